"""Questions to the store; the answers are domain values, never rows.

What was removed, and what stands beneath something removed, is not seen; it is still there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import chain
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, FromClause, Select, false, func, select
from sqlalchemy.orm import Session

from touchaudit.domain.client import Client, Persona, Site, Stage, Touchpoint
from touchaudit.domain.fieldwork import (
    Calendar,
    Mention,
    Probe,
    Profile,
    Promise,
    QuoteBrief,
    Reading,
    Reply,
    ReportTitle,
    Stake,
)
from touchaudit.domain.release import Amendment, Appeal, SignOff
from touchaudit.domain.visit import (
    Action,
    Answer,
    Evidence,
    Lap,
    Moment,
    Opportunity,
    RepeatInstance,
    Visit,
    VisitState,
    Walk,
)
from touchaudit.store.fieldwork_tables import CalendarRow
from touchaudit.store.ledger import connection_of, ledger_of
from touchaudit.store.registry import Kind, kind_in, kind_of
from touchaudit.store.release_tables import AmendmentRow, AppealRow, MomentRow, SignOffRow
from touchaudit.store.revisions import Revision, ancestry, revisions
from touchaudit.store.tables import (
    ActionRow,
    AnswerRow,
    EventRow,
    EvidenceRow,
    InstanceRow,
    LapRow,
    OpportunityRow,
    PersonaRow,
    SiteRow,
    StageRow,
    TouchpointRow,
    VisitRow,
    WalkRow,
)

_T = TypeVar("_T")
_RECENT = 500


@dataclass(frozen=True, slots=True)
class ClientRows:
    """Everything of one client, read in a few queries however many visits there are."""

    client: Client
    sites: tuple[Site, ...]
    personas: tuple[Persona, ...]
    stages: tuple[Stage, ...]
    touchpoints: tuple[Touchpoint, ...]
    visits: tuple[Visit, ...]
    walks: Mapping[str, tuple[Walk, ...]]
    answers: Mapping[str, Mapping[str, Answer]]
    instances: Mapping[str, tuple[RepeatInstance, ...]]
    evidence: Mapping[str, tuple[Evidence, ...]]
    laps: Mapping[str, tuple[Lap, ...]]
    opportunities: Mapping[str, tuple[Opportunity, ...]]
    actions: tuple[Action, ...]
    moments: Mapping[str, tuple[Moment, ...]]
    sign_offs: Mapping[str, tuple[SignOff, ...]]
    amendments: Mapping[str, tuple[Amendment, ...]]
    revisions: Mapping[str, tuple[Revision, ...]]
    appeals: Mapping[str, tuple[Appeal, ...]]
    calendars: tuple[Calendar, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a value's history: who made what of which field, and when."""

    at: datetime
    name: str
    device: str
    gesture: str
    field: str
    value: Any


def clients(session: Session) -> tuple[Client, ...]:
    """Return every client, in the order of their cards."""
    return read(session, Client)


def client(session: Session, client_id: str) -> Client | None:
    """Return one client."""
    return _one(session, Client, client_id)


def sites(session: Session, client_id: str) -> tuple[Site, ...]:
    """Return a client's places, in order."""
    return read(session, Site, SiteRow.client_id == client_id)


def personas(session: Session, client_id: str) -> tuple[Persona, ...]:
    """Return a client's personas, in order."""
    return read(session, Persona, PersonaRow.client_id == client_id)


def stages(session: Session, client_id: str) -> tuple[Stage, ...]:
    """Return a client's stages, in order."""
    return read(session, Stage, StageRow.client_id == client_id)


def touchpoints(session: Session, client_id: str) -> tuple[Touchpoint, ...]:
    """Return a client's touchpoints, by position; group them by stage for the map."""
    return read(session, Touchpoint, TouchpointRow.client_id == client_id)


