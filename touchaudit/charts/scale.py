"""Axes: from values to points on the figure, and round numbers to mark them by."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight axis: ``low`` stands at ``start``, ``high`` at ``end`` (points, either way round)."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return where a value stands; values beyond the axis stand at its end."""
        held = min(max(value, self.low), self.high)
        return self.start + (held - self.low) / (self.high - self.low) * (self.end - self.start)


def score_floor(scores: Iterable[float]) -> float:
    """Return the lowest mark of a score axis, a multiple of 20 clear below the lowest score, at most 40."""
    return min(40.0, max(0.0, 20 * math.floor((min(scores, default=0.0) - 6) / 20)))


def score_marks(floor: float) -> tuple[float, ...]:
    """Return the marks of a score axis from its floor to 100."""
    return tuple(range(int(floor), 101, 20))


def round_marks(most: float) -> tuple[float, ...]:
    """Return round marks from 0 to the first that holds ``most``: four of them or five, beside 0."""
    if most <= 0:
        return (0.0, 1.0)
    power = 10.0 ** math.floor(math.log10(most / 5))
    step = next(power * part for part in (1, 2, 2.5, 5, 10) if most <= 5 * power * part)
    return tuple(step * at for at in range(math.ceil(most / step - 1e-9) + 1))


_SECONDS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400)


def time_step(longest: float) -> float:
    """Return the distance in seconds between marks of a time axis: at most six of them to ``longest``."""
    for step in _SECONDS:
        if longest / step <= 5:
            return step
    return 86400 * math.ceil(longest / 86400 / 5)
