"""The jump-to palette: by keys, by mouse, by finger."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import meanwhile, press, settle
from tests.ui.test_accessibility import faults_of
from touchaudit.settings import Settings
from touchaudit.ui.widgets.palette import Palette


def lines(sheet) -> list[str]:
    return [sheet.list.item(row).text() for row in range(sheet.list.count())]


def jump(desk, act) -> list[str]:
    """Open the palette by its key, and do something in it; return what it showed last."""
    seen: list[str] = []

    def inside(sheet):
        assert isinstance(sheet, Palette)
        act(sheet)
        seen.extend(lines(sheet))

    meanwhile(inside)
    QTest.keySequence(desk.window, QKeySequence("Ctrl+K"))
    settle(desk.qtbot)
    return seen


def test_a_touchpoint_is_found_by_a_few_letters_and_opened_by_enter(qtbot, desk):
    desk.go("home", visit_id="", walk_id="")

    def choose(sheet):
        qtbot.keyClicks(sheet.field_, "harbour map")
        qtbot.keyClick(sheet.field_, Qt.Key.Key_Return)

    jump(desk, choose)
    assert (desk.state.place.page, desk.state.client_id) == ("map", desk.client_id)


def test_a_walk_is_opened_by_a_click(qtbot, desk):
    record = desk.services.clients.record(desk.client_id)
    walk = record.visits[-1].walks[0]
    desk.go("home")

    def click(sheet):
        qtbot.keyClicks(sheet.field_, f"walk {walk.touchpoint.name}")
        row = next(at for at, line in enumerate(lines(sheet)) if "Walk · " in line and at)
        place = sheet.list.visualItemRect(sheet.list.item(row)).center()
        qtbot.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    jump(desk, click)
    assert desk.state.place.page == "walk"
    assert desk.services.walks.open(desk.state.walk_id).touchpoint.name == walk.touchpoint.name


def test_a_finger_chooses_as_well(qtbot, desk):
    finger = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
    desk.go("map")

    def tap(sheet):
        qtbot.keyClicks(sheet.field_, "checklists")
        place = sheet.list.visualItemRect(sheet.list.item(1)).center()
        glass = sheet.list.viewport()
        QTest.touchEvent(glass, finger).press(1, place, glass).commit()
        QTest.touchEvent(glass, finger).release(1, place, glass).commit()
        settle(qtbot)

    jump(desk, tap)
    assert desk.state.place.page == "library"


def test_arrows_move_through_the_list_and_over_its_headings(qtbot, desk):
    desk.go("map")
    titles = []

    def walk_down(sheet):
        for _ in range(sheet.list.count()):
            titles.append(sheet.list.currentItem().text())
            qtbot.keyClick(sheet.field_, Qt.Key.Key_Down)
        qtbot.keyClick(sheet.field_, Qt.Key.Key_Escape)

    shown = jump(desk, walk_down)
    assert {"Recent", "Pages", "Actions"} & set(shown)
    assert not {"Recent", "Pages", "Actions"} & set(titles)
    assert desk.state.place.page == "map"


def test_what_was_shown_last_comes_first_even_after_a_restart(qtbot, open_desk, home):
    first = open_desk(home)
    first.go("roadmap")
    first.go("map")
    first.window.close()
    first.services.close()
    kept = Settings.load(home / "settings.toml")
    assert kept.places[0].startswith("map:")
    assert "Harbour" not in " ".join(kept.places)
    second = open_desk(home)
    shown = jump(second, lambda sheet: None)
    assert shown[0] == "Recent"
    assert shown[1].startswith("Harbour Street Dental")


def test_words_of_a_note_lead_to_its_question(qtbot, desk):
    visits = desk.services.clients.map(desk.client_id).visits
    visit = next(line.visit.id for line in visits if line.finished < line.walks)
    walk_id = desk.services.visits.first_walk(visit)
    ref = desk.services.walks.open(walk_id).questions[2].ref
    desk.services.walks.note(walk_id, ref, "The blue parrot café, again")
    desk.go("map")

    def look(sheet):
        qtbot.keyClicks(sheet.field_, "PARROT CAFE")
        qtbot.waitUntil(lambda: "Answers and notes" in lines(sheet))
        qtbot.keyClick(sheet.field_, Qt.Key.Key_Return)

    jump(desk, look)
    assert (desk.state.place.page, desk.state.walk_id) == ("walk", walk_id)
    assert desk.services.walks.open(walk_id).here == ref


def test_an_action_is_done(qtbot, desk):
    dressed = []
    desk.state.dressed.connect(dressed.append)

    def dark(sheet):
        qtbot.keyClicks(sheet.field_, "dark col")
        press(qtbot, sheet, "Open")

    jump(desk, dark)
    assert dressed[-1].theme == "dark"


def test_what_is_nowhere_is_said_and_opens_nothing(qtbot, desk):
    place = desk.state.place

    def look(sheet):
        qtbot.keyClicks(sheet.field_, "zzqq xkcd")
        qtbot.waitUntil(lambda: "Nothing here answers to that." in lines(sheet))
        qtbot.keyClick(sheet.field_, Qt.Key.Key_Return)
        assert sheet.isVisible()

    jump(desk, look)
    assert desk.state.place == place


def test_the_rail_opens_it_too(qtbot, desk):
    seen = []
    meanwhile(lambda sheet: seen.append(type(sheet)))
    desk.press("Go to", desk.window.rail)
    assert seen == [Palette]


@pytest.mark.parametrize("size", [(1280, 800), (720, 520), (800, 1280)])
def test_it_fits_every_window(qtbot, open_desk, home, size):
    desk = open_desk(home, size=size)
    fits = []

    def look(sheet):
        corner = sheet.mapTo(sheet, QPoint(0, 0))
        fits.append(sheet.width() <= size[0] and sheet.height() <= size[1] and corner.x() == 0)
        fits.append(sheet.list.height() >= 120)

    jump(desk, look)
    QApplication.processEvents()
    assert fits == [True, True]


@pytest.mark.parametrize("act", ["jump", "help", "settings"])
def test_its_sheets_are_named_large_enough_and_reached(qtbot, desk, act):
    faults = []
    desk.go("map")
    meanwhile(lambda sheet: faults.extend(faults_of(sheet)))
    getattr(desk.window, act)()
    assert faults == []
