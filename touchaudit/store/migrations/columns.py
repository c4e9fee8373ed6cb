"""The columns and tables that migrations make, in a few words each."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op


def projection(
    name: str, columns: Sequence[sa.schema.SchemaItem], *, primary: Sequence[str] = ("id",), listed: str = ""
) -> None:
    """Make a projected table; ``listed`` is the table of the parent under which its rows are listed."""
    own: list[sa.schema.SchemaItem] = [text("id")] if primary == ("id",) else []
    if listed:
        own += [text(f"{listed}_id"), parent(name, f"{listed}_id", f"{listed}.id")]
    op.create_table(
        name,
        *own,
        *columns,
        yes_no("removed"),
        text("heads"),
        key(name, *primary),
        sqlite_with_rowid=False,
    )
    if listed:
        op.create_index(f"ix_{name}_{listed}_id", name, [f"{listed}_id"])


def text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """Return a column of text."""
    return sa.Column(name, sa.Text(), nullable=nullable)


def whole(name: str, *, nullable: bool = False) -> sa.Column[int]:
    """Return a column of whole numbers."""
    return sa.Column(name, sa.Integer(), nullable=nullable)


def number(name: str, *, nullable: bool = False) -> sa.Column[float]:
    """Return a column of numbers."""
    return sa.Column(name, sa.Double(), nullable=nullable)


def yes_no(name: str) -> sa.Column[bool]:
    """Return a column of yes or no."""
    return sa.Column(name, sa.Boolean(), nullable=False)


def time(name: str, *, nullable: bool = False) -> sa.Column[object]:
    """Return a column of instants."""
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def day(name: str, *, nullable: bool = False) -> sa.Column[object]:
    """Return a column of dates."""
    return sa.Column(name, sa.Date(), nullable=nullable)


def key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    """Return a primary key."""
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def parent(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    """Return a foreign key, checked at commit."""
    return sa.ForeignKeyConstraint(
        [column], [target], name=f"fk_{table}_{column}", deferrable=True, initially="DEFERRED"
    )
