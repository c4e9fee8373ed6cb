"""The tables: the events, and the typed tables that are their projection.

Every column of a projection is named as the field of its domain value. ``heads`` names, per field, the
events that nothing has replaced yet ("*" is the event that made the row): a change finds its parents in
the row it changes, and more than one head is a conflict to be settled by a person.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Date, DateTime, Dialect, ForeignKey, Index, LargeBinary, MetaData, Text, text, types
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from touchaudit.domain.client import Bands, Channel, Phase, ServiceStandard
from touchaudit.domain.visit import EvidenceKind, Horizon, LapKind, Mark, VisitState
from touchaudit.store.codecs import codec_of, to_text, to_utc

SCHEMA = "0004"
"""The newest migration: the shape of the tables below."""

CREATED = "*"
"""The field of the event that makes a row; its value is all fields."""

REMOVED = "removed"
"""The field of an event that takes a row away (true) or brings it back (false)."""


class UtcTime(TypeDecorator[datetime]):
    """An instant: aware in memory, UTC in the database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Go to UTC."""
        return None if value is None else to_utc(value)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Say the zone again where the database forgot it."""
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


class Word(TypeDecorator[StrEnum]):
    """One of a few words."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """Write the word."""
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """Read the word."""
        return None if value is None else self.words(value)


class Json(TypeDecorator[Any]):
    """A value without columns of its own, as JSON text; ``hint`` is its type."""

    impl = Text
    cache_ok = True

    def __init__(self, hint: Any = None) -> None:
        super().__init__()
        self.hint = hint
        self._codec = codec_of(str if hint is None else hint)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write JSON; None stays NULL."""
        return None if value is None else to_text(self._codec.to_json(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Read JSON."""
        return None if value is None else self._codec.from_json(json.loads(value))


_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


def parent(column: str) -> Any:
    """Return a column that names a row of another table, checked at commit."""
    return mapped_column(ForeignKey(column, deferrable=True, initially="DEFERRED"))


def listed_parent(column: str) -> Any:
    """Return such a column under whose value rows are listed."""
    return mapped_column(ForeignKey(column, deferrable=True, initially="DEFERRED"), index=True)


class Row(DeclarativeBase):
    """A row of any table."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {  # noqa: RUF012 - read once by SQLAlchemy, as it asks for
        str: Text(),
        bytes: LargeBinary(),
        bool: types.Boolean(),
        datetime: UtcTime(),
        date: Date(),
        Phase: Word(Phase),
        Channel: Word(Channel),
        VisitState: Word(VisitState),
        Mark: Word(Mark),
        EvidenceKind: Word(EvidenceKind),
        LapKind: Word(LapKind),
        Horizon: Word(Horizon),
        Bands: Json(Bands),
        ServiceStandard: Json(ServiceStandard),
        tuple[Channel, ...]: Json(tuple[Channel, ...]),
        tuple[str, ...]: Json(tuple[str, ...]),
        dict[str, list[str]]: Json(),
        Any: Json(),
    }


class Projection:
    """What each projected row carries beside the fields of its domain value."""

    __table_args__: Any = {"sqlite_with_rowid": False}  # noqa: RUF012 - as SQLAlchemy asks for

    removed: Mapped[bool]
    heads: Mapped[dict[str, list[str]]]


class ClientRow(Projection, Row):
    """A client."""

    __tablename__ = "client"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    industry: Mapped[str]
    town: Mapped[str]
    note: Mapped[str]
    bands: Mapped[Bands]
    position: Mapped[int]


class SiteRow(Projection, Row):
    """A site."""

    __tablename__ = "site"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    name: Mapped[str]
    address: Mapped[str]
    position: Mapped[int]


class PersonaRow(Projection, Row):
    """A persona."""

    __tablename__ = "persona"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    name: Mapped[str]
    scenario: Mapped[str]
    channels: Mapped[tuple[Channel, ...]]
    position: Mapped[int]


class StageRow(Projection, Row):
    """A stage."""

    __tablename__ = "stage"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    name: Mapped[str]
    phase: Mapped[Phase]
    position: Mapped[int]


class TouchpointRow(Projection, Row):
    """A touchpoint."""

    __tablename__ = "touchpoint"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    stage_id: Mapped[str] = parent("stage.id")
    name: Mapped[str]
    channel: Mapped[Channel]
    criticality: Mapped[int]
    standard: Mapped[ServiceStandard | None]
    expectation: Mapped[int | None]
    think: Mapped[str]
    do: Mapped[str]
    feel: Mapped[str]
    owner_role: Mapped[str]
    skills: Mapped[tuple[str, ...]]
    checklist: Mapped[str]
    reach: Mapped[float]
    position: Mapped[int]


class ChecklistRow(Row):
    """A checklist as it was when it was added; named by its hash, never changed."""

    __tablename__ = "checklist"

    hash: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str]
    title: Mapped[str]
    xform: Mapped[str]
    audit: Mapped[str]
    workbook: Mapped[bytes]
    file_name: Mapped[str]
    added: Mapped[datetime]
    retired: Mapped[bool]


