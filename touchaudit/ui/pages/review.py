"""The review: a visit looked over before it is handed on; every doubt is one tap from its question."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton

from touchaudit.domain.release import AppealLine
from touchaudit.domain.visit import Moment, Opportunity, VisitState
from touchaudit.errors import TouchAuditError
from touchaudit.services.changes import Changes
from touchaudit.services.review_values import ReviewLine, ReviewView, ReviewWalk
from touchaudit.ui.dialogs.release import AmendSheet, AppealSheet, SettleSheet, SignSheet
from touchaudit.ui.panels.parts import Empty
from touchaudit.ui.state import AppState, Place
from touchaudit.ui.widgets.basics import button, clear
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.release_cards import (
    AmendingNotice,
    AmendmentCard,
    AppealCard,
    MessageCard,
    SignOffCard,
)
from touchaudit.ui.widgets.review_cards import MissedCard, StateLine, VisitFigures, WalkReview
from touchaudit.ui.widgets.why_sheet import explain


class ReviewPage(Page):
    """Scores, open questions, knock-outs, contradictions and missing evidence of one visit."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._visit_id = ""
        self._view: ReviewView | None = None
        self._buttons: list[QPushButton] = []

    def open(self, place: Place) -> None:
        """Show the visit that ``place`` names."""
        self._visit_id = place.visit_id
        self.refresh()

    def refresh(self) -> None:
        """Ask the services again and show what they say."""
        if not self._visit_id:
            self._say_empty()
            return
        self._view = view = self.state.services.visits.review(self._visit_id)
        about = (view.client, view.visit.title, view.site, view.persona)
        self.head.say(self.tr("Review"), " · ".join(part for part in about if part))
        self._offer(view)
        clear(self.body)
        self.body.addWidget(StateLine(view.visit.state))
        if view.amending is not None:
            self.body.addWidget(AmendingNotice(view.amending))
        self.body.addWidget(VisitFigures(view, self._why))
        self._show_release(view)
        if view.missed:
            take_back = None if view.may_amend else self._take_back
            self.body.addWidget(MissedCard(view.opportunities, view.let_go, self._go_to, take_back))
        if view.messages:
            self.body.addWidget(MessageCard(view.messages, None if view.may_amend else self._forget))
        for walk in view.walks:
            resume = partial(self.state.go, "walk", visit_id=self._visit_id, walk_id=walk.walk.id)
            self.body.addWidget(WalkReview(walk, self._go_to, resume, partial(self._why_walk, walk)))
        self.body.addStretch(1)

    def _say_empty(self) -> None:
        """Say that there is no visit to look over, and where to find one."""
        self._view = None
        self._clear_offers()
        self.head.say(self.tr("Review"))
        clear(self.body)
        page = "map" if self.state.client_id else "home"
        told = self.tr("A visit is looked over before it is handed on. Choose one from the list of visits.")
        does, icon = {
            "map": (self.tr("Go to the map"), "map"),
            "home": (self.tr("Go to the clients"), "building-2"),
        }[page]
        empty = Empty("list-checks", self.tr("No visit is open"), told, does, icon)
        empty.pressed.connect(partial(self.state.go, page))
        self.body.addWidget(empty)
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

    def sign(self) -> None:
        """Ask for a signature; the visit is final with it, or its amendment closed."""
        view = self._view
        if view is None:
            return
        try:
            self.state.services.visits.ready(self._visit_id)
        except TouchAuditError as error:
            self.state.trouble.emit(error)
            return
        again = view.amending
        signature = SignSheet.ask(self, again.by if again else view.visit.auditor, again=again is not None)
        if signature is not None:
            sign = self.state.services.visits.sign
            gesture = partial(sign, self._visit_id, signature.name, signature.role, signature.strokes)
            if self.state.act(gesture) is not None:
                self.state.said.emit(self.tr("Signed. Every change from now on is an amendment."))

    def amend(self) -> None:
        """Ask for a reason and open the visit for changes."""
        view = self._view
        asked = AmendSheet.ask(self, view.visit.auditor if view is not None else "")
        if asked is not None:
            self.state.act(partial(self.state.services.visits.amend, self._visit_id, *asked))

    def appeal(self) -> None:
        """Ask which answer the client objects to, and keep the appeal."""
        view = self._view
        if view is None:
            return
        walks = [(walk.walk.id, walk.touchpoint.name) for walk in view.walks if walk.walk.started is not None]
        said = AppealSheet.ask(self, walks, self._questions_of)
        if said is not None:
            raised = (said.walk_id, said.ref, said.by, said.reason)
            gesture = partial(self.state.services.visits.appeal, self._visit_id, *raised)
            self.state.act(gesture, undoable=self.tr("Appeal kept."))

    def _settle(self, line: AppealLine) -> None:
        decided = SettleSheet.ask(self, line)
        if decided is not None:
            gesture = partial(self.state.services.visits.settle, line.appeal.id, *decided)
            self.state.act(gesture, undoable=self.tr("Appeal settled."))

    def _questions_of(self, walk_id: str) -> list[tuple[object, str]]:
        lines = self.state.services.walks.open(walk_id).questions
        return [(line.ref, f"{line.number}. {line.label}") for line in lines if line.state != "note"]

    def _show_release(self, view: ReviewView) -> None:
        """Show what became of the visit since it was signed."""
        if view.appeals:
            self.body.addWidget(AppealCard(view.appeals, self._settle))
        if view.amendments:
            self.body.addWidget(AmendmentCard(view.amendments))
        if view.sign_offs:
            self.body.addWidget(SignOffCard(view.sign_offs))

    def _forget(self, message: Moment) -> None:
        gesture = partial(self.state.services.visits.remove_moment, self._visit_id, message.id)
        self.state.act(gesture, undoable=self.tr("Message removed."))

    def _take_back(self, missed: Opportunity) -> None:
        remove = self.state.services.visits.remove_opportunity
        gesture = partial(remove, self._visit_id, missed.id)
        self.state.act(gesture, undoable=self.tr("Missed opportunity removed."))

    def _why(self, kind: str, figure: str) -> None:
        """Show how a figure of the visit came about."""
        known = self.state.services.derivations
        asked = {
            "visit": known.visit,
            "coverage": known.coverage,
            "consistency": known.consistency,
            "open": known.open,
            "knock_outs": known.knock_outs,
            "caught": known.caught,
            "repeated": known.repeated,
        }[kind]
        explain(self.state, self, figure, asked(self._visit_id))

    def _why_walk(self, walk: ReviewWalk, kind: str, figure: str) -> None:
        """Show how a figure of a walk came about."""
        known = self.state.services.derivations
        asked = {
            "walk": known.walk,
            "walk_coverage": known.walk_coverage,
            "answered": known.answered,
            "excused": known.excused,
        }[kind]
        explain(self.state, self, figure, asked(walk.walk.id))

    def _go_to(self, line: ReviewLine) -> None:
        self.state.go("walk", visit_id=self._visit_id, walk_id=line.walk_id, ref=line.ref)

    def _clear_offers(self) -> None:
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []

    def _offer(self, view: ReviewView) -> None:
        """Offer what may be done with the visit now."""
        self._clear_offers()
        texts = {
            VisitState.DRAFT: (self.tr("Back to draft"), "undo-2", ""),
            VisitState.IN_REVIEW: (self.tr("Hand in for review"), "list-checks", "primary"),
        }
        self._buttons = [
            button(*texts[state], clicked=partial(self.move_to, state))
            for state in view.next_states
            if state in texts
        ]
        if view.sign_offs:
            self._buttons.append(button(self.tr("Appeal"), "megaphone", clicked=self.appeal))
        if view.may_amend:
            self._buttons.append(button(self.tr("Amend"), "pencil", clicked=self.amend))
        if view.may_sign:
            text = self.tr("Sign the amendment") if view.amending else self.tr("Make final")
            self._buttons.append(button(text, "signature", "primary", self.sign))
        self.head.add(*self._buttons)
