"""The library: what is there, and files brought in."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import settle, texts
from touchaudit import assets

BAD = """| survey | | | |
| | type | name | label |
| | select_one nowhere | seen | Were you seen? |
| choices | | | |
| | list_name | name | label |
| | here | a | A |
"""


def test_the_shipped_checklists_are_there(desk):
    page = desk.go("library")
    shown = texts(page)
    for entry in desk.services.checklists.library():
        assert entry.title in shown


def test_a_checklist_of_ones_own_is_taken_in(qtbot, desk, tmp_path):
    own = tmp_path / "reception.md"
    own.write_text(
        assets.form("counter.md").read_text("utf-8").replace("Counter and queue", "Our reception"), "utf-8"
    )
    page = desk.go("library")
    page.take([own])
    settle(qtbot)
    assert "Your own" in texts(page)
    assert "Our reception" in texts(page)
    assert "In the library now: reception.md" in texts(desk.window.toast)


def test_what_is_wrong_with_a_checklist_is_told_by_row(qtbot, desk, tmp_path):
    bad = tmp_path / "bad.md"
    bad.write_text(BAD, "utf-8")
    page = desk.go("library")
    before = len(desk.services.checklists.library())
    page.take([bad])
    settle(qtbot)
    assert "bad.md can’t be used as it is" in texts(page)
    assert "nowhere" in texts(page)
    assert len(desk.services.checklists.library()) == before


def test_a_checklist_can_be_dropped(qtbot, desk, tmp_path):
    bad, other = tmp_path / "bad.md", tmp_path / "picture.png"
    bad.write_text(BAD, "utf-8")
    page = desk.go("library")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bad)), QUrl.fromLocalFile(str(other))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, data, left, none))
    settle(qtbot)
    assert "bad.md can’t be used" in texts(page)
    assert "picture.png" not in texts(page)


def test_files_of_a_second_start_are_taken_in(qtbot, desk, tmp_path):
    own = tmp_path / "till.md"
    own.write_text(
        assets.form("counter.md").read_text("utf-8").replace("Counter and queue", "The till"), "utf-8"
    )
    desk.go("home")
    desk.window.receive([own])
    settle(qtbot)
    assert desk.state.place.page == "library"
    assert "The till" in texts(desk.window.shown())
