"""The wait for scores that have to be worked out before anything can be shown."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from touchaudit.ui.widgets.sheet import Sheet

PATIENCE = 0.4
"""Seconds that pass before a wait is told."""

_AT_ONCE = 0.03


class ReadySheet(Sheet):
    """Shows how far the work is; it closes when all is done, or gives the wait up.

    Args:
        parent: A widget of the window that it covers.
        steps: The work, yielding the share that is done.
    """

    def __init__(self, parent: QWidget, steps: Iterator[float]) -> None:
        super().__init__(
            parent,
            self.tr("Your scores are being worked out"),
            self.tr("Close the program"),
            intro=self.tr(
                "They follow from the answers, and are worked out anew after an update and in another "
                "language. What is done stays done if you close the program meanwhile."
            ),
        )
        self.no.hide()
        self.yes.setProperty("role", "")
        self._steps = steps
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Scores that are worked out"))
        self.form.addWidget(self._bar)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @classmethod
    def wait(cls, parent: QWidget, steps: Iterator[float]) -> bool:
        """Do the work, and tell of it where it takes long; return whether it was done to its end."""
        patience = monotonic() + PATIENCE
        for _ in steps:
            if monotonic() > patience:
                return not cls(parent, steps).exec()
        return True

    def reject(self) -> None:
        """Stay: Escape is no way around what has to be done."""

    def _go_on(self) -> None:
        rest = monotonic() + _AT_ONCE
        for share in self._steps:
            self._bar.setValue(round(1000 * share))
            if monotonic() > rest:
                return
        self._timer.stop()
        self.done(self.DialogCode.Rejected)