def touchpoint(session: Session, touchpoint_id: str) -> Touchpoint | None:
    """Return one touchpoint."""
    return _one(session, Touchpoint, touchpoint_id)


def visits(session: Session, client_id: str) -> tuple[Visit, ...]:
    """Return a client's visits, oldest first."""
    return read(session, Visit, VisitRow.client_id == client_id)


def visit(session: Session, visit_id: str) -> Visit | None:
    """Return one visit."""
    return _one(session, Visit, visit_id)


def walks(session: Session, visit_id: str) -> tuple[Walk, ...]:
    """Return the walks of a visit, in order."""
    return read(session, Walk, WalkRow.visit_id == visit_id)


def walks_of_wave(session: Session, client_id: str, wave: int) -> tuple[Walk, ...]:
    """Return the walks of all visits of a client in a wave, those of each visit in order."""
    return read(session, Walk, VisitRow.client_id == client_id, VisitRow.wave == wave)


def walk(session: Session, walk_id: str) -> Walk | None:
    """Return one walk."""
    return _one(session, Walk, walk_id)


def begun_walks(session: Session) -> list[str]:
    """Return all walks that were begun and that nothing hides, the latest last."""
    begun = _visible(kind_of(Walk)).where(WalkRow.started.is_not(None))
    ids = begun.with_only_columns(WalkRow.id, maintain_column_froms=True).order_by(None).order_by(WalkRow.id)
    return list(connection_of(session).scalars(ids))


def answers(session: Session, walk_id: str) -> dict[str, Answer]:
    """Return the answers of a walk by key."""
    return {answer.key: answer for answer in read(session, Answer, AnswerRow.walk_id == walk_id)}


def instances(session: Session, walk_id: str) -> tuple[RepeatInstance, ...]:
    """Return the repeat instances of a walk, in the order of their making."""
    return read(session, RepeatInstance, InstanceRow.walk_id == walk_id)


def evidence(session: Session, walk_id: str) -> tuple[Evidence, ...]:
    """Return the evidence of a walk, in order."""
    return read(session, Evidence, EvidenceRow.walk_id == walk_id)


def one_evidence(session: Session, evidence_id: str) -> Evidence | None:
    """Return one piece of evidence."""
    return _one(session, Evidence, evidence_id)


def laps(session: Session, walk_id: str) -> tuple[Lap, ...]:
    """Return the presses of the stopwatch in a walk, oldest first."""
    return read(session, Lap, LapRow.walk_id == walk_id)


def laps_of_visit(session: Session, visit_id: str) -> tuple[Lap, ...]:
    """Return the presses of the stopwatch in all walks of a visit, oldest first."""
    return read(session, Lap, WalkRow.visit_id == visit_id)


def opportunities(session: Session, visit_id: str) -> tuple[Opportunity, ...]:
    """Return the missed opportunities of a visit, in the order they were caught."""
    return read(session, Opportunity, OpportunityRow.visit_id == visit_id)


def opportunities_noted(session: Session, client_id: str, wave: int) -> int:
    """Return how many missed opportunities were noted in the visits of a client in a wave that were begun."""
    inside = [VisitRow.client_id == client_id, VisitRow.wave == wave, VisitRow.state != VisitState.PLANNED]
    noted = _visible(kind_of(Opportunity)).where(*inside).order_by(None).with_only_columns(func.count())
    return connection_of(session).scalar(noted) or 0


def moments(session: Session, visit_id: str) -> tuple[Moment, ...]:
    """Return what happened on the way of a visit, oldest first."""
    return read(session, Moment, MomentRow.visit_id == visit_id)


def noted_in_wave(session: Session, name: str, client_id: str, wave: int) -> dict[str, tuple[Any, ...]]:
    """Return the "opportunities" or "moments" of all visits of a client in a wave, by visit."""
    kind = {"opportunities": Opportunity, "moments": Moment}[name]
    return _grouped(read(session, kind, VisitRow.client_id == client_id, VisitRow.wave == wave), "visit_id")


