"""Importance against performance: where to concentrate, with either cross-hair and the borderline marks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from touchaudit.charts.grid import GridPoint, grid
from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Circle, Figure
from touchaudit.domain.importance import Crosshair, ImportanceGrid, Quadrant, quadrant_word
from touchaudit.domain.lens import Lens
from touchaudit.saying import Saying
from touchaudit.ui import words
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import FigureCard
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.basics import label, row
from touchaudit.ui.widgets.controls import Segments
from touchaudit.ui.widgets.data_table import Cell, Table
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import explain

_HIGH = 330.0
_RING = 2.0


@panel("importance", Saying("What matters most"), Group.FOUND, "target")
class ImportancePanel(Panel):
    """Criticality against score, crossed at the means or at the midpoint."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self._crosshair = Crosshair.MEANS

    def fill(self, lens: Lens) -> None:
        known = self.state.services.insight.importance(self.state.client_id, lens, self._crosshair)
        if not known.points:
            told = self.tr("Give each touchpoint on the map its criticality, and walk it.")
            self.say_empty("target", self.tr("Nothing was scored yet"), told)
            return
        choice = Segments(
            self.tr("Cross-hair"),
            ((Crosshair.MEANS, self.tr("At the means")), (Crosshair.MIDPOINT, self.tr("At the midpoint"))),
            self._crosshair,
        )
        choice.chosen.connect(self._cross)
        self.body.addLayout(row(choice, None))
        used = self.tr("the means") if known.crosshair is Crosshair.MEANS else self.tr("the midpoint")
        foot = self.tr("Crossed at {}. A second ring marks what is borderline: within 5 % of a line.")
        lines = words.number(known.importance_line, 1), words.number(known.score_line, 1)
        shown = FigureCard(
            self.tr("Where to concentrate"),
            self.tr("How critical each touchpoint is, against its score (Martilla and James, 1977)."),
            lambda wide, palette: self._figure(known, wide, palette),
            self._table(known),
            foot.format(used),
        )
        shown.chosen.connect(self.why)
        where = self.tr("importance {}, score {}").format(*lines)
        asked = WhyButton(label(where, "small"), where, used, partial(self._why_lines, where))
        shown.lines.addLayout(row(asked, None))
        self.body.addWidget(shown)

    def _why_lines(self, where: str) -> None:
        """Show why the two lines run where they do."""
        derivations, client = self.state.services.derivations, self.state.client_id
        importance, score = derivations.lines(client, self.shown, self._crosshair)
        beside = ((words.said(score.step.title), score),)
        explain(self.state, self, where, importance, beside, lens=self.shown)

    def _cross(self, crosshair: object) -> None:
        self._crosshair = Crosshair(str(crosshair))
        self.show_lens(self.shown)

    def _figure(self, known: ImportanceGrid, wide: float, palette: Palette) -> Figure:
        points = [
            GridPoint(
                point.touchpoint.id,
                at,
                point.touchpoint.name,
                point.importance,
                point.score,
                point.quadrant is Quadrant.CONCENTRATE,
            )
            for at, point in enumerate(known.points, start=1)
        ]
        made = grid(points, (known.importance_line, known.score_line), wide, _HIGH, palette, keyed=True)
        border = {point.touchpoint.id for point in known.points if point.borderline}
        rings = tuple(
            Circle(
                hit.x + hit.width / 2,
                hit.y + hit.height / 2,
                hit.width / 2 + _RING,
                None,
                palette.rust,
                1.2,
            )
            for hit in made.hits
            if hit.id in border
        )
        return replace(made, items=(*made.items, *rings))

    def _table(self, known: ImportanceGrid) -> Table:
        return Table(
            (
                self.tr("No."),
                self.tr("Touchpoint"),
                self.tr("Importance"),
                self.tr("Score"),
                self.tr("Advice"),
                self.tr("Borderline"),
            ),
            tuple(
                (
                    Cell(str(at), at),
                    point.touchpoint.name,
                    Cell(words.number(point.importance), point.importance),
                    Cell(words.score(point.score, 1), point.score),
                    words.said(quadrant_word(point.quadrant)),
                    self.tr("borderline") if point.borderline else "",
                )
                for at, point in enumerate(known.points, start=1)
            ),
            tuple(point.touchpoint.id for point in known.points),
        )
