"""Every change a person makes: an event in the log and the row it leads to, in one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from touchaudit.domain.ids import new_id
from touchaudit.store.codecs import to_text
from touchaudit.store.ledger import Ledger, Stored, connection_of, ledger_of, of_gesture
from touchaudit.store.registry import Kind, kind_in, kind_of
from touchaudit.store.tables import CREATED, REMOVED, EventRow

_REMEMBERED = 2_000


@dataclass(frozen=True, slots=True)
class Gesture:
    """One thing a person did, named as undo shows it.

    ``scope`` is the visit or client on whose undo stack it lies; without one it can't be undone (such as
    remembering where the auditor stood). ``undoes`` is the gesture that this one takes back. Make it once,
    before the first try, and give the same one to every retry.
    """

    id: str
    name: str
    at: datetime
    scope: str = ""
    undoes: str | None = None

    @classmethod
    def new(cls, name: str, *, scope: str = "", at: datetime | None = None) -> Gesture:
        """Return a new gesture, made now unless ``at`` says otherwise."""
        return cls(new_id(), name, at or datetime.now(UTC), scope)


@dataclass(frozen=True, slots=True)
class Touched:
    """A value that an undo changed, as it is now; ``removed`` says that it is gone."""

    value: Any
    removed: bool


@dataclass(frozen=True, slots=True)
class UndoStack:
    """What can be undone and redone in a scope, oldest first: pass the last one's id to ``undo``."""

    done: tuple[Gesture, ...] = ()
    undone: tuple[Gesture, ...] = ()


def put(session: Session, gesture: Gesture, value: Any) -> bool:
    """Keep a domain value; return False if nothing changed.

    A new value is one event; a changed one has an event per changed field; a removed one comes back.

    Raises:
        StorageError: for text that can't be kept.
    """
    return _write(session, gesture, value, removed=False)


def remove(session: Session, gesture: Gesture, value: Any) -> bool:
    """Take a value away, restorably; return False if it was not there."""
    ledger, connection, kind = ledger_of(session), connection_of(session), kind_of(type(value))
    row = ledger.stored(connection, kind, kind.key_of(value))
    if row is None or row.removed:
        return False
    return _write(session, gesture, row.value, removed=True)


def undo(session: Session, gesture_id: str, as_: Gesture) -> tuple[Touched, ...]:
    """Write the inverse of a gesture, as a gesture of its own; undoing that one is redo.

    Each field gets back the value it had. A field that something else has changed since is left alone.
    """
    connection, ledger = connection_of(session), ledger_of(session)
    events = _events_of(connection, gesture_id)
    if not events:
        return ()
    inverse = replace(as_, undoes=gesture_id, scope=as_.scope or events[0].scope)
    touched: list[Touched] = []
    for (table, row_name), changes in _by_row(events).items():
        kind = kind_in(table)
        row = ledger.stored(connection, kind, kind.key_from(row_name))
        if row is None:
            raise LookupError(f"{table} {row_name} has events but no row")
        target = _before(connection, kind, row, changes)
        if _write(session, inverse, target.value, removed=target.removed):
            touched.append(Touched(target.value, target.removed))
    return tuple(touched)


def undo_stack(session: Session, scope: str) -> UndoStack:
    """Return what can be undone and redone in a scope, from this device's last 2,000 events."""
    ledger = ledger_of(session)
    columns = (EventRow.gesture, EventRow.name, EventRow.at, EventRow.scope, EventRow.undoes)
    recent = (
        select(*columns)
        .where(EventRow.device == ledger.device)
        .order_by(EventRow.seq.desc())
        .limit(_REMEMBERED)
    )
    rows = reversed(session.execute(recent).all())
    gestures = {row.gesture: Gesture(*row) for row in rows if row.scope == scope}
    done: list[Gesture] = []
    undone: list[Gesture] = []
    for gesture in gestures.values():
        if gesture.undoes is None:
            done.append(gesture)
            undone.clear()
        elif not _turn(done, undone, gesture):
            _turn(undone, done, gesture)
    return UndoStack(tuple(done), tuple(undone))


def last_gesture(session: Session, scope: str) -> Gesture | None:
    """Return what undo would take back in a scope."""
    done = undo_stack(session, scope).done
    return done[-1] if done else None


def _turn(source: list[Gesture], target: list[Gesture], gesture: Gesture) -> bool:
    """Move the gesture that this one takes back to the other stack, under its own name."""
    for place, candidate in enumerate(source):
        if candidate.id == gesture.undoes:
            target.append(replace(gesture, name=source.pop(place).name))
            return True
    return False


