"""A page whose figures were never worked out says so, stays awake, and shows them once they are there."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from tests.ui.conftest import settle, texts
from touchaudit.services.services import DATABASE
from touchaudit.store.database import Database
from touchaudit.ui.widgets import waiting
from touchaudit.ui.widgets.waiting import Waiting

TITLE = "The figures are being worked out"


@pytest.fixture
def hasty(monkeypatch):
    """No wait is too short to be told."""
    monkeypatch.setattr(waiting, "PATIENCE", 0.0)


@pytest.fixture
def desk(open_desk, home):
    """The sample as a new release finds it: no figure of it may be used."""
    database = Database.open(home / DATABASE)
    with database.transaction() as session:
        session.execute(text("DELETE FROM figured"))
    database.close()
    return open_desk(home)


def covers(page):
    return [one for one in page.findChildren(Waiting) if one.isVisibleTo(page)]


def when_ready(desk, page):
    desk.qtbot.waitUntil(lambda: not covers(page), timeout=60_000)
    settle(desk.qtbot)
    return texts(page)


def test_a_panel_tells_how_far_it_is_and_then_shows_what_it_always_shows(desk, hasty):
    desk.state.go("insight", client_id=desk.client_id, ref="certainty")
    page = desk.window.shown()
    (cover,) = covers(page)
    assert TITLE in texts(cover)
    assert "1 figure so far" in texts(cover)
    assert cover.geometry() == cover.parentWidget().rect()
    waited = when_ready(desk, page)
    page.panel().show_lens(page.panel().shown)
    settle(desk.qtbot)
    assert texts(page) == waited
    assert "where the mean score of visits lies" in waited


def test_one_may_turn_to_another_panel_meanwhile_and_come_back(desk, hasty):
    desk.state.go("insight", client_id=desk.client_id, ref="trend")
    page = desk.window.shown()
    assert covers(page)
    page.turn("quotes")
    assert not covers(page)
    page.turn("trend")
    assert "Which questions moved it most" in when_ready(desk, page)


def test_a_page_that_was_left_is_shown_anew_when_it_is_asked_for(desk, hasty):
    for name in ("map", "roadmap", "report"):
        desk.state.go(name, client_id=desk.client_id)
    page = desk.window.page("roadmap")
    assert not covers(page)
    desk.state.go("roadmap", client_id=desk.client_id)
    assert "99 findings have no card yet." in when_ready(desk, page)


def test_trouble_that_comes_while_waiting_is_told(desk, hasty):
    desk.state.go("insight", client_id=desk.client_id, ref="trend")
    page = desk.window.shown()
    assert covers(page)
    desk.services.clients.remove(desk.services.clients.record(desk.client_id).client)
    troubles = []
    desk.state.trouble.connect(troubles.append)
    desk.qtbot.waitUntil(lambda: bool(troubles), timeout=60_000)
    assert not covers(page)
    assert "This client is no longer there." in troubles[0].what
