"""The command line's checklists, as a person types them."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook
from pypdf import PdfReader

from touchaudit.app import App
from touchaudit.cli import cli
from touchaudit.xlsform import open_form

BAD = """| survey |
| | type | name | label | relevant |
| | select_one nowhere | a | A | ${who} = 1 |
| | text | b c | B | . < '2026-01-01' |
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)

    def call(*words: str) -> Result:
        return CliRunner().invoke(cli, ["--home", str(tmp_path / "home"), "checklist", *words], obj=App)

    return call


@pytest.mark.parametrize("name", ["mine.xlsx", "mine.md"])
def test_a_new_checklist_checks_clean(run, name: str) -> None:
    assert run("new", name).exit_code == 0
    checked = run("check", name)
    assert checked.exit_code == 0
    assert f"{name}: 0 problems, 0 warnings. It can be used." in checked.output
    assert "10, 5 of them scored" in checked.output


def test_a_new_checklist_overwrites_nothing(run) -> None:
    Path("mine.md").write_text("mine", "utf-8")
    refused = run("new", "mine.md")
    assert refused.exit_code == 1
    assert "is there already" in refused.output
    assert Path("mine.md").read_text("utf-8") == "mine"
    assert run("new", "mine.md", "--force").exit_code == 0
    assert run("new", "mine.txt").exit_code == 2


def test_everything_that_is_wrong_is_told_and_the_status_says_so(run) -> None:
    Path("bad.md").write_text(BAD, "utf-8")
    told = run("check", "bad.md")
    assert told.exit_code == 1
    for place in ("row 2, column type", "row 2, column relevant", "row 3, column name"):
        assert f"Sheet survey, {place}:" in told.output
    assert "write date('2026-01-01')" in told.output
    assert told.output.endswith("It can't be used yet.\n")


def test_several_files_are_checked_and_one_bad_one_counts(run) -> None:
    Path("bad.md").write_text(BAD, "utf-8")
    run("new", "good.md")
    told = run("check", "good.md", "bad.md")
    assert told.exit_code == 1
    assert "good.md: 0 problems" in told.output


def test_a_shipped_checklist_is_exported_by_its_key(run) -> None:
    assert run("export", "counter", "--xlsx").exit_code == 0
    assert load_workbook("counter.xlsx").sheetnames == ["survey", "choices", "settings", "legend"]
    assert run("check", "counter.xlsx").exit_code == 0
    assert run("export", "counter.xlsx", "phone/form.xml", "--xform").exit_code == 0
    assert open_form(Path("phone/form.xml")).title == "Counter and queue"
    assert "not in the library" in run("export", "nowhere").output


def test_a_checklist_is_printed(run) -> None:
    assert run("preview", "counter").exit_code == 0
    text = "\n".join(page.extract_text() for page in PdfReader("counter.pdf").pages)
    for words in ("Counter and queue", "Were you noticed while you waited?", "Asked if no. 5 is “Yes”"):
        assert words in text


def test_the_library_is_listed(run) -> None:
    listed = run("list")
    assert listed.exit_code == 0
    assert "Counter and queue: 34 questions, about 12 min" in listed.output
