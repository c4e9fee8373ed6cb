"""Controls drawn by hand behave as those of the system do."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.ui.conftest import press
from touchaudit.ui import style
from touchaudit.ui.widgets.controls import DateField, Picker, Segments, TextBox, Tick, line_edit


def test_a_tick_without_room_goes_on_in_a_second_line(qtbot):
    tick = Tick("Promises, probes and mentions")
    qtbot.addWidget(tick)
    tick.show()
    heights = []
    for width in (400, 180, 400):
        tick.resize(width, tick.height())
        heights.append(tick.height())
    assert heights[0] == heights[2] == style.target()
    assert heights[1] > style.target()


def test_segments_are_radio_buttons_for_the_arrow_keys_and_for_screen_readers(qtbot):
    segments = Segments("Lane", (("now", "Now"), ("next", "Next"), ("later", "Later")), "now")
    qtbot.addWidget(segments)
    with qtbot.waitActive(segments):
        segments.show()
        segments.activateWindow()
    chosen = []
    segments.chosen.connect(chosen.append)
    first = segments._group.button(0)
    role = QAccessible.queryAccessibleInterface(first).role()
    assert role == QAccessible.Role.RadioButton
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert segments.value() == "next"
    press(qtbot, segments, "Lane: Later")
    assert chosen[-1] == "later"
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose("now")
    assert segments.value() == "now"


def test_a_tick_is_hit_anywhere_and_by_space(qtbot):
    tick = Tick("Cover & contents")
    qtbot.addWidget(tick)
    tick.resize(300, 44)
    tick.show()
    qtbot.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(290, 22))
    assert tick.isChecked()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert not tick.isChecked()
    assert tick.accessibleName() == "Cover & contents"
    assert not tick.grab().isNull()


def test_a_list_does_not_turn_under_the_wheel(qtbot):
    picker = Picker("Site", ((1, "One"), (2, "Two"), (3, "Three")), 2)
    qtbot.addWidget(picker)
    picker.show()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(picker, wheel)
    assert picker.value() == 2
    with qtbot.waitSignal(picker.picked) as signal:
        QTest.keyClick(picker, Qt.Key.Key_Down)
    assert signal.args == [3]
    picker.pick("unknown")
    assert picker.value() == 1


def test_a_date_can_be_none(qtbot):
    field = DateField("Due", None, optional=True, none="no date")
    qtbot.addWidget(field)
    assert field.value() is None
    assert field.text() == "no date"
    field.set_value(date(2026, 11, 30))
    assert field.value() == date(2026, 11, 30)


def test_tab_leaves_a_text_box_and_says_so(qtbot):
    box = TextBox("Note", "Two staff behind the desk.")
    qtbot.addWidget(box)
    other = Tick("Other")
    qtbot.addWidget(other)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.setFocus()
    with qtbot.waitSignal(box.left):
        box.clearFocus()
    assert box.tabChangesFocus()


@pytest.mark.parametrize("day", [None, date(2026, 9, 22)])
def test_tab_leads_out_of_a_date_with_and_without_a_day(qtbot, day):
    window = QWidget()
    qtbot.addWidget(window)
    due = DateField("Due", day, optional=True, none="no date")
    after = line_edit("More")
    line = QVBoxLayout(window)
    line.addWidget(due)
    line.addWidget(after)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    due.setFocus()
    for _ in range(3):  # day, month and year, where there are any
        if QApplication.focusWidget() is due:
            qtbot.keyClick(due, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
