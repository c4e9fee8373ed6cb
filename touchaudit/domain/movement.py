"""What moved between two waves, touchpoint by touchpoint, and what of it may be chance.

One score per visit stands on either side. With two visits or more on both, the difference has an interval
(Welch's t); where it holds 0, the change is shown as noise. With fewer it is an observation.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from touchaudit.domain.certainty import Interval, difference
from touchaudit.domain.client import Touchpoint
from touchaudit.domain.record import ClientRecord, result
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, mean, visits_of


class Movement(StrEnum):
    """What a change is worth."""

    BETTER = "better"
    WORSE = "worse"
    NOISE = "noise"
    OBSERVED = "observed"


@dataclass(frozen=True, slots=True)
class Moved:
    """One touchpoint in two waves: scores (0–100), visits on either side, and what the change is worth."""

    touchpoint: Touchpoint
    before: float
    after: float
    visits_before: int
    visits_after: int
    interval: Interval | None
    movement: Movement

    @property
    def points(self) -> float:
        """How far the score moved."""
        return self.after - self.before


def movements(record: ClientRecord, first: int, second: int) -> tuple[Moved, ...]:
    """Return the touchpoints scored in both waves, the largest gain first."""
    visits = {
        walk_id: visit.visit.id
        for wave in {first, second}
        for walk_id, visit in visits_of(record, wave).items()
    }
    old = {place.touchpoint.id: _by_visit(place, visits) for place in by_touchpoint(record, first)}
    found = []
    for place in by_touchpoint(record, second):
        before, after = old.get(place.touchpoint.id, []), _by_visit(place, visits)
        if before and after:
            found.append(_moved(place.touchpoint, before, after))
    return tuple(sorted(found, key=lambda one: -one.points))


def overall_movement(record: ClientRecord, first: int, second: int) -> Movement:
    """Return what the change from one wave to another is worth, as the scores of their visits spread."""
    before, after = (
        [visit.score.score for visit in record.in_wave(wave) if visit.score.score is not None]
        for wave in (first, second)
    )
    return judged(before, after)[1]


def judged(before: list[float], after: list[float]) -> tuple[Interval | None, Movement]:
    """Return the interval of a change from one figure per visit, and what the change is worth."""
    interval = difference(before, after)
    if interval is None:
        return None, Movement.OBSERVED
    if interval.low <= 0 <= interval.high:
        return interval, Movement.NOISE
    return interval, Movement.BETTER if interval.low > 0 else Movement.WORSE


def _moved(touchpoint: Touchpoint, before: list[float], after: list[float]) -> Moved:
    interval, movement = judged(before, after)
    return Moved(
        touchpoint,
        mean(before) or 0.0,
        mean(after) or 0.0,
        len(before),
        len(after),
        interval,
        movement,
    )


def _by_visit(place: TouchpointWalks, visits: dict[str, str]) -> list[float]:
    """Return one score per visit: the mean where it walked the touchpoint more than once."""
    scores: dict[str, list[float]] = {}
    for walk in place.walks:
        score = result(walk).score
        if score is not None:
            scores.setdefault(visits[walk.walk.id], []).append(score)
    means = (mean(known) for known in scores.values())
    return [score for score in means if score is not None]
