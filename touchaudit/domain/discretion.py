"""A record by which nobody at work can be told: without names, faces and times of day.

Results are for mending the process, never for blaming a person (METHOD §4). What is left out here is in
no figure, table or file that is made of the record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, tzinfo

from touchaudit.domain.auditors import Comparison, LevelAgreement
from touchaudit.domain.fieldwork import Fieldwork, Probe, Profile, Reply
from touchaudit.domain.hours import instant
from touchaudit.domain.probes import ExpectedLine, ProbeFigures, ProbeLine, due_day
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.release import AmendmentLine, AppealLine
from touchaudit.domain.standards import StandardLine
from touchaudit.domain.visit import Action, Moment, Opportunity
from touchaudit.tongue import tell

WITHHELD = "left out of this edition"
"""Stands where an answer is left out."""

_TELLING_TYPES = frozenset({"time", "dateTime", "image", "audio", "video", "file", "geopoint"})
_TELLING_ROLES = frozenset({"staff"})
_CLOCK = re.compile(
    r"(?<![\d.:£$€])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?(?![.:]?\d|\s?[%€£$])(?:\s?[ap]\.?m\b\.?)?",
    re.IGNORECASE,
)
_ID = re.compile(r"\b[0-9a-f]{8}-?[0-9a-f]{4}-?7[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}\b")


def staff_safe(record: ClientRecord, zone: tzinfo) -> ClientRecord:
    """Return the record without auditors, photos, times of day and answers that name who served.

    Days stay as they were in ``zone``, and so do lengths of waits; what was in time is judged before, by the
    moments that are left out here: see ``discreet_probes`` and ``discreet_standards``; and so are auditors
    compared before: see ``discreet_comparisons``. Names that somebody wrote into a note can't be told from
    other words; times of day in notes are struck out. Sellers are told apart by numbers. What was signed,
    amended or appealed against keeps its day and loses who did it.
    """
    return replace(
        record,
        visits=tuple(_visit(visit, zone) for visit in record.visits),
        planned=tuple(_visit(visit, zone) for visit in record.planned),
        actions=tuple(_action(card) for card in record.actions),
        fieldwork=_fieldwork(record.fieldwork, zone),
    )


def _action(card: Action) -> Action:
    return replace(card, detail=_struck(card.detail), proof=_struck(card.proof), proof_photo="")


def _fieldwork(gathered: Fieldwork, zone: tzinfo) -> Fieldwork:
    """Keep who said, sold or answered something out of what was gathered beside the walks.

    A probe and its replies move together to the start of the probe's day, so that waits keep their length.
    """
    moved = {probe.id: probe.sent - _day(probe.sent, zone) for probe in gathered.probes}
    numbers: dict[str, int] = {}
    return replace(
        gathered,
        probes=tuple(
            replace(_probe(probe, zone), closed=probe.closed and probe.closed - moved[probe.id])
            for probe in gathered.probes
        ),
        expected=tuple(replace(step, title=_struck(step.title)) for step in gathered.expected),
        replies=tuple(
            replace(reply, at=reply.at - moved[reply.probe_id], text=_struck(reply.text))
            for reply in gathered.replies
        ),
        promises=tuple(
            replace(promise, text=_struck(promise.text), note=_struck(promise.note))
            for promise in gathered.promises
        ),
        quotes=tuple(
            replace(
                quote,
                seller=str(numbers.setdefault(quote.seller, len(numbers) + 1)),
                note=_struck(quote.note),
            )
            for quote in gathered.quotes
        ),
        mentions=tuple(replace(mention, text=_struck(mention.text)) for mention in gathered.mentions),
        loyalty=tuple(replace(note, who="", text=_struck(note.text)) for note in gathered.loyalty),
        chain=tuple(replace(step, title=_struck(step.title)) for step in gathered.chain),
        stakes=tuple(replace(stake, note=_struck(stake.note)) for stake in gathered.stakes),
        profiles=tuple(map(_profile, gathered.profiles)),
    )


def _profile(profile: Profile) -> Profile:
    return replace(
        profile,
        job=_struck(profile.job),
        annoyances=_struck(profile.annoyances),
        senses=_struck(profile.senses),
        brand=_struck(profile.brand),
        importance=_struck(profile.importance),
        source=_struck(profile.source),
        as_is=_struck(profile.as_is),
        to_be=_struck(profile.to_be),
    )


def discreet_probes(figures: ProbeFigures, zone: tzinfo) -> ProbeFigures:
    """Return what became of probes, judged by the true moments, of which only the days are left."""
    return replace(figures, lines=tuple(_probe_line(line, zone) for line in figures.lines))


def discreet_standards(lines: Iterable[StandardLine], zone: tzinfo) -> tuple[StandardLine, ...]:
    """Return timings, judged by the true moments, with probes of which only the day is left."""
    return tuple(
        replace(
            line,
            observations=tuple(
                replace(one, probe=None if one.probe is None else _probe(one.probe, zone))
                for one in line.observations
            ),
        )
        for line in lines
    )


def discreet_comparisons(found: Iterable[Comparison]) -> tuple[Comparison, ...]:
    """Return how far two auditors agree, compared by who they are, of whom only numbers are left."""
    numbers: dict[str, int] = {}
    return tuple(_comparison(one, numbers) for one in found)


def _comparison(one: Comparison, numbers: dict[str, int]) -> Comparison:
    first, second = (
        tell("Auditor {n}", n=numbers.setdefault(name, len(numbers) + 1)) for name in one.auditors
    )
    return replace(
        one,
        first=_walk(one.first),
        second=_walk(one.second),
        auditors=(first, second),
        levels=tuple(map(_level, one.levels)),
        reword=tuple((_question(mine), _question(theirs)) for mine, theirs in one.reword),
    )


def _level(level: LevelAgreement) -> LevelAgreement:
    """Keep which answers were alike, also of those that are left out: the measures go by it."""
    known: dict[str, int] = {}
    return replace(
        level, pairs=tuple((_compared(mine, known), _compared(theirs, known)) for mine, theirs in level.pairs)
    )


def _compared(question: QuestionRecord, known: dict[str, int]) -> QuestionRecord:
    safe = _question(question)
    if safe.value or not question.value:
        return safe
    return replace(safe, value=str(known.setdefault(question.value, len(known) + 1)))


def _probe_line(line: ProbeLine, zone: tzinfo) -> ProbeLine:
    return replace(
        line,
        probe=_probe(line.probe, zone),
        steps=tuple(_step(step, zone) for step in line.steps),
        unexpected=tuple(_reply(reply, zone) for reply in line.unexpected),
        replies=tuple(_reply(reply, zone) for reply in line.replies),
    )


def _probe(probe: Probe, zone: tzinfo) -> Probe:
    return replace(
        probe,
        sent=_day(probe.sent, zone),
        closed=probe.closed and _day(probe.closed, zone),
        title=_struck(probe.title),
        trigger=_struck(probe.trigger),
        note=_struck(probe.note),
    )


def _step(step: ExpectedLine, zone: tzinfo) -> ExpectedLine:
    return replace(
        step,
        expected=replace(step.expected, title=_struck(step.expected.title)),
        start=_day(step.start, zone),
        due=instant(due_day(step.due, zone), 0, zone),
        reply=step.reply and _reply(step.reply, zone),
    )


def _reply(reply: Reply, zone: tzinfo) -> Reply:
    return replace(reply, at=_day(reply.at, zone), text=_struck(reply.text))


def _visit(record: VisitRecord, zone: tzinfo) -> VisitRecord:
    return replace(
        record,
        visit=replace(record.visit, auditor="", note=_struck(record.visit.note)),
        walks=tuple(_walk(walk) for walk in record.walks),
        opportunities=tuple(_opportunity(chance) for chance in record.opportunities),
        moments=tuple(_moment(moment, zone) for moment in record.moments),
        sign_offs=(),
        amendments=tuple(_amendment(line, zone) for line in record.amendments),
        appeals=tuple(_appeal(line, zone) for line in record.appeals),
    )


def _opportunity(chance: Opportunity) -> Opportunity:
    return replace(chance, text=_struck(chance.text), noticed=None, photo="")


def _moment(moment: Moment, zone: tzinfo) -> Moment:
    return replace(moment, at=_day(moment.at, zone), text=_struck(moment.text))


def _amendment(line: AmendmentLine, zone: tzinfo) -> AmendmentLine:
    old, new = _struck(line.old), _struck(line.new)
    return replace(line, at=_day(line.at, zone), by="", reason=_struck(line.reason), old=old, new=new)


def _appeal(line: AppealLine, zone: tzinfo) -> AppealLine:
    appeal = line.appeal
    safe = replace(
        appeal,
        by="",
        reason=_struck(appeal.reason),
        answer=_struck(appeal.answer),
        raised=_day(appeal.raised, zone),
        settled=None if appeal.settled is None else _day(appeal.settled, zone),
    )
    return replace(line, appeal=safe, given=_struck(line.given))


def _day(moment: datetime, zone: tzinfo) -> datetime:
    return moment.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)


def _walk(record: WalkRecord) -> WalkRecord:
    return replace(
        record,
        walk=replace(record.walk, started=None, finished=None),
        questions=tuple(_question(question) for question in record.questions),
    )


def _question(question: QuestionRecord) -> QuestionRecord:
    value, answer = question.value, question.answer
    moment = question.type in _TELLING_TYPES and question.seconds is None
    if moment or question.role in _TELLING_ROLES:
        value, answer = "", WITHHELD if answer or value else ""
    elif question.type == "text":
        value, answer = _struck(value), _struck(answer)
    return replace(
        question,
        value=value,
        answer=answer,
        note=_struck(question.note),
        reason=_struck(question.reason),
        answered=None,
        observed=None,
        photos=(),
        files=(),
    )


def _struck(text: str) -> str:
    return _CLOCK.sub("[time]", text)


def without_moments(text: str) -> str:
    """Return written data with its ids (UUIDv7, which hold the moment they were made) told by numbers."""
    known: dict[str, str] = {}
    return _ID.sub(lambda match: known.setdefault(match[0], f"id-{len(known) + 1}"), text)
