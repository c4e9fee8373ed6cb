"""The report as a file: in its place whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from touchaudit.errors import ReportError
from touchaudit.services.reports import ReportService


def test_a_report_is_written_whole_and_leaves_no_draft(tmp_path: Path) -> None:
    ReportService.write(b"first", tmp_path / "out" / "Report.pdf")
    ReportService.write(b"second", tmp_path / "out" / "Report.pdf")
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "out").iterdir()] == [
        ("Report.pdf", b"second")
    ]


def test_a_file_where_the_folder_should_be_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a note")
    with pytest.raises(ReportError, match="can't be written"):
        ReportService.write(b"report", tmp_path / "out" / "Report.pdf")
    assert (tmp_path / "out").read_text() == "a note"


def test_a_folder_of_that_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "Report.pdf").mkdir()
    with pytest.raises(ReportError):
        ReportService.write(b"report", tmp_path / "Report.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["Report.pdf"]
