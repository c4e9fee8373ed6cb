"""Build every row again from its events, and say where the tables tell another story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

from touchaudit.store.checklists import content_hash
from touchaudit.store.ledger import Stored, connection_of, devices, ledger_of
from touchaudit.store.registry import KINDS, Kind, kind_in
from touchaudit.store.tables import CREATED, REMOVED, ChecklistRow, EventRow


def compare(session: Session) -> list[str]:
    """Compare events and rows; return a line for each difference, naming rows and never what is in them."""
    connection = connection_of(session)
    problems: list[str] = []
    seen = dict.fromkeys((kind.table.name for kind in KINDS), 0)
    for (table, row_name), events in _events_by_row(connection):
        kind = kind_in(table)
        seen[table] += 1
        stored = ledger_of(session).stored(connection, kind, kind.key_from(row_name))
        problems += [f"{table} {row_name}: {problem}" for problem in _differences(kind, events, stored)]
    for kind in KINDS:
        rows = connection.scalar(select(func.count()).select_from(kind.table))
        if rows != seen[kind.table.name]:
            problems.append(f"{kind.table.name} has {rows} rows, but its events make {seen[kind.table.name]}")
    return problems + list(_gaps(connection)) + list(_changed_checklists(connection))


def fold(kind: Kind, events: Sequence[Any]) -> Stored:
    """Return the row that its events lead to.

    The heads of a field are its events that no other event of the field replaces. Where there are
    several, the latest one's value shows until a person settles it.
    """
    made = {event.id: event for event in events if event.field == CREATED}
    heads = {CREATED: sorted(made)}
    values = dict(max(made.values(), key=_latest).value)
    for field in dict.fromkeys(event.field for event in events if event.field != CREATED):
        own = {event.id: event for event in events if event.field == field}
        replaced = {parent for event in own.values() for parent in event.parents}
        open_ends = [event for event in (*made.values(), *own.values()) if event.id not in replaced]
        heads[field] = sorted(event.id for event in open_ends)
        last = max(open_ends, key=_latest)
        values[field] = last.value.get(field, False) if last.field == CREATED else last.value
    removed = bool(values.pop(REMOVED, False))
    return Stored(kind.from_json(values), removed, heads)


def _latest(event: Any) -> tuple[str, str]:
    return event.hlc, event.id


def _events_by_row(connection: Connection) -> Iterator[tuple[tuple[str, str], list[Any]]]:
    columns = (
        EventRow.table,
        EventRow.row,
        EventRow.field,
        EventRow.id,
        EventRow.hlc,
        EventRow.value,
        EventRow.parents,
    )
    ordered = select(*columns).order_by(EventRow.table, EventRow.row, EventRow.hlc, EventRow.id)
    events = connection.execute(ordered.execution_options(yield_per=1000))
    for key, group in groupby(events, key=lambda event: (event.table, event.row)):
        yield key, list(group)


def _differences(kind: Kind, events: Sequence[Any], stored: Stored | None) -> Iterator[str]:
    here = {event.id for event in events}
    missing = {parent for event in events for parent in event.parents} - here
    if missing:
        yield f"{len(missing)} of the events before it are missing"
    if stored is None:
        yield "has events but no row"
        return
    if not any(event.field == CREATED for event in events):
        yield "the event that made it is missing"
        return
    built = fold(kind, events)
    if built.removed != stored.removed:
        yield "is removed in one of table and events only"
    for name in kind.fields:
        if getattr(built.value, name) != getattr(stored.value, name):
            yield f"{name} is not what its events say"
    if built.heads != stored.heads:
        yield "its list of latest events is wrong"


def _gaps(connection: Connection) -> Iterator[str]:
    for device in devices(connection):
        of_device = select(func.count(), func.max(EventRow.seq)).where(EventRow.device == device)
        count, last = connection.execute(of_device).one()
        if count != last:
            yield f"{last - count} events of device {device} are missing"


def _changed_checklists(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(ChecklistRow.hash, ChecklistRow.xform, ChecklistRow.audit)):
        if content_hash(row.xform, row.audit) != row.hash:
            yield f"checklist {row.hash} is not what it was when it was added"
