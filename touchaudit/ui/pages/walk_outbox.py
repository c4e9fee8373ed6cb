"""Gestures on their way to the disk: what could not be stored waits here, in order, until it can."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from touchaudit.errors import StorageError, TouchAuditError
from touchaudit.services.changes import Changes
from touchaudit.ui.state import AppState

Gesture = Callable[[], Changes | None]


class Outbox(QObject):
    """Carries gestures out. When the disk refuses one, it and those after it are kept and can be retried.

    A later gesture with the same name replaces the one that waits: the last word counts. ``settled`` says
    that everything is stored, ``stuck`` that something is not.
    """

    settled = Signal()
    stuck = Signal()

    def __init__(self, state: AppState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._waiting: dict[str, tuple[Gesture, str]] = {}
        self._refused = False
        state.trouble.connect(self._on_trouble)

    def send(self, name: str, gesture: Gesture, *, undoable: str = "") -> Changes | None:
        """Carry out a gesture after those that wait; return what it changed, None if it is not stored.

        Args:
            name: What it is about; the last gesture of a name replaces those before it.
            gesture: A method of a service, bound.
            undoable: A sentence to show with *Undo* once it is stored.
        """
        self._waiting.pop(name, None)
        self._waiting[name] = (gesture, undoable)
        return self.retry()

    def retry(self) -> Changes | None:
        """Carry out everything that waits; return what the last gesture changed."""
        changes = None
        for name, (gesture, undoable) in list(self._waiting.items()):
            self._refused = False
            changes = self._state.act(gesture, undoable=undoable)
            if changes is None and self._refused:
                self.stuck.emit()
                return None
            self._waiting.pop(name, None)
        self.settled.emit()
        return changes

    def is_empty(self) -> bool:
        """Return whether everything is stored."""
        return not self._waiting

    def _on_trouble(self, error: TouchAuditError) -> None:
        self._refused = isinstance(error, StorageError)
