"""Checklists as they were when they were added: named by their hash, never changed.

A walk names its checklist by hash, so a later edit of the workbook changes nothing that was scored.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from touchaudit.store.codecs import check_text
from touchaudit.store.ledger import connection_of
from touchaudit.store.tables import ChecklistRow, ClientRow, TouchpointRow, VisitRow, WalkRow


@dataclass(frozen=True, slots=True)
class ChecklistEntry:
    """What a list of checklists shows; ``key`` is the same for all versions of one checklist."""

    hash: str
    key: str
    title: str
    file_name: str
    added: datetime
    retired: bool = False


@dataclass(frozen=True, slots=True)
class ChecklistUse:
    """One walk that a checklist was frozen into."""

    hash: str
    walk_id: str
    visit_id: str
    client_id: str
    client: str
    visit: str
    on: date
    touchpoint: str


@dataclass(frozen=True, slots=True)
class StoredChecklist:
    """A checklist in full: its XForm, its audit columns (JSON) and the workbook it came from.

    Make it with ``new``, which works out the hash.
    """

    hash: str
    key: str
    title: str
    xform: str
    audit: str
    workbook: bytes
    file_name: str
    added: datetime
    retired: bool = False

    @classmethod
    def new(
        cls,
        key: str,
        title: str,
        *,
        xform: str,
        audit: str,
        workbook: bytes,
        file_name: str,
        added: datetime | None = None,
    ) -> StoredChecklist:
        """Return a checklist that was added now, unless ``added`` says otherwise."""
        digest = content_hash(xform, audit)
        return cls(digest, key, title, xform, audit, workbook, file_name, added or datetime.now(UTC))


def content_hash(xform: str, audit: str) -> str:
    """Return the sha256 of what decides how a checklist runs and scores."""
    check_text([xform, audit])
    return hashlib.sha256(f"{xform}\0{audit}".encode()).hexdigest()


def put(session: Session, checklist: StoredChecklist) -> bool:
    """Keep a checklist; return False if the same one is here already (and bring it back if retired).

    Raises:
        StorageError: for text that can't be kept.
        ValueError: if the hash is not that of the content.
    """
    if checklist.hash != content_hash(checklist.xform, checklist.audit):
        raise ValueError("the checklist is not what its hash says")
    check_text([checklist.key, checklist.title, checklist.file_name])
    here = connection_of(session).scalar(
        select(ChecklistRow.retired).where(ChecklistRow.hash == checklist.hash)
    )
    if here is None:
        values = {field.name: getattr(checklist, field.name) for field in fields(checklist)}
        connection_of(session).execute(insert(ChecklistRow).values(values))
    elif here:
        retire(session, checklist.hash, retired=False)
    return here is None


def get(session: Session, checklist_hash: str) -> StoredChecklist | None:
    """Return a checklist in full, retired or not."""
    columns = (getattr(ChecklistRow, field.name) for field in fields(StoredChecklist))
    found = (
        connection_of(session).execute(select(*columns).where(ChecklistRow.hash == checklist_hash)).first()
    )
    return None if found is None else StoredChecklist(*found)


def entries(session: Session, *, retired: bool = False) -> tuple[ChecklistEntry, ...]:
    """Return the checklists that can be chosen (or with ``retired`` all of them), by title."""
    columns = (getattr(ChecklistRow, field.name) for field in fields(ChecklistEntry))
    statement = select(*columns).order_by(ChecklistRow.title, ChecklistRow.added, ChecklistRow.hash)
    if not retired:
        statement = statement.where(ChecklistRow.retired.is_(False))
    return tuple(ChecklistEntry(*row) for row in connection_of(session).execute(statement))


def uses(session: Session) -> dict[str, int]:
    """Return how many walks each checklist was frozen into, by its hash; those never used are left out."""
    counted = (
        select(WalkRow.checklist, func.count())
        .join(VisitRow, VisitRow.id == WalkRow.visit_id)
        .join(ClientRow, ClientRow.id == VisitRow.client_id)
        .where(WalkRow.removed.is_(False), VisitRow.removed.is_(False), ClientRow.removed.is_(False))
        .group_by(WalkRow.checklist)
    )
    return {row[0]: row[1] for row in connection_of(session).execute(counted)}


def used_in(session: Session, hashes: Iterable[str]) -> tuple[ChecklistUse, ...]:
    """Return the walks that checklists were frozen into, the newest visit first."""
    statement = (
        select(
            WalkRow.checklist,
            WalkRow.id,
            VisitRow.id,
            VisitRow.client_id,
            ClientRow.name,
            VisitRow.title,
            VisitRow.on,
            TouchpointRow.name,
        )
        .join(VisitRow, VisitRow.id == WalkRow.visit_id)
        .join(ClientRow, ClientRow.id == VisitRow.client_id)
        .join(TouchpointRow, TouchpointRow.id == WalkRow.touchpoint_id)
        .where(WalkRow.checklist.in_(list(hashes)))
        .where(WalkRow.removed.is_(False), VisitRow.removed.is_(False), ClientRow.removed.is_(False))
        .order_by(VisitRow.on.desc(), ClientRow.name, WalkRow.position)
    )
    return tuple(ChecklistUse(*row) for row in connection_of(session).execute(statement))


def retire(session: Session, checklist_hash: str, *, retired: bool = True) -> None:
    """Leave a checklist out of the lists, or take it back in; walks that use it keep it."""
    statement = update(ChecklistRow).where(ChecklistRow.hash == checklist_hash).values(retired=retired)
    connection_of(session).execute(statement)
