"""Sheets of a workbook: every kind of file gives the same rows, and bad files are refused in words."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from touchaudit.errors import FormError
from touchaudit.xlsform.sheets import check_archive, column_of, read_sheets

MARKDOWN = """# A title
Some words.

| survey |
| | type | name | Hint :: French (fr) |
| |------|------|------|
| | text | a | un \\| deux |
| | integer | b | |
| settings |
| | form_title |
| | T |
"""
CSV = "survey,,,\n,type,name,Hint :: French (fr)\n,text,a,un | deux\n,integer,b,\nsettings\n,form_title\n,T\n"


def workbook(**sheets: list[list[object]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def xlsx() -> bytes:
    return workbook(
        Survey=[["type", "name", "Hint :: French (fr)"], ["text", "a", "un | deux"], ["integer", "b"]],
        settings=[["form_title"], ["T"]],
    )


def newer_zip(data: bytes) -> bytes:
    """Claim a version of zip that nobody has written yet."""
    entry = data.index(b"PK\x01\x02")
    return data[: entry + 6] + b"\xf0\x00" + data[entry + 8 :]


@pytest.mark.parametrize(
    ("data", "name"),
    [(MARKDOWN.encode(), "f.md"), (CSV.encode(), "f.csv"), (xlsx(), "f.xlsx"), (xlsx(), "F.XLSM")],
)
def test_every_kind_of_file_gives_the_same_rows(data: bytes, name: str) -> None:
    survey = read_sheets(data, name)["survey"]
    assert survey.columns == ("type", "name", "hint::French (fr)")
    assert [row.number for row in survey.rows] == [2, 3]
    assert survey.rows[0]["hint::French (fr)"] == "un | deux"
    assert survey.rows[1]["hint::French (fr)"] == ""
    assert read_sheets(data, name)["settings"].rows[0]["form_title"] == "T"


def test_a_file_on_disk_tells_its_kind_itself(tmp_path: Path) -> None:
    path = tmp_path / "mine.md"
    path.write_text(MARKDOWN, "utf-8")
    assert read_sheets(path)["survey"].rows[0]["name"] == "a"


def test_row_numbers_are_those_that_excel_shows_though_rows_are_empty() -> None:
    rows: list[list[object]] = [["type", "name"], [], [None, " "], ["text", "a"]]
    assert [row.number for row in read_sheets(workbook(survey=rows), "f.xlsx")["survey"].rows] == [4]


def test_numbers_and_truths_of_a_spreadsheet_read_as_text() -> None:
    rows: list[list[object]] = [["name", "weight", "critical", "share"], ["a", 2.0, True, 0.5]]
    row = read_sheets(workbook(survey=rows), "f.xlsx")["survey"].rows[0]
    assert (row["weight"], row["critical"], row["share"]) == ("2", "TRUE", "0.5")


def test_stray_cells_far_below_and_far_right_cost_nothing() -> None:
    book = Workbook()
    sheet = book.active
    sheet.title = "survey"
    sheet.append(["type", "name"])
    sheet.append(["text", "a"])
    sheet.cell(row=1_000_000, column=1, value="stray")
    sheet.cell(row=1, column=16_000, value="stray")
    file = io.BytesIO()
    book.save(file)
    survey = read_sheets(file.getvalue(), "f.xlsx")["survey"]
    assert survey.columns == ("type", "name")
    assert len(survey.rows) == 1


def test_a_single_sheet_of_any_name_is_the_survey() -> None:
    data = workbook(Sheet1=[["type", "name"], ["text", "a"]])
    assert read_sheets(data, "f.xlsx")["survey"].rows[0]["name"] == "a"


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Weight ", "weight"),
        ("List Name", "list_name"),
        ("label::English (en)", "label::English (en)"),
        ("recommendation:fr", "recommendation::fr"),
        ("relevance", "relevant"),
    ],
)
def test_headers_have_one_form(header: str, column: str) -> None:
    assert column_of(header) == column


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"x", "notes.txt", "is not a checklist"),
        (b"x", "", "is not a checklist"),
        (b"no zip", "f.xlsx", "may be damaged"),
        (xlsx()[:-200], "f.xlsx", "may be damaged"),
        (newer_zip(xlsx()), "f.xlsx", "may be damaged"),
        (b"no compound file", "f.xls", "may be damaged"),
        ("| survey |\n| | ü |".encode("latin-1"), "f.md", "not UTF-8"),
        (b"survey\n," + b"a" * 200_000, "f.csv", "may be damaged"),
        (b"x" * (33 * 2**20), "f.md", "too big"),
    ],
)
def test_a_bad_file_is_refused_in_words(data: bytes, name: str, words: str) -> None:
    with pytest.raises(FormError, match=words):
        read_sheets(data, name)


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b"\0" * (65 * 2**20))
    with pytest.raises(FormError, match="too big"):
        check_archive(file.getvalue(), "bomb.xlsx")