def _write(session: Session, gesture: Gesture, value: Any, *, removed: bool) -> bool:
    ledger, connection, kind = ledger_of(session), connection_of(session), kind_of(type(value))
    if ledger.landed(connection, gesture.id):
        return False
    key = kind.key_of(value)
    before = ledger.stored(connection, kind, key)
    changes = _changes(kind, before, value, removed=removed)
    if not changes:
        return False
    heads = dict(before.heads) if before else {}
    events = []
    for field, stored in changes:
        parents = before.heads_of(field) if before else []
        event = _event(ledger, gesture, (kind.table.name, kind.row_name(key), field), stored, parents)
        heads[field] = [event[0]]
        events.append(event)
    ledger.add_events(connection, events)
    ledger.keep(connection, kind, Stored(value, removed, heads), new=before is None)
    return True


def _changes(kind: Kind, before: Stored | None, value: Any, *, removed: bool) -> list[tuple[str, Any]]:
    """Return the fields that change, with their new values as JSON."""
    if before is None:
        return [] if removed else [(CREATED, kind.to_json(value))]
    old = before.value
    changes = [
        (name, kind.codecs[name].to_json(getattr(value, name)))
        for name in kind.plain_fields
        if getattr(value, name) != getattr(old, name)
    ]
    if before.removed != removed:
        changes.append((REMOVED, removed))
    return changes


def _event(
    ledger: Ledger, gesture: Gesture, place: tuple[str, str, str], value: Any, parents: Sequence[str]
) -> tuple[Any, ...]:
    """Return a row of the event table, its columns in order."""
    return (
        _event_id(gesture, place, parents),
        gesture.id,
        gesture.name,
        gesture.scope,
        gesture.undoes,
        gesture.at,
        *ledger.next_place(),
        *place,
        None if value is None else to_text(value),
        to_text(parents),
    )


def _event_id(gesture: Gesture, place: tuple[str, str, str], parents: Sequence[str]) -> str:
    """Return the event's UUIDv7: the instant of its gesture, and what it changes in place of chance.

    So a gesture that is tried again makes the same events again.
    """
    said = "\n".join((gesture.id, *place, *parents)).encode()
    digest = hashlib.blake2b(said, digest_size=10).hexdigest()
    variant = "89ab"[int(digest[3], 16) & 3]
    return f"{gesture.id[:13]}-7{digest[:3]}-{variant}{digest[4:7]}-{digest[7:19]}"


def _events_of(connection: Connection, gesture_id: str) -> Sequence[Any]:
    return connection.execute(
        select(EventRow.__table__).where(*of_gesture(gesture_id)).order_by(EventRow.seq)
    ).all()


def _by_row(events: Iterable[Any]) -> dict[tuple[str, str], list[Any]]:
    rows: dict[tuple[str, str], list[Any]] = {}
    for event in events:
        rows.setdefault((event.table, event.row), []).append(event)
    return rows


def _before(connection: Connection, kind: Kind, row: Stored, events: Sequence[Any]) -> Stored:
    """Return a row as it was before the events of one gesture."""
    value, removed = row.value, row.removed
    heads: dict[str, list[str]] = {}
    for event in reversed(events):
        if event.field == CREATED:
            removed = True
        elif _holds(connection, event, heads.get(event.field) or row.heads_of(event.field)):
            heads[event.field] = event.parents
            old = _value_before(connection, kind, event)
            if event.field == REMOVED:
                removed = old
            else:
                value = replace(value, **{event.field: old})
    return Stored(value, removed, row.heads)


def _holds(connection: Connection, event: Any, heads: Sequence[str]) -> bool:
    """Return whether a field still has the value that an event gave it."""
    return heads == [event.id] or _in_effect(connection, heads) == _in_effect(connection, [event.id])


def _in_effect(connection: Connection, heads: Sequence[str]) -> list[str]:
    """Return the events whose values hold: what an undo wrote stands for what was there before.

    So several changes of one field can be taken back, one after the other.
    """
    found = connection.execute(select(EventRow.__table__).where(EventRow.id.in_(heads))).all()
    if len(found) != 1 or found[0].undoes is None:
        return list(heads)
    (head,) = found
    undone = connection.execute(
        select(EventRow.parents)
        .where(*of_gesture(head.undoes), EventRow.table == head.table, EventRow.row == head.row)
        .where(EventRow.field.in_((head.field, CREATED)))
        .order_by(EventRow.seq)
    ).first()
    return _in_effect(connection, undone.parents) if undone is not None else list(heads)


def _value_before(connection: Connection, kind: Kind, event: Any) -> Any:
    """Return what an event replaced; of several parents (a settled conflict) the latest."""
    parents = connection.execute(
        select(EventRow.field, EventRow.value)
        .where(EventRow.id.in_(event.parents))
        .order_by(EventRow.hlc.desc(), EventRow.id.desc())
    )
    parent = parents.first()
    if parent is None:
        raise LookupError(f"event {event.id} names parents that are not here")
    if parent.field != CREATED:
        return parent.value if event.field == REMOVED else kind.codecs[event.field].from_json(parent.value)
    return False if event.field == REMOVED else getattr(kind.from_json(parent.value), event.field)
