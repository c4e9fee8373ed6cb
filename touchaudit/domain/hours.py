"""Business hours: how much of a span of time a business was open for.

Opening hours are wall-clock times at the business's place, spans are instants. The two meet through the zone:
a tzinfo, or None for the zone of this computer. When the clocks change, the seconds that passed count, not
those that the clock on the wall seems to tell. What goes on past midnight is written as two openings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise
from operator import attrgetter

from touchaudit.domain.fieldwork import Calendar, Opening

_DAY = timedelta(days=1)
_LONGEST_CLOSED = 400
"""Days that nothing opens after which a calendar is taken never to open again."""


def calendar_for(calendars: Iterable[Calendar], touchpoint_id: str | None = None) -> Calendar | None:
    """Return the calendar of a touchpoint: its own, else the client's; None where no hours are known."""
    known = {calendar.touchpoint_id: calendar for calendar in calendars if calendar.hours}
    return known.get(touchpoint_id) or known.get(None)


def business_seconds(calendar: Calendar, start: datetime, end: datetime, zone: tzinfo | None = None) -> float:
    """Return the seconds between two aware moments during which the business was open, at least 0."""
    first, last = start.astimezone(UTC), end.astimezone(UTC)
    return sum(
        max(0.0, (min(closes, last) - max(opens, first)).total_seconds())
        for opens, closes in _open_between(calendar, first, last, zone)
    )


def business_deadline(
    calendar: Calendar, start: datetime, seconds: float, zone: tzinfo | None = None
) -> datetime | None:
    """Return the moment (UTC) at which so many open seconds have passed since an aware start.

    It is the closing time, not the next opening, that ends a wait which fills a day. None where the business
    does not open for long enough in a year.
    """
    first = start.astimezone(UTC)
    if seconds <= 0:
        return first
    left = seconds
    for opens, closes in _open_between(calendar, first, first + _LONGEST_CLOSED * _DAY, zone):
        here = max(0.0, (closes - max(opens, first)).total_seconds())
        if here >= left:
            return max(opens, first) + timedelta(seconds=left)
        left -= here
    return None


def local_day(moment: datetime, zone: tzinfo | None = None) -> date:
    """Return the day on which a moment falls at a place."""
    return moment.astimezone(zone).date()


def instant(day: date, minutes: int, zone: tzinfo | None = None) -> datetime:
    """Return the moment (UTC) of so many minutes after midnight by the wall clock of a day.

    A time that is skipped when clocks go forward stands for the moment that a clock put forward late would
    show; of one that comes twice when they go back, the first is meant.
    """
    wall = datetime.combine(day, time()) + timedelta(minutes=minutes)
    # A naive time is taken for the computer's own, with the offset of its own season.
    return (wall if zone is None else wall.replace(tzinfo=zone)).astimezone(UTC)


def overlapping(hours: Iterable[Opening]) -> bool:
    """Return whether two openings of one day share some time."""
    spans = sorted((opening.weekday, opening.opens, opening.closes) for opening in hours)
    return any(one[0] == other[0] and other[1] < one[2] for one, other in pairwise(spans))


def _open_between(
    calendar: Calendar, first: datetime, last: datetime, zone: tzinfo | None
) -> Iterator[tuple[datetime, datetime]]:
    """Yield the spans in which the business is open around two moments, in order and without overlaps."""
    week: dict[int, list[tuple[int, int]]] = {}
    for opening in sorted(calendar.hours, key=attrgetter("opens", "closes")):
        week.setdefault(opening.weekday, []).append((opening.opens, opening.closes))
    day, final = local_day(first, zone) - _DAY, local_day(last, zone) + _DAY
    reached = datetime.min.replace(tzinfo=UTC)
    while week and day <= final:
        for opens, closes in () if day in calendar.holidays else week.get(day.weekday(), ()):
            span = max(instant(day, opens, zone), reached), instant(day, closes, zone)
            if span[0] < span[1]:
                yield span
                reached = span[1]
        day += _DAY
