"""Drawing on a photo with the mouse, a finger and the keys."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.walk.pointing import drag, swipe
from tests.ui.walk.sheets import answer_sheet
from touchaudit.domain.annotation import Arrow, Blur, Box, Ink, Label
from touchaudit.ui import style
from touchaudit.ui.widgets.annotate_sheet import AnnotateSheet
from touchaudit.ui.widgets.keysheet import KeySheet

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def host(qtbot, qapp):
    style.apply(qapp, "light")
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def opened(qtbot, host, tmp_path):
    """Open a photo of 800 x 600 to draw on; each one is closed after the test."""
    path = tmp_path / "photo.png"
    Image.new("RGB", (800, 600), "#6C8A7C").save(path)
    sheets = []

    def make(*marks):
        sheet = AnnotateSheet(host, path, marks)
        sheets.append(sheet)
        sheet.show()
        sheet.activateWindow()
        qtbot.waitUntil(sheet.canvas.hasFocus, timeout=5000)
        return sheet

    yield make
    for sheet in sheets:
        sheet.done(0)
        sheet.deleteLater()


def spots(sheet, *points):
    return [sheet.canvas.at(*point).toPoint() for point in points]


def click(qtbot, sheet, name):
    for part in sheet.findChildren(QAbstractButton):
        if part.isVisible() and part.accessibleName() == name:
            qtbot.mouseClick(part, LEFT)
            return
    raise AssertionError(name)


@pytest.mark.parametrize(("tool", "kind"), [("Arrow", Arrow), ("Box", Box), ("Blur", Blur)])
def test_a_drag_draws_with_the_tool_in_hand(qtbot, opened, tool, kind):
    sheet = opened()
    click(qtbot, sheet, tool)
    drag(sheet.canvas, *spots(sheet, (100, 100), (500, 400)))
    (mark,) = sheet.sketch.marks
    assert isinstance(mark, kind)
    assert (mark.x1, mark.y1, mark.x2, mark.y2) == pytest.approx((100, 100, 500, 400), abs=2)


def test_a_finger_draws_instead_of_scrolling(opened):
    sheet = opened()
    swipe(sheet.canvas, *spots(sheet, (100, 100), (500, 400)))
    (mark,) = sheet.sketch.marks
    assert (mark.x2, mark.y2) == pytest.approx((500, 400), abs=2)


def test_a_slip_draws_nothing_and_chooses_none(qtbot, opened):
    sheet = opened(Box(100, 100, 400, 400))
    sheet.sketch.choose(0)
    qtbot.mouseClick(sheet.canvas, LEFT, pos=spots(sheet, (600, 500))[0])
    assert sheet.sketch.marks == (Box(100, 100, 400, 400),)
    assert sheet.sketch.mark is None


def test_words_are_written_where_they_were_pressed(qtbot, opened):
    sheet = opened()
    qtbot.keyClick(sheet.canvas, KEY.Key_3)
    qtbot.mouseClick(sheet.canvas, LEFT, pos=spots(sheet, (200, 300))[0])
    assert sheet.words.hasFocus()
    qtbot.keyClicks(sheet.words, "Nobody here 14")
    qtbot.keyClick(sheet.words, KEY.Key_Return)
    assert sheet.isVisible()
    assert sheet.canvas.hasFocus()
    (mark,) = sheet.sketch.marks
    assert mark.text == "Nobody here 14"
    assert (mark.x1, mark.y1) == pytest.approx((200, 300), abs=2)


def test_a_label_without_words_is_gone(qtbot, opened):
    sheet = opened()
    qtbot.keyClick(sheet.canvas, KEY.Key_3)
    qtbot.mouseClick(sheet.canvas, LEFT, pos=spots(sheet, (200, 300))[0])
    qtbot.keyClick(sheet.words, KEY.Key_Return)
    qtbot.keyClick(sheet.canvas, KEY.Key_Escape)
    assert sheet.sketch.marks == ()
    assert not sheet.sketch.can_undo()


def test_a_chosen_mark_is_dragged_and_sized_by_its_corner(qtbot, opened):
    sheet = opened(Box(100, 100, 400, 300))
    drag(sheet.canvas, *spots(sheet, (250, 100), (300, 200)))
    (box,) = sheet.sketch.marks
    assert (box.x1, box.y1, box.x2, box.y2) == pytest.approx((150, 200, 450, 400), abs=3)
    drag(sheet.canvas, *spots(sheet, (450, 400), (700, 550)))
    (box,) = sheet.sketch.marks
    assert (box.x1, box.y1, box.x2, box.y2) == pytest.approx((150, 200, 700, 550), abs=3)


def test_everything_can_be_done_with_the_keys(qtbot, opened):
    sheet = opened()
    canvas = sheet.canvas
    assert canvas.hasFocus()
    qtbot.keyClick(canvas, KEY.Key_2)
    qtbot.keyClick(canvas, KEY.Key_Return)
    assert sheet.sketch.marks == (Box(320, 240, 480, 360),)
    qtbot.keyClick(canvas, KEY.Key_Left, CONTROL)
    qtbot.keyClick(canvas, KEY.Key_Down, SHIFT)
    qtbot.keyClick(canvas, KEY.Key_C)
    assert sheet.sketch.marks == (Box(280, 240, 440, 368, Ink.YELLOW),)
    qtbot.keyClick(canvas, KEY.Key_4)
    qtbot.keyClick(canvas, KEY.Key_Return)
    assert canvas.accessibleName() == "Blurred part, mark 2 of 2"
    qtbot.keyClick(canvas, KEY.Key_PageUp)
    assert canvas.accessibleName() == "Box, mark 1 of 2"
    qtbot.keyClick(canvas, KEY.Key_Delete)
    assert [type(mark) for mark in sheet.sketch.marks] == [Blur]
    qtbot.keyClick(canvas, KEY.Key_Return, CONTROL)
    assert not sheet.isVisible()


def test_undo_and_redo_inside_the_sheet(qtbot, opened):
    sheet = opened()
    for start in (100, 300):
        drag(sheet.canvas, *spots(sheet, (start, 100), (start + 50, 400)))
    both = sheet.sketch.marks
    qtbot.keyClick(sheet.canvas, KEY.Key_Z, CONTROL)
    assert sheet.sketch.marks == both[:1]
    click(qtbot, sheet, "Undo (Ctrl+Z)")
    assert sheet.sketch.marks == ()
    assert not sheet.undo.isEnabled()
    click(qtbot, sheet, "Redo (Ctrl+Shift+Z)")
    qtbot.keyClick(sheet.canvas, KEY.Key_Z, CONTROL | SHIFT)
    assert sheet.sketch.marks == both


def test_one_drag_is_one_step_back(qtbot, opened):
    sheet = opened(Box(100, 100, 400, 300))
    drag(sheet.canvas, *spots(sheet, (250, 100), (300, 200)))
    qtbot.keyClick(sheet.canvas, KEY.Key_Z, CONTROL)
    assert sheet.sketch.marks == (Box(100, 100, 400, 300),)


def test_leaving_asks_once_before_a_drawing_is_lost(qtbot, opened):
    sheet = opened()
    drag(sheet.canvas, *spots(sheet, (100, 100), (500, 400)))
    qtbot.keyClick(sheet.canvas, KEY.Key_Escape)  # chooses none
    qtbot.keyClick(sheet.canvas, KEY.Key_Escape)
    assert sheet.isVisible()
    assert sheet.told.text() == "What you drew is not kept yet: Done keeps it."
    click(qtbot, sheet, "Leave without it")
    assert not sheet.isVisible()


def test_leaving_without_a_change_asks_nothing(qtbot, opened):
    sheet = opened(Arrow(10, 10, 90, 90))
    click(qtbot, sheet, "Cancel")
    assert not sheet.isVisible()


def test_f1_shows_the_keys(qtbot, opened):
    seen = []
    answer_sheet(KeySheet, lambda keys: (seen.append(keys.windowTitle()), keys.reject()))
    qtbot.keyClick(opened().canvas, KEY.Key_F1)
    qtbot.waitUntil(lambda: seen == ["Keys"])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), (960, 600), (800, 1280)])
def test_every_control_is_named_and_large_enough(qtbot, qapp, host, opened, theme, size):
    style.apply(qapp, theme)
    host.resize(*size)
    sheet = opened(Label(10, 10, "Here"), Blur(100, 100, 200, 200))
    sheet.sketch.choose(0)
    for part in [*sheet.findChildren(QAbstractButton), sheet.words, sheet.canvas]:
        if part.isVisible():
            assert part.accessibleName(), part
            assert min(part.width(), part.height()) >= 44, part.accessibleName()
    assert sheet.canvas.height() >= 280
    assert sheet.width() <= size[0] - 32
    assert sheet.height() <= size[1] - 32
    style.apply(qapp, "light")
