"""Every answer, for the appendix and as data that travels inside the file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

from touchaudit.domain import words
from touchaudit.domain.discretion import without_moments
from touchaudit.domain.plain import plain
from touchaudit.domain.record import QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.scoring import ItemState
from touchaudit.reports.content.context import Context
from touchaudit.reports.model import AnswerRow, AnswerTable
from touchaudit.tongue import tell

_MOMENT = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)(?:[ T](?P<time>\d\d:\d\d)(?::[\d.]+)?(?:Z|[+-]\d\d:\d\d)?)?")


def appendix(context: Context) -> tuple[AnswerTable, ...]:
    """Return a table for each walk of the wave, in the order of the map."""
    pairs = [(visit, walk) for visit in context.visits for walk in visit.walks]
    pairs.sort(key=lambda pair: (context.numbers[pair[1].touchpoint.id], pair[0].visit.on, pair[0].visit.id))
    return tuple(_table(context, visit, walk) for visit, walk in pairs)


def attachment(context: Context) -> Callable[[], bytes]:
    """Return what writes the answers and registers of a wave as JSON: the same bytes for the same data.

    A register's entries name the touchpoint they belong to by its id; ``touchpoints`` tells its number.
    All is gathered at once and written when it is asked for: a look at the first page need not wait for it.
    """
    registers = {name: rows for name, rows in plain(context.record.fieldwork).items() if rows}
    content = {
        "client": context.record.client.name,
        "wave": context.wave,
        "score": context.figures.score,
        "visits": [_visit(context, visit) for visit in context.visits],
        "registers": registers,
        "touchpoints": {id_: context.numbers[id_] for id_ in sorted(context.numbers)},
    }
    return partial(_written, content, staff_safe=context.options.staff_safe)


def _written(content: Mapping[str, object], *, staff_safe: bool) -> bytes:
    told = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True)
    return (without_moments(told) if staff_safe else told).encode("utf-8", "replace")


def _table(context: Context, visit: VisitRecord, walk: WalkRecord) -> AnswerTable:
    number = context.numbers[walk.touchpoint.id]
    place = f", {visit.site.name}" if visit.site else ""
    visited = f"{visit.visit.title or tell('Visit')}, {words.day(visit.visit.on)}{place}"
    return AnswerTable(
        name=f"{number} {walk.touchpoint.name}",
        note=f"{visited} · {walk.checklist_title}",
        rows=tuple(_rows(context, walk)),
    )


def _rows(context: Context, walk: WalkRecord) -> Iterator[AnswerRow]:
    bands = context.record.client.bands
    for number, question in enumerate(_shown(walk), 1):
        item = question.item
        fraction = item.fraction if item is not None and item.state is ItemState.ANSWERED else None
        note = " ".join(part for part in (question.note, question.reason) if part)
        yield AnswerRow(
            number=number,
            question=question.label,
            answer=_told(question.answer) or _state(question),
            score="" if fraction is None else words.score(100 * fraction),
            note=note,
            band=None if fraction is None else bands.of(100 * fraction),
        )


def _told(answer: str) -> str:
    """Return an answer as it is read: a day as people write it, with its time of day where it has one."""
    found = _MOMENT.fullmatch(answer)
    if found is None:
        return answer
    try:
        day = words.day(date.fromisoformat(found["day"]))
    except ValueError:
        return answer
    return f"{day}, {found['time']}" if found["time"] else day


def _shown(walk: WalkRecord) -> Iterator[QuestionRecord]:
    """Yield the questions that were put: no notes to read, nothing that logic skipped."""
    for question in walk.questions:
        skipped = question.item is not None and question.item.state is ItemState.IRRELEVANT
        if question.type != "note" and not skipped:
            yield question


def _state(question: QuestionRecord) -> str:
    return words.state_word(question.item.state) if question.item is not None else "–"


def _visit(context: Context, visit: VisitRecord) -> dict[str, Any]:
    told: dict[str, Any] = {
        "title": visit.visit.title,
        "on": visit.visit.on.isoformat(),
        "site": visit.site.name if visit.site else None,
        "persona": visit.persona.name if visit.persona else None,
        "state": visit.visit.state.value,
        "score": visit.score.score,
        "walks": [_walk(context, walk) for walk in visit.walks],
    }
    if visit.visit.auditor:
        told["auditor"] = visit.visit.auditor
    return told


def _walk(context: Context, walk: WalkRecord) -> dict[str, Any]:
    return {
        "touchpoint": walk.touchpoint.name,
        "number": context.numbers[walk.touchpoint.id],
        "checklist": walk.checklist_title,
        "score": walk.score.score,
        "coverage": walk.score.coverage,
        "answers": [_answer(question) for question in _shown(walk)],
    }


def _answer(question: QuestionRecord) -> dict[str, Any]:
    told: dict[str, Any] = {"key": question.key, "question": question.label, "value": question.value}
    told |= {"answer": question.answer, "note": question.note, "reason": question.reason}
    if question.item is not None:
        told |= {"state": question.item.state.value, "score": question.item.fraction}
        told["weight"] = question.item.weight
    if question.answered is not None:
        told["answered"] = question.answered.isoformat()
    if question.photos:
        told["photos"] = [photo.digest for photo in question.photos]
    return told
