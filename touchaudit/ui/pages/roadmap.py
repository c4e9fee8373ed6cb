"""The road map of a client: cards in four lanes, moved until the order is right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import Action, Horizon
from touchaudit.errors import TouchAuditError
from touchaudit.services.views import BoardView, CardView
from touchaudit.ui import words
from touchaudit.ui.dialogs.card import EVIDENCE, CardSheet, SuggestionSheet
from touchaudit.ui.dialogs.parts import REMOVE
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import button, clear, frame, label, row
from touchaudit.ui.widgets.controls import Segments
from touchaudit.ui.widgets.lanes import Lanes
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.road_views import RoadLine, RoadTable
from touchaudit.ui.widgets.why_sheet import explain
from touchaudit.ui.widgets.why_spot import WhySpot

if TYPE_CHECKING:
    from touchaudit.store.photos import Photo


class RoadmapPage(Page):
    """Ideas, Now, Next, Later."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._view: BoardView | None = None
        self.shown = Segments(
            self.tr("Show"),
            (("board", self.tr("Board")), ("table", self.tr("Table")), ("time", self.tr("In time"))),
            "board",
        )
        self.shown.chosen.connect(lambda _view: self.refresh())
        self.head.add(
            self.shown,
            button(self.tr("Dates for a calendar"), "calendar", clicked=self.save_dates),
            button(self.tr("Show in report"), "file-text", "primary", partial(state.go, "report")),
        )
        self._hint = QVBoxLayout()
        self.lanes = Lanes()
        self.lanes.moved.connect(self._move)
        self.lanes.opened.connect(self.change_card)
        self.lanes.wanted.connect(self.add_card)
        self.lanes.explained.connect(self._why)
        self.lanes.doubted.connect(self._why_lane)
        self.lanes.followed.connect(self._follow)
        self.body.addLayout(self._hint)
        self.table, self.line = RoadTable(), RoadLine()
        self.table.opened.connect(self._open)
        self.line.opened.connect(self._open)
        self.body.addWidget(self.lanes, 1)
        self.body.addWidget(self.table)
        self.body.addWidget(self.line)

    def refresh(self) -> None:
        client_id = self.state.client_id
        if client_id:
            look = self.state.services.roadmap.board
            self.show_when_ready(lambda: self.show_view(look(client_id)))

    def show_view(self, view: BoardView) -> None:
        """Show the cards as they stand."""
        self._view = view
        clear(self._hint)
        if view.suggestions:
            self._hint.addWidget(self._suggestions(view))
        drifted = [card for cards in view.lanes.values() for card in cards if card.drifted]
        if drifted:
            self._hint.addWidget(self._drifted(drifted))
        how = self.shown.value()
        told = self.tr("Road map · drag a card, or pick it up with Space and move it with the arrows")
        self.head.say(view.client.name, told if how == "board" else self.tr("Road map"))
        for name, widget in (("board", self.lanes), ("table", self.table), ("time", self.line)):
            widget.setVisible(name == how)
        if how == "table":
            self.table.show_view(view)
        elif how == "time":
            self.line.show_view(self.state.services.roadmap.schedule(view.client.id))
        else:
            self.lanes.show_lanes(view.lanes)

    def add_card(self, horizon: Horizon) -> None:
        """Ask for a new card in a lane."""
        view = self._known()
        fresh = Action(
            new_id(), view.client.id, "", horizon, moved=True, position=len(view.lanes.get(horizon, ()))
        )
        others = self.state.services.roadmap.may_need(fresh)
        today = self._today()
        answer = CardSheet.change(self, fresh, self._touchpoints(), today, known=False, others=others)
        if answer is not None:
            self.state.act(partial(self.state.services.roadmap.save, answer[1]))

    def change_card(self, card: CardView) -> None:
        """Ask what is to change on a card."""
        answer = CardSheet.change(
            self,
            card.action,
            self._touchpoints(),
            self._today(),
            evidence=card.evidence if card.walk_id else 0,
            others=self.state.services.roadmap.may_need(card.action),
        )
        if answer is None:
            return
        wish, action, photo = answer
        if wish == REMOVE:
            gesture = partial(self.state.services.roadmap.remove, action)
            self.state.act(gesture, undoable=self.tr("The card was removed."))
        elif wish == EVIDENCE:
            self.state.go_to_walk(card.walk_id, card.ref)
        elif photo is None:
            self.state.act(partial(self.state.services.roadmap.save, action))
        else:
            prepare = partial(self.state.services.walks.prepare_photo, photo)
            self.state.tasks.run(self, prepare, partial(self._keep_with, action), self._trouble)

    def save_dates(self) -> None:
        """Ask where to, and save the dates of the open cards as a calendar."""
        view = self._known()
        name = re.sub(r'[\\/:*?"<>|]+', " ", f"{view.client.name}.ics")
        title, kinds = self.tr("Save the dates"), self.tr("Calendar (*.ics)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / name), kinds)
        if chosen:
            self.save_dates_as(Path(chosen))

    def save_dates_as(self, path: Path) -> None:
        """Save the dates of the open cards in a file."""
        path = path if path.suffix.lower() == ".ics" else path.with_name(path.name + ".ics")
        try:
            count = self.state.services.roadmap.save_calendar(self._known().client.id, path)
        except TouchAuditError as error:
            self.state.trouble.emit(error)
            return
        dates = words.plural(count, self.tr("date"), self.tr("dates"))
        self.state.said.emit(self.tr("{} saved as {}").format(dates, path.name))

    def _keep_with(self, action: Action, photo: Photo) -> None:
        """Keep a card with the picture that shows that it is done."""
        roadmap = self.state.services.roadmap
        self.state.act(lambda: roadmap.save(replace(action, proof_photo=roadmap.proof_photo(photo))))

    def _trouble(self, error: Exception) -> None:
        if not isinstance(error, TouchAuditError):
            raise error
        self.state.trouble.emit(error)

    def _open(self, action_id: str) -> None:
        cards = (card for lane in self._known().lanes.values() for card in lane)
        self.change_card(next(card for card in cards if card.action.id == action_id))

    def _why(self, card: CardView) -> None:
        """Show how the points came about that a card adds, and its priority."""
        derivations = self.state.services.derivations
        priority = derivations.priority(card.action)
        others = () if priority is None else ((self.tr("Priority"), priority),)
        gain = self.tr("{} points").format(words.signed(card.uplift or 0.0))
        explain(self.state, self, gain, derivations.uplift(card.action), others)

    def _why_lane(self, card: CardView) -> None:
        """Show why the figures give a card its lane today."""
        why = self.state.services.roadmap.why_lane(card.action)
        if why is not None and card.suggested is not None:
            explain(self.state, self, words.horizon_word(card.suggested), why)

    def _why_drifted(self, figure: str) -> None:
        """Show the cards that stand in another lane than the figures give them today."""
        explain(self.state, self, figure, self.state.services.roadmap.why_drifted(self.state.client_id))

    def _follow(self, *action_ids: str) -> None:
        follow = partial(self.state.services.roadmap.follow, self._known().client.id, *action_ids)
        told = self.tr("It stands where the figures put it.")
        if len(action_ids) > 1:
            told = self.tr("They stand where the figures put them.")
        self.state.act(follow, undoable=told)

    def _why_uncarded(self, figure: str) -> None:
        """Show the findings that have no card yet."""
        explain(self.state, self, figure, self.state.services.roadmap.why_uncarded(self.state.client_id))

    def _known(self) -> BoardView:
        assert self._view is not None
        return self._view

    def _suggestions(self, view: BoardView) -> QWidget:
        count = len(view.suggestions)
        text = self.tr("{} no card yet.").format(
            words.plural(count, self.tr("finding has"), self.tr("findings have"))
        )
        told = label(text, wrap=True)
        WhySpot(told).tell(text, str(count), text, partial(self._why_uncarded, str(count)))
        line = row(spacing=12, margins=(16, 8, 10, 8))
        line.addWidget(Glyph("lightbulb", "accent", 22))
        line.addWidget(told, 1)
        line.addWidget(button(self.tr("Look through them"), "list-checks", clicked=self._choose))
        if count > 1:
            line.addWidget(button(self.tr("Put the weightiest on"), "sparkles", clicked=self._suggest))
        return frame("card", line)

    def _drifted(self, cards: Sequence[CardView]) -> QWidget:
        count = words.plural(len(cards), self.tr("card stands"), self.tr("cards stand"))
        text = self.tr("{} in another lane than the figures give today.").format(count)
        told = label(text, wrap=True)
        WhySpot(told).tell(text, str(len(cards)), text, partial(self._why_drifted, str(len(cards))))
        put = self.tr("Put it there") if len(cards) == 1 else self.tr("Put them there")
        line = row(spacing=12, margins=(16, 8, 10, 8))
        line.addWidget(Glyph("square-kanban", "accent", 22))
        line.addWidget(told, 1)
        line.addWidget(
            button(put, "arrow-right", clicked=partial(self._follow, *(card.action.id for card in cards)))
        )
        return frame("card", line)

    def _touchpoints(self) -> tuple[tuple[str, str], ...]:
        record = self.state.services.clients.record(self._known().client.id)
        return tuple((touchpoint.id, touchpoint.name) for touchpoint in record.touchpoints)

    def _move(self, action_id: str, horizon: Horizon, place: int) -> None:
        gesture = partial(
            self.state.services.roadmap.move, self._known().client.id, action_id, horizon, place
        )
        if self.state.act(gesture) is None:
            self.refresh()

    def _suggest(self) -> None:
        gesture = partial(self.state.services.roadmap.suggest, self._known().client.id)
        self.state.act(gesture, undoable=self.tr("The weightiest findings are on the road map."))

    def _choose(self) -> None:
        view = self._known()
        chosen = SuggestionSheet.choose(self, view.suggestions)
        if chosen:
            self.state.act(partial(self.state.services.roadmap.put, view.client.id, chosen))

    @staticmethod
    def _today() -> date:
        return datetime.now().astimezone().date()
