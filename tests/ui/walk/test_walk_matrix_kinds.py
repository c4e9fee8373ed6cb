"""What each kind of cell of a matrix does with keys and with choices that others bring, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from touchaudit.ui.widgets.matrix_table import MatrixTable

BACK, FRONT = "places_back", "places_front"


@pytest.fixture
def form() -> Path:
    return Path(__file__).with_name("matrix_kinds.md")


def grid(desk) -> MatrixTable:
    return next(part for part in desk.page.card.widget.parts if isinstance(part, MatrixTable))


def test_choices_that_another_answer_brings_come_with_it(qtbot, desk):
    desk.go(f"{BACK}_part")
    cells = {ref.rpartition("/")[2]: cell for ref, cell in grid(desk).cells.items()}
    assert cells[f"{BACK}_thing"].chips() == []
    qtbot.mouseClick(cells[f"{BACK}_part"].chips()[1], Qt.MouseButton.LeftButton)
    cells = {ref.rpartition("/")[2]: cell for ref, cell in grid(desk).cells.items()}
    assert [chip.face.choice.label for chip in cells[f"{BACK}_thing"].chips()] == ["Sofa"]
    assert cells[f"{FRONT}_thing"].chips() == []
    cells[f"{BACK}_thing"].chips()[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(desk.page.focusWidget(), Qt.Key.Key_Down)  # nothing to choose from there
    assert desk.page.focusWidget() is cells[f"{BACK}_thing"].chips()[0]


def test_a_number_takes_all_its_digits(desk):
    desk.go(f"{BACK}_people")
    desk.press("1")
    desk.press("2")
    desk.page.card.flush()
    assert desk.stored(f"{BACK}_people").value == "12"
    assert desk.name == f"{BACK}_people"


def test_several_digits_tick_several_answers(desk):
    desk.go(f"{BACK}_seen")
    desk.press("1")
    desk.press("2")
    assert desk.stored(f"{BACK}_seen").value == "sofa tap"
    assert desk.name == f"{BACK}_seen"


def test_heads_and_rows_speak_the_language_that_is_chosen(desk):
    desk.services.walks.set_language("en")
    desk.go(f"{BACK}_people")
    assert [name.text() for name in grid(desk).names] == ["Back room", "Front room"]
    desk.services.walks.set_language("de")
    desk.page.refresh()
    assert [name.text() for name in grid(desk).names] == ["Hinterzimmer", "Vorderzimmer"]
    assert [head.text() for head in grid(desk).heads][2] == "Wie viele Leute?"
