"""Every kind of question on the real page: used by everybody, answered by keys alone, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from tests.ui.usable import faults_of
from touchaudit.domain.visit import LapKind
from touchaudit.ui import style
from touchaudit.ui.widgets.answer_buttons import AnswerRadio
from touchaudit.ui.widgets.phrase_sheet import PhraseSheet

from .sheets import answer_sheet

KEY = Qt.Key


@pytest.fixture
def form() -> Path:
    return Path(__file__).with_name("kinds.md")


@pytest.mark.parametrize(("theme", "size"), [("light", (1280, 800)), ("dark", (600, 900))])
def test_every_kind_can_be_used_by_everybody(qapp, qtbot, desk, theme, size):
    walks, walk = desk.services.walks, desk.walk_id
    walks.answer(walk, "/data/person[1]/job", "Cashier")
    walks.answer(walk, "/data/staff/quick", "bad")
    walks.answer(walk, "/data/measuring/way", "51.45 -2.59 0.0 0.0; 51.46 -2.6 0.0 0.0")
    style.apply(qapp, theme)
    desk.page.resize(*size)
    view = walks.open(walk)
    faults = []
    for refs in dict.fromkeys(view.beside(line.ref) for line in view.questions):
        desk.page.go_to(refs[0])
        qtbot.waitUntil(lambda: desk.page.card.widget is not None and desk.page.card.widget.isVisible())
        qapp.processEvents()  # a longer word on a button is laid out with the next event
        faults += [f"{refs[0]}: {fault}" for fault in faults_of(desk.page)]
    assert faults == []


KEYS = {
    "greeting": ("1", "great"),
    "chair": ("3", "na"),
    "likely": ("9", "9"),
    "read": ("1", "OK"),
    "ahead": ("42", "42"),
    "words": ("Hello", "Hello"),
    "code": ("4006381333931", "4006381333931"),
    "place": ("51.45, -2.59", "51.45 -2.59 0.0 0.0"),
    "way": ("51.45, -2.59\n51.46, -2.6", "51.45 -2.59 0.0 0.0; 51.46 -2.6 0.0 0.0"),
}


@pytest.mark.parametrize("name", KEYS)
def test_a_question_is_answered_by_keys_alone_and_left_by_one_more(desk, name):
    typed, stored = KEYS[name]
    desk.go(name)
    for line in typed.splitlines():
        desk.press(line)
        if line != typed.splitlines()[-1]:
            desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.stored(name).value == stored
    assert desk.name != name


@pytest.mark.parametrize(
    ("name", "typed"), [("place", "the corner"), ("way", "51.45, -2.59"), ("day", "soon")]
)
def test_what_is_not_understood_holds_back_once_and_says_so(desk, name, typed):
    desk.go(name)
    field = desk.page.card.widget.entry() or desk.page.card.widget.day.field
    field.setFocus()
    desk.press(typed)
    desk.page.next()
    assert desk.name == name
    assert desk.said and desk.said[-1] == desk.page.card.widget.unclear()
    desk.page.next()
    assert desk.name != name


def test_yes_no_and_the_way_out_wear_a_tick_a_cross_and_a_ban(desk):
    desk.go("chair")
    icons = [button.face.icon for button in desk.page.card.widget.findChildren(AnswerRadio)]
    assert icons == ["check", "x", "ban"]


@pytest.mark.parametrize(
    ("seconds", "band"),
    [(20, "great"), (60, "great"), (161, "fair"), (250, "poor"), (290, "bad"), (900, "bad")],
)
def test_the_stopwatch_suggests_a_band_and_answers_nothing(desk, clock, seconds, band):
    desk.go("band")
    desk.page.evidence.stopwatch.toggle()
    clock.pass_(seconds)
    desk.page.evidence.stopwatch.toggle()
    marked = [
        button.face.choice.name
        for button in desk.page.card.findChildren(AnswerRadio)
        if button.face.suggested
    ]
    assert marked == [band]
    assert desk.stored("band").value == ""
    assert not desk.page.evidence.stopwatch.use_button.isVisible()


def test_moments_are_named_from_joining_to_leaving(desk, clock):
    desk.go("band")
    names = []
    for _ in range(4):
        desk.press("L")
        clock.pass_(10)
    names = [lap.label for lap in desk.stored("band").laps]
    assert names == ["Joined", "Noticed", "Served", "Left"]
    assert desk.stored("band").laps[0].kind is LapKind.START


def test_the_sentences_beside_a_note_can_be_changed_and_are_kept(desk):
    desk.go("greeting")

    def change(sheet: PhraseSheet) -> None:
        sheet.box.setPlainText("Nobody was at the till.\n\n  Nobody was  at the till.\nThe sign was wrong.")
        sheet.accept()

    answer_sheet(PhraseSheet, change)
    desk.click("Change these sentences")
    assert desk.state.settings.phrases_well == ("Nobody was at the till.", "The sign was wrong.")
    desk.click("The sign was wrong.")
    assert desk.page.evidence.note.text() == "The sign was wrong."
    answer_sheet(PhraseSheet, lambda sheet: (sheet._take_usual(), sheet.accept()))
    desk.click("Change these sentences")
    assert desk.state.settings.phrases_well == ()
    assert desk.shows("I was thanked by name.")


def test_a_photo_is_pasted_captioned_and_counted_by_keys(qapp, desk):
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    qapp.clipboard().setImage(image)
    desk.go("desk")
    desk.press(KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.wait_for_photos()
    assert desk.stored("desk").value.endswith(".jpg")
    qapp.clipboard().clear()
