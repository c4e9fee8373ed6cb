from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.visit import Mark
from touchaudit.errors import StorageError
from touchaudit.store import journal, migrating, queries
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture
from touchaudit.store.tables import EventRow

from .factory import NOON, World, keep, put, world


def events(database: Database) -> list[Any]:
    with database.read() as session:
        return list(session.execute(select(EventRow.__table__).order_by(EventRow.seq)).all())


def answers(database: Database, one: World) -> dict[str, str]:
    with database.read() as session:
        return {key: answer.value for key, answer in queries.answers(session, one.walk.id).items()}


def undo(database: Database, scope: str) -> tuple[journal.Touched, ...]:
    with database.transaction() as session:
        last = journal.undo_stack(session, scope).done[-1]
        return journal.undo(session, last.id, Gesture.new("undo"))


def redo(database: Database, scope: str) -> tuple[journal.Touched, ...]:
    with database.transaction() as session:
        last = journal.undo_stack(session, scope).undone[-1]
        return journal.undo(session, last.id, Gesture.new("redo"))


def test_everything_comes_back_as_it_was_put(database: Database) -> None:
    one = world()
    keep(database, one, *one.recorded())
    answer, instance, evidence, lap, opportunity, action = one.recorded()
    with database.read() as session:
        assert queries.clients(session) == (one.client,)
        assert queries.sites(session, one.client.id) == (one.site,)
        assert queries.personas(session, one.client.id) == (one.persona,)
        assert queries.stages(session, one.client.id) == (one.stage,)
        assert queries.touchpoints(session, one.client.id) == (one.touchpoint,)
        assert queries.visits(session, one.client.id) == (one.visit,)
        assert queries.walks(session, one.visit.id) == (one.walk,)
        assert queries.answers(session, one.walk.id) == {answer.key: answer}
        assert queries.instances(session, one.walk.id) == (instance,)
        (found,) = queries.evidence(session, one.walk.id)
        assert replace(found, id="") == replace(evidence, id="")
        (found_lap,) = queries.laps(session, one.walk.id)
        assert replace(found_lap, id="") == replace(lap, id="")
        (found_opportunity,) = queries.opportunities(session, one.visit.id)
        assert replace(found_opportunity, id="") == replace(opportunity, id="")
        (found_action,) = queries.actions(session, one.client.id)
        assert replace(found_action, id="") == replace(action, id="")
    assert database.verify() == []


def test_the_same_again_changes_nothing(database: Database, here: World) -> None:
    put(database, here.answer())
    before = events(database)
    gesture = Gesture.new("answer")
    with database.transaction() as session:
        assert not journal.put(session, gesture, here.answer())
    assert events(database) == before


def test_a_change_is_one_event_per_field_that_names_what_it_replaces(database: Database, here: World) -> None:
    put(database, here.answer())
    put(database, here.answer(value="no", note="Nobody looked up"), "say no")
    made, *changes = [event for event in events(database) if event.table == "answer"]
    assert made.field == "*" and made.parents == [] and made.value["value"] == "yes"
    assert {event.field: event.value for event in changes} == {"value": "no", "note": "Nobody looked up"}
    assert all(event.parents == [made.id] and event.name == "say no" for event in changes)
    put(database, here.answer(value="yes", note="Nobody looked up"))
    last = events(database)[-1]
    assert last.parents == [event.id for event in changes if event.field == "value"]


def test_event_ids_are_uuid7_of_their_gesture_and_never_repeat(database: Database, here: World) -> None:
    put(database, here.answer())
    put(database, here.answer(value="no"))
    ids = [event.id for event in events(database)]
    assert len(set(ids)) == len(ids)
    for event in events(database):
        assert event.id[:13] == event.gesture[:13]
        assert event.id[14] == "7" and event.id[19] in "89ab" and len(event.id) == 36


def test_what_is_removed_is_gone_and_comes_back_when_put_again(database: Database, here: World) -> None:
    put(database, here.answer())
    with database.transaction() as session:
        assert journal.remove(session, Gesture.new("clear"), here.answer())
        assert not journal.remove(session, Gesture.new("clear"), here.answer())
        assert not journal.remove(session, Gesture.new("clear"), here.answer(key="/data/never"))
    assert answers(database, here) == {}
    put(database, here.answer(value="no"))
    assert answers(database, here) == {"/data/greeted": "no"}
    assert database.verify() == []