class VisitRow(Projection, Row):
    """A visit."""

    __tablename__ = "visit"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    title: Mapped[str]
    on: Mapped[date]
    wave: Mapped[int]
    site_id: Mapped[str | None] = parent("site.id")
    persona_id: Mapped[str | None] = parent("persona.id")
    auditor: Mapped[str]
    state: Mapped[VisitState]
    note: Mapped[str]
    daypart: Mapped[str]
    cover_story: Mapped[str]
    kit: Mapped[tuple[str, ...]]
    packed: Mapped[tuple[str, ...]]


class WalkRow(Projection, Row):
    """A walk."""

    __tablename__ = "walk"

    id: Mapped[str] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = listed_parent("visit.id")
    touchpoint_id: Mapped[str] = parent("touchpoint.id")
    checklist: Mapped[str] = parent("checklist.hash")
    position: Mapped[int]
    started: Mapped[datetime | None]
    finished: Mapped[datetime | None]
    here: Mapped[str]


_WRITTEN = text("note <> '' OR reason <> ''")


class AnswerRow(Projection, Row):
    """An answer; an index of its own holds all that is looked through for words, and nothing else."""

    __tablename__ = "answer"
    __table_args__ = (
        Index(
            "ix_answer_written",
            *("walk_id", "key", "note", "reason", "removed"),
            sqlite_where=_WRITTEN,
            postgresql_where=_WRITTEN,
        ),
        {"sqlite_with_rowid": False},
    )

    walk_id: Mapped[str] = mapped_column(
        ForeignKey("walk.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    mark: Mapped[Mark]
    reason: Mapped[str]
    note: Mapped[str]
    flagged: Mapped[bool]
    answered: Mapped[datetime | None]
    observed: Mapped[datetime | None]
    entered: Mapped[bool]


class InstanceRow(Projection, Row):
    """An instance of a repeat."""

    __tablename__ = "instance"

    walk_id: Mapped[str] = mapped_column(
        ForeignKey("walk.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    key: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]


class EvidenceRow(Projection, Row):
    """A piece of evidence."""

    __tablename__ = "evidence"

    id: Mapped[str] = mapped_column(primary_key=True)
    walk_id: Mapped[str] = listed_parent("walk.id")
    key: Mapped[str]
    digest: Mapped[str]
    kind: Mapped[EvidenceKind]
    media_type: Mapped[str]
    width: Mapped[int]
    height: Mapped[int]
    caption: Mapped[str]
    taken: Mapped[datetime | None]
    position: Mapped[int]
    original: Mapped[str]
    marks: Mapped[str]


class LapRow(Projection, Row):
    """A press of the stopwatch."""

    __tablename__ = "lap"

    id: Mapped[str] = mapped_column(primary_key=True)
    walk_id: Mapped[str] = listed_parent("walk.id")
    key: Mapped[str]
    kind: Mapped[LapKind]
    at: Mapped[datetime]
    label: Mapped[str]


class OpportunityRow(Projection, Row):
    """A missed opportunity."""

    __tablename__ = "opportunity"

    id: Mapped[str] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = listed_parent("visit.id")
    text: Mapped[str]
    walk_id: Mapped[str | None] = parent("walk.id")
    kind: Mapped[str]
    noticed: Mapped[datetime | None]
    frequency: Mapped[str]
    photo: Mapped[str]


class ActionRow(Projection, Row):
    """A card on the road map."""

    __tablename__ = "action"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    title: Mapped[str]
    horizon: Mapped[Horizon]
    touchpoint_id: Mapped[str | None] = parent("touchpoint.id")
    question: Mapped[str]
    detail: Mapped[str]
    owner_role: Mapped[str]
    effort: Mapped[float | None]
    confidence: Mapped[float]
    due: Mapped[date | None]
    moved: Mapped[bool]
    done: Mapped[date | None]
    position: Mapped[int]
    needs: Mapped[tuple[str, ...]]
    proof: Mapped[str]
    proof_photo: Mapped[str]


class EventRow(Row):
    """What a person entered, kept for good: the audit trail, the undo history, the unit of exchange.

    ``field`` is "*" for the event that makes a row (its value is then all fields) and "removed" for one
    that takes it away or back. ``parents`` are the events that this one replaces. ``scope`` names the
    visit or client on whose undo stack the gesture lies, ``undoes`` the gesture that this one takes back.
    """

    __tablename__ = "event"
    __table_args__ = (
        Index("uq_event_device_seq", "device", "seq", unique=True),
        {"sqlite_with_rowid": False},
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    gesture: Mapped[str]
    name: Mapped[str]
    scope: Mapped[str]
    undoes: Mapped[str | None]
    at: Mapped[datetime]
    device: Mapped[str]
    seq: Mapped[int]
    hlc: Mapped[str]
    table: Mapped[str]
    row: Mapped[str]
    field: Mapped[str]
    value: Mapped[Any] = mapped_column(Json(), nullable=True)
    parents: Mapped[Any] = mapped_column(Json(), nullable=False)


class SettingRow(Row):
    """What this database knows of itself, such as the name of the device it stands on."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
