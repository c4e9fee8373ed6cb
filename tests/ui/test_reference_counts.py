"""PySide6 6.12.0 loses a reference to None with every call on Python before 3.12, and then dies."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QPushButton

CALLS = 500


def test_calls_into_qt_lose_no_reference_to_none(qtbot):
    button = QPushButton("x")
    qtbot.addWidget(button)
    for call in (button.update, button.hide, lambda: button.setText("a")):
        call()
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        assert abs(sys.getrefcount(None) - before) < CALLS / 10
