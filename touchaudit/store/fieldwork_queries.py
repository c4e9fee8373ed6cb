"""What the store knows of a client beside its walks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import InstrumentedAttribute, Session

from touchaudit.domain import fieldwork as values
from touchaudit.domain.fieldwork import Fieldwork
from touchaudit.store import fieldwork_tables as tables
from touchaudit.store.queries import read

_OF_PROBE, _OF_BRIEF = tables.ProbeRow.client_id, tables.BriefRow.client_id
_OF_METRIC = tables.MetricRow.client_id

# The kind of each field of Fieldwork, and what names the client that a row of it belongs to.
_KINDS: Mapping[str, tuple[type, InstrumentedAttribute[str]]] = {
    "probes": (values.Probe, _OF_PROBE),
    "expected": (values.Expected, _OF_PROBE),
    "replies": (values.Reply, _OF_PROBE),
    "promises": (values.Promise, tables.PromiseRow.client_id),
    "briefs": (values.QuoteBrief, _OF_BRIEF),
    "quotes": (values.Quote, _OF_BRIEF),
    "mentions": (values.Mention, tables.MentionRow.client_id),
    "metrics": (values.Metric, _OF_METRIC),
    "readings": (values.Reading, _OF_METRIC),
    "chain": (values.ChainStep, tables.ChainStepRow.client_id),
    "profiles": (values.Profile, tables.ProfileRow.client_id),
    "stakes": (values.Stake, tables.StakeRow.client_id),
    "loyalty": (values.LoyaltyNote, tables.LoyaltyNoteRow.client_id),
    "calendars": (values.Calendar, tables.CalendarRow.client_id),
    "titles": (values.ReportTitle, tables.ReportTitleRow.client_id),
}


def gathered(session: Session, client_id: str, name: str) -> tuple[Any, ...]:
    """Return what is known of one kind, named as the field of Fieldwork; what was removed is left out."""
    kind, client = _KINDS[name]
    of_client: ColumnElement[bool] = client == client_id
    return read(session, kind, of_client)


def fieldwork(session: Session, client_id: str) -> Fieldwork:
    """Return everything of these kinds, each in its order; what was removed is left out."""
    return Fieldwork(**{field.name: gathered(session, client_id, field.name) for field in fields(Fieldwork)})
