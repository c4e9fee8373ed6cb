"""Sheets: fields first, buttons after; Escape backs out; the window below is darkened and freed again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import meanwhile, press, texts
from touchaudit.domain.client import Client, Site
from touchaudit.ui.dialogs.client import ClientSheet
from touchaudit.ui.dialogs.parts import SiteSheet


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_first_field_has_the_focus_and_tab_ends_at_the_buttons(qtbot, window):
    order = []

    def walk(dialog):
        QApplication.processEvents()
        start = dialog.focusWidget()
        for _ in range(20):
            order.append(dialog.focusWidget())
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            if dialog.focusWidget() is start:
                break
        order.append((dialog.name, dialog.no, dialog.yes))

    meanwhile(walk)
    ClientSheet.edit(window, Client("c", "Corner Bakery"))
    name, cancel, yes = order.pop()
    assert order[0] is name
    assert order[-2:] == [cancel, yes]


def test_escape_backs_out_and_ctrl_enter_takes_it(qtbot, window):
    site = Site("s", "c", "Harbour Street")
    meanwhile(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert SiteSheet.change(window, site) is None

    def take(dialog):
        dialog.address.setPlainText("1 Harbour Street")
        QTest.keyClick(dialog.address, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    meanwhile(take)
    assert SiteSheet.change(window, site) == ("", Site("s", "c", "Harbour Street", "1 Harbour Street"))


def test_what_is_missing_is_told_and_the_field_gets_the_focus(qtbot, window):
    seen = []

    def leave_empty(dialog):
        dialog.name.clear()
        press(qtbot, dialog, "Keep")
        seen.append((texts(dialog), dialog.focusWidget() is dialog.name))

    meanwhile(leave_empty)
    assert SiteSheet.change(window, Site("s", "c", "Harbour Street")) is None
    assert "It needs a name." in seen[0][0]
    assert seen[0][1]


def test_the_window_is_darkened_and_freed_again(qtbot, window):
    shades = []
    meanwhile(lambda dialog: shades.append(len(window.findChildren(QWidget)) - before))
    before = len([child for child in window.findChildren(QWidget) if not child.isWindow()])
    SiteSheet.change(window, Site("s", "c", "Harbour Street"))
    assert shades[0] > 0
    assert not [child for child in window.children() if type(child).__name__ == "_Shade"]


def test_a_sheet_never_stands_over_the_edge_of_a_small_window(qtbot, window):
    window.resize(500, 380)
    sizes = []
    meanwhile(lambda dialog: sizes.append((dialog.width(), dialog.height())))
    ClientSheet.edit(window, Client("c", "Corner Bakery"))
    assert sizes[0][0] <= 500
    assert sizes[0][1] <= 380
