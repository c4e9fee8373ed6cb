"""A smooth curve through points that never swings beyond them.

Monotone cubic interpolation: between two points the curve stays between their values, so it shows no dip
that nobody measured. Source: Fritsch & Carlson, SIAM J. Numer. Anal. 17 (1980), with the harmonic mean of
neighbouring slopes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from touchaudit.charts.shapes import Path, Segment


@dataclass(frozen=True, slots=True)
class Curve:
    """A curve through points whose x rises; at least one point."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    slopes: tuple[float, ...]

    @classmethod
    def through(cls, points: Sequence[tuple[float, float]]) -> Curve:
        """Lay the curve through points in order of x."""
        xs = tuple(x for x, _ in points)
        ys = tuple(y for _, y in points)
        rises = [(y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in pairwise(points)]
        inner = [
            2 * before * after / (before + after) if before * after > 0 else 0.0
            for before, after in pairwise(rises)
        ]
        return cls(xs, ys, (rises[0], *inner, rises[-1]) if rises else (0.0,))

    def at(self, x: float) -> float:
        """Return the curve's y at x; beyond its ends it stays level."""
        if x <= self.xs[0]:
            return self.ys[0]
        if x >= self.xs[-1]:
            return self.ys[-1]
        index = bisect_right(self.xs, x) - 1
        step = self.xs[index + 1] - self.xs[index]
        t = (x - self.xs[index]) / step
        return (
            (1 + 2 * t) * (1 - t) ** 2 * self.ys[index]
            + t * (1 - t) ** 2 * step * self.slopes[index]
            + t * t * (3 - 2 * t) * self.ys[index + 1]
            + t * t * (t - 1) * step * self.slopes[index + 1]
        )

    def segments(self) -> tuple[Segment, ...]:
        """Return the curve as a path of cubic segments."""
        done: list[Segment] = [("M", self.xs[0], self.ys[0])]
        for index in range(len(self.xs) - 1):
            third = (self.xs[index + 1] - self.xs[index]) / 3
            done.append(
                (
                    "C",
                    self.xs[index] + third,
                    self.ys[index] + third * self.slopes[index],
                    self.xs[index + 1] - third,
                    self.ys[index + 1] - third * self.slopes[index + 1],
                    self.xs[index + 1],
                    self.ys[index + 1],
                )
            )
        return tuple(done)


def runs(points: Sequence[tuple[float, float | None]]) -> tuple[Curve, ...]:
    """Return a curve for each unbroken run of two known points or more: nothing is drawn across a gap."""
    done: list[Curve] = []
    run: list[tuple[float, float]] = []
    for x, y in (*points, (0.0, None)):
        if y is not None:
            run.append((x, y))
            continue
        if len(run) > 1:
            done.append(Curve.through(run))
        run = []
    return tuple(done)


def shortfall(experience: Curve, expectation: Curve, fill: str, step: float = 2.0) -> list[Path]:
    """Shade where experience lies below expectation (y runs down, so: where its y is the larger)."""
    first = max(experience.xs[0], expectation.xs[0])
    last = min(experience.xs[-1], expectation.xs[-1])
    count = max(2, round((last - first) / step))
    done: list[Path] = []
    upper: list[tuple[float, float]] = []
    lower: list[tuple[float, float]] = []
    for index in range(count + 1):
        x = first + (last - first) * index / count
        had, wanted = experience.at(x), expectation.at(x)
        if had > wanted:
            upper.append((x, wanted))
            lower.append((x, had))
        if upper and (had <= wanted or index == count):
            done.append(polygon([*upper, *reversed(lower)], fill))
            upper, lower = [], []
    return done


def polygon(points: Sequence[tuple[float, float]], fill: str) -> Path:
    """Return the filled outline through points."""
    return Path((("M", *points[0]), *(("L", x, y) for x, y in points[1:]), ("Z",)), fill)
