"""What customers think, do and feel: intended against observed, and the emotions along the way."""

from __future__ import annotations

from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from touchaudit.charts.emotions import Felt, FeltWords, Memory, emotions
from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.domain.journey import Intention, PeakEnd, TouchpointFigures, emotion_curve
from touchaudit.domain.lens import Lens
from touchaudit.saying import Saying
from touchaudit.ui import style, words
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import FigureCard, fact, facts
from touchaudit.ui.widgets.basics import column, frame, label
from touchaudit.ui.widgets.data_table import Cell, Table
from touchaudit.ui.widgets.why_sheet import explain

_HIGH = 230.0
_ASPECT = 64


@panel("intent", Saying("Think, do, feel"), Group.FOUND, "brain")
class IntentPanel(Panel):
    """What customers should think, do and feel, beside what they did."""

    def fill(self, lens: Lens) -> None:
        found = self.state.services.insight.intentions(self.state.client_id, lens)
        if not found:
            told = self.tr(
                "Write on the map what customers should think, do and feel at a touchpoint; a walk asks at "
                "its end what they did."
            )
            self.say_empty("brain", self.tr("Nothing was intended or observed yet"), told, "map")
            return
        for _, rows in groupby(found, key=lambda one: one.touchpoint.id):
            self.body.addWidget(self._card(list(rows)))

    def _card(self, rows: list[Intention]) -> QFrame:
        aspects = {"think": self.tr("Think"), "do": self.tr("Do"), "feel": self.tr("Feel")}
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for where, head in ((1, self.tr("INTENDED")), (2, self.tr("OBSERVED"))):
            grid.addWidget(label(head, "eyebrow"), 0, where)
        for at, one in enumerate(rows, start=1):
            name = label(aspects[one.aspect], "h3")
            name.setMinimumWidth(style.px(_ASPECT))
            observed = "\n".join(f"“{text}”" for text in one.observed)
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            for where, text in ((1, one.intended), (2, observed)):
                told = label(text or self.tr("not written down"), "" if text else "muted", wrap=True)
                grid.addWidget(told, at, where, Qt.AlignmentFlag.AlignTop)
        whole = column(label(rows[0].touchpoint.name, "h2"), 4, spacing=8, margins=(20, 16, 20, 16))
        whole.addLayout(grid)
        return frame("card", whole)


@panel("emotions", Saying("Emotions and memory"), Group.FOUND, "heart")
class EmotionsPanel(Panel):
    """The emotions along the way, and what stays in memory: the peak and the end."""

    def fill(self, lens: Lens) -> None:
        figures = self.state.services.insight.figures(self.state.client_id, lens)
        stops = [Felt(place.id, place.name, felt) for place, felt in emotion_curve(figures.touchpoints)]
        memory = figures.memory
        if memory is None:
            told = self.tr("A walk asks at its end how the customer feels, from −2 to +2.")
            self.say_empty("heart", self.tr("No emotion was recorded yet"), told)
            return
        self.body.addWidget(
            facts(
                *(
                    fact(words.signed(value, 1), told, partial(self._why, name, words.signed(value, 1)))
                    for name, value, told in (
                        ("peak", memory.peak, self.tr("the peak: furthest from neutral")),
                        ("end", memory.end, self.tr("the end of the way")),
                        ("remembered", memory.remembered, self.tr("what is remembered: (peak + end) ÷ 2")),
                        ("gap", memory.memory_gap, self.tr("memory gap: remembered − mean")),
                    )
                )
            )
        )
        shown = FigureCard(
            self.tr("The way as it felt"),
            self.tr("The mean emotion of all walks at each touchpoint, in the order of the map."),
            lambda wide, palette: self._figure(stops, memory, wide, palette),
            self._table(figures.touchpoints),
            self.tr(
                "People remember a way by its peak and its end, not by its mean (Kahneman and others, 1993)."
            ),
        )
        shown.chosen.connect(self._why_felt)
        self.body.addWidget(shown)

    def _why(self, name: str, figure: str) -> None:
        """Show how a headline figure came about."""
        told = self.state.services.insight.why_memory(self.state.client_id, self.shown)
        explain(self.state, self, figure, told[name], lens=self.shown)

    def _why_felt(self, touchpoint_id: str) -> None:
        """Show how the emotion at a touchpoint came about, and its score beside it."""
        insight, client = self.state.services.insight, self.state.client_id
        felt = insight.why_emotion(client, self.shown, touchpoint_id)
        score = insight.why_touchpoint(client, self.shown, touchpoint_id)
        figure = words.signed(felt.step.value or 0.0, 1)
        explain(self.state, self, figure, felt, ((self.tr("Score"), score),), lens=self.shown)

    def _figure(self, stops: list[Felt], memory: PeakEnd, wide: float, palette: Palette) -> Figure:
        kept = Memory(
            memory.peak,
            memory.end,
            memory.remembered,
            memory.mean,
            self.tr("peak"),
            self.tr("end"),
            self.tr("remembered {}").format(words.signed(memory.remembered, 1)),
            self.tr("mean {}").format(words.signed(memory.mean, 1)),
        )
        say = FeltWords(
            self.tr("angry"), self.tr("neutral"), self.tr("delighted"), self.tr("Emotions, −2 to +2:")
        )
        return emotions(stops, kept, say, wide, _HIGH, palette=palette)

    def _table(self, known: tuple[TouchpointFigures, ...]) -> Table:
        felt = [one for one in known if one.emotion is not None]
        return Table(
            (self.tr("Touchpoint"), self.tr("Emotion")),
            tuple(
                (one.touchpoint.name, Cell(words.signed(one.emotion or 0.0, 1), one.emotion)) for one in felt
            ),
            tuple(one.touchpoint.id for one in felt),
        )
