"""The touchpoint map: cards, sheets, hot spots, visits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.conftest import button, meanwhile, names, press, settle, texts
from touchaudit.domain.client import ServiceStandard
from touchaudit.domain.lens import Lens
from touchaudit.domain.visit import VisitState
from touchaudit.ui.dialogs.touchpoint import seconds_of
from touchaudit.ui.widgets.figure_view import FigureView
from touchaudit.ui.widgets.map_board import StageHead


def touchpoint(desk, name):
    known = desk.services.clients.record(desk.client_id).touchpoints
    return next(one for one in known if one.name == name)


def test_the_map_shows_score_and_word_of_every_touchpoint(desk):
    page = desk.go("map")
    view = desk.services.clients.map(desk.client_id)
    for column in view.columns:
        for card in column.cards:
            told = page.board.card(card.touchpoint.id).accessibleName()
            assert card.touchpoint.name in told
            assert (card.band.value if card.band else "not walked") in told
            assert ("hot spot" in told) == (card.hot == "bad")


def test_the_curve_tells_every_score_to_a_screen_reader(desk):
    page = desk.go("map")
    figure = page.findChild(FigureView)
    view = desk.services.clients.map(desk.client_id)
    for column in view.columns:
        for card in column.cards:
            assert card.touchpoint.name in figure.accessibleName()


def test_a_press_on_the_curve_opens_the_touchpoint(qtbot, desk):
    page = desk.go("map")
    view = page.findChild(FigureView)
    hit = view.figure.hits[4]
    at = QPoint(round((hit.x + hit.width / 2) * 1.4), round((hit.y + 20) * 1.4))
    opened = []
    meanwhile(lambda dialog: opened.append(dialog.name.text()))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert opened[0] in hit.label


def test_a_touchpoint_is_changed(qtbot, desk):
    page = desk.go("map")
    before = touchpoint(desk, "Reception queue")

    def change(dialog):
        press(qtbot, dialog, "Criticality: 2, matters a little")
        dialog.why.setPlainText("Most people never\nqueue here.")
        dialog.target.selectAll()
        qtbot.keyClicks(dialog.target, "90 s")
        dialog.limit.selectAll()
        qtbot.keyClicks(dialog.limit, "4 min")
        press(qtbot, dialog, "Keep")

    meanwhile(change)
    qtbot.mouseClick(page.board.card(before.id), Qt.MouseButton.LeftButton)
    after = touchpoint(desk, "Reception queue")
    assert after.criticality == 2
    assert (after.standard.target, after.standard.limit) == (90, 240)
    assert (after.think, after.skills, after.checklist) == (before.think, before.skills, before.checklist)
    seen = []
    meanwhile(lambda dialog: seen.append(dialog.why.toPlainText()))
    qtbot.mouseClick(page.board.card(before.id), Qt.MouseButton.LeftButton)
    assert seen == ["Most people never\nqueue here."]
    desk.services.history.undo(desk.client_id)
    assert desk.services.clients.why_critical(after) != seen[0]
    assert touchpoint(desk, "Reception queue") == before


@pytest.mark.parametrize(
    ("target", "limit", "told"),
    [
        ("soon", "5 min", "Write a time such as"),
        ("5 min", "", "needs both times"),
        ("5 min", "1 min", "can’t be sooner"),
    ],
)
def test_a_standard_that_makes_no_sense_is_told_and_not_kept(qtbot, desk, target, limit, told):
    page = desk.go("map")
    before = touchpoint(desk, "Reception queue")
    seen = []

    def change(dialog):
        for line, text in ((dialog.target, target), (dialog.limit, limit)):
            line.clear()
            qtbot.keyClicks(line, text)
        press(qtbot, dialog, "Keep")
        seen.append((dialog.isVisible(), texts(dialog)))

    meanwhile(change)
    qtbot.mouseClick(page.board.card(before.id), Qt.MouseButton.LeftButton)
    assert seen[0][0]
    assert told in seen[0][1]
    assert touchpoint(desk, "Reception queue") == before


def test_a_touchpoint_is_added(qtbot, desk):
    page = desk.go("map")

    def fill(dialog):
        qtbot.keyClicks(dialog.name, "Car park")
        press(qtbot, dialog, "Add")

    meanwhile(fill)
    desk.press("Add a touchpoint")
    assert touchpoint(desk, "Car park").client_id == desk.client_id
    assert any(name.startswith("Car park") for name in names(page.board))


def test_a_removed_touchpoint_comes_back_with_undo(qtbot, desk):
    page = desk.go("map")
    known = touchpoint(desk, "Reception queue")
    removing(qtbot, lambda sheet: press(qtbot, sheet, "Remove it"))
    qtbot.mouseClick(page.board.card(known.id), Qt.MouseButton.LeftButton)
    assert "Reception queue was removed." in texts(desk.window.toast)
    desk.press("Undo")
    assert touchpoint(desk, "Reception queue") == known


def removing(qtbot, asked):
    """Press Remove in the sheet of a touchpoint, and do something in the sheet that asks first."""

    def remove(dialog):
        meanwhile(asked)
        press(qtbot, dialog, "Remove")

    meanwhile(remove)


def test_removing_what_signed_visits_walked_says_what_changes_and_asks(qtbot, desk):
    page = desk.go("map")
    known = touchpoint(desk, "Reception queue")
    found = desk.services.visits.without(desk.client_id, known.id)
    before = desk.services.insight.figures(desk.client_id, Lens()).score
    assert found.signed
    assert found.before == pytest.approx(before)
    told = []

    def ask(sheet):
        told.append(texts(sheet))
        assert sheet.focusWidget() is sheet.no
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)

    removing(qtbot, ask)
    qtbot.mouseClick(page.board.card(known.id), Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert f"{len(found.signed)} signed visits walked it." in told[0]
    assert f"Overall: {found.before:.2f} now, {found.after:.2f} without it" in told[0]
    assert touchpoint(desk, "Reception queue") == known
    removing(qtbot, lambda sheet: press(qtbot, sheet, "Remove it"))
    qtbot.mouseClick(page.board.card(known.id), Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert desk.services.insight.figures(desk.client_id, Lens()).score == pytest.approx(found.after)
    left = {one.visit.id: one.score.score for one in desk.services.clients.record(desk.client_id).visits}
    assert [left[one.visit.id] for one in found.signed] == pytest.approx([one.after for one in found.signed])


def test_a_stage_moves_along_the_way(qtbot, desk):
    page = desk.go("map")
    stages = [column.stage.name for column in desk.services.clients.map(desk.client_id).columns]
    first = next(name for name in names(page.board) if name.startswith(f"Stage {stages[0]},"))
    meanwhile(lambda dialog: press(qtbot, dialog, "Move right"))
    desk.press(first, page.board)
    now = [column.stage.name for column in desk.services.clients.map(desk.client_id).columns]
    assert now[:2] == [stages[1], stages[0]]


def test_a_persona_is_added_and_a_site_changed(qtbot, desk):
    desk.go("map")

    def persona(dialog):
        qtbot.keyClicks(dialog.name, "New in town")
        press(qtbot, dialog, "Phone")
        press(qtbot, dialog, "Add")

    meanwhile(persona)
    desk.press("Add a persona")
    record = desk.services.clients.record(desk.client_id)
    added = next(one for one in record.personas if one.name == "New in town")
    assert [channel.value for channel in added.channels] == ["phone"]
    site = record.sites[0]

    def rename(dialog):
        dialog.name.selectAll()
        qtbot.keyClicks(dialog.name, "Quayside")
        press(qtbot, dialog, "Keep")

    meanwhile(rename)
    desk.press(f"Change {site.name}")
    assert desk.services.clients.record(desk.client_id).sites[0].name == "Quayside"


def test_a_hot_spot_leads_to_its_evidence(desk):
    desk.go("map")
    spot = next(line for line in desk.services.clients.map(desk.client_id).hot_spots if line.walk_id)
    desk.press(f"See the evidence at {spot.title}")
    assert desk.state.place.page == "walk"
    assert desk.state.place.walk_id == spot.walk_id
    assert desk.state.place.ref == spot.ref
    record = desk.services.clients.record(desk.client_id)
    visit = next(known for known in record.visits if known.visit.id == desk.state.visit_id)
    assert spot.walk_id in [walk.walk.id for walk in visit.walks]


def test_a_hot_spot_is_put_on_the_road_map(desk):
    desk.go("map")
    cards = sum(map(len, desk.services.roadmap.board(desk.client_id).lanes.values()))
    spot = next(line for line in desk.services.clients.map(desk.client_id).hot_spots if not line.good)
    desk.press(f"Put {spot.title} on the road map")
    assert sum(map(len, desk.services.roadmap.board(desk.client_id).lanes.values())) == cards + 1
    assert f"{spot.title} is on the road map." in texts(desk.window.toast)


def test_another_wave_is_shown(qtbot, desk):
    page = desk.go("map")
    waves = desk.services.clients.map(desk.client_id).waves
    picker = page.findChild(type(page._waves))
    picker.setFocus()
    qtbot.keyClick(picker, Qt.Key.Key_Home)
    picker.activated.emit(picker.currentIndex())
    settle(None)
    assert page._view.wave == waves[0]


def test_a_visit_opens_where_it_goes_on(desk):
    desk.go("map")
    for line in desk.services.clients.map(desk.client_id).visits:
        state = line.visit.state.value
        text, page = {"planned": ("Open the plan", "plan"), "draft": ("Continue", "walk")}.get(
            state, ("Review", "review")
        )
        if page == "review":
            continue
        button(desk.window.shown(), f"{text}: {line.visit.title}").click()
        assert desk.state.place.page == page
        assert desk.state.visit_id == line.visit.id
        desk.go("map")


def test_a_visit_is_removed_from_its_menu_and_comes_back(qtbot, desk):
    page = desk.go("map")
    lines = desk.services.clients.map(desk.client_id).visits
    title = lines[0].visit.title
    more = button(page, f"More for {title}")
    more.click()
    menu = more.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "Remove this visit").trigger()
    menu.close()
    settle(qtbot)
    assert len(desk.services.clients.map(desk.client_id).visits) == len(lines) - 1
    desk.press("Undo")
    assert len(desk.services.clients.map(desk.client_id).visits) == len(lines)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90", 90), ("90 s", 90), ("4 min 10 s", 250), ("1.5 h", 5400), ("2 d", 172_800), ("0,5 min", 30)],
)
def test_times_are_read_as_people_write_them(text, seconds):
    assert seconds_of(text) == seconds


@pytest.mark.parametrize("text", ["", "soon", "4 minutes past", "-3", "5 x"])
def test_what_is_no_time_is_refused(text):
    assert seconds_of(text) is None


def way(desk):
    columns = desk.services.clients.map(desk.client_id).columns
    return {part.stage.name: [card.touchpoint.name for card in part.cards] for part in columns}


def drag(qtbot, part, to):
    """Press a part in its middle, go on by ``to`` and let go."""
    start = part.rect().center()
    QTest.mousePress(part, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(part, start + to * share)
    QTest.mouseRelease(part, Qt.MouseButton.LeftButton, pos=start + to)
    settle(qtbot)


def test_a_touchpoint_is_dragged_to_another_stage_and_put_back_by_undo(qtbot, desk):
    page = desk.go("map")
    before = way(desk)
    card = page.board.card(touchpoint(desk, "Website").id)
    other = page.board.card(touchpoint(desk, "E-mail enquiry").id)
    to = other.mapTo(page.board, other.rect().center()) - card.mapTo(page.board, card.rect().center())
    drag(qtbot, card, to - QPoint(0, 20))
    assert way(desk)["Search"] == [name for name in before["Search"] if name != "Website"]
    assert way(desk)["Contact"] == ["Phone call to reception", "Website", "E-mail enquiry"]
    assert QApplication.activeModalWidget() is None  # a drag is no press
    desk.window.undo()
    assert way(desk) == before


def test_a_touchpoint_moves_with_the_keys_and_keeps_the_focus(qtbot, desk):
    page = desk.go("map")
    before = way(desk)
    known = touchpoint(desk, "Phone call to reception").id
    page.board.card(known).setFocus()
    QTest.keyClick(page.board.card(known), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert way(desk)["Contact"] == before["Contact"][::-1]
    assert page.board.card(known).hasFocus()
    QTest.keyClick(page.board.card(known), Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert "Phone call to reception" in way(desk)["Search"]
    for _ in range(3):
        QTest.keyClick(page.board.card(known), Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert "Phone call to reception" in way(desk)["Search"]
    assert page.board.card(known).hasFocus()


def test_a_stage_is_moved_by_keys_and_by_dragging(qtbot, desk):
    page = desk.go("map")
    first, second, third = list(way(desk))[:3]

    def head(name):
        return next(known for known in page.board.findChildren(StageHead) if known.stage.name == name)

    head(first).setFocus()
    QTest.keyClick(head(first), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert list(way(desk))[:3] == [second, first, third]
    assert head(first).hasFocus()
    settle(qtbot)
    drag(qtbot, head(third), QPoint(head(second).x() - head(third).x(), 0))
    assert list(way(desk))[:3] == [third, second, first]


def test_the_board_is_arranged_where_the_window_stands_upright_too(qtbot, desk):
    desk.window.resize(700, 1100)
    page = desk.go("map")
    before = way(desk)
    known = touchpoint(desk, "Website").id
    page.board.card(known).setFocus()
    QTest.keyClick(page.board.card(known), Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert "Website" in way(desk)["Contact"]
    settle(qtbot)
    card = page.board.card(known)
    other = page.board.card(touchpoint(desk, "Recommendation by a friend").id)
    to = other.mapTo(page.board, other.rect().center()) - card.mapTo(page.board, card.rect().center())
    drag(qtbot, card, to - QPoint(30, 0))
    assert way(desk)["Search"] == before["Search"]


def test_a_promise_counts_business_hours_only_where_that_is_said(qtbot, desk):
    page = desk.go("map")
    before = touchpoint(desk, "E-mail enquiry")
    exact = replace(before, standard=ServiceStandard(3661.0, 14400.0))
    desk.services.clients.save(exact)
    page.refresh()

    def change(dialog):
        press(qtbot, dialog, "Only business hours count")
        press(qtbot, dialog, "Keep")

    meanwhile(change)
    qtbot.mouseClick(page.board.card(before.id), Qt.MouseButton.LeftButton)
    after = touchpoint(desk, "E-mail enquiry").standard
    assert after == ServiceStandard(3661.0, 14400.0, business_hours=True)  # 1 h 1 min on screen
    meanwhile(lambda dialog: press(qtbot, dialog, "Keep"))
    qtbot.mouseClick(page.board.card(before.id), Qt.MouseButton.LeftButton)
    assert touchpoint(desk, "E-mail enquiry").standard == after


def test_a_signed_visit_offers_no_plan_to_change(desk):
    page = desk.go("map")
    signed = [
        line
        for line in desk.services.clients.map(desk.client_id).visits
        if line.visit.state is VisitState.FINAL
    ]
    assert signed
    assert all(text != "Change the plan" for line in signed for _, text, _ in page._visit_menu(line))
