"""Money at stake: what a touchpoint that fails may cost in a year. An illustration, never a forecast.

Customers who meet it × the share of visits that failed × what failing one costs. The share is a rate over
visits and so has a Wilson interval; the value is a range that the client names. Low goes with low and high
with high, so the range is the widest that both allow.
"""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.domain.certainty import Interval, wilson
from touchaudit.domain.client import Band, Bands, Touchpoint
from touchaudit.domain.fieldwork import Stake
from touchaudit.domain.record import ClientRecord, WalkRecord, result
from touchaudit.domain.wave import by_touchpoint, visits_of

FEWEST = 2
"""Visits that a rate takes."""


@dataclass(frozen=True, slots=True)
class AtStake:
    """What may be lost at one touchpoint in a year, between ``low`` and ``high`` (in the stake's currency).

    In ``failed`` of ``visits`` the touchpoint was poor or knocked out; ``rate`` is the Wilson interval (0–1).
    One visit is an observation, not a rate: then there is no ``rate``, and no ``low`` and ``high``.
    """

    touchpoint: Touchpoint
    stake: Stake
    failed: int
    visits: int
    rate: Interval | None
    low: float | None
    high: float | None


def at_stake(stake: Stake, touchpoint: Touchpoint, failed: int, visits: int) -> AtStake:
    """Return what may be lost: customers × failure rate × value, as a range."""
    if visits < FEWEST:
        return AtStake(touchpoint, stake, failed, visits, None, None, None)
    rate = wilson(failed, visits)
    low, high = stake.customers * rate.low * stake.low, stake.customers * rate.high * stake.high
    return AtStake(touchpoint, stake, failed, visits, rate, low, high)


def money_at_stake(record: ClientRecord, wave: int) -> tuple[AtStake, ...]:
    """Return what is at stake at every touchpoint that was walked and has a stake, the most first.

    What one visit saw stands at the end.
    A visit counts once for a touchpoint, as failed where any of its walks there was.
    """
    stakes = {stake.id: stake for stake in record.fieldwork.stakes}
    visits = visits_of(record, wave)
    found = []
    for place in by_touchpoint(record, wave):
        stake = stakes.get(place.touchpoint.id)
        if stake is not None and place.scored:
            outcomes: dict[str, bool] = {}
            for walk in place.scored:
                visit = visits[walk.walk.id].visit.id
                outcomes[visit] = outcomes.get(visit, False) or failed(walk, record.client.bands)
            found.append(at_stake(stake, place.touchpoint, sum(outcomes.values()), len(outcomes)))
    return tuple(sorted(found, key=lambda one: 1.0 if one.high is None else -one.high))


def failed(walk: WalkRecord, bands: Bands) -> bool:
    """Say whether a walk failed its touchpoint: a knock-out, or a poor score."""
    known = result(walk)
    return known.knockouts > 0 or (known.score is not None and bands.of(known.score) is Band.POOR)
