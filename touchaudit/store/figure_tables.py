"""The tables of what was worked out of the walks: no truth, only what need not be worked out again.

All of it follows from the other tables and may be thrown away at any time. ``figured`` says up to which of
each device's events it is right; what later events touch is dropped before anything is read.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from touchaudit.store.tables import Row


class FiguredRow(Row):
    """Up to which event of a device the figures are right; under "", how they were worked out."""

    __tablename__ = "figured"

    device: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int]


class SharedRow(Row):
    """What many walks have in common, such as the wording of a question with one of its answers."""

    __tablename__ = "figure_shared"

    id: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[str]


class WalkFigureRow(Row):
    """A walk with its questions, as JSON, in one language."""

    __tablename__ = "figure_of_walk"
    __table_args__: Any = {"sqlite_with_rowid": False}  # noqa: RUF012 - as SQLAlchemy asks for

    walk_id: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    score: Mapped[str]
    value: Mapped[str]


class PartRow(Row):
    """A figure about one walk, as JSON, in one language."""

    __tablename__ = "figure_of_part"
    __table_args__: Any = {"sqlite_with_rowid": False}  # noqa: RUF012 - as SQLAlchemy asks for

    walk_id: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class PlaceFigureRow(Row):
    """A figure about all walks of one touchpoint in one wave, as JSON, in one language."""

    __tablename__ = "figure_of_place"
    __table_args__: Any = {"sqlite_with_rowid": False}  # noqa: RUF012 - as SQLAlchemy asks for

    client_id: Mapped[str] = mapped_column(primary_key=True)
    wave: Mapped[int] = mapped_column(primary_key=True)
    touchpoint_id: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class VisitFigureRow(Row):
    """The score of a visit and how far its walks are, as JSON."""

    __tablename__ = "figure_of_visit"
    __table_args__: Any = {"sqlite_with_rowid": False}  # noqa: RUF012 - as SQLAlchemy asks for

    client_id: Mapped[str] = mapped_column(primary_key=True)
    visit_id: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
