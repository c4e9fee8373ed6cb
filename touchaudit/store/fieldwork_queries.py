"""What the store knows of a client beside its walks."""

from __future__ import annotations

from sqlalchemy.orm import Session

from touchaudit.domain import fieldwork as values
from touchaudit.domain.fieldwork import Fieldwork
from touchaudit.store import fieldwork_tables as tables
from touchaudit.store.queries import calendars, read


def fieldwork(session: Session, client_id: str) -> Fieldwork:
    """Return everything of these kinds, each in its order; what was removed is left out."""
    of_probe = tables.ProbeRow.client_id == client_id
    of_brief = tables.BriefRow.client_id == client_id
    of_metric = tables.MetricRow.client_id == client_id
    return Fieldwork(
        probes=read(session, values.Probe, of_probe),
        expected=read(session, values.Expected, of_probe),
        replies=read(session, values.Reply, of_probe),
        promises=read(session, values.Promise, tables.PromiseRow.client_id == client_id),
        briefs=read(session, values.QuoteBrief, of_brief),
        quotes=read(session, values.Quote, of_brief),
        mentions=read(session, values.Mention, tables.MentionRow.client_id == client_id),
        metrics=read(session, values.Metric, of_metric),
        readings=read(session, values.Reading, of_metric),
        chain=read(session, values.ChainStep, tables.ChainStepRow.client_id == client_id),
        profiles=read(session, values.Profile, tables.ProfileRow.client_id == client_id),
        stakes=read(session, values.Stake, tables.StakeRow.client_id == client_id),
        loyalty=read(session, values.LoyaltyNote, tables.LoyaltyNoteRow.client_id == client_id),
        calendars=calendars(session, client_id),
        titles=read(session, values.ReportTitle, tables.ReportTitleRow.client_id == client_id),
    )
