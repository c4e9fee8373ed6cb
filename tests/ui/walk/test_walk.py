"""Walking with the mouse: answering, marking, moving on, and what stands on the page."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QRadioButton
from shiboken6 import isValid

from touchaudit.domain.visit import Mark
from touchaudit.ui.widgets.finish_sheet import FinishSheet
from touchaudit.ui.widgets.questions import QuestionWidget
from touchaudit.ui.widgets.reason_sheet import ReasonSheet

from .pointing import drag
from .sheets import answer_sheet


def texts(desk) -> list[str]:
    return [part.text() for part in desk.page.findChildren(QLabel) if part.isVisible()]


def test_a_new_walk_opens_on_its_first_question(desk):
    assert desk.page.card.heading.text() == "Act as a customer."
    assert not desk.page.foot.back.isEnabled()


def test_a_tap_is_stored_before_anything_else_happens(desk, qtbot):
    desk.go("waited")
    with qtbot.waitSignal(desk.state.changed):
        desk.click("Yes")
    assert desk.stored("waited").value == "yes"
    assert desk.page.card.findChildren(QRadioButton)[0].isChecked()


def test_saved_is_said_after_the_commit(desk):
    desk.go("waited")
    assert not desk.page.top.saved.saved.isVisible()
    desk.click("Yes")
    assert desk.page.top.saved.saved.isVisible()
    assert desk.page.top.saved.saved.text().startswith("Saved ")


def test_next_and_back(desk):
    desk.click("Next")
    assert desk.name == "waited"
    desk.click("Next")
    assert desk.name == "greeting"  # wait and ahead are skipped until somebody waited
    desk.click("Back")
    assert desk.name == "waited"


def test_an_answer_brings_its_questions(desk):
    desk.go("waited")
    desk.click("Yes")
    desk.click("Next")
    assert desk.name == "wait"


def test_skipped_questions_say_why_and_can_be_shown(desk):
    desk.go("waited")
    desk.click("No")
    assert "2 questions skipped: Did you wait?: No" in texts(desk)
    assert "How long?" not in texts(desk)
    desk.click("Show them")
    assert "How long?" in texts(desk)
    desk.click("Hide them")
    assert "How long?" not in texts(desk)


def test_a_question_that_goes_leaves_the_page(desk):
    desk.go("waited")
    desk.click("Yes")
    desk.go("wait")
    desk.services.walks.answer(desk.walk_id, "/data/queue/waited", "no")
    desk.page.refresh()
    assert desk.page.card.heading.text() != "How long?"


def test_does_not_apply_and_back(desk):
    desk.go("greeting")
    desk.click("Does not apply")
    assert desk.stored("greeting").mark is Mark.NOT_APPLICABLE
    assert "Does not apply here: it leaves the score." in texts(desk)
    desk.click("Does not apply")
    assert desk.stored("greeting").mark is Mark.NONE


def test_not_observed_asks_why(desk):
    desk.go("greeting")
    answer_sheet(ReasonSheet, lambda sheet: sheet._take("It was closed."))
    desk.click("Not observed")
    assert desk.stored("greeting").mark is Mark.NOT_OBSERVED
    assert desk.stored("greeting").reason == "It was closed."


def test_not_observed_without_a_reason_is_not_taken(desk):
    desk.go("greeting")
    seen = []

    def refuse(sheet: ReasonSheet) -> None:
        sheet.accept()
        seen.append(sheet.isVisible())
        sheet.reject()

    answer_sheet(ReasonSheet, refuse)
    desk.click("Not observed")
    assert seen == [True]
    assert desk.stored("greeting").mark is Mark.NONE
    assert not desk.page.card.observed.isChecked()


def test_clear_takes_the_answer_back(desk):
    desk.go("greeting")
    desk.click("Warm")
    desk.click("Clear")
    assert desk.stored("greeting").value == ""
    assert not any(card.isChecked() for card in desk.page.card.findChildren(QRadioButton))


def test_come_back_later_is_kept(desk):
    desk.go("greeting")
    desk.click("Come back later")
    assert desk.stored("greeting").flagged
    desk.click("Marked to come back")
    assert not desk.stored("greeting").flagged


def test_undo_and_redo_from_the_bar(desk):
    desk.go("greeting")
    desk.click("Warm")
    desk.click("Civil")
    desk.click("Undo (Ctrl+Z)")
    assert desk.stored("greeting").value == "warm"
    desk.click("Do it again (Ctrl+Shift+Z)")
    assert desk.stored("greeting").value == "civil"


def test_a_poor_answer_asks_softly_and_a_demand_holds_back_once(desk):
    desk.go("respect")
    desk.click("No")
    assert "Worth a note or a photo: what exactly happened?" in texts(desk)
    desk.go("greeting")
    desk.click("None")
    assert "This answer falls short, so the checklist wants a note." in texts(desk)
    desk.click("Next")
    assert desk.name == "greeting"
    assert desk.page.evidence.note.box.hasFocus()
    desk.click("Next")
    assert desk.name == "respect"


def test_a_note_satisfies_the_demand(desk, qtbot):
    desk.go("greeting")
    desk.click("None")
    qtbot.keyClicks(desk.page.evidence.note.box, "Nobody looked up.")
    desk.click("Next")
    assert desk.name == "respect"
    assert desk.stored("greeting").note == "Nobody looked up."


def test_a_value_the_checklist_does_not_allow_says_why(desk, qtbot):
    desk.go("waited")
    desk.click("Yes")
    desk.go("wait")
    qtbot.keyClicks(desk.page.card.widget.field, "4000")
    desk.click("Next")
    assert desk.name == "wait"
    assert "At most an hour" in texts(desk)
    assert desk.stored("wait").value == "4000"


def rounds(desk) -> list[str]:
    """Return the names of the rounds on screen, in the order they stand in."""
    return [card.accessibleName() for row in desk.page.card.repeat.rows for card in row.cards]


def test_rounds_are_added_and_removed_and_brought_back(desk, qtbot):
    desk.go("job")
    qtbot.keyClicks(desk.page.card.widget.field, "Cashier")
    desk.click("Add another")
    assert rounds(desk) == ["Person 1: Cashier", "Person 2"]
    qtbot.keyClicks(desk.page.card.widget.field, "Baker")
    desk.click("Person 1: Cashier")
    assert desk.page.card.widget.text() == "Cashier"
    desk.click("Remove Person 1")
    assert rounds(desk) == ["Person 1: Baker"]
    assert desk.page.card.widget.text() == "Baker"
    desk.state.act(lambda: desk.services.history.undo(desk.page.scope()))
    assert rounds(desk) == ["Person 1: Cashier", "Person 2: Baker"]


def test_the_last_of_many_rounds_goes_without_leading_back_to_the_start(desk, qtbot):
    desk.go("job")
    desk.click("Add another")
    desk.click("Remove Person 2")
    assert desk.name == "desk"  # what came to its place


@pytest.fixture
def three(desk, qtbot):
    """Three rounds: Ann, Bo and Cy, who is asked about."""
    desk.go("job")
    for name in ("Ann", "Bo", "Cy"):
        qtbot.keyClicks(desk.page.card.widget.field, name)
        if name != "Cy":
            desk.click("Add another")
    desk.page._settled()
    return desk


def test_a_round_is_moved_by_keys_and_stays_the_one_asked_about(three, qtbot):
    card = three.page.card.repeat.rows[0].cards[2]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert rounds(three) == ["Person 1: Ann", "Person 2: Cy", "Person 3: Bo"]
    assert three.page.card.widget.text() == "Cy"
    assert three.page.focusWidget().accessibleName() == "Person 2: Cy"
    three.page._undo()
    assert rounds(three) == ["Person 1: Ann", "Person 2: Bo", "Person 3: Cy"]
    assert three.page.card.widget.text() == "Cy"


def test_a_round_is_dragged_to_another_place(three, qtbot):
    first, _, last = three.page.card.repeat.rows[0].cards
    qtbot.waitUntil(lambda: last.x() > first.x())
    drag(last, last.rect().center(), last.rect().center() - QPoint(last.x() - first.x(), 0))
    assert rounds(three) == ["Person 1: Cy", "Person 2: Ann", "Person 3: Bo"]
    assert three.page.card.widget.text() == "Cy"


def test_the_last_round_can_go_and_another_come(desk):
    desk.go("job")
    desk.click("Remove Person 1")
    assert not any(line.ref.endswith("/job") for line in desk.page._walk.questions)
    desk.click("Add: Person")
    assert desk.page.card.heading.text() == "Which role?"


def test_a_question_for_a_photo_is_answered_by_one(desk, tmp_path):
    path = tmp_path / "desk.png"
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#1B7F4B"))
    image.save(str(path))
    desk.go("desk")
    desk.page.card.widget.attached.emit(path)
    desk.wait_for_photos()
    stored = desk.stored("desk")
    assert stored.value == f"{stored.photos[0].digest}.jpg"
    desk.page.gestures.remove_photo(stored.photos[0].id)
    assert desk.stored("desk").value == ""


def test_finishing_asks_about_open_questions_and_leads_on(desk):
    desk.go("desk")
    answer_sheet(FinishSheet, lambda sheet: sheet.accept())
    desk.click("Finish touchpoint")
    assert desk.name == "waited"
    desk.go("desk")
    answer_sheet(FinishSheet, lambda sheet: sheet._finish())
    desk.click("Finish touchpoint")
    assert desk.places[-1].page == "walk"
    assert desk.places[-1].walk_id != desk.walk_id
    assert desk.services.walks.open(desk.walk_id).walk.finished is not None


def test_the_last_touchpoint_leads_to_the_review(desk, services, visit_id):
    for step in services.walks.open(desk.walk_id).steps[1:]:
        services.walks.finish(step.walk_id)
    desk.go("desk")
    answer_sheet(FinishSheet, lambda sheet: sheet._finish())
    desk.click("Finish touchpoint")
    assert (desk.places[-1].page, desk.places[-1].visit_id) == ("review", visit_id)


def test_the_touchpoints_stand_beside_and_lead_to_their_walks(desk):
    rows = desk.page.steps.rows()
    assert [row.step.touchpoint for row in rows] == ["Entrance", "Counter", "Till"]
    desk.bot.mouseClick(rows[2], Qt.MouseButton.LeftButton)
    assert desk.places[-1].walk_id == rows[2].step.walk_id


@pytest.mark.parametrize(
    ("width", "height", "beside"), [(1280, 800, True), (960, 600, False), (800, 1280, False)]
)
def test_the_page_folds(desk, qtbot, width, height, beside):
    desk.go("greeting")
    desk.page.resize(width, height)
    qtbot.waitUntil(lambda: desk.page.width() == width)
    assert desk.page.steps.isVisible() is beside
    assert desk.page.top.steps.isVisible() is not beside
    assert desk.page.card.width() <= width
    for card in desk.page.card.findChildren(QRadioButton):
        assert card.width() >= 100
        assert card.height() >= 116


def test_a_final_visit_can_be_read_and_not_changed(desk, services, visit_id):
    from touchaudit.domain.visit import VisitState

    for step in services.walks.open(desk.walk_id).steps:
        walk = services.walks.open(step.walk_id)
        for line in walk.questions:
            if line.state == "open":
                services.walks.mark(step.walk_id, line.ref, Mark.NOT_APPLICABLE)
    services.visits.set_state(visit_id, VisitState.IN_REVIEW)
    services.visits.sign(visit_id, "Ann")
    desk.page.open(desk.state.place)
    desk.go("greeting")
    desk.click("Warm")
    assert desk.stored("greeting").value == ""
    assert not any(part.isVisible() for part in desk.page.findChildren(QDialog))


def test_questions_that_were_left_are_let_go(desk):
    # Widgets that an earlier test has not let go of yet are none of this page's.
    strangers = [one for one in gc.get_objects() if isinstance(one, QuestionWidget)]
    strangers = [one for one in strangers if not (isValid(one) and desk.page.isAncestorOf(one))]

    def walk_through() -> int:
        desk.go("act")
        for _ in range(8):  # from the first question to the last
            desk.page._step(1)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        alive = [one for one in gc.get_objects() if isinstance(one, QuestionWidget)]
        return sum(not any(one is stranger for stranger in strangers) for one in alive)

    first = walk_through()
    assert walk_through() <= first
    assert first <= 2


def test_a_walk_opens_on_a_named_question_unless_it_is_skipped(desk):
    desk.page.open(replace(desk.state.place, ref="/data/served/respect"))
    assert desk.name == "respect"
    desk.page.open(replace(desk.state.place, ref="/data/queue/wait"))
    assert desk.page.card.heading.text() == "With respect?"
