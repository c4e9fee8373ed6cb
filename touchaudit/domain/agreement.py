"""Do two auditors see the same? Measures of agreement beyond chance.

A *unit* is one thing judged: the values all auditors gave to it, None where one gave none. Values are names
for the nominal level, numbers for the ordinal and the interval level.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import combinations

Value = str | float
Unit = Sequence[Value | None]

RELIABLE_FROM = 0.80
TENTATIVE_FROM = 0.667


class Level(StrEnum):
    """What the values of an item can be compared by: equal or not, order, distance."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"


class Verdict(StrEnum):
    """How far answers can be relied on, by Krippendorff's customary bounds 0.80 and 0.667."""

    RELIABLE = "reliable"
    TENTATIVE = "tentative"
    UNRELIABLE = "unreliable"


def verdict(coefficient: float) -> Verdict:
    """Return the verdict on α or AC1, unrounded."""
    if coefficient >= RELIABLE_FROM:
        return Verdict.RELIABLE
    return Verdict.TENTATIVE if coefficient >= TENTATIVE_FROM else Verdict.UNRELIABLE


def krippendorff_alpha(units: Iterable[Unit], level: Level = Level.NOMINAL) -> float | None:
    """Return Krippendorff's α, 1 − observed/expected disagreement, for any number of auditors.

    None where nothing can be compared, or where all values are alike: without variation there is no
    disagreement to expect. Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
    """
    compared = _comparable(units)
    counts = Counter(value for unit in compared for value in unit)
    n = counts.total()
    distance = _DISTANCES[level](counts)
    expected = sum(
        counts[one] * counts[other] * distance(one, other) for one, other in combinations(counts, 2)
    )
    if not expected:
        return None
    observed = sum(
        sum(distance(one, other) for one, other in combinations(unit, 2)) / (len(unit) - 1)
        for unit in compared
    )
    # Both sums run over unordered pairs, so the factor 2 falls out of the ratio.
    return 1 - (n - 1) * observed / expected


def gwet_ac1(units: Iterable[Unit], categories: int = 2) -> float | None:
    """Return Gwet's AC1, which holds where answers are skewed and κ and α collapse; None without pairs.

    ``categories`` is how many answers there were to choose from; those seen count where they are more.
    Source: K. L. Gwet, British Journal of Mathematical and Statistical Psychology 61 (2008) 29–48, with
    missing ratings as in his Handbook of Inter-Rater Reliability, 2014.
    """
    rated = [[value for value in unit if value is not None] for unit in units]
    agreed = percent_agreement(rated)
    if agreed is None:
        return None
    judged = [Counter(unit) for unit in rated if unit]
    seen = {value for counts in judged for value in counts}
    shares = [sum(counts[value] / counts.total() for counts in judged) / len(judged) for value in seen]
    q = max(categories, len(seen), 2)
    by_chance = sum(share * (1 - share) for share in shares) / (q - 1)
    return (agreed - by_chance) / (1 - by_chance)


def cohen_kappa(pairs: Iterable[tuple[Value, Value]]) -> float | None:
    """Return Cohen's κ of two auditors; None without pairs, or where chance alone explains all.

    Source: J. Cohen, Educational and Psychological Measurement 20 (1960) 37–46.
    """
    judged = list(pairs)
    agreed = percent_agreement(judged)
    if agreed is None:
        return None
    n = len(judged)
    first, second = Counter(one for one, _ in judged), Counter(other for _, other in judged)
    by_chance = sum(first[value] * second[value] for value in first) / (n * n)
    return (agreed - by_chance) / (1 - by_chance) if by_chance < 1 else None


def percent_agreement(units: Iterable[Unit]) -> float | None:
    """Return the mean share (0–1) of the pairs of auditors that agree on a unit; None without pairs."""
    shares = []
    for unit in _comparable(units):
        counts, m = Counter(unit), len(unit)
        shares.append(sum(count * (count - 1) for count in counts.values()) / (m * (m - 1)))
    return sum(shares) / len(shares) if shares else None


def is_skewed(units: Iterable[Unit], share: float = 0.8) -> bool:
    """Say whether one answer makes up at least such a share of all, so that AC1 should stand beside α."""
    counts = Counter(value for unit in units for value in unit if value is not None)
    return bool(counts) and max(counts.values()) >= share * counts.total()


def _comparable(units: Iterable[Unit]) -> list[list[Value]]:
    known = ([value for value in unit if value is not None] for unit in units)
    return [unit for unit in known if len(unit) > 1]


_Distance = Callable[[Value, Value], float]


def _nominal(counts: Counter[Value]) -> _Distance:
    return lambda one, other: float(one != other)


def _ordinal(counts: Counter[Value]) -> _Distance:
    """Measure by how many values lie between two ranks, half of each rank itself included."""
    ranks: dict[float, float] = {}
    below = 0.0
    for number, count in sorted((float(value), count) for value, count in counts.items()):
        ranks[number] = below + count / 2
        below += count
    return lambda one, other: (ranks[float(one)] - ranks[float(other)]) ** 2


def _interval(counts: Counter[Value]) -> _Distance:
    return lambda one, other: (float(one) - float(other)) ** 2


_DISTANCES: dict[Level, Callable[[Counter[Value]], _Distance]] = {
    Level.NOMINAL: _nominal,
    Level.ORDINAL: _ordinal,
    Level.INTERVAL: _interval,
}
