"""From item to visit: the scores, by METHOD's arithmetic and nothing else.

Pure functions over frozen values. The screen, the store, the export and the print call these same
functions, so they all show the same number.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class ItemState(StrEnum):
    """What became of a question that carries a score."""

    ANSWERED = "answered"
    NOT_APPLICABLE = "not_applicable"
    NOT_OBSERVED = "not_observed"
    UNANSWERED = "unanswered"
    PENDING = "pending"
    IRRELEVANT = "irrelevant"


@dataclass(frozen=True, slots=True)
class Item:
    """One scored question of one walk.

    ``fraction`` (0–1) is set exactly when the state is ANSWERED; ``critical`` is the pass mark (0–1) of a
    knock-out item; a ``bonus`` item adds to what is earned, never to what is possible.
    """

    key: str
    section: str
    weight: float = 1.0
    fraction: float | None = None
    state: ItemState = ItemState.UNANSWERED
    critical: float | None = None
    bonus: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.weight < math.inf:
            raise ValueError(f"{self.key}: a weight is 0 or more")
        if (self.fraction is not None) != (self.state is ItemState.ANSWERED):
            raise ValueError(f"{self.key}: an item has a fraction exactly when it is answered")
        if self.fraction is not None and not 0 <= self.fraction <= 1:
            raise ValueError(f"{self.key}: an item score is 0 to 1")


@dataclass(frozen=True, slots=True)
class SectionScore:
    """Score of one section, 0–100; None where nothing in it counts.

    ``uncapped`` is the figure before the bonus cap at 100; ``lowest`` and ``highest`` are the draft range
    while answers are missing; ``weight`` is what the section counts in its walk, ``pooled`` where that is
    the sum of its items' weights.
    """

    section: str
    score: float | None
    uncapped: float | None
    lowest: float | None
    highest: float | None
    weight: float
    pooled: bool = True


@dataclass(frozen=True, slots=True)
class WalkScore:
    """Score of one touchpoint in one visit, 0–100; None where nothing counts.

    ``coverage`` and ``not_applicable`` are shares 0–1 of weight; ``knockouts`` are the keys of the critical
    items below their pass mark; ``open`` counts the unanswered items; ``applicable`` is the weight that
    wanted an answer (answered, not observed, unanswered).
    """

    score: float | None
    lowest: float | None
    highest: float | None
    coverage: float
    not_applicable: float
    knockouts: tuple[str, ...]
    open: int
    sections: tuple[SectionScore, ...]
    applicable: float = 0.0


@dataclass(frozen=True, slots=True)
class VisitScore:
    """Score of one visit over its touchpoints, weighted by criticality, 0–100."""

    score: float | None
    lowest: float | None
    highest: float | None
    coverage: float
    knockouts: int
    open: int
    consistency: float | None


INDICATIVE_BELOW = 0.80
"""A score that covers less than this share of its weight is printed as indicative."""

NOT_APPLICABLE_ABOVE = 0.30
"""A walk in which more than this share of the weight was N/A is flagged."""

_TOLERANCE = 1e-9
_DECIMALS = 10


def choice_fraction(points: float, best: float) -> float:
    """Return the item score of a single choice: its points by the highest points in the list.

    ``best`` is above 0 (ValueError); a choice with negative points earns nothing.
    """
    return _share(points, best, "a list of choices needs one with points above 0")


def multiple_fraction(chosen: Iterable[float], all_points: Iterable[float]) -> float:
    """Return the item score of a multiple choice: chosen points by all positive points, at least 0.

    ``all_points`` holds the points of every choice in the list, one of them above 0 (ValueError).
    """
    positive = math.fsum(points for points in all_points if points > 0)
    return _share(math.fsum(chosen), positive, "a list of choices needs one with points above 0")


def scale_fraction(x: float, k: int) -> float:
    """Return the item score of step ``x`` (1–k) on a scale of ``k`` steps: (x − 1)/(k − 1)."""
    return _share(x - 1, k - 1, "a scale needs two steps at least")


def number_fraction(x: float, max_score: float) -> float:
    """Return the item score of a number of which ``max_score`` (above 0) is worth full points."""
    return _share(x, max_score, "max_score is above 0")


def time_fraction(
    seconds: float | None, target: float, limit: float, waited: float | None = None
) -> float | None:
    """Return the item score of a time against a standard; None while it is pending.

    All times in seconds, 0 ≤ target ≤ limit (ValueError). 1 up to the target, falling in a straight line to
    0 at the limit; where both are the same, the target itself still earns 1. ``seconds`` is None while no
    reply came: then ``waited`` says for how long, and the item is pending before the limit, 0 from it on.
    """
    if not 0 <= target <= limit:
        raise ValueError("a service standard needs 0 ≤ target ≤ limit")
    if seconds is None:
        return 0.0 if waited is not None and waited >= limit else None
    if seconds <= target:
        return 1.0
    return (limit - seconds) / (limit - target) if seconds < limit else 0.0


@dataclass(frozen=True, slots=True)
class Sums:
    """Points of one section: earned and possible so far, what the missing answers may add, and all in all.

    A bonus adds to what is earned, or may be, and never to what is possible.
    """

    earned: float
    possible: float
    missing: float
    whole: float


def sum_up(items: Iterable[Item]) -> Sums:
    """Add up the points of the items of one section; whatever is N/A or was not observed leaves all sums."""
    earned, possible, missing, whole = [], [], [], []
    for item in items:
        if item.state is ItemState.ANSWERED and item.fraction is not None:
            earned.append(item.weight * item.fraction)
            if not item.bonus:
                possible.append(item.weight)
        elif item.state in (ItemState.UNANSWERED, ItemState.PENDING):
            missing.append(item.weight)
            if not item.bonus:
                whole.append(item.weight)
    return Sums(math.fsum(earned), math.fsum(possible), math.fsum(missing), math.fsum(possible + whole))


def score_section(section: str, items: Iterable[Item], weight: float | None = None) -> SectionScore:
    """Return the score of one section: 100·Σwf/Σw over its answered items, None where Σw is 0.

    Args:
        section: Path or name of the section.
        items: Its items; what is irrelevant leaves no trace.
        weight: What the section counts in its walk; None pools its points, so that it counts Σw.
    """
    sums = sum_up(items)
    uncapped = percentage(sums.earned, sums.possible)
    return SectionScore(
        section=section,
        score=capped(uncapped),
        uncapped=uncapped,
        lowest=capped(percentage(sums.earned, sums.whole)),
        highest=capped(percentage(sums.earned + sums.missing, sums.whole)),
        weight=sums.possible if weight is None else weight,
        pooled=weight is None,
    )


def score_walk(items: Iterable[Item], section_weights: Mapping[str, float] | None = None) -> WalkScore:
    """Return the score of one walk: ΣW·S/ΣW over its scored sections.

    ``section_weights`` names the sections whose weight W is given; the others pool their points (W = Σw).

    What METHOD leaves open is decided so:

    - A *pending* item (no reply yet, limit not reached) leaves score and coverage alone, widens the draft
      range like any missing answer, and does not count as open: the auditor has done what there was to do.
    - A bonus item is no part of coverage or of the share of N/A, as it is never possible weight.
    - A section weighs in the draft range as it will when complete, so the range holds every way to
      finish. (Where a bonus is capped, completing a section can free it, and the range may start above
      the score so far.)
    - Coverage is 1 where nothing wanted an answer: nothing was missed.
    """
    relevant = [item for item in items if item.state is not ItemState.IRRELEVANT]
    given = section_weights or {}
    sections: dict[str, list[Item]] = {}
    for item in relevant:
        sections.setdefault(item.section, []).append(item)
    scores = tuple(score_section(name, group, given.get(name)) for name, group in sections.items())
    whole = [given.get(name, sum_up(group).whole) for name, group in sections.items()]
    answered = _weight(relevant, ItemState.ANSWERED)
    applicable = answered + _weight(relevant, ItemState.NOT_OBSERVED, ItemState.UNANSWERED)
    excused = _weight(relevant, ItemState.NOT_APPLICABLE)
    total = applicable + excused + _weight(relevant, ItemState.PENDING)
    return WalkScore(
        score=weighted_mean((section.weight, section.score) for section in scores),
        lowest=weighted_mean(zip(whole, (section.lowest for section in scores), strict=True)),
        highest=weighted_mean(zip(whole, (section.highest for section in scores), strict=True)),
        coverage=_tidy(answered / applicable) if applicable else 1.0,
        not_applicable=_tidy(excused / total) if total else 0.0,
        knockouts=tuple(item.key for item in relevant if knocked_out(item)),
        open=sum(item.state is ItemState.UNANSWERED for item in relevant),
        sections=scores,
        applicable=applicable,
    )


def score_visit(walks: Iterable[tuple[int, WalkScore]]) -> VisitScore:
    """Return the score of one visit from the criticality and the score of each of its walks.

    Overall = ΣC·S/ΣC over the scored walks; coverage pools the weights of all walks; consistency is
    None with fewer than two scored walks.
    """
    pairs = list(walks)
    return VisitScore(
        score=weighted_mean((criticality, walk.score) for criticality, walk in pairs),
        lowest=weighted_mean((criticality, walk.lowest) for criticality, walk in pairs),
        highest=weighted_mean((criticality, walk.highest) for criticality, walk in pairs),
        coverage=pooled_coverage(walk for _, walk in pairs),
        knockouts=sum(len(walk.knockouts) for _, walk in pairs),
        open=sum(walk.open for _, walk in pairs),
        consistency=consistency((criticality, walk.score) for criticality, walk in pairs),
    )


def knocked_out(item: Item) -> bool:
    """Say whether a critical item was answered below its pass mark; a weight of 0 does not save it."""
    if item.critical is None or item.fraction is None:
        return False
    return item.fraction < item.critical - _TOLERANCE


def percentage(earned: float, possible: float) -> float | None:
    """Return 100·earned/possible, None where nothing is possible; not capped."""
    return _tidy(100 * earned / possible) if possible else None


def capped(score: float | None) -> float | None:
    """Return a section's score held at 100, which a bonus may have passed."""
    return None if score is None else min(100.0, score)


