"""Coverage: what exists, what was audited, what nobody looked at; and on whose terms customers are met."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.coverage import Coverage, CoverageCell
from touchaudit.domain.lens import Lens
from touchaudit.domain.preference import PersonaTerms
from touchaudit.saying import Saying
from touchaudit.ui import style, words
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import column, frame, label, rule
from touchaudit.ui.widgets.coverage_board import CoverageBoard
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import explain

_MOST = 0.75


@panel("coverage", Saying("Coverage"), Group.FROM, "map")
class CoveragePanel(Panel):
    """Stage by channel for everybody or for one persona, and the channels that personas prefer."""

    def fill(self, lens: Lens) -> None:
        insight, client = self.state.services.insight, self.state.client_id
        view = insight.coverage(client, lens)
        if not view.coverage.touchpoints:
            told = self.tr("Put the client’s touchpoints on the map, one by one or from an inventory.")
            self.say_empty("map", self.tr("The map is empty"), told, "map")
            return
        terms = insight.terms(client, lens)
        if terms:
            self.body.addWidget(self._terms(terms))
        board = CoverageBoard(tells=True)
        board.show_view(view)
        audited = {one.id for row in view.coverage.stages for cell in row.cells for one in _scored(cell)}
        board.touchpoint.connect(partial(self._opened, audited))
        board.asked.connect(partial(self._asked, view.coverage))
        for signal in (board.gap, board.area):
            signal.connect(lambda *_what: self.state.go("map"))
        self.body.addWidget(board)

    def _opened(self, audited: set[str], touchpoint: Touchpoint) -> None:
        """Show how the score of a touchpoint came about; one without is to be found on the map."""
        if touchpoint.id in audited:
            self.why(touchpoint.id)
        else:
            self.state.go("map")

    def _asked(self, known: Coverage, key: str, figure: str) -> None:
        """Show which touchpoints were audited, or where the personas are served."""
        derivations, client = self.state.services.derivations, self.state.client_id
        served = key == "served"
        view = derivations.served(client, known) if served else derivations.audited(client, self.shown)
        explain(self.state, self, figure, view, lens=self.shown)

    def _why_terms(self, one: PersonaTerms, figure: str) -> None:
        """Show which stages meet a persona on its terms."""
        view = self.state.services.derivations.terms(self.state.client_id, one)
        explain(self.state, self, figure, view, lens=self.shown)

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
        figure = words.percent(one.share)
        share = chip(self.tr("{} of the stages").format(figure), tone)
        line.append(WhyButton(share, figure, one.persona.name, partial(self._why_terms, one, figure)))
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


def _scored(cell: CoverageCell) -> tuple[Touchpoint, ...]:
    return cell.touchpoints if cell.score is not None else ()
