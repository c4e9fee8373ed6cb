"""Tells what was saved from a program that stopped in the middle of something."""

from __future__ import annotations

from PySide6.QtCore import QObject

from touchaudit.ui.state import AppState


class Recovery(QObject):
    """Puts voice notes back that were being recorded, as soon as the database is open."""

    def __init__(self, state: AppState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        state.ready.connect(self._recover)

    def _recover(self) -> None:
        found = self._state.services.recordings.recover()
        kept = [one for one in found if one.trouble is None]
        for one in found:
            if one.trouble is not None:
                self._state.trouble.emit(one.trouble)
        if len(kept) == 1:
            told = self.tr(
                "A voice note of {} was being recorded when the program stopped; it was kept with “{}”."
            )
            self._state.said.emit(told.format(f"{kept[0].began:%H:%M}", kept[0].question))
        elif kept:
            told = self.tr("{} voice notes were being recorded when the program stopped; they were kept.")
            self._state.said.emit(told.format(len(kept)))
