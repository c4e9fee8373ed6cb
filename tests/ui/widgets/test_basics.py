"""Layouts that are cleared: what stood there is gone at once, and lives until its gesture is over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.conftest import settle
from touchaudit.ui.widgets.basics import button, clear, column, frame


def test_a_button_may_clear_away_the_card_it_stands_in(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    lines = column()
    holder.setLayout(lines)
    pressed = []

    def fill():
        clear(lines)
        lines.addWidget(frame("card", column(button("Again", clicked=again))))

    def again():
        fill()
        pressed.append(len(holder.findChildren(QPushButton)))

    fill()
    holder.show()
    for _ in range(3):
        qtbot.mouseClick(holder.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert pressed == [1, 1, 1]
    assert len(holder.findChildren(QPushButton)) == 1


def test_what_was_cleared_away_is_deleted_in_the_end(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    lines = column(button("Once"))
    holder.setLayout(lines)
    gone = []
    holder.findChildren(QPushButton)[0].destroyed.connect(lambda: gone.append(True))
    clear(lines)
    assert not holder.findChildren(QPushButton)
    qtbot.waitUntil(lambda: bool(gone))
