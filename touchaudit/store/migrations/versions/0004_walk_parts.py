"""Figures about single walks, each by its name, so that a panel reads no more of a wave than it shows.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

from alembic import op

from touchaudit.store.migrations.columns import key, text

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table, empty: what it holds can be worked out again at any time."""
    op.create_table(
        "figure_of_part",
        text("walk_id"),
        text("language"),
        text("name"),
        text("value"),
        key("figure_of_part", "walk_id", "language", "name"),
        sqlite_with_rowid=False,
    )
