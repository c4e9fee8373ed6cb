"""The exact 0/1 knapsack: what to take where not everything fits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class _Load:
    """A way to fill the budget: its cost and value, and the last job put in."""

    cost: int
    value: int
    job: int = -1
    before: _Load | None = None


class _Rest:
    """What the jobs not yet looked at could add; ``places`` are theirs, best value per cost first."""

    def __init__(self, jobs: Sequence[tuple[int, int]], places: Iterable[int]) -> None:
        self.places = sorted(places, key=lambda place: (-jobs[place][1] / jobs[place][0], place))
        self._jobs = [jobs[place] for place in self.places]
        self._costs = [0, *accumulate(cost for cost, _ in self._jobs)]
        self._values = [0, *accumulate(value for _, value in self._jobs)]

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


def best_subset(
    jobs: Sequence[tuple[int, int]], budget: int, needs: Mapping[int, Collection[int]] = MappingProxyType({})
) -> tuple[int, ...]:
    """Return the places of the jobs (cost > 0, value) worth most together within the budget, in order.

    Walks the frontier of loads that no other beats in both cost and value (Nemhauser & Ullmann 1969), cut
    where even parts of the remaining jobs could not reach what is known to be possible. Of equal values the
    lower cost wins; jobs without value are never taken, but where others need them.

    Args:
        jobs: Cost and value of each.
        budget: What they may cost together.
        needs: By the place of a job, the places of those that it can't be taken without. Jobs that need one
            another in a circle can't be taken.
    """
    groups = _groups(needs)
    tied = {place for group in groups for place in group} | set(_circled(needs))
    free = [at for at, (cost, value) in enumerate(jobs) if value > 0 and cost <= budget and at not in tied]
    frontier = [_Load(0, 0)]
    for at, group in enumerate(groups):
        frontier = _with_group(jobs, budget, needs, group, frontier)
        rest = [place for later in groups[at + 1 :] for place in later]
        frontier = _cut(frontier, budget, _Rest(jobs, free), _Rest(jobs, (*free, *rest)))
    rest_of_free = _Rest(jobs, free)
    for at, job in enumerate(rest_of_free.places, start=1):
        frontier = _undominated((*frontier, *_grown(jobs, budget, job, frontier)))
        frontier = _cut(frontier, budget, rest_of_free, rest_of_free, at)
    return tuple(sorted(_jobs_of(frontier[-1])))


def _cut(loads: list[_Load], budget: int, sure: _Rest, hoped: _Rest, start: int = 0) -> list[_Load]:
    """Return the loads that can still reach what is sure to be reached, given the jobs from ``start`` on."""
    known = max(load.value + sure.within_reach(start, budget - load.cost) for load in loads)
    return [load for load in loads if load.value + hoped.at_most(start, budget - load.cost) >= known]


def _with_group(
    jobs: Sequence[tuple[int, int]],
    budget: int,
    needs: Mapping[int, Collection[int]],
    group: Sequence[int],
    frontier: list[_Load],
) -> list[_Load]:
    """Return the frontier after a group of jobs that need one another, each before those that it needs.

    A frontier is kept for each set of jobs that must follow because one that needs them was taken. Without
    circles all of them have come by the end. There are few such sets at a time as long as needs are few.
    """
    states = {frozenset[int](): frontier}
    for job in group:
        grown: dict[frozenset[int], list[_Load]] = {}
        for owed, loads in states.items():
            if job not in owed:
                grown.setdefault(owed, []).extend(loads)
            taken = (owed - {job}) | frozenset(needs.get(job, ()))
            grown.setdefault(taken, []).extend(_grown(jobs, budget, job, loads))
        states = {owed: _undominated(loads) for owed, loads in grown.items() if loads}
    return states[frozenset()]


def _groups(needs: Mapping[int, Collection[int]]) -> list[list[int]]:
    """Return the jobs that needs tie together, group by group, each job before those that it needs.

    Jobs of a circle, and those that need one of it, are left out.
    """
    circled = set(_circled(needs))
    known = {place: set(wanted) for place, wanted in needs.items() if wanted and place not in circled}
    beside: dict[int, set[int]] = {}
    for place, wanted in known.items():
        for need in wanted:
            beside.setdefault(place, set()).add(need)
            beside.setdefault(need, set()).add(place)
    groups, seen = [], set[int]()
    for place in sorted(beside):
        if place not in seen:
            group = _reach(place, beside)
            seen.update(group)
            groups.append(_dependents_first(sorted(group), known))
    return groups


def _reach(start: int, beside: Mapping[int, Collection[int]]) -> set[int]:
    reached, border = {start}, [start]
    while border:
        fresh = set(beside[border.pop()]) - reached
        reached |= fresh
        border += fresh
    return reached


def _dependents_first(group: Iterable[int], needs: Mapping[int, Collection[int]]) -> list[int]:
    """Return jobs in an order in which what a job needs follows it as closely as may be."""
    order: list[int] = []
    for start in group:
        path = [start]
        while path:
            open_needs = [need for need in sorted(needs.get(path[-1], ())) if need not in order]
            if open_needs:
                path.append(open_needs[0])
            else:
                done = path.pop()
                if done not in order:
                    order.append(done)
    return order[::-1]


def _circled(needs: Mapping[int, Collection[int]]) -> list[int]:
    """Return the jobs that can never be taken: those of a circle of needs, and those that wait for one."""
    stuck = {place for place, wanted in needs.items() if wanted}
    while freed := {place for place in stuck if not stuck.intersection(needs[place])}:
        stuck -= freed
    return sorted(stuck)


def _grown(jobs: Sequence[tuple[int, int]], budget: int, job: int, loads: Iterable[_Load]) -> Iterator[_Load]:
    """Yield the loads with a job put in, where it fits."""
    cost, value = jobs[job]
    for load in loads:
        if load.cost + cost <= budget:
            yield _Load(load.cost + cost, load.value + value, job, load)


def _undominated(loads: Iterable[_Load]) -> list[_Load]:
    """Return those of the loads that are worth more than every cheaper one, by rising cost."""
    kept: list[_Load] = []
    for load in sorted(loads, key=lambda load: (load.cost, -load.value)):
        if not kept or load.value > kept[-1].value:
            kept.append(load)
    return kept


def _jobs_of(load: _Load) -> list[int]:
    jobs = []
    while load.before is not None:
        jobs.append(load.job)
        load = load.before
    return jobs
