"""The tables of what a visit gathers beside its answers: moments, signatures, amendments, appeals."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from touchaudit.domain.release import Outcome, Stroke
from touchaudit.domain.visit import MomentKind
from touchaudit.store.tables import Json, Projection, Row, Word, listed_parent, parent


class MomentRow(Projection, Row):
    """A moment of the walk."""

    __tablename__ = "moment"

    id: Mapped[str] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = listed_parent("visit.id")
    walk_id: Mapped[str] = parent("walk.id")
    kind: Mapped[MomentKind] = mapped_column(Word(MomentKind))
    at: Mapped[datetime]
    channel: Mapped[str]
    text: Mapped[str]


class SignOffRow(Projection, Row):
    """A signature under a visit."""

    __tablename__ = "sign_off"

    id: Mapped[str] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = listed_parent("visit.id")
    name: Mapped[str]
    role: Mapped[str]
    at: Mapped[datetime]
    strokes: Mapped[tuple[Stroke, ...]] = mapped_column(Json(tuple[Stroke, ...]))


class AmendmentRow(Projection, Row):
    """A time in which a final visit may be changed."""

    __tablename__ = "amendment"

    id: Mapped[str] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = listed_parent("visit.id")
    reason: Mapped[str]
    by: Mapped[str]
    opened: Mapped[datetime]
    closed: Mapped[datetime | None]


class AppealRow(Projection, Row):
    """An objection of the client to one answer."""

    __tablename__ = "appeal"

    id: Mapped[str] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = listed_parent("visit.id")
    walk_id: Mapped[str] = parent("walk.id")
    key: Mapped[str]
    by: Mapped[str]
    reason: Mapped[str]
    raised: Mapped[datetime]
    outcome: Mapped[Outcome] = mapped_column(Word(Outcome))
    answer: Mapped[str]
    settled: Mapped[datetime | None]
