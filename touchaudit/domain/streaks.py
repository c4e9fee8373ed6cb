"""What fell short again and again: "third visit running"."""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.record import ClientRecord, QuestionRecord, WalkRecord
from touchaudit.domain.scoring import ItemState, knocked_out
from touchaudit.domain.visit import Visit

LATEST = 60
"""So many of the latest visits are looked at."""

_Seen = tuple[Visit, QuestionRecord, bool]


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
    evidence: tuple[QuestionRecord, ...]
    knockout: bool


def streaks(record: ClientRecord, least: int = 2) -> tuple[Streak, ...]:
    """Return what fell short on at least so many of the latest visits in a row, the longest run first.

    Visits count by their day, whatever their wave and site; one in which a question was not answered neither
    breaks nor lengthens its run. A question asked several times on a visit fell short where any of them did.
    Only the latest visits are looked at: a run says something of today.
    """
    history: dict[tuple[str, str], list[_Seen]] = {}
    places: dict[str, Touchpoint] = {}
    for visit in sorted(record.visits, key=lambda one: (one.visit.on, one.visit.id))[-LATEST:]:
        for key, (question, short) in _of_visit(visit.walks, places).items():
            history.setdefault(key, []).append((visit.visit, question, short))
    found = []
    for (touchpoint_id, path), seen in history.items():
        run = _run(seen)
        if len(run) >= least:
            found.append(_streak(places[touchpoint_id], path, run, always=len(run) == len(seen)))
    return tuple(sorted(found, key=lambda one: (-one.length, not one.knockout, -one.touchpoint.criticality)))


def _of_visit(
    walks: tuple[WalkRecord, ...], places: dict[str, Touchpoint]
) -> dict[tuple[str, str], tuple[QuestionRecord, bool]]:
    answered: dict[tuple[str, str], tuple[QuestionRecord, bool]] = {}
    for walk in walks:
        places[walk.touchpoint.id] = walk.touchpoint
        for question in walk.questions:
            item = question.item
            if item is None or item.bonus or item.state is not ItemState.ANSWERED:
                continue
            short = knocked_out(item) or (item.weight > 0 and (item.fraction or 0.0) < 1)
            key = (walk.touchpoint.id, question.question)
            known = answered.get(key)
            if known is None or (short and not known[1]):
                answered[key] = question, short
    return answered


def _run(seen: list[_Seen]) -> list[_Seen]:
    run: list[_Seen] = []
    for one in reversed(seen):
        if not one[2]:
            break
        run.append(one)
    return run[::-1]


def _streak(touchpoint: Touchpoint, path: str, run: list[_Seen], *, always: bool) -> Streak:
    evidence = tuple(question for _, question, _ in run)
    return Streak(
        touchpoint=touchpoint,
        question=path,
        label=evidence[-1].label,
        length=len(run),
        always=always,
        visits=tuple(visit for visit, _, _ in run),
        evidence=evidence,
        knockout=any(one.item is not None and knocked_out(one.item) for one in evidence),
    )
