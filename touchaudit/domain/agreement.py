"""Do two auditors see the same? Measures of agreement beyond chance.

A *unit* is one thing judged: the values all auditors gave to it, None where one gave none. Values are names
for the nominal level, numbers for the ordinal and the interval level.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, combinations_with_replacement

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
    TOO_FEW = "too_few"


LEAST_QUESTIONS = 10
"""Of fewer questions no verdict is given: one answer more or less would turn it."""


def verdict(coefficient: float | None, n: int) -> Verdict | None:
    """Return the verdict on α or AC1, unrounded, of ``n`` questions; None where there is no coefficient."""
    if n < LEAST_QUESTIONS:
        return Verdict.TOO_FEW
    if coefficient is None:
        return None
    if coefficient >= RELIABLE_FROM:
        return Verdict.RELIABLE
    return Verdict.TENTATIVE if coefficient >= TENTATIVE_FROM else Verdict.UNRELIABLE


@dataclass(frozen=True, slots=True)
class Cell:
    """Two values that may meet, or one that meets itself.

    ``met`` is how often they stand side by side in one unit, each pair of a unit of m auditors counting
    1/(m − 1); ``chance`` is the product of how often each was given. ``apart`` is their distance δ.
    """

    one: Value
    other: Value
    met: float
    chance: int
    apart: float


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What Krippendorff's α is made of.

    ``counts`` says how often each value was given, in order, and ``n`` how many were in all. ``cells`` is the
    half of the coincidence matrix that tells both. ``observed`` is 2·Σ met·δ²/n, ``expected``
    2·Σ chance·δ²/(n·(n − 1)).
    """

    counts: Mapping[Value, int]
    cells: tuple[Cell, ...]
    observed: float
    expected: float

    @property
    def n(self) -> int:
        """How many answers could be compared."""
        return sum(self.counts.values())

    @property
    def alpha(self) -> float | None:
        """1 − observed/expected; None where nothing varies, so that there is no disagreement to expect."""
        return 1 - self.observed / self.expected if self.expected else None


def disagreement(units: Iterable[Unit], level: Level = Level.NOMINAL) -> Disagreement | None:
    """Return how far values differ inside the units, and would by chance; None where none can be compared.

    Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
    """
    compared = _comparable(units)
    if not compared:
        return None
    counts = Counter(value for unit in compared for value in unit)
    order = sorted(counts, key=lambda value: (isinstance(value, str), value))
    met: dict[frozenset[Value], float] = {}
    for unit in compared:
        for pair in map(frozenset, combinations(unit, 2)):
            met[pair] = met.get(pair, 0.0) + 1 / (len(unit) - 1)
    distance = _DISTANCES[level](counts)
    cells = tuple(
        Cell(
            one,
            other,
            met.get(frozenset((one, other)), 0.0),
            counts[one] * counts[other],
            distance(one, other),
        )
        for one, other in combinations_with_replacement(order, 2)
    )
    n = counts.total()
    return Disagreement(
        counts={value: counts[value] for value in order},
        cells=cells,
        observed=2 * math.fsum(cell.met * cell.apart**2 for cell in cells) / n,
        expected=2 * math.fsum(cell.chance * cell.apart**2 for cell in cells) / (n * (n - 1)),
    )


def krippendorff_alpha(units: Iterable[Unit], level: Level = Level.NOMINAL) -> float | None:
    """Return Krippendorff's α, 1 − observed/expected disagreement, for any number of auditors.

    None where nothing can be compared, or where all values are alike.
    """
    known = disagreement(units, level)
    return None if known is None else known.alpha


@dataclass(frozen=True, slots=True)
class BeyondChance:
    """What Gwet's AC1 is made of: the share ``agreed``, and each value's share π of the answers.

    ``by_chance`` is Σ π(1 − π)/(q − 1) over ``categories`` q.
    """

    agreed: float
    shares: Mapping[Value, float]
    categories: int
    by_chance: float

    @property
    def ac1(self) -> float:
        """(agreed − by chance)/(1 − by chance)."""
        return (self.agreed - self.by_chance) / (1 - self.by_chance)


def beyond_chance(units: Iterable[Unit], categories: int = 2) -> BeyondChance | None:
    """Return what agreement there is and what chance would bring; None without pairs.

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
    shares = {
        value: math.fsum(counts[value] / counts.total() for counts in judged) / len(judged)
        for value in sorted(seen, key=lambda value: (isinstance(value, str), value))
    }
    q = max(categories, len(seen), 2)
    by_chance = math.fsum(share * (1 - share) for share in shares.values()) / (q - 1)
    return BeyondChance(agreed, shares, q, by_chance)


def gwet_ac1(units: Iterable[Unit], categories: int = 2) -> float | None:
    """Return Gwet's AC1, which holds where answers are skewed and κ and α collapse; None without pairs."""
    known = beyond_chance(units, categories)
    return None if known is None else known.ac1


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
    return lambda one, other: abs(ranks[float(one)] - ranks[float(other)])


def _interval(counts: Counter[Value]) -> _Distance:
    return lambda one, other: abs(float(one) - float(other))


_DISTANCES: dict[Level, Callable[[Counter[Value]], _Distance]] = {
    Level.NOMINAL: _nominal,
    Level.ORDINAL: _ordinal,
    Level.INTERVAL: _interval,
}
