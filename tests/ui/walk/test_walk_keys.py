"""Walking without a mouse: the bare keys, and that they keep out of text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QRadioButton

from touchaudit.domain.stopwatch import running
from touchaudit.domain.visit import LapKind, Mark
from touchaudit.ui.widgets.jump_list import JumpSheet
from touchaudit.ui.widgets.opportunity_sheet import OpportunitySheet

from .sheets import answer_sheet

KEY = Qt.Key


@pytest.fixture
def clipboard(qapp):
    board = QGuiApplication.clipboard()
    yield board
    board.clear()


def picture() -> QImage:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#1B7F4B"))
    return image


def test_the_question_holds_the_keyboard_when_it_opens(desk):
    desk.go("greeting")
    assert desk.page.card.heading.hasFocus()


def test_digits_answer_and_zero_does_not_apply(desk):
    desk.go("greeting")
    desk.press("2")
    assert desk.stored("greeting").value == "civil"
    desk.press("0")
    assert desk.stored("greeting").mark is Mark.NOT_APPLICABLE


def test_zero_is_an_answer_where_the_scale_begins_with_it(desk):
    desk.go("likely")
    desk.press("0")
    assert desk.stored("likely").value == "0"


def test_digits_start_a_number(desk):
    desk.go("waited")
    desk.press("1")
    desk.go("ahead")
    desk.press("12")
    desk.press(KEY.Key_Return)
    assert desk.stored("ahead").value == "12"
    assert desk.name == "greeting"


@pytest.mark.parametrize("forward", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Right])
def test_enter_and_right_go_on_and_left_goes_back(desk, forward):
    desk.go("greeting")
    desk.press(forward)
    assert desk.name == "respect"
    desk.press(KEY.Key_Left)
    assert desk.name == "greeting"


def test_enter_goes_on_from_a_focused_answer_and_presses_a_focused_button(desk):
    desk.go("greeting")
    desk.page.card.findChildren(QRadioButton)[0].setFocus()
    desk.press(KEY.Key_Return)
    assert desk.name == "respect"
    desk.page.foot.back.setFocus()
    desk.press(KEY.Key_Return)
    assert desk.name == "greeting"


def test_space_runs_the_stopwatch_and_l_names_laps(desk, clock):
    desk.go("waited")
    desk.press("1")
    desk.go("wait")
    desk.press(KEY.Key_Space)
    assert running(desk.stored("wait").laps)
    clock.pass_(51)
    desk.press("l")
    clock.pass_(110)
    desk.press(KEY.Key_Space)
    laps = desk.stored("wait").laps
    assert [(lap.kind, lap.label) for lap in laps] == [
        (LapKind.START, "Joined"),
        (LapKind.LAP, "Noticed"),
        (LapKind.STOP, "Served"),
    ]


def test_the_stopwatch_suggests_and_never_answers(desk, clock):
    desk.go("waited")
    desk.press("1")
    desk.go("wait")
    desk.press(KEY.Key_Space)
    clock.pass_(161)
    desk.press(KEY.Key_Space)
    assert desk.stored("wait").value == ""
    desk.click("Use 2 min 41 s")
    assert desk.stored("wait").value == "161"
    assert not desk.shows("Use 2 min 41 s")


def test_a_click_leaves_the_keyboard_to_the_bare_keys(desk):
    desk.go("greeting")
    desk.click("Warm")
    assert desk.page.card.heading.hasFocus()
    desk.press(KEY.Key_Space)
    assert running(desk.stored("greeting").laps)
    assert desk.stored("greeting").value == "warm"


def test_space_on_a_focused_answer_chooses_it_instead(desk):
    desk.go("greeting")
    desk.page.card.findChildren(QRadioButton)[1].setFocus()
    desk.press(KEY.Key_Space)
    assert desk.stored("greeting").value == "civil"
    assert desk.stored("greeting").laps == ()


def test_n_leads_into_the_note_where_keys_are_text_and_esc_leads_out(desk):
    desk.go("greeting")
    desk.press("n")
    assert desk.page.evidence.note.box.hasFocus()
    desk.press("123 nmcfjl0 ")
    assert desk.page.evidence.note.text() == "123 nmcfjl0 "
    assert desk.stored("greeting").value == ""
    desk.press(KEY.Key_Left)
    assert desk.name == "greeting"
    desk.press(KEY.Key_Escape)
    assert desk.page.card.heading.hasFocus()
    assert desk.stored("greeting").note == "123 nmcfjl0 "


def test_a_note_is_stored_400_ms_after_the_last_key(desk, qtbot):
    desk.go("greeting")
    desk.press("n")
    with qtbot.waitSignal(desk.state.changed, timeout=2000):
        desk.press("Nobody looked up.")
    assert desk.stored("greeting").note == "Nobody looked up."
    assert desk.page.evidence.note.box.hasFocus()


def test_keys_are_text_in_a_text_answer(desk):
    desk.go("words")
    assert desk.page.card.widget.field.hasFocus()
    desk.press("No 1 for me")
    desk.press(KEY.Key_Return)
    assert desk.stored("words").value == "No 1 for me"
    assert desk.name == "likely"


def test_control_enter_goes_on_from_a_note(desk):
    desk.go("greeting")
    desk.press("n")
    desk.press("Warm smile.")
    desk.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.name == "respect"
    assert desk.stored("greeting").note == "Warm smile."


def test_f_marks_to_come_back(desk):
    desk.go("greeting")
    desk.press("f")
    assert desk.stored("greeting").flagged
    desk.press("f")
    assert not desk.stored("greeting").flagged


def test_m_keeps_a_missed_opportunity(desk, services, visit_id):
    def fill(sheet: OpportunitySheet) -> None:
        desk.bot.keyClicks(sheet.line, "Nobody offered coffee")
        sheet.accept()

    answer_sheet(OpportunitySheet, fill)
    desk.go("greeting")
    desk.press("m")
    missed = services.visits.opportunities(visit_id)
    assert [(one.text, one.kind, one.walk_id) for one in missed] == [
        ("Nobody offered coffee", "sale", desk.walk_id)
    ]


def test_j_lists_all_questions_and_goes_to_one(desk):
    def pick(sheet: JumpSheet) -> None:
        desk.bot.keyClicks(sheet.search, "respect")
        desk.bot.keyClick(sheet.search, KEY.Key_Return)

    answer_sheet(JumpSheet, pick)
    desk.press("j")
    assert desk.name == "respect"


def test_the_list_counts_and_filters(desk):
    desk.go("greeting")
    desk.press("3")
    desk.press("f")
    seen = {}

    def look(sheet: JumpSheet) -> None:
        labels = [sheet.list.item(at).text() for at in range(sheet.list.count())]
        seen["all"] = labels
        for kind in ("flagged", "wants", "open"):
            sheet.filter.choose(kind)
            sheet._fill()
            seen[kind] = [sheet.list.item(at).text() for at in range(sheet.list.count())]
        sheet.reject()

    answer_sheet(JumpSheet, look)
    desk.press("j")
    assert "The queue" in seen["all"]
    assert any(text.endswith("How were you greeted?") for text in seen["flagged"])
    assert any(text.endswith("How were you greeted?") for text in seen["wants"])
    assert not any(text.endswith("How were you greeted?") for text in seen["open"])


def test_a_copied_picture_is_pasted(desk, clipboard):
    desk.go("greeting")
    clipboard.setImage(picture())
    desk.press(KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for_photos()
    photos = desk.stored("greeting").photos
    assert len(photos) == 1
    assert (photos[0].width, photos[0].height) == (64, 48)
    assert len(desk.page.evidence.photos.thumbs()) == 1


def test_a_picture_pasted_into_the_note_is_a_photo(desk, clipboard):
    desk.go("greeting")
    desk.press("n")
    clipboard.setImage(picture())
    desk.press(KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for_photos()
    assert len(desk.stored("greeting").photos) == 1
    assert desk.page.evidence.note.text() == ""


def test_pasting_nothing_says_so(desk, clipboard):
    clipboard.setText("words")
    desk.go("greeting")
    desk.press(KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.said == ["There is no picture to paste."]


def test_a_dropped_file_is_a_photo_and_can_be_taken_back(desk, tmp_path):
    path = tmp_path / "desk.png"
    picture().save(str(path))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    desk.go("greeting")
    drop(desk.page, mime)
    desk.wait_for_photos()
    assert len(desk.stored("greeting").photos) == 1
    desk.page.gestures.remove_photo(desk.stored("greeting").photos[0].id)
    assert desk.stored("greeting").photos == ()
    desk.state.act(lambda: desk.services.history.undo(desk.page.scope()))
    assert len(desk.stored("greeting").photos) == 1


def drop(page, mime: QMimeData) -> None:
    where, copy = QPointF(400, 400), Qt.DropAction.CopyAction
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(where.toPoint(), copy, mime, *held)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(where, copy, mime, *held))


def test_tab_goes_through_the_page_and_comes_back(desk):
    desk.go("greeting")
    seen = []
    for _ in range(60):
        desk.press(KEY.Key_Tab)
        focus = desk.page.focusWidget()
        if focus in seen:
            break
        seen.append(focus)
    names = [part.accessibleName() for part in seen]
    for name in ("Warm", "Does not apply", "Not observed", "Come back later", "Next"):
        assert name in names  # the answers are one stop; Up and Down move among them
    assert names.index("Warm") < names.index("Does not apply") < names.index("Next")
