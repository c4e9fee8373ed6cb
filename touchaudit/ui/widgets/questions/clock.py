"""Ask for a day, a time of day, or both."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, QTime
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import button, column, icon_button, label, restyle, row
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.month import Month
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks

_MINUTE = timedelta(minutes=1)


def read_day(text: str) -> date | None:
    """Return the day a person typed, in the desk's own way of writing or as 2026-11-22."""
    text = text.strip()
    with suppress(ValueError):
        return date.fromisoformat(text[:10])
    locale = QLocale()
    written = locale.dateFormat(QLocale.FormatType.ShortFormat)
    for form in (written, written.replace("yyyy", "yy"), locale.dateFormat(QLocale.FormatType.LongFormat)):
        day = locale.toDate(text, form, 2000)
        if day.isValid():
            return date(day.year(), day.month(), day.day())
    return None


def read_time(text: str) -> time | None:
    """Return the time of day a person typed: 9:42, 0942, 9.42 or in the desk's own way of writing."""
    text = text.strip()
    digits = "".join(character for character in text if character.isdigit())
    if digits and text.replace(":", "").replace(".", "") == digits and 3 <= len(digits) <= 4:
        hour, minute = int(digits[:-2]), int(digits[-2:])
        return time(hour, minute) if hour < 24 and minute < 60 else None
    with suppress(ValueError):
        return time.fromisoformat(text)
    shown = QLocale().toTime(text, QLocale.FormatType.ShortFormat)
    return time(shown.hour(), shown.minute()) if shown.isValid() else None


class _Part(QWidget):
    """What a day and a time have in common: a field that says at once whether it is understood."""

    def __init__(self, name: str, hint: str, given: Callable[[], None]) -> None:
        super().__init__()
        self.given = given
        self.field = line_edit(name, hint=hint)
        self.field.setProperty("role", "large")
        self.field.setFixedWidth(style.px(190))
        self.field.editingFinished.connect(self._typed)

    def offer(self, *offers: tuple[str, Callable[[], None]]) -> list[QPushButton]:
        """Return buttons for what is meant most."""
        return [button(text, role="phrase", clicked=chosen) for text, chosen in offers]

    def understands(self) -> bool:
        """Return whether the field holds nothing, or something that is understood."""
        raise NotImplementedError

    def _typed(self) -> None:
        restyle(self.field, wrong=not self.understands())
        if self.understands() and self.field.isModified():
            self.field.setModified(False)
            self.given()


class DayPart(_Part):
    """A day: typed, tapped in the calendar, or *today*."""

    def __init__(self, given: Callable[[], None]) -> None:
        super().__init__(self.tr("Day"), QLocale().dateFormat(QLocale.FormatType.ShortFormat), given)
        self.calendar = Month()
        self.calendar.tapped.connect(self._choose)
        offers = self.offer(
            (self.tr("Today"), lambda: self._choose(date.today())),
            (self.tr("Yesterday"), lambda: self._choose(date.today() - timedelta(days=1))),
        )
        self.setLayout(column(row(self.field, *offers, None), row(self.calendar, None), spacing=12))

    def day(self) -> date | None:
        """Return the day in the field."""
        return read_day(self.field.text())

    def understands(self) -> bool:
        """Return whether the field holds nothing, or a day."""
        return not self.field.text().strip() or self.day() is not None

    def show_day(self, day: date | None) -> None:
        """Show a day, or none."""
        text = (
            QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
            if day
            else ""
        )
        self.field.setText(text)
        restyle(self.field, wrong=False)
        self.calendar.show_day(day)

    def _choose(self, day: date) -> None:
        self.show_day(day)
        self.given()


class TimePart(_Part):
    """A time of day: typed, stepped by minutes, or *now*."""

    def __init__(self, given: Callable[[], None]) -> None:
        super().__init__(self.tr("Time"), self.tr("Hour:minute"), given)
        less = icon_button("minus", self.tr("One minute earlier"), lambda: self._step(-_MINUTE), role="step")
        more = icon_button("plus", self.tr("One minute later"), lambda: self._step(_MINUTE), role="step")
        now = self.offer((self.tr("Now"), lambda: self._choose(datetime.now().time())))
        self.setLayout(column(row(less, self.field, more, *now, None)))

    def moment(self) -> time | None:
        """Return the time in the field."""
        return read_time(self.field.text())

    def understands(self) -> bool:
        """Return whether the field holds nothing, or a time."""
        return not self.field.text().strip() or self.moment() is not None

    def show_time(self, at: time | None) -> None:
        """Show a time, or none."""
        shown = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat) if at else ""
        self.field.setText(shown)
        restyle(self.field, wrong=False)

    def _step(self, by: timedelta) -> None:
        start = datetime.combine(date.today(), self.moment() or datetime.now().time())
        self._choose((start + by).time())

    def _choose(self, at: time) -> None:
        self.show_time(at)
        self.given()


class _Moment(QuestionWidget):
    """A question about when, made of a day, a time, or both."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.day = DayPart(self._give) if view.type != "time" else None
        self.time = TimePart(self._give) if view.type != "date" else None
        self._problem = label("", "error", wrap=True)
        self._problem.hide()
        parts = [part for part in (self.time, self.day) if part is not None]
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for part in parts:
            box.addWidget(part)
            part.field.textEdited.connect(self._problem.hide)
        box.addWidget(self._problem)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show the moment that is stored, unless another is being typed."""
        super().show_view(view)
        for part in (self.day, self.time):
            if part is not None:
                part.setEnabled(not view.readonly)
        if self.day is not None and not self.day.field.isModified():
            self.day.show_day(read_day(view.value))
        if self.time is not None and not self.time.field.isModified():
            self.time.show_time(read_time(view.value.partition("T")[2] or view.value))

    def flush(self) -> None:
        """Give what was typed, if it is understood; say so if it is not."""
        self._problem.setText(self.unclear())
        self._problem.setVisible(bool(self._problem.text()))
        for part in (self.day, self.time):
            if part is not None and part.understands() and part.field.isModified():
                part.field.setModified(False)
                self._give()

    def unclear(self) -> str:
        """Say which day or time is not understood."""
        odd = [part for part in (self.day, self.time) if part is not None and not part.understands()]
        return self.tr("“%1” was not understood.").replace("%1", odd[0].field.text()) if odd else ""

    def value(self) -> str:
        """Return the moment as XForms writes it, "" where a part is missing."""
        raise NotImplementedError

    def _give(self) -> None:
        if self.value() != self.view.value:
            self.answered.emit(self.value())


@asks("date")
class Day(_Moment):
    """A day."""

    def value(self) -> str:
        """Return the day as 2026-11-22."""
        day = self.day.day() if self.day is not None else None
        return day.isoformat() if day else ""


@asks("time")
class TimeOfDay(_Moment):
    """A time of day."""

    def value(self) -> str:
        """Return the time with the desk's distance from UTC."""
        at = self.time.moment() if self.time is not None else None
        return _with_zone(date.today(), at).partition("T")[2] if at else ""


@asks("dateTime")
class DayAndTime(_Moment):
    """A day and a time; given once both are there. A day alone is taken as the one the time belongs to."""

    def value(self) -> str:
        """Return day and time with the desk's distance from UTC."""
        day = self.day.day() if self.day is not None else None
        at = self.time.moment() if self.time is not None else None
        return _with_zone(day or date.today(), at) if at else ""


def _with_zone(day: date, at: time) -> str:
    moment = datetime.combine(day, at.replace(tzinfo=None)).astimezone()
    return moment.isoformat(timespec="milliseconds")
