"""The keyboard on the screen: asked for when a field takes the focus; the system knows of others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtWidgets import QApplication, QWidget


def has_touch_screen() -> bool:
    """Return whether this computer can be touched."""
    return any(device.type() == QInputDevice.DeviceType.TouchScreen for device in QInputDevice.devices())


def _show() -> None:
    QGuiApplication.inputMethod().show()


class TouchKeyboard(QObject):
    """Asks the system for its keyboard at the first tap; Qt by itself waits for a second one.

    Args:
        app: Whose fields it serves.
        show: What asks the system.
    """

    def __init__(self, app: QApplication, show: Callable[[], object] = _show) -> None:
        super().__init__(app)
        self._show = show
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        writes = now is not None and now.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        if writes and has_touch_screen():
            self._show()
