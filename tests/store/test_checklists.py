from __future__ import annotations

from dataclasses import replace

import pytest

from touchaudit.errors import StorageError
from touchaudit.store import checklists
from touchaudit.store.database import Database

from .factory import World, stored_checklist


def test_a_checklist_comes_back_as_it_was_put_and_only_once(database: Database) -> None:
    checklist = stored_checklist()
    with database.transaction() as session:
        assert checklists.put(session, checklist)
        assert not checklists.put(session, replace(checklist, title="Another title"))
        assert checklists.get(session, checklist.hash) == checklist
        assert checklists.get(session, "x") is None


def test_a_checklist_that_changed_is_another_checklist(database: Database) -> None:
    first, second = stored_checklist(), stored_checklist(xform="<h:html>later</h:html>")
    with database.transaction() as session:
        checklists.put(session, first)
        checklists.put(session, second)
        listed = checklists.entries(session)
    assert {entry.hash for entry in listed} == {first.hash, second.hash}
    assert {entry.key for entry in listed} == {"counter"}


def test_a_checklist_is_what_its_hash_says(database: Database, here: World) -> None:
    with pytest.raises(ValueError, match="hash"), database.transaction() as session:
        checklists.put(session, replace(stored_checklist(), xform="forged"))
    with pytest.raises(StorageError):
        stored_checklist(xform="a\0b")
    with database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE checklist SET audit = '[]'")
    assert database.verify() == [f"checklist {here.checklist.hash} is not what it was when it was added"]


def test_a_retired_checklist_is_out_of_the_lists_but_not_gone(database: Database) -> None:
    checklist = stored_checklist()
    with database.transaction() as session:
        checklists.put(session, checklist)
        checklists.retire(session, checklist.hash)
        assert checklists.entries(session) == ()
        assert [entry.retired for entry in checklists.entries(session, retired=True)] == [True]
        assert checklists.get(session, checklist.hash) == replace(checklist, retired=True)
        checklists.put(session, checklist)
        assert len(checklists.entries(session)) == 1
