"""A record by which nobody at work can be told: without names, faces and times of day.

Results are for mending the process, never for blaming a person (METHOD §4). What is left out here is in
no figure, table or file that is made of the record.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from touchaudit.domain.fieldwork import Fieldwork
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.release import AmendmentLine, AppealLine
from touchaudit.domain.visit import Action, Moment, Opportunity

WITHHELD = "left out of this edition"
"""Stands where an answer is left out."""

_TELLING_TYPES = frozenset({"time", "dateTime", "image", "audio", "video", "file", "geopoint"})
_TELLING_ROLES = frozenset({"staff"})
_CLOCK = re.compile(
    r"(?<![\d.:£$€])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?(?![.:]?\d|\s?[%€£$])(?:\s?[ap]\.?m\b\.?)?",
    re.IGNORECASE,
)
_ID = re.compile(r"\b[0-9a-f]{8}-?[0-9a-f]{4}-?7[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}\b")


def staff_safe(record: ClientRecord) -> ClientRecord:
    """Return the record without auditors, photos, times of day and answers that name who served.

    Days stay, and so do lengths of waits. Names that somebody wrote into a note can't be told from other
    words; times of day in notes are struck out. Sellers are told apart by numbers. What was signed, amended
    or appealed against keeps its day and loses who did it.
    """
    return replace(
        record,
        visits=tuple(_visit(visit) for visit in record.visits),
        planned=tuple(_visit(visit) for visit in record.planned),
        actions=tuple(_action(card) for card in record.actions),
        fieldwork=_fieldwork(record.fieldwork),
    )


def _action(card: Action) -> Action:
    return replace(card, detail=_struck(card.detail), proof=_struck(card.proof), proof_photo="")


def _fieldwork(gathered: Fieldwork) -> Fieldwork:
    """Keep who said, sold or answered something out of what was gathered beside the walks.

    A probe and its replies move together to the start of the probe's day, so that waits keep their length.
    """
    moved = {probe.id: probe.sent - _day(probe.sent) for probe in gathered.probes}
    numbers: dict[str, int] = {}
    return replace(
        gathered,
        probes=tuple(
            replace(
                probe,
                sent=_day(probe.sent),
                closed=probe.closed and probe.closed - moved[probe.id],
                trigger=_struck(probe.trigger),
                note=_struck(probe.note),
            )
            for probe in gathered.probes
        ),
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
    )


def _visit(record: VisitRecord) -> VisitRecord:
    return replace(
        record,
        visit=replace(record.visit, auditor="", note=_struck(record.visit.note)),
        walks=tuple(_walk(walk) for walk in record.walks),
        opportunities=tuple(_opportunity(chance) for chance in record.opportunities),
        moments=tuple(_moment(moment) for moment in record.moments),
        sign_offs=(),
        amendments=tuple(_amendment(line) for line in record.amendments),
        appeals=tuple(_appeal(line) for line in record.appeals),
    )


def _opportunity(chance: Opportunity) -> Opportunity:
    return replace(chance, text=_struck(chance.text), noticed=None, photo="")


def _moment(moment: Moment) -> Moment:
    return replace(moment, at=_day(moment.at), text=_struck(moment.text))


def _amendment(line: AmendmentLine) -> AmendmentLine:
    old, new = _struck(line.old), _struck(line.new)
    return replace(line, at=_day(line.at), by="", reason=_struck(line.reason), old=old, new=new)


def _appeal(line: AppealLine) -> AppealLine:
    appeal = line.appeal
    safe = replace(
        appeal,
        by="",
        reason=_struck(appeal.reason),
        answer=_struck(appeal.answer),
        raised=_day(appeal.raised),
        settled=None if appeal.settled is None else _day(appeal.settled),
    )
    return replace(line, appeal=safe, given=_struck(line.given))


def _day(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


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
