"""The chain: every step until the customer has what was wanted, as a ledger of effort.

Time is minutes. A step that adds value is what the customer would pay for; waste and duplicates are what a
better chain would leave out. The shortest chain has the steps that add value, and no wait between them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.fieldwork import ChainStep, Worth
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord, by_place
from touchaudit.domain.visit import MomentKind
from touchaudit.domain.wave import mean


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger: so many steps, so many minutes of work."""

    worth: Worth
    steps: int
    minutes: float


@dataclass(frozen=True, slots=True)
class ChainFigures:
    """The whole chain; ``minimum`` steps would be enough, and ``share`` (0–1) of its time adds value."""

    steps: tuple[ChainStep, ...]
    ledger: tuple[Entry, ...]
    work: float
    waiting: float
    handoffs: int
    repeats: int

    @property
    def minimum(self) -> int:
        """How many steps add value."""
        return self._of(Worth.ADDS).steps

    @property
    def adding(self) -> float:
        """The minutes that add value."""
        return self._of(Worth.ADDS).minutes

    @property
    def total(self) -> float:
        """All minutes, from the first wait to the end of the last step."""
        return self.work + self.waiting

    @property
    def avoidable(self) -> float:
        """The minutes that a better chain would leave out: waste, duplicates and waiting."""
        return self.total - self.adding

    @property
    def share(self) -> float | None:
        """The share of the time that adds value; None where no time is known."""
        return self.adding / self.total if self.total else None

    def _of(self, worth: Worth) -> Entry:
        return next(entry for entry in self.ledger if entry.worth is worth)


@dataclass(frozen=True, slots=True)
class Felt:
    """What a touchpoint cost the customer over some visits, as the walks tell it.

    ``effort`` is the mean of 1–7 (1 is none at all); ``handoffs`` the mean number of times the customer was
    passed on; ``knew`` of ``met`` next persons knew what had been said; ``repeated`` counts how often the
    customer had to say it again. ``sources`` are the answers behind it, each with its walk.
    """

    touchpoint: Touchpoint
    effort: float | None
    handoffs: float | None
    knew: int
    met: int
    repeated: int
    sources: tuple[tuple[str, QuestionRecord], ...]


def chain_figures(steps: Iterable[ChainStep]) -> ChainFigures:
    """Return what the steps of a chain add up to."""
    known = tuple(steps)
    return ChainFigures(
        steps=known,
        ledger=tuple(
            Entry(worth, len(group), math.fsum(step.minutes for step in group))
            for worth in Worth
            for group in [[step for step in known if step.worth is worth]]
        ),
        work=math.fsum(step.minutes for step in known),
        waiting=math.fsum(step.wait for step in known),
        handoffs=sum(step.handoff for step in known),
        repeats=sum(step.repeats for step in known),
    )


def felt(record: ClientRecord, visits: Iterable[VisitRecord]) -> tuple[Felt, ...]:
    """Return what each touchpoint cost the customer, in map order; those that tell nothing are left out."""
    known = tuple(visits)
    walks = by_place(known)
    repeats = Counter(
        moment.walk_id for visit in known for moment in visit.moments if moment.kind is MomentKind.REPEATED
    )
    lines = (
        _felt(touchpoint, [walk for _, walk in walks.get(touchpoint.id, ())], repeats)
        for touchpoint in record.touchpoints
    )
    return tuple(line for line in lines if line.sources or line.repeated)


def _felt(touchpoint: Touchpoint, walks: Sequence[WalkRecord], repeats: Mapping[str, int]) -> Felt:
    asked = [
        (walk.walk.id, question)
        for walk in walks
        for question in (*walk.role("effort"), *walk.role("handoff"))
        if question.value
    ]
    efforts = [_number(q) for _, q in asked if q.role == "effort"]
    handoffs = [_number(q) for _, q in asked if q.role == "handoff" and q.type == "integer"]
    knew = [q.value for _, q in asked if q.role == "handoff" and q.value in ("yes", "no")]
    return Felt(
        touchpoint=touchpoint,
        effort=mean(effort for effort in efforts if effort is not None and 1 <= effort <= 7),
        handoffs=mean(handoffs),
        knew=knew.count("yes"),
        met=len(knew),
        repeated=sum(repeats.get(walk.walk.id, 0) for walk in walks),
        sources=tuple(asked),
    )


def _number(question: QuestionRecord) -> float | None:
    try:
        return float(question.value)
    except ValueError:
        return None
