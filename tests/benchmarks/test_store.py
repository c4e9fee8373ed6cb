"""What it costs to keep an answer, against a bare commit of the same row in the same run.

Run with ``pytest tests/benchmarks/test_store.py --benchmark-enable``. TOUCHAUDIT_VISITS asks for a larger
client (50 answers a visit).
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import Answer, Visit
from touchaudit.store import journal, queries, sqlite
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture

from ..store.factory import NOON, World, keep, put_all, world

VISITS = int(os.environ.get("TOUCHAUDIT_VISITS", "20"))
ROUNDS = 1000
BOUND = 1.5
SLOW_DISK = 0.0005
"""Seconds of a bare commit on the disk that the bound was set for."""

ANSWER = (
    "CREATE TABLE answer(walk_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, mark TEXT NOT NULL, "
    "reason TEXT NOT NULL, note TEXT NOT NULL, flagged BOOLEAN NOT NULL, "
    "answered DATETIME, observed DATETIME, entered BOOLEAN NOT NULL, PRIMARY KEY(walk_id, key))"
)
MOMENT = "2026-03-04 12:00:00.000000"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database.open(tmp_path / "touchaudit.sqlite")
    yield database
    database.close()


@pytest.fixture
def here(database: Database) -> World:
    one = world()
    keep(database, one)
    return one


@pytest.fixture(params=[sqlite3, sqlcipher], ids=["sqlite3", "sqlcipher3"])
def bare(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], None]]:
    connection = bare_connection(request.param, tmp_path / "bare.sqlite")
    yield bare_commit(connection)
    connection.close()


def bare_connection(driver: Any, path: Path) -> Any:
    connection = driver.connect(str(path), isolation_level=None)
    for pragma in ("locking_mode=EXCLUSIVE", *sqlite.PRAGMAS):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute(ANSWER)
    return connection


def bare_commit(connection: Any) -> Callable[[], None]:
    walk, number = new_id(), count()

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        row = (walk, f"/data/q{next(number)}", "yes", "", "", "", False, MOMENT, None, True)
        connection.execute("INSERT INTO answer VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        connection.execute("COMMIT")

    return commit


def our_commit(database: Database, one: World) -> Callable[[], None]:
    number = count()

    def commit() -> None:
        answer = Answer(one.walk.id, f"/data/q{next(number)}", "yes", answered=NOON)
        with database.transaction() as session:
            journal.put(session, Gesture.new("answer", scope=one.visit.id), answer)

    return commit


@pytest.mark.benchmark(group="commit of one answer", warmup=True, warmup_iterations=100)
def test_bare_commit(benchmark: Any, bare: Callable[[], None]) -> None:
    benchmark(bare)


@pytest.mark.benchmark(group="commit of one answer", warmup=True, warmup_iterations=100)
def test_first_answer(benchmark: Any, database: Database, here: World) -> None:
    benchmark(our_commit(database, here))


@pytest.mark.benchmark(group="commit of one answer", warmup=True, warmup_iterations=100)
def test_changed_answer(benchmark: Any, database: Database, here: World) -> None:
    number = count()

    def change() -> None:
        place = next(number)
        answer = here.answer(value=str(place), answered=NOON + timedelta(seconds=place))
        with database.transaction() as session:
            journal.put(session, Gesture.new("answer", scope=here.visit.id), answer)

    benchmark(change)


@pytest.mark.timing
def test_an_answer_costs_little_more_than_a_bare_commit(
    database: Database, here: World, tmp_path: Path
) -> None:
    """In turns, so that both meet the same disk; the extra time is what counts where the disk is fast."""
    connection = bare_connection(sqlcipher, tmp_path / "bare.sqlite")
    plain, ours = timed_in_turns(bare_commit(connection), our_commit(database, here))
    connection.close()
    ratio, extra = ours / plain, ours - plain
    told = f"bare {plain * 1e6:.0f} µs, ours {ours * 1e6:.0f} µs: {ratio:.2f} times"
    assert ratio <= BOUND or extra <= (BOUND - 1) * SLOW_DISK, told


def timed_in_turns(*actions: Callable[[], None]) -> list[float]:
    """Return the median time of each action, in seconds."""
    times: list[list[float]] = [[] for _ in actions]
    for _ in range(ROUNDS):
        for action, taken in zip(actions, times, strict=True):
            start = time.perf_counter()
            action()
            taken.append(time.perf_counter() - start)
    return [statistics.median(taken) for taken in times]


@pytest.fixture
def large(database: Database, here: World) -> World:
    """A client with many visits."""
    for number in range(VISITS):
        visit = Visit(new_id(), here.client.id, f"Visit {number}", date(2020, 1, 1) + timedelta(days=number))
        walk = replace(here.walk, id=new_id(), visit_id=visit.id)
        answers = [here.answer(f"/data/q{key}", walk_id=walk.id) for key in range(50)]
        with database.transaction() as session:
            put_all(session, Gesture.new("visit"), visit, walk, *answers)
    return here


@pytest.mark.benchmark(group="read")
def test_read_a_whole_client(benchmark: Any, database: Database, large: World) -> None:
    def read() -> int:
        with database.read() as session:
            rows = queries.client_rows(session, large.client.id)
            return 0 if rows is None else len(rows.answers)

    assert benchmark(read) == VISITS


@pytest.mark.benchmark(group="read")
def test_read_one_visit_of_a_large_client(benchmark: Any, database: Database, large: World) -> None:
    with database.read() as session:
        last = queries.visits(session, large.client.id)[-2]

    def read() -> int:
        with database.read() as session:
            rows = queries.client_rows(session, large.client.id, visits=[last.id])
            return 0 if rows is None else sum(map(len, rows.answers.values()))

    assert benchmark(read) == 50


@pytest.mark.benchmark(group="read")
def test_read_one_walk(benchmark: Any, database: Database, large: World) -> None:
    with database.read() as session:
        last = queries.visits(session, large.client.id)[-2]
        (walk,) = queries.walks(session, last.id)

    def read() -> int:
        with database.read() as session:
            return len(queries.answers(session, walk.id))

    assert benchmark(read) == 50


@pytest.mark.benchmark(group="read")
def test_pick_up_where_you_stood(benchmark: Any, database: Database, large: World) -> None:
    def read() -> object:
        with database.read() as session:
            return queries.last_walk(session)

    assert benchmark(read) is not None
