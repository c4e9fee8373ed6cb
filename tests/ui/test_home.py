"""The home page: clients, the way back, the first start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.ui.conftest import button, meanwhile, names, press, settle, texts
from touchaudit.domain.visit import Mark
from touchaudit.ui import words


def test_the_first_start_says_what_this_is_and_offers_the_sample(open_desk, tmp_path):
    desk = open_desk(tmp_path)
    page = desk.window.shown()
    assert "Stand in your client’s own queue" in texts(page)
    assert {"Try the sample", "New client"} <= set(names(page))


def test_the_sample_is_laid_out_in_one_press(qtbot, open_desk, tmp_path):
    desk = open_desk(tmp_path)
    desk.press("Try the sample")
    assert desk.state.place.page == "map"
    assert len(desk.services.clients.home().clients) == 1


def test_the_sample_is_offered_only_until_it_is_there(qtbot, desk):
    page = desk.go("home")
    assert "Try the sample" not in names(page)
    services = desk.services
    desk.state.act(lambda: services.clients.remove(services.clients.record(desk.client_id).client))
    services.clients.create("Corner Bakery")
    page.refresh()
    settle(qtbot)
    assert "Try the sample" in names(page)


def test_a_new_client_is_made_with_its_map(qtbot, desk):
    def fill(dialog):
        qtbot.keyClicks(dialog.name, "Corner Bakery & Sons")
        qtbot.keyClicks(dialog.industry, "Bakery")
        press(qtbot, dialog, "Make the client")

    desk.go("home")
    meanwhile(fill)
    desk.press("New client")
    assert desk.state.place.page == "map"
    assert desk.window.shown().head.title.text() == "Corner Bakery & Sons"
    assert desk.services.clients.record(desk.state.client_id).touchpoints


def test_a_client_without_a_name_is_not_made(qtbot, desk):
    told = []

    def leave_empty(dialog):
        qtbot.keyClick(dialog.industry, Qt.Key.Key_Return)
        told.append((texts(dialog), dialog.isVisible()))

    desk.go("home")
    meanwhile(leave_empty)
    desk.press("New client")
    assert told[0][1]
    assert "A client needs a name." in told[0][0]
    assert len(desk.services.clients.home().clients) == 1


def test_a_removed_client_comes_back_with_undo(qtbot, desk):
    page = desk.go("home")
    more = button(page, "More for Harbour Street Dental")
    more.click()
    settle(qtbot)
    menu = more.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "Remove this client").trigger()
    menu.close()
    settle(qtbot)
    assert not desk.services.clients.home().clients
    assert "Harbour Street Dental was removed." in texts(desk.window.toast)
    desk.press("Undo")
    assert "Open Harbour Street Dental" in names(page)


def test_the_walk_that_was_left_is_one_press_away(qtbot, desk):
    visit = next(
        line.visit for line in desk.services.clients.map(desk.client_id).visits if line.finished < line.walks
    )
    walk = desk.services.visits.first_walk(visit.id)
    view = desk.services.walks.open(walk)
    desk.services.walks.mark(walk, view.here, Mark.NOT_APPLICABLE)
    page = desk.go("home")
    assert "PICK UP WHERE YOU STOOD" in texts(page)
    assert view.touchpoint.name in texts(page)
    desk.press("Continue the walk")
    assert (desk.state.place.page, desk.state.walk_id) == ("walk", walk)


def test_the_figures_of_a_client_tell_why_and_lead_to_an_answer(qtbot, desk):
    page = desk.go("home", client_id="")
    told = []

    def down_to_the_answer(sheet):
        while sheet.rows():
            sheet.rows()[0].click()
        told.append(sheet.shown().step.answer)
        sheet.visit.click()

    (card,) = desk.services.clients.home().clients
    score = f"Why {words.score(card.score)}? {card.client.name}"
    assert {score, f"Why {words.percent(card.share)}? {card.client.name}"} <= set(names(page))
    meanwhile(down_to_the_answer)
    desk.press(score)
    assert told[0]
    assert (desk.state.place.page, desk.state.client_id) == ("walk", desk.client_id)
