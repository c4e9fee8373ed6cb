"""Answer a sheet that is about to open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog


def answer_sheet(kind: type[QDialog], does: Callable[[Any], object]) -> None:
    """Do something to the next sheet of this kind as soon as its own event loop runs."""

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, kind) and window.isVisible():
                try:
                    does(window)
                except BaseException:
                    window.reject()  # or a failing test would wait for ever
                    raise
                return
        QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)
