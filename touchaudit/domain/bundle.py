"""The best bundle: what to mend with so many days, and what has to be done before it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from touchaudit.domain.knapsack import best_subset
from touchaudit.domain.needs import blocked
from touchaudit.domain.roadmap import Finding, effort_of
from touchaudit.domain.visit import Action


@dataclass(frozen=True, slots=True)
class Bundle:
    """The findings to mend, and the cards that gain nothing themselves but are needed by what is mended."""

    findings: tuple[Finding, ...]
    groundwork: tuple[Action, ...] = ()


def still_open(found: Iterable[Finding], cards: Iterable[Action]) -> tuple[Finding, ...]:
    """Return the findings that no card mended that is done already."""
    done = {(card.touchpoint_id, card.question) for card in cards if card.question and card.done}
    return tuple(one for one in found if (one.touchpoint.id, one.question) not in done)


def best_bundle(candidates: Iterable[Finding], days: float, cards: Iterable[Action] = ()) -> Bundle:
    """Return the findings whose uplifts add up to most within a budget of days, in the order given.

    Exact 0/1 knapsack; of equal bundles one that takes fewest days. A finding whose card needs others that
    are not done comes with them or not at all: with the finding that such a card mends, or else with its days
    alone. Efforts are compared as the decimals they were written as, so that three times 0.1 fit into 0.3.
    What gains nothing is left out unless it is needed, a knock-out of weight 0 too: its place in *Now* is not
    a matter of points.
    """
    order, known = list(candidates), {card.id: card for card in cards}
    needed = _needed(order, known)
    jobs: list[Finding | Action] = [*order, *needed.groundwork]
    costs, budget = _whole_units([_days(job) for job in jobs], days)
    # Uplifts are kept to ten decimals; as whole numbers they add up without noise.
    values = [round(job.uplift * 10**10) if isinstance(job, Finding) else 0 for job in jobs]
    chosen = [jobs[at] for at in best_subset(tuple(zip(costs, values, strict=True)), budget, needed.by_job)]
    return Bundle(
        tuple(job for job in chosen if isinstance(job, Finding)),
        tuple(job for job in chosen if isinstance(job, Action)),
    )


@dataclass(frozen=True, slots=True)
class _Needed:
    """The cards that are needed and mend no candidate, and the numbers of the jobs that each job needs."""

    groundwork: tuple[Action, ...]
    by_job: Mapping[int, frozenset[int]]


def _needed(order: list[Finding], known: Mapping[str, Action]) -> _Needed:
    numbers = {(one.touchpoint.id, one.question): at for at, one in enumerate(order)}
    places: dict[str, int] = {}
    for card in known.values():
        at = numbers.get((card.touchpoint_id or "", card.question)) if card.question else None
        if at is not None and card.done is None:
            places[card.id] = at
    groundwork: list[Action] = []
    by_job: dict[int, frozenset[int]] = {}
    for card in _waiting([known[card_id] for card_id in places], known):
        for one in (card, *blocked(card, known.values())):
            if one.id not in places:
                places[one.id] = len(order) + len(groundwork)
                groundwork.append(one)
        at = places[card.id]
        wanted = {places[one.id] for one in blocked(card, known.values())} - {at}
        if wanted:
            by_job[at] = by_job.get(at, frozenset()) | wanted
    return _Needed(tuple(groundwork), by_job)


def _waiting(start: list[Action], known: Mapping[str, Action]) -> Iterator[Action]:
    """Yield cards, and those that they wait for, directly or not; each once."""
    reached, border = {card.id for card in start}, list(start)
    while border:
        card = border.pop(0)
        yield card
        fresh = [one for one in blocked(card, known.values()) if one.id not in reached]
        reached.update(one.id for one in fresh)
        border += fresh


def _days(job: Finding | Action) -> float:
    return job.effort if isinstance(job, Finding) else effort_of(job.effort)


def _whole_units(efforts: Iterable[float], days: float) -> tuple[list[int], int]:
    """Return efforts and budget in whole units of the finest step that any of them needs."""
    exact = [Fraction(repr(float(effort))) for effort in efforts]
    scale = math.lcm(*(effort.denominator for effort in exact))
    return [int(effort * scale) for effort in exact], math.floor(Fraction(repr(float(days))) * scale)
