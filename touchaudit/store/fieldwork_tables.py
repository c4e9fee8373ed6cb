"""The tables of what is gathered beside the walks: probes, promises, quotes, mentions, metrics, the chain."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from touchaudit.domain.client import Channel
from touchaudit.domain.fieldwork import Audience, Loyalty, Opening, PromiseState, Start, Worth
from touchaudit.store.tables import Json, Projection, Row, Word, listed_parent, parent


class ProbeRow(Projection, Row):
    """A probe."""

    __tablename__ = "probe"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    title: Mapped[str]
    sent: Mapped[datetime]
    channel: Mapped[Channel]
    touchpoint_id: Mapped[str | None] = parent("touchpoint.id")
    persona_id: Mapped[str | None] = parent("persona.id")
    trigger: Mapped[str]
    closed: Mapped[datetime | None]
    note: Mapped[str]


class ExpectedRow(Projection, Row):
    """A contact that a probe waits for."""

    __tablename__ = "expected"

    id: Mapped[str] = mapped_column(primary_key=True)
    probe_id: Mapped[str] = listed_parent("probe.id")
    title: Mapped[str]
    after: Mapped[float]
    start: Mapped[Start] = mapped_column(Word(Start))
    position: Mapped[int]


class ReplyRow(Projection, Row):
    """A reply to a probe."""

    __tablename__ = "reply"

    id: Mapped[str] = mapped_column(primary_key=True)
    probe_id: Mapped[str] = listed_parent("probe.id")
    at: Mapped[datetime]
    channel: Mapped[Channel]
    expected_id: Mapped[str | None] = parent("expected.id")
    walk_id: Mapped[str | None] = parent("walk.id")
    text: Mapped[str]


class PromiseRow(Projection, Row):
    """A promise."""

    __tablename__ = "promise"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    text: Mapped[str]
    made: Mapped[date]
    touchpoint_id: Mapped[str | None] = parent("touchpoint.id")
    role: Mapped[str]
    due: Mapped[date | None]
    state: Mapped[PromiseState] = mapped_column(Word(PromiseState))
    checked: Mapped[date | None]
    note: Mapped[str]


class BriefRow(Projection, Row):
    """A wish put to several sellers."""

    __tablename__ = "brief"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    title: Mapped[str]
    asked: Mapped[date]
    brief: Mapped[str]
    currency: Mapped[str]
    touchpoint_id: Mapped[str | None] = parent("touchpoint.id")


class QuoteRow(Projection, Row):
    """A seller's quote."""

    __tablename__ = "quote"

    id: Mapped[str] = mapped_column(primary_key=True)
    brief_id: Mapped[str] = listed_parent("brief.id")
    seller: Mapped[str]
    amount: Mapped[float | None]
    received: Mapped[date | None]
    note: Mapped[str]
    position: Mapped[int]


class MentionRow(Projection, Row):
    """A mention in public."""

    __tablename__ = "mention"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    on: Mapped[date]
    source: Mapped[str]
    keyword: Mapped[str]
    text: Mapped[str]
    sentiment: Mapped[int]
    answered: Mapped[date | None]
    touchpoint_id: Mapped[str | None] = parent("touchpoint.id")


class MetricRow(Projection, Row):
    """A figure that the client keeps."""

    __tablename__ = "metric"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    touchpoint_id: Mapped[str] = parent("touchpoint.id")
    name: Mapped[str]
    unit: Mapped[str]
    target: Mapped[float | None]
    higher_is_better: Mapped[bool]
    position: Mapped[int]


class ReadingRow(Projection, Row):
    """One value of a metric."""

    __tablename__ = "reading"

    id: Mapped[str] = mapped_column(primary_key=True)
    metric_id: Mapped[str] = listed_parent("metric.id")
    on: Mapped[date]
    value: Mapped[float]


class ChainStepRow(Projection, Row):
    """A step of the chain."""

    __tablename__ = "chain_step"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    title: Mapped[str]
    touchpoint_id: Mapped[str | None] = parent("touchpoint.id")
    role: Mapped[str]
    worth: Mapped[Worth] = mapped_column(Word(Worth))
    minutes: Mapped[float]
    wait: Mapped[float]
    handoff: Mapped[bool]
    repeats: Mapped[int]
    position: Mapped[int]


class ProfileRow(Projection, Row):
    """What a touchpoint is to those who meet it."""

    __tablename__ = "profile"

    id: Mapped[str] = mapped_column(
        ForeignKey("touchpoint.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    client_id: Mapped[str] = listed_parent("client.id")
    job: Mapped[str]
    annoyances: Mapped[str]
    senses: Mapped[str]
    brand: Mapped[str]
    importance: Mapped[str]
    audiences: Mapped[tuple[Audience, ...]] = mapped_column(Json(tuple[Audience, ...]))
    direct: Mapped[bool]
    source: Mapped[str]
    front_stage: Mapped[bool]
    absent: Mapped[bool]
    signature: Mapped[bool]
    as_is: Mapped[str]
    to_be: Mapped[str]


class StakeRow(Projection, Row):
    """What a touchpoint moves in a year."""

    __tablename__ = "stake"

    id: Mapped[str] = mapped_column(
        ForeignKey("touchpoint.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    client_id: Mapped[str] = listed_parent("client.id")
    customers: Mapped[float]
    low: Mapped[float]
    high: Mapped[float]
    currency: Mapped[str]
    note: Mapped[str]


class LoyaltyNoteRow(Projection, Row):
    """An answer in the workshop."""

    __tablename__ = "loyalty_note"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    kind: Mapped[Loyalty] = mapped_column(Word(Loyalty))
    text: Mapped[str]
    touchpoint_id: Mapped[str | None] = parent("touchpoint.id")
    who: Mapped[str]
    position: Mapped[int]


class CalendarRow(Projection, Row):
    """Business hours and holidays."""

    __tablename__ = "calendar"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    hours: Mapped[tuple[Opening, ...]] = mapped_column(Json(tuple[Opening, ...]))
    holidays: Mapped[tuple[date, ...]] = mapped_column(Json(tuple[date, ...]))
    touchpoint_id: Mapped[str | None] = parent("touchpoint.id")


class ReportTitleRow(Projection, Row):
    """A title of the report that a person wrote."""

    __tablename__ = "report_title"

    id: Mapped[str] = mapped_column(primary_key=True)
    client_id: Mapped[str] = listed_parent("client.id")
    wave: Mapped[int]
    key: Mapped[str]
    text: Mapped[str]
