"""Each kind of question: what a tap, a key or a typed text gives, and what a stored value shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCalendarWidget,
    QFileDialog,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from touchaudit.domain.visit import Evidence, EvidenceKind
from touchaudit.services.walk_values import ChoiceView
from touchaudit.ui import style
from touchaudit.ui.widgets.answer_buttons import AnswerCheck, AnswerRadio
from touchaudit.ui.widgets.month import Month
from touchaudit.ui.widgets.questions.clock import read_day, read_time
from touchaudit.ui.widgets.questions.number import Number
from touchaudit.ui.widgets.questions.place import Geopoint
from touchaudit.ui.widgets.questions.rank import Rank
from touchaudit.ui.widgets.questions.scale import Slide, scale_values

from .asked import GRADES, WAYS, Asked, view

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def dressed(qapp):
    QLocale.setDefault(QLocale("en_GB"))
    style.apply(qapp, "light")
    yield
    QLocale.setDefault(QLocale.system())


def answers(asked: Asked, kind: type[QAbstractButton]) -> list[QAbstractButton]:
    return asked.widget.findChildren(kind)


# Choices


def test_a_click_on_a_card_gives_its_answer(qtbot):
    asked = Asked(qtbot, view("select_one", choices=GRADES))
    cards = answers(asked, AnswerRadio)
    with qtbot.waitSignal(asked.widget.answered):
        qtbot.mouseClick(cards[3], LEFT)
    assert asked.given == ["poor"]
    assert [card.isChecked() for card in cards] == [False, False, False, True, False]


def test_another_card_replaces_the_first(qtbot):
    asked = Asked(qtbot, view("select_one", "good", choices=GRADES))
    cards = answers(asked, AnswerRadio)
    qtbot.mouseClick(cards[0], LEFT)
    assert [card.isChecked() for card in cards].count(True) == 1
    assert cards[0].isChecked()


def test_a_second_tap_does_not_take_the_answer_back(qtbot):
    asked = Asked(qtbot, view("select_one", "good", choices=GRADES))
    card = answers(asked, AnswerRadio)[1]
    qtbot.mouseClick(card, LEFT)
    assert card.isChecked()


def test_the_edge_of_a_card_can_be_hit(qtbot):
    asked = Asked(qtbot, view("select_one", choices=GRADES))
    card = answers(asked, AnswerRadio)[2]
    qtbot.mouseClick(card, LEFT, pos=QPoint(card.width() - 4, card.height() - 4))
    assert asked.given == ["fair"]


def test_digits_press_answers_and_others_do_not(qtbot):
    asked = Asked(qtbot, view("select_one", choices=GRADES))
    assert asked.widget.take_key("5")
    assert not asked.widget.take_key("6")
    assert not asked.widget.take_key("")
    assert asked.given == ["bad"]


def test_up_and_down_move_without_choosing_and_space_chooses(qtbot):
    asked = Asked(qtbot, view("select_one", choices=GRADES))
    cards = answers(asked, AnswerRadio)
    cards[0].setFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Down)
    qtbot.keyClick(cards[1], Qt.Key.Key_Down)
    assert cards[2].hasFocus()
    assert asked.given == []
    qtbot.keyClick(cards[2], Qt.Key.Key_Space)
    assert asked.given == ["fair"]


def test_cards_are_large_and_rows_can_be_hit(qtbot):
    few = Asked(qtbot, view("select_one", choices=GRADES))
    assert all(card.height() >= 116 and card.width() >= 100 for card in answers(few, AnswerRadio))
    many = Asked(qtbot, view("select_one", choices=WAYS))
    assert all(44 <= row.height() < 116 for row in answers(many, AnswerRadio))


def test_cards_wrap_where_it_is_narrow(qtbot):
    asked = Asked(qtbot, view("select_one", choices=GRADES))
    asked.window.resize(420, 700)
    qtbot.waitUntil(lambda: asked.widget.width() < 420)
    cards = answers(asked, AnswerRadio)
    assert len({card.y() for card in cards}) > 1
    assert all(card.geometry().right() <= asked.widget.width() for card in cards)


def test_screen_readers_hear_radio_buttons_with_word_and_meaning(qtbot):
    asked = Asked(qtbot, view("select_one", choices=GRADES))
    card = answers(asked, AnswerRadio)[1]
    seen = QAccessible.queryAccessibleInterface(card)
    assert seen.role() == QAccessible.Role.RadioButton
    assert seen.text(QAccessible.Text.Name) == "Good, Under 30 s"


def test_several_answers_are_given_in_the_order_of_the_list(qtbot):
    asked = Asked(qtbot, view("select_multiple", choices=GRADES[:3]))
    cards = answers(asked, AnswerCheck)
    qtbot.mouseClick(cards[2], LEFT)
    qtbot.mouseClick(cards[0], LEFT)
    qtbot.mouseClick(cards[2], LEFT)
    assert asked.given == ["fair", "great fair", "great"]
    assert QAccessible.queryAccessibleInterface(cards[0]).role() == QAccessible.Role.CheckBox


def test_a_long_list_can_be_searched(qtbot):
    many = tuple(ChoiceView(f"c{at}", f"Town {at}") for at in range(40))
    asked = Asked(qtbot, view("select_one", choices=many))
    search = asked.widget.findChild(QWidget, "") and asked.widget.findChildren(QWidget)
    field = next(part for part in search if part.accessibleName() == "Find an answer")
    qtbot.keyClicks(field, "town 37")
    shown = [card for card in answers(asked, AnswerRadio) if card.isVisible()]
    assert [card.accessibleName() for card in shown] == ["Town 37"]
    qtbot.mouseClick(shown[0], LEFT)
    assert asked.given == ["c37"]


def test_a_locked_question_takes_nothing(qtbot):
    asked = Asked(qtbot, view("select_one", "good", choices=GRADES, readonly=True))
    qtbot.mouseClick(answers(asked, AnswerRadio)[0], LEFT)
    assert asked.given == []
    assert not asked.widget.take_key("1")


def test_an_acknowledgement_is_ok_or_nothing(qtbot):
    asked = Asked(qtbot, view("acknowledge"))
    box = answers(asked, AnswerCheck)[0]
    qtbot.mouseClick(box, LEFT)
    qtbot.mouseClick(box, LEFT)
    assert asked.given == ["OK", ""]


# Scales


def test_a_likert_scale_is_pressed_by_digit_and_click(qtbot):
    asked = Asked(qtbot, view("select_one", appearance="likert", choices=GRADES))
    assert asked.widget.take_key("2")
    qtbot.mouseClick(answers(asked, AnswerRadio)[4], LEFT)
    assert asked.given == ["good", "bad"]


def test_a_range_offers_each_value(qtbot):
    asked = Asked(qtbot, view("range", parameters={"start": "0", "end": "10", "step": "1"}))
    steps = answers(asked, AnswerRadio)
    assert [step.accessibleName() for step in steps] == [str(number) for number in range(11)]
    assert asked.widget.take_key("0")
    qtbot.mouseClick(steps[10], LEFT)
    assert asked.given == ["0", "10"]


def test_a_long_range_is_a_slider_that_gives_nothing_until_moved(qtbot):
    asked = Asked(qtbot, view("range", parameters={"start": "0", "end": "100", "step": "5"}))
    slide = asked.widget.findChild(Slide)
    slide.slider.setFocus()
    assert asked.given == []
    with qtbot.waitSignal(asked.widget.answered):
        qtbot.keyClick(slide.slider, Qt.Key.Key_Up)
    assert asked.given == ["5"]


@pytest.mark.parametrize(
    ("parameters", "values"),
    [
        ({"start": "1", "end": "3", "step": "0.5"}, ("1", "1.5", "2", "2.5", "3")),
        ({"start": "3", "end": "1", "step": "1"}, ("3", "2", "1")),
        ({"start": "0", "end": "1", "step": "0.1"}, tuple(f"{n / 10:g}" for n in range(11))),
        ({}, tuple(str(n) for n in range(1, 11))),
        ({"start": "a", "end": "2", "step": "0"}, ("1", "2")),
    ],
)
def test_the_values_of_a_range(parameters, values):
    assert scale_values(view("range", parameters=parameters)) == values


# Numbers


def test_typed_digits_are_given_once_typing_stops(qtbot):
    asked = Asked(qtbot, view("integer"))
    with qtbot.waitSignal(asked.widget.answered):
        qtbot.keyClicks(asked.widget.field, "161")
    assert asked.given == ["161"]


def test_leaving_gives_the_number_at_once(qtbot):
    asked = Asked(qtbot, view("integer"))
    qtbot.keyClicks(asked.widget.field, "42")
    asked.widget.flush()
    assert asked.given == ["42"]


def test_a_bare_digit_starts_the_number(qtbot):
    asked = Asked(qtbot, view("integer"))
    assert asked.widget.take_key("7")
    assert asked.widget.field.hasFocus()
    asked.widget.flush()
    assert asked.given == ["7"]


def test_the_keypad_types_and_erases(qtbot):
    asked = Asked(qtbot, view("integer"))
    keys = {
        key.text() or key.accessibleName(): key for key in asked.widget.keypad.findChildren(QAbstractButton)
    }
    for key in ("1", "6", "2", "Erase the last digit", "1", "−"):
        qtbot.mouseClick(keys[key], LEFT)
    asked.widget.flush()
    assert asked.given == ["-161"]


def test_the_steppers_step(qtbot):
    asked = Asked(qtbot, view("integer", "3"))
    more = next(
        part for part in asked.widget.findChildren(QAbstractButton) if part.accessibleName() == "One more"
    )
    qtbot.mouseClick(more, LEFT)
    qtbot.mouseClick(more, LEFT)
    qtbot.keyClick(asked.widget.field, Qt.Key.Key_Down)
    asked.widget.flush()
    assert asked.given == ["4"]


def test_letters_are_no_number(qtbot):
    asked = Asked(qtbot, view("integer"))
    qtbot.keyClicks(asked.widget.field, "n1f2.5")
    asked.widget.flush()
    assert asked.given == ["125"]


def test_a_number_is_written_as_the_desk_writes_it_and_given_with_a_point(qtbot):
    QLocale.setDefault(QLocale("de_DE"))
    asked = Asked(qtbot, view("decimal", "12.5"))
    assert asked.widget.field.text() == "12,5"
    qtbot.keyClicks(asked.widget.field, "5")
    asked.widget.flush()
    assert asked.given == ["12.55"]


def test_a_stored_number_does_not_overwrite_what_is_being_typed(qtbot):
    asked = Asked(qtbot, view("integer", "1"))
    qtbot.keyClicks(asked.widget.field, "2")
    asked.widget.show_view(view("integer", "1", flagged=True))
    assert asked.widget.field.text() == "12"


def test_a_time_is_said_in_words(qtbot):
    asked = Asked(qtbot, view("integer", "161", stopwatch=True, target=30.0, limit=120.0))
    texts = [part.text() for part in asked.widget.findChildren(QWidget) if hasattr(part, "text")]
    assert "2 min 41 s" in texts
    assert "Standard: 30 s, at most 2 min" in texts
    assert isinstance(asked.widget, Number)


# Words


def test_text_is_given_400_ms_after_the_last_key(qtbot):
    asked = Asked(qtbot, view("text"))
    with qtbot.waitSignal(asked.widget.answered):
        qtbot.keyClicks(asked.widget.field, "Mira 1 0 n")
    assert asked.given == ["Mira 1 0 n"]


def test_a_phrase_is_added_as_the_next_sentence(qtbot):
    asked = Asked(qtbot, view("text", "Two staff, both busy", appearance="multiline"))
    phrase = next(
        part
        for part in asked.widget.findChildren(QAbstractButton)
        if part.accessibleName() == "Nobody greeted me."
    )
    with qtbot.waitSignal(asked.widget.answered):
        qtbot.mouseClick(phrase, LEFT)
    assert asked.given == ["Two staff, both busy. Nobody greeted me."]


def test_a_note_and_an_unknown_kind_can_be_shown(qtbot):
    assert Asked(qtbot, view("note", "81.5")).widget.entry() is None
    assert Asked(qtbot, view("hologram")).widget.entry() is not None


# Days and times


@pytest.mark.parametrize(
    ("text", "day"),
    [("22/11/2026", "2026-11-22"), ("2026-11-22", "2026-11-22"), ("22/11/26", "2026-11-22"), ("soon", None)],
)
def test_days_are_read_as_people_write_them(text, day):
    found = read_day(text)
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize(
    ("text", "at"),
    [("9:42", "09:42"), ("0942", "09:42"), ("942", "09:42"), ("9.42", "09:42"), ("25:00", None), ("", None)],
)
def test_times_are_read_as_people_write_them(text, at):
    found = read_time(text)
    assert (found.strftime("%H:%M") if found else None) == at


def test_a_typed_day_is_given(qtbot):
    asked = Asked(qtbot, view("date"))
    qtbot.keyClicks(asked.widget.day.field, "22/11/2026")
    qtbot.keyClick(asked.widget.day.field, Qt.Key.Key_Return)
    assert asked.given == ["2026-11-22"]


def test_what_is_no_day_is_said_and_not_given(qtbot):
    asked = Asked(qtbot, view("date"))
    qtbot.keyClicks(asked.widget.day.field, "soon")
    asked.widget.flush()
    assert asked.given == []
    texts = [part.text() for part in asked.widget.findChildren(QWidget) if hasattr(part, "text")]
    assert "“soon” was not understood." in texts


def test_a_typed_time_keeps_the_zone(qtbot):
    asked = Asked(qtbot, view("time"))
    qtbot.keyClicks(asked.widget.time.field, "942")
    asked.widget.flush()
    assert len(asked.given) == 1
    assert asked.given[0].startswith("09:42:00.000")
    assert asked.given[0][12] in "+-"


def test_a_stored_moment_is_shown(qtbot):
    asked = Asked(qtbot, view("dateTime", "2026-11-22T09:42:00.000+01:00"))
    assert asked.widget.day.field.text() == "22/11/2026"
    assert asked.widget.time.field.text() == "09:42"


# Order


def test_an_order_is_no_answer_until_it_is_kept(qtbot):
    asked = Asked(qtbot, view("rank", choices=WAYS[:3]))
    assert isinstance(asked.widget, Rank)
    keep = next(
        part
        for part in asked.widget.findChildren(QAbstractButton)
        if part.accessibleName() == "Keep this order"
    )
    assert asked.given == []
    qtbot.mouseClick(keep, LEFT)
    assert asked.given == ["way1 way2 way3"]


def test_lines_move_by_key_and_by_button(qtbot):
    asked = Asked(qtbot, view("rank", "way1 way2 way3", choices=WAYS[:3]))
    lines = asked.widget.list
    lines.setFocus()
    qtbot.keyClick(lines, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked.given[-1] == "way2 way1 way3"
    down = next(
        part for part in asked.widget.findChildren(QAbstractButton) if part.accessibleName() == "Move down"
    )
    qtbot.mouseClick(down, LEFT)
    assert asked.given[-1] == "way2 way3 way1"
    qtbot.mouseClick(down, LEFT)
    assert len(asked.given) == 2


# Places


def test_a_pasted_place_fills_both_fields(qtbot):
    asked = Asked(qtbot, view("geopoint"))
    assert isinstance(asked.widget, Geopoint)
    qtbot.keyClicks(asked.widget.field, "52.37, 4.89")
    assert asked.widget.told.text() == "52.37000° north, 4.89000° east"
    asked.widget.flush()
    assert asked.given == ["52.37 4.89 0.0 0.0"]


def test_a_place_is_pasted_in_degrees_minutes_and_seconds(qtbot):
    asked = Asked(qtbot, view("geopoint"))
    asked.widget.field.setText("51°27′N 2°35′24″W")
    asked.widget.flush()
    assert asked.given == ["51.45 -2.59 0.0 0.0"]


def test_a_place_keeps_its_height_and_accuracy_while_it_stays_the_same(qtbot):
    asked = Asked(qtbot, view("geopoint", "52.37 4.89 12.0 4.5"))
    assert asked.widget.field.text() == "52.37, 4.89"
    qtbot.keyClicks(asked.widget.field, "0")
    asked.widget.flush()
    assert asked.given == []


def test_a_way_takes_a_place_on_each_line(qtbot):
    asked = Asked(qtbot, view("geotrace"))
    asked.widget.field.setPlainText("51.45, -2.59\n51.46 -2.59\n")
    asked.widget.flush()
    assert asked.given == ["51.45 -2.59 0.0 0.0; 51.46 -2.59 0.0 0.0"]
    assert asked.widget.told.text() == "2 places, 1,112 m"


def test_an_area_ends_where_it_began_and_is_shown_without_that(qtbot):
    asked = Asked(qtbot, view("geoshape"))
    asked.widget.field.setPlainText("51.45, -2.59\n51.46, -2.59\n51.46, -2.58")
    asked.widget.flush()
    assert asked.given == [
        "51.45 -2.59 0.0 0.0; 51.46 -2.59 0.0 0.0; 51.46 -2.58 0.0 0.0; 51.45 -2.59 0.0 0.0"
    ]
    again = Asked(qtbot, view("geoshape", asked.given[0]))
    assert again.widget.field.toPlainText().count("\n") == 2
    again.widget.flush()
    assert again.given == []


@pytest.mark.parametrize(
    ("type", "typed", "said"),
    [
        ("geotrace", "51.45, -2.59\nthe corner", "“the corner” is not understood"),
        ("geotrace", "51.45, -2.59", "A way needs two places."),
        ("geoshape", "51.45, -2.59\n51.46, -2.59", "An area needs three places."),
    ],
)
def test_places_that_are_wrong_or_missing_are_told_and_not_given(qtbot, type, typed, said):
    asked = Asked(qtbot, view(type))
    asked.widget.field.setPlainText(typed)
    asked.widget.flush()
    assert asked.given == []
    assert said in asked.widget.wrong.text()
    assert said in asked.widget.unclear()


def test_half_a_place_is_not_given(qtbot):
    asked = Asked(qtbot, view("geopoint"))
    qtbot.keyClicks(asked.widget.field, "52.37")
    asked.widget.flush()
    assert asked.given == []
    assert "“52.37” is not understood" in asked.widget.wrong.text()


def test_a_scanned_code_is_given(qtbot):
    asked = Asked(qtbot, view("barcode"))
    qtbot.keyClicks(asked.widget.field, "4006381333931")
    asked.widget.flush()
    assert asked.given == ["4006381333931"]


# All of them

EVERY = [
    view("select_one", choices=GRADES),
    view("select_one", choices=WAYS),
    view("select_multiple", choices=GRADES),
    view("select_one", appearance="likert", choices=GRADES),
    view("integer"),
    view("decimal"),
    view("range", parameters={"start": "1", "end": "7", "step": "1"}),
    view("range", parameters={"start": "0", "end": "100", "step": "1"}),
    view("text"),
    view("text", appearance="multiline"),
    view("date"),
    view("time"),
    view("dateTime"),
    view("note"),
    view("rank", choices=WAYS[:4]),
    view("acknowledge"),
    view("image"),
    view("file"),
    view("audio", files=(Evidence("1", "walk", "/data/a", "ab" * 32, EvidenceKind.FILE, caption="a.mp3"),)),
    view("geopoint"),
    view("geotrace"),
    view("geoshape", "51.45 -2.59 0.0 0.0; 51.46 -2.59 0.0 0.0; 51.46 -2.58 0.0 0.0; 51.45 -2.59 0.0 0.0"),
    view("barcode"),
]


@pytest.mark.parametrize("asked_view", EVERY, ids=lambda shown: f"{shown.type} {shown.appearance}".strip())
def test_every_control_has_a_name_and_is_large_enough(qtbot, asked_view):
    asked = Asked(qtbot, asked_view)
    for part in asked.widget.findChildren(QWidget):
        touchable = part.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(part, QAbstractButton)
        if not part.isVisible() or not touchable or part.objectName().startswith("qt_"):
            continue
        seen = QAccessible.queryAccessibleInterface(part)
        assert seen.text(QAccessible.Text.Name), part
        assert part.height() >= 44, part


@pytest.mark.parametrize("asked_view", EVERY, ids=lambda shown: f"{shown.type} {shown.appearance}".strip())
def test_showing_a_question_gives_nothing(qtbot, asked_view):
    asked = Asked(qtbot, asked_view)
    asked.widget.show_view(replace(asked_view, flagged=True))
    asked.widget.flush()
    assert asked.given == []


def named(asked: Asked, name: str) -> QAbstractButton:
    return next(part for part in answers(asked, QAbstractButton) if part.accessibleName() == name)


def test_a_file_is_chosen_named_and_removed(qtbot, tmp_path, monkeypatch):
    path = tmp_path / "call.mp3"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(path)], ""))
    kept = Evidence("1", "walk", "/data/call", "ab" * 32, EvidenceKind.FILE, caption="call.mp3")
    asked = Asked(qtbot, view("audio", files=(kept,)))
    with qtbot.waitSignal(asked.widget.attached) as sent:
        qtbot.mouseClick(named(asked, "Choose a file"), LEFT)
    assert sent.args == [path]
    with qtbot.waitSignal(asked.widget.removed) as gone:
        qtbot.mouseClick(named(asked, "Remove call.mp3"), LEFT)
    assert gone.args == ["1"]


def test_the_names_of_the_days_have_room_in_the_calendar(qtbot):
    asked = Asked(qtbot, view("date"))
    month = asked.widget.findChild(Month)
    table = month.findChild(QTableView)
    option = QStyleOptionViewItem()
    option.initFrom(table)
    option.rect = table.visualRect(table.model().index(0, 1))
    option.features = QStyleOptionViewItem.ViewItemFeature.HasDisplay
    room = table.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, table)
    font = month.findChild(QCalendarWidget).headerTextFormat().font()
    names = [QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
    assert all(QFontMetrics(font).horizontalAdvance(name) + 4 <= room.width() for name in names)
