"""Expectation against experience, dimension by dimension.

Source: A. Parasuraman, V. Zeithaml & L. Berry, Journal of Retailing 64 (1988) 12–40: gap = perception −
expectation, on 1–7. SERVQUAL asks for both in every dimension; a walk asks for both once, for the whole. So a
dimension is told in one of two ways, never mixed in one walk:

- where expectation and perception name a dimension, by those answers;
- else by what was found there: the dimension's item scores f (0–1), set on the same scale as 1 + 6·Σwf/Σw,
  against what the customer of that walk expected of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from touchaudit.domain.journey import dimension_scores, readings
from touchaudit.domain.later import kept
from touchaudit.domain.record import ClientRecord, WalkRecord
from touchaudit.domain.wave import mean


@dataclass(frozen=True, slots=True)
class DimensionGap:
    """Expectation and experience (1–7) of one dimension, the mean of ``n`` walks, and their difference."""

    dimension: str
    expectation: float
    experience: float
    gap: float
    n: int


def dimension_gaps(record: ClientRecord, wave: int) -> tuple[DimensionGap, ...]:
    """Return the gap of each dimension, the widest shortfall first."""
    pairs: dict[str, list[tuple[float, float]]] = {}
    for visit in record.in_wave(wave):
        for walk in visit.walks:
            for dimension, expected, met in of_walk(walk):
                pairs.setdefault(dimension, []).append((expected, met))
    found = (_gap(dimension, known) for dimension, known in pairs.items())
    return tuple(sorted(found, key=lambda one: (one.gap, one.dimension)))


def on_scale(share: float) -> float:
    """Return where a share of 0–1 stands on the scale of 1–7."""
    return 1 + 6 * share


def _gap(dimension: str, pairs: list[tuple[float, float]]) -> DimensionGap:
    expected = mean(first for first, _ in pairs) or 0.0
    met = mean(second for _, second in pairs) or 0.0
    return DimensionGap(dimension, expected, met, round(met - expected, 10), len(pairs))


def of_walk(walk: WalkRecord) -> Iterator[tuple[str, float, float]]:
    """Yield each dimension that a walk tells of, with its expectation and its experience (1–7)."""
    named = {one.dimension for one in walk.role("perception") if one.dimension}
    for dimension in sorted(named):
        expected = mean(_of_dimension(walk, "expectation", dimension))
        met = mean(_of_dimension(walk, "perception", dimension))
        if expected is not None and met is not None:
            yield dimension, expected, met
    whole = mean(readings([walk], "expectation"))
    if whole is None and walk.touchpoint.expectation is not None:
        whole = float(walk.touchpoint.expectation)
    if whole is not None and not named:
        found = of_dimensions(walk)
        for dimension, score in zip(found.names, found.scores, strict=True):
            yield dimension, whole, on_scale(score / 100)


@dataclass(frozen=True, slots=True)
class Dimensions:
    """What the answers of a walk earned in each dimension (0–100), by name."""

    names: tuple[str, ...]
    scores: tuple[float, ...]


@kept
def of_dimensions(walk: WalkRecord) -> Dimensions:
    """Return what the answers of a walk earned in each dimension."""
    found = dimension_scores([walk])
    return Dimensions(tuple(found), tuple(found.values()))


def _of_dimension(walk: WalkRecord, role: str, dimension: str) -> Iterator[float]:
    for question in walk.role(role):
        if question.dimension == dimension and question.value:
            yield float(question.value)