def sign_offs(session: Session, visit_id: str) -> tuple[SignOff, ...]:
    """Return the signatures under a visit, oldest first."""
    return read(session, SignOff, SignOffRow.visit_id == visit_id)


def amendments(session: Session, visit_id: str) -> tuple[Amendment, ...]:
    """Return the amendments of a visit, oldest first."""
    return read(session, Amendment, AmendmentRow.visit_id == visit_id)


def appeals(session: Session, visit_id: str) -> tuple[Appeal, ...]:
    """Return the appeals against answers of a visit, oldest first."""
    return read(session, Appeal, AppealRow.visit_id == visit_id)


def appeal(session: Session, appeal_id: str) -> Appeal | None:
    """Return one appeal."""
    return _one(session, Appeal, appeal_id)


def actions(session: Session, client_id: str) -> tuple[Action, ...]:
    """Return the cards on a client's road map, by position."""
    return read(session, Action, ActionRow.client_id == client_id)


def calendars(session: Session, client_id: str) -> tuple[Calendar, ...]:
    """Return the business hours of a client and of its touchpoints."""
    return read(session, Calendar, CalendarRow.client_id == client_id)


def walk_calendars(session: Session, walk: Walk) -> tuple[Calendar, ...]:
    """Return the business hours of the client that a walk belongs to, and of its touchpoints."""
    of_client = select(VisitRow.client_id).where(VisitRow.id == walk.visit_id).scalar_subquery()
    return read(session, Calendar, CalendarRow.client_id == of_client)


def client_rows(
    session: Session, client_id: str, *, visits: Collection[str] | None = None
) -> ClientRows | None:
    """Return everything of a client; ``visits`` limits what is read of walks to those visits."""
    found = client(session, client_id)
    if found is None:
        return None
    inside = [VisitRow.client_id == client_id]
    if visits is not None:
        inside.append(VisitRow.id.in_(visits))
    amended = _grouped(read(session, Amendment, *inside), "visit_id")
    return ClientRows(
        client=found,
        sites=sites(session, client_id),
        personas=personas(session, client_id),
        stages=stages(session, client_id),
        touchpoints=touchpoints(session, client_id),
        visits=read(session, Visit, *inside),
        walks=_grouped(read(session, Walk, *inside), "visit_id"),
        answers={
            walk_id: {answer.key: answer for answer in group}
            for walk_id, group in _grouped(read(session, Answer, *inside), "walk_id").items()
        },
        instances=_grouped(read(session, RepeatInstance, *inside), "walk_id"),
        evidence=_grouped(read(session, Evidence, *inside), "walk_id"),
        laps=_grouped(read(session, Lap, *inside), "walk_id"),
        opportunities=_grouped(read(session, Opportunity, *inside), "visit_id"),
        actions=actions(session, client_id),
        moments=_grouped(read(session, Moment, *inside), "visit_id"),
        sign_offs=_grouped(read(session, SignOff, *inside), "visit_id"),
        amendments=amended,
        revisions={visit_id: revisions(session, visit_id) for visit_id in amended},
        appeals=_grouped(read(session, Appeal, *inside), "visit_id"),
        calendars=calendars(session, client_id),
    )


def last_walk(session: Session) -> Walk | None:
    """Return the walk under way that was touched last, to pick up where the auditor stood."""
    for walk_id in _recent_walks(session):
        found = walk(session, walk_id)
        if found is not None and found.started is not None and found.finished is None:
            return found
    return None


def digests(session: Session) -> tuple[str, ...]:
    """Name every file that is asked for, removed or not: what is shown, and photos before drawing."""
    connection = connection_of(session)
    rows = [
        *connection.execute(select(EvidenceRow.digest, EvidenceRow.original)),
        *connection.execute(select(OpportunityRow.photo)),
        *connection.execute(select(ActionRow.proof_photo)),
    ]
    return tuple(sorted({digest for row in rows for digest in row if digest}))


