"""What the journal knows between two transactions: the device, its count of events and its clock."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Dialect, insert, select
from sqlalchemy.orm import Session

from touchaudit.domain.ids import new_id
from touchaudit.store.codecs import to_text
from touchaudit.store.prepared import Prepared, insertion, look_up, replacement
from touchaudit.store.registry import Kind
from touchaudit.store.tables import CREATED, EventRow, Row, SettingRow

_DEVICE = "device"
_INFO = "touchaudit.ledger"


@dataclass(frozen=True, slots=True)
class Stored:
    """A row as it stands, with the events that nothing has replaced yet."""

    value: Any
    removed: bool
    heads: dict[str, list[str]]

    def heads_of(self, field: str) -> list[str]:
        """Return the heads of one field: its own, or else the event that made the row."""
        return self.heads.get(field) or self.heads[CREATED]


class HybridClock:
    """A clock that follows the wall but never runs backwards, and counts within one millisecond.

    Written as 12 hexadecimal digits of Unix milliseconds and 4 of the count, so that text sorts as time.
    Source: Kulkarni and others, Logical Physical Clocks, 2014.
    """

    def __init__(self, last: str = "") -> None:
        self._last = last

    def tick(self) -> str:
        """Return the next instant."""
        now = f"{time.time_ns() // 1_000_000:012x}0000"
        self._last = now if now > self._last else f"{int(self._last, 16) + 1:016x}"
        return self._last


@dataclass(frozen=True, slots=True)
class _Statements:
    insertion: Prepared
    replacement: Prepared
    look_up: Prepared


class Ledger:
    """The writing side of one open database: its statements, its place in the log, what is in doubt."""

    def __init__(self, dialect: Dialect) -> None:
        self.device = ""
        self._seq = 0
        self._clock = HybridClock()
        self._dialect = dialect
        self._statements: dict[str, _Statements] = {}
        event = Row.metadata.tables["event"]
        self._add_event = insertion(event, dialect, list(event.columns), ("value", "parents"))
        self._doubtful: set[str] = set()
        self._current: set[str] = set()
        self._stale = True

    def begin(self, connection: Connection) -> None:
        """Get ready for a transaction: read where the log ends, unless that is known."""
        self._current.clear()
        if self._stale:
            self.device = device_of(connection) or name_device(connection)
            self._seq = last_seq(connection, self.device)
            self._clock = HybridClock(_last_instant(connection))
            self._stale = False

    def failed(self) -> None:
        """Note that the transaction failed, or seemed to: its gestures are in doubt until looked up.

        A failed fsync can report an error for a commit that worked.
        """
        self._doubtful |= self._current
        self._stale = True

    def landed(self, connection: Connection, gesture: str) -> bool:
        """Tell whether a gesture that seemed to fail is in the log after all."""
        if gesture in self._doubtful:
            if connection.execute(select(EventRow.id).where(*of_gesture(gesture)).limit(1)).first():
                return True
            self._doubtful.discard(gesture)
        self._current.add(gesture)
        return False

    def next_place(self) -> tuple[str, int, str]:
        """Return device, sequence number and hybrid instant for the next event."""
        self._seq += 1
        return self.device, self._seq, self._clock.tick()

    def add_events(self, connection: Connection, events: Sequence[Sequence[Any]]) -> None:
        """Append events; each is a row of the event table, its value and parents as JSON text."""
        if len(events) == 1:
            self._add_event.run(connection, events[0])
        else:
            self._add_event.run_each(connection, events)

    def stored(self, connection: Connection, kind: Kind, key: tuple[str, ...]) -> Stored | None:
        """Return a row as it stands, removed or not; None if there never was one."""
        found = self._of(kind).look_up.first(connection, key)
        if found is None:
            return None
        removed, heads, *values = found
        return Stored(kind.domain(*values), removed, heads)

    def keep(self, connection: Connection, kind: Kind, row: Stored, *, new: bool) -> None:
        """Write a row of a projection."""
        statements = self._of(kind)
        values = (row.removed, to_text(row.heads), *kind.values_of(row.value))
        (statements.insertion if new else statements.replacement).run(connection, values)

    def _of(self, kind: Kind) -> _Statements:
        statements = self._statements.get(kind.table.name)
        if statements is None:
            names = ("removed", "heads", *kind.fields)
            columns = [kind.table.columns[name] for name in names]
            statements = _Statements(
                insertion(kind.table, self._dialect, columns, ("heads",)),
                replacement(kind.table, self._dialect, columns, ("heads",)),
                look_up(kind.table, self._dialect, columns),
            )
            self._statements[kind.table.name] = statements
        return statements


def of_gesture(gesture: str) -> tuple[Any, ...]:
    """Return the conditions for the events of a gesture.

    Their ids start with the gesture's instant, so the table's own order finds them.
    """
    start = gesture[:13]
    return EventRow.id >= start, EventRow.id < f"{start}~", EventRow.gesture == gesture


def device_of(connection: Connection) -> str | None:
    """Return the name of the device that this database stands on, if it has one."""
    return connection.scalar(select(SettingRow.value).where(SettingRow.key == _DEVICE))


def name_device(connection: Connection) -> str:
    """Give the database a new device name: on its first start, and whenever a copy begins to live."""
    device = new_id()
    table = Row.metadata.tables["setting"]
    connection.execute(table.delete().where(table.c.key == _DEVICE))
    connection.execute(insert(table).values(key=_DEVICE, value=device))
    return device


def ledger_of(session: Session) -> Ledger:
    """Return the ledger of the database that a session belongs to."""
    ledger = session.info[_INFO]
    assert isinstance(ledger, Ledger)
    return ledger


def connection_of(session: Session) -> Connection:
    """Return the connection of a session, without the session's own bookkeeping."""
    assert isinstance(session.bind, Connection)
    return session.bind


def info_of(ledger: Ledger) -> dict[str, Any]:
    """Return what a session carries so that the journal finds its ledger."""
    return {_INFO: ledger}


def devices(connection: Connection) -> Iterable[str]:
    """Name every device whose events are here, one short look-up each."""
    after = ""
    while True:
        following = select(EventRow.device).where(EventRow.device > after).order_by(EventRow.device).limit(1)
        found = connection.scalar(following)
        if found is None:
            return
        yield found
        after = found


def last_seq(connection: Connection, device: str) -> int:
    """Return the number of the last event of a device, 0 where it has none."""
    last = select(EventRow.seq).where(EventRow.device == device).order_by(EventRow.seq.desc()).limit(1)
    return connection.scalar(last) or 0


def _last_instant(connection: Connection) -> str:
    """Each device's clock only rises, so the latest instant is that of some device's last event."""
    latest = ""
    for device in devices(connection):
        last = select(EventRow.hlc).where(EventRow.device == device).order_by(EventRow.seq.desc()).limit(1)
        latest = max(latest, connection.scalar(last) or "")
    return latest
