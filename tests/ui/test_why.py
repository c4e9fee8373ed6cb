"""Any figure opens how it came about, down to the answers, with the mouse and with the keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.ui.conftest import button, meanwhile, names, press, settle, texts
from touchaudit.domain.client import Client
from touchaudit.domain.derivation import explain_wave
from touchaudit.domain.derivation_steps import Step, Unit
from touchaudit.domain.record import ClientRecord
from touchaudit.services.derivations import WhyView, why_view
from touchaudit.ui import words
from touchaudit.ui.widgets.map_lists import HotSpots, Visits
from touchaudit.ui.widgets.why_sheet import WhySheet


def click(qtbot, target):
    middle = QPoint(target.width() // 2, target.height() // 2)
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=middle)
    settle(qtbot)


def at_bottom(qtbot, sheet):
    """Press the last row of each level until an answer is reached."""
    while sheet.rows():
        click(qtbot, sheet.rows()[-1])
    return sheet.shown().step


@pytest.fixture
def map_page(desk):
    return desk.go("map")


def test_the_overall_score_opens_down_to_an_answer_and_goes_to_it(qtbot, desk, map_page):
    shown = desk.services.clients.map(desk.client_id)
    figure = words.score(shown.score)
    seen = {}

    def look(sheet):
        seen["title"] = sheet.windowTitle()
        seen["first"] = texts(sheet)
        leaf = at_bottom(qtbot, sheet)
        seen["leaf"] = leaf
        seen["last"] = texts(sheet)
        seen["names"] = names(sheet)
        press(qtbot, sheet, "Go to the answer")

    meanwhile(look)
    press(qtbot, map_page, f"Why {figure}? Overall score")
    assert seen["title"] == f"Why {figure}?"
    assert "÷" in seen["first"].replace("\u00a0", " ")
    assert f"Answer: {seen['leaf'].answer}" in seen["last"]
    assert any(name.startswith("Back to Overall score") for name in seen["names"])
    settle(qtbot)
    assert desk.state.place.page == "walk"
    assert desk.state.place.walk_id == seen["leaf"].source.walk_id
    question = desk.services.walks.question(desk.state.place.walk_id, desk.state.place.ref)
    assert question.label == seen["leaf"].title


def test_the_score_of_a_card_explains_itself_and_the_card_still_opens(qtbot, desk, map_page):
    shown = desk.services.clients.map(desk.client_id)
    view = next(card for column in shown.columns for card in column.cards if card.score is not None)
    card = map_page.board.card(view.touchpoint.id)
    why = button(card, f"Why {words.score(view.score)}? {view.touchpoint.name}")
    opened = []
    meanwhile(lambda sheet: opened.append((type(sheet), sheet.windowTitle(), texts(sheet))))
    click(qtbot, why)
    kind, title, said = opened[0]
    assert (kind, title) == (WhySheet, f"Why {words.score(view.score)}?")
    assert view.touchpoint.name in said
    meanwhile(lambda sheet: opened.append((type(sheet), sheet.name.text(), "")))
    click(qtbot, card)
    assert opened[1][1] == view.touchpoint.name


def test_the_scores_below_the_map_explain_themselves_too(qtbot, desk, map_page):
    shown = desk.services.clients.map(desk.client_id)
    visit = next(line for line in shown.visits if line.score is not None)
    spot = next(line for line in shown.hot_spots if line.score is not None)
    below = {
        f"Why {words.score(visit.score)}? {visit.visit.title}": (Visits, visit.score),
        f"Why {words.score(spot.score)}? {spot.title}": (HotSpots, spot.score),
    }
    for name, (place, score) in below.items():
        seen = []
        meanwhile(lambda sheet, seen=seen: seen.append(sheet.shown().step.value))
        where = next(part for part in map_page.findChildren(place) if name in names(part))
        press(qtbot, where, name)
        assert seen == [score]


def test_it_is_gone_through_with_the_keys_alone(qtbot, desk, map_page):
    def keys(sheet):
        titles = [sheet.shown().step.title]
        assert sheet.focusWidget() is sheet.rows()[0]
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Down)
        assert sheet.focusWidget() is sheet.rows()[1]
        wanted = sheet.rows()[1].view.step.title
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
        settle(qtbot)
        titles.append(sheet.shown().step.title)
        assert titles[1] == wanted
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Right)
        settle(qtbot)
        assert sheet.focusWidget() is sheet.rows()[0]
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
            QTest.keyClick(sheet.focusWidget(), key)
            settle(qtbot)
        assert sheet.shown().step.title == titles[0]
        press(qtbot, sheet, "Close")
        assert sheet.source is None
        titles.append("done")
        done.extend(titles)

    done = []
    score = words.score(desk.services.clients.map(desk.client_id).score)
    why = button(map_page, f"Why {score}? Overall score")
    why.setFocus()
    meanwhile(keys)
    QTest.keyClick(why, Qt.Key.Key_Space)
    assert done[-1] == "done"
    assert desk.state.place.page == "map"


def test_a_crumb_leads_back(qtbot, desk, map_page):
    def crumbs(sheet):
        root = sheet.shown()
        at_bottom(qtbot, sheet)
        press(qtbot, sheet, f"Back to {root.step.title}")
        assert sheet.shown() is root
        done.append(True)

    done = []
    score = words.score(desk.services.clients.map(desk.client_id).score)
    meanwhile(crumbs)
    press(qtbot, map_page, f"Why {score}? Overall score")
    assert done


def test_every_control_of_the_sheet_is_named_and_large_enough(qtbot, open_desk, home):
    desk = open_desk(home, size=(960, 600))
    page = desk.go("map")
    wrong = []

    def measure(sheet):
        while True:
            shown = [known for known in sheet.findChildren(QAbstractButton) if known.isVisible()]
            small = [known for known in shown if min(known.width(), known.height()) < 44]
            wrong.extend(known.accessibleName() for known in small)
            wrong.extend(known for known in shown if not known.accessibleName())
            if not sheet.rows():
                break
            click(qtbot, sheet.rows()[0])
        assert sheet.geometry().height() <= 600
        wrong.append("measured")

    score = words.score(desk.services.clients.map(desk.client_id).score)
    meanwhile(measure)
    press(qtbot, page, f"Why {score}? Overall score")
    assert wrong == ["measured"]


def test_the_points_of_a_card_on_the_road_map_explain_themselves(qtbot, desk):
    page = desk.go("roadmap")
    card = next(card for card in page.lanes.cards() if card.view.uplift is not None)
    gain = f"{words.signed(card.view.uplift)} points"
    seen = []

    def look(sheet):
        seen.append((sheet.windowTitle(), sheet.shown().step.value))
        press(qtbot, sheet, "Show: Priority")
        seen.append(sheet.shown().step.value)
        assert "×" in texts(sheet)

    meanwhile(look)
    press(qtbot, card, f"Why {gain}? {card.view.action.title}")
    assert seen == [(f"Why {gain}?", card.view.uplift), card.view.priority]


def test_the_figures_of_a_review_explain_themselves(qtbot, desk):
    visit = desk.services.clients.record(desk.client_id).visits[0].visit
    page = desk.go("review", visit_id=visit.id)
    view = desk.services.visits.review(visit.id)
    walk = next(walk for walk in view.walks if walk.score is not None)
    asked = {
        f"Why {words.score(view.score)}? Score, 0 to 100": view.score,
        f"Why {words.percent(view.coverage)}? Coverage": view.coverage,
        f"Why {words.rounded(view.consistency)}? Consistency": view.consistency,
        f"Why {words.score(walk.score)}? {walk.touchpoint.name}": walk.score,
    }
    seen = []
    for name in asked:
        meanwhile(lambda sheet: seen.append(sheet.shown().step.value))
        press(qtbot, page, name)
    assert seen == list(asked.values())


def test_nothing_scored_is_said_plainly(qtbot):
    record = ClientRecord(Client("c", "Client"), (), (), (), (), (), ())
    sheet = WhySheet(None, "N/A", WhyView(explain_wave(record, 1), None, ()))
    qtbot.addWidget(sheet)
    said = [known.text() for known in sheet.findChildren(QLabel)]
    assert "Nothing counts here, so there is no score." in said
    assert sheet.rows() == []


def test_of_many_parts_the_first_are_shown_and_the_rest_on_demand(qtbot):
    parts = tuple(Step(f"Visit {n}", float(n), Unit.NUMBER) for n in range(120))
    bands = Client("c", "Client").bands
    sheet = WhySheet(None, "120", why_view(Step("Visits", 120.0, Unit.NUMBER, parts=parts), bands))
    qtbot.addWidget(sheet)
    sheet.show()
    settle(qtbot)
    assert len(sheet.rows()) == 50
    press(qtbot, sheet, "Show 70 more")
    assert [row.view.step.title for row in sheet.rows()][-1] == "Visit 119"
    assert sheet.focusWidget() is sheet.rows()[50]
