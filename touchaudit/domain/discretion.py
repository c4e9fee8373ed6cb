"""A record by which nobody at work can be told: without names, faces and times of day.

Results are for mending the process, never for blaming a person (METHOD §4). What is left out here is in
no figure, table or file that is made of the record.
"""

from __future__ import annotations

import re
from dataclasses import replace

from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.visit import Opportunity

WITHHELD = "left out of this edition"
"""Stands where an answer is left out."""

_TELLING_TYPES = frozenset({"time", "dateTime", "image", "audio", "video", "file", "geopoint"})
_TELLING_ROLES = frozenset({"staff"})
_CLOCK = re.compile(r"\b(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?\b(?:\s?[ap]\.?m\b\.?)?", re.IGNORECASE)


def staff_safe(record: ClientRecord) -> ClientRecord:
    """Return the record without auditors, photos, times of day and answers that name who served.

    Days stay, and so do lengths of waits. Names that somebody wrote into a note can't be told from other
    words; times of day in notes are struck out.
    """
    return replace(
        record,
        visits=tuple(_visit(visit) for visit in record.visits),
        planned=tuple(_visit(visit) for visit in record.planned),
        actions=tuple(replace(card, detail=_struck(card.detail)) for card in record.actions),
    )


def _visit(record: VisitRecord) -> VisitRecord:
    return replace(
        record,
        visit=replace(record.visit, auditor="", note=_struck(record.visit.note)),
        walks=tuple(_walk(walk) for walk in record.walks),
        opportunities=tuple(_opportunity(chance) for chance in record.opportunities),
    )


def _opportunity(chance: Opportunity) -> Opportunity:
    return replace(chance, text=_struck(chance.text), noticed=None)


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
    )


def _struck(text: str) -> str:
    return _CLOCK.sub("[time]", text)