def test_undo_and_redo_walk_through_what_was_done(database: Database, here: World) -> None:
    scope = here.visit.id
    put(database, here.answer(value="yes"), "answer", scope)
    put(database, here.answer(value="no"), "change", scope)
    put(database, here.answer("/data/b", "3"), "answer b", scope)
    (touched,) = undo(database, scope)
    assert touched == journal.Touched(here.answer("/data/b", "3"), True)
    undo(database, scope)
    assert answers(database, here) == {"/data/greeted": "yes"}
    undo(database, scope)
    assert answers(database, here) == {}
    for _ in range(3):
        redo(database, scope)
    assert answers(database, here) == {"/data/greeted": "no", "/data/b": "3"}
    undo(database, scope)
    assert answers(database, here) == {"/data/greeted": "no"}
    with database.read() as session:
        stack = journal.undo_stack(session, scope)
        assert [gesture.name for gesture in stack.done] == ["answer", "change"]
        assert [gesture.name for gesture in stack.undone] == ["answer b"]
        last = journal.last_gesture(session, scope)
        assert last is not None and last.name == "change"
    put(database, here.answer("/data/c"), "answer c", scope)
    with database.read() as session:
        assert journal.undo_stack(session, scope).undone == ()
    assert database.verify() == []


def test_the_undo_stack_is_still_there_after_a_restart(database: Database, here: World) -> None:
    put(database, here.answer(), "answer", here.visit.id)
    database.close()
    again = Database.open(database.path)
    undo(again, here.visit.id)
    assert answers(again, here) == {}
    again.close()
    Database.open(database.path).close()


def test_only_gestures_of_the_scope_are_on_its_stack(database: Database, here: World) -> None:
    put(database, replace(here.walk, here="/data/b"), "go")
    with database.read() as session:
        assert journal.last_gesture(session, here.visit.id) is None
        last = journal.last_gesture(session, here.client.id)
        assert last is not None and last.name == "set up"


def test_undo_leaves_alone_what_was_changed_since(database: Database, here: World) -> None:
    put(database, here.answer())
    first = put(database, here.answer(value="no", note="late"))
    put(database, here.answer(value="maybe", note="late"))
    with database.transaction() as session:
        journal.undo(session, first.id, Gesture.new("undo"))
        answer = queries.answers(session, here.walk.id)["/data/greeted"]
    assert (answer.value, answer.note) == ("maybe", "")


def test_undo_takes_back_a_whole_gesture(database: Database) -> None:
    one = world()
    gesture = keep(database, one)
    with database.transaction() as session:
        touched = journal.undo(session, gesture.id, Gesture.new("undo"))
        assert len(touched) == len(one.planned())
        assert queries.clients(session) == ()


def test_undo_takes_back_two_changes_of_one_field_in_one_gesture(database: Database, here: World) -> None:
    put(database, here.answer(value="a"))
    gesture = Gesture.new("twice")
    with database.transaction() as session:
        journal.put(session, gesture, here.answer(value="b"))
        journal.put(session, gesture, here.answer(value="c"))
    with database.transaction() as session:
        journal.undo(session, gesture.id, Gesture.new("undo"))
    assert answers(database, here) == {"/data/greeted": "a"}


def test_undo_of_a_gesture_that_is_not_here_does_nothing(database: Database) -> None:
    with database.transaction() as session:
        assert journal.undo(session, Gesture.new("x").id, Gesture.new("undo")) == ()


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "ok \udfff"])
def test_characters_that_some_databases_cannot_hold_are_refused(
    database: Database, here: World, text: str
) -> None:
    with pytest.raises(StorageError, match="character that can't be kept"):
        put(database, here.answer(note=text))
    with pytest.raises(StorageError), database.transaction() as session:
        journal.put(session, Gesture.new("x"), replace(here.touchpoint, skills=("a", text)))
    assert answers(database, here) == {}
    put(database, here.answer(note="\\u0000 is only text, 👍 and ü as well"))
    assert len(answers(database, here)) == 1


def test_a_time_without_a_zone_is_a_fault_of_ours(database: Database, here: World) -> None:
    with pytest.raises(ValueError, match="zone"):
        put(database, here.answer(answered=NOON.replace(tzinfo=None)))


