"""Keep a database of this release for good, with what must be found in it by every later one.

Run it once per release, before the release: ``python tests/archive/make_archive.py``.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from touchaudit import __version__
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
from touchaudit.domain.release import Amendment, Appeal, SignOff
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
from touchaudit.store import checklists, journal, sqlite
from touchaudit.store.checklists import StoredChecklist
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture

HERE = Path(__file__).parent
START = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def make(path: Path) -> dict[str, int]:
    """Fill a new database with two visits, changes, a removal and an undo; return its rows per table."""
    database = Database.open(path)
    client = Client(new_id(), "Northwind Bakery", "retail", "Ghent", "by the church", Bands(95, 80, 50))
    site = Site(new_id(), client.id, "High Street", "1 High Street")
    persona = Persona(new_id(), client.id, "Ann", "In a hurry, with a child", (Channel.PHONE, Channel.WEB))
    stage = Stage(new_id(), client.id, "Buy", Phase.DURING)
    touchpoint = Touchpoint(
        new_id(),
        client.id,
        stage.id,
        "Counter",
        Channel.IN_PERSON,
        5,
        ServiceStandard(60, 180),
        6,
        "They know me",
        "Pay",
        "Calm",
        "cashier",
        ("patience",),
        "counter",
        0.75,
    )
    checklist = StoredChecklist.new(
        "counter",
        "Counter",
        xform="<h:html/>",
        audit="{}",
        workbook=b"PK\x05\x06",
        file_name="counter.xlsx",
        added=START,
    )
    with database.transaction() as session:
        checklists.put(session, checklist)
        for value in (client, site, persona, stage, touchpoint):
            journal.put(session, Gesture.new("set up", scope=client.id, at=START), value)
    for number in range(2):
        _visit(
            database,
            number,
            replace(
                Visit(new_id(), client.id, f"Visit {number + 1}", date(2026, 3, 4), number + 1),
                site_id=site.id,
                persona_id=persona.id,
                auditor="Bea",
                state=VisitState.FINAL,
            ),
            touchpoint,
            checklist.hash,
        )
    action = Action(
        new_id(), client.id, "Mend the sign", Horizon.NOW, touchpoint.id, "/data/sign", effort=0.5
    )
    with database.transaction() as session:
        journal.put(session, Gesture.new("add card", scope=client.id, at=START), action)
    problems = database.verify()
    assert not problems, problems
    database.close()
    connection = sqlite.connect(path)
    connection.execute("PRAGMA journal_mode=DELETE").fetchall()
    rows = sqlite.row_counts(connection)
    connection.execute("VACUUM")
    connection.close()
    return rows


def _visit(database: Database, number: int, visit: Visit, touchpoint: Touchpoint, checklist: str) -> None:
    walk = Walk(
        new_id(), visit.id, touchpoint.id, checklist, 0, START, START + timedelta(minutes=9), "/data/q9"
    )
    with database.transaction() as session:
        plan = Gesture.new("plan", scope=visit.id, at=START)
        journal.put(session, plan, visit)
        journal.put(session, plan, walk)
    for place in range(10):
        moment = START + timedelta(minutes=place)
        answer = Answer(
            walk.id, f"/data/q{place}", str(place % 3), note="Grüße 👋" * (place % 2), answered=moment
        )
        for value in (answer, replace(answer, value="yes", mark=Mark.NONE)):
            with database.transaction() as session:
                journal.put(session, Gesture.new("answer", scope=visit.id, at=moment), value)
    extras = (
        RepeatInstance(walk.id, "/data/visit[a]", 0),
        Evidence(
            new_id(),
            walk.id,
            "/data/q1",
            "ab" * 32,
            width=4,
            height=3,
            caption="Till",
            taken=START,
            original="cd" * 32,
            marks='[{"kind":"blur","x1":0,"y1":0,"x2":2,"y2":2}]',
        ),
        Lap(new_id(), walk.id, "/data/q2", LapKind.START, START),
        Opportunity(new_id(), visit.id, "No card offered", walk.id, "cross-sell", START, "often"),
        Moment(new_id(), visit.id, walk.id, MomentKind.REPEATED, START),
        SignOff(new_id(), visit.id, "Bea", "auditor", START, ((0.1, 0.2, 0.4, 0.3),)),
        Appeal(new_id(), visit.id, walk.id, "/data/q3", "Manager", "We did ask", START),
        Amendment(new_id(), visit.id, "A wrong tap", "Bea", START, START),
    )
    for value in extras:
        with database.transaction() as session:
            journal.put(session, Gesture.new("add", scope=visit.id, at=START), value)
    with database.transaction() as session:
        journal.remove(session, Gesture.new("clear", scope=visit.id, at=START), Answer(walk.id, "/data/q0"))
        clear = journal.last_gesture(session, visit.id)
    if number and clear is not None:
        with database.transaction() as session:
            journal.undo(session, clear.id, Gesture.new("undo", at=START))


def main() -> None:
    """Write the archive of this release, once."""
    path = HERE / f"{__version__}.sqlite"
    if path.exists():
        raise SystemExit(f"{path.name} is archived already")
    rows = make(path)
    (HERE / f"{__version__}.json").write_text(json.dumps(rows, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
