"""What registers have in common: how a touchpoint is named, how many rows are shown, what they rest on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from touchaudit.domain import words
from touchaudit.domain.certainty import Interval
from touchaudit.domain.client import Touchpoint
from touchaudit.reports.content.context import Context, short
from touchaudit.reports.register_model import Entry
from touchaudit.tongue import tell, tell_n

SHOWN = 24
"""Rows of a table; what is left over stands in the attached data."""

Row = TypeVar("Row")


def placed(context: Context, touchpoint: Touchpoint | None) -> str:
    """Return number and name of a touchpoint; a dash where there is none."""
    if touchpoint is None:
        return "–"
    number = context.numbers.get(touchpoint.id)
    name = short(touchpoint.name)
    return f"{number} {name}" if number else name


def place_of(context: Context, touchpoint_id: str | None) -> str:
    """Return number and name of the touchpoint of an id."""
    known = (place for place in context.record.touchpoints if place.id == touchpoint_id)
    return placed(context, next(known, None))


def cut(rows: Sequence[Row]) -> tuple[Sequence[Row], str]:
    """Return as many rows as are shown, and a sentence on those left out."""
    left = len(rows) - SHOWN
    more = tell_n(left, "{n} more is in the data.", "{n} more are in the data.") if left > 0 else ""
    return rows[:SHOWN], more


def scored(context: Context, score: float | None, decimals: int = 1) -> Entry:
    """Return a score as it stands in a table."""
    band = None if score is None else context.record.client.bands.of(score)
    return Entry(words.score(score, decimals), band=band, strong=True)


def ranged(interval: Interval | None, low: float = 0.0, high: float = 100.0) -> str:
    """Return an interval within the bounds of its scale; a dash where too little was seen."""
    if interval is None:
        return "–"
    return f"{words.score(max(low, interval.low))}–{words.score(min(high, interval.high))}"


def source(context: Context, what: str) -> str:
    """Return the line below a register: what it rests on, and when."""
    when = words.days(visit.visit.on for visit in context.visits)
    return (
        tell("Source: {told}.", told=f"{what}, {when}")
        if context.visits
        else tell("Source: {told}.", told=what)
    )
