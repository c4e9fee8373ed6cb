"""From wave to wave: the score, what a change is made of, and which touchpoints moved beyond chance."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFrame, QWidget

from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.charts.waves import Part, WaveMark, change_parts, wave_line
from touchaudit.domain.lens import Lens
from touchaudit.domain.movement import Moved, Movement
from touchaudit.domain.trend import ItemChange, LikeForLike
from touchaudit.saying import Saying
from touchaudit.services.insight_views import AT_ONCE, TrendView
from touchaudit.ui import words
from touchaudit.ui.panels.base import Group, Panel, panel
from touchaudit.ui.panels.parts import FigureCard, card
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.data_table import Cell, DataTable, Table
from touchaudit.ui.widgets.why_sheet import explain

_HIGH = 190.0
_MOST_ITEMS = 12
_PERFORMANCE, _QUESTIONNAIRE = "performance", "questionnaire"


@panel("trend", Saying("From wave to wave"), Group.FROM, "trending-up")
class TrendPanel(Panel):
    """The trend, with performance told apart from a change of the questionnaire, and noise shown as noise."""

    def fill(self, lens: Lens) -> None:
        view = self.state.services.insight.trend(self.state.client_id, lens)
        marks = self._marks(view)
        if not marks:
            told = self.tr("A wave is one round of visits. Walk the same way again in the next wave.")
            self.say_empty("trending-up", self.tr("No wave was scored yet"), told)
            return
        shown = FigureCard(
            self.tr("Overall score"),
            self.tr("With the 95 % interval of the mean of its visits; a ring is a single visit."),
            lambda wide, palette: wave_line(
                marks, wide, _HIGH, told=self.tr("Overall score by wave, 0 to 100:"), palette=palette
            ),
            self._wave_table(view),
        )
        shown.chosen.connect(self._why_part)
        self.body.addWidget(shown)
        if view.before is None:
            told = self.tr("There is no wave before this one to compare with.")
            self.body.addWidget(card(self.tr("What changed"), told))
            return
        self.body.addWidget(self._moved(view, view.before))
        if view.many:
            told = self.tr(
                "Performance against questionnaire, question by question. Of more than {} visits that takes "
                "a while, so it waits for a press."
            ).format(AT_ONCE)
            made = button(self.tr("Take the change apart"), "list-tree")
            asking = card(self.tr("Like for like"), told, made)
            made.clicked.connect(lambda _checked: self._apart(view, view.before or 0, asking))
            self.body.addWidget(asking)
        else:
            self._apart(view, view.before)

    def _apart(self, view: TrendView, before: int, instead: QWidget | None = None) -> None:
        """Show what the change is made of, in place of the button that asked for it."""
        change = self.state.services.insight.change(self.state.client_id, self.shown)
        at = self.body.count()
        if instead is not None:
            at = self.body.indexOf(instead)
            self.body.removeWidget(instead)
            instead.deleteLater()
        if change is not None:
            self.body.insertWidget(at, self._change(view, change, before))
            self.body.insertWidget(at + 1, self._items(change))

    def _marks(self, view: TrendView) -> list[WaveMark]:
        marks = []
        for point, band in zip(view.points, view.bands, strict=True):
            if point.score is None:
                continue
            low, high = point.interval or (None, None)
            visits = words.plural(point.visits, self.tr("visit"), self.tr("visits"))
            name = self.tr("Wave {}").format(point.wave)
            marks.append(WaveMark(str(point.wave), name, visits, point.score, band, low, high))
        return marks

    def _wave_table(self, view: TrendView) -> Table:
        rows: list[tuple[Cell | str, ...]] = []
        for point in view.points:
            told = self.tr("an observation, not a rate")
            if point.interval is not None:
                low, high = (max(0.0, min(100.0, end)) for end in point.interval)
                told = f"{words.score(low, 1)}–{words.score(high, 1)}"
            rows.append(
                (
                    Cell(str(point.wave), point.wave),
                    words.day(point.first),
                    Cell(str(point.visits), point.visits),
                    Cell(words.score(point.score, 1), point.score),
                    told,
                )
            )
        heads = (
            self.tr("Wave"),
            self.tr("From"),
            self.tr("Visits"),
            self.tr("Score"),
            self.tr("95 % interval"),
        )
        return Table(heads, tuple(rows), tuple(str(point.wave) for point in view.points))

    def _why_part(self, key: str) -> None:
        """Show how the score of a wave came about, or what a part of the change is made of."""
        if key.isdecimal():
            self.why_whole(replace(self.shown, wave=int(key)))
            return
        insight = self.state.services.insight
        view = insight.why_change(self.state.client_id, self.shown, questionnaire=key == _QUESTIONNAIRE)
        if view is not None:
            explain(self.state, self, words.signed(view.step.value or 0.0, 2), view)

    def _why_moved(self, moved: Moved, before: int, wave: int) -> None:
        """Show the visits of both waves between which a score moved."""
        derivations, client = self.state.services.derivations, self.state.client_id
        view = derivations.moved(client, self.shown, moved, before, wave)
        explain(self.state, self, words.signed(moved.points, 1), view)

    def _why_question(self, one: ItemChange) -> None:
        """Show what one question moved of the overall score, and by what."""
        view = self.state.services.derivations.question(self.state.client_id, one)
        explain(self.state, self, words.signed(view.step.value or 0.0, 2), view)

    def _change(self, view: TrendView, change: LikeForLike, before: int) -> FigureCard:
        steps = [
            (_PERFORMANCE, self.tr("Performance"), change.performance),
            (_QUESTIONNAIRE, self.tr("Questionnaire"), change.questionnaire),
        ]
        if abs(change.bonus) >= 0.05:
            steps.append(("", self.tr("Bonus"), change.bonus))
        first, last = self.tr("Wave {}").format(before), self.tr("Wave {}").format(view.wave)
        parts, level = [Part(first, 0, change.before, whole=True, id=str(before))], change.before
        for key, name, points in steps:
            parts.append(Part(name, level, level + points, id=key))
            level += points
        parts.append(Part(last, 0, change.after, whole=True, id=str(view.wave)))

        def build(wide: float, palette: Palette) -> Figure:
            told = self.tr("What the change is made of:")
            return change_parts(parts, wide, _HIGH, told=told, palette=palette)

        rows = (
            (first, Cell(words.score(change.before, 2), change.before)),
            *((name, Cell(words.signed(points, 2), points)) for _, name, points in steps),
            (last, Cell(words.score(change.after, 2), change.after)),
        )
        ids = (str(before), *(key for key, *_ in steps), str(view.wave))
        shown = FigureCard(
            self.tr("Like for like"),
            self.tr(
                "Performance is what the answers changed. Questionnaire is what moved because other things "
                "were asked, weighed or walked."
            ),
            build,
            Table((self.tr("Part"), self.tr("Points")), rows, ids),
            self.tr("Change = Σ b(f₂ − f₁) + Σ (b − a)·f₁, a and b the shares of each item."),
        )
        shown.chosen.connect(self._why_part)
        return shown

    def _moved(self, view: TrendView, before: int) -> QFrame:
        table = DataTable(self.tr("What moved at each touchpoint"), self._moved_table(view.moved))
        moved = {one.touchpoint.id: one for one in view.moved}
        table.opened.connect(lambda key: self._why_moved(moved[key], before, view.wave))
        told = self.tr(
            "Visits are counted, and the difference of their means has an interval (Welch). One that holds 0 "
            "may be chance: it is noise. Single visits are observations."
        )
        return card(self.tr("Touchpoint by touchpoint"), told, table)

    def _moved_table(self, moved: tuple[Moved, ...]) -> Table:
        verdicts = {
            Movement.BETTER: self.tr("better"),
            Movement.WORSE: self.tr("worse"),
            Movement.NOISE: self.tr("within noise"),
            Movement.OBSERVED: self.tr("too few visits"),
        }
        return Table(
            (
                self.tr("Touchpoint"),
                self.tr("Before"),
                self.tr("After"),
                self.tr("Change"),
                self.tr("95 % interval"),
                self.tr("Visits"),
                self.tr("What it is worth"),
            ),
            tuple(
                (
                    one.touchpoint.name,
                    Cell(words.score(one.before, 1), one.before),
                    Cell(words.score(one.after, 1), one.after),
                    Cell(words.signed(one.points, 1), one.points),
                    ""
                    if one.interval is None
                    else self.tr("{} to {}").format(*(words.signed(end, 0) for end in one.interval)),
                    f"{one.visits_before} → {one.visits_after}",
                    verdicts[one.movement],
                )
                for one in moved
            ),
            tuple(one.touchpoint.id for one in moved),
        )

    def _items(self, change: LikeForLike) -> QFrame:
        found = sorted(change.items, key=lambda one: -abs(one.performance))[:_MOST_ITEMS]
        rows = tuple(
            (
                one.touchpoint.name,
                one.label,
                "–" if one.before is None else words.percent(one.before),
                "–" if one.after is None else words.percent(one.after),
                Cell(words.signed(one.performance, 2), one.performance),
                Cell(words.signed(one.questionnaire, 2), one.questionnaire),
            )
            for one in found
        )
        heads = (
            self.tr("Touchpoint"),
            self.tr("Question"),
            self.tr("Before"),
            self.tr("After"),
            self.tr("Performance"),
            self.tr("Questionnaire"),
        )
        ids = tuple(str(at) for at in range(len(found)))
        table = DataTable(self.tr("Which questions moved it most"), Table(heads, rows, ids))
        table.opened.connect(lambda at: self._why_question(found[int(at)]))
        told = self.tr("In points of the overall score.")
        return card(self.tr("Which questions moved it most"), told, table)
