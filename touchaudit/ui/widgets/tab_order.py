"""The way of the Tab key through parts that were made after the page was."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(after: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab go through ``parts`` in this order, right after ``after``.

    Qt puts what is made later at the end of the way; whoever adds parts to a page says where they belong.
    It also passes over whatever can't take the focus at all, so ``after`` is made to take it by a click.
    """
    if after.focusPolicy() == Qt.FocusPolicy.NoFocus:
        after.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    before = after
    for part in parts:
        QWidget.setTabOrder(before, part)
        before = part
