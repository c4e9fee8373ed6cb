"""A matrix on one screen: rows and columns, answered by taps, keys and the keypad at the foot."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from tests.ui.survey import settle
from touchaudit.ui.widgets.matrix_table import MatrixTable

LEFT = Qt.MouseButton.LeftButton
HALL, YARD = "places_hall", "places_back_yard"


@pytest.fixture
def form() -> Path:
    return Path(__file__).with_name("matrix.md")


def grid(desk) -> MatrixTable:
    return next(part for part in desk.page.card.widget.parts if isinstance(part, MatrixTable))


def cell(desk, name: str):
    return next(cell for ref, cell in grid(desk).cells.items() if ref.endswith(f"/{name}"))


def field(desk, name: str) -> QLineEdit:
    return cell(desk, name).findChild(QLineEdit)


def test_a_matrix_is_one_grid_under_its_title(desk):
    desk.go(f"{HALL}_clean")
    assert desk.page.card.heading.text() == "How are the places?"
    assert [head.text() for head in grid(desk).heads] == ["Is it clean?", "How many people?"]
    assert [name.text() for name in grid(desk).names] == ["Hall", "Back yard"]
    tops = {name: cell(desk, name).geometry().center().y() for name in (f"{HALL}_clean", f"{HALL}_people")}
    assert max(tops.values()) - min(tops.values()) <= 1
    below = cell(desk, f"{YARD}_clean").geometry()
    assert below.x() == cell(desk, f"{HALL}_clean").geometry().x()
    assert below.top() >= cell(desk, f"{HALL}_clean").geometry().bottom()


def test_next_leads_past_the_whole_matrix(desk):
    desk.go(f"{HALL}_clean")
    desk.page.next()
    assert desk.name == "price"


def test_a_tap_in_a_cell_is_stored_at_once_and_asks_about_it(qtbot, desk):
    desk.go(f"{HALL}_clean")
    qtbot.mouseClick(cell(desk, f"{YARD}_clean").chips()[0], LEFT)
    assert desk.stored(f"{YARD}_clean").value == "yes"
    assert desk.stored(f"{HALL}_clean").value == ""
    assert desk.page.card.about.text() == "About “Back yard: Is it clean?”"


def test_a_screen_reader_hears_row_column_and_answer(desk):
    desk.go(f"{HALL}_clean")
    heard = QAccessible.queryAccessibleInterface(cell(desk, f"{HALL}_clean").chips()[1])
    assert heard.role() == QAccessible.Role.RadioButton
    assert heard.text(QAccessible.Text.Name) == "Hall: Is it clean?: No"
    assert field(desk, f"{HALL}_people").accessibleName() == "Hall: How many people?"


def test_a_digit_answers_a_cell_and_goes_on_to_the_next(desk):
    desk.go(f"{HALL}_clean")
    desk.press("1")
    assert desk.stored(f"{HALL}_clean").value == "yes"
    assert desk.name == f"{HALL}_people"


def test_arrows_go_from_cell_to_cell_in_the_grid(qtbot, desk):
    desk.go(f"{HALL}_clean")
    cell(desk, f"{HALL}_clean").chips()[1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(desk.page.focusWidget(), Qt.Key.Key_Down)
    assert desk.page.focusWidget() is cell(desk, f"{YARD}_clean").chips()[1]
    qtbot.keyClick(desk.page.focusWidget(), Qt.Key.Key_Left)
    assert desk.page.focusWidget() is cell(desk, f"{YARD}_clean").chips()[0]
    field(desk, f"{YARD}_people").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(desk.page.focusWidget(), Qt.Key.Key_Up)
    assert desk.page.focusWidget() is field(desk, f"{HALL}_people")
    assert field(desk, f"{HALL}_people").text() == ""


def test_a_question_that_an_answer_brings_gets_its_column_and_takes_no_focus(qtbot, desk):
    desk.go(f"{YARD}_clean")
    chip = cell(desk, f"{YARD}_clean").chips()[1]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert [head.text() for head in grid(desk).heads][-1] == "What did you see?"
    assert not any(ref.endswith(f"{HALL}_why") for ref in grid(desk).cells)
    assert desk.page.focusWidget() is cell(desk, f"{YARD}_clean").chips()[1]


@pytest.mark.parametrize(
    ("width", "text", "stacked"),
    [(1280, 100, False), (800, 150, False), (600, 100, False), (480, 100, True), (600, 150, True)],
)
def test_cells_can_be_hit_at_every_width_and_text_size(themed, desk, width, text, stacked):
    themed("light", text)
    desk.page.resize(width, 800)
    desk.go("price")
    desk.go(f"{HALL}_clean")
    settle()
    table = grid(desk)
    assert desk.page.width() == width
    assert (cell(desk, f"{HALL}_clean").words.isVisible()) == stacked
    for stop in table.findChildren(QAbstractButton):
        if stop.isVisible() and stop.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert stop.width() >= 44 and stop.height() >= 44
    assert all(cell.geometry().right() <= table.width() for cell in table.cells.values())


# The keypad at the foot


def test_the_keypad_at_the_foot_types_into_the_number_that_is_asked_about(qtbot, desk):
    desk.go(f"{HALL}_people")
    bar = desk.page.keypad
    assert bar.isVisible()
    for character in "12":
        qtbot.mouseClick(bar.keys[character], LEFT)
    field(desk, f"{YARD}_people").setFocus(Qt.FocusReason.MouseFocusReason)
    assert desk.stored(f"{HALL}_people").value == "12"
    for character in ("3", "4", "\b"):
        qtbot.mouseClick(bar.keys[character], LEFT)
    desk.page.card.flush()
    assert desk.stored(f"{YARD}_people").value == "3"
    assert desk.page.focusWidget() is field(desk, f"{YARD}_people")


def test_the_keypad_offers_a_point_or_a_minus_and_goes_with_the_number(qtbot, desk):
    desk.go("price")
    bar = desk.page.keypad
    assert bar.keys["."].isVisible() and not bar.keys["−"].isVisible()
    for character in "4.5":
        qtbot.mouseClick(bar.keys[character], LEFT)
    desk.page.card.flush()
    assert desk.stored("price").value == "4.5"
    desk.go(f"{HALL}_people")
    assert bar.keys["−"].isVisible() and not bar.keys["."].isVisible()
    desk.go("said")
    assert not bar.isVisible()


def test_a_narrow_window_has_the_keys_in_two_lines(desk):
    desk.page.resize(480, 800)
    desk.go("price")
    settle()
    keys = [key for key in desk.page.keypad.keys.values() if key.isVisible()]
    assert len({key.y() for key in keys}) == 2
    assert all(key.width() >= 44 and key.height() >= 44 for key in keys)


def test_a_matrix_of_what_fits_no_cell_names_its_rows(desk):
    desk.go("when_hall_day")
    assert not any(isinstance(part, MatrixTable) for part in desk.page.card.widget.parts)
    assert [part.words.text() for part in desk.page.card.widget.parts] == [
        "Hall: Which day?",
        "Back yard: Which day?",
    ]
