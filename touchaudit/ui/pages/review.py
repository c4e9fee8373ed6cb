"""The review: a visit looked over before it is handed on; every doubt is one tap from its question."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton

from touchaudit.domain.visit import Opportunity, VisitState
from touchaudit.services.changes import Changes
from touchaudit.services.views import ReviewLine, ReviewView
from touchaudit.ui.state import AppState, Place
from touchaudit.ui.widgets.basics import button, clear
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.review_cards import MissedCard, StateLine, VisitFigures, WalkReview


class ReviewPage(Page):
    """Scores, open questions, knock-outs, contradictions and missing evidence of one visit."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._visit_id = ""
        self._buttons: list[QPushButton] = []

    def open(self, place: Place) -> None:
        """Show the visit that ``place`` names."""
        self._visit_id = place.visit_id
        self.refresh()

    def refresh(self) -> None:
        """Ask the services again and show what they say."""
        if not self._visit_id:
            return
        view = self.state.services.visits.review(self._visit_id)
        about = (view.client, view.visit.title, view.site, view.persona)
        self.head.say(self.tr("Review"), " · ".join(part for part in about if part))
        self._offer(view)
        clear(self.body)
        self.body.addWidget(StateLine(view.visit.state))
        self.body.addWidget(VisitFigures(view))
        missed = self.state.services.visits.opportunities(self._visit_id)
        if missed:
            locked = view.visit.state in (VisitState.FINAL, VisitState.AMENDED)
            self.body.addWidget(MissedCard(missed, None if locked else self._take_back))
        for walk in view.walks:
            resume = partial(self.state.go, "walk", visit_id=self._visit_id, walk_id=walk.walk.id)
            self.body.addWidget(WalkReview(walk, self._go_to, resume))
        self.body.addStretch(1)

    def on_changed(self, changes: Changes) -> None:
        """Show what a gesture changed, if it changed this visit."""
        if changes.visit_id in (self._visit_id, None):
            self.refresh()

    def scope(self) -> str:
        """Return the visit: its gestures are what Ctrl+Z takes back."""
        return self._visit_id

    def move_to(self, state: VisitState) -> None:
        """Move the visit on, or back."""
        self.state.act(partial(self.state.services.visits.set_state, self._visit_id, state))

    def _take_back(self, missed: Opportunity) -> None:
        remove = self.state.services.visits.remove_opportunity
        gesture = partial(remove, self._visit_id, missed.id)
        self.state.act(gesture, undoable=self.tr("Missed opportunity removed."))

    def _go_to(self, line: ReviewLine) -> None:
        self.state.go("walk", visit_id=self._visit_id, walk_id=line.walk_id, ref=line.ref)

    def _offer(self, view: ReviewView) -> None:
        """Offer the states the visit may go to now."""
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        texts = {
            VisitState.DRAFT: (self.tr("Back to draft"), "undo-2", ""),
            VisitState.IN_REVIEW: (self.tr("Hand in for review"), "list-checks", "primary"),
            VisitState.FINAL: (self.tr("Make final"), "shield-check", "primary"),
        }
        self._buttons = [
            button(*texts[state], clicked=partial(self.move_to, state))
            for state in view.next_states
            if state in texts
        ]
        self.head.add(*self._buttons)
