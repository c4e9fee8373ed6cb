"""Wait until a person stops typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE = 400


class Debounce(QTimer):
    """Calls back once, 400 ms after the last ``touch``, or at once on ``flush``; dies with its owner."""

    def __init__(self, owner: QObject, call: Callable[[], None]) -> None:
        super().__init__(owner)
        self._call = call
        self.setSingleShot(True)
        self.setInterval(PAUSE)
        self.timeout.connect(call)

    def touch(self) -> None:
        """Start waiting anew."""
        self.start()

    def flush(self) -> None:
        """Call now if a call is due."""
        if self.isActive():
            self.stop()
            self._call()
