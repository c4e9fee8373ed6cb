"""A checklist as a workbook: easy to edit, safe to open, and the same when it is read again."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pyxform.xls2xform import convert

from touchaudit import assets
from touchaudit.services.checklist_check import check
from touchaudit.xlsform import FormError, open_form
from touchaudit.xlsform.audit import read_audit
from touchaudit.xlsform.export import workbook
from touchaudit.xlsform.legend import SHEETS
from touchaudit.xlsform.sheets import Row, Sheet, read_sheets
from touchaudit.xlsform.template import SUFFIXES, starter

MADE = datetime(2026, 1, 31, 9, 0, tzinfo=UTC)
each_form = pytest.mark.parametrize("path", assets.forms(), ids=lambda path: path.stem)


def exported(path: Path) -> bytes:
    return workbook(read_sheets(path), MADE)


@each_form
def test_it_comes_back_identical(path: Path) -> None:
    data = exported(path)
    back = read_sheets(data, "back.xlsx")
    del back["legend"]
    assert back == read_sheets(path)
    assert open_form(data, file_name="back.xlsx").xform == open_form(path).xform
    assert read_audit(data, file_name="back.xlsx") == read_audit(path)


@each_form
def test_it_converts_for_phones_without_a_warning(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "phone.xlsx"
    file.write_bytes(exported(path))
    warnings: list[str] = []
    result = convert(file, warnings=warnings)
    assert [*result.warnings, *warnings] == []
    survey = {column for row in result._pyxform["children"] for column in row}
    assert survey >= {"evidence", "owner"}, "the audit columns were lost"
    assert "<score>" in result.xform


def test_an_export_exported_again_is_the_same() -> None:
    once = read_sheets(exported(assets.form("counter.md")), "once.xlsx")
    assert read_sheets(workbook(once, MADE), "twice.xlsx") == once


TEXTS = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")),
    min_size=1,
    max_size=20,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(TEXTS, st.sampled_from(["=1+1", "+1", "-2", "@x", "007", "1e3", "TRUE", "'a"]))))
def test_every_text_stays_that_text(texts: list[str]) -> None:
    rows = tuple(Row(number, {"label": text}) for number, text in enumerate(texts, start=2))
    sheet = Sheet("survey", ("label",), rows)
    assert read_sheets(workbook({"survey": sheet}, MADE), "x.xlsx")["survey"] == sheet


def test_no_cell_is_a_formula() -> None:
    rows = tuple(
        Row(n, {"label": text}) for n, text in enumerate(["=HYPERLINK(1)", "+1", "-1", "@a"], start=2)
    )
    book = load_workbook(io.BytesIO(workbook({"survey": Sheet("survey", ("label",), rows)}, MADE)))
    cells = [book["survey"].cell(number, 1) for number in range(2, 6)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells)


@pytest.mark.parametrize("text", ["x" * 40_000, "bell \a"])
def test_a_text_that_no_cell_can_hold_is_refused_by_name(text: str) -> None:
    sheet = Sheet("survey", ("label",), (Row(2, {"label": text}),))
    with pytest.raises(FormError, match="row 2, column label"):
        workbook({"survey": sheet}, MADE)


def test_it_helps_whoever_edits_it() -> None:
    book = load_workbook(io.BytesIO(exported(assets.form("counter.md"))))
    assert book.sheetnames == ["survey", "choices", "settings", "legend"]
    assert [book[name].freeze_panes for name in book.sheetnames] == ["C2", "C2", "A2", "A5"]
    survey = book["survey"]
    heads = [cell.value for cell in survey[1]]
    offered = {
        heads[next(iter(validation.sqref.ranges)).min_col - 1]: offers(book, validation.formula1)
        for validation in survey.data_validations.dataValidation
    }
    assert "select_one yes_no" in offered["type"]
    assert "begin_group" in offered["type"]
    assert "expectation" in offered["role"]
    assert offered["required"] == ["yes", "no"]
    lists = book["choices"].data_validations.dataValidation[0]
    assert "greeting" in offers(book, lists.formula1)
    assert not any(one.showErrorMessage for one in survey.data_validations.dataValidation)


def offers(book, formula: str) -> list[str]:
    name, _, place = formula.partition("!")
    return [cell.value for (cell,) in book[name][place.replace("$", "")]]


def test_the_legend_explains_every_column_of_the_shipped_checklists() -> None:
    for path in assets.forms():
        for name, sheet in read_sheets(path).items():
            for column in sheet.columns:
                base = column.partition("::")[0]
                base = "meaning" if base.startswith("meaning_") else base
                assert base in SHEETS[name], (path.stem, name, column)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_starter_checks_clean(suffix: str) -> None:
    found = check(starter(suffix, MADE), f"starter{suffix}")
    assert [str(one) for one in (*found.problems, *found.warnings)] == []
    assert found.summary is not None
    assert (found.summary.questions, found.summary.roles_missing) == (10, ())
