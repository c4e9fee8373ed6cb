"""Did it work: the finding that a finished action promised to mend, before it was done and after.

Every value is the mean item score (0–1) of one visit at that question, so visits are what is counted. With
two visits or more on both sides the difference has an interval (Welch's t); a difference whose interval
holds 0 may be chance. With fewer it is an observation.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from touchaudit.domain.certainty import Interval, difference
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.visit import Action
from touchaudit.domain.wave import mean

_TOLERANCE = 1e-9


class Effect(StrEnum):
    """What became of what an action promised."""

    MOVED = "moved"
    SEEN = "seen"
    NOISE = "noise"
    STILL = "still"
    FELL = "fell"
    WORSE = "worse"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class ActionEffect:
    """A finished action with the item score (0–1) of its finding before and after it was done.

    MOVED: better by more than chance may bring. SEEN, FELL: better or worse, but seen too seldom to tell
    from chance. NOISE: the difference may be chance. STILL: as before. WORSE: worse by more than chance may
    bring. WAITING: nobody looked since, or
    nobody had looked before. ``gained`` is what the score of the touchpoint moved (points of 0–100), None
    where it was not scored on both sides.
    """

    action: Action
    effect: Effect
    before: float | None
    after: float | None
    visits_before: int
    visits_after: int
    interval: Interval | None
    gained: float | None


def action_effects(record: ClientRecord) -> tuple[ActionEffect, ...]:
    """Return what became of every finished action that names a finding, the one done last first."""
    done = [card for card in record.actions if card.done is not None and card.question]
    done.sort(key=lambda card: card.done or date.min, reverse=True)
    return tuple(_effect(record, card) for card in done)


def _effect(record: ClientRecord, card: Action) -> ActionEffect:
    old, new = around(record, card)
    before, after = (_scores(visits, card) for visits in (old, new))
    interval = difference(before, after)
    return ActionEffect(
        action=card,
        effect=_verdict(before, after, interval),
        before=mean(before),
        after=mean(after),
        visits_before=len(before),
        visits_after=len(after),
        interval=interval,
        gained=_gained(old, new, card),
    )


def around(record: ClientRecord, card: Action) -> tuple[list[VisitRecord], list[VisitRecord]]:
    """Return the visits before an action was done, and those since; one of that day counts as since."""
    done = card.done or date.max
    old = [visit for visit in record.visits if visit.visit.on < done]
    return old, [visit for visit in record.visits if visit.visit.on >= done]


def of_visit(visit: VisitRecord, card: Action) -> list[tuple[WalkRecord, QuestionRecord]]:
    """Return the answers of a visit that tell of the finding an action is to mend, each with its walk."""
    return [
        (walk, question)
        for walk in visit.walks
        if walk.touchpoint.id == card.touchpoint_id
        for question in walk.questions
        if question.question == card.question
        and question.item is not None
        and question.item.state is ItemState.ANSWERED
    ]


def _scores(visits: list[VisitRecord], card: Action) -> list[float]:
    found = (
        mean(question.item.fraction for _, question in of_visit(visit, card) if question.item is not None)
        for visit in visits
    )
    return [score for score in found if score is not None]


def _verdict(before: list[float], after: list[float], interval: Interval | None) -> Effect:
    old, new = mean(before), mean(after)
    if old is None or new is None:
        return Effect.WAITING
    if abs(new - old) <= _TOLERANCE:
        return Effect.STILL
    if interval is None:
        return Effect.SEEN if new > old else Effect.FELL
    if interval.low <= 0 <= interval.high:
        return Effect.NOISE
    return Effect.MOVED if new > old else Effect.WORSE


def _gained(old: list[VisitRecord], new: list[VisitRecord], card: Action) -> float | None:
    first, second = (
        mean(
            walk.score.score
            for visit in visits
            for walk in visit.walks
            if walk.touchpoint.id == card.touchpoint_id
        )
        for visits in (old, new)
    )
    return None if first is None or second is None else second - first
