"""What lasts: memory while walks are opened and closed, what is let go, where the window stood, fingers.

TOUCHAUDIT_WALKS=500 opens and closes as many walks.
"""

from __future__ import annotations

import os
import sys
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QScroller, QWidget
from shiboken6 import isValid

from tests.ui.conftest import button, settle
from tests.ui.house import let_go, resident
from tests.ui.survey import PAGES, SHEETS, Survey
from tests.ui.usable import controls
from touchaudit.ui.widgets.basics import Scroll
from touchaudit.ui.widgets.sheet import Sheet

WALKS = int(os.environ.get("TOUCHAUDIT_WALKS", "14"))
MOST = 10_000_000
"""Bytes that 500 walks may add."""
NOISE = 4_000_000
"""Bytes that come and go with any few."""


def walk_about(survey: Survey, count: int) -> None:
    """Open a walk, turn to other questions and back, and leave it; so many times."""
    for number in range(count):
        survey.go("walk")
        page = survey.window.shown()
        for turn in (page.next, page.next, page.back, page.back):
            turn()
        survey.go("map" if number % 2 else "review")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    let_go()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
def test_walks_opened_and_closed_leave_no_memory_behind(desk):
    survey = Survey(desk.window, desk.services)
    walk_about(survey, 10)  # caches fill
    widgets, before = len(QApplication.allWidgets()), resident()
    walk_about(survey, WALKS)
    grown = resident() - before
    assert abs(len(QApplication.allWidgets()) - widgets) < 200
    assert grown < max(NOISE, MOST * WALKS / 500), f"{grown / 1e6:.1f} MB more after {WALKS} walks"


def test_sheets_are_let_go_when_they_are_closed(desk):
    survey = Survey(desk.window, desk.services)
    survey.window.resize(1280, 800)
    for page, name, entry in SHEETS:
        survey.go(page)
        survey.open_sheet(page, name, entry, "wide")
    let_go()
    assert len(survey.sheets) == len(SHEETS)
    assert not desk.window.findChildren(Sheet)


def test_a_window_is_let_go_with_all_its_pages(enter):
    house = enter()
    survey = Survey(house.window, house.services)
    pages = []
    for name in PAGES:
        survey.go(name)
        pages.append(weakref.ref(house.window.shown()))
    assert len({page() for page in pages}) == len(PAGES)
    house.household.state.spoken.emit()  # furnishes the window anew
    let_go()
    assert not [page() for page in pages if page() is not None and isValid(page())]


def test_what_was_let_go_hears_of_nothing_any_more(enter):
    house = enter()
    house.household.state.spoken.emit()
    let_go()
    client = house.services.clients.home().clients[0].client
    changed = replace(client, name="Harbour Street")
    assert house.household.state.act(lambda: house.services.clients.save(changed)) is not None
    assert house.services.clients.home().clients[0].client.name == "Harbour Street"


def test_the_window_comes_back_where_and_as_it_was(enter):
    house = enter()
    house.frame.setGeometry(21, 64, 760, 640)
    client = house.services.clients.home().clients[0].client.id
    house.household.state.go("roadmap", client_id=client)
    stood = house.frame.geometry()
    house.close()
    again = enter()
    assert again.frame.geometry() == stood
    assert again.household.state.place.page == "roadmap"
    assert again.household.state.place.client_id == client


# Fingers


def tap(widget: QWidget) -> None:
    """Touch the middle of a widget and let go."""
    finger = QTest.createTouchDevice()
    middle = widget.rect().center()
    QTest.touchEvent(widget.window(), finger).press(1, widget.mapTo(widget.window(), middle)).commit()
    QTest.touchEvent(widget.window(), finger).release(1, widget.mapTo(widget.window(), middle)).commit()
    settle(None)


def test_a_tap_on_a_card_and_on_an_answer_is_a_click(desk):
    tap(button(desk.window, "Open Harbour Street Dental"))
    assert desk.state.place.page == "map"
    survey = Survey(desk.window, desk.services)
    survey.go("walk")
    page = desk.window.shown()
    page.go_to(next(ref for ref, kind in survey.types() if kind.startswith("select_one")))
    settle(None)
    answer = next(known for known in page.card.findChildren(QRadioButton) if known.isVisible())
    tap(answer)
    assert answer.isChecked()
    here = desk.services.walks.open(survey.walk_id).here
    assert desk.services.walks.question(survey.walk_id, here).value


# Qt says so of the finger of a test before, whose window is gone.
@pytest.mark.qt_log_ignore("could not find the target for gesture")
def test_a_finger_scrolls_a_list_and_opens_nothing_on_the_way(desk):
    desk.window.resize(1280, 700)
    desk.go("map")
    desk.go("library")
    area = next(area for area in desk.window.shown().findChildren(Scroll) if area.isVisible())
    bar = area.verticalScrollBar()
    assert bar.maximum() > 200
    row = next(known for known in controls(area.widget()) if isinstance(known, QAbstractButton))
    start = row.mapTo(desk.window, row.rect().center()) + QPoint(0, 300)
    finger = QTest.createTouchDevice()
    QTest.touchEvent(desk.window, finger).press(1, start).commit()
    for step in range(1, 11):
        QTest.qWait(5)  # how fast a finger goes is part of what it does
        QTest.touchEvent(desk.window, finger).move(1, start - QPoint(0, 28 * step)).commit()
    assert bar.value() > 100
    QTest.touchEvent(desk.window, finger).release(1, start - QPoint(0, 280)).commit()
    settle(None)
    assert desk.state.place.page == "library"
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None
    QScroller.scroller(area.viewport()).stop()
