"""How often the customer had to say again what was said before, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from touchaudit.domain import words
from touchaudit.domain.visit import MomentKind
from touchaudit.reports.content.context import Context
from touchaudit.reports.model import Point
from touchaudit.tongue import tell, tell_n


def repeats(context: Context) -> Counter[str]:
    """Return how often it was at each touchpoint of the wave, by the touchpoint's id."""
    told: Counter[str] = Counter()
    for visit in context.visits:
        places = {walk.walk.id: walk.touchpoint.id for walk in visit.walks}
        told.update(
            places[moment.walk_id]
            for moment in visit.moments
            if moment.kind is MomentKind.REPEATED and moment.walk_id in places
        )
    return told


def repeat_fact(context: Context, touchpoint_id: str) -> Iterator[str]:
    """Yield the figure of one touchpoint, if there is something to tell."""
    count = repeats(context)[touchpoint_id]
    if count:
        yield tell_n(count, "had to repeat {n} time", "had to repeat {n} times")


def repeat_point(context: Context) -> Iterator[Point]:
    """Yield the figure of the whole wave, if there is something to tell."""
    told = repeats(context)
    if told:
        names = {figure.touchpoint.id: figure.touchpoint.name for figure in context.figures.touchpoints}
        where = words.listing(names[place] for place, _ in told.most_common(3) if place in names)
        repeated = tell_n(
            told.total(),
            "{n} time the customer had to repeat what was said before: {where}.",
            "{n} times the customer had to repeat what was said before: {where}.",
            where=where,
        )
        yield Point(tell("Said again."), repeated)
