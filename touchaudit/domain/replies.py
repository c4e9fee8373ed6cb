"""Replies to probes: how long customers wait, when some replies have not come yet.

Leaving out what is pending would flatter the client, counting it as arrived today would too. Kaplan and
Meier's estimate uses each pending wait for exactly what it says: no reply up to here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from touchaudit.domain.record import QuestionRecord


@dataclass(frozen=True, slots=True)
class Wait:
    """One probe: ``seconds`` until its reply, or, where ``replied`` is false, for how long none has come."""

    seconds: float
    replied: bool


@dataclass(frozen=True, slots=True)
class Step:
    """The curve from one reply time on: the share (0–1) of probes still waiting after ``seconds``.

    ``at_risk`` probes were waiting just before, ``replies`` of them got theirs at that time.
    """

    seconds: float
    at_risk: int
    replies: int
    waiting: float


def kaplan_meier(waits: Iterable[Wait]) -> tuple[Step, ...]:
    """Return the steps of the curve, earliest first; before the first, all are waiting.

    A probe whose wait is broken off at a reply time still counts as waiting at that time.
    Source: E. L. Kaplan & P. Meier, JASA 53 (1958) 457–481.
    """
    known = list(waits)
    steps: list[Step] = []
    waiting = 1.0
    for seconds in sorted({wait.seconds for wait in known if wait.replied}):
        at_risk = sum(wait.seconds >= seconds for wait in known)
        replies = sum(wait.replied and wait.seconds == seconds for wait in known)
        waiting *= 1 - replies / at_risk
        steps.append(Step(seconds, at_risk, replies, waiting))
    return tuple(steps)


def waiting_after(steps: Sequence[Step], seconds: float) -> float:
    """Return the share (0–1) of probes still waiting after so many seconds."""
    passed = [step.waiting for step in steps if step.seconds <= seconds]
    return passed[-1] if passed else 1.0


def median_wait(steps: Iterable[Step]) -> float | None:
    """Return the seconds after which at most half still wait; None while more than half do."""
    # A half reached by multiplying thirds and quarters can miss 0.5 by a hair.
    return next((step.seconds for step in steps if step.waiting <= 0.5 + 1e-9), None)


def waits_of(questions: Iterable[QuestionRecord], now: datetime) -> tuple[Wait, ...]:
    """Return the waits among timed questions; what has no reply waits from its time of observation to now.

    A wait without a reply and without the time at which the probe was sent says nothing and is left out.
    """
    waits = []
    for question in questions:
        if question.seconds is not None:
            waits.append(Wait(question.seconds, replied=True))
        elif question.limit is not None and question.observed is not None and not question.value:
            waits.append(Wait(max(0.0, (now - question.observed).total_seconds()), replied=False))
    return tuple(waits)
