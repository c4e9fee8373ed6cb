"""Importance against performance: where to concentrate, keep up, let be, or spend less.

Source: J. A. Martilla & J. C. James, Journal of Marketing 41 (1977) 77–79.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.journey import TouchpointFigures
from touchaudit.domain.wave import mean
from touchaudit.saying import Saying

IMPORTANCE_AXIS = (1.0, 5.0)
SCORE_AXIS = (0.0, 100.0)
"""From where to where the two axes run."""
_NEAR = 0.05


class Crosshair(StrEnum):
    """Where the lines between high and low are drawn; always printed with the grid."""

    MEANS = "means"
    MIDPOINT = "midpoint"


class Quadrant(StrEnum):
    """What importance and score together advise."""

    CONCENTRATE = "concentrate"
    KEEP_UP = "keep_up"
    LOW_PRIORITY = "low_priority"
    OVERKILL = "overkill"


@dataclass(frozen=True, slots=True)
class PlacedTouchpoint:
    """A touchpoint on the grid; ``borderline`` where it lies within 5 % of an axis's length from a line."""

    touchpoint: Touchpoint
    importance: float
    score: float
    quadrant: Quadrant
    borderline: bool


@dataclass(frozen=True, slots=True)
class ImportanceGrid:
    """Criticality (1–5) against score (0–100), with the two lines and how they were drawn."""

    crosshair: Crosshair
    importance_line: float
    score_line: float
    points: tuple[PlacedTouchpoint, ...]


_ADVICE = {
    (True, False): Quadrant.CONCENTRATE,
    (True, True): Quadrant.KEEP_UP,
    (False, False): Quadrant.LOW_PRIORITY,
    (False, True): Quadrant.OVERKILL,
}
_WORDS = {
    Quadrant.CONCENTRATE: Saying("Concentrate here"),
    Quadrant.KEEP_UP: Saying("Keep up"),
    Quadrant.LOW_PRIORITY: Saying("Low priority"),
    Quadrant.OVERKILL: Saying("Possible overkill"),
}


def importance_performance(
    figures: Iterable[TouchpointFigures], crosshair: Crosshair = Crosshair.MEANS
) -> ImportanceGrid:
    """Place the scored touchpoints, in the order given; what lies on a line counts as high."""
    scored = [(figure.touchpoint, figure.score) for figure in figures if figure.score is not None]
    importance, score = sum(IMPORTANCE_AXIS) / 2, sum(SCORE_AXIS) / 2
    if crosshair is Crosshair.MEANS:
        importance = _or(mean(touchpoint.criticality for touchpoint, _ in scored), importance)
        score = _or(mean(value for _, value in scored), score)
    points = tuple(_place(touchpoint, value, importance, score) for touchpoint, value in scored)
    return ImportanceGrid(crosshair, importance, score, points)


def quadrant_word(quadrant: Quadrant) -> str:
    """Return the advice of a quadrant in words."""
    return _WORDS[quadrant]


def _place(
    touchpoint: Touchpoint, score: float, importance_line: float, score_line: float
) -> PlacedTouchpoint:
    importance = float(touchpoint.criticality)
    near_importance = abs(importance - importance_line) <= _margin(IMPORTANCE_AXIS)
    near_score = abs(score - score_line) <= _margin(SCORE_AXIS)
    return PlacedTouchpoint(
        touchpoint=touchpoint,
        importance=importance,
        score=score,
        quadrant=_ADVICE[importance >= importance_line, score >= score_line],
        borderline=near_importance or near_score,
    )


def _margin(axis: tuple[float, float]) -> float:
    return _NEAR * (axis[1] - axis[0])


def _or(value: float | None, otherwise: float) -> float:
    return otherwise if value is None else value
