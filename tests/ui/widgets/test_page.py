"""The head of a page gives its title room, whichever buttons are shown."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import settle
from touchaudit.ui.widgets.page import Head


def test_buttons_that_come_later_go_below_a_title_they_would_cut_off(qtbot):
    head = Head()
    qtbot.addWidget(head)
    buttons = [QPushButton("All personas and more") for _ in range(4)]
    head.add(*buttons)
    for one in buttons:
        one.hide()
    head.say("Harbour Street Dental")
    head.resize(760, 120)
    head.show()
    settle(qtbot)
    buttons[0].show()
    settle(qtbot)
    assert buttons[0].mapTo(head, buttons[0].rect().center()).y() < head.title.geometry().bottom()
    for one in buttons:
        one.show()
    settle(qtbot)
    assert buttons[0].mapTo(head, buttons[0].rect().topLeft()).y() >= head.title.geometry().bottom()
