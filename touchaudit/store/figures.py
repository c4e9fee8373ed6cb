"""What was worked out of the walks, kept so that a large client opens at once.

The log of events tells what has become out of date: nothing is noted when an answer is stored, which stays as
fast as it was. Whoever reads figures first asks :func:`touched` for what happened since they were kept.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, and_, bindparam, delete, false, func, insert, select, tuple_
from sqlalchemy.orm import Session

from touchaudit.domain.visit import VisitState
from touchaudit.store.figure_tables import (
    FiguredRow,
    PartRow,
    PlaceFigureRow,
    SharedRow,
    VisitFigureRow,
    WalkFigureRow,
)
from touchaudit.store.ledger import connection_of, devices, last_seq
from touchaudit.store.tables import CREATED, REMOVED, EventRow, EvidenceRow, Row, VisitRow, WalkRow

Place = tuple[str, int, str]
"""Client, wave and touchpoint."""

_AT_ONCE = 500
_T = TypeVar("_T")


@dataclass(slots=True)
class Stale:
    """Figures that no longer hold: of walks, of visits, and of touchpoints in waves."""

    walks: set[str] = field(default_factory=set)
    visits: set[str] = field(default_factory=set)
    places: set[Place] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.walks or self.visits or self.places)

    def add(self, other: Stale) -> None:
        """Take in what else no longer holds."""
        self.walks |= other.walks
        self.visits |= other.visits
        self.places |= other.places


def figured(session: Session) -> dict[str, int]:
    """Return up to which event of each device the kept figures are right, and under "" by which method."""
    return {row.device: row.seq for row in connection_of(session).execute(select(FiguredRow.__table__))}


def log_ends(session: Session) -> dict[str, int]:
    """Return the last event of each device."""
    connection = connection_of(session)
    return {device: last_seq(connection, device) for device in devices(connection)}


def touched(session: Session, since: Mapping[str, int], until: Mapping[str, int]) -> Stale:
    """Return which figures the events after some places in the log made out of date."""
    stale = _Gathering(session)
    for device, end in until.items():
        if since.get(device, 0) < end:
            stale.follow(device, since.get(device, 0))
    return stale.result()


def drop(session: Session, stale: Stale) -> None:
    """Delete figures that no longer hold."""
    connection = connection_of(session)
    for table, column, ids in (
        (WalkFigureRow, WalkFigureRow.walk_id, stale.walks),
        (PartRow, PartRow.walk_id, stale.walks),
        (VisitFigureRow, VisitFigureRow.visit_id, stale.visits),
    ):
        for some in _parts(ids):
            connection.execute(delete(table).where(column.in_(some)))
    key = tuple_(PlaceFigureRow.client_id, PlaceFigureRow.wave, PlaceFigureRow.touchpoint_id)
    for places in _parts(stale.places):
        connection.execute(delete(PlaceFigureRow).where(key.in_(places)))


def drop_all(session: Session) -> None:
    """Delete every figure."""
    for table in (WalkFigureRow, PartRow, VisitFigureRow, PlaceFigureRow, SharedRow, FiguredRow):
        connection_of(session).execute(delete(table))


def keep(
    session: Session,
    *,
    walks: Collection[tuple[str, str, str, str]] = (),
    parts: Collection[tuple[str, str, str, str]] = (),
    places: Collection[tuple[str, int, str, str, str, str]] = (),
    visits: Collection[tuple[str, str, str]] = (),
    shared: Collection[tuple[int, str]] = (),
    at: Mapping[str, int],
) -> None:
    """Store figures, each row in the order of its table's columns, and up to which events they are right."""
    connection = connection_of(session)
    connection.execute(delete(FiguredRow))
    for table, rows in (
        (WalkFigureRow, walks),
        (PartRow, parts),
        (PlaceFigureRow, places),
        (VisitFigureRow, visits),
        (SharedRow, shared),
        (FiguredRow, at.items()),
    ):
        names = [column.name for column in table.__table__.columns]
        values = [dict(zip(names, row, strict=True)) for row in rows]
        if values:
            _make_room(connection, table, values)
            connection.execute(insert(table), values)


