"""Expectation against experience: by touchpoint, and by dimension of service."""

from __future__ import annotations

from collections.abc import Sequence

from touchaudit.charts.gaps import GapRow, gap_rows
from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.domain.expectation import DimensionGap
from touchaudit.domain.hotspots import WIDE_GAP
from touchaudit.domain.lens import Lens
from touchaudit.saying import Saying
from touchaudit.ui import words
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import FigureCard
from touchaudit.ui.widgets.data_table import Cell, Table
from touchaudit.ui.widgets.why_sheet import explain


@panel("experience", Saying("Expected and met"), Group.FOUND, "gauge")
class ExperiencePanel(Panel):
    """What was expected before, what was met, and the gap between them."""

    def fill(self, lens: Lens) -> None:
        insight, client = self.state.services.insight, self.state.client_id
        known = insight.figures(client, lens).touchpoints
        rows = [
            GapRow(
                one.touchpoint.id,
                one.touchpoint.name,
                one.expectation,
                one.perception,
                wide=one.gap is not None and abs(one.gap) >= WIDE_GAP,
            )
            for one in known
            if one.expectation is not None and one.perception is not None
        ]
        rows.sort(key=lambda one: one.met - one.expected)
        if not rows:
            told = self.tr(
                "A walk asks before what the customer expects, 1 to 7, and after how good it was. Both "
                "answers together make the gap."
            )
            self.say_empty("gauge", self.tr("No gap is known yet"), told)
            return
        shown = FigureCard(
            self.tr("By touchpoint"),
            self.tr("A ring for what was expected, a dot for what was met, both from 1 to 7; widest first."),
            lambda wide, palette: self._figure(rows, wide, palette),
            self._table(self.tr("Touchpoint"), rows),
            self.tr("Gap = experience − expectation (SERVQUAL). Shaded where it is {} or more.").format(
                words.number(WIDE_GAP)
            ),
        )
        shown.chosen.connect(self._why_gap)
        self.body.addWidget(shown)
        self._dimensions(insight.dimensions(client, lens))

    def _dimensions(self, found: Sequence[DimensionGap]) -> None:
        if not found:
            return
        rows = [
            GapRow(
                one.dimension,
                words.capital(words.said(one.dimension)),
                one.expectation,
                one.experience,
                wide=abs(one.gap) >= WIDE_GAP,
            )
            for one in found
        ]
        shown = FigureCard(
            self.tr("By dimension"),
            self.tr("What was found in each dimension, against what those customers expected."),
            lambda wide, palette: self._figure(rows, wide, palette),
            self._table(self.tr("Dimension"), rows),
            self.tr(
                "A walk asks for expectation once, for the whole. What was found, f, stands on the same "
                "scale as 1 + 6·f. From {} walks."
            ).format(max(one.n for one in found)),
        )
        shown.chosen.connect(self._why_dimension)
        self.body.addWidget(shown)

    def _why_dimension(self, dimension: str) -> None:
        """Show how the gap of a dimension came about."""
        view = self.state.services.insight.why_dimension(self.state.client_id, self.shown, dimension)
        explain(self.state, self, words.signed(view.step.value or 0.0, 1), view, lens=self.shown)

    def _why_gap(self, touchpoint_id: str) -> None:
        """Show how a gap came about, and the score of its touchpoint beside it."""
        insight, client = self.state.services.insight, self.state.client_id
        gap = insight.why_gap(client, self.shown, touchpoint_id)
        score = insight.why_touchpoint(client, self.shown, touchpoint_id)
        figure = words.signed(gap.step.value or 0.0, 1)
        explain(self.state, self, figure, gap, ((self.tr("Score"), score),), lens=self.shown)

    def _figure(self, rows: Sequence[GapRow], wide: float, palette: Palette) -> Figure:
        told = self.tr("Expected and met, from 1 to 7:")
        return gap_rows(rows, wide, told=told, palette=palette)

    def _table(self, first: str, rows: Sequence[GapRow]) -> Table:
        return Table(
            (first, self.tr("Expected"), self.tr("Met"), self.tr("Gap")),
            tuple(
                (
                    row.name,
                    Cell(words.rounded(row.expected, 1), row.expected),
                    Cell(words.rounded(row.met, 1), row.met),
                    Cell(words.signed(row.met - row.expected, 1), row.met - row.expected),
                )
                for row in rows
            ),
            tuple(row.id for row in rows),
        )
