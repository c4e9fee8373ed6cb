"""The plan of a visit: order, checklists, and off to the walk."""

from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import meanwhile, names, press, settle, texts


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


def visits_named(desk, title):
    lines = desk.services.clients.map(desk.client_id).visits
    return [line.visit for line in lines if line.visit.title == title]


def test_what_is_written_is_kept_when_the_page_is_left(qtbot, desk, plan):
    plan.title.setText("Lunch-hour visit")
    qtbot.keyClicks(plan.cover, "A neighbour sent me")
    desk.go("map")
    assert [visit.cover_story for visit in visits_named(desk, "Lunch-hour visit")] == ["A neighbour sent me"]
    desk.press("Undo")
    assert not visits_named(desk, "Lunch-hour visit")


def test_a_plan_that_was_only_looked_at_is_not_kept(desk, plan):
    before = len(desk.services.clients.map(desk.client_id).visits)
    desk.go("map")
    assert len(desk.services.clients.map(desk.client_id).visits) == before


def test_a_plan_is_kept_when_the_window_is_closed(qtbot, desk, plan):
    plan.title.setText("Before the door shuts")
    desk.window.close()
    assert visits_named(desk, "Before the door shuts")


def test_a_bag_is_packed_thing_by_thing_and_each_tick_is_stored(qtbot, desk, plan):
    plan.title.setText("With a parcel")
    qtbot.keyClicks(plan.kit.more, "a parcel")
    QTest.keyClick(plan.kit.more, Qt.Key.Key_Return)
    desk.press("Leave Phone, charged and on silent at home")
    desk.press("Keep the plan")
    desk.press("a parcel")
    (visit,) = visits_named(desk, "With a parcel")
    assert visit.packed == ("a parcel",)
    assert "Phone, charged and on silent" not in visit.kit
    desk.window.undo()
    settle(qtbot)
    assert plan.kit.packed() == ()
    assert visits_named(desk, "With a parcel")[0].packed == ()


def test_the_persona_s_channels_choose_the_touchpoints(desk, plan):
    persona = next(one for one in desk.services.clients.record(desk.client_id).personas if one.channels)
    plan.persona.pick(persona.id)
    plan.persona.activated.emit(plan.persona.currentIndex())
    known = {point.id: point for point in desk.services.clients.record(desk.client_id).touchpoints}
    assert any(known[step.touchpoint_id].channel not in persona.channels for step in plan.steps.steps())
    desk.press(f"Only what {persona.name} would use")
    assert plan.steps.steps()
    assert all(known[step.touchpoint_id].channel in persona.channels for step in plan.steps.steps())
    assert f"Only what {persona.name} would use" not in names(plan)


def test_the_crib_card_is_printed_across_the_paper(qtbot, desk, plan, tmp_path, monkeypatch):
    target = tmp_path / "printed.pdf"

    def choose(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    plan.title.setText("Visit with a card")
    seen = []

    def look(dialog):
        press(qtbot, dialog, "Print")
        seen.append(dialog)

    meanwhile(look)
    desk.press("Crib card")
    qtbot.waitUntil(lambda: bool(seen), timeout=60_000)
    (page,) = PdfReader(target).pages
    assert page.mediabox.width > page.mediabox.height
    assert len(page.images) == 1


def test_the_crib_card_is_shown_and_saved(qtbot, desk, plan, tmp_path, monkeypatch):
    target = tmp_path / "card"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    plan.title.setText("Visit with a card")
    meanwhile(lambda dialog: press(qtbot, dialog, "Save PDF…"))
    with qtbot.waitSignal(
        desk.state.said, check_params_cb=lambda text: text.startswith("Saved"), timeout=60_000
    ):
        desk.press("Crib card")
    text = PdfReader(target.with_suffix(".pdf")).pages[0].extract_text()
    assert "What to look for" in text
    assert order(plan)[0] in text
