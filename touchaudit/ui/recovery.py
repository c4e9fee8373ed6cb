"""Tells what was saved from a program that stopped in the middle of something."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from touchaudit.ui import words
from touchaudit.ui.state import AppState


class Recovery(QObject):
    """Puts voice notes back that were being recorded."""

    def __init__(self, state: AppState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state

    def recover(self) -> None:
        """Put back what there is, and say so: once the database is open and the first page is shown."""
        found = self._state.services.recordings.recover()
        kept = [one for one in found if one.trouble is None]
        for one in found:
            if one.trouble is not None:
                self._state.trouble.emit(one.trouble)
        if len(kept) == 1:
            told = self.tr(
                "A voice note of {} was being recorded when the program stopped; it was kept with “{}”."
            )
            self._state.said.emit(told.format(_moment(kept[0].began), kept[0].question))
        elif kept:
            told = self.tr("{} voice notes were being recorded when the program stopped; they were kept.")
            self._state.said.emit(told.format(len(kept)))


def _moment(began: datetime) -> str:
    return f"{words.day(began.date())}, {began:%H:%M}"
