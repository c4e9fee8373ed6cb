"""A sentence at the foot of the window that goes by itself, with *Undo* where there is something to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from touchaudit.ui import style
from touchaudit.ui.widgets.basics import button, icon_button, label, row

_SHOWN = 4_000
_SHOWN_UNDOABLE = 10_000


class Toast(QFrame):
    """One sentence over the foot of ``host``; it stays while the mouse is on it or the keyboard in it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("surface", "toast")
        self._label = label()
        self._undo = button(self.tr("Undo"), role="toast", clicked=self._take_back)
        self._close = icon_button("x", self.tr("Close this note"), self.hide, role="toast")
        self._close.setIcon(style.icon("x", "window"))
        self._taken_back: Callable[[], object] | None = None
        self.setLayout(row(self._label, self._undo, self._close, spacing=6, margins=(20, 4, 6, 4)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        host.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a sentence, and *Undo* where a callable is given."""
        self._label.setText(text)
        self._undo.setVisible(undo is not None)
        self._close.setVisible(undo is not None)
        self._taken_back = undo
        self._timer.start(_SHOWN_UNDOABLE if undo else _SHOWN)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        announce(self, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(_SHOWN)

    def _fade(self) -> None:
        if self._undo.hasFocus() or self._close.hasFocus():
            self._timer.start(_SHOWN)
        else:
            self.hide()

    def _place(self) -> None:
        host = self._host
        width = min(self.sizeHint().width(), host.width() - 32)
        height = max(self.sizeHint().height(), style.target() + 8)
        self.setGeometry((host.width() - width) // 2, host.height() - height - 18, width, height)

    def _take_back(self) -> None:
        self.hide()
        if self._taken_back is not None:
            self._taken_back()


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a sentence."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
