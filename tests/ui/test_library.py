"""The library: what is there, and files brought in."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from tests.ui.conftest import button, meanwhile, press, settle, texts
from tests.ui.survey import next_dialog
from tests.ui.usable import faults_of
from touchaudit import assets
from touchaudit.xlsform.sheets import read_sheets

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


def choose(qtbot, page, title: str, line: str) -> None:
    """Open the menu of a checklist and trigger one of its lines."""
    more = button(page, f"More for {title}")
    press(qtbot, page, f"More for {title}")
    menu = more.findChildren(QMenu)[-1]
    action = next(action for action in menu.actions() if action.text() == line)
    menu.close()
    action.trigger()
    settle(qtbot)


def take_own(qtbot, desk, tmp_path):
    own = tmp_path / "reception.md"
    text = assets.form("counter.md").read_text("utf-8").replace("Counter and queue", "Our reception")
    own.write_text(text.replace("touchaudit_counter", "our_reception"), "utf-8")
    page = desk.go("library")
    page.take([own])
    settle(qtbot)
    return page


def test_a_search_finds_by_title_stage_and_channel(qtbot, desk):
    page = desk.go("library")
    page.search.setText("phone")
    settle(qtbot)
    assert "Counter and queue" not in texts(page)
    page.search.setText("counter QUEUE")
    settle(qtbot)
    assert "Counter and queue" in texts(page)
    page.search.setText("no such thing")
    settle(qtbot)
    assert "No checklist has these words." in texts(page)


def test_a_retired_checklist_comes_back_by_undo(qtbot, desk, tmp_path):
    page = take_own(qtbot, desk, tmp_path)
    choose(qtbot, page, "Our reception", "Retire")
    assert "Our reception" not in texts(page)
    assert "Retired: Our reception" in texts(desk.window.toast)
    press(qtbot, desk.window.toast, "Undo")
    assert "Our reception" in texts(page)


def test_a_shipped_checklist_can_not_be_retired(qtbot, desk):
    page = desk.go("library")
    press(qtbot, page, "More for Counter and queue")
    menu = button(page, "More for Counter and queue").findChildren(QMenu)[-1]
    assert "Retire" not in [action.text() for action in menu.actions()]
    menu.close()


def test_a_copy_stands_among_ones_own_and_can_be_taken_back(qtbot, desk):
    page = desk.go("library")
    choose(qtbot, page, "Counter and queue", "Duplicate")
    assert "Counter and queue (copy)" in texts(page)
    press(qtbot, desk.window.toast, "Undo")
    assert "Counter and queue (copy)" not in texts(page)


def test_a_check_shows_each_problem_with_its_row(qtbot, desk, tmp_path):
    bad = tmp_path / "bad.md"
    bad.write_text(BAD, "utf-8")
    page = desk.go("library")
    page.take([bad])
    settle(qtbot)
    shown = []
    meanwhile(lambda dialog: shown.append(texts(dialog)))
    press(qtbot, page, "Check it again")
    assert "Sheet survey, row 2, column type" in shown[0]
    assert "It can’t be used yet." in shown[0]


def test_a_check_of_a_good_checklist_says_what_it_amounts_to(qtbot, desk):
    page = desk.go("library")
    shown = []
    meanwhile(lambda dialog: shown.append(texts(dialog)))
    choose(qtbot, page, "Counter and queue", "Check")
    assert "0 problems, 0 warnings. It can be used." in shown[0]
    assert "34 questions" in shown[0]
    assert "Waiting in line: 4 questions, 5 points" in shown[0]


def test_the_pages_of_a_checklist_are_shown_and_can_be_saved(qtbot, desk, tmp_path, monkeypatch):
    page = desk.go("library")
    target = tmp_path / "counter"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    shown = []

    def look(dialog):
        shown.append(dialog.view.count)
        press(qtbot, dialog, "Save PDF…")

    meanwhile(look)
    choose(qtbot, page, "Counter and queue", "Show its pages")
    qtbot.waitUntil(lambda: target.with_suffix(".pdf").exists())
    assert shown[0] >= 3
    assert target.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


def test_pages_that_come_late_do_not_open_over_another_page(qtbot, desk):
    page = desk.go("library")
    opened = []
    late = next_dialog(lambda dialog: opened.append(dialog.windowTitle()))
    with qtbot.waitSignal(desk.state.tasks.busy, check_params_cb=lambda busy: not busy):
        choose(qtbot, page, "Counter and queue", "Show its pages")
        desk.go("home")
    settle(qtbot)
    late.stop()
    assert not opened


def test_a_workbook_is_exported(qtbot, desk, tmp_path, monkeypatch):
    target = tmp_path / "edit.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page = desk.go("library")
    choose(qtbot, page, "Counter and queue", "Export as a workbook…")
    assert "Saved as edit.xlsx" in texts(desk.window.toast)
    assert "legend" in read_sheets(target)


def test_where_a_checklist_is_used_leads_to_its_walk(qtbot, desk):
    page = desk.go("library")
    entry = next(one for one in desk.services.checklists.library() if one.used)
    use = desk.services.checklists.where_used(entry.key)[0]
    shown = []

    def look(dialog):
        shown.append(texts(dialog))
        press(qtbot, dialog, f"Open {use.touchpoint}, {use.visit}")

    meanwhile(look)
    choose(qtbot, page, entry.title, "Versions and use")
    assert use.client in shown[0]
    assert (desk.state.place.page, desk.state.place.walk_id) == ("walk", use.walk_id)


def submission(desk, tmp_path, form_id="touchaudit_counter"):
    path = tmp_path / "from a phone.xml"
    path.write_text(
        f'<data id="{form_id}" version="1"><arriving><expectation>6</expectation></arriving></data>', "utf-8"
    )
    return path


def test_a_submission_dropped_here_goes_into_the_walk_that_is_chosen(qtbot, desk, tmp_path):
    visits = desk.services.visits
    visit = visits.plan(desk.client_id, visits.default_plan(desk.client_id)).created
    page = desk.go("library")
    seen = []

    def take(dialog):
        seen.append(texts(dialog))
        seen.append(faults_of(dialog))
        press(qtbot, dialog, "Bring in")

    meanwhile(take)
    page.take([submission(desk, tmp_path)])
    settle(qtbot)
    assert "from a phone.xml" in seen[0]
    assert "1 answer" in seen[0]
    assert seen[1] == []
    assert desk.state.place.page == "review"
    walk = desk.state.walk_id
    assert desk.services.walks.question(walk, "/data/arriving/expectation").value == "6"
    desk.press("Undo")
    assert not desk.services.walks.question(walk, "/data/arriving/expectation").value
    assert visit in {line.visit.id for line in desk.services.clients.map(desk.client_id).visits}


def test_a_submission_that_nobody_waits_for_says_what_to_do(qtbot, desk, tmp_path):
    page = desk.go("library")
    page.take([submission(desk, tmp_path, "somebody_else")])
    told = texts(desk.window.messages)
    assert "No walk here waits for the checklist “somebody_else”" in told
    assert "Nothing was stored. Plan a visit with that checklist" in told
