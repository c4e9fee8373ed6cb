"""The window as it is started: furnished after its first paint, and anew in another language."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QToolButton

from tests.ui.conftest import button, meanwhile, open_services, settle
from touchaudit.settings import Settings
from touchaudit.ui.household import Household
from touchaudit.ui.language import offered
from touchaudit.ui.main_window import MainWindow
from touchaudit.ui.threshold import Threshold


@pytest.fixture
def english(qapp):
    """Whatever a test speaks and catches, English and the usual handler of errors come back."""
    before = sys.excepthook
    yield
    sys.excepthook = before
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("en_GB"))


def test_another_language_furnishes_the_window_anew_where_it_stood(qtbot, qapp, home, english):
    assert "de" in dict(offered())
    frame = Threshold()
    qtbot.addWidget(frame)
    household = Household(qapp, frame, home, Settings(), home / "settings.toml")
    with qtbot.waitSignal(household.state.ready, timeout=20_000):
        household.move_in(lambda: open_services(home))
        frame.show()
    settle(qtbot)
    window = frame.findChild(MainWindow)
    household.state.go("map", client_id=window.state.services.clients.home().clients[0].client.id)

    def german(sheet):
        sheet.language.pick("de")
        sheet.language.picked.emit("de")

    meanwhile(german)
    with qtbot.waitSignal(household.state.spoken, timeout=20_000):
        window.settings()
    settle(qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (anew,) = frame.findChildren(MainWindow)
    assert button(anew.rail, "Karte").isVisible()
    assert household.state.place.page == "map"
    assert Settings.load(home / "settings.toml").language == "de"
    frame.close()
    household.leave()


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_larger_text_leaves_room_for_every_word_on_the_rail(enter, size):
    house = enter()
    house.frame.resize(*size)
    house.household.state.keep(text_size=150)
    settle(None)
    rail = house.window.rail
    for known in rail.findChildren(QToolButton):
        assert known.fontMetrics().horizontalAdvance(known.text()) < known.width(), known.text()
    tops = [known.geometry() for known in rail.findChildren(QToolButton)]
    assert not [one for one, two in pairwise(tops) if one.intersects(two)]
