"""Probes: what was to come back, when it was due, what came, and how long customers wait for it.

A contact expected after whole days is due by the end of that day at the business's place; one expected after
hours is due to the minute. What follows the step before is counted from the moment that step came, or, while
it has not, from when it was due.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from touchaudit.domain.fieldwork import Expected, Fieldwork, Probe, Reply, Start
from touchaudit.domain.hours import instant, local_day
from touchaudit.domain.replies import Step, Wait, kaplan_meier, median_wait

USUAL_DAYS = (7.0, 14.0, 30.0)
"""The follow-up of an idle basket: a reminder, an offer, thanks with the season's sale."""

REPLY_DAYS = 1.0
"""When an enquiry is expected to be answered, unless somebody says otherwise."""


class Arrival(StrEnum):
    """What became of an expected contact."""

    ARRIVED = "arrived"
    """It came in time."""
    LATE = "late"
    """It came after it was due."""
    PENDING = "pending"
    """It is not due yet."""
    OVERDUE = "overdue"
    """It is due, and has not come."""
    MISSING = "missing"
    """It had not come when the probe was closed."""


@dataclass(frozen=True, slots=True)
class ExpectedLine:
    """One expected contact: from ``start`` on, due by ``due``; ``reply`` is what came, if anything did."""

    expected: Expected
    start: datetime
    due: datetime
    arrival: Arrival
    reply: Reply | None = None


@dataclass(frozen=True, slots=True)
class ProbeLine:
    """One probe as it stands: its expected contacts in order, and replies that nobody expected.

    ``wait`` is the time to the first reply, or for how long none has come; None for a probe not sent yet.
    """

    probe: Probe
    steps: tuple[ExpectedLine, ...]
    unexpected: tuple[Reply, ...]
    replies: tuple[Reply, ...]
    wait: Wait | None

    @property
    def open(self) -> bool:
        """Whether replies are still waited for."""
        return self.probe.closed is None

    @property
    def next(self) -> ExpectedLine | None:
        """The contact that is due first of those that have not come."""
        waiting = [step for step in self.steps if step.arrival in (Arrival.PENDING, Arrival.OVERDUE)]
        return min(waiting, key=lambda step: step.due, default=None)


@dataclass(frozen=True, slots=True)
class DueLine:
    """One contact that is waited for; ``overdue`` says that it should have come."""

    probe: Probe
    step: ExpectedLine

    @property
    def overdue(self) -> bool:
        """Whether it should have come by now."""
        return self.step.arrival is Arrival.OVERDUE


@dataclass(frozen=True, slots=True)
class ProbeFigures:
    """All probes: ``counts`` of expected contacts, the curve of first replies, its median in seconds.

    ``replied`` of ``sent`` probes had a reply; ``median`` is None while more than half still wait.
    """

    lines: tuple[ProbeLine, ...]
    counts: dict[Arrival, int]
    sent: int
    replied: int
    curve: tuple[Step, ...]
    median: float | None

    @property
    def due(self) -> int:
        """How many expected contacts are due, whatever became of them."""
        return sum(count for arrival, count in self.counts.items() if arrival is not Arrival.PENDING)


def probe_figures(fieldwork: Fieldwork, now: datetime, zone: tzinfo | None = None) -> ProbeFigures:
    """Return every probe as it stands at a moment, oldest first, and what they add up to."""
    lines = tuple(_line(fieldwork, probe, now, zone) for probe in fieldwork.probes)
    waits = [line.wait for line in lines if line.wait is not None]
    curve = kaplan_meier(waits)
    states = [step.arrival for line in lines for step in line.steps]
    return ProbeFigures(
        lines=lines,
        counts={arrival: states.count(arrival) for arrival in Arrival},
        sent=len(waits),
        replied=sum(wait.replied for wait in waits),
        curve=curve,
        median=median_wait(curve),
    )


def due_lines(lines: Iterable[ProbeLine], until: datetime) -> tuple[DueLine, ...]:
    """Return what open probes wait for that is due before a moment, the longest due first."""
    due = [
        DueLine(line.probe, step)
        for line in lines
        if line.open
        for step in line.steps
        if step.arrival in (Arrival.OVERDUE, Arrival.PENDING) and step.due < until
    ]
    return tuple(sorted(due, key=lambda one: (one.step.due, one.probe.id)))


def due_day(due: datetime, zone: tzinfo | None = None) -> date:
    """Return the last day on which a contact is in time: what is due by midnight is due on the day before."""
    return local_day(due - timedelta(microseconds=1), zone)


def _line(fieldwork: Fieldwork, probe: Probe, now: datetime, zone: tzinfo | None) -> ProbeLine:
    replies = tuple(reply for reply in fieldwork.replies if reply.probe_id == probe.id)
    expected = [step for step in fieldwork.expected if step.probe_id == probe.id]
    answers: dict[str, Reply] = {}
    for reply in sorted(replies, key=lambda reply: reply.at):
        if reply.expected_id is not None:
            answers.setdefault(reply.expected_id, reply)
    steps: list[ExpectedLine] = []
    before = probe.sent
    for step in expected:
        start = probe.sent if step.start is Start.TRIGGER else before
        due, came = _due(start, step.after, zone), answers.get(step.id)
        steps.append(ExpectedLine(step, start, due, _arrival(due, came, probe, now), came))
        before = due if came is None else came.at
    known = {step.id for step in expected}
    return ProbeLine(
        probe=probe,
        steps=tuple(steps),
        unexpected=tuple(reply for reply in replies if reply.expected_id not in known) if known else (),
        replies=replies,
        wait=_wait(probe, replies, now),
    )


def _due(start: datetime, days: float, zone: tzinfo | None) -> datetime:
    if days and float(days).is_integer():
        return instant(local_day(start, zone) + timedelta(days=int(days) + 1), 0, zone)
    return start + timedelta(days=days)


def _arrival(due: datetime, reply: Reply | None, probe: Probe, now: datetime) -> Arrival:
    if reply is not None:
        return Arrival.ARRIVED if reply.at <= due else Arrival.LATE
    if probe.closed is not None:
        return Arrival.MISSING
    return Arrival.PENDING if now < due else Arrival.OVERDUE


def _wait(probe: Probe, replies: tuple[Reply, ...], now: datetime) -> Wait | None:
    if replies:
        first = min(reply.at for reply in replies)
        return Wait(max(0.0, (first - probe.sent).total_seconds()), replied=True)
    until = now if probe.closed is None else min(now, probe.closed)
    waited = (until - probe.sent).total_seconds()
    return Wait(waited, replied=False) if waited >= 0 else None
