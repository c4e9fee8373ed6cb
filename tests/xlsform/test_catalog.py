"""The library of shipped checklists."""

from __future__ import annotations

from pathlib import Path

import pytest

from touchaudit import assets
from touchaudit.errors import FormError
from touchaudit.xlsform.catalog import catalog, entry_of


def test_every_shipped_checklist_is_in_the_library() -> None:
    entries = catalog()
    assert {entry.path for entry in entries} == set(assets.forms())
    assert [entry.title for entry in entries] == sorted(entry.title for entry in entries)
    for entry in entries:
        assert entry.key == entry.path.stem
        assert entry.touchpoint
        assert entry.stage
        assert entry.channel
        assert entry.questions >= 10
        assert 5 <= entry.minutes <= 20


def test_questions_count_what_an_auditor_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "mine.md"
    path.write_text(
        "| survey |\n| | type | name | calculation |\n| | begin_group | g | |\n"
        "| | text | a | |\n| | integer | b | |\n"
        "| | calculate | c | 1 |\n| | note | d | |\n| | end_group | | |\n",
        "utf-8",
    )
    entry = entry_of(path)
    assert (entry.key, entry.title, entry.questions, entry.minutes) == ("mine", "mine", 2, 1)


def test_a_damaged_checklist_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    path.write_bytes(b"nothing")
    with pytest.raises(FormError, match=r"mine\.xlsx"):
        entry_of(path)
