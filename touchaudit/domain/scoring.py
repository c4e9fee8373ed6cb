"""From item to visit: the scores, by METHOD's arithmetic and nothing else.

Pure functions over frozen values. The screen, the store, the export and the print call these same
functions, so they all show the same number.
"""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class SectionScore:
    """Score of one section, 0–100; None where nothing in it counts.

    ``uncapped`` is the figure before the bonus cap at 100; ``lowest`` and ``highest`` are the draft range
    while answers are missing; ``weight`` is what the section counts in its walk.
    """

    section: str
    score: float | None
    uncapped: float | None
    lowest: float | None
    highest: float | None
    weight: float


@dataclass(frozen=True, slots=True)
class WalkScore:
    """Score of one touchpoint in one visit, 0–100; None where nothing counts.

    ``coverage`` and ``not_applicable`` are shares 0–1 of weight; ``knockouts`` are the keys of the critical
    items below their pass mark; ``open`` counts the unanswered items.
    """

    score: float | None
    lowest: float | None
    highest: float | None
    coverage: float
    not_applicable: float
    knockouts: tuple[str, ...]
    open: int
    sections: tuple[SectionScore, ...]


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
