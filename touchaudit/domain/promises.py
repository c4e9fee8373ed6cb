"""Promises: what was said would happen, whoever wrote it down, and whether it did.

The register holds those that a person entered. A walk adds its own: an answer of the role ``promise`` in
words, with the day and the outcome that its checklist asks for next. A promise that stands in both is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from touchaudit.domain.fieldwork import Promise, PromiseState
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord

_STATES = {state.value: state for state in PromiseState}


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise. ``kept`` is the entry of the register, None where only a walk tells of it.

    ``walk_id`` and ``question`` are where a walk tells of it. ``overdue`` is a promise past its day that
    nobody has tested.
    """

    text: str
    made: date
    state: PromiseState
    touchpoint_id: str | None = None
    role: str = ""
    due: date | None = None
    overdue: bool = False
    entry: Promise | None = None
    walk_id: str = ""
    question: QuestionRecord | None = None


@dataclass(frozen=True, slots=True)
class PromiseFigures:
    """All promises, the latest last; of the ``tested`` ones, kept or broken, ``share`` (0–1) was kept."""

    lines: tuple[PromiseLine, ...]
    kept: int
    broken: int
    untested: int
    overdue: int

    @property
    def tested(self) -> int:
        """How many are known to be kept or broken."""
        return self.kept + self.broken

    @property
    def share(self) -> float | None:
        """The share of the tested promises that was kept; None where none was tested."""
        return self.kept / self.tested if self.tested else None


def promise_figures(
    record: ClientRecord, today: date, visits: Iterable[VisitRecord] | None = None
) -> PromiseFigures:
    """Return every promise of the register and of walks (of some visits, or all) as it stands on a day."""
    entered = {_key(entry.text, entry.touchpoint_id): _of_entry(entry) for entry in record.fieldwork.promises}
    lines = dict(entered)
    for line in _of_walks(record.visits if visits is None else visits):
        key = _key(line.text, line.touchpoint_id)
        known = lines.get(key)
        lines[key] = line if known is None else _both(known, line)
    ordered = sorted(
        (replace(line, overdue=_overdue(line, today)) for line in lines.values()), key=lambda line: line.made
    )
    states = [line.state for line in ordered]
    return PromiseFigures(
        lines=tuple(ordered),
        kept=states.count(PromiseState.KEPT),
        broken=states.count(PromiseState.BROKEN),
        untested=states.count(PromiseState.UNTESTED),
        overdue=sum(line.overdue for line in ordered),
    )


def entry_of(line: PromiseLine, client_id: str, entry_id: str) -> Promise:
    """Return what the register would hold of a promise that only a walk tells of, or holds already."""
    return line.entry or Promise(
        entry_id, client_id, line.text, line.made, line.touchpoint_id, line.role, line.due, line.state
    )


def _of_entry(entry: Promise) -> PromiseLine:
    return PromiseLine(
        entry.text, entry.made, entry.state, entry.touchpoint_id, entry.role, entry.due, entry=entry
    )


def _of_walks(visits: Iterable[VisitRecord]) -> Iterator[PromiseLine]:
    for visit in visits:
        for walk in visit.walks:
            yield from _of_walk(visit, walk)


def _of_walk(visit: VisitRecord, walk: WalkRecord) -> Iterator[PromiseLine]:
    """Yield the promises of a walk: each text, with the day and the outcome that are asked for after it."""
    line: PromiseLine | None = None
    for question in walk.role("promise"):
        value = question.value.strip()
        if question.type == "text":
            if line is not None:
                yield line
            made = question.observed.date() if question.observed else visit.visit.on
            line = (
                PromiseLine(
                    value,
                    made,
                    PromiseState.UNTESTED,
                    walk.touchpoint.id,
                    walk.touchpoint.owner_role,
                    walk_id=walk.walk.id,
                    question=question,
                )
                if value
                else None
            )
        elif line is not None and question.type == "date" and value:
            line = replace(line, due=date.fromisoformat(value[:10]))
        elif line is not None and value in _STATES:
            line = replace(line, state=_STATES[value])
    if line is not None:
        yield line


def _both(entered: PromiseLine, walked: PromiseLine) -> PromiseLine:
    """Return a promise that stands in the register and in a walk; what the register says of it counts."""
    tested = entered.state is not PromiseState.UNTESTED
    return replace(
        entered,
        state=entered.state if tested else walked.state,
        due=entered.due or walked.due,
        role=entered.role or walked.role,
        walk_id=walked.walk_id,
        question=walked.question,
    )


def _overdue(line: PromiseLine, today: date) -> bool:
    return line.state is PromiseState.UNTESTED and line.due is not None and line.due < today


def _key(text: str, touchpoint_id: str | None) -> tuple[str, str]:
    return " ".join(text.casefold().split()), touchpoint_id or ""
