"""What is gathered beside the walks, what a visit takes along, and what a card waits for.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from touchaudit.store.migrations.columns import day, number, parent, projection, text, time, whole, yes_no

revision = "0002"
down_revision = "0001"

_NONE = "[]"


def upgrade() -> None:
    """Make the new tables, and the new columns with what an older program would have entered: nothing."""
    for table, texts, lists in (
        ("visit", ("daypart", "cover_story"), ("kit", "packed")),
        ("action", ("proof", "proof_photo"), ("needs",)),
    ):
        for name in texts:
            op.add_column(table, sa.Column(name, sa.Text(), nullable=False, server_default=""))
        for name in lists:
            op.add_column(table, sa.Column(name, sa.Text(), nullable=False, server_default=_NONE))
    _probes()
    _registers()
    _measures()
    _touchpoints()


def _probes() -> None:
    projection(
        "probe",
        [
            text("title"),
            time("sent"),
            text("channel"),
            *(text(name, nullable=True) for name in ("touchpoint_id", "persona_id")),
            text("trigger"),
            time("closed", nullable=True),
            text("note"),
            parent("probe", "touchpoint_id", "touchpoint.id"),
            parent("probe", "persona_id", "persona.id"),
        ],
        listed="client",
    )
    projection("expected", [text("title"), number("after"), text("start"), whole("position")], listed="probe")
    projection(
        "reply",
        [
            time("at"),
            text("channel"),
            *(text(name, nullable=True) for name in ("expected_id", "walk_id")),
            text("text"),
            parent("reply", "expected_id", "expected.id"),
            parent("reply", "walk_id", "walk.id"),
        ],
        listed="probe",
    )


def _registers() -> None:
    projection(
        "promise",
        [
            text("text"),
            day("made"),
            _of_touchpoint(),
            text("role"),
            day("due", nullable=True),
            text("state"),
            day("checked", nullable=True),
            text("note"),
            parent("promise", "touchpoint_id", "touchpoint.id"),
        ],
        listed="client",
    )
    projection(
        "brief",
        [
            text("title"),
            day("asked"),
            *map(text, ("brief", "currency")),
            _of_touchpoint(),
            parent("brief", "touchpoint_id", "touchpoint.id"),
        ],
        listed="client",
    )
    projection(
        "quote",
        [
            text("seller"),
            number("amount", nullable=True),
            day("received", nullable=True),
            text("note"),
            whole("position"),
        ],
        listed="brief",
    )


def _measures() -> None:
    projection(
        "mention",
        [
            day("on"),
            *map(text, ("source", "keyword", "text")),
            whole("sentiment"),
            day("answered", nullable=True),
            _of_touchpoint(),
            parent("mention", "touchpoint_id", "touchpoint.id"),
        ],
        listed="client",
    )
    projection(
        "metric",
        [
            *map(text, ("touchpoint_id", "name", "unit")),
            number("target", nullable=True),
            yes_no("higher_is_better"),
            whole("position"),
            parent("metric", "touchpoint_id", "touchpoint.id"),
        ],
        listed="client",
    )
    projection("reading", [day("on"), number("value")], listed="metric")
    projection(
        "loyalty_note",
        [
            *map(text, ("kind", "text")),
            _of_touchpoint(),
            text("who"),
            whole("position"),
            parent("loyalty_note", "touchpoint_id", "touchpoint.id"),
        ],
        listed="client",
    )
    projection("report_title", [whole("wave"), *map(text, ("key", "text"))], listed="client")


def _touchpoints() -> None:
    projection(
        "chain_step",
        [
            text("title"),
            _of_touchpoint(),
            *map(text, ("role", "worth")),
            *map(number, ("minutes", "wait")),
            yes_no("handoff"),
            *map(whole, ("repeats", "position")),
            parent("chain_step", "touchpoint_id", "touchpoint.id"),
        ],
        listed="client",
    )
    projection(
        "profile",
        [
            *map(text, ("job", "annoyances", "senses", "brand", "importance", "audiences", "source")),
            *map(yes_no, ("direct", "front_stage", "absent", "signature")),
            *map(text, ("as_is", "to_be")),
            parent("profile", "id", "touchpoint.id"),
        ],
        listed="client",
    )
    projection(
        "stake",
        [
            *map(number, ("customers", "low", "high")),
            *map(text, ("currency", "note")),
            parent("stake", "id", "touchpoint.id"),
        ],
        listed="client",
    )
    projection(
        "calendar",
        [
            *map(text, ("hours", "holidays")),
            _of_touchpoint(),
            parent("calendar", "touchpoint_id", "touchpoint.id"),
        ],
        listed="client",
    )


def _of_touchpoint() -> sa.Column[str]:
    return text("touchpoint_id", nullable=True)
