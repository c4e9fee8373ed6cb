"""The first tables.

Revision ID: 0001
Revises:
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from touchaudit.store.migrations.columns import (
    day,
    key,
    number,
    parent,
    projection,
    text,
    time,
    whole,
    yes_no,
)

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table of the first release."""
    _settings_and_events()
    _checklists()
    _clients()
    _visits()
    _walks()
    _noted()
    _release()


def _settings_and_events() -> None:
    op.create_table("setting", text("key"), text("value"), key("setting", "key"))
    op.create_table(
        "event",
        *map(text, ("id", "gesture", "name", "scope")),
        text("undoes", nullable=True),
        time("at"),
        text("device"),
        whole("seq"),
        *map(text, ("hlc", "table", "row", "field")),
        text("value", nullable=True),
        text("parents"),
        key("event", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("uq_event_device_seq", "event", ["device", "seq"], unique=True)


def _checklists() -> None:
    op.create_table(
        "checklist",
        *map(text, ("hash", "key", "title", "xform", "audit")),
        sa.Column("workbook", sa.LargeBinary(), nullable=False),
        text("file_name"),
        time("added"),
        yes_no("retired"),
        key("checklist", "hash"),
    )


def _clients() -> None:
    projection("client", [*map(text, ("name", "industry", "town", "note", "bands")), whole("position")])
    projection("site", [*map(text, ("name", "address")), whole("position")], listed="client")
    projection("persona", [*map(text, ("name", "scenario", "channels")), whole("position")], listed="client")
    projection("stage", [*map(text, ("name", "phase")), whole("position")], listed="client")
    projection(
        "touchpoint",
        [
            *map(text, ("stage_id", "name", "channel")),
            whole("criticality"),
            text("standard", nullable=True),
            whole("expectation", nullable=True),
            *map(text, ("think", "do", "feel", "owner_role", "skills", "checklist")),
            number("reach"),
            whole("position"),
            parent("touchpoint", "stage_id", "stage.id"),
        ],
        listed="client",
    )


def _visits() -> None:
    projection(
        "visit",
        [
            text("title"),
            day("on"),
            whole("wave"),
            *(text(name, nullable=True) for name in ("site_id", "persona_id")),
            *map(text, ("auditor", "state", "note")),
            parent("visit", "site_id", "site.id"),
            parent("visit", "persona_id", "persona.id"),
        ],
        listed="client",
    )
    projection(
        "action",
        [
            *map(text, ("title", "horizon")),
            text("touchpoint_id", nullable=True),
            *map(text, ("question", "detail", "owner_role")),
            number("effort", nullable=True),
            number("confidence"),
            day("due", nullable=True),
            yes_no("moved"),
            day("done", nullable=True),
            whole("position"),
            parent("action", "touchpoint_id", "touchpoint.id"),
        ],
        listed="client",
    )


def _walks() -> None:
    projection(
        "walk",
        [
            *map(text, ("touchpoint_id", "checklist")),
            whole("position"),
            *(time(name, nullable=True) for name in ("started", "finished")),
            text("here"),
            parent("walk", "touchpoint_id", "touchpoint.id"),
            parent("walk", "checklist", "checklist.hash"),
        ],
        listed="visit",
    )
    projection(
        "answer",
        [
            *map(text, ("walk_id", "key", "value", "mark", "reason", "note")),
            yes_no("flagged"),
            *(time(name, nullable=True) for name in ("answered", "observed")),
            yes_no("entered"),
            parent("answer", "walk_id", "walk.id"),
        ],
        primary=("walk_id", "key"),
    )
    projection(
        "instance",
        [*map(text, ("walk_id", "key")), whole("position"), parent("instance", "walk_id", "walk.id")],
        primary=("walk_id", "key"),
    )
    projection(
        "evidence",
        [
            *map(text, ("key", "digest", "kind", "media_type")),
            *map(whole, ("width", "height")),
            text("caption"),
            time("taken", nullable=True),
            whole("position"),
            *map(text, ("original", "marks")),
        ],
        listed="walk",
    )


def _noted() -> None:
    projection("lap", [*map(text, ("key", "kind")), time("at"), text("label")], listed="walk")
    projection(
        "opportunity",
        [
            text("text"),
            text("walk_id", nullable=True),
            text("kind"),
            time("noticed", nullable=True),
            *map(text, ("frequency", "photo")),
            parent("opportunity", "walk_id", "walk.id"),
        ],
        listed="visit",
    )
    projection(
        "moment",
        [
            *map(text, ("walk_id", "kind")),
            time("at"),
            *map(text, ("channel", "text")),
            parent("moment", "walk_id", "walk.id"),
        ],
        listed="visit",
    )


def _release() -> None:
    projection("sign_off", [*map(text, ("name", "role")), time("at"), text("strokes")], listed="visit")
    projection(
        "amendment",
        [*map(text, ("reason", "by")), time("opened"), time("closed", nullable=True)],
        listed="visit",
    )
    projection(
        "appeal",
        [
            *map(text, ("walk_id", "key", "by", "reason")),
            time("raised"),
            *map(text, ("outcome", "answer")),
            time("settled", nullable=True),
            parent("appeal", "walk_id", "walk.id"),
        ],
        listed="visit",
    )
