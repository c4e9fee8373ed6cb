"""The registers in the window: what can be added, changed, taken back, explained and put on the road map."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import meanwhile, names, press, settle, texts
from tests.ui.usable import faults_of
from touchaudit.domain.fieldwork import Opening, PromiseState
from touchaudit.domain.lens import Lens
from touchaudit.ui import style
from touchaudit.ui.dialogs.tables import openings
from touchaudit.ui.panels import panel_kinds
from touchaudit.ui.widgets.badges import Chip
from touchaudit.ui.widgets.data_table import DataTable

KEYS = ("standards", "probes", "promises", "quotes", "mentions", "metrics", "chain", "skills", "contact")


@pytest.fixture
def fresh(desk, qtbot):
    """The window on a client of which nothing is known yet."""
    made = desk.services.clients.create("Corner Bakery", starter="typical").created
    desk.state.go("insight", client_id=made)
    settle(qtbot)
    return made


def shown(desk, key):
    desk.state.go("insight", ref=key)
    settle(desk.qtbot)
    return desk.window.shown().panel()


def fill(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_each_register_says_what_to_record(desk, fresh):
    for key in KEYS:
        assert len(texts(shown(desk, key))) > 40, key


def test_enquiries_are_not_called_visits(desk):
    desk.go("insight")
    told = texts(shown(desk, "standards"))
    (enquiry,) = (line for line in told.splitlines() if "enquiries" in line)
    # Three enquiries by e-mail: Wilson 0 of 3 → 0–56.2
    assert enquiry == "reply within it to 0 of 3 enquiries: 0% to 56% (Wilson)"


def chips(panel):
    return [one.text() for one in panel.findChildren(Chip)]


def test_skills_that_were_looked_for_and_never_seen_are_named(desk):
    desk.go("insight")
    told = chips(shown(desk, "skills"))
    # The aftercare line opened both calls with three of four things: 75 %.
    assert {"A greeting 2/2", "The firm 0/2", "A name 2/2", "An offer 2/2"} <= set(told)
    assert "Checked 0/3" in told
    workbook = desk.services.exports.prepare(desk.client_id).export
    seen = {(one.label, one.seen, one.asked) for line in workbook.skills for one in line.seen}
    assert {("The firm", 0, 2), ("Checked", 0, 3)} <= seen


def test_each_register_tells_why_and_can_be_used_by_everybody(qtbot, desk):
    desk.go("insight")
    for key in KEYS:
        panel = shown(desk, key)
        assert faults_of(desk.window) == [], key
        whys = [name for name in names(panel) if name.startswith("Why ")]
        told = []
        meanwhile(lambda sheet, told=told: told.append(texts(sheet)))
        press(qtbot, panel, whys[0])
        assert len(told[0]) > 30, key


def test_all_registers_are_in_the_list():
    assert {kind.key for kind in panel_kinds()} >= set(KEYS)


def test_a_promise_is_entered_tested_and_taken_back(qtbot, desk, fresh):
    panel = shown(desk, "promises")

    def enter(sheet):
        fill(sheet.name, "We ring back")
        sheet.state.choose(PromiseState.BROKEN)
        sheet.accept()

    meanwhile(enter)
    press(qtbot, panel, "New promise")
    assert "We ring back" in texts(panel)
    assert "broken" in texts(panel)
    press(qtbot, panel, "Make a card: We ring back")
    assert "on the road map" in texts(panel)
    assert [card.title for card in desk.services.clients.record(fresh).actions] == ["We ring back"]
    for _ in range(2):
        desk.state.act(lambda: desk.services.history.undo(fresh))
        settle(qtbot)
    assert desk.services.fieldwork.promises(fresh).figures.lines == ()
    assert "We ring back" not in texts(panel)


def test_each_standard_of_a_touchpoint_gets_a_card_of_its_own(qtbot, desk):
    """Ringing and holding are two standards of a phone call: a card for one says nothing of the other."""
    begins = "Make a card: Keep the standard at “Phone call to reception”: "
    desk.go("insight")
    panel = shown(desk, "standards")
    two = [name for name in names(panel) if name.startswith(begins)]
    assert two == [begins + "How long did it ring?", begins + "How long were you on hold?"]
    press(qtbot, panel, two[0])
    assert [name for name in names(panel) if name.startswith(begins)] == two[1:]
    wanted = two[0].removeprefix("Make a card: ")
    card = next(one for one in desk.services.clients.record(desk.client_id).actions if one.title == wanted)
    phone = next(
        one
        for one in desk.services.clients.record(desk.client_id).touchpoints
        if one.id == card.touchpoint_id
    )
    assert card.owner_role == phone.owner_role != ""
    assert card.detail.startswith("Within the standard ")


def test_a_card_from_a_broken_promise_says_what_was_found(qtbot, desk):
    desk.go("insight")
    panel = shown(desk, "promises")
    put = next(name for name in names(panel) if name.startswith("Make a card: "))
    press(qtbot, panel, put)
    wanted = put.removeprefix("Make a card: ")
    card = next(one for one in desk.services.clients.record(desk.client_id).actions if one.title == wanted)
    assert card.owner_role
    assert card.detail.startswith("broken · made ")


def test_a_probe_with_the_usual_follow_up_stands_on_the_home_page(qtbot, desk, fresh):
    panel = shown(desk, "probes")

    def enter(sheet):
        fill(sheet.name, "Full basket")
        press(qtbot, sheet, "After 7, 14 and 30 days")
        sheet.accept()

    meanwhile(enter)
    press(qtbot, panel, "New probe")
    (line,) = desk.services.fieldwork.probes(fresh).figures.lines
    assert [step.expected.after for step in line.steps] == [7, 14, 30]
    desk.state.go("home")
    settle(qtbot)
    assert "Due from probes" in texts(desk.window)


def test_a_logged_reply_leaves_the_due_list(qtbot, desk):
    desk.go("home")
    before = len(desk.services.fieldwork.due())
    assert before
    first = desk.services.fieldwork.due()[0]
    lines = [name for name in names(desk.window) if name.startswith(first.step)]
    press(qtbot, desk.window, lines[0])
    panel = desk.window.shown().panel()
    meanwhile(lambda sheet: sheet.accept())
    press(qtbot, panel, f"Log a reply: {first.probe}")
    assert len(desk.services.fieldwork.due()) < before


def test_a_reply_is_scored_by_its_touchpoints_checklist(qtbot, desk):
    desk.go("insight")
    panel = shown(desk, "probes")
    score = next(name for name in names(panel) if name.startswith("Score it"))
    press(qtbot, panel, score)
    assert desk.state.place.page == "walk"
    assert desk.state.walk_id in {
        reply.walk_id for reply in desk.services.fieldwork.record(desk.client_id).fieldwork.replies
    }


def test_prices_that_are_no_figures_are_refused(qtbot, desk, fresh):
    panel = shown(desk, "quotes")
    said = []

    def enter(sheet):
        fill(sheet.name, "A cake")
        seller, amount = sheet.quotes.add()
        fill(seller, "Branch")
        fill(amount, "forty")
        sheet.accept()
        said.append(texts(sheet))
        fill(amount, "40,50")
        sheet.accept()

    meanwhile(enter)
    press(qtbot, panel, "New brief")
    assert "Write a figure such as 4.5." in said[0]
    (line,) = desk.services.fieldwork.quotes(fresh).lines
    assert line.amounts == (40.5,)


def test_a_table_of_mentions_is_imported_by_a_press(qtbot, desk, fresh, tmp_path: Path, monkeypatch):
    path = tmp_path / "mentions.csv"
    path.write_text("date,source,sentiment,text\n2026-09-01,Forum,bad,Slow\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    panel = shown(desk, "mentions")
    press(qtbot, panel, "Import a table")
    assert "Slow" in texts(panel)
    path.write_text("date,source\nsoon,Forum\n", "utf-8")
    press(qtbot, panel, "Import a table")
    assert "Row 2" in texts(desk.window)


def test_a_line_of_the_tables_tells_why(qtbot, desk):
    desk.go("insight")
    panel = shown(desk, "mentions")
    table = panel.findChildren(DataTable)[0]
    told = []
    meanwhile(lambda sheet: told.append(texts(sheet)))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert "÷" in told[0]


def test_the_steps_of_the_chain_move(qtbot, desk):
    desk.go("insight")
    panel = shown(desk, "chain")
    steps = desk.services.fieldwork.chain(desk.client_id, Lens()).figures.steps
    press(qtbot, panel, f"Move down: {steps[0].title}")
    after = desk.services.fieldwork.chain(desk.client_id, Lens()).figures.steps
    assert [step.title for step in after[:2]] == [steps[1].title, steps[0].title]


def test_business_hours_are_asked_for_and_kept(qtbot, desk, fresh):
    panel = shown(desk, "standards")
    said = []

    def enter(sheet):
        fill(sheet.days[0], "9:00-17:00")
        fill(sheet.days[4], "18:00-2:00")
        sheet.holidays.setPlainText("25 December")
        sheet.accept()
        said.append(texts(sheet))
        sheet.holidays.setPlainText("2026-12-25")
        sheet.accept()

    meanwhile(enter)
    press(qtbot, panel, "Business hours")
    assert "2026-12-25" in said[0]
    (calendar,) = desk.services.clients.record(fresh).fieldwork.calendars
    assert calendar.hours == (Opening(0, 540, 1020), Opening(4, 1080, 1440), Opening(5, 0, 120))
    assert calendar.holidays == (date(2026, 12, 25),)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("", []),
        ("9:00–12:30, 13:30–17:00", [(6, 540, 750), (6, 810, 1020)]),
        ("0:00–24:00", [(6, 0, 1440)]),
        ("22.00 - 6.00", [(6, 1320, 1440), (0, 0, 360)]),
        ("22:00–0:00", [(6, 1320, 1440)]),
        ("9–17", None),
        ("9:00", None),
        ("9:00–9:00", None),
        ("25:00–26:00", None),
    ],
)
def test_hours_are_read_as_people_write_them(text, spans):
    found = openings(text, 6)
    assert (None if found is None else [(one.weekday, one.opens, one.closes) for one in found]) == spans


def test_a_probe_says_in_full_what_each_contact_counts_from(desk, qtbot):
    desk.go("insight")
    panel = shown(desk, "probes")
    cut = []

    def look(sheet):
        for _, (_title, _days, start) in sheet.steps.rows():
            most = max(start.fontMetrics().horizontalAdvance(start.itemText(at)) for at in (0, 1))
            cut.append(most > start.width() - 13 - style.px(18) - 18)
        sheet.reject()

    meanwhile(look)
    press(qtbot, panel, next(name for name in names(panel) if name.startswith("Change: Left the online")))
    assert cut
    assert not any(cut)
