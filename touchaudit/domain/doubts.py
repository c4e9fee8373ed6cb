"""Answers that a careful editor would ask about before a visit is handed on.

Every rule is a prompt to look again, never a verdict: a long wait may still have felt good.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from touchaudit.domain.record import QuestionRecord, WalkRecord
from touchaudit.domain.words import duration

_PLEASED = {"perception": 6.0, "emotion": 1.0}
_SERIOUS = 0.5
_HASTE_SECONDS = 2.0
_HASTE_ANSWERS = 6


@dataclass(frozen=True, slots=True)
class Doubt:
    """One question to look at again, and why, in words."""

    question: QuestionRecord
    why: str


def doubts(walk: WalkRecord) -> tuple[Doubt, ...]:
    """Return what to look at again in one walk, in the order of its questions."""
    found = [*_long_but_pleased(walk), *_no_without_note(walk), *_in_haste(walk)]
    order = {question.key: place for place, question in enumerate(walk.questions)}
    return tuple(sorted(found, key=lambda doubt: order[doubt.question.key]))


def _long_but_pleased(walk: WalkRecord) -> Iterator[Doubt]:
    """Doubt a wait at or beyond its limit beside a feeling that says all was well."""
    late = [
        question
        for question in walk.questions
        if question.seconds is not None and question.limit is not None and question.seconds >= question.limit
    ]
    for role, enough in _PLEASED.items():
        for question in walk.role(role):
            reading = _number(question.value)
            if late and reading is not None and reading >= enough:
                waited = duration(late[0].seconds or 0.0)
                yield Doubt(question, f"{question.answer} here, though the wait was {waited}.")


def _no_without_note(walk: WalkRecord) -> Iterator[Doubt]:
    """Doubt a poor answer that nothing backs: the trade wants a comment on every "no"."""
    for question in walk.questions:
        item = question.item
        poor = item is not None and item.fraction is not None and item.fraction < _SERIOUS
        if poor and not question.note.strip() and not question.photos and question.seconds is None:
            yield Doubt(question, "A poor answer without a note or a photo.")


def _in_haste(walk: WalkRecord) -> Iterator[Doubt]:
    """Doubt a run of answers each given within two seconds of the last."""
    timed = sorted(
        (question.answered, place)
        for place, question in enumerate(walk.questions)
        if question.answered is not None and question.item is not None
    )
    run: list[int] = []
    last = None
    for moment, place in timed:
        quick = last is not None and (moment - last).total_seconds() < _HASTE_SECONDS
        run = [*run, place] if quick else [place]
        last = moment
        if len(run) == _HASTE_ANSWERS:
            first = walk.questions[run[0]]
            yield Doubt(first, f"{_HASTE_ANSWERS} answers in a row within two seconds of each other.")


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
