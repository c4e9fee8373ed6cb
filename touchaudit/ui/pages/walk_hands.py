"""What the bare keys of the walk do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from touchaudit.ui.state import AppState

if TYPE_CHECKING:
    from touchaudit.ui.pages.walk import WalkPage


class WalkHands(QObject):
    """Carries out bare keys on the page of the walk."""

    def __init__(self, state: AppState, page: WalkPage) -> None:
        super().__init__(page)
        self._state = state
        self._page = page

    def bare_keys(self) -> dict[str, Callable[[], object]]:
        """Return what each key does."""
        page = self._page
        digits = {digit: partial(self._digit, digit) for digit in "0123456789"}
        return {
            **digits,
            "Right": page.next,
            "Left": page.back,
            "Ctrl+Return": page.next,
            "L": self._lap,
            "N": page.to_note,
            "M": page.asking.missed,
            "A": page.gestures.repeated,
            "S": page.asking.message,
            "C": page.media.photo,
            "R": page.media.voice,
            "Ctrl+V": self._paste,
            "F": self._turn_flag,
            "J": page.jump,
        }

    def toggle_stopwatch(self) -> None:
        """Start or stop."""
        if self._is_open():
            self._page.evidence.stopwatch.toggle()

    def _is_open(self) -> bool:
        walk = self._page.gestures.walk
        return walk is not None and not walk.locked

    def _digit(self, digit: str) -> None:
        page = self._page
        here = page.gestures.question
        if not page.card.take_key(digit):
            if digit != "0":
                return
            page.gestures.not_applicable()
        elif here is not None and here.type != "select_one":
            return  # a number has more digits, and several may be ticked
        now = page.gestures.question
        settled = now is not None and not (now.wants or now.problem)
        if here is not None and now is not None and now.ref == here.ref and settled:
            page.card.step_in_table(1)  # the next row, unless this one wants to be seen to

    def _lap(self) -> None:
        if self._is_open():
            self._page.evidence.stopwatch.lap()

    def _turn_flag(self) -> None:
        question = self._page.gestures.question
        if question is not None:
            self._page.gestures.flag(not question.flagged)

    def _paste(self) -> None:
        if self._is_open() and not self._page.evidence.photos.paste():
            self._state.said.emit(self.tr("There is no picture to paste."))
