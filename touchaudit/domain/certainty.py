"""How far a figure from a few visits can be trusted.

Every n here counts *visits*, never the items of one visit: those hang together. One visit is an
observation, not a rate.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from statistics import NormalDist, fmean, stdev
from typing import NamedTuple

from touchaudit.domain.record import QuestionRecord

CONFIDENCE = 0.95
# Above so many degrees of freedom Student's t and the normal curve differ by less than 0.1 %.
_CLOSE = 1e-12
_SLICES = 200
_NORMAL_FROM = 2000


class Interval(NamedTuple):
    """Where the true figure lies, with 95 % confidence."""

    low: float
    high: float


def wilson(k: int, n: int) -> Interval:
    """Return Wilson's score interval of the rate k/n, 0–1; nothing is known of a rate over no visits.

    Source: E. B. Wilson, JASA 22 (1927) 209–212, with z = 1.95996.
    """
    if not 0 <= k <= n:
        raise ValueError("a rate needs 0 ≤ k ≤ n")
    if n == 0:
        return Interval(0.0, 1.0)
    z, rate = _normal_quantile(), k / n
    middle = (rate + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(rate * (1 - rate) / n + z * z / (4 * n * n))
    # At the ends the formula meets 0 and 1 exactly; binary arithmetic misses them by a hair.
    return Interval(0.0 if k == 0 else middle - half, 1.0 if k == n else middle + half)


def mean_interval(values: Sequence[float]) -> Interval | None:
    """Return x̄ ± t·s/√n of one figure per visit; None under two visits, where there is no spread to see."""
    n = len(values)
    if n < 2:
        return None
    mean, half = fmean(values), student_quantile(n - 1) * stdev(values) / math.sqrt(n)
    return Interval(mean - half, mean + half)


def difference(before: Sequence[float], after: Sequence[float]) -> Interval | None:
    """Return the interval of mean(after) − mean(before), one figure per visit.

    None under two on a side, and where neither side spreads: then nothing tells how far chance may go.
    Welch's t, whose degrees of freedom are no whole number.
    Source: B. L. Welch, Biometrika 34 (1947) 28–35.
    """
    if len(before) < 2 or len(after) < 2:
        return None
    shift = fmean(after) - fmean(before)
    parts = [stdev(values) ** 2 / len(values) for values in (before, after)]
    if not sum(parts):
        return None
    freedom = sum(parts) ** 2 / sum(
        part**2 / (len(values) - 1) for part, values in zip(parts, (before, after), strict=True)
    )
    half = student_quantile(max(1.0, freedom)) * math.sqrt(sum(parts))
    return Interval(shift - half, shift + half)


def visits_needed(s: float, e: float) -> int:
    """Return how many visits tell a mean to ± ``e`` where single visits spread by ``s``: ⌈(1.96·s/e)²⌉.

    ``s`` ≥ 0 and ``e`` > 0 are in the unit of the figure (ValueError); one visit at least.
    """
    if s < 0 or e <= 0:
        raise ValueError("visits needed: s ≥ 0 and e > 0")
    return max(1, math.ceil(round((1.96 * s / e) ** 2, 9)))


def visits_to_tell(values: Sequence[float], e: float) -> int | None:
    """Return how many visits tell the mean of figures like these to ± ``e``; None under two of them.

    As :func:`visits_needed` says, but at least one more than there are as long as their own interval is wider
    than that: of two visits that happen to agree the spread says little.
    """
    interval = mean_interval(values)
    if interval is None:
        return None
    needed, half = visits_needed(stdev(values), e), (interval.high - interval.low) / 2
    return needed if half <= e else max(needed, len(values) + 1)


@lru_cache(maxsize=1024)
def student_quantile(df: float) -> float:
    """Return the two-sided 95 % point of Student's t with ``df`` ≥ 1 degrees of freedom (ValueError).

    With t = tan(a)·√df the probability inside ± t is the integral of cos(x)^(df − 1) from 0 to a by that from
    0 to π/2, whatever df. Newton's steps find a from the left, as the integrand only falls: t is larger than
    the point of the normal distribution, where they begin.
    """
    if df < 1:
        raise ValueError("Student's t needs one degree of freedom at least")
    if df > _NORMAL_FROM:
        return _normal_quantile()
    whole = math.sqrt(math.pi) / 2 * math.exp(math.lgamma(df / 2) - math.lgamma((df + 1) / 2))
    angle, step = math.atan(_normal_quantile() / math.sqrt(df)), 1.0
    while step > _CLOSE:
        step = (CONFIDENCE * whole - _inside(angle, df)) / math.cos(angle) ** (df - 1)
        angle += step
    return math.tan(angle) * math.sqrt(df)


def recall_delays(questions: Iterable[QuestionRecord]) -> tuple[float, ...]:
    """Return the seconds from the event to the writing down of each answer, where both are known.

    To be printed beside the scores: shoppers recall 71 % of facts unhurried and 48 % in a hurry.
    """
    return tuple(
        max(0.0, (question.answered - question.observed).total_seconds())
        for question in questions
        if question.answered is not None and question.observed is not None
    )


def _normal_quantile() -> float:
    return NormalDist().inv_cdf((1 + CONFIDENCE) / 2)


def _inside(angle: float, df: float) -> float:
    """Return the integral of cos(x)^(df − 1) from 0 to an angle below π/2, by Simpson's rule."""
    width = angle / _SLICES
    heights = [math.pow(math.cos(at * width), df - 1) for at in range(_SLICES + 1)]
    return width / 3 * (heights[0] + 4 * sum(heights[1::2]) + 2 * sum(heights[2:-1:2]) + heights[-1])
