"""A walk as it was worked out, written down and read again: what walks have in common is told once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, asdict, fields
from datetime import datetime
from operator import attrgetter
from typing import Any

from touchaudit.domain.record import QuestionRecord, WalkRecord
from touchaudit.domain.scoring import VisitScore, WalkScore
from touchaudit.saying import Saying
from touchaudit.services.figures import Shared
from touchaudit.store.codecs import codec_of, codecs_of, to_text

_CODECS = codecs_of(QuestionRecord)
_SCORE = codec_of(WalkScore)
# What a person gave to one question of one walk, whatever the answer was.
_OWN = frozenset({"note", "reason", "flagged", "photos", "files"})
_TIMES = frozenset({"answered", "observed"})
# What follows from an answer; of a choice it is told with the question, as many walks have the same.
_GIVEN = frozenset({"key", "ref", "value", "answer", "item", "why", "seconds", "counted", "problem"})
_CHOSEN = frozenset({"select_one", "select_multiple", "range", "note", "acknowledge"})
# What may be a sentence of ours, which the window says in its own language.
_SAID = frozenset({"label", "answer", "why", "problem"})
_SAME = 0


def _default(name: str) -> Any:
    field = QuestionRecord.__dataclass_fields__[name]
    return field.default if field.default is not MISSING else MISSING


_DEFAULTS = {field.name: _default(field.name) for field in fields(QuestionRecord)}
_STATIC = tuple(name for name in _CODECS if name not in _OWN | _TIMES)
_ASKED_NAMES = tuple(name for name in _STATIC if name not in _GIVEN)
_OWN_AND_GIVEN = _OWN | (_GIVEN & _CODECS.keys())
_STATIC_OF, _ASKED = attrgetter(*_STATIC), attrgetter(*_ASKED_NAMES)


def questions_to_text(record: WalkRecord, shared: Shared) -> str:
    """Return the questions of a walk with what surrounds them, as JSON."""
    head = shared.number(to_text([record.checklist_title, dict(record.sections)]))
    return to_text([head, [question_to_row(question, shared) for question in record.questions]])


def questions_from_text(text: str, shared: Shared) -> dict[str, Any]:
    """Return the fields of a walk that its text tells."""
    number, rows = json.loads(text)
    title, sections = shared.value(number, json.loads)
    questions = tuple([question_from_row(row, shared) for row in rows])
    return {"checklist_title": title, "sections": sections, "questions": questions}


def answer_of(told: Any) -> str:
    """Return the answer as it is worded that the fields of a question tell, "" where they tell none."""
    return saying_from_json(told.get("answer", "")) if isinstance(told, dict) else ""


def score_to_text(score: WalkScore) -> str:
    """Return the score of a walk as JSON."""
    return to_text(_SCORE.to_json(score))


def score_from_text(text: str) -> WalkScore:
    """Return the score that a text tells."""
    score: WalkScore = _SCORE.from_json(json.loads(text))
    return score


def visit_to_text(score: VisitScore, walks: int, finished: int) -> str:
    """Return how a visit stands as JSON."""
    return to_text([asdict(score), walks, finished])


def visit_from_text(text: str) -> tuple[VisitScore, int, int]:
    """Return score of a visit, how many walks it has, and how many of them are finished."""
    score, walks, finished = json.loads(text)
    return VisitScore(**score), walks, finished


def question_to_row(question: QuestionRecord, shared: Shared) -> list[Any]:
    """Return a question with what was given to it as JSON knows it."""
    free = question.key != question.question or bool(question.type not in _CHOSEN and question.value)
    given = _OWN_AND_GIVEN if free else _OWN
    told = {name: _to_json(name, question) for name in given if getattr(question, name) != _DEFAULTS[name]}
    answered = _CODECS["answered"].to_json(question.answered)
    observed = _CODECS["observed"].to_json(question.observed)
    row = [_common(question, free, shared), answered, _SAME if answered == observed else observed]
    return [*row, told] if told else row


def question_from_row(row: list[Any], shared: Shared) -> QuestionRecord:
    """Return the question that JSON tells."""
    number, answered, observed, *told = row
    common: dict[str, Any] = shared.value(number, _fields_from_text)
    when = None if answered is None else datetime.fromisoformat(answered)
    seen = when if observed == _SAME else None if observed is None else datetime.fromisoformat(observed)
    if told:
        return QuestionRecord(**common, **_decoded(told[0]), answered=when, observed=seen)
    return QuestionRecord(**common, answered=when, observed=seen)


def saying_to_json(value: str) -> Any:
    """Return a sentence with what it was made of, so that it can still be said in another language."""
    if not isinstance(value, Saying):
        return value
    return [value.pattern, {name: saying_to_json(part) for name, part in value.given.items()}]


def saying_from_json(value: Any) -> Any:
    """Return the sentence, or the plain text, that JSON tells."""
    if isinstance(value, str):
        return value
    pattern, given = value
    return Saying(pattern, **{name: saying_from_json(part) for name, part in given.items()})


def _common(question: QuestionRecord, free: bool, shared: Shared) -> int:
    """Return the number of what other walks have too: the question, and an answer that is a choice."""
    values = (_ASKED if free else _STATIC_OF)(question)
    known = shared.known.get(values)
    if known is None:
        names = _ASKED_NAMES if free else _STATIC
        common = {
            name: _to_json(name, question) for name in names if getattr(question, name) != _DEFAULTS[name]
        }
        known = shared.known[values] = shared.number(to_text(common))
    return known


def _fields_from_text(text: str) -> dict[str, Any]:
    return _decoded(json.loads(text))


def _to_json(name: str, question: QuestionRecord) -> Any:
    value = getattr(question, name)
    return saying_to_json(value) if isinstance(value, Saying) else _CODECS[name].to_json(value)


def _decoded(stored: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: saying_from_json(value) if name in _SAID else _CODECS[name].from_json(value)
        for name, value in stored.items()
    }
