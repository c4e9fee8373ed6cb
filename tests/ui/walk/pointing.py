"""Drag with the mouse or a finger, event by event, as a hand does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_STEPS = 4
_LEFT, _NO_BUTTON, _NO_KEY = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.NoButton,
    Qt.KeyboardModifier.NoModifier,
)


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press the mouse in a widget, move it there and let go; the widget may move along."""
    fixed = [widget.mapToGlobal(QPointF(spot)) for spot in (start, end)]
    ways = [fixed[0] + (fixed[1] - fixed[0]) * (step / _STEPS) for step in range(_STEPS + 1)]
    _send(widget, QEvent.Type.MouseButtonPress, ways[0], _LEFT, _LEFT)
    for spot in ways[1:]:
        _send(widget, QEvent.Type.MouseMove, spot, _NO_BUTTON, _LEFT)
    _send(widget, QEvent.Type.MouseButtonRelease, ways[-1], _LEFT, _NO_BUTTON)


def swipe(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Drag with a finger."""
    finger = QTest.createTouchDevice()
    QTest.touchEvent(widget, finger).press(1, start, widget).commit()
    for step in range(1, _STEPS + 1):
        spot = start + (end - start) * (step / _STEPS)
        QTest.touchEvent(widget, finger).move(1, spot, widget).commit()
    QTest.touchEvent(widget, finger).release(1, end, widget).commit()


def _send(widget: QWidget, kind: QEvent.Type, spot: QPointF, button: object, held: object) -> None:
    here = widget.mapFromGlobal(spot)
    QApplication.sendEvent(widget, QMouseEvent(kind, here, spot, button, held, _NO_KEY))
