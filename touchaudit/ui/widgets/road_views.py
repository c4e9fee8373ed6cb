"""The road map as a table that can be sorted, and as a line in time."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.charts.timeline import Bar, timeline
from touchaudit.domain.visit import Horizon
from touchaudit.services.roadmap_views import DatedCard, ScheduleView
from touchaudit.services.views import BoardView, CardView
from touchaudit.ui import words
from touchaudit.ui.panels.parts import Empty, FigureCard, card
from touchaudit.ui.widgets.basics import clear, label
from touchaudit.ui.widgets.data_table import Cell, DataTable, Table


class RoadTable(QWidget):
    """All cards in rows, by priority at first; ``opened`` sends the id of a card."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)

    def show_view(self, view: BoardView) -> None:
        """Show the cards as they stand."""
        clear(self._lines)
        cards = sorted(
            (one for lane in view.lanes.values() for one in lane),
            key=lambda one: (one.action.done is not None, -(one.priority or 0.0), one.action.title),
        )
        table = DataTable(self.tr("Road map"), self._table(cards))
        table.opened.connect(self.opened)
        told = self.tr(
            "By priority: reach × points × confidence ÷ days. A heading sorts, a line opens its card."
        )
        self._lines.addWidget(card(self.tr("All cards"), told, table))
        self._lines.addStretch(1)

    def _table(self, cards: Iterable[CardView]) -> Table:
        known = list(cards)
        heads = (
            self.tr("Card"),
            self.tr("Touchpoint"),
            self.tr("Lane"),
            self.tr("Points"),
            self.tr("Priority"),
            self.tr("Days"),
            self.tr("Due"),
            self.tr("Who"),
        )
        return Table(heads, tuple(self._row(one) for one in known), tuple(one.action.id for one in known))

    def _row(self, one: CardView) -> tuple[Cell | str, ...]:
        action = one.action
        lane = words.horizon_word(action.horizon)
        if action.done is not None:
            lane = self.tr("done")
        elif one.suggested is not None and one.suggested is not action.horizon and action.moved:
            lane = self.tr("{} (moved)").format(lane)
        elif one.drifted and one.suggested is not None:
            lane = self.tr("{} (by the figures: {})").format(lane, words.horizon_word(one.suggested))
        place = list(Horizon).index(action.horizon)
        return (
            action.title,
            one.touchpoint,
            Cell(lane, 9 if action.done else place, left=True),
            "" if one.uplift is None else Cell(words.signed(one.uplift, 2), one.uplift),
            "" if one.priority is None else Cell(words.number(one.priority, 2), one.priority),
            "" if action.effort is None else Cell(words.number(action.effort, 2), action.effort),
            self._due(one),
            action.owner_role,
        )

    def _due(self, one: CardView) -> Cell | str:
        due = one.action.due
        if due is None:
            return ""
        told = self.tr("{} (overdue)").format(words.day(due)) if one.overdue else words.day(due)
        return Cell(told, due.toordinal(), left=True)


class RoadLine(QWidget):
    """The dated cards in time, and what is due before it can be; ``opened`` sends the id of a card."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(14)

    def show_view(self, view: ScheduleView) -> None:
        """Show the cards as they stand."""
        clear(self._lines)
        for clash in view.too_soon:
            told = self.tr("“{}” is due on {}, before “{}”, which it needs and which is due on {}.")
            text = told.format(
                clash.card.title, words.day(clash.due), clash.need.title, words.day(clash.need_due)
            )
            self._lines.addWidget(label(text, "warn", wrap=True))
        if view.dated:
            self._lines.addWidget(self._figure(view))
        else:
            told = self.tr("Give cards a date and their days of work: they stand here from start to end.")
            self._lines.addWidget(Empty("calendar", self.tr("No card has a date yet"), told))
        self._lines.addStretch(1)

    def _figure(self, view: ScheduleView) -> FigureCard:
        bars = [self._bar(one) for one in view.dated]

        def build(wide: float, palette: Palette) -> Figure:
            told, today = self.tr("Cards by the day they are due:"), self.tr("today")
            return timeline(bars, view.today, wide, told=told, today_word=today, palette=palette)

        foot = self.tr(
            "Each bar ends on the day it is due, or was done, and is as long as its days of work, weekends "
            "left out."
        )
        if view.undated:
            count = words.plural(view.undated, self.tr("card has"), self.tr("cards have"))
            foot = f"{foot} {self.tr('{} no date.').format(count)}"
        shown = FigureCard(
            self.tr("In time"),
            self.tr("Arrows lead from a card to what needs it; a broken one leads back in time."),
            build,
            self._table(view),
            foot,
        )
        shown.chosen.connect(self.opened)
        return shown

    @staticmethod
    def _bar(one: DatedCard) -> Bar:
        action = one.card
        return Bar(
            action.id,
            action.title,
            one.begins,
            one.ends,
            done=action.done is not None,
            late=one.late,
            needs=action.needs,
        )

    def _table(self, view: ScheduleView) -> Table:
        titles = {one.card.id: one.card.title for one in view.dated}
        heads = (self.tr("Card"), self.tr("Begins"), self.tr("Due"), self.tr("State"), self.tr("Needs"))
        rows = tuple(
            (
                one.card.title,
                Cell(words.day(one.begins), one.begins.toordinal(), left=True),
                Cell(words.day(one.due), one.due.toordinal(), left=True),
                self._state(one),
                words.listing(titles[need] for need in one.card.needs if need in titles),
            )
            for one in view.dated
        )
        return Table(heads, rows, tuple(one.card.id for one in view.dated))

    def _state(self, one: DatedCard) -> str:
        if one.card.done is not None:
            return self.tr("done")
        return self.tr("late") if one.late else self.tr("open")