def test_history_tells_who_said_what_when(database: Database, here: World) -> None:
    put(database, here.answer())
    put(database, here.answer(value="no", mark=Mark.NONE), "change")
    with database.transaction() as session:
        journal.remove(session, Gesture.new("clear"), here.answer())
        changes = queries.history(session, here.walk.id, "/data/greeted")
    assert [(change.name, change.field) for change in changes] == [
        ("answer", "*"),
        ("change", "value"),
        ("clear", "removed"),
    ]
    assert changes[0].value == here.answer() and changes[1].value == "no" and changes[2].value is True


def test_verify_notices_a_row_that_the_events_do_not_explain(database: Database, here: World) -> None:
    put(database, here.answer())
    with database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE answer SET value = 'forged'")
        session.connection().exec_driver_sql("UPDATE site SET removed = 1")
    problems = "\n".join(database.verify())
    assert "value is not what its events say" in problems
    assert "is removed in one of table and events only" in problems
    assert "forged" not in problems


def test_verify_notices_events_that_are_missing(database: Database, here: World) -> None:
    put(database, here.answer())
    put(database, here.answer(value="no"))
    with database.transaction() as session:
        session.connection().exec_driver_sql("DELETE FROM event WHERE \"table\" = 'answer' AND field = '*'")
    problems = "\n".join(database.verify())
    assert "the event that made it is missing" in problems
    assert "1 of the events before it are missing" in problems
    assert "1 events of device" in problems


def test_changes_of_one_answer_are_taken_back_one_after_the_other(database: Database, here: World) -> None:
    told = ("1", "2", "3")
    for value in told:
        put(database, here.answer(value=value), "answer", here.visit.id)
    seen = []
    for _ in told:
        undo(database, here.visit.id)
        seen.append(answers(database, here))
    for _ in told:
        redo(database, here.visit.id)
        seen.append(answers(database, here))
    key = here.answer().key
    assert seen == [{key: "2"}, {key: "1"}, {}, {key: "1"}, {key: "2"}, {key: "3"}]
    assert database.verify() == []


KEYS = st.sampled_from(["/data/a", "/data/b", "/data/c"])
VALUES = st.sampled_from(["", "1", "2", "yes"])


@cache
def _empty() -> bytes:
    """Return a new database that nobody has opened yet."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "touchaudit.sqlite"
        migrating.make(path)
        return path.read_bytes()


class Desk(RuleBasedStateMachine):
    """Answer, clear, undo and redo at random: the screen, the tables and the events tell one story."""

    folder: Any

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory()
        path = Path(self.folder.name) / "touchaudit.sqlite"
        path.write_bytes(_empty())
        self.database = Database.open(path)
        self.world = world()
        keep(self.database, self.world)
        self.now: dict[str, str] = {}
        self.past: list[dict[str, str]] = []
        self.future: list[dict[str, str]] = []
        self.clock = NOON

    @rule(key=KEYS, value=VALUES)
    def answer(self, key: str, value: str) -> None:
        if self.now.get(key) == value:
            return
        self.clock += timedelta(seconds=1)
        put(self.database, self.world.answer(key, value, answered=self.clock), "answer", self.world.visit.id)
        self._did({**self.now, key: value})

    @rule(key=KEYS)
    def clear(self, key: str) -> None:
        if key not in self.now:
            return
        with self.database.transaction() as session:
            gesture = Gesture.new("clear", scope=self.world.visit.id)
            journal.remove(session, gesture, self.world.answer(key))
        self._did({name: value for name, value in self.now.items() if name != key})

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        undo(self.database, self.world.visit.id)
        self.future.append(self.now)
        self.now = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        redo(self.database, self.world.visit.id)
        self.past.append(self.now)
        self.now = self.future.pop()

    @rule()
    def restart(self) -> None:
        self.database.close()
        self.database = Database.open(self.database.path)

    @invariant()
    def one_story(self) -> None:
        assert answers(self.database, self.world) == self.now
        assert self.database.verify() == []

    def teardown(self) -> None:
        if hasattr(self, "database"):
            self.database.close()
            self.folder.cleanup()

    def _did(self, now: dict[str, str]) -> None:
        self.past.append(self.now)
        self.future.clear()
        self.now = now


TestDesk = Desk.TestCase
TestDesk.settings = settings(
    max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_a_standard_can_be_taken_away_and_given_back(database: Database, here: World) -> None:
    put(database, replace(here.touchpoint, standard=None), "no standard", here.client.id)
    undo(database, here.client.id)
    with database.read() as session:
        found: Touchpoint | None = queries.touchpoint(session, here.touchpoint.id)
    assert found == here.touchpoint