def _make_room(connection: Connection, table: type[Row], values: Sequence[Mapping[str, object]]) -> None:
    """Delete what is kept of the same: it may have been worked out ahead, or in another language."""
    columns = [column for column in table.__table__.columns if column.primary_key]
    same = and_(*(column == bindparam(f"old_{column.name}") for column in columns))
    keys = [{f"old_{column.name}": row[column.name] for column in columns} for row in values]
    connection.execute(delete(table).where(same), keys)


def of_walks(session: Session, walk_ids: Iterable[str], language: str) -> dict[str, tuple[str, str]]:
    """Return score and questions of walks, by id, of those whose figures are kept."""
    found: dict[str, tuple[str, str]] = {}
    for some in _parts(walk_ids):
        chosen = select(WalkFigureRow.walk_id, WalkFigureRow.score, WalkFigureRow.value).where(
            WalkFigureRow.walk_id.in_(some), WalkFigureRow.language == language
        )
        rows = connection_of(session).execute(chosen)
        found.update({walk_id: (score, value) for walk_id, score, value in rows})
    return found


def unscored_walks(session: Session, language: str) -> list[str]:
    """Return the begun walks whose figures are not kept, those of something that was removed too."""
    kept = select(WalkFigureRow.walk_id).where(WalkFigureRow.language == language)
    begun = select(WalkRow.id).where(WalkRow.started.is_not(None), WalkRow.removed == false())
    return list(connection_of(session).scalars(begun.except_(kept)))


def latest_walks(session: Session, language: str, limit: int) -> tuple[str, ...]:
    """Return so many of the latest walks whose figures are kept."""
    chosen = (
        select(WalkFigureRow.walk_id)
        .where(WalkFigureRow.language == language)
        .order_by(WalkFigureRow.walk_id.desc())
        .limit(limit)
    )
    return tuple(connection_of(session).scalars(chosen))


def known_parts(
    session: Session, walk_ids: Collection[str], language: str, names: Collection[str]
) -> dict[str, int]:
    """Return how many of some figures are kept of some walks, by walk."""
    chosen = select(PartRow.walk_id, func.count()).where(
        PartRow.walk_id.in_(walk_ids), PartRow.language == language, PartRow.name.in_(names)
    )
    return _pairs(session, chosen.group_by(PartRow.walk_id))


def of_walk(session: Session, walk_id: str, language: str) -> dict[str, str]:
    """Return the figures about one walk by name."""
    chosen = select(PartRow.name, PartRow.value).where(
        PartRow.walk_id == walk_id, PartRow.language == language
    )
    return _pairs(session, chosen)


def parts_of_wave(session: Session, client_id: str, wave: int, language: str, name: str) -> dict[str, str]:
    """Return one figure about each walk of a wave of which it is kept, by walk."""
    chosen = (
        select(PartRow.walk_id, PartRow.value)
        .join(WalkRow, WalkRow.id == PartRow.walk_id)
        .join(VisitRow, VisitRow.id == WalkRow.visit_id)
        .where(VisitRow.client_id == client_id, VisitRow.wave == wave)
        .where(PartRow.language == language, PartRow.name == name)
    )
    return _pairs(session, chosen)


def of_waves(session: Session, client_id: str, language: str, name: str) -> dict[tuple[int, str], str]:
    """Return one figure about each touchpoint in each wave, by wave and touchpoint."""
    chosen = select(PlaceFigureRow.wave, PlaceFigureRow.touchpoint_id, PlaceFigureRow.value).where(
        PlaceFigureRow.client_id == client_id,
        PlaceFigureRow.language == language,
        PlaceFigureRow.name == name,
    )
    return {(wave, place): value for wave, place, value in connection_of(session).execute(chosen)}


