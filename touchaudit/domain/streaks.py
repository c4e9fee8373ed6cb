"""What fell short again and again: "third visit running"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.later import kept
from touchaudit.domain.record import ClientRecord, VisitRecord, WalkRecord
from touchaudit.domain.scoring import ItemState, knocked_out
from touchaudit.domain.visit import Visit
from touchaudit.domain.wave import Pointed, TouchpointWalks

LATEST = 60
"""So many of the latest visits are looked at."""

_Question = tuple[str, str]
"""Touchpoint and path."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The answers of a walk that can fall short: path and label of each question, and its place in the walk.

    ``short`` holds those that fell short, ``knocked_out`` those that failed a pass mark, by number here.
    """

    questions: tuple[str, ...]
    labels: tuple[str, ...]
    places: tuple[int, ...]
    short: tuple[int, ...]
    knocked_out: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Short:
    """One question that fell short on one visit: number ``at`` of what was judged in a walk."""

    visit: Visit
    walk: WalkRecord
    at: int


@dataclass(frozen=True, slots=True)
class Streak:
    """One question that fell short on the last ``length`` visits in a row that answered it, oldest first.

    ``always`` says that it never did otherwise.
    """

    touchpoint: Touchpoint
    question: str
    label: str
    length: int
    always: bool
    visits: tuple[Visit, ...]
    evidence: Pointed
    knockout: bool


def streaks(record: ClientRecord, least: int = 2) -> tuple[Streak, ...]:
    """Return what fell short on at least so many of the latest visits in a row, the longest run first.

    Visits count by their day, whatever their wave and site; one in which a question was not answered neither
    breaks nor lengthens its run. A question asked several times on a visit fell short where any of them did.
    Only the latest visits are looked at: a run says something of today.
    """
    runs: dict[_Question, list[_Short]] = {}
    met: set[_Question] = set()
    for visit in sorted(record.visits, key=lambda one: (one.visit.on, one.visit.id))[: -LATEST - 1 : -1]:
        answered, short = _of_visit(visit)
        met |= answered - short.keys()
        for question, one in short.items():
            if question not in met:
                runs.setdefault(question, []).append(one)
    found = [
        _streak(path, run[::-1], always=(touchpoint_id, path) not in met)
        for (touchpoint_id, path), run in runs.items()
        if len(run) >= least
    ]
    return tuple(sorted(found, key=lambda one: (-one.length, not one.knockout, -one.touchpoint.criticality)))


@kept
def judged(walk: WalkRecord) -> Judged:
    """Return which answers of a walk can fall short, and which do."""
    found = [
        (place, question, question.item)
        for place, question in enumerate(walk.questions)
        if question.item and not question.item.bonus and question.item.state is ItemState.ANSWERED
    ]
    failed = tuple(at for at, (*_, item) in enumerate(found) if knocked_out(item))
    less = tuple(at for at, (*_, item) in enumerate(found) if item.weight > 0 and (item.fraction or 0.0) < 1)
    return Judged(
        questions=tuple(question.question for _, question, _ in found),
        labels=tuple(question.label for _, question, _ in found),
        places=tuple(place for place, *_ in found),
        short=tuple(sorted({*failed, *less})),
        knocked_out=failed,
    )


def _of_visit(visit: VisitRecord) -> tuple[set[_Question], dict[_Question, _Short]]:
    """Return which questions were answered on a visit, and those that fell short, in the order put."""
    answered: set[_Question] = set()
    short: dict[_Question, _Short] = {}
    for walk in visit.walks:
        found, touchpoint_id = judged(walk), walk.touchpoint.id
        answered.update((touchpoint_id, path) for path in found.questions)
        for at in found.short:
            short.setdefault((touchpoint_id, found.questions[at]), _Short(visit.visit, walk, at))
    return answered, short


def _streak(path: str, run: list[_Short], *, always: bool) -> Streak:
    latest = run[-1]
    walks = TouchpointWalks(latest.walk.touchpoint, None, tuple(one.walk for one in run), None)
    places = [judged(one.walk).places[one.at] for one in run]
    return Streak(
        touchpoint=latest.walk.touchpoint,
        question=path,
        label=judged(latest.walk).labels[latest.at],
        length=len(run),
        always=always,
        visits=tuple(one.visit for one in run),
        evidence=Pointed(walks, tuple(chain.from_iterable(enumerate(places)))),
        knockout=any(one.at in judged(one.walk).knocked_out for one in run),
    )
