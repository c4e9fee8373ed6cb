from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from touchaudit import __version__
from touchaudit.store import journal, queries, sqlite
from touchaudit.store.database import Database

HERE = Path(__file__).parent
ARCHIVE = sorted(HERE.glob("*.sqlite"))


def test_this_release_is_in_the_archive() -> None:
    assert __version__ in [path.stem for path in ARCHIVE]


@pytest.mark.parametrize("old", ARCHIVE, ids=lambda path: path.stem)
def test_a_database_of_every_release_opens_with_its_answers(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "touchaudit.sqlite"
    shutil.copyfile(old, path)
    expected = json.loads(old.with_suffix(".json").read_text("utf-8"))
    database = Database.open(path)
    assert database.verify() == []
    with database.read() as session:
        (client,) = queries.clients(session)
        rows = queries.client_rows(session, client.id)
        assert rows is not None
        first, second = rows.visits
        answers = [rows.answers[rows.walks[visit.id][0].id] for visit in (first, second)]
        assert [len(group) for group in answers] == [9, 10]
        assert all(answer.value == "yes" for group in answers for answer in group.values())
        assert answers[0]["/data/q1"].note == "Grüße 👋"
        assert journal.last_gesture(session, first.id) is not None
    database.close()
    connection = sqlite.connect(path)
    found = sqlite.row_counts(connection)
    connection.close()
    assert {table: found.get(table) for table in expected} == expected