def history(session: Session, walk_id: str, key: str) -> tuple[Change, ...]:
    """Return everything that was ever given to a question, oldest first."""
    ledger, connection, kind = ledger_of(session), connection_of(session), kind_of(Answer)
    row = ledger.stored(connection, kind, (walk_id, key))
    heads = chain.from_iterable(row.heads.values()) if row else ()
    return tuple(_change(kind, event) for event in ancestry(connection, heads))


def _change(kind: Kind, event: Any) -> Change:
    if event.field in kind.codecs:
        value = kind.codecs[event.field].from_json(event.value)
    else:
        value = event.value if isinstance(event.value, bool) else kind.from_json(event.value)
    return Change(event.at, event.name, event.device, event.gesture, event.field, value)


def _recent_walks(session: Session) -> Iterable[str]:
    """Name the walks that this device's latest events touched, latest first, and once each."""
    latest = (
        select(EventRow.table, EventRow.row)
        .where(EventRow.device == ledger_of(session).device)
        .order_by(EventRow.seq.desc())
        .limit(_RECENT)
    )
    seen: set[str] = set()
    for table, row in session.execute(latest).all():
        kind = kind_in(table)
        walk_id = row if kind.domain is Walk else kind.key_from(row)[0] if "walk_id" in kind.key else ""
        if walk_id and walk_id not in seen:
            seen.add(walk_id)
            yield walk_id


def _one(session: Session, domain: type[_T], row_id: str) -> _T | None:
    found = read(session, domain, kind_of(domain).table.columns.id == row_id)
    return found[0] if found else None


def read(session: Session, domain: type[_T], *conditions: ColumnElement[bool]) -> tuple[_T, ...]:
    """Return the values of a kind that meet the conditions, on its columns or its parents', in its order."""
    rows = connection_of(session).execute(_visible(kind_of(domain)).where(*conditions))
    return tuple([domain(*row) for row in rows])


@cache
def _visible(kind: Kind) -> Select[Any]:
    """Return the selection of a kind's fields, with all its parents joined and nothing removed."""
    source: FromClause = kind.table
    seen = {kind.table}
    waiting = [kind]
    while waiting:
        child = waiting.pop()
        for name in child.parents:
            column = child.table.columns[name]
            (link,) = column.foreign_keys
            parent = kind_in(link.column.table.name)
            if parent.table not in seen:
                seen.add(parent.table)
                waiting.append(parent)
                source = source.join(parent.table, column == link.column)
    statement = select(*(kind.table.columns[name] for name in kind.fields)).select_from(source)
    statement = statement.where(*(table.columns.removed == false() for table in seen))
    order = _ORDER.get(kind.domain, ("position", "id"))
    return statement.order_by(*(kind.table.columns[name] for name in order))


_ORDER: Mapping[type, tuple[str, ...]] = {
    Visit: ("on", "id"),
    Answer: ("walk_id", "key"),
    RepeatInstance: ("walk_id", "position", "key"),
    Lap: ("at", "id"),
    Opportunity: ("id",),
    Moment: ("at", "id"),
    SignOff: ("at", "id"),
    Amendment: ("opened", "id"),
    Appeal: ("raised", "id"),
    Probe: ("sent", "id"),
    Reply: ("at", "id"),
    Promise: ("made", "id"),
    QuoteBrief: ("asked", "id"),
    Mention: ("on", "id"),
    Reading: ("on", "id"),
    Profile: ("id",),
    Stake: ("id",),
    Calendar: ("id",),
    ReportTitle: ("wave", "key", "id"),
}


def _grouped(values: Iterable[_T], name: str) -> dict[str, tuple[_T, ...]]:
    groups: dict[str, list[_T]] = {}
    for value in values:
        groups.setdefault(getattr(value, name), []).append(value)
    return {key: tuple(group) for key, group in groups.items()}
