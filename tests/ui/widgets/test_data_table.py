"""A table of figures: whole words, figures in line, and a marked row only for who is in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from tests.ui.conftest import settle
from touchaudit.ui.widgets.data_table import Cell, DataTable, Table

LONG = "Greet first, with eye contact and one friendly sentence, before reaching for screen or papers."
TABLE = Table(
    ("Finding", "Touchpoint", "Points", "Last"),
    (
        (LONG, "Denture technician at home", Cell("+0.34", 0.34), "24 Sep 2026"),
        ("See everybody", "Queue", "N/A", "24 Sep 2026"),
    ),
    ("a", "b"),
)


@pytest.fixture
def table(qtbot):
    made = DataTable("Findings", TABLE)
    qtbot.addWidget(made)
    made.resize(620, 300)
    made.show()
    settle(qtbot)
    return made


def test_long_texts_are_folded_whole_and_short_rows_stay_large_enough(table):
    room = table.columnWidth(0) - 2 * 10  # the padding of the style sheet
    needed = QFontMetrics(table.font()).boundingRect(0, 0, room, 0, Qt.TextFlag.TextWordWrap, LONG).height()
    assert table.rowHeight(0) >= needed + 8
    assert table.rowHeight(1) == 44


def test_what_is_not_known_stands_in_line_with_the_figures(table):
    right = Qt.AlignmentFlag.AlignRight
    assert [bool(Qt.AlignmentFlag(table.item(at, 2).textAlignment()) & right) for at in (0, 1)] == [
        True,
        True,
    ]
    assert not Qt.AlignmentFlag(table.item(0, 3).textAlignment()) & right


def test_two_columns_of_words_share_what_the_others_leave(table):
    assert table.columnWidth(0) >= table.columnWidth(1) >= 120
    assert table.horizontalScrollBar().maximum() == 0


def test_a_row_is_marked_while_the_table_has_the_focus(qtbot, table):
    table.clearFocus()
    assert table.selectedItems() == []
    table.setFocus()
    assert {item.row() for item in table.selectedItems()} == {0}
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as told:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["b"]
    table.clearFocus()
    assert table.selectedItems() == []


def test_no_head_is_cut_where_there_is_little_room(qtbot):
    columns = ("Question that was put", "Value", "Change", "What it was worth to everybody")
    rows = ((LONG, Cell("1.0", 1.0), Cell("2.0", 2.0), "0.2% → 0.4%"),)
    made = DataTable("Changes", Table(columns, rows, ("a",)))
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    settle(qtbot)
    header = made.horizontalHeader()
    assert made.columnWidth(3) >= header.sectionSizeHint(3)
