"""What is asked for in a sheet on the walk, whatever question is shown."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from touchaudit.services.walk_values import WalkView
from touchaudit.ui.pages.walk_gestures import WalkGestures
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.message_sheet import MessageSheet
from touchaudit.ui.widgets.opportunity_sheet import OpportunitySheet
from touchaudit.ui.widgets.seen import SeenSheet


class WalkAsking(QObject):
    """Asks, and sends what was given."""

    def __init__(self, state: AppState, page: QWidget, gestures: WalkGestures) -> None:
        super().__init__(page)
        self._state = state
        self._page = page
        self._gestures = gestures

    def missed(self) -> None:
        """Ask for a missed opportunity."""
        walk = self._open_walk()
        if walk is not None:
            missed = OpportunitySheet.ask(self._page, walk.touchpoint.name)
            if missed is not None:
                self._gestures.missed(missed)

    def message(self) -> None:
        """Ask for a message that was seen."""
        walk = self._open_walk()
        if walk is not None:
            seen = MessageSheet.ask(self._page, walk.touchpoint.channel)
            if seen is not None:
                self._gestures.message(*seen)

    def when_seen(self) -> None:
        """Ask for the time at which it was seen."""
        question = self._gestures.question
        if question is not None:
            at = SeenSheet.ask(self._page, question.observed or self._state.services.walks.now())
            if at is not None:
                self._gestures.observed(at)

    def seen_ago(self, ago: timedelta) -> None:
        """Say that it was seen so long ago; nothing for just before the answer."""
        self._gestures.observed(self._state.services.walks.now() - ago if ago else None)

    def _open_walk(self) -> WalkView | None:
        walk = self._gestures.walk
        return walk if walk is not None and not walk.locked else None
