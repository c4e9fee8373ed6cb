from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert
from sqlalchemy.dialects.postgresql import psycopg
from sqlalchemy.schema import CreateTable

from touchaudit.domain.visit import Answer
from touchaudit.store.prepared import insertion, look_up, replacement
from touchaudit.store.registry import KINDS, kind_of
from touchaudit.store.tables import Row
from touchaudit.store.verifying import fold

KIND = kind_of(Answer)


@dataclass
class Event:
    id: str
    hlc: str
    field: str
    value: Any
    parents: list[str] = field(default_factory=list)


def made(event_id: str = "a", hlc: str = "1", value: str = "yes") -> Event:
    return Event(event_id, hlc, "*", KIND.to_json(Answer("w", "/data/q", value)))


def test_two_who_change_the_same_field_unseen_leave_two_heads() -> None:
    row = fold(
        KIND, [made(), Event("b", "3", "value", "no", ["a"]), Event("c", "2", "value", "perhaps", ["a"])]
    )
    assert row.heads == {"*": ["a"], "value": ["b", "c"]}
    assert row.value.value == "no"


def test_who_has_seen_a_change_replaces_it_whatever_the_clocks_say() -> None:
    row = fold(
        KIND, [made(hlc="9"), Event("b", "5", "value", "no", ["a"]), Event("c", "1", "value", "ok", ["b"])]
    )
    assert row.heads["value"] == ["c"] and row.value.value == "ok"


def test_two_who_answer_the_same_question_unseen_are_both_there() -> None:
    row = fold(KIND, [made("a", "1"), made("b", "2", "no"), Event("c", "3", "value", "maybe", ["a"])])
    assert row.heads == {"*": ["a", "b"], "value": ["b", "c"]}
    assert row.value.value == "maybe"


def test_removed_and_brought_back() -> None:
    gone = Event("b", "2", "removed", True, ["a"])
    assert fold(KIND, [made(), gone]).removed
    assert not fold(KIND, [made(), gone, Event("c", "3", "removed", False, ["b"])]).removed


def test_a_field_that_an_old_event_does_not_know_has_its_default() -> None:
    old = made()
    del old.value["note"], old.value["entered"]
    assert fold(KIND, [old]).value == Answer("w", "/data/q", "yes")


def test_the_tables_and_statements_are_postgresql_as_well() -> None:
    dialect = psycopg.dialect()
    for table in Row.metadata.sorted_tables:
        assert "ROWID" not in str(CreateTable(table).compile(dialect=dialect))
        assert "%(" in str(insert(table).compile(dialect=dialect))
    for kind in KINDS:
        columns = list(kind.table.columns)
        values = list(range(len(columns)))
        plain = [column for column in columns if column.type.bind_processor(dialect) is None]
        for make in (insertion, replacement):
            statement = make(kind.table, dialect, plain)
            assert statement._parameters(values[: len(plain)]) == {
                f"p_{column.name}": place for place, column in enumerate(plain)
            }
        look_up(kind.table, dialect, columns)
