"""The plan of a visit: order, checklists, and off to the walk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import names, settle, texts


@pytest.fixture
def plan(desk):
    desk.go("plan", visit_id="", walk_id="")
    return desk.window.shown()


def order(plan):
    return [step.touchpoint.name for step in plan.steps.rows()]


def test_a_new_plan_holds_every_touchpoint_in_the_order_of_the_way(desk, plan):
    draft = desk.services.visits.default_plan(desk.client_id)
    assert [step.touchpoint_id for step in plan.steps.steps()] == [step.touchpoint_id for step in draft.steps]
    assert "touchpoints" in texts(plan)


def test_the_order_changes_with_the_keys(qtbot, plan):
    first, second, third = order(plan)[:3]
    grip = plan.steps.rows()[0].grip
    grip.setFocus()
    QTest.keyClick(grip, Qt.Key.Key_Down)
    QTest.keyClick(grip, Qt.Key.Key_Down)
    assert order(plan)[:3] == [second, third, first]
    assert grip.hasFocus()


def test_the_order_changes_by_dragging(qtbot, plan):
    first, second, third = order(plan)[:3]
    rows = plan.steps.rows()
    grip, target = rows[0].grip, rows[2]
    start = QPoint(20, 20)
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    end = target.geometry().center() + QPoint(0, 12)
    for _ in range(3):
        QTest.mouseMove(grip, grip.mapFrom(plan.steps, QPoint(20, end.y())))
        settle(qtbot)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton)
    assert order(plan)[:3] == [second, third, first]


def test_a_touchpoint_is_left_out_and_taken_in_again(desk, plan):
    first = order(plan)[0]
    desk.press(f"Leave out {first}")
    assert first not in order(plan)
    desk.press(f"Walk {first} too")
    assert order(plan)[-1] == first


def test_a_plan_without_touchpoints_can_not_be_walked(desk, plan):
    for name in order(plan):
        desk.press(f"Leave out {name}")
    assert not plan._start.isEnabled()
    assert "Choose at least one touchpoint" in texts(plan)


def test_a_plan_without_a_title_is_not_kept(qtbot, desk, plan):
    visits = len(desk.services.clients.map(desk.client_id).visits)
    plan.title.clear()
    desk.press("Keep the plan")
    assert len(desk.services.clients.map(desk.client_id).visits) == visits
    assert "needs a title" in texts(desk.window.toast)
    assert plan.title.hasFocus()


def test_a_plan_is_kept_changed_and_removed(qtbot, desk, plan):
    plan.title.selectAll()
    qtbot.keyClicks(plan.title, "Evening visit")
    desk.press("Keep the plan")
    line = next(
        known
        for known in desk.services.clients.map(desk.client_id).visits
        if known.visit.title == "Evening visit"
    )
    assert line.walks == len(order(plan))
    desk.go("map")
    desk.press("Open the plan: Evening visit")
    page = desk.window.shown()
    desk.press(f"Leave out {order(page)[0]}")
    desk.press("Keep the plan")
    assert len(desk.services.visits.draft_of(line.visit.id).steps) == line.walks - 1
    desk.press("Remove")
    assert desk.state.place.page == "map"
    assert "Open the plan: Evening visit" not in names(desk.window.shown())
    desk.press("Undo")
    assert "Open the plan: Evening visit" in names(desk.window.shown())


def test_start_walking_leads_to_the_first_touchpoint(desk, plan):
    first = order(plan)[0]
    desk.press("Start walking")
    assert desk.state.place.page == "walk"
    view = desk.services.walks.open(desk.state.walk_id)
    assert view.touchpoint.name == first
    assert view.visit.id == desk.state.visit_id


def test_the_persona_chosen_shows_its_part(qtbot, desk, plan):
    persona = desk.services.clients.record(desk.client_id).personas[-1]
    plan.persona.pick(persona.id)
    plan.persona.activated.emit(plan.persona.currentIndex())
    assert persona.scenario in texts(plan)
    assert plan.draft().persona_id == persona.id
