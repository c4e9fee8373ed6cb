"""The guard of a report: sealed or locked when it is saved, and checked afterwards."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import meanwhile, press, texts
from touchaudit.reports.seal import Verdict
from touchaudit.services.seals import Guard
from touchaudit.ui.pages.report_guard import ReportGuard

PLAIN = pikepdf.new()
PLAIN.add_blank_page()


@pytest.fixture
def data(tmp_path: Path) -> bytes:
    path = tmp_path / "plain.pdf"
    PLAIN.save(path)
    return path.read_bytes()


@pytest.fixture
def guard(desk) -> ReportGuard:
    return ReportGuard(desk.window, desk.state)


def test_a_report_is_sealed_and_a_change_is_told(qtbot, guard, data, tmp_path: Path, monkeypatch) -> None:
    target = tmp_path / "report.pdf"

    def choose(sheet) -> None:
        press(qtbot, sheet, "How it is saved: Sealed")
        assert "down to one bit" in texts(sheet)
        sheet.accept()

    meanwhile(choose)
    guard.choose()
    assert guard.button.text() == "Sealed"
    assert "SHA-256 begins with" in guard.write(data, target)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_more: (str(target), ""))
    found = guard.check()
    assert (found.verdict, found.own) == (Verdict.UNTOUCHED, True)
    changed = bytearray(target.read_bytes())
    changed[-400] ^= 1
    target.write_bytes(changed)
    seen = []

    def look(sheet) -> None:
        press(qtbot, sheet, "Check a file…")
        seen.append(texts(sheet))

    meanwhile(look)
    guard.choose()
    assert "Changed: it is not as it was sealed." in seen[0]


def test_a_password_is_asked_for_and_must_be_long(qtbot, guard, data, tmp_path: Path) -> None:
    def choose(sheet) -> None:
        assert not sheet.password.isVisible()
        press(qtbot, sheet, "How it is saved: With a password")
        sheet.password.setText("short")
        sheet.accept()
        assert sheet.isVisible()
        sheet.password.setText("long enough")
        sheet.accept()

    meanwhile(choose)
    guard.choose()
    assert guard.guard == Guard(password="long enough")
    target = tmp_path / "locked.pdf"
    assert guard.write(data, target) == ""
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(target)
