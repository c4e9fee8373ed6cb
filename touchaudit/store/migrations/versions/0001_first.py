"""The first tables.

Revision ID: 0001
Revises:
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table of the first release."""
    _settings_and_events()
    _checklists()
    _clients()
    _visits()
    _walks()
    _release()


def _settings_and_events() -> None:
    op.create_table("setting", _text("key"), _text("value"), _key("setting", "key"))
    op.create_table(
        "event",
        *map(_text, ("id", "gesture", "name", "scope")),
        _text("undoes", nullable=True),
        _time("at"),
        _text("device"),
        _whole("seq"),
        *map(_text, ("hlc", "table", "row", "field")),
        _text("value", nullable=True),
        _text("parents"),
        _key("event", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("uq_event_device_seq", "event", ["device", "seq"], unique=True)


def _checklists() -> None:
    op.create_table(
        "checklist",
        *map(_text, ("hash", "key", "title", "xform", "audit")),
        sa.Column("workbook", sa.LargeBinary(), nullable=False),
        _text("file_name"),
        _time("added"),
        _yes_no("retired"),
        _key("checklist", "hash"),
    )


def _clients() -> None:
    _projection("client", [*map(_text, ("name", "industry", "town", "note", "bands")), _whole("position")])
    _projection("site", [*map(_text, ("name", "address")), _whole("position")], listed="client")
    _projection(
        "persona", [*map(_text, ("name", "scenario", "channels")), _whole("position")], listed="client"
    )
    _projection("stage", [*map(_text, ("name", "phase")), _whole("position")], listed="client")
    _projection(
        "touchpoint",
        [
            *map(_text, ("stage_id", "name", "channel")),
            _whole("criticality"),
            _text("standard", nullable=True),
            _whole("expectation", nullable=True),
            *map(_text, ("think", "do", "feel", "owner_role", "skills", "checklist")),
            _number("reach"),
            _whole("position"),
            _parent("touchpoint", "stage_id", "stage.id"),
        ],
        listed="client",
    )


def _visits() -> None:
    _projection(
        "visit",
        [
            _text("title"),
            _day("on"),
            _whole("wave"),
            *(_text(name, nullable=True) for name in ("site_id", "persona_id")),
            *map(_text, ("auditor", "state", "note")),
            _parent("visit", "site_id", "site.id"),
            _parent("visit", "persona_id", "persona.id"),
        ],
        listed="client",
    )
    _projection(
        "action",
        [
            *map(_text, ("title", "horizon")),
            _text("touchpoint_id", nullable=True),
            *map(_text, ("question", "detail", "owner_role")),
            _number("effort", nullable=True),
            _number("confidence"),
            _day("due", nullable=True),
            _yes_no("moved"),
            _day("done", nullable=True),
            _whole("position"),
            _parent("action", "touchpoint_id", "touchpoint.id"),
        ],
        listed="client",
    )


def _walks() -> None:
    _projection(
        "walk",
        [
            *map(_text, ("touchpoint_id", "checklist")),
            _whole("position"),
            *(_time(name, nullable=True) for name in ("started", "finished")),
            _text("here"),
            _parent("walk", "touchpoint_id", "touchpoint.id"),
            _parent("walk", "checklist", "checklist.hash"),
        ],
        listed="visit",
    )
    _projection(
        "answer",
        [
            *map(_text, ("walk_id", "key", "value", "mark", "reason", "note")),
            _yes_no("flagged"),
            *(_time(name, nullable=True) for name in ("answered", "observed")),
            _yes_no("entered"),
            _parent("answer", "walk_id", "walk.id"),
        ],
        key=("walk_id", "key"),
    )
    _projection(
        "instance",
        [*map(_text, ("walk_id", "key")), _whole("position"), _parent("instance", "walk_id", "walk.id")],
        key=("walk_id", "key"),
    )
    _projection(
        "evidence",
        [
            *map(_text, ("key", "digest", "kind", "media_type")),
            *map(_whole, ("width", "height")),
            _text("caption"),
            _time("taken", nullable=True),
            _whole("position"),
            *map(_text, ("original", "marks")),
        ],
        listed="walk",
    )
    _projection("lap", [*map(_text, ("key", "kind")), _time("at"), _text("label")], listed="walk")
    _projection(
        "opportunity",
        [
            _text("text"),
            _text("walk_id", nullable=True),
            _text("kind"),
            _time("noticed", nullable=True),
            *map(_text, ("frequency", "photo")),
            _parent("opportunity", "walk_id", "walk.id"),
        ],
        listed="visit",
    )
    _projection(
        "moment",
        [
            *map(_text, ("walk_id", "kind")),
            _time("at"),
            *map(_text, ("channel", "text")),
            _parent("moment", "walk_id", "walk.id"),
        ],
        listed="visit",
    )


def _release() -> None:
    _projection("sign_off", [*map(_text, ("name", "role")), _time("at"), _text("strokes")], listed="visit")
    _projection(
        "amendment",
        [*map(_text, ("reason", "by")), _time("opened"), _time("closed", nullable=True)],
        listed="visit",
    )
    _projection(
        "appeal",
        [
            *map(_text, ("walk_id", "key", "by", "reason")),
            _time("raised"),
            *map(_text, ("outcome", "answer")),
            _time("settled", nullable=True),
            _parent("appeal", "walk_id", "walk.id"),
        ],
        listed="visit",
    )


def _projection(
    name: str, columns: Sequence[sa.schema.SchemaItem], *, key: Sequence[str] = ("id",), listed: str = ""
) -> None:
    """Make a projected table; ``listed`` is the table of the parent under which its rows are listed."""
    own: list[sa.schema.SchemaItem] = [_text("id")] if key == ("id",) else []
    if listed:
        own += [_text(f"{listed}_id"), _parent(name, f"{listed}_id", f"{listed}.id")]
    op.create_table(
        name,
        *own,
        *columns,
        _yes_no("removed"),
        _text("heads"),
        _key(name, *key),
        sqlite_with_rowid=False,
    )
    if listed:
        op.create_index(f"ix_{name}_{listed}_id", name, [f"{listed}_id"])


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _whole(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[float]:
    return sa.Column(name, sa.Double(), nullable=nullable)


def _yes_no(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _time(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _day(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Date(), nullable=nullable)


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def _parent(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [target], name=f"fk_{table}_{column}", deferrable=True, initially="DEFERRED"
    )
