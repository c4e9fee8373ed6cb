"""The registers of barriers and of missed opportunities; every line leads to its answer and to a card."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from touchaudit.domain.lens import Lens
from touchaudit.saying import Saying
from touchaudit.services.insight_views import RegisterLine
from touchaudit.ui import words
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import Snapshot, fact, facts
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import button, column, frame, label, row, rule
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.why_sheet import explain
from touchaudit.ui.widgets.why_spot import WhySpot


class RegisterPanel(Panel):
    """Lines of a register, grouped by touchpoint."""

    def register(self, title: str, told: str, lines: Sequence[RegisterLine]) -> QFrame:
        """Return a card with the lines of a register."""
        parts = column(
            label(title, "h2"), label(told, "muted", wrap=True), spacing=8, margins=(20, 16, 16, 16)
        )
        place = None
        for line in lines:
            if line.noted.touchpoint != place or line is lines[0]:
                place = line.noted.touchpoint
                parts.addWidget(rule())
                parts.addWidget(label(place.name if place else self.tr("Anywhere on the visit"), "h3"))
            parts.addWidget(self._line(line))
        return frame("card", parts)

    def _line(self, line: RegisterLine) -> QWidget:
        noted = line.noted
        texts = column(label(noted.text, wrap=True), spacing=3)
        if noted.question is not None and noted.question.note:
            texts.addWidget(label(noted.question.note, "muted", wrap=True))
        when = label(f"{noted.visit.title}, {words.day(noted.visit.on)}", "small", wrap=True)
        times = len(line.alike)
        if times > 1:
            when.setText(self.tr("Written down {} times, last: {}").format(times, when.text()))
            part = when.text().partition(",")[0]
            WhySpot(when).tell(part, str(times), noted.text, partial(self._why_noted, line))
        texts.addWidget(when)
        chips = [chip(words.capital(text)) for text in (noted.kind, noted.frequency) if text]
        if chips:
            texts.addLayout(Flow(*chips, gap=6))
        whole = row(spacing=12)
        whole.addLayout(texts, 1)
        digests = [noted.photo] if noted.photo else []
        if noted.question is not None:
            digests += [photo.digest for photo in noted.question.photos]
        for digest in digests[:2]:
            whole.addWidget(Snapshot(self.state.services.walks.photo_path(digest)))
        whole.addLayout(column(self._actions(line), None))
        made = QWidget()
        made.setLayout(whole)
        return made

    def _actions(self, line: RegisterLine) -> QWidget:
        actions = row(spacing=4)
        if line.source is not None:
            see = button(self.tr("See it"), "eye", "quiet", partial(self.go_to, line.source))
            see.setAccessibleName(self.tr("See the answer: {}").format(line.noted.text))
            actions.addWidget(see)
        if line.carded:
            actions.addWidget(chip(self.tr("on the road map"), "accent"))
        else:
            put = button(self.tr("Make a card"), "square-kanban", "quiet", partial(self._put, line))
            put.setAccessibleName(self.tr("Make a card: {}").format(line.noted.text))
            actions.addWidget(put)
        made = QWidget()
        made.setLayout(actions)
        return made

    def _why_noted(self, line: RegisterLine) -> None:
        """Show each time that it was written down."""
        why = self.state.services.derivations.noted(self.state.client_id, line.noted.text, line.alike)
        explain(self.state, self, str(len(line.alike)), why)

    def _put(self, line: RegisterLine) -> None:
        noted = line.noted
        when = f"{noted.visit.title}, {words.day(noted.visit.on)}"
        told = [when, *(words.capital(text) for text in (noted.kind, noted.frequency) if text)]
        add = self.state.services.roadmap.add_noted
        gesture = partial(add, self.state.client_id, noted, " · ".join(told))
        self.state.act(gesture, undoable=self.tr("It is on the road map."))


@panel("barriers", Saying("Barriers"), Group.FOUND, "ban")
class BarriersPanel(RegisterPanel):
    """What stood in the customer's way, and what would surprise and delight."""

    def fill(self, lens: Lens) -> None:
        view = self.state.services.insight.registers(self.state.client_id, lens)
        if view.barriers:
            told = self.tr("As the auditors wrote it down; the lowest score stands first.")
            self.body.addWidget(self.register(self.tr("What is in the way"), told, view.barriers))
        if view.enhancements:
            told = self.tr("What would surprise and delight there, in the auditors’ words.")
            self.body.addWidget(self.register(self.tr("What would delight"), told, view.enhancements))
        if not (view.barriers or view.enhancements):
            told = self.tr(
                "Each shipped checklist asks at its end what stood in the way, and what would delight. "
                "What is written there is gathered here."
            )
            self.say_empty("ban", self.tr("No barrier was written down"), told)


@panel("missed", Saying("Missed opportunities"), Group.FOUND, "sparkles")
class MissedPanel(RegisterPanel):
    """The chances to sell, reassure or delight that nobody took."""

    def fill(self, lens: Lens) -> None:
        lines = self.state.services.insight.registers(self.state.client_id, lens).missed
        if not lines:
            told = self.tr(
                "Press M on any question of a walk when a chance goes by. Questions that ask for a chance "
                "count too, where the answer is that it was missed."
            )
            self.say_empty("sparkles", self.tr("No chance was missed yet"), told)
            return
        caught = sum(line.source is None for line in lines)
        self.body.addWidget(
            facts(
                fact(str(len(lines)), self.tr("missed in all"), partial(self._why, None), "bad"),
                fact(str(len(lines) - caught), self.tr("answered as missed"), partial(self._why, False)),
                fact(str(caught), self.tr("caught in passing"), partial(self._why, True)),
            )
        )
        told = self.tr("To sell up or across, to build the relationship, to reassure, to reward.")
        self.body.addWidget(self.register(self.tr("Chances nobody took"), told, lines))

    def _why(self, caught: bool | None) -> None:
        """Show the chances that are counted: all, those caught in passing, or those answered as missed."""
        view = self.state.services.insight.why_missed(self.state.client_id, self.shown, caught=caught)
        explain(self.state, self, str(len(view.parts)), view, lens=self.shown)
