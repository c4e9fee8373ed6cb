"""Dates and times as ODK's expressions see them.

A number of days stands for a moment: today() is a whole number, because days are counted from
1970-01-01 on the wall clock of the form's own time zone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from math import isinf, isnan

DAY = 86_400.0
_EPOCH = datetime(1970, 1, 1)
_UTC_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FURTHEST = 3_000_000.0  # days, beyond Python's years 1 to 9999

_TIME = r"(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?"
_DATE_TIME = re.compile(rf"(\d{{4}})-(\d{{1,2}})-(\d{{1,2}})(?:T{_TIME})?")
_TIME_ONLY = re.compile(_TIME)

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time, in the form's zone; ``whole_day`` says that only its date is meant."""

    at: datetime
    whole_day: bool = False

    def __str__(self) -> str:
        if self.whole_day:
            return self.at.strftime("%Y-%m-%d") if self.at.year > 999 else self.at.date().isoformat()
        return self.at.isoformat(timespec="milliseconds")

    def days(self) -> float:
        """Return days since 1970-01-01, on the zone's wall clock."""
        passed = self.at.replace(tzinfo=None) - _EPOCH
        return passed.days + (passed.seconds + passed.microseconds / 1e6) / DAY

    def universal_days(self) -> float:
        """Return days since 1970-01-01T00:00Z."""
        passed = self.at - _UTC_EPOCH
        return passed.days + (passed.seconds + passed.microseconds / 1e6) / DAY

    def day(self) -> Moment:
        """Return the same day without its time."""
        return Moment(self.at.replace(hour=0, minute=0, second=0, microsecond=0), True)


def parse_moment(text: str, zone: tzinfo | None) -> Moment | None:
    """Read an ISO date or date and time; without an offset it is in ``zone``."""
    found = _DATE_TIME.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day, hour, *_ = found.groups()
    try:
        on = date(int(year), int(month), int(day))
        if hour is None:
            return Moment(datetime.combine(on, time(), zone), True)
        clock = _clock(found.groups()[3:])
        if clock is None:
            return None
        at = datetime.combine(on, clock)
        return Moment(at.replace(tzinfo=zone) if at.tzinfo is None else at.astimezone(zone))
    except (ValueError, OverflowError):
        return None


def parse_time(text: str) -> time | None:
    """Read ``HH:MM[:SS[.fff]]`` with an optional offset."""
    found = _TIME_ONLY.fullmatch(text.strip())
    return _clock(found.groups()) if found else None


def _clock(parts: tuple[str | None, ...]) -> time | None:
    hour, minute, second, fraction, offset = parts
    try:
        return time(
            int(hour or 0),
            int(minute or 0),
            int(second or 0),
            int(((fraction or "") + "000000")[:6]),
            _offset(offset),
        )
    except ValueError:
        return None


def _offset(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def moment_of_days(days: float, zone: tzinfo | None, *, whole_day: bool) -> Moment | None:
    """Return the moment a number of days stands for.

    A whole day is counted on the zone's wall clock. A moment is counted in universal time; its text
    is its date alone, as on phones.
    """
    if isnan(days) or isinf(days) or abs(days) > _FURTHEST:
        return None
    try:
        if whole_day:
            at = _EPOCH + timedelta(days=int(days // 1))
            return Moment(at.replace(tzinfo=zone), True)
        return Moment((_UTC_EPOCH + timedelta(days=days)).astimezone(zone), True)
    except OverflowError:
        return None


def format_moment(moment: Moment, pattern: str) -> str:
    """Write a moment by ODK's pattern: ``%Y %y %m %n %b %B %d %e %a %A %H %h %M %S %3 %W %w %%``."""
    at = moment.at
    values = {
        "Y": f"{at.year:04}",
        "y": f"{at.year % 100:02}",
        "m": f"{at.month:02}",
        "n": str(at.month),
        "B": MONTHS[at.month - 1],
        "b": MONTHS[at.month - 1][:3],
        "d": f"{at.day:02}",
        "e": str(at.day),
        "H": f"{at.hour:02}",
        "h": str(at.hour),
        "M": f"{at.minute:02}",
        "S": f"{at.second:02}",
        "3": f"{at.microsecond // 1000:03}",
        "A": WEEKDAYS[at.weekday()],
        "a": WEEKDAYS[at.weekday()][:3],
        "W": f"{at.isocalendar().week:02}",
        "w": str(at.isoweekday() % 7),
        "%": "%",
    }
    return re.sub(r"%(.)", lambda found: values.get(found[1], found[0]), pattern)
