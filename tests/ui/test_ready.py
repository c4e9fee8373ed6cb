"""The wait for scores that were worked out by another release, or in another language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from tests.ui.conftest import press, settle, texts
from touchaudit.services.services import DATABASE
from touchaudit.store.database import Database
from touchaudit.ui.widgets import ready_sheet


@pytest.fixture
def updated(home, monkeypatch):
    """The sample as a new release finds it: no figure of it may be used. No wait is too short to be told."""
    monkeypatch.setattr(ready_sheet, "PATIENCE", -1.0)
    database = Database.open(home / DATABASE)
    with database.transaction() as session:
        session.execute(text("DELETE FROM figured"))
    database.close()
    return home


def during_the_wait(act):
    """Do something with the sheet as soon as it is there."""

    def look():
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, ready_sheet.ReadySheet):
            act(sheet)
        else:
            QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)


def test_it_is_told_and_ends_with_the_page_that_was_asked_for(qtbot, open_desk, updated):
    seen = []

    def look(sheet):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
        seen.append((sheet.isVisible(), texts(sheet)))

    during_the_wait(look)
    desk = open_desk(updated)
    qtbot.waitUntil(lambda: not QApplication.activeModalWidget(), timeout=60_000)
    ((visible, told),) = seen
    assert visible
    assert "Your scores are being worked out" in told
    settle(qtbot)
    assert "Harbour Street Dental" in texts(desk.window.shown())
    assert list(desk.services.scores()) == []


def test_it_may_be_put_off_by_closing_the_program_and_goes_on_there(qtbot, open_desk, updated):
    def close(sheet):
        QTimer.singleShot(100, lambda: press(qtbot, sheet, "Close the program"))

    during_the_wait(close)
    desk = open_desk(updated)
    qtbot.waitUntil(lambda: not desk.window.isVisible(), timeout=60_000)
    assert 0 < len(list(desk.services.scores())) < 46
