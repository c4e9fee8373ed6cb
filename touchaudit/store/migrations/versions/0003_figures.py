"""What was worked out of the walks, so that a large client opens at once; it can be thrown away.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from touchaudit.store.migrations.columns import key, text, whole

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables, empty, and the index that finds what was written among the answers."""
    op.create_table("figured", text("device"), whole("seq"), key("figured", "device"))
    op.create_table("figure_shared", whole("id"), text("value"), key("figure_shared", "id"))
    _figures("figure_of_walk", [text("walk_id"), text("language")], [text("score")])
    _figures(
        "figure_of_place",
        [text("client_id"), whole("wave"), text("touchpoint_id"), text("language"), text("name")],
    )
    _figures("figure_of_visit", [text("client_id"), text("visit_id")])
    written = sa.text("note <> '' OR reason <> ''")
    op.create_index(
        "ix_answer_written",
        "answer",
        ["walk_id", "key", "note", "reason", "removed"],
        sqlite_where=written,
        postgresql_where=written,
    )


def _figures(
    table: str, primary: list[sa.Column[str] | sa.Column[int]], more: list[sa.Column[str]] | None = None
) -> None:
    names = [column.name for column in primary]
    op.create_table(
        table, *primary, *(more or []), text("value"), key(table, *names), sqlite_with_rowid=False
    )
