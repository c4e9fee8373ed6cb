"""The window that is on screen before anything is in it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from touchaudit.ui.colours import DARK, LIGHT
from touchaudit.ui.threshold import Threshold


@pytest.mark.parametrize(("theme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_empty_window_has_the_colours_of_the_theme(qtbot, theme, colours):
    window = Threshold(theme)
    qtbot.addWidget(window)
    assert window.grab().toImage().pixelColor(600, 400) == QColor(colours.window)


def test_it_is_furnished_after_its_first_paint_and_closes_what_is_in_it(qtbot):
    window = Threshold()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.seen):
        window.show()
    content = QWidget()
    window.furnish(content)
    assert content.isVisible()
    assert content.size() == window.size()
    window.close()
    assert not content.isVisible()


def test_it_can_be_furnished_anew(qtbot):
    window = Threshold()
    qtbot.addWidget(window)
    window.show()
    for _ in range(2):
        content = QWidget()
        window.furnish(content)
    assert [child for child in window.children() if isinstance(child, QWidget) and child.isVisible()] == [
        content
    ]
    window.close()


def test_it_stands_where_it_stood(qtbot):
    first = Threshold()
    qtbot.addWidget(first)
    first.resize(760, 600)
    kept = bytes(first.saveGeometry().toBase64().data()).decode("ascii")
    second = Threshold("system", kept)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (760, 600)
