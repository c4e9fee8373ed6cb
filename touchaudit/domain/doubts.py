"""Answers that a careful editor would ask about before a visit is handed on.

Every rule is a prompt to look again, never a verdict: a long wait may still have felt good.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from statistics import fmean

from touchaudit.domain import words
from touchaudit.domain.later import kept
from touchaudit.domain.record import QuestionRecord, WalkRecord
from touchaudit.domain.words import duration
from touchaudit.saying import Saying

CONTRADICTION, HURRIED, HALO = "contradiction", "hurried", "halo"

_PLEASED = {"perception": 6.0, "emotion": 1.0}
_PROMPT = "responsiveness"
_LONG_SECONDS = 240.0  # a wait without a standard
_SERIOUS = 0.5
_HASTE_SECONDS = 2.0
_WORDS_A_SECOND = 5.0  # 300 a minute: a practised reader who skims
_HASTE_ANSWERS = 6
_JUDGEMENT, _SCALE = 3, 4  # so many answers at least; yes and no are facts, not a scale
_SAME_ANSWERS = 8
_HALO_DIMENSIONS, _HALO_ANSWERS = 3, 2  # so many dimensions, each of so many judgements
_HALO_SPREAD, _HALO_APART = 0.05, 0.25
_PLEASED_ALL_THE_SAME = "{answer} here, though the wait was {waited}."
_HASTY = "{count} answers in a row, each sooner than its question can be read."
_ONE_IMPRESSION = (
    "Judgements are alike in {count} dimensions ({judged} of their points), while what was timed or counted "
    "earned {counted}: one impression may have coloured them all."
)
_STRAIGHT = "{count} scales in a row have the same answer: {answer}."


@dataclass(frozen=True, slots=True)
class Doubt:
    """One question to look at again, and why, in words; ``kind`` is "contradiction", "hurried" or "halo"."""

    question: QuestionRecord
    why: Saying
    kind: str = CONTRADICTION


@kept
def doubts(walk: WalkRecord) -> tuple[Doubt, ...]:
    """Return what to look at again in one walk, in the order of its questions."""
    found = [
        *_long_but_pleased(walk),
        *_no_without_note(walk),
        *_in_haste(walk),
        *_straight_lined(walk),
        *_one_impression(walk),
    ]
    order = {question.key: place for place, question in enumerate(walk.questions)}
    return tuple(sorted(found, key=lambda doubt: order[doubt.question.key]))


def _long_but_pleased(walk: WalkRecord) -> Iterator[Doubt]:
    """Doubt a wait at or beyond its limit beside an answer that says all was well."""
    late = [
        question.seconds
        for question in walk.questions
        if question.seconds is not None and question.seconds >= (question.limit or _LONG_SECONDS)
    ]
    for question in walk.questions if late else ():
        if _pleased(question):
            waited = duration(late[0])
            yield Doubt(question, Saying(_PLEASED_ALL_THE_SAME, answer=question.answer, waited=waited))


def _pleased(question: QuestionRecord) -> bool:
    """Return whether an answer speaks well of a wait: a feeling, or full marks for being prompt."""
    reading, enough = _number(question.value), _PLEASED.get(question.role)
    if enough is not None:
        return reading is not None and reading >= enough
    best = question.item is not None and question.item.fraction == 1.0
    return (
        best and question.dimension == _PROMPT and question.steps >= _JUDGEMENT and question.seconds is None
    )


def _no_without_note(walk: WalkRecord) -> Iterator[Doubt]:
    """Doubt a poor answer that nothing backs: the trade wants a comment on every "no"."""
    for question in walk.questions:
        item = question.item
        poor = item is not None and item.fraction is not None and item.fraction < _SERIOUS
        if poor and not question.note.strip() and not question.photos and question.seconds is None:
            yield Doubt(question, Saying("A poor answer without a note or a photo."))


def _in_haste(walk: WalkRecord) -> Iterator[Doubt]:
    """Doubt a run of answers each given sooner after the last than its question can be read."""
    timed = sorted(
        (question.answered, place)
        for place, question in enumerate(walk.questions)
        if question.answered is not None and question.item is not None
    )
    run: list[int] = []
    last = None
    for moment, place in timed:
        reading = len(walk.questions[place].label.split()) / _WORDS_A_SECOND
        quick = last is not None and (moment - last).total_seconds() < max(_HASTE_SECONDS, reading)
        run = [*run, place] if quick else [place]
        last = moment
        if len(run) == _HASTE_ANSWERS:
            yield Doubt(walk.questions[run[0]], Saying(_HASTY, count=_HASTE_ANSWERS), HURRIED)


def _straight_lined(walk: WalkRecord) -> Iterator[Doubt]:
    """Doubt the same answer to many scales one after the other, whatever they ask."""
    scales = [question for question in walk.questions if question.steps >= _SCALE and question.value]
    for _, group in groupby(scales, key=lambda question: (question.steps, question.value)):
        run = list(group)
        if len(run) >= _SAME_ANSWERS:
            yield Doubt(run[0], Saying(_STRAIGHT, count=len(run), answer=run[0].answer), HURRIED)


def _one_impression(walk: WalkRecord) -> Iterator[Doubt]:
    """Doubt judgements that are alike in every dimension, though the facts of the walk say otherwise.

    A halo: one strong impression colours them all (Thorndike 1920). Facts are what was timed or answered by
    yes and no; judgements have three steps or more.
    """
    judged: dict[str, list[float]] = {}
    facts, first = [], None
    for question in walk.questions:
        fraction = question.item.fraction if question.item is not None else None
        if fraction is None:
            continue
        if question.seconds is not None or question.steps < _JUDGEMENT:
            facts.append(fraction)
        elif question.dimension:
            first = first or question
            judged.setdefault(question.dimension, []).append(fraction)
    means = [fmean(given) for given in judged.values() if len(given) >= _HALO_ANSWERS]
    if first is None or len(facts) < _HALO_DIMENSIONS or len(means) < _HALO_DIMENSIONS:
        return
    shown, counted = fmean(means), fmean(facts)
    if max(means) - min(means) <= _HALO_SPREAD and abs(shown - counted) >= _HALO_APART:
        told = {"judged": words.percent(shown), "counted": words.percent(counted)}
        yield Doubt(first, Saying(_ONE_IMPRESSION, count=len(means), **told), HALO)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
