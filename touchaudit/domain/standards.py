"""Service standards: every time that was observed, against what was promised on it.

This is the one place that says what an observed time counts. Where the clock of a standard stands still while
the business is closed, open seconds count, by the calendar of the touchpoint or else of the client; the item
score, the share met and the strip all take these.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from statistics import median

from touchaudit.domain.certainty import Interval, wilson
from touchaudit.domain.client import Touchpoint
from touchaudit.domain.fieldwork import Calendar, Probe
from touchaudit.domain.hours import business_seconds, calendar_for
from touchaudit.domain.later import kept
from touchaudit.domain.probes import ProbeLine
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord, by_place


@dataclass(frozen=True, slots=True)
class Timed:
    """One time that was observed: ``seconds`` by the clock, of which ``counted`` are judged by the target.

    It comes from a question of a walk (``visit_id``, ``walk_id``) or from a probe. ``replied`` is false for a
    probe that still waits: then the seconds are those so far.
    """

    seconds: float
    counted: float
    target: float | None
    visit_id: str = ""
    walk_id: str = ""
    question: QuestionRecord | None = None
    probe: Probe | None = None
    replied: bool = True

    @property
    def met(self) -> bool | None:
        """Whether it was within the target; None where nothing was promised, or it may still be met."""
        if self.target is None or (not self.replied and self.counted <= self.target):
            return None
        return self.replied and self.counted <= self.target


@dataclass(frozen=True, slots=True)
class StandardLine:
    """What was observed of one time at one touchpoint: ``label`` is the question, "" for replies to probes.

    ``met`` of ``judged`` observations were within the target. ``visits_met`` of ``visits`` had nothing
    outside it (a probe counts as a visit); ``interval`` is Wilson's for that rate, None under two visits.
    ``median`` is in counted seconds, over what was replied to. ``business`` says that open seconds count.
    """

    touchpoint: Touchpoint
    label: str
    target: float | None
    limit: float | None
    business: bool
    observations: tuple[Timed, ...]
    median: float | None
    met: int
    judged: int
    visits_met: int
    visits: int
    interval: Interval | None

    @property
    def by_enquiries(self) -> bool:
        """Whether the times are those of enquiries that were sent as probes: nobody went there."""
        return all(one.probe is not None for one in self.observations)

    @property
    def waiting(self) -> int:
        """How many probes have no reply and may still meet the target."""
        return sum(not one.replied and one.met is None for one in self.observations)

    @property
    def share(self) -> float | None:
        """The share (0–1) of the observations that was within the target."""
        return self.met / self.judged if self.judged else None


def begun(seconds: float, observed: datetime | None, answered: datetime | None) -> datetime | None:
    """Return when a wait of so many seconds began; None where nobody noted a time.

    A wait is noted when it is over, so it began its length before it was observed. Where the time of
    observation lies the whole wait and more before the writing down, it is that of the beginning: of an
    enquiry, the moment at which it was sent is what is known.
    """
    if observed is None:
        return None
    length = timedelta(seconds=seconds)
    return observed if answered is not None and observed + length <= answered else observed - length


def counted_seconds(
    seconds: float, calendar: Calendar | None, start: datetime | None, zone: tzinfo | None = None
) -> float:
    """Return what of a wait counts: its open seconds, or all where hours or its beginning are not known."""
    if calendar is None or start is None or not math.isfinite(seconds):
        return seconds
    return business_seconds(calendar, start, start + timedelta(seconds=seconds), zone)


def standard_lines(
    record: ClientRecord,
    visits: Iterable[VisitRecord],
    probes: Iterable[ProbeLine] = (),
    zone: tzinfo | None = None,
) -> tuple[StandardLine, ...]:
    """Return every observed time of visits and of enquiries, by touchpoint and question, in map order."""
    known, sent = by_place(visits), tuple(probes)
    lines: list[StandardLine] = []
    for touchpoint in record.touchpoints:
        groups: dict[str, list[Timed]] = {}
        for visit, walk in known.get(touchpoint.id, ()):
            for question in waits(walk):
                groups.setdefault(question.question, []).append(_of_question(visit, walk, question))
        lines += [_line(touchpoint, group) for group in groups.values()]
        if replies := list(_of_probes(record, touchpoint, sent, zone)):
            lines.append(_line(touchpoint, replies))
    return tuple(lines)


def is_wait(question: QuestionRecord) -> bool:
    """Return whether a question timed how long a customer waited; the length of a call is no queue."""
    return question.seconds is not None and math.isfinite(question.seconds) and question.role in ("wait", "")


@kept
def waits(walk: WalkRecord) -> tuple[QuestionRecord, ...]:
    """Return the questions of a walk that timed how long a customer waited."""
    return tuple(question for question in walk.questions if is_wait(question))


def judged_seconds(question: QuestionRecord) -> float | None:
    """Return the seconds of a timed question that its standard counts."""
    return question.seconds if question.counted is None else question.counted


def target_of(question: QuestionRecord, touchpoint: Touchpoint) -> float | None:
    """Return the target that a time is judged by: its own, else that of the touchpoint; None without any."""
    if question.target is not None:
        return question.target
    return None if touchpoint.standard is None else touchpoint.standard.target


def _of_question(visit: VisitRecord, walk: WalkRecord, question: QuestionRecord) -> Timed:
    seconds, counted = question.seconds or 0.0, judged_seconds(question) or 0.0
    target = target_of(question, walk.touchpoint)
    return Timed(seconds, counted, target, visit.visit.id, walk.walk.id, question)


def _of_probes(
    record: ClientRecord, touchpoint: Touchpoint, lines: Iterable[ProbeLine], zone: tzinfo | None
) -> Iterator[Timed]:
    """Yield the waits for a first reply to enquiries; what follows a thing done was not asked for."""
    standard = touchpoint.standard
    calendar = calendar_for(record.fieldwork.calendars, touchpoint.id)
    for line in lines:
        if line.probe.touchpoint_id == touchpoint.id and line.wait is not None and not line.probe.trigger:
            seconds = line.wait.seconds
            counted = seconds
            if standard is not None and standard.business_hours:
                counted = counted_seconds(seconds, calendar, line.probe.sent, zone)
            target = standard.target if standard else None
            yield Timed(seconds, counted, target, probe=line.probe, replied=line.wait.replied)


def _line(touchpoint: Touchpoint, group: list[Timed]) -> StandardLine:
    last = group[-1]
    question, standard = last.question, touchpoint.standard
    own = question is not None and question.target is not None and question.limit is not None
    limit = question.limit if question is not None and own else standard.limit if standard else None
    judged = [(one.visit_id or (one.probe.id if one.probe else ""), one.met) for one in group]
    outcomes: dict[str, bool] = {}
    for visit, met in judged:
        if met is not None:
            outcomes[visit] = outcomes.get(visit, True) and met
    replied = [one.counted for one in group if one.replied]
    kept = sum(outcomes.values())
    return StandardLine(
        touchpoint=touchpoint,
        label=question.label if question else "",
        target=last.target,
        limit=limit,
        business=any(one.counted != one.seconds for one in group)
        or bool(standard and standard.business_hours and (question is None or question.counted is not None)),
        observations=tuple(group),
        median=median(replied) if replied else None,
        met=sum(met is True for _, met in judged),
        judged=sum(met is not None for _, met in judged),
        visits_met=kept,
        visits=len(outcomes),
        interval=wilson(kept, len(outcomes)) if len(outcomes) > 1 else None,
    )
