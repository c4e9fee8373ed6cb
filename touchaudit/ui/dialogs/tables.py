"""Ask for entries that hold rows: a brief with its quotes, a metric with its values, the week's hours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from touchaudit.domain.fieldwork import Calendar, Metric, Opening, Quote, QuoteBrief, Reading
from touchaudit.domain.hours import overlapping
from touchaudit.domain.ids import new_id
from touchaudit.ui.dialogs.entries import EntrySheet, Places, clock_of, number_of, written
from touchaudit.ui.widgets.controls import DateField, Picker, Segments, TextBox, line_edit
from touchaudit.ui.widgets.rows import Rows
from touchaudit.ui.widgets.sheet import Sheet

_SPAN = re.compile(r"\s*[–—-]\s*")
_MIDNIGHT = 24 * 60


@dataclass(frozen=True, slots=True)
class BriefDraft:
    """A brief as it was filled in, with its quotes and those that were taken away."""

    brief: QuoteBrief
    quotes: tuple[Quote, ...]
    removed: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class MetricDraft:
    """A metric as it was filled in, with its values and those that were taken away."""

    metric: Metric
    readings: tuple[Reading, ...]
    removed: tuple[Reading, ...]


class BriefSheet(EntrySheet):
    """One wish, and what each seller asks for it."""

    def __init__(
        self, parent: QWidget, brief: QuoteBrief, quotes: Sequence[Quote], places: Places, *, known: bool
    ) -> None:
        title = self.tr("Change the quotes") if known else self.tr("New brief")
        super().__init__(
            parent,
            title,
            brief.title,
            known=known,
            hint=self.tr("A zirconia crown"),
            called=self.tr("What is wanted"),
        )
        self._brief = brief
        self._before = tuple(quotes)
        self.brief = TextBox(
            self.tr("The brief, word for word"),
            brief.brief,
            hint=self.tr("The same words to every seller, or the prices can’t be compared."),
            lines=3,
        )
        self.field(self.tr("The brief, word for word"), self.brief)
        self.asked = DateField(self.tr("Asked on"), brief.asked)
        self.currency = line_edit(self.tr("Currency"), brief.currency, hint="£")
        self.place = self.pick_place(places, brief.touchpoint_id)
        self.beside(
            (self.tr("Asked on"), self.asked),
            (self.tr("Currency"), self.currency),
            (self.tr("Touchpoint"), self.place),
        )
        self.quotes: Rows[Quote] = Rows(
            self._quote, quotes, self.tr("Add a seller"), self.tr("Take away seller {}")
        )
        self.field(
            self.tr("Sellers and prices"), self.quotes, self.tr("Leave the price empty while none has come.")
        )
        self.quotes.grown.connect(self._order_tabs)

    @classmethod
    def change(
        cls,
        parent: QWidget,
        brief: QuoteBrief,
        quotes: Sequence[Quote],
        places: Places,
        *,
        known: bool = True,
    ) -> tuple[str, BriefDraft] | None:
        """Return what is wished ("" to keep, or remove) and the brief; None if backed out."""
        sheet = cls(parent, brief, quotes, places, known=known)
        return (sheet.wish, sheet._draft()) if sheet.ask() else None

    def problem(self) -> tuple[str, QWidget] | None:
        prices = [_line(fields[1]) for _, fields in self.quotes.rows()]
        return super().problem() or self.wrong_number(*prices)

    def _quote(self, quote: Quote | None) -> Sequence[QWidget]:
        seller = line_edit(self.tr("Seller"), quote.seller if quote else "", hint=self.tr("Branch, dealer"))
        amount = line_edit(self.tr("Price"), written(quote.amount) if quote else "", hint="450")
        return seller, amount

    def _draft(self) -> BriefDraft:
        quotes: list[Quote] = []
        for quote, (seller, amount) in self.quotes.rows():
            if name := _line(seller).text().strip():
                kept = quote or Quote(new_id(), self._brief.id, name)
                price = number_of(_line(amount).text())
                quotes.append(replace(kept, seller=name, amount=price, position=len(quotes)))
        kept_ids = {quote.id for quote in quotes}
        brief = replace(
            self._brief,
            title=self.name.text().strip() or self._brief.title,
            brief=self.brief.toPlainText().strip(),
            asked=self.asked.value() or self._brief.asked,
            currency=self.currency.text().strip(),
            touchpoint_id=str(self.place.value()) or None,
        )
        return BriefDraft(brief, tuple(quotes), tuple(q for q in self._before if q.id not in kept_ids))


class MetricSheet(EntrySheet):
    """A figure that the client keeps of a touchpoint, its target and its values."""

    def __init__(
        self,
        parent: QWidget,
        metric: Metric,
        readings: Sequence[Reading],
        places: Places,
        today: date,
        *,
        known: bool,
    ) -> None:
        title = self.tr("Change the metric") if known else self.tr("New metric")
        super().__init__(
            parent,
            title,
            metric.name,
            known=known,
            hint=self.tr("No-shows"),
            called=self.tr("What is measured"),
        )
        self._metric = metric
        self._before = tuple(readings)
        self._today = today
        self.place = Picker(self.tr("Touchpoint"), tuple(places), metric.touchpoint_id)
        self.field(self.tr("Touchpoint"), self.place)
        self.unit = line_edit(self.tr("Unit"), metric.unit, hint="%")
        self.target = line_edit(self.tr("Target"), written(metric.target), hint="5")
        self.beside((self.tr("Unit"), self.unit), (self.tr("Target"), self.target))
        self.better = Segments(
            self.tr("Which is better"),
            ((True, self.tr("More is better")), (False, self.tr("Less is better"))),
            metric.higher_is_better,
        )
        self.field(self.tr("Which is better"), self.better)
        self.readings: Rows[Reading] = Rows(
            self._reading, readings, self.tr("Add a value"), self.tr("Take away value {}")
        )
        self.field(self.tr("Values"), self.readings)
        self.readings.grown.connect(self._order_tabs)

    @classmethod
    def change(
        cls,
        parent: QWidget,
        metric: Metric,
        readings: Sequence[Reading],
        places: Places,
        today: date,
        *,
        known: bool = True,
    ) -> tuple[str, MetricDraft] | None:
        """Return what is wished ("" to keep, or remove) and the metric; None if backed out."""
        sheet = cls(parent, metric, readings, places, today, known=known)
        return (sheet.wish, sheet._draft()) if sheet.ask() else None

    def problem(self) -> tuple[str, QWidget] | None:
        if (found := super().problem()) is not None:
            return found
        for field in (self.target, *(_line(fields[1]) for _, fields in self.readings.rows())):
            if field.text().strip() and number_of(field.text()) is None:
                return self.tr("Write a figure such as 4.5."), field
        return None

    def _reading(self, reading: Reading | None) -> Sequence[QWidget]:
        day = DateField(self.tr("Day of the value"), reading.on if reading else self._today)
        value = line_edit(self.tr("Value"), written(reading.value) if reading else "", hint="4.5")
        return day, value

    def _draft(self) -> MetricDraft:
        readings = []
        for reading, (day, value) in self.readings.rows():
            figure = number_of(_line(value).text())
            on = day.value() if isinstance(day, DateField) else None
            if figure is not None and on is not None:
                kept = reading or Reading(new_id(), self._metric.id, on, figure)
                readings.append(replace(kept, on=on, value=figure))
        kept_ids = {reading.id for reading in readings}
        metric = replace(
            self._metric,
            name=self.name.text().strip() or self._metric.name,
            touchpoint_id=str(self.place.value()),
            unit=self.unit.text().strip(),
            target=number_of(self.target.text()),
            higher_is_better=bool(self.better.value()),
        )
        return MetricDraft(metric, tuple(readings), tuple(r for r in self._before if r.id not in kept_ids))


class HoursSheet(Sheet):
    """When the client, or one touchpoint, is open, and on which days it is not."""

    def __init__(
        self, parent: QWidget, calendars: Sequence[Calendar], places: Places, client_id: str
    ) -> None:
        super().__init__(
            parent,
            self.tr("Business hours"),
            self.tr("Keep"),
            intro=self.tr("Where a standard counts business hours, the clock stands still outside these."),
            width=620,
        )
        self._client = client_id
        self._known = {calendar.touchpoint_id or "": calendar for calendar in calendars}
        whole = (("", self.tr("The whole client")),)
        self.place = Picker(self.tr("Whose hours"), (*whole, *places), "")
        self.place.picked.connect(lambda _value: self._show())
        self.field(self.tr("Whose hours"), self.place)
        names = (
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )
        self.days = [line_edit(name, hint=self.tr("closed")) for name in names]
        for at in range(0, 7, 2):
            self.beside(*((names[day], self.days[day]) for day in range(at, min(at + 2, 7))))
        self.holidays = TextBox(self.tr("Holidays"), hint="2026-12-25", lines=3)
        self.field(
            self.tr("Holidays, one day a line"),
            self.holidays,
            self.tr("Hours read like 9:00–12:30, 13:30–17:00; past midnight they go on on the next day."),
        )
        self._show()

    @classmethod
    def change(
        cls, parent: QWidget, calendars: Sequence[Calendar], places: Places, client_id: str
    ) -> Calendar | None:
        """Return the hours as they were filled in; None if backed out."""
        sheet = cls(parent, calendars, places, client_id)
        return sheet._changed() if sheet.exec() else None

    def problem(self) -> tuple[str, QWidget] | None:
        for day, field in enumerate(self.days):
            if openings(field.text(), day) is None:
                return self.tr("Write hours as 9:00–12:30, 13:30–17:00."), field
        if _days(self.holidays.toPlainText()) is None:
            return self.tr("Write each holiday as 2026-12-25."), self.holidays
        if overlapping(self._hours()):
            return self.tr("Two openings of one day share some time."), self.days[0]
        return None

    def _show(self) -> None:
        known = self._known.get(str(self.place.value()))
        for day, field in enumerate(self.days):
            spans = [opening for opening in known.hours if opening.weekday == day] if known else []
            field.setText(", ".join(_span(opening) for opening in spans))
        self.holidays.setPlainText("\n".join(day.isoformat() for day in known.holidays) if known else "")

    def _hours(self) -> tuple[Opening, ...]:
        spans = [openings(field.text(), day) or () for day, field in enumerate(self.days)]
        return tuple(sorted((one for day in spans for one in day), key=lambda one: (one.weekday, one.opens)))

    def _changed(self) -> Calendar:
        touchpoint = str(self.place.value())
        known = self._known.get(touchpoint) or Calendar(
            new_id(), self._client, (), touchpoint_id=touchpoint or None
        )
        days = _days(self.holidays.toPlainText()) or ()
        return replace(known, hours=self._hours(), holidays=tuple(sorted(set(days))))


def openings(text: str, weekday: int) -> tuple[Opening, ...] | None:
    """Return the openings of a day as a person writes them; past midnight they reach into the next day.

    None where they can't be read: ``9:00–12:30, 13:30–17:00`` is what is wanted.
    """
    found: list[Opening] = []
    for part in (part.strip() for part in text.split(",")):
        if not part:
            continue
        ends = [_minutes(end) for end in _SPAN.split(part)]
        if len(ends) != 2 or ends[0] is None or ends[1] is None or ends[0] == ends[1] or ends[0] == _MIDNIGHT:
            return None
        opens, closes = ends[0], ends[1] or _MIDNIGHT
        if opens < closes:
            found.append(Opening(weekday, opens, closes))
        else:
            found += [Opening(weekday, opens, _MIDNIGHT), Opening((weekday + 1) % 7, 0, closes)]
    return tuple(found)


def _minutes(text: str) -> int | None:
    if text.strip() in ("24:00", "24.00"):
        return _MIDNIGHT
    at = clock_of(text)
    return None if at is None else at.hour * 60 + at.minute


def _span(opening: Opening) -> str:
    ends = (opening.opens, opening.closes)
    return "–".join(f"{minutes // 60}:{minutes % 60:02}" for minutes in ends)


def _days(text: str) -> tuple[date, ...] | None:
    try:
        return tuple(date.fromisoformat(line.strip()) for line in text.splitlines() if line.strip())
    except ValueError:
        return None


def _line(field: QWidget) -> QLineEdit:
    assert isinstance(field, QLineEdit)
    return field
