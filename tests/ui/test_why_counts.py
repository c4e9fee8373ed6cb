"""A count opens the list of what was counted, with the mouse and with the keys, and leads there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from tests.ui.conftest import button, meanwhile, press, settle
from touchaudit.domain.visit import VisitState
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import OneLine, column
from touchaudit.ui.widgets.figure_view import FigureView
from touchaudit.ui.widgets.review_row import ReviewRow
from touchaudit.ui.widgets.why_spot import WhySpot


def asked(qtbot, page, name):
    """Press a figure; return what its sheet is headed with, and the step that it shows."""
    seen = []
    meanwhile(lambda sheet: seen.append((sheet.windowTitle(), sheet.shown().step)))
    press(qtbot, page, name)
    return seen[0]


def starting(page, start):
    """Return the name of the first button that begins so."""
    names = [one.accessibleName() for one in page.findChildren(QAbstractButton) if one.isVisible()]
    return next(name for name in names if name.startswith(start))


def review_of(desk, state=VisitState.FINAL):
    record = desk.services.clients.record(desk.client_id)
    visits = (*record.visits, *record.planned)
    visit = next(one.visit for one in visits if one.visit.state is state)
    return desk.go("review", visit_id=visit.id), desk.services.visits.review(visit.id)


def test_the_counts_of_the_first_page_list_what_they_count(qtbot, desk):
    page, card = desk.go("home"), desk.services.clients.home().clients[0]
    _, visits = asked(qtbot, page, starting(page, f"Why {card.visits}? {card.visits} visits"))
    assert len(visits.parts) == visits.value == card.visits
    _, spots = asked(qtbot, page, starting(page, f"Why {card.hot_spots}? {card.hot_spots} hot spots"))
    assert len(spots.parts) == card.hot_spots
    assert all(part.remarks for part in spots.parts)
    title, planned = asked(qtbot, page, "Why 1? 1 visit planned")
    assert title == "Why 1?"
    assert [part.counts for part in planned.parts] == ["planned"]


def test_the_counts_of_the_map_list_what_they_count(qtbot, desk):
    page, view = desk.go("map"), desk.services.clients.map(desk.client_id)
    walked = f"{view.walked} of {view.touchpoints}"
    _, step = asked(qtbot, page, starting(page, f"Why {walked} walked?"))
    assert sum(part.value for part in step.parts) == view.walked
    assert len(step.parts) == view.touchpoints
    for kind, good in (("hot", False), ("bright", True)):
        count = sum(spot.good is good for spot in view.hot_spots)
        _, step = asked(qtbot, page, f"Why {count}? {count} {kind} spots")
        assert len(step.parts) == count
    line = next(line for line in view.visits if line.finished)
    told = f"{line.finished} of {line.walks}"
    title, step = asked(qtbot, page, f"Why {told} touchpoints walked? {line.visit.title}")
    assert title == f"Why {told}?"
    assert [part.counts for part in step.parts] == ["finished"] * line.finished


def test_a_visit_with_open_questions_tells_of_them_too(qtbot, desk):
    planned = next(
        line
        for line in desk.services.clients.map(desk.client_id).visits
        if line.visit.state is VisitState.PLANNED
    )
    walk = desk.services.visits.first_walk(planned.visit.id)
    first = next(line for line in desk.services.walks.open(walk).questions if line.state == "open")
    desk.services.walks.note(walk, first.ref, "begun")
    desk.services.walks.answer(walk, first.ref, "5")
    page, view = desk.go("map"), desk.services.clients.map(desk.client_id)
    line = next(line for line in view.visits if line.visit.id == planned.visit.id)
    assert line.open
    seen = []

    def look(sheet):
        press(qtbot, sheet, "Show: Open questions")
        seen.append(sheet.shown().step)

    meanwhile(look)
    press(qtbot, page, starting(page, f"Why 0 of {line.walks} touchpoints walked · {line.open}"))
    assert seen[0].value == line.open
    assert seen[0].parts[0].parts[0].source is not None


def test_a_press_on_the_mean_of_a_stage_tells_its_touchpoints(qtbot, desk):
    page = desk.go("map")
    figure = page.findChild(FigureView)
    first = desk.services.clients.map(desk.client_id).columns[0]
    hit = next(one for one in figure.figure.hits if one.id == first.stage.id)
    at = QPoint(round((hit.x + hit.width / 2) * 1.4), round((hit.y + hit.height / 2) * 1.4))
    seen = []
    meanwhile(lambda sheet: seen.append(sheet.shown().step))
    qtbot.mouseClick(figure, Qt.MouseButton.LeftButton, pos=at)
    assert (seen[0].title, seen[0].value) == (first.stage.name, first.score)


def test_the_counts_of_a_review_list_what_they_count(qtbot, desk):
    page, view = review_of(desk)
    for name, value in (
        ("Open questions", view.open),
        ("Knock-outs", view.knockouts),
        ("Missed opportunities", view.missed),
    ):
        _, step = asked(qtbot, page, f"Why {value}? {name}")
        assert step.value == value
        assert step.parts
    walk = view.walks[0]
    told = f"{walk.answered} of {walk.total} answered"
    _, step = asked(qtbot, page, f"Why {told}? {walk.touchpoint.name}")
    assert (step.value, len(step.parts)) == (walk.answered, walk.total)
    assert [part.answer for part in step.parts[: walk.total - walk.answered]] == ["open"] * (
        walk.total - walk.answered
    )


def test_the_reviews_of_a_wave_and_its_map_count_the_same_missed_opportunities(qtbot, desk):
    told = desk.services.clients.map(desk.client_id)
    visits = desk.services.clients.record(desk.client_id).in_wave(told.wave)
    reviews = [desk.services.visits.review(one.visit.id) for one in visits]
    assert sum(view.missed for view in reviews) == told.missed
    view = next(one for one in reviews if one.opportunities and one.let_go)
    page = desk.go("review", visit_id=view.visit.id)
    _, step = asked(qtbot, page, f"Why {view.missed}? Missed opportunities")
    listed = [*(line.label for line in view.let_go), *(one.text for one in view.opportunities)]
    assert [part.title for part in step.parts] == listed
    rows = [row.line for row in page.findChildren(ReviewRow) if row.line.kind == "missed"]
    assert len(rows) + len(view.opportunities) == view.missed


def test_a_count_leads_to_a_question_by_keys_alone(qtbot, desk):
    page, view = review_of(desk, VisitState.PLANNED)

    def go(sheet):
        for _ in range(2):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
            settle(qtbot)
        qtbot.keyClick(sheet.visit, Qt.Key.Key_Space)

    meanwhile(go)
    figure = button(page, f"Why {view.open}? Open questions")
    figure.setFocus()
    qtbot.keyClick(figure, Qt.Key.Key_Space)
    settle(qtbot)
    assert desk.state.place.page == "walk"
    assert desk.state.place.visit_id == view.visit.id


@pytest.mark.parametrize("page", ["insight", "report"])
def test_the_visits_that_a_page_is_made_of_are_listed(qtbot, desk, page):
    shown = desk.go(page)
    visits = desk.services.clients.record(desk.client_id).in_wave(2)
    _, step = asked(qtbot, shown, f"Why {len(visits)}? {len(visits)} visits")
    assert [part.value for part in step.parts] == [visit.score.score for visit in visits]


def test_the_visits_are_those_that_the_lens_shows(qtbot, desk):
    shown = desk.go("insight")
    record = desk.services.clients.record(desk.client_id)
    site = record.sites[-1]
    here = [visit for visit in record.in_wave(2) if visit.visit.site_id == site.id]
    shown._look("site", site.id)
    settle(qtbot)
    _, step = asked(qtbot, shown, starting(shown, f"Why {len(here)}? {len(here)} visit"))
    assert len(step.parts) == len(here) < len(record.in_wave(2))


def test_a_barrier_lists_each_time_it_was_written_down(qtbot, desk):
    desk.state.go("insight", client_id=desk.client_id, ref="barriers")
    settle(qtbot)
    _, step = asked(qtbot, desk.window.shown(), starting(desk.window.shown(), "Why 3?"))
    assert len(step.parts) == 3
    assert all(part.source is not None and part.source.key for part in step.parts)


def test_findings_without_a_card_are_listed(qtbot, desk):
    page, found = desk.go("roadmap"), desk.services.roadmap.board(desk.client_id).suggestions
    _, step = asked(qtbot, page, starting(page, f"Why {len(found)}?"))
    assert len(step.parts) == len(found)


def test_the_walks_of_a_checklist_are_listed(qtbot, desk):
    page = desk.go("library")
    used = next(entry for entry in desk.services.checklists.library() if entry.used)
    _, step = asked(qtbot, page, f"Why {used.used}? {used.title}")
    assert len(step.parts) == used.used
    visit = desk.services.clients.record(desk.client_id).visits[-1].visit
    desk.services.visits.remove(visit.id)
    now = next(one for one in desk.services.checklists.library() if one.key == used.key)
    assert now.used == len(desk.services.checklists.where_used(used.key))


def test_a_plan_tells_how_many_questions_it_asks(qtbot, desk):
    page = desk.go("plan", visit_id="")
    told = page._told.text()
    _, step = asked(qtbot, page, starting(page, f"Why {told.split()[2]}?"))
    assert f"{step.value:.0f} questions" in told
    assert len(step.parts) == len(page.steps.steps())


# The spot itself


@pytest.fixture
def spot(qtbot):
    """A line of text in a card, with a spot over the figure at its end."""
    pressed = []
    text = OneLine("Autumn · 8 of 9 walked", "small")
    card = QLabel()
    card.setLayout(column(60, text, 60))
    made = WhySpot(text).tell("8 of 9 walked", "8 of 9", "Autumn", lambda: pressed.append(True))
    qtbot.addWidget(card)
    card.resize(400, 160)
    card.show()
    settle(qtbot)
    return made, text, card, pressed


def test_a_spot_is_large_enough_for_a_finger_and_takes_no_room(qtbot, spot):
    made, text, _, pressed = spot
    before = text.fontMetrics().horizontalAdvance("Autumn · ")
    assert made.geometry().left() == text.x() + before
    assert made.height() >= style.target()
    assert made.geometry().top() < text.geometry().top()
    assert text.geometry().bottom() < made.geometry().bottom() <= text.geometry().bottom() + 12
    assert text.height() < style.target()
    assert (made.accessibleName(), made.toolTip()) == ("Why 8 of 9? Autumn", "Why 8 of 9?")
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert pressed


def test_a_spot_goes_where_its_text_goes(qtbot, spot):
    made, text, card, _ = spot
    card.resize(90, 160)  # the figure is cut off
    settle(qtbot)
    assert made.geometry().right() <= card.width()
    text.hide()
    assert not made.isVisible()
    text.show()
    assert made.isVisible()
    text.setText("Autumn · nothing walked")
    made.leave()
    assert not made.isVisible()


def test_a_spot_finds_its_words_in_a_text_of_several_lines(qtbot):
    text = QLabel("Written down in a hurry by somebody on the way home, and all in all three times")
    text.setWordWrap(True)
    card = QLabel()
    card.setLayout(column(text))
    made = WhySpot(text).tell("three times", "3", "", lambda: None)
    qtbot.addWidget(card)
    card.resize(180, 200)
    card.show()
    settle(qtbot)
    assert made.geometry().center().y() > text.geometry().center().y()
