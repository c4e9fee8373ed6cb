"""Coverage: what exists, what was audited, what nobody looked at; and on whose terms customers are met."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from touchaudit.domain.lens import Lens
from touchaudit.domain.preference import PersonaTerms
from touchaudit.saying import Saying
from touchaudit.ui import style, words
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import Empty
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import column, frame, label, rule
from touchaudit.ui.widgets.coverage_board import CoverageBoard
from touchaudit.ui.widgets.flow import Flow

_MOST = 0.75


@panel("coverage", Saying("Coverage"), Group.FROM, "map")
class CoveragePanel(Panel):
    """Stage by channel for everybody or for one persona, and the channels that personas prefer."""

    def fill(self, lens: Lens) -> None:
        insight, client = self.state.services.insight, self.state.client_id
        view = insight.coverage(client, lens)
        if not view.coverage.touchpoints:
            told = self.tr("Put the client’s touchpoints on the map, one by one or from an inventory.")
            empty = Empty("map", self.tr("The map is empty"), told, self.tr("Go to the map"), "map")
            empty.pressed.connect(partial(self.state.go, "map"))
            self.body.addWidget(empty)
            return
        terms = insight.terms(client, lens)
        if terms:
            self.body.addWidget(self._terms(terms))
        board = CoverageBoard()
        board.show_view(view)
        for signal in (board.touchpoint, board.gap, board.area):
            signal.connect(lambda *_what: self.state.go("map"))
        self.body.addWidget(board)

    def _terms(self, terms: tuple[PersonaTerms, ...]) -> QFrame:
        told = self.tr("The channels each persona prefers, and in how many stages one of them is offered.")
        parts = column(
            label(self.tr("On whose terms"), "h2"),
            label(told, "muted", wrap=True),
            spacing=8,
            margins=(20, 16, 20, 16),
        )
        for one in terms:
            parts.addWidget(rule())
            parts.addLayout(self._persona(one))
        return frame("card", parts)

    def _persona(self, one: PersonaTerms) -> Flow:
        name = label(one.persona.name, "h3")
        name.setMinimumWidth(style.px(180))
        line: list[QWidget] = [name]
        if one.share is None:
            line.append(label(self.tr("no preference written down"), "muted"))
            return Flow(*line, gap=8)
        tone = "great" if one.share == 1 else "fair" if one.share >= _MOST else "bad"
        line.append(chip(self.tr("{} of the stages").format(words.percent(one.share)), tone))
        for preferred in one.channels:
            word = words.channel_word(preferred.channel)
            count = len(preferred.stages)
            stages = words.plural(count, self.tr("stage"), self.tr("stages"))
            told = f"{word}: {stages if count else self.tr('nowhere')}"
            line.append(chip(told, "" if count else "bad"))
        if one.gaps:
            stages = words.listing(stage.name for stage in one.gaps)
            line.append(label(self.tr("none in: {}").format(stages), "small"))
        return Flow(*line, gap=8)
