"""Touchpoints in depth: what each is to those who meet it, how it is, and how it should be."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from touchaudit.domain.fieldwork import Audience, Loyalty, LoyaltyNote
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens
from touchaudit.domain.visit import Action
from touchaudit.saying import Saying
from touchaudit.services.insight_views import DepthLine, WorkshopView
from touchaudit.ui import words
from touchaudit.ui.dialogs.depth import AUDIENCES, LOYALTIES, LoyaltySheet, ProfileSheet
from touchaudit.ui.dialogs.parts import REMOVE
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import Empty, card
from touchaudit.ui.widgets.badges import ScoreBadge, chip
from touchaudit.ui.widgets.basics import button, column, frame, label, row
from touchaudit.ui.widgets.data_table import Cell, DataTable, Table
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import explain

_TONES = {Loyalty.STAYS: "great", Loyalty.TRADES_UP: "accent", Loyalty.LEAVES: "bad"}


@panel("depth", Saying("As it is, as it should be"), Group.DO, "move-up-right")
class DepthPanel(Panel):
    """Every touchpoint with its profile; the steps between as-is and to-be are cards of the road map."""

    def fill(self, lens: Lens) -> None:
        lines = self.state.services.insight.depth(self.state.client_id, lens)
        if not lines:
            told = self.tr("Put the client’s touchpoints on the map first.")
            self.say_empty("move-up-right", self.tr("The map is empty"), told, "map")
            return
        for line in lines:
            if line.written:
                self.body.addWidget(self._card(line))
        bare = [line for line in lines if not line.written]
        if bare:
            buttons = []
            for line in bare:
                made = button(line.touchpoint.name, "plus", "quiet", partial(self._change, line))
                made.setAccessibleName(self.tr("Describe {}").format(line.touchpoint.name))
                buttons.append(made)
            holder = QWidget()
            holder.setLayout(Flow(*buttons, gap=6))
            told = self.tr("Write how it is, how it should be, what the customer wants done, what annoys.")
            self.body.addWidget(card(self.tr("Not described yet"), told, holder))

    def _card(self, line: DepthLine) -> QFrame:
        profile, name = line.profile, line.touchpoint.name
        change = button(self.tr("Change"), "pencil", "quiet", partial(self._change, line))
        change.setAccessibleName(self.tr("Change the description of {}").format(name))
        head = row(label(name, "h2"), self._score(line), None, change, spacing=12)
        whole = column(head, spacing=8, margins=(20, 14, 14, 16))
        whole.addLayout(Flow(*self._chips(line), gap=6))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        fields = (
            (self.tr("AS IT IS"), profile.as_is),
            (self.tr("AS IT SHOULD BE"), profile.to_be),
            (self.tr("WHAT THE CUSTOMER WANTS DONE"), profile.job),
            (self.tr("WHAT ANNOYS"), profile.annoyances),
            (self.tr("SEEN, HEARD, SMELT"), profile.senses),
            (self.tr("THE BRAND"), profile.brand),
            (self.tr("WHY SO CRITICAL"), profile.importance),
        )
        for at, (title, text) in enumerate((title, text) for title, text in fields if text):
            part = QWidget()
            part.setLayout(column(label(title, "eyebrow"), label(text, wrap=True), spacing=2))
            grid.addWidget(part, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(grid)
        if line.cards:
            whole.addWidget(label(self.tr("STEPS FROM ONE TO THE OTHER"), "eyebrow"))
            whole.addLayout(Flow(*map(self._step, line.cards), gap=6))
        return frame("card", whole)

    def _step(self, card: Action) -> QWidget:
        """Return a card of the road map as a button that leads there."""
        icon = "circle-check" if card.done else "square-kanban"
        lane = words.day(card.done) if card.done else words.horizon_word(card.horizon)
        made = button(f"{card.title} · {lane}", icon, "quiet", partial(self.state.go, "roadmap"))
        made.setToolTip(card.title)
        return made

    def _score(self, line: DepthLine) -> QWidget:
        badge = ScoreBadge(line.score, line.band)
        if line.score is None:
            return badge
        explain = partial(self.why, line.touchpoint.id)
        return WhyButton(badge, words.score(line.score), line.touchpoint.name, explain)

    def _chips(self, line: DepthLine) -> list[QWidget]:
        profile = line.profile
        found = [chip(self.tr("criticality {}").format(line.touchpoint.criticality))]
        if profile.audiences != (Audience.CUSTOMER,):
            found += [chip(words.said(AUDIENCES[one])) for one in profile.audiences]
        if not profile.direct:
            through = self.tr("through {}").format(profile.source) if profile.source else self.tr("indirect")
            found.append(chip(through))
        if not profile.front_stage:
            found.append(chip(self.tr("back stage")))
        if profile.absent:
            found.append(chip(self.tr("while the customer is away"), "accent"))
        if profile.signature:
            found.append(chip(self.tr("signature moment"), "great"))
        return list(found)

    def _change(self, line: DepthLine) -> None:
        answer = ProfileSheet.change(self, line.touchpoint, line.profile, known=line.written)
        if answer is None:
            return
        insight = self.state.services.insight
        if answer[0] == REMOVE:
            text = self.tr("The description was removed.")
            self.state.act(partial(insight.remove, answer[1]), undoable=text)
        else:
            self.state.act(partial(insight.keep, answer[1]))


@panel("workshop", Saying("Loyalty workshop"), Group.FROM, "message-square-text")
class WorkshopPanel(Panel):
    """What keeps people, made them trade up or would drive them off, and what that says of criticality."""

    lens = frozenset()

    def fill(self, lens: Lens) -> None:
        view = self.state.services.insight.workshop(self.state.client_id)
        if not view.notes:
            told = self.tr(
                "Ask the client’s people and customers: what keeps you loyal, what made you trade up, what "
                "would drive you off? Each answer that names a touchpoint suggests how critical it is."
            )
            empty = Empty(
                "message-square-text",
                self.tr("No workshop yet"),
                told,
                self.tr("Note what was said"),
                "plus",
            )
            empty.pressed.connect(partial(self._change, view, None))
            self.body.addWidget(empty)
            return
        if view.suggested:
            self.body.addWidget(self._suggested(view))
        self.body.addWidget(self._said(view))

    def _suggested(self, view: WorkshopView) -> QFrame:
        rows = tuple(
            (
                one.touchpoint.name,
                Cell(str(len(one.notes)), len(one.notes)),
                Cell(str(one.points), one.points),
                Cell(str(one.touchpoint.criticality), one.touchpoint.criticality),
                Cell(str(one.criticality), one.criticality),
            )
            for one in view.suggested
        )
        heads = (
            self.tr("Touchpoint"),
            self.tr("Voices"),
            self.tr("Points"),
            self.tr("Criticality now"),
            self.tr("Suggested"),
        )
        ids = tuple(one.touchpoint.id for one in view.suggested)
        table = DataTable(self.tr("Suggested criticality"), Table(heads, rows, ids))
        table.opened.connect(partial(self._why_suggested, view))
        told = self.tr(
            "A voice of staying or trading up counts 1, one of leaving 2. Most points suggest 5, the others "
            "their share of that. It is a suggestion: you decide."
        )
        differs = any(one.criticality != one.touchpoint.criticality for one in view.suggested)
        adopt = button(self.tr("Take the suggestions over"), "check", clicked=self._adopt)
        adopt.setEnabled(differs)
        holder = QWidget()
        holder.setLayout(row(adopt, None))
        return card(self.tr("What it says of criticality"), told, table, holder)

    def _why_suggested(self, view: WorkshopView, touchpoint_id: str) -> None:
        """Show the voices behind a suggested criticality."""
        one = next(known for known in view.suggested if known.touchpoint.id == touchpoint_id)
        told = self.state.services.derivations.suggestion(view.client.id, one, view.suggested)
        explain(self.state, self, str(one.criticality), told)

    def _said(self, view: WorkshopView) -> QFrame:
        names = {one.id: one.name for one in view.touchpoints}
        lines: list[QWidget] = []
        for note in view.notes:
            place = names.get(note.touchpoint_id or "", "")
            told = ", ".join(part for part in (place, note.who) if part)
            change = button(self.tr("Change"), "pencil", "quiet", partial(self._change, view, note))
            change.setAccessibleName(self.tr("Change: {}").format(note.text))
            texts = column(label(f"“{note.text}”", wrap=True), label(told, "small"), spacing=2)
            line = row(chip(words.said(LOYALTIES[note.kind]), _TONES[note.kind]), spacing=12)
            line.addLayout(texts, 1)
            line.addWidget(change)
            holder = QWidget()
            holder.setLayout(line)
            lines.append(holder)
        add = button(self.tr("Note what was said"), "plus", clicked=partial(self._change, view, None))
        holder = QWidget()
        holder.setLayout(row(add, None))
        return card(self.tr("What was said"), "", *lines, holder)

    def _change(self, view: WorkshopView, note: LoyaltyNote | None) -> None:
        place = len(view.notes)
        fresh = note or LoyaltyNote(new_id(), view.client.id, Loyalty.STAYS, "", position=place)
        answer = LoyaltySheet.change(self, fresh, view.touchpoints, known=note is not None)
        if answer is None:
            return
        insight = self.state.services.insight
        if answer[0] == REMOVE:
            self.state.act(partial(insight.remove, answer[1]), undoable=self.tr("The note was removed."))
        else:
            self.state.act(partial(insight.keep, answer[1]))

    def _adopt(self) -> None:
        gesture = partial(self.state.services.insight.adopt, self.state.client_id)
        self.state.act(gesture, undoable=self.tr("Criticality is as the workshop suggests."))
