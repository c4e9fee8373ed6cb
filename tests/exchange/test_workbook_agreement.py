"""The sheets on touchpoints that two auditors walked."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from touchaudit.exchange.model import Story
from touchaudit.exchange.workbook import workbook

from ..reports.test_agreement import SAME, TWO, client
from .conftest import Gather
from .test_workbook_registers import rows, worked


def book(gathered: Gather, story: Story, record: object, **how: bool) -> Any:
    return openpyxl.load_workbook(BytesIO(workbook(gathered(record, **how), story)))


def test_the_workbook_holds_every_measure_and_every_question(gathered: Gather, story: Story) -> None:
    made = book(gathered, story, TWO)
    first, second, third = rows(made, "Two auditors")
    assert (first["Touchpoint"], first["One auditor"], first["The other"]) == (
        "Website search",
        "Ann Lee",
        "Tom Baker",
    )
    assert (first["Alike"], first["Questions"]) == (18, 20)
    assert (round(first["AC1"], 2), first["Verdict"]) == (0.89, "reliable")
    assert (second["α"], second["AC1"]) == (1.0, None)
    assert (third["α"], third["Verdict"]) == (-0.5, "too few questions to tell")
    assert worked(made, "Two auditors", "Share") == [pytest.approx(0.9), 1.0, 0.0]
    told = [
        (row["Question"], row["One answered"], row["The other answered"])
        for row in rows(made, "Questions to reword")
    ]
    assert told[0] == ("Question S?", "Yes", "No")
    assert len(told) == 4


def test_what_met_something_else_has_no_verdict_in_the_workbook(gathered: Gather, story: Story) -> None:
    first, second = TWO.visits
    apart = replace(TWO, visits=(first, replace(second, visit=replace(second.visit, site_id="other"))))
    made = book(gathered, story, apart)
    for row in rows(made, "Two auditors"):
        assert row["Met the same"] == "another site or persona"
        assert (row["α"], row["AC1"], row["Verdict"]) == (None, None, None)
    assert "Questions to reword" not in made.sheetnames
    assert len(rows(made, "Where they differ")) == 4


def test_the_staff_safe_workbook_numbers_its_auditors(gathered: Gather, story: Story) -> None:
    safe = book(gathered, story, TWO, discreet=True)
    full = book(gathered, story, TWO)
    assert {row["One auditor"] for row in rows(safe, "Two auditors")} == {"Auditor 1"}
    for head in ("Alike", "Questions", "α", "AC1", "Verdict"):
        assert [row[head] for row in rows(safe, "Two auditors")] == [
            row[head] for row in rows(full, "Two auditors")
        ]
    said = {str(cell.value) for sheet in safe.worksheets for row in sheet.iter_rows() for cell in row}
    assert not any("Ann Lee" in text or "Tom Baker" in text for text in said)


def test_there_is_no_sheet_where_one_auditor_walked_alone(gathered: Gather, story: Story) -> None:
    alone = client(("Ann Lee", (SAME,)), ("Ann Lee", (SAME,)))
    assert not {"Two auditors", "Questions to reword"} & set(book(gathered, story, alone).sheetnames)
