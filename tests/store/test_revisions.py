"""What an amendment changed is read from the events: nothing more, nothing less, whatever the clocks say."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from touchaudit.domain.ids import new_id
from touchaudit.domain.release import Amendment
from touchaudit.domain.visit import Evidence, Mark, Opportunity
from touchaudit.store import journal, queries
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture
from touchaudit.store.revisions import Revision, revisions

from .factory import NOON, World, keep, put, world


def read(database: Database, one: World) -> tuple[Revision, ...]:
    with database.read() as session:
        return revisions(session, one.visit.id)


def opened(database: Database, one: World, reason: str = "A wrong tap") -> Amendment:
    amendment = Amendment(new_id(), one.visit.id, reason, "Ed", NOON)
    put(database, amendment)
    return amendment


def close(database: Database, amendment: Amendment) -> None:
    put(database, replace(amendment, closed=NOON + timedelta(hours=1)))


def remove(database: Database, value: object) -> None:
    with database.transaction() as session:
        journal.remove(session, Gesture.new("remove"), value)


def test_everything_that_becomes_of_a_visit_comes_back_as_it_was_put(database: Database) -> None:
    one = world()
    keep(database, one, *one.recorded(), *one.released())
    with database.read() as session:
        rows = queries.client_rows(session, one.client.id)
        assert rows is not None
        kept = [
            getattr(rows, name)[one.visit.id] for name in ("moments", "sign_offs", "amendments", "appeals")
        ]
        read_singly = [
            getattr(queries, name)(session, one.visit.id)
            for name in ("moments", "sign_offs", "amendments", "appeals")
        ]
        (opportunity,) = queries.opportunities(session, one.visit.id)
        assert opportunity.photo in queries.digests(session)
        assert queries.appeal(session, kept[3][0].id) == kept[3][0]
    assert kept == read_singly
    assert [replace(value, id="") for (value,) in kept] == [replace(value, id="") for value in one.released()]
    assert database.verify() == []


def test_a_visit_that_was_never_amended_has_no_revisions(database: Database, here: World) -> None:
    put(database, here.answer())
    assert read(database, here) == ()


def test_only_what_changed_since_the_opening_is_a_revision(database: Database, here: World) -> None:
    put(database, here.answer("/data/a", "yes"))
    put(database, here.answer("/data/b", "yes"))
    amendment = opened(database, here)
    put(database, here.answer("/data/a", "no", answered=NOON + timedelta(minutes=5)))
    put(database, here.answer("/data/c", "new"))
    first, second = sorted(read(database, here), key=lambda one: one.after.key)
    assert (first.before.value, first.after.value) == ("yes", "no")
    assert "value" in first.times and "note" not in first.times
    assert first.amendment_id == amendment.id
    assert (second.before, second.after.value) == (None, "new")


def test_a_change_that_was_taken_back_is_none(database: Database, here: World) -> None:
    put(database, here.answer(value="yes"))
    opened(database, here)
    put(database, here.answer(value="no"))
    put(database, here.answer(value="yes"))
    assert read(database, here) == ()


def test_each_amendment_has_its_own(database: Database, here: World) -> None:
    put(database, here.answer(value="yes"))
    first = opened(database, here)
    put(database, here.answer(value="no"))
    close(database, first)
    second = opened(database, here, "Once more")
    put(database, here.answer(value="", mark=Mark.NOT_OBSERVED, reason="shut"))
    close(database, second)
    one, two = read(database, here)
    assert (one.amendment_id, one.before.value, one.after.value) == (first.id, "yes", "no")
    assert (two.amendment_id, two.before.value, two.after.mark) == (second.id, "no", Mark.NOT_OBSERVED)


def test_what_was_added_and_removed_is_told(database: Database, here: World) -> None:
    photo = Evidence(new_id(), here.walk.id, "/data/a", "ab" * 32)
    put(database, photo)
    opened(database, here)
    remove(database, photo)
    missed = Opportunity(new_id(), here.visit.id, "Nobody asked", here.walk.id)
    put(database, missed)
    found = {(type(one.before or one.after), one.before is None) for one in read(database, here)}
    assert found == {(Evidence, False), (Opportunity, True)}


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["", "1", "2", "3"])), max_size=8), st.data()
)
def test_before_and_after_are_what_stood_there(tmp_path_factory, changes, data) -> None:
    database = Database.open(Path(tmp_path_factory.mktemp("revisions")) / "x.sqlite")
    one = world()
    keep(database, one)
    cut = data.draw(st.integers(0, len(changes)))
    state: dict[str, str] = {}
    for name, value in changes[:cut]:
        put(database, one.answer(name, value))
        state[name] = value
    before = dict(state)
    opened(database, one)
    for name, value in changes[cut:]:
        put(database, one.answer(name, value))
        state[name] = value
    expected = {name: (before.get(name), value) for name, value in state.items() if before.get(name) != value}
    found = {
        one.after.key: (one.before.value if one.before else None, one.after.value)
        for one in read(database, one)
    }
    database.close()
    assert found == expected
