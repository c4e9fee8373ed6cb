"""The button with three dots, and what it offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QToolButton

from touchaudit.ui import style
from touchaudit.ui.widgets.basics import icon_button

Entry = tuple[str, str, Callable[[], object]]


def menu_button(name: str, entries: Sequence[Entry]) -> QToolButton:
    """Return a button that opens a menu.

    Args:
        name: What the menu is about, for the tooltip and screen readers.
        entries: Icon, text and what to do, for each line of the menu.
    """
    made = icon_button("ellipsis", name)
    made.clicked.connect(lambda _checked: _open(made, entries))
    return made


def _open(over: QToolButton, entries: Sequence[Entry]) -> None:
    menu = QMenu(over)
    menu.aboutToHide.connect(menu.deleteLater)
    for icon, text, slot in entries:
        action = menu.addAction(style.icon(icon), text)
        action.triggered.connect(partial(_call, slot))
    menu.popup(over.mapToGlobal(over.rect().bottomLeft()))


def _call(slot: Callable[[], object], _checked: bool = False) -> None:
    slot()
