"""The library: what is there, copied, exported, printed, used, retired."""

from __future__ import annotations

from pathlib import Path

import pytest

from touchaudit import assets
from touchaudit.errors import FormError, StorageError
from touchaudit.services import checklist_files
from touchaudit.services.checklist_check import check, check_file
from touchaudit.services.services import Services
from touchaudit.xlsform import FormSession, open_form
from touchaudit.xlsform.sheets import read_sheets


def keys(services: Services) -> list[str]:
    return [entry.key for entry in services.checklists.library()]


def test_an_imported_checklist_stands_after_the_shipped_ones(services: Services, checklist: Path) -> None:
    key = services.checklists.add(checklist)
    entry = services.checklists.library()[-1]
    assert (entry.key, entry.title, entry.shipped, entry.used) == (key, "Small counter", False, 0)
    assert entry.minutes >= 1


def test_all_that_is_wrong_is_told_at_once_and_nothing_is_stored(services: Services, tmp_path: Path) -> None:
    bad = tmp_path / "bad.md"
    bad.write_text(
        "| survey |\n| | type | name | label | weight |\n"
        "| | select_one nowhere | a | A | heavy |\n| | txt | b | B | |\n",
        "utf-8",
    )
    before = keys(services)
    with pytest.raises(FormError) as raised:
        services.checklists.add(bad)
    assert len(raised.value.problems) == 3
    assert all(problem.startswith("Sheet survey, row ") for problem in raised.value.problems)
    assert keys(services) == before


def test_a_copy_is_a_checklist_of_its_own(services: Services) -> None:
    first = services.checklists.duplicate("counter")
    second = services.checklists.duplicate("counter")
    titles = {entry.key: entry.title for entry in services.checklists.library()}
    assert (titles[first], titles[second]) == ("Counter and queue (copy)", "Counter and queue (copy 2)")
    content, name = services.checklists.source(first)
    copied, original = read_sheets(content, name), read_sheets(assets.form("counter.md"))
    assert (copied["survey"], copied["choices"]) == (original["survey"], original["choices"])
    assert copied["settings"].rows[0]["form_id"] == "counter_and_queue_copy"
    assert check(content, name).usable


def test_an_edited_export_is_a_new_version(services: Services, checklist: Path, tmp_path: Path) -> None:
    key = services.checklists.add(checklist)
    edited = tmp_path / "edited.md"
    edited.write_text(checklist.read_text("utf-8").replace("Did you wait?", "Did you queue?"), "utf-8")
    assert services.checklists.add(edited) == key
    assert [one.file_name for one in services.checklists.versions(key)] == ["edited.md", "small.md"]
    assert keys(services).count(key) == 1
    assert services.checklists.source(key)[1] == "edited.md"


def test_where_a_checklist_is_used(services: Services, walk_id: str) -> None:
    (use,) = services.checklists.where_used("own:small")
    assert (use.walk_id, use.client, use.visit, use.touchpoint) == (
        walk_id,
        "Corner Bakery",
        "Visit 1",
        "Counter",
    )
    assert services.checklists.versions("own:small")[0].walks == 1
    assert services.checklists.where_used("phone") == ()


def test_a_retired_checklist_leaves_the_library_and_its_walks_keep_it(
    services: Services, walk_id: str
) -> None:
    services.checklists.retire("own:small")
    assert "own:small" not in keys(services)
    assert services.walks.open(walk_id).questions
    services.checklists.retire("own:small", retired=False)
    assert "own:small" in keys(services)


def test_a_shipped_checklist_is_not_retired(services: Services) -> None:
    with pytest.raises(StorageError, match="stays in the library"):
        services.checklists.retire("counter")


def test_what_is_not_there_is_told(services: Services) -> None:
    with pytest.raises(StorageError, match="not in the library"):
        services.checklists.export("own:nothing")


def test_an_export_is_the_same_checklist(services: Services) -> None:
    back = read_sheets(services.checklists.export("phone"), "phone.xlsx")
    del back["legend"]
    assert back == read_sheets(assets.form("phone.md"))


def test_a_preview_puts_points_and_logic_into_words(services: Services) -> None:
    preview = services.checklists.preview("counter")
    arriving, waiting = preview.parts[:2]
    assert (arriving.label, arriving.note) == ("Arriving", "4 questions · 3 points")
    wait = next(entry for entry in waiting.entries if "How long" in entry.label)
    assert wait.answer == "By stopwatch"
    assert wait.logic[0] == "Asked if no. 5 is “Yes”"
    assert "counts 3" in wait.facts
    greeting = next(entry for entry in preview.parts[2].entries if "greeted" in entry.label)
    assert [option.earns for option in greeting.options] == ["3", "2", "1", "0"]


def test_a_preview_speaks_the_languages_of_its_checklist(services: Services, checklist: Path) -> None:
    assert services.checklists.preview("counter", "de").parts[1].label == "In der Schlange"
    with pytest.raises(FormError, match="Deutsch"):
        services.checklists.preview("counter", "xx")
    preview = services.checklists.preview(services.checklists.add(checklist))
    heading = next(
        entry for part in preview.parts for entry in part.entries if entry.label == "What was said?"
    )
    assert heading.answer == "In words"


def test_an_xform_can_be_printed_but_not_edited(services: Services) -> None:
    xform = checklist_files.as_xform(*services.checklists.source("counter")).encode()
    pages = checklist_files.preview(xform, "counter.xml", services.checklists._core.clock())
    assert pages.parts[0].entries[0].label == "How good do you expect this visit to be?"
    with pytest.raises(FormError, match="no rows and columns"):
        checklist_files.as_workbook(xform, "counter.xml", services.checklists._core.clock())


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "new" / "mine.md"
    checklist_files.save(b"one", file)
    with pytest.raises(StorageError, match="there already"):
        checklist_files.save(b"two", file)
    assert file.read_bytes() == b"one"
    checklist_files.save(b"two", file, replace_it=True)
    assert file.read_bytes() == b"two"


def test_data_files_beside_a_checklist_come_along_and_stay(services: Services, tmp_path: Path) -> None:
    form = tmp_path / "towns.md"
    row = "| | select_one_from_file towns.csv | town | Town |"
    form.write_text(f"| survey |\n| | type | name | label |\n{row}\n")
    (tmp_path / "towns.csv").write_text("name,label\nlima,Lima\n")
    assert "towns.csv" not in "".join(map(str, check_file(form).warnings))
    key = services.checklists.add(form)
    (tmp_path / "towns.csv").unlink()
    assert "towns.csv is missing" in "".join(map(str, check_file(form).warnings))
    for one in (key, services.checklists.duplicate(key)):
        content, name = services.checklists.source(one)
        session = FormSession(open_form(content, file_name=name))
        assert [choice.label for choice in session.node("/data/town").choices or ()] == ["Lima"]
        assert check(content, name).usable
        assert read_sheets(services.checklists.export(one), "a.xlsx")["survey"].rows[0]["name"] == "town"
        assert services.checklists.preview(one)
