"""Looking for words in what people wrote: notes, reasons, captions, missed opportunities.

SQLite compares plain letters fast but knows no accents: it finds the texts of plain letters by itself, and
hands over all others to be compared here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import merge
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, literal, or_, select
from sqlalchemy.orm import Session

from touchaudit.domain.folding import fold_all, holds
from touchaudit.store.ledger import connection_of
from touchaudit.store.tables import (
    AnswerRow,
    ClientRow,
    EvidenceRow,
    OpportunityRow,
    Projection,
    StageRow,
    TouchpointRow,
    VisitRow,
    WalkRow,
)

_SAID = (AnswerRow.note, AnswerRow.reason)
_VISIT = (ClientRow.id, ClientRow.name, VisitRow.id, VisitRow.title, VisitRow.on)
_AT_ONCE = 4_000
_IN_ONE = 500
Match = tuple[str, str, str]
"""Walk, key of the question, and text."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where something belongs; ``walk_id`` and ``touchpoint`` are "" where it belongs to a whole visit."""

    client_id: str
    client: str
    visit_id: str
    visit: str
    on: date
    walk_id: str = ""
    touchpoint: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A text that holds the words, and the key of its question ("" where it belongs to none)."""

    where: Whereabouts
    key: str
    text: str


def written(
    session: Session, words: Sequence[str], limit: int, accented_notes: Iterable[Match]
) -> tuple[Written, ...]:
    """Return texts that hold every one of the folded words, those of the latest walks first.

    Args:
        session: Where to look.
        words: What is looked for; without any, nothing is found.
        limit: How many are enough.
        accented_notes: The notes of other than plain letters that hold the words, of the latest walks first.
    """
    if not words:
        return ()
    plain_notes = _matches(session, _notes(words), words)
    notes = merge(plain_notes, accented_notes, key=lambda match: match[0], reverse=True)
    found = [
        *_in_walks(session, notes, limit),
        *_in_walks(session, _matches(session, _captions(words), words), limit),
        *_in_walks(session, _matches(session, _opportunities(words), words), limit),
        *islice(_of_visits(session, words), limit),
    ]
    return tuple(sorted(found, key=lambda one: one.where.walk_id, reverse=True)[:limit])


def accented(session: Session, most: int, before: tuple[str, str] | None) -> list[Match]:
    """Return so many notes of other than plain letters, from the latest walk on.

    Args:
        session: Where to look.
        most: How many.
        before: Walk and key of the last one that is known already.
    """
    statement = _accented().limit(most)
    if before is not None:
        walk_id, key = before
        earlier = or_(AnswerRow.walk_id < walk_id, and_(AnswerRow.walk_id == walk_id, AnswerRow.key < key))
        statement = statement.where(AnswerRow.walk_id <= walk_id, earlier)
    return [(walk, key, text) for walk, key, text in connection_of(session).execute(statement)]


def accented_in(session: Session, walk_ids: Iterable[str]) -> list[Match]:
    """Return the notes of other than plain letters of some walks."""
    found: list[Match] = []
    rest = iter(walk_ids)
    while some := tuple(islice(rest, _IN_ONE)):
        rows = connection_of(session).execute(_accented().where(AnswerRow.walk_id.in_(some)))
        found += [(walk, key, text) for walk, key, text in rows]
    return found


def whereabouts(session: Session, walk_ids: Iterable[str]) -> dict[str, Whereabouts]:
    """Return where walks belong, by id; those that were removed are left out."""
    statement = (
        select(*_VISIT, WalkRow.id, TouchpointRow.name)
        .select_from(WalkRow)
        .join(VisitRow, WalkRow.visit_id == VisitRow.id)
        .join(ClientRow, VisitRow.client_id == ClientRow.id)
        .join(TouchpointRow, WalkRow.touchpoint_id == TouchpointRow.id)
        .join(StageRow, TouchpointRow.stage_id == StageRow.id)
        .where(WalkRow.id.in_(tuple(walk_ids)))
        .where(*_there(WalkRow, VisitRow, ClientRow, TouchpointRow, StageRow))
    )
    rows = connection_of(session).execute(statement)
    return {where.walk_id: where for where in (Whereabouts(*row) for row in rows)}


def _in_walks(session: Session, matches: Iterator[Match], limit: int) -> Iterator[Written]:
    """Say where texts belong, a handful at a time, until there are enough that still stand somewhere."""
    count = 0
    while count < limit and (some := list(islice(matches, limit))):
        places = whereabouts(session, {walk_id for walk_id, _, _ in some})
        for walk_id, key, text in some:
            if walk_id in places:
                count += 1
                yield Written(places[walk_id], key, text)


def _of_visits(session: Session, words: Sequence[str]) -> Iterator[Written]:
    """Find the missed opportunities that belong to no walk."""
    statement = (
        select(*_VISIT, OpportunityRow.text)
        .select_from(OpportunityRow)
        .join(VisitRow, OpportunityRow.visit_id == VisitRow.id)
        .join(ClientRow, VisitRow.client_id == ClientRow.id)
        .where(OpportunityRow.walk_id.is_(None), _may_hold(OpportunityRow.text, words))
        .where(*_there(OpportunityRow, VisitRow, ClientRow))
        .order_by(OpportunityRow.id.desc())
    )
    for row in connection_of(session).execute(statement):
        if holds(row[-1], words):
            yield Written(Whereabouts(*row[:-1]), "", row[-1])


def _matches(session: Session, statement: Any, words: Sequence[str]) -> Iterator[Match]:
    """Look closely at rows of walk, key and text, many at a time."""
    for rows in connection_of(session).execute(statement).partitions(_AT_ONCE):
        for (walk_id, key, text), folded in zip(rows, fold_all([row[2] for row in rows]), strict=True):
            if all(word in folded for word in words):
                yield walk_id, key, text.strip()


def _notes(words: Sequence[str]) -> Any:
    """Choose the notes in plain letters that may hold the words."""
    either = [or_(*(text.contains(word, autoescape=True) for text in _SAID)) for word in words]
    return _said().where(*either, *(~_is_accented(text) for text in _SAID))


def _accented() -> Any:
    return _said().where(or_(*map(_is_accented, _SAID)))


def _said() -> Any:
    """Choose notes and reasons in the order of their index, which need not be sorted."""
    return (
        select(AnswerRow.walk_id, AnswerRow.key, AnswerRow.note + " " + AnswerRow.reason)
        .where(or_(AnswerRow.note != "", AnswerRow.reason != ""), *_there(AnswerRow))
        .order_by(AnswerRow.walk_id.desc(), AnswerRow.key.desc())
    )


def _captions(words: Sequence[str]) -> Any:
    return (
        select(EvidenceRow.walk_id, EvidenceRow.key, EvidenceRow.caption)
        .where(EvidenceRow.caption != "", _may_hold(EvidenceRow.caption, words), *_there(EvidenceRow))
        .order_by(EvidenceRow.walk_id.desc(), EvidenceRow.position)
    )


def _opportunities(words: Sequence[str]) -> Any:
    return (
        select(OpportunityRow.walk_id, literal(""), OpportunityRow.text)
        .where(OpportunityRow.walk_id.is_not(None), _may_hold(OpportunityRow.text, words))
        .where(*_there(OpportunityRow))
        .order_by(OpportunityRow.walk_id.desc(), OpportunityRow.id)
    )


def _there(*rows: type[Projection]) -> list[ColumnElement[bool]]:
    return [row.removed == false() for row in rows]


def _may_hold(text: Any, words: Sequence[str]) -> ColumnElement[bool]:
    """Choose the texts that hold the words in plain letters, and those of other letters to look at."""
    plain = and_(*(text.contains(word, autoescape=True) for word in words))
    return or_(plain, _is_accented(text))


def _is_accented(text: Any) -> ColumnElement[bool]:
    """Choose the texts of other than plain letters: they take more octets than they have letters."""
    accented_text: ColumnElement[bool] = func.length(text) != func.octet_length(text)
    return accented_text