def of_wave(session: Session, client_id: str, wave: int, language: str, name: str) -> dict[str, str]:
    """Return one figure about each touchpoint in a wave by touchpoint."""
    chosen = select(PlaceFigureRow.touchpoint_id, PlaceFigureRow.value).where(
        PlaceFigureRow.client_id == client_id,
        PlaceFigureRow.wave == wave,
        PlaceFigureRow.language == language,
        PlaceFigureRow.name == name,
    )
    return _pairs(session, chosen)


def known_places(session: Session, client_id: str, wave: int, language: str) -> set[tuple[str, str]]:
    """Return which figures are kept about the touchpoints in a wave: touchpoint and name."""
    chosen = select(PlaceFigureRow.touchpoint_id, PlaceFigureRow.name).where(
        PlaceFigureRow.client_id == client_id,
        PlaceFigureRow.wave == wave,
        PlaceFigureRow.language == language,
    )
    return {(place, name) for place, name in connection_of(session).execute(chosen)}


def of_visits(session: Session, client_id: str) -> dict[str, str]:
    """Return the figures about the visits of a client by id."""
    chosen = select(VisitFigureRow.visit_id, VisitFigureRow.value).where(
        VisitFigureRow.client_id == client_id
    )
    return _pairs(session, chosen)


def shared(session: Session) -> dict[int, str]:
    """Return what walks have in common by number."""
    return _pairs(session, select(SharedRow.id, SharedRow.value))


def _pairs(session: Session, chosen: Any) -> dict[Any, Any]:
    return {key: value for key, value in connection_of(session).execute(chosen)}  # noqa: C416 - rows are no pairs


def _parts(values: Iterable[_T]) -> Iterator[tuple[_T, ...]]:
    """Yield as many values at once as a statement takes."""
    rest = iter(values)
    while some := tuple(islice(rest, _AT_ONCE)):
        yield some


