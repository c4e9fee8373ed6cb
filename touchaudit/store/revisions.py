"""What amendments changed of a visit: worked out from the events, so that nothing can be left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import Connection, false, select
from sqlalchemy.orm import Session

from touchaudit.domain.release import Amendment
from touchaudit.domain.visit import Answer, Evidence, Moment, Opportunity
from touchaudit.store.ledger import connection_of
from touchaudit.store.registry import Kind, kind_of
from touchaudit.store.release_tables import AmendmentRow
from touchaudit.store.tables import CREATED, REMOVED, EventRow, WalkRow

_AMENDABLE = tuple(map(kind_of, (Answer, Evidence, Opportunity, Moment)))
_INSTANT = 13  # so many characters of an event's id tell the millisecond of its gesture
_NEVER = "~"


@dataclass(frozen=True, slots=True)
class Revision:
    """One value before an amendment and after it; None where it was not there.

    ``times`` says when each field was last changed in between; "*" when it was made.
    """

    amendment_id: str
    before: Any
    after: Any
    times: Mapping[str, datetime]


@dataclass(frozen=True, slots=True)
class _Window:
    """An amendment as the hybrid clock told it; ``first`` is the id of the event that opened it."""

    amendment_id: str
    first: str
    opened: str
    closed: str


def ancestry(connection: Connection, heads: Iterable[str]) -> list[Any]:
    """Return these events and all that they replaced, oldest first."""
    events: dict[str, Any] = {}
    wanted = set(heads)
    while wanted:
        found = connection.execute(select(EventRow.__table__).where(EventRow.id.in_(wanted))).all()
        events.update({event.id: event for event in found})
        wanted = {parent for event in found for parent in event.parents} - events.keys()
    return sorted(events.values(), key=lambda event: (event.hlc, event.id))


def revisions(session: Session, visit_id: str) -> tuple[Revision, ...]:
    """Return what differs after each amendment of a visit from before it, in the order of the amendments.

    What was changed and changed back within one amendment is no revision; the journal has it all the same.
    """
    connection = connection_of(session)
    windows = sorted(_windows(connection, visit_id), key=lambda window: window.opened)
    if not windows:
        return ()
    since = min(window.first for window in windows)[:_INSTANT]
    changed = [
        (kind, ancestry(connection, (event for events in heads.values() for event in events)))
        for kind, heads in _heads(connection, visit_id)
        if any(event >= since for events in heads.values() for event in events)
    ]
    return tuple(
        found
        for window in windows
        for kind, events in changed
        if (found := _within(window, kind, events)) is not None
    )


def _windows(connection: Connection, visit_id: str) -> Iterator[_Window]:
    table = kind_of(Amendment).table
    amendments = select(AmendmentRow.id, AmendmentRow.heads).where(AmendmentRow.visit_id == visit_id)
    for amendment_id, heads in connection.execute(amendments.where(table.columns.removed == false())):
        told = {event.id: event.hlc for event in ancestry(connection, chain.from_iterable(heads.values()))}
        (first,) = heads[CREATED]
        closed = max((told[event] for event in heads.get("closed", ())), default=_NEVER)
        yield _Window(amendment_id, first, told[first], closed)


def _heads(connection: Connection, visit_id: str) -> Iterator[tuple[Kind, dict[str, list[str]]]]:
    """Return kind and latest events of every value of a visit that an amendment may change."""
    walks = select(WalkRow.id).where(WalkRow.visit_id == visit_id)
    for kind in _AMENDABLE:
        columns = kind.table.columns
        inside = columns.visit_id == visit_id if "visit_id" in columns else columns.walk_id.in_(walks)
        for (heads,) in connection.execute(select(columns.heads).where(inside)):
            yield kind, heads


def _within(window: _Window, kind: Kind, events: Sequence[Any]) -> Revision | None:
    between = [event for event in events if window.opened < event.hlc <= window.closed]
    before, after = _as_of(kind, events, window.opened), _as_of(kind, events, window.closed)
    if before == after:
        return None
    times = {event.field: event.at for event in between}
    return Revision(window.amendment_id, before, after, times)


def _as_of(kind: Kind, events: Sequence[Any], instant: str) -> Any:
    """Return a value as it stood at an instant of the hybrid clock; None where it was not there."""
    values: dict[str, Any] = {}
    for event in events:
        if event.hlc <= instant:
            values.update(event.value if event.field == CREATED else {event.field: event.value})
    return None if not values or values.pop(REMOVED, False) else kind.from_json(values)
