"""The exact 0/1 knapsack: what to take where not everything fits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class _Load:
    """A way to fill the budget: its cost and value, and the last job put in."""

    cost: int
    value: int
    job: int = -1
    before: _Load | None = None


class _Rest:
    """What the jobs not yet looked at could add, given best value per cost first."""

    def __init__(self, jobs: Sequence[tuple[int, int]]) -> None:
        self._jobs = jobs
        self._costs = [0, *accumulate(cost for cost, _ in jobs)]
        self._values = [0, *accumulate(value for _, value in jobs)]

    def within_reach(self, start: int, room: int) -> int:
        """Return the value of the next jobs that fit one after the other."""
        return self._values[self._end(start, room)] - self._values[start]

    def at_most(self, start: int, room: int) -> int:
        """Return the value with a part of the next job on top, rounded up (Dantzig 1957)."""
        end = self._end(start, room)
        value = self._values[end] - self._values[start]
        if end == len(self._jobs):
            return value
        cost, worth = self._jobs[end]
        left = room - (self._costs[end] - self._costs[start])
        return value - (-worth * left // cost)

    def _end(self, start: int, room: int) -> int:
        return bisect_right(self._costs, self._costs[start] + room) - 1


def best_subset(jobs: Sequence[tuple[int, int]], budget: int) -> tuple[int, ...]:
    """Return the places of the jobs (cost > 0, value) worth most together within the budget, in order.

    Walks the frontier of loads that no other beats in both cost and value (Nemhauser & Ullmann 1969), cut
    where even parts of the remaining jobs could not reach what is known to be possible. Of equal values the
    lower cost wins; jobs without value are never taken.
    """
    places = [place for place, (cost, value) in enumerate(jobs) if value > 0 and cost <= budget]
    places.sort(key=lambda place: (-jobs[place][1] / jobs[place][0], place))
    ordered = [jobs[place] for place in places]
    rest, frontier = _Rest(ordered), [_Load(0, 0)]
    for job, (cost, value) in enumerate(ordered):
        grown = (
            _Load(load.cost + cost, load.value + value, job, load)
            for load in frontier
            if load.cost + cost <= budget
        )
        loads = _undominated(sorted((*frontier, *grown), key=lambda load: (load.cost, -load.value)))
        known = max(load.value + rest.within_reach(job + 1, budget - load.cost) for load in loads)
        frontier = [load for load in loads if load.value + rest.at_most(job + 1, budget - load.cost) >= known]
    return tuple(sorted(places[job] for job in _jobs_of(frontier[-1])))


def _undominated(loads: Iterable[_Load]) -> list[_Load]:
    """Return those of the loads, given by rising cost, that are worth more than every cheaper one."""
    kept: list[_Load] = []
    for load in loads:
        if not kept or load.value > kept[-1].value:
            kept.append(load)
    return kept


def _jobs_of(load: _Load) -> list[int]:
    jobs = []
    while load.before is not None:
        jobs.append(load.job)
        load = load.before
    return jobs
