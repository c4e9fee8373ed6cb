"""One of everything, with sane defaults, so that a test names only what it is about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from touchaudit.domain.client import (
    Bands,
    Channel,
    Client,
    Persona,
    Phase,
    ServiceStandard,
    Site,
    Stage,
    Touchpoint,
)
from touchaudit.domain.ids import new_id
from touchaudit.domain.release import Amendment, Appeal, Outcome, SignOff
from touchaudit.domain.visit import (
    Action,
    Answer,
    Evidence,
    Horizon,
    Lap,
    LapKind,
    Mark,
    Moment,
    MomentKind,
    Opportunity,
    RepeatInstance,
    Visit,
    VisitState,
    Walk,
)
from touchaudit.store import checklists, journal
from touchaudit.store.checklists import StoredChecklist
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def stored_checklist(title: str = "Counter", **changes: Any) -> StoredChecklist:
    xform = changes.pop("xform", f"<h:html>{title}</h:html>")
    checklist = StoredChecklist.new(
        "counter", title, xform=xform, audit="{}", workbook=b"PK", file_name="counter.xlsx", added=NOON
    )
    return replace(checklist, **changes)


@dataclass(frozen=True)
class World:
    """A client with one visit to one touchpoint."""

    client: Client
    site: Site
    persona: Persona
    stage: Stage
    touchpoint: Touchpoint
    checklist: StoredChecklist
    visit: Visit
    walk: Walk

    def answer(self, key: str = "/data/greeted", value: str = "yes", **changes: Any) -> Answer:
        return replace(Answer(self.walk.id, key, value, answered=NOON), **changes)

    def planned(self) -> tuple[Any, ...]:
        return self.client, self.site, self.persona, self.stage, self.touchpoint, self.visit, self.walk

    def recorded(self) -> tuple[Any, ...]:
        """One of everything that a walk gathers, no field left at its default."""
        walk = self.walk.id
        return (
            Answer(walk, "/data/a", "1 2", Mark.NOT_OBSERVED, "shut", "Grüße 👋\n", True, NOON, NOON, False),
            RepeatInstance(walk, "/data/visit[x]", 2),
            Evidence(
                new_id(),
                walk,
                "/data/a",
                "ab" * 32,
                media_type="image/png",
                width=3,
                height=4,
                caption="Till",
                taken=NOON + timedelta(microseconds=7),
                position=1,
            ),
            Lap(new_id(), walk, "/data/a", LapKind.STOP, NOON, "greeted"),
            Opportunity(
                new_id(), self.visit.id, "No card offered", walk, "cross-sell", NOON, "often", "ef" * 32
            ),
            Action(
                new_id(),
                self.client.id,
                "Mend the sign",
                Horizon.NOW,
                self.touchpoint.id,
                "/data/sign",
                "It is dark",
                "shop manager",
                0.5,
                0.5,
                date(2026, 5, 1),
                True,
                date(2026, 4, 30),
                3,
            ),
        )

    def released(self) -> tuple[Any, ...]:
        """One of everything that becomes of a visit, no field left at its default."""
        visit, walk = self.visit.id, self.walk.id
        return (
            Moment(new_id(), visit, walk, MomentKind.MESSAGE, NOON, "sms", "Your parcel is near"),
            SignOff(new_id(), visit, "Ann Auditor", "auditor", NOON, ((0.1, 0.2, 0.3, 0.25), (0.5, 0.1))),
            Amendment(new_id(), visit, "A wrong tap", "Ed Editor", NOON, NOON + timedelta(hours=1)),
            Appeal(new_id(), visit, walk, "/data/a", "Manager", "We did", NOON, Outcome.PARTLY, "Half", NOON),
        )


def world(name: str = "Northwind") -> World:
    client = Client(new_id(), name, "retail", "Ghent", "by the church", Bands(95, 80, 50), 1)
    site = Site(new_id(), client.id, "High Street", "1 High Street", 1)
    persona = Persona(new_id(), client.id, "Ann", "In a hurry", (Channel.PHONE, Channel.WEB), 1)
    stage = Stage(new_id(), client.id, "Buy", Phase.AFTER, 1)
    touchpoint = Touchpoint(
        new_id(),
        client.id,
        stage.id,
        "Counter",
        Channel.ON_SITE,
        5,
        ServiceStandard(60, 120.5),
        6,
        "They know me",
        "Pay",
        "Calm",
        "cashier",
        ("patience", "sums"),
        "counter",
        0.25,
        2,
    )
    checklist = stored_checklist()
    visit = Visit(
        new_id(),
        client.id,
        "First",
        date(2026, 3, 4),
        2,
        site.id,
        persona.id,
        "Bea",
        VisitState.DRAFT,
        "rain",
    )
    walk = Walk(new_id(), visit.id, touchpoint.id, checklist.hash, 1, NOON, None, "/data/greeted")
    return World(client, site, persona, stage, touchpoint, checklist, visit, walk)


def keep(database: Database, one: World, *more: Any) -> Gesture:
    """Store a world, and more values, in one gesture of the client's scope."""
    gesture = Gesture.new("set up", scope=one.client.id)
    with database.transaction() as session:
        checklists.put(session, one.checklist)
        put_all(session, gesture, *one.planned(), *more)
    return gesture


def put_all(session: Session, gesture: Gesture, *values: Any) -> None:
    for value in values:
        journal.put(session, gesture, value)


def put(database: Database, value: Any, name: str = "answer", scope: str = "") -> Gesture:
    """Store one value as one gesture."""
    gesture = Gesture.new(name, scope=scope)
    with database.transaction() as session:
        journal.put(session, gesture, value)
    return gesture
