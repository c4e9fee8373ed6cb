"""The system's keyboard is asked for with the first tap into a field, and with nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QInputDevice
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.ui.conftest import settle
from tests.ui.test_sturdy import tap
from touchaudit.ui.touch_keyboard import TouchKeyboard
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.controls import TextBox, line_edit


@pytest.fixture
def field(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    window.other, window.line, window.box = button("Other"), line_edit("Line"), TextBox("Box")
    for part in (window.other, window.line, window.box):
        lines.addWidget(part)
    window.show()
    window.activateWindow()
    window.other.setFocus()
    settle(qtbot)
    return window


@pytest.fixture
def shown(qapp):
    asked = []
    keyboard = TouchKeyboard(QApplication.instance(), lambda: asked.append(True))
    yield asked
    keyboard.deleteLater()


def test_a_tap_into_a_field_asks_for_the_keyboard(qtbot, field, shown):
    tap(field.line)
    assert field.line.hasFocus()
    assert shown == [True]
    tap(field.box)
    assert shown == [True, True]


def test_a_button_does_not(field, shown):
    field.line.setFocus()
    shown.clear()
    field.other.setFocus()
    assert shown == []


def test_without_a_touch_screen_nobody_is_asked(field, shown, monkeypatch):
    monkeypatch.setattr(QInputDevice, "devices", list)
    field.line.setFocus()
    assert shown == []
