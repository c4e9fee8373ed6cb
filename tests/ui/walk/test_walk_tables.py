"""Several questions on one screen: tables, field-lists and rounds, each cell an answer of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPushButton

from touchaudit.ui.widgets.choice_table import TableRow
from touchaudit.ui.widgets.finish_sheet import DemandSheet, FinishSheet

from .sheets import answer_sheet

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def form() -> Path:
    return Path(__file__).with_name("table.md")


def rows(desk):
    return {row.view.ref.rpartition("/")[2]: row for row in desk.page.card.findChildren(TableRow)}


def screens(desk) -> list[list[str]]:
    """Return the names of the questions, screen by screen, as Next leads through them."""
    view = desk.services.walks.open(desk.walk_id)
    found = dict.fromkeys(view.beside(line.ref) for line in view.questions)
    return [[ref.rpartition("/")[2] for ref in refs] for refs in found]


def test_tables_and_field_lists_share_a_screen_and_all_else_stands_alone(desk):
    assert screens(desk) == [
        ["alone"],
        ["friendly", "quick"],
        ["look", "tag", "worn"],
        ["kept", "knew"],
        ["again"],
        ["job", "smiled"],
    ]


def test_what_heads_a_table_is_no_question(desk):
    view = desk.services.walks.open(desk.walk_id)
    assert view.total == 10
    assert not any("generated" in line.ref or "reserved" in line.ref for line in view.questions)
    assert not any(line.label == "The staff" for line in view.questions)


def test_nothing_is_said_about_a_note_among_questions(desk):
    desk.go("look")
    assert not desk.page.card.about.isVisible()
    desk.go("tag")
    assert desk.page.card.about.text() == "About “Name on the tag”"
    assert desk.page.card.about.isVisible()


def test_next_and_back_go_from_screen_to_screen(desk):
    names = []
    for _ in range(5):
        desk.page.next()
        names.append(desk.name)
    assert names == ["friendly", "tag", "kept", "again", "job"]
    desk.page.back()
    desk.page.back()
    assert desk.name == "kept"
    assert desk.page.card.heading.text() == "Opinions"


def test_a_table_says_its_title_its_numbers_and_its_columns(desk):
    desk.go("friendly")
    assert desk.page.card.heading.text() == "The staff"
    assert "2 – 3 OF 10" in desk.page.card._eyebrow.text()
    heard = QAccessible.queryAccessibleInterface(rows(desk)["quick"].cells[2])
    assert heard.role() == QAccessible.Role.RadioButton
    assert heard.text(QAccessible.Text.Name) == "Quick: Bad"


def test_a_tap_in_a_table_is_stored_at_once_and_asks_about_its_row(qtbot, desk):
    desk.go("friendly")
    qtbot.mouseClick(rows(desk)["quick"].cells[0], LEFT)
    assert desk.stored("quick").value == "good"
    assert desk.stored("friendly").value == ""
    assert desk.name == "quick"
    assert "“Quick”" in desk.page.card.about.text()


def test_every_cell_is_undone_by_itself(qtbot, desk):
    desk.go("friendly")
    for name in ("friendly", "quick"):
        qtbot.mouseClick(rows(desk)[name].cells[0], LEFT)
    desk.page._undo()
    assert (desk.stored("friendly").value, desk.stored("quick").value) == ("good", "")


def test_digits_answer_row_after_row(desk):
    desk.go("kept")
    desk.press("1")
    desk.press("3")
    assert (desk.stored("kept").value, desk.stored("knew").value) == ("good", "bad")
    assert desk.name == "knew"


def test_a_digit_stays_where_evidence_is_wanted(desk):
    desk.go("friendly")
    desk.press(Qt.Key.Key_Down)
    assert desk.name == "quick"
    desk.press("3")
    assert desk.name == "quick"
    assert desk.page.evidence.nudge.isVisible()
    desk.page.next()
    assert desk.page.evidence.note.box.hasFocus()


def test_up_and_down_ask_about_the_row_above_or_below(desk):
    desk.go("friendly")
    desk.press(Qt.Key.Key_Down)
    desk.press("0")
    desk.press(Qt.Key.Key_Up)
    assert desk.name == "friendly"
    assert desk.stored("quick").mark.value == "not_applicable"


def test_arrows_go_from_cell_to_cell_without_leaving_the_screen(qtbot, desk):
    desk.go("kept")
    first = rows(desk)["kept"].cells[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        qtbot.keyClick(desk.page.focusWidget(), key)
    assert desk.page.focusWidget() is rows(desk)["knew"].cells[1]
    assert desk.name == "knew"
    qtbot.keyClick(desk.page.focusWidget(), Qt.Key.Key_Space)
    assert desk.stored("knew").value == "fair"


@pytest.mark.parametrize("width", [1280, 700, 480])
def test_cells_can_be_hit_at_every_width(qtbot, desk, width):
    desk.page.resize(width, 800)
    desk.go("friendly")
    qtbot.wait(1)
    cells = [cell for row in rows(desk).values() for cell in row.cells]
    assert all(cell.width() >= 44 and cell.height() >= 44 for cell in cells)
    table = rows(desk)["quick"]
    assert table.y() >= rows(desk)["friendly"].geometry().bottom()
    assert all(cell.geometry().right() <= table.width() for cell in table.cells)


def test_what_is_typed_in_one_field_stays_there_when_another_is_entered(qtbot, desk):
    desk.go("tag")
    field = desk.page.card.findChild(QLineEdit)
    assert field.hasFocus()
    qtbot.keyClicks(field, "Anna")
    desk.click("Yes")
    assert desk.stored("tag").value == "Anna"
    assert desk.stored("worn").value == "yes"
    assert desk.name == "worn"


def test_note_and_flag_belong_to_the_row_asked_about(qtbot, desk):
    desk.go("friendly")
    desk.press(Qt.Key.Key_Down)
    desk.press("N")
    qtbot.keyClicks(desk.page.evidence.note.box, "Slow till")
    desk.press(Qt.Key.Key_Escape)
    desk.press("F")
    assert desk.stored("quick").note == "Slow till"
    assert desk.stored("quick").flagged
    assert desk.stored("friendly").note == ""


def test_a_round_of_a_field_list_repeat_is_one_screen(desk):
    desk.go("job")
    desk.click("Add another")
    refs = [line.ref for line in desk.services.walks.open(desk.walk_id).questions if "person" in line.ref]
    assert desk.services.walks.open(desk.walk_id).beside(refs[2]) == tuple(refs[2:])
    assert desk.services.walks.open(desk.walk_id).here == "/data/person[2]/job"


def test_a_locked_table_takes_nothing(qtbot, desk, services):
    desk.go("friendly")
    view = desk.page._walk
    desk.page.card.show_screen(
        services.walks.screen(desk.walk_id, view.beside("/data/staff/friendly")),
        services.walks.question(desk.walk_id, "/data/staff/friendly"),
        locked=True,
    )
    qtbot.mouseClick(rows(desk)["quick"].cells[0], LEFT)
    assert desk.stored("quick").value == ""


# What keeps a touchpoint from being finished


def test_demanded_evidence_keeps_a_touchpoint_from_being_finished(qtbot, desk):
    desk.services.walks.answer(desk.walk_id, "/data/staff/quick", "bad")
    desk.page.refresh()
    told = []

    def read(sheet: DemandSheet) -> None:
        shown = [part for part in sheet.findChildren(QPushButton) if part.property("role") == "row"]
        told.extend(part.accessibleName() for part in shown)
        sheet.accept()

    answer_sheet(DemandSheet, read)
    desk.page.finish()
    assert told == ["3. Quick"]
    assert desk.name == "quick"
    assert desk.services.walks.open(desk.walk_id).walk.finished is None
    desk.services.walks.note(desk.walk_id, "/data/staff/quick", "Twelve minutes at an empty till")
    desk.page.refresh()
    answer_sheet(FinishSheet, lambda sheet: sheet._finish())
    desk.page.finish()
    assert desk.services.walks.open(desk.walk_id).walk.finished is not None
