"""The window: first paint, rail, memory, trouble, undo."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from tests.ui.conftest import button, meanwhile, names, press, settle, texts
from touchaudit.errors import StorageError
from touchaudit.settings import Settings
from touchaudit.ui.caretaker import back_up
from touchaudit.ui.main_window import MainWindow
from touchaudit.ui.state import AppState, Place


def test_the_window_is_painted_before_anything_is_opened(qtbot, home):
    state, asked = AppState(), []

    def opener():
        asked.append(state.is_ready)
        raise StorageError("The disk is away.", safe="Nothing was touched.", todo="Plug it in.")

    window = MainWindow(state, opener)
    qtbot.addWidget(window)
    assert not asked
    window.show()
    assert "Opening…" in texts(window)
    qtbot.waitUntil(lambda: bool(asked))
    settle(qtbot)
    assert "Opening…" not in texts(window)
    assert "Not opened yet" in texts(window)


def test_trouble_while_opening_can_be_tried_again(qtbot, home, open_desk, monkeypatch):
    from tests.ui.conftest import open_services

    state, tries = AppState(), []

    def opener():
        tries.append(1)
        if len(tries) == 1:
            raise StorageError("The disk is away.", safe="Nothing was touched.", todo="Plug it in.")
        services.append(open_services(home))
        return services[0]

    services = []
    window = MainWindow(state, opener)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(tries))
    settle(qtbot)
    told = texts(window.messages)
    assert "The disk is away." in told
    assert "Nothing was touched. Plug it in." in told
    with qtbot.waitSignal(state.ready):
        press(qtbot, window, "Try again")
    assert not window.messages.isVisible()
    services[0].close()


def test_the_rail_leads_to_the_pages(desk):
    desk.go("home")
    for name, page in (
        ("Map", "map"),
        ("Road map", "roadmap"),
        ("Checklists", "library"),
        ("Clients", "home"),
    ):
        desk.press(name, desk.window.rail)
        assert desk.state.place.page == page
        assert button(desk.window.rail, name).accessibleDescription() == "The page shown"


def test_pages_of_a_client_wait_until_one_is_chosen(qtbot, open_desk, tmp_path):
    desk = open_desk(tmp_path)
    assert not button(desk.window.rail, "Map").isEnabled()
    assert not button(desk.window.rail, "Review").isEnabled()


def test_without_a_walk_the_rail_leads_to_the_plan(desk):
    desk.go("map", visit_id="", walk_id="")
    desk.press("Walk", desk.window.rail)
    assert desk.state.place.page == "plan"


def test_the_window_comes_back_where_it_was_left(open_desk, home):
    first = open_desk(home)
    first.go("roadmap")
    first.window.resize(1100, 760)
    first.window.close()
    kept = Settings.load(home / "settings.toml")
    assert kept.last_page == "roadmap"
    first.services.close()
    second = open_desk(home, size=(1100, 760))
    assert second.state.place.page == "roadmap"
    assert second.state.client_id == second.client_id


def test_an_upright_window_has_its_rail_at_the_foot(qtbot, open_desk, home):
    desk = open_desk(home, size=(800, 1280))
    assert desk.window.rail.y() > 1100
    desk.window.resize(1280, 800)
    settle(qtbot)
    assert desk.window.rail.x() == 0
    assert desk.window.rail.height() == 800


def test_the_line_below_the_title_has_the_whole_width(qtbot, open_desk, home):
    desk = open_desk(home, size=(1280, 800))
    for name in ("home", "map", "plan", "roadmap", "report", "library"):
        line = desk.go(name, visit_id="").head.subtitle
        assert line.width() >= line.sizeHint().width(), f"{name}: {line.text()}"


def test_undo_and_redo_by_keys(qtbot, desk):
    desk.go("map")
    record = desk.services.clients.record(desk.client_id)
    touchpoint = record.touchpoints[0]
    desk.state.act(partial(desk.services.clients.remove, touchpoint))
    settle(qtbot)
    assert touchpoint.name not in " ".join(names(desk.window.shown().board))
    QTest.keySequence(desk.window, QKeySequence("Ctrl+Z"))
    settle(qtbot)
    assert touchpoint.name in " ".join(names(desk.window.shown().board))
    assert "Undone" in texts(desk.window.toast)
    QTest.keySequence(desk.window, QKeySequence("Ctrl+Shift+Z"))
    settle(qtbot)
    assert touchpoint.name not in " ".join(names(desk.window.shown().board))


def test_undo_with_nothing_to_undo_says_so(qtbot, desk):
    desk.go("library")
    QTest.keySequence(desk.window, QKeySequence("Ctrl+Z"))
    settle(qtbot)
    assert not desk.window.toast.isVisible() or "Nothing to undo" in texts(desk.window.toast)


def test_undo_inside_a_text_stays_inside_it(qtbot, desk):
    page = desk.go("plan", visit_id="")
    field = page.findChild(QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Evening")
    QTest.keySequence(field, QKeySequence("Ctrl+Z"))
    assert field.text() != "Evening"


def test_settings_take_effect_as_they_are_chosen(qtbot, desk):
    def choose(dialog):
        press(qtbot, dialog, "Colours: Dark")
        press(qtbot, dialog, "Size of text: 125 %")
        press(qtbot, dialog, "Close")

    dressed = []
    desk.state.dressed.connect(dressed.append)
    meanwhile(choose)
    desk.press("Settings", desk.window.rail)
    assert (dressed[-1].theme, dressed[-1].text_size) == ("dark", 125)
    assert Settings.load(desk.services.home / "settings.toml").theme == "dark"


def test_a_backup_is_made_from_the_settings(qtbot, desk):
    told = []

    def back_up(dialog):
        press(qtbot, dialog, "Make a backup now")
        qtbot.waitUntil(lambda: "Made and checked" in texts(dialog), timeout=30_000)
        told.append(texts(dialog))

    meanwhile(back_up)
    desk.press("Settings", desk.window.rail)
    assert "Made and checked" in told[0]
    assert desk.services.clients.home().last_backup is not None


def test_a_second_folder_for_backups_is_chosen_and_dropped(qtbot, desk, monkeypatch, tmp_path):
    folder = staticmethod(lambda *_: str(tmp_path))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", folder)
    kept = []

    def choose(dialog):
        press(qtbot, dialog, "Choose a second folder")
        kept.append(desk.state.settings.backup_folder)
        press(qtbot, dialog, "No second folder")
        kept.append(desk.state.settings.backup_folder)

    meanwhile(choose)
    desk.press("Settings", desk.window.rail)
    assert kept == [str(tmp_path), ""]


def test_undoing_the_client_that_is_shown_leads_home(qtbot, desk):
    made = desk.state.act(partial(desk.services.clients.create, "Corner Bakery", starter="typical"))
    desk.go("map", client_id=made.created)
    desk.window.undo()
    settle(qtbot)
    assert "Corner Bakery" not in texts(desk.window.shown())
    assert len(desk.services.clients.home().clients) == 1


def test_calm_is_used_for_one_backup_a_day(qtbot, desk):
    desk.go("home")
    desk.window.caretaker.tidy_up()
    qtbot.waitUntil(lambda: "A backup was made and checked." in texts(desk.window.toast), timeout=30_000)
    first = desk.services.backups.known()
    desk.window.caretaker.tidy_up()
    settle(qtbot)
    assert len(first) == 1
    assert desk.services.backups.known() == first


def test_a_second_folder_gets_every_backup_and_trouble_with_it_is_told(qtbot, desk, tmp_path):
    desk.go("home")
    (tmp_path / "stick").mkdir()
    desk.state.keep(backup_folder=str(tmp_path / "stick"))
    desk.window.caretaker.tidy_up()
    qtbot.waitUntil(lambda: any((tmp_path / "stick").glob("*.sqlite")), timeout=30_000)
    (tmp_path / "file").write_text("no folder")
    desk.state.keep(backup_folder=str(tmp_path / "file"))
    back_up(desk.state, lambda _path: None)
    assert desk.window.messages.isVisible()


def test_pages_that_are_shown_again_and_again_leave_nothing_behind(qtbot, desk):
    def count():
        settle(qtbot)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(desk.window.findChildren(QWidget))

    for name in ("home", "map", "roadmap", "plan", "library"):
        page = desk.go(name, visit_id="")
        before = count()
        for _ in range(5):
            page.open(desk.state.place)
        assert count() <= before + 2, name


def test_a_closed_window_is_forgotten(qtbot, open_desk, home):
    desk = open_desk(home)
    for name in ("home", "map", "roadmap"):
        desk.go(name)
    gone = []
    desk.window.destroyed.connect(lambda: gone.append(1))
    desk.window.close()
    shiboken6.delete(desk.window)
    assert gone
    assert not [widget for widget in QApplication.allWidgets() if isinstance(widget, MainWindow)]
    desk.window = QWidget()


def test_where_the_client_is_gone_the_way_leads_home(desk):
    client_id = desk.client_id
    desk.go("map")
    desk.go("home")
    desk.services.clients.remove(desk.services.clients.record(client_id).client)
    for page in ("map", "roadmap", "report"):
        desk.state.go(page, client_id=client_id)
        assert desk.state.place == Place("home")
        assert desk.window.messages.isVisible()
