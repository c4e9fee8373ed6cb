"""The window before anything is in it: on screen at once, furnished after its first paint."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QLineF, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from touchaudit.ui.colours import DARK, LIGHT

SIZE = (1280, 800)
LEAST = (720, 520)
RAIL = 84


class Threshold(QMainWindow):
    """The window of the program as the desk knows it; what is in it comes later.

    A screen reader calls nothing a window that is not a main window or a dialog to Qt.
    Its place on screen is kept by whoever furnishes it. Signals: ``seen`` once, after the first paint.

    It may not import what shows in none of its two lines: each class of Qt that is named takes its time.

    Args:
        theme: ``system``, ``light`` or ``dark``.
        geometry: Where it stood the last time, as ``saveGeometry`` told, in base 64; "" at first.
    """

    seen = Signal()

    def __init__(self, theme: str = "system", geometry: str = "") -> None:
        super().__init__()
        self._shown = False
        dark = (
            QGuiApplication.palette().window().color().lightness() < 128
            if theme == "system"
            else theme == "dark"
        )
        self._colours = DARK if dark else LIGHT
        self.setWindowTitle("Touchaudit")
        self.setMinimumSize(*LEAST)
        restore(self, geometry)

    def furnish(self, content: QWidget) -> None:
        """Fill the window; closing it closes what is in it first."""
        self.setCentralWidget(content)  # hides what was there and lets it go
        content.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._content() is None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor(self._colours.window))
            painter.setPen(QColor(self._colours.line))
            if self.width() > self.height():
                painter.drawLine(QLineF(RAIL - 0.5, 0, RAIL - 0.5, self.height()))
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, self, self.seen.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        content = self._content()
        if content is not None:
            content.close()
        super().closeEvent(event)

    def _content(self) -> QWidget | None:
        return self.centralWidget()  # None at first, whatever the stubs of Qt say


def restore(window: QWidget, geometry: str) -> None:
    """Put a window where it stood, or make it as large as it is at first."""
    kept = QByteArray.fromBase64(QByteArray(geometry.encode("ascii", "ignore")))
    if kept.isEmpty() or not window.restoreGeometry(kept):
        window.resize(*SIZE)