def weighted_mean(pairs: Iterable[tuple[float, float | None]]) -> float | None:
    """Return Σw·x/Σw over the (w, x) whose x is known; None where no weight is left."""
    known = [(weight, value) for weight, value in pairs if value is not None and weight > 0]
    if not known:
        return None
    total = math.fsum(weight for weight, _ in known)
    return _tidy(math.fsum(weight * value for weight, value in known) / total)


def consistency(pairs: Iterable[tuple[float, float | None]]) -> float | None:
    """Return 100·(1 − SD/50), SD of the scores (0–100) about their weighted mean; None under two scores."""
    known = [(weight, value) for weight, value in pairs if value is not None and weight > 0]
    mean = weighted_mean(known)
    if mean is None or len(known) < 2:
        return None
    squares = math.fsum(weight * (value - mean) ** 2 for weight, value in known)
    deviation = math.sqrt(squares / math.fsum(weight for weight, _ in known))
    return _tidy(100 * (1 - deviation / 50))


def pooled_coverage(walks: Iterable[WalkScore]) -> float:
    """Return Σw answered / Σw that wanted an answer over several walks; 1 where nothing wanted one."""
    pairs = [(walk.applicable, walk.coverage) for walk in walks]
    covered = weighted_mean(pairs)
    return 1.0 if covered is None else covered


def _weight(items: Iterable[Item], *states: ItemState) -> float:
    return math.fsum(item.weight for item in items if item.state in states and not item.bonus)


def _share(part: float, whole: float, complaint: str) -> float:
    if whole <= 0:
        raise ValueError(complaint)
    return min(1.0, max(0.0, part / whole))


def _tidy(value: float) -> float:
    """Return the value without the noise of binary sums: a true 90 must not band as 89.99999999999999."""
    return round(value, _DECIMALS)