class _Gathering:
    """Follows events to the figures they touch."""

    def __init__(self, session: Session) -> None:
        self._connection = connection_of(session)
        self._walks: set[str] = set()
        self._visits: set[str] = set()
        self._rescored: set[str] = set()
        self._evidence: set[str] = set()
        self._touchpoints: set[str] = set()
        self._clients: set[str] = set()
        self._wholly: set[str] = set()
        self._moved: set[str] = set()
        self._told: set[str] = set()

    def follow(self, device: str, after: int) -> None:
        """Look at the events of a device."""
        columns = (EventRow.table, EventRow.row, EventRow.field, EventRow.value)
        chosen = select(*columns).where(EventRow.device == device, EventRow.seq > after)
        for table, row, name, value in self._connection.execute(chosen):
            if table in _RULES:
                _RULES[table](self, row, name, value)

    def result(self) -> Stale:
        """Return the figures that were touched, and those that rest on them."""
        self._walks |= self._ids(EvidenceRow.walk_id, EvidenceRow.id, self._evidence)
        self._walks |= self._ids(WalkRow.id, WalkRow.touchpoint_id, self._touchpoints)
        whole = self._ids(VisitRow.id, VisitRow.client_id, self._wholly)
        self._walks |= self._ids(WalkRow.id, WalkRow.visit_id, whole)
        stale = Stale(set(self._walks), whole | self._ids(VisitRow.id, VisitRow.client_id, self._clients))
        where = (WalkRow.visit_id, VisitRow.client_id, VisitRow.wave, WalkRow.touchpoint_id)
        before = self._waves_of(self._moved)
        for column, ids in (
            (WalkRow.id, self._walks | self._rescored),
            (WalkRow.visit_id, self._visits | self._moved | self._begun(self._told)),
        ):
            for some in _parts(ids):
                joined = select(*where).join(VisitRow, WalkRow.visit_id == VisitRow.id)
                for row in self._connection.execute(joined.where(column.in_(some))):
                    visit_id, client_id, wave, touchpoint_id = row
                    waves = {wave, *before.get(visit_id, ())}
                    stale.visits.add(visit_id)
                    stale.places |= {(client_id, number, touchpoint_id) for number in waves}
        return stale

    def answer(self, row: str, name: str, value: Any) -> None:
        """Follow what was given to a walk, or a round of one."""
        self._walks.add(row.partition("/")[0])

    def evidence(self, row: str, name: str, value: Any) -> None:
        """Follow a photo or file."""
        self._evidence.add(row)

    def walk(self, row: str, name: str, value: Any) -> None:
        """Follow a walk; which question was shown last moves no figure."""
        if name in ("started", "checklist", "touchpoint_id"):
            self._walks.add(row)
        elif name != "here":
            self._rescored.add(row)

    def visit(self, row: str, name: str, value: Any) -> None:
        """Follow a visit: what is planned counts in no figure. Its day orders its walks among the others."""
        if name == "wave":
            self._moved.add(row)
        elif name in ("on", "site_id", "persona_id", "auditor"):
            self._told.add(row)
        elif name == REMOVED or (name == "state" and value in (VisitState.PLANNED, VisitState.DRAFT)):
            self._visits.add(row)

    def touchpoint(self, row: str, name: str, value: Any) -> None:
        """Follow a touchpoint: its standard judges times, its weight and whether it is there score visits."""
        if name in ("standard", "owner_role"):
            self._touchpoints.add(row)
        elif name in ("criticality", "stage_id", REMOVED):
            self._rescored |= self._ids(WalkRow.id, WalkRow.touchpoint_id, {row})

    def stage(self, row: str, name: str, value: Any) -> None:
        """Follow a stage: with it its touchpoints leave the map, or come back."""
        if name == REMOVED:
            self._clients |= self._client_of_stage(row)

    def calendar(self, row: str, name: str, value: Any) -> None:
        """Follow business hours, which tell how long a wait counts."""
        self._wholly |= self._client_of_calendar(row)

    def _client_of_stage(self, stage_id: str) -> set[str]:
        table = EventRow.metadata.tables["stage"]
        return self._ids(table.c.client_id, table.c.id, {stage_id})

    def _client_of_calendar(self, calendar_id: str) -> set[str]:
        table = EventRow.metadata.tables["calendar"]
        return self._ids(table.c.client_id, table.c.id, {calendar_id})

    def _begun(self, visits: set[str]) -> set[str]:
        some = VisitRow.state != VisitState.PLANNED, VisitRow.id.in_(visits)
        return set(self._connection.scalars(select(VisitRow.id).where(*some))) if visits else visits

    def _waves_of(self, visits: set[str]) -> dict[str, set[int]]:
        """Return each wave that some visits were ever in: the last to leave one takes its figures along."""
        found: dict[str, set[int]] = {}
        told = EventRow.table == "visit", EventRow.field.in_((CREATED, "wave"))
        for some in _parts(visits):
            chosen = select(EventRow.row, EventRow.field, EventRow.value).where(*told, EventRow.row.in_(some))
            for visit_id, name, value in self._connection.execute(chosen):
                found.setdefault(visit_id, set()).add(value["wave"] if name == CREATED else value)
        return found

    def _ids(self, column: Any, by: Any, ids: set[str]) -> set[Any]:
        found: set[Any] = set()
        for some in _parts(ids):
            found |= set(self._connection.scalars(select(column).where(by.in_(some))))
        return found


_RULES: Mapping[str, Callable[[_Gathering, str, str, Any], None]] = {
    "answer": _Gathering.answer,
    "instance": _Gathering.answer,
    "evidence": _Gathering.evidence,
    "walk": _Gathering.walk,
    "visit": _Gathering.visit,
    "touchpoint": _Gathering.touchpoint,
    "stage": _Gathering.stage,
    "calendar": _Gathering.calendar,
}
