"""How sure the figures of one wave are: intervals where they belong, and what would make them surer.

n counts visits everywhere, never the items of one visit. A mean has its t interval, a rate its Wilson
interval, both from two visits on; a single visit is an observation, not a rate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from statistics import median

from touchaudit.domain.certainty import Interval, mean_interval, recall_delays, visits_to_tell, wilson
from touchaudit.domain.client import Touchpoint
from touchaudit.domain.grades import LATE, Grade, grades_at
from touchaudit.domain.later import kept
from touchaudit.domain.record import ClientRecord, VisitRecord, WalkRecord, result
from touchaudit.domain.stakes import failed
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, mean, overall

MARGIN = 5.0
"""Points (0–100) to which a score should be known: a third of a band."""

LATEST = 40
"""Visits whose answers tell how late things are written down."""


@dataclass(frozen=True, slots=True)
class Sureness:
    """The mean score (0–100) of ``visits`` visits, at a touchpoint or (None) as a whole.

    That of whole visits is not the overall score, in which each touchpoint counts once. ``interval`` and
    ``needed``, the visits that tell the mean to ± MARGIN, are None under two visits. ``failed`` of the visits
    were poor or knocked out; ``rate`` (0–1) is Wilson's interval of that, None under two.
    """

    touchpoint: Touchpoint | None
    score: float
    visits: int
    interval: Interval | None
    needed: int | None
    failed: int
    rate: Interval | None


@dataclass(frozen=True, slots=True)
class Recall:
    """How long after the fact (seconds) so many answers were written down, and how many of them late."""

    known: int
    median: float
    late: int


@dataclass(frozen=True, slots=True)
class Confidence:
    """All of one wave; ``overall`` is None where nothing was scored, ``recall`` where no time is known."""

    overall: Sureness | None
    touchpoints: tuple[Sureness, ...]
    grades: Mapping[Grade, int]
    recall: Recall | None


def confidence(record: ClientRecord, wave: int) -> Confidence:
    """Return how sure the figures of a wave are, touchpoints in the order of the map."""
    visits = record.in_wave(wave)
    places = by_touchpoint(record, wave)
    visit_of = {walk.walk.id: visit.visit.id for visit in visits for walk in visit.walks}
    score = overall(places)
    whole = None
    if score is not None:
        scored = [visit for visit in visits if visit.score.score is not None]
        poor = [visit for visit in scored if any(failed(walk, record.client.bands) for walk in visit.walks)]
        values = [visit.score.score for visit in scored if visit.score.score is not None]
        whole = _sureness(None, values, len(poor))
    return Confidence(
        overall=whole,
        touchpoints=tuple(_of_place(record, place, visit_of) for place in places if place.score is not None),
        grades=Counter(chain.from_iterable(map(grades_at, places))),
        recall=_recall([delay for walk in recalled(visits) for delay in delays(walk)]),
    )


def recalled(visits: Sequence[VisitRecord]) -> Iterator[WalkRecord]:
    """Yield the walks that tell how late things are written down: those of the latest visits."""
    for visit in visits[-LATEST:]:
        yield from visit.walks


@kept
def delays(walk: WalkRecord) -> tuple[float, ...]:
    """Return the seconds after which the answers of a walk were written down."""
    return recall_delays(walk.questions)


def _of_place(record: ClientRecord, place: TouchpointWalks, visit_of: Mapping[str, str]) -> Sureness:
    scores: dict[str, list[float]] = {}
    bad: set[str] = set()
    for walk in place.scored:
        visit = visit_of[walk.walk.id]
        scores.setdefault(visit, []).append(result(walk).score or 0.0)
        if failed(walk, record.client.bands):
            bad.add(visit)
    values = [sum(known) / len(known) for known in scores.values()]
    return _sureness(place.touchpoint, values, len(bad))


def _sureness(touchpoint: Touchpoint | None, values: list[float], bad: int) -> Sureness:
    several = len(values) > 1
    return Sureness(
        touchpoint=touchpoint,
        score=mean(values) or 0.0,
        visits=len(values),
        interval=mean_interval(values),
        needed=visits_to_tell(values, MARGIN),
        failed=bad,
        rate=wilson(bad, len(values)) if several else None,
    )


def _recall(known: list[float]) -> Recall | None:
    if not known:
        return None
    return Recall(len(known), median(known), sum(delay > LATE for delay in known))
