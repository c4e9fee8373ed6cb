from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import Lap, LapKind, RepeatInstance, Visit, Walk
from touchaudit.store import journal, queries
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture

from .factory import NOON, World, keep, put, put_all, world


def remove(database: Database, value: Any) -> None:
    with database.transaction() as session:
        journal.remove(session, Gesture.new("remove"), value)


def more_visits(database: Database, one: World, count: int) -> list[Visit]:
    visits = []
    with database.transaction() as session:
        for number in range(count):
            visit = Visit(
                new_id(), one.client.id, f"Visit {number}", date(2026, 1, 1) + timedelta(days=number)
            )
            walk = replace(one.walk, id=new_id(), visit_id=visit.id)
            answers = [one.answer(f"/data/q{key}", walk_id=walk.id) for key in range(3)]
            put_all(session, Gesture.new("visit"), visit, walk, *answers)
            visits.append(visit)
    return visits


@pytest.mark.parametrize("parent", ["client", "stage", "touchpoint", "visit", "walk"])
def test_what_stands_beneath_something_removed_is_hidden_and_comes_back(
    database: Database, here: World, parent: str
) -> None:
    put(database, here.answer())
    remove(database, getattr(here, parent))
    with database.read() as session:
        assert queries.walk(session, here.walk.id) is None
        assert queries.walks(session, here.visit.id) == ()
        assert queries.answers(session, here.walk.id) == {}
        rows = queries.client_rows(session, here.client.id)
        assert rows is None if parent == "client" else rows is not None and not rows.walks
    put(database, getattr(here, parent))
    with database.read() as session:
        assert queries.walk(session, here.walk.id) == here.walk
        assert len(queries.answers(session, here.walk.id)) == 1


def test_a_visit_stays_when_its_site_and_persona_go(database: Database, here: World) -> None:
    remove(database, here.site)
    remove(database, here.persona)
    with database.read() as session:
        assert queries.visit(session, here.visit.id) == here.visit
        assert queries.sites(session, here.client.id) == queries.personas(session, here.client.id) == ()


def test_what_is_not_there_is_none(database: Database) -> None:
    with database.read() as session:
        assert queries.client(session, "x") is None
        assert queries.visit(session, "x") is None
        assert queries.one_evidence(session, "x") is None
        assert queries.client_rows(session, "x") is None
        assert queries.last_walk(session) is None
        assert queries.history(session, "x", "y") == ()


def statements_for(database: Database, client_id: str) -> int:
    statements: list[str] = []

    def note(*event_arguments: Any) -> None:
        statements.append(event_arguments[2])

    with database.read() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", note)
        queries.client_rows(session, client_id)
        event.remove(connection, "before_cursor_execute", note)
    return len(statements)


def test_a_whole_client_comes_in_a_few_queries_however_many_visits(database: Database, here: World) -> None:
    keep(database, world("Another"))
    counts = []
    for visits in (1, 30):
        more_visits(database, here, visits)
        counts.append(statements_for(database, here.client.id))
    with database.read() as session:
        rows = queries.client_rows(session, here.client.id)
    assert counts[0] == counts[1] <= 18
    assert rows is not None
    assert len(rows.visits) == len(rows.walks) == 32
    assert [visit.on for visit in rows.visits] == sorted(visit.on for visit in rows.visits)
    walks = [walk for group in rows.walks.values() for walk in group]
    assert sum(len(rows.answers.get(walk.id, {})) for walk in walks) == 31 * 3


def test_only_the_visits_asked_for_are_read(database: Database, here: World) -> None:
    first, second, _ = more_visits(database, here, 3)
    with database.read() as session:
        rows = queries.client_rows(session, here.client.id, visits=[first.id, second.id])
    assert rows is not None
    assert rows.visits == (first, second) and set(rows.walks) == {first.id, second.id}
    assert len(rows.answers) == 2


def test_everything_a_walk_gathers_is_in_the_rows(database: Database) -> None:
    one = world()
    keep(database, one, *one.recorded())
    with database.read() as session:
        rows = queries.client_rows(session, one.client.id)
        assert rows is not None
        assert rows.instances == {one.walk.id: queries.instances(session, one.walk.id)}
        assert rows.evidence == {one.walk.id: queries.evidence(session, one.walk.id)}
        assert rows.laps == {one.walk.id: queries.laps(session, one.walk.id)}
        assert rows.opportunities == {one.visit.id: queries.opportunities(session, one.visit.id)}
        assert rows.actions == queries.actions(session, one.client.id)
        assert (rows.client, rows.sites, rows.personas) == (one.client, (one.site,), (one.persona,))
        assert (rows.stages, rows.touchpoints) == ((one.stage,), (one.touchpoint,))
        (evidence,) = queries.evidence(session, one.walk.id)
        assert queries.one_evidence(session, evidence.id) == evidence
        (opportunity,) = queries.opportunities(session, one.visit.id)
        assert queries.digests(session) == (evidence.digest, opportunity.photo)


def test_presses_of_the_stopwatch_and_instances_come_in_order(database: Database, here: World) -> None:
    laps = [
        Lap(new_id(), here.walk.id, "/data/t", LapKind.LAP, NOON + timedelta(seconds=s)) for s in (2, 0, 1)
    ]
    instances = [
        RepeatInstance(here.walk.id, f"/data/v[{name}]", place) for name, place in (("b", 0), ("a", 1))
    ]
    with database.transaction() as session:
        put_all(session, Gesture.new("x"), *laps, *instances)
        assert queries.laps(session, here.walk.id) == (laps[1], laps[2], laps[0])
        assert queries.instances(session, here.walk.id) == tuple(instances)


def test_pick_up_where_you_stood(database: Database, here: World) -> None:
    other = Walk(new_id(), here.visit.id, here.touchpoint.id, here.checklist.hash, 2, NOON)
    put(database, other)
    put(database, here.answer())
    with database.read() as session:
        assert queries.last_walk(session) == here.walk
    put(database, here.answer("/data/b", walk_id=other.id))
    with database.read() as session:
        assert queries.last_walk(session) == other
    put(database, replace(other, finished=NOON))
    with database.read() as session:
        assert queries.last_walk(session) == here.walk
    remove(database, here.visit)
    with database.read() as session:
        assert queries.last_walk(session) is None
