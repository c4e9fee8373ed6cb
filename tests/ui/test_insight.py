"""The insight page: every panel shows the sample's figures, explains them, and leads to a card."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider

from tests.ui.conftest import button, meanwhile, names, press, settle, texts
from tests.ui.usable import faults_of
from touchaudit.domain.lens import Lens
from touchaudit.domain.visit import Horizon
from touchaudit.ui import words
from touchaudit.ui.dialogs.depth import LoyaltySheet, ProfileSheet, StakeSheet
from touchaudit.ui.panels import panel_kinds
from touchaudit.ui.panels.parts import Empty, EvidenceRow, FigureCard
from touchaudit.ui.widgets.badges import Chip
from touchaudit.ui.widgets.basics import Scroll
from touchaudit.ui.widgets.data_table import DataTable
from touchaudit.ui.widgets.why_button import WhyButton

MINE = {
    "hot_spots": ("Hot spots · ", "WHAT MAKES IT SO", "Invoice"),
    "barriers": ("What is in the way", "Nobody owns complaints"),
    "missed": ("missed in all", "Chances nobody took"),
    "experience": ("By touchpoint", "By dimension", "SERVQUAL"),
    "intent": ("INTENDED", "OBSERVED", "Reassured before the first step."),
    "emotions": ("memory gap: remembered − mean", "The way as it felt"),
    "importance": ("Crossed at the means", "second ring"),
    "coverage": ("On whose terms", "Nervous new patient", "What firms forget"),
    "trend": ("Like for like", "Touchpoint by touchpoint"),
    "places": ("Sites", "Auditors", "Touchpoint by site"),
    "streaks": ("visits running", "Further runs"),
    "workshop": ("What it says of criticality", "They know my name at the desk"),
    "bundle": ("A budget of 20 days", "Mend these"),
    "stakes": ("At stake in a year, in GBP", "Not a forecast"),
    "effects": ("Put “refuse” beside “accept” on the website", "touchpoint +33.4 points"),
    "depth": ("AS IT SHOULD BE", "STEPS FROM ONE TO THE OTHER", "Not described yet"),
    "certainty": ("visits needed to know it", "How often it fails", "Evidence of the findings"),
    "agreement": ("Krippendorff’s α 0.82", "AC1", "Auditor A and Auditor C"),
    "doubts": ("in haste or in a line", "Denture technician at home"),
}


def test_each_panel_shows_the_sample_and_can_be_used_by_everybody(qtbot, desk):
    for key, expected in MINE.items():
        page = desk.go("insight", ref=key)
        told = texts(page) + "\n".join(chip.text() for chip in page.panel().findChildren(QLabel))
        for text in expected:
            assert text in told, key
        assert faults_of(desk.window) == [], key


def test_the_list_is_gone_through_with_the_arrows(qtbot, desk):
    page = desk.go("insight", ref="hot_spots")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    settle(qtbot)
    assert page.list.currentItem().text() == "Barriers"
    assert "What is in the way" in texts(page)
    for _ in range(6):  # headings between the groups are passed over
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    settle(qtbot)
    assert page.list.currentItem().text() == "Coverage"


def test_a_narrow_window_has_a_drop_down_in_place_of_the_list(qtbot, desk):
    page = desk.go("insight", ref="trend")
    assert page.list.isVisible()
    desk.window.resize(800, 1280)
    settle(qtbot)
    assert not page.list.isVisible()
    assert page.drop.currentText() == "From wave to wave"
    card = page.findChildren(FigureCard)[0]
    ends = [part.mapTo(page, part.rect().topRight()).x() for part in (page.drop, card)]
    assert ends[0] == ends[1]
    page.drop.picked.emit("places")
    settle(qtbot)
    assert "Touchpoint by site" in texts(page)


def test_one_persona_has_its_own_figures(qtbot, desk):
    page = desk.go("insight", ref="experience")
    everybody = page.findChildren(FigureCard)[0].view.figure.alt
    personas = desk.services.clients.record(desk.client_id).personas
    parent = next(one.id for one in personas if "parent" in one.name)
    page._pickers["persona"].pick(parent)
    page._pickers["persona"].picked.emit(parent)
    settle(qtbot)
    assert page.findChildren(FigureCard)[0].view.figure.alt != everybody
    assert "1 visit" in texts(page)


def test_what_others_walked_is_not_told_as_forgotten_of_one_persona(qtbot, desk):
    page = desk.go("insight", ref="coverage")
    record = desk.services.clients.record(desk.client_id)
    parent = next(one for one in record.personas if "parent" in one.name)
    places = {one.name for one in record.touchpoints}
    page._pickers["persona"].pick(parent.id)
    page._pickers["persona"].picked.emit(parent.id)
    settle(qtbot)
    told = texts(page)
    # Others walked the quote and the aftercare line in this wave; three touchpoints nobody ever walked.
    never = set(names(page)) & places
    assert never == {"Recommendation by a friend", "The treatment itself", "Recall letter"}
    assert told.count("never audited") == 1, "references"
    assert "touchpoints audited on the visits shown" in told
    assert "2 of 3 prefer it" not in told
    assert "Gap, 2 of 3" not in "".join(names(page))
    assert f"of the places where {parent.name} would look for a touchpoint have one" in told
    asked = []
    meanwhile(lambda sheet: asked.append(texts(sheet)))
    next(one for one in page.findChildren(WhyButton) if "audited" in one.accessibleName()).click()
    assert "on the visits shown, by all on the map" in asked[0]


def test_a_figure_turns_into_a_table_that_opens_its_derivation(qtbot, desk):
    page = desk.go("insight", ref="experience")
    press(qtbot, page, "As a table")
    table = page.findChildren(DataTable)[0]
    assert table.isVisible()
    assert table.hasFocus()
    assert table.column_texts(0)[0] == "Reception queue"
    asked = []
    meanwhile(lambda sheet: asked.append(texts(sheet)))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert "Gap at Reception queue" in asked[0]
    assert "3.33 − 6 = −2.67" in asked[0].replace("\xa0", " ")


def test_a_heading_sorts_by_figures_not_by_letters(qtbot, desk):
    page = desk.go("insight", ref="experience")
    press(qtbot, page, "As a table")
    table = page.findChildren(DataTable)[0]
    table.sortItems(3, Qt.SortOrder.DescendingOrder)
    gaps = [float(text.replace("−", "-")) for text in table.column_texts(3)]
    assert gaps == sorted(gaps, reverse=True)


def test_evidence_leads_to_its_answer(qtbot, desk):
    page = desk.go("insight", ref="hot_spots")
    row = page.findChildren(EvidenceRow)[0]
    row.click()
    settle(qtbot)
    assert desk.state.place.page == "walk"
    assert desk.state.place.ref


def test_a_hot_spot_a_barrier_and_a_run_of_failures_become_cards_and_go_back(qtbot, desk):
    def cards():
        return len(desk.services.clients.record(desk.client_id).actions)

    before = cards()
    page = desk.go("insight", ref="hot_spots")
    press(qtbot, page, "One more on the road map: Invoice")
    assert cards() == before + 1
    desk.state.go("insight", ref="barriers")
    settle(qtbot)
    press(qtbot, page, "Make a card: Nobody owns complaints: desk, accounts and manager pass them on.")
    assert cards() == before + 2
    ideas = desk.services.roadmap.board(desk.client_id).lanes[Horizon.IDEA]
    assert ideas[-1].touchpoint == "Complaint"
    assert "on the road map" in texts(page)
    desk.window.undo()
    settle(qtbot)
    assert cards() == before + 1


def test_the_cross_hair_is_switched_and_named(qtbot, desk):
    page = desk.go("insight", ref="importance")
    press(qtbot, page, "Cross-hair: At the midpoint")
    assert "Crossed at the midpoint." in texts(page)
    asked = []
    meanwhile(lambda sheet: asked.append(texts(sheet).replace("\xa0", " ")))
    press(qtbot, page, "Why importance 3, score 50? the midpoint")
    assert "(1 + 5) ÷ 2 = 3" in asked[0]


def test_the_budget_is_moved_with_the_keys(qtbot, desk):
    page = desk.go("insight", ref="bundle")
    slider = page.findChildren(QSlider)[0]
    slider.setFocus()
    for _ in range(4):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert "A budget of 22 days" in texts(page)
    qtbot.waitUntil(lambda: "days of the budget used" in texts(page) and "22" in texts(page))
    view = desk.services.roadmap.bundle(desk.client_id, 22)
    assert view.days <= 22
    assert view.gain > desk.services.roadmap.bundle(desk.client_id, 20).gain


def test_the_budget_is_typed_as_a_number(qtbot, desk):
    panel = desk.go("insight", ref="bundle").panel()
    panel.days.setFocus()
    panel.days.selectAll()
    QTest.keyClicks(panel.days, "12.25")
    assert "A budget of 12.25 days" in texts(panel)
    view = desk.services.roadmap.bundle(desk.client_id, 12.25)
    gained = words.signed(view.gain)
    qtbot.waitUntil(lambda: {f"of {len(view.lines)} findings", gained} <= set(texts(panel).split("\n")))
    QTest.keyClicks(panel.days, "x")  # no number: the budget stays, and stands there again afterwards
    QTest.keyClick(panel.days, Qt.Key.Key_Return)
    assert panel.days.text() == "12.25"
    QTest.keyClick(panel.days, Qt.Key.Key_Up)
    assert panel._days == float(panel.days.text()) == panel.slider.value() / 2


def test_the_bundle_is_by_priority_and_names_the_lane_of_every_line(qtbot, desk):
    panel = desk.go("insight", ref="bundle").panel()
    (table,) = panel.findChildren(DataTable)
    ranks = [float(text) for text in table.column_texts(4)]
    assert ranks == sorted(ranks, reverse=True)
    assert all(text.startswith(("Now", "Next", "Later")) for text in table.column_texts(5))


def test_a_run_shows_the_rest_of_its_answers(qtbot, desk):
    panel = desk.go("insight", ref="streaks").panel()
    before = len(panel.findChildren(EvidenceRow))
    more = next(name for name in names(panel) if name.startswith("Show 3 more answers: "))
    press(qtbot, panel, more)
    assert len(panel.findChildren(EvidenceRow)) == before + 3
    assert more not in names(panel)


def test_a_gap_of_nothing_is_no_gap(qtbot, desk):
    panel = desk.go("insight", ref="hot_spots").panel()
    spot = next(one for one in desk.services.insight.hot_spots(desk.client_id, Lens()) if one.gap)
    for gap, shown in ((0.0, False), (0.04, False), (-0.5, True)):
        card = panel._card(replace(spot, gap=gap))
        qtbot.addWidget(card)
        assert any(one.text().startswith("gap ") for one in card.findChildren(Chip)) is shown


@pytest.mark.parametrize("key", ["quotes", "standards", "metrics"])
def test_the_figure_of_an_entry_turns_into_a_table(qtbot, desk, key):
    panel = desk.go("insight", ref=key).panel()
    name = next(name for name in names(panel) if name.startswith("As a table: "))
    press(qtbot, panel, name)
    shown = next(one for one in panel.findChildren(DataTable) if one.isVisible())
    assert shown.hasFocus()
    assert shown.rowCount()
    press(qtbot, panel, name.replace("As a table", "As a figure"))
    assert not shown.isVisible()


def test_how_long_replies_take_turns_into_a_table(qtbot, desk):
    panel = desk.go("insight", ref="probes").panel()
    press(qtbot, panel, "As a table")
    (table,) = panel.findChildren(DataTable)
    shares = [float(text.rstrip("%")) for text in table.column_texts(2)]
    assert shares == sorted(shares, reverse=True)
    assert shares


def test_a_table_whose_columns_all_fit_has_no_scroll_bar(qtbot, desk):
    panel = desk.go("insight", ref="trend").panel()
    tables = [one for one in panel.findChildren(DataTable) if one.isVisible()]
    assert [one.horizontalScrollBar().maximum() for one in tables] == [0] * len(tables)


def test_channels_out_of_sight_are_told_and_brought_into_sight(qtbot, desk):
    panel = desk.go("insight", ref="coverage").panel()
    bars = [one.horizontalScrollBar() for one in panel.findChildren(Scroll)]
    bar = next(one for one in bars if one.maximum())
    press(qtbot, panel, "More channels")
    assert bar.value() == bar.maximum()
    press(qtbot, panel, "Back to the first channels")
    assert bar.value() == 0


def test_money_stands_against_round_marks(qtbot, desk):
    panel = desk.go("insight", ref="stakes").panel()
    marks = [text.text for text in panel.findChildren(FigureCard)[0].view.figure.texts()]
    assert {"0", "50,000", "100,000", "150,000"} <= set(marks)


def test_a_missed_opportunity_becomes_the_card_of_its_finding(qtbot, desk):
    page = desk.go("insight", ref="missed")
    board = desk.services.roadmap.board
    name = next(name for name in names(page) if name.startswith("Make a card: "))
    line = next(
        line
        for line in desk.services.insight.registers(desk.client_id, Lens()).missed
        if not line.carded and name.endswith(line.noted.text) and line.source
    )
    (offered,) = (
        one.action
        for one in board(desk.client_id).suggestions
        if (one.action.touchpoint_id, one.action.question)
        == (line.noted.touchpoint.id, line.noted.question.question)
    )
    press(qtbot, page, name)
    card = next(
        one
        for one in desk.services.clients.record(desk.client_id).actions
        if (one.touchpoint_id, one.question) == (offered.touchpoint_id, offered.question)
    )
    assert (card.title, card.owner_role, card.effort) == (offered.title, offered.owner_role, offered.effort)
    assert card.title != line.noted.text
    assert line.noted.question.note in card.detail


def test_what_is_at_stake_is_changed(qtbot, desk):
    page = desk.go("insight", ref="stakes")

    def change(sheet):
        assert isinstance(sheet, StakeSheet)
        sheet.customers.setText("many")
        sheet.accept()
        assert sheet.isVisible()
        sheet.customers.setText("1 000")
        sheet.low.setText("10")
        sheet.high.setText("20")
        sheet.accept()

    meanwhile(change)
    press(qtbot, page, "Name what is at stake: Waiting room")
    stakes = {one.id: one for one in desk.services.clients.record(desk.client_id).fieldwork.stakes}
    waiting = next(one for one in stakes.values() if one.customers == 1000)
    assert (waiting.low, waiting.high, waiting.currency) == (10, 20, "GBP")
    assert "Waiting room" in page.findChildren(FigureCard)[0].view.figure.alt


def test_a_touchpoint_is_described(qtbot, desk):
    page = desk.go("insight", ref="depth")

    def change(sheet):
        assert isinstance(sheet, ProfileSheet)
        sheet.to_be.setPlainText("Every call answered within four rings.")
        sheet.absent.setChecked(True)
        sheet.accept()

    meanwhile(change)
    press(qtbot, page, "Describe Phone call to reception")
    assert "Every call answered within four rings." in texts(page)
    desk.window.undo()
    settle(qtbot)
    assert "Every call answered within four rings." not in texts(page)


def test_the_workshop_is_written_down_and_taken_over(qtbot, desk):
    page = desk.go("insight", ref="workshop")

    def say(sheet):
        assert isinstance(sheet, LoyaltySheet)
        sheet.text.setPlainText("Nobody ever rings back.")
        sheet.touchpoint.setCurrentText("Phone call to reception")
        sheet.accept()

    meanwhile(say)
    press(qtbot, page, "Note what was said")
    assert "“Nobody ever rings back.”" in texts(page)
    press(qtbot, page, "Take the suggestions over")
    found = desk.services.insight.workshop(desk.client_id).suggested
    assert all(one.criticality == one.touchpoint.criticality for one in found)
    assert not button(page, "Take the suggestions over").isEnabled()


def test_an_empty_client_is_told_what_to_record(qtbot, desk):
    client = desk.services.clients.create("Blank", starter="empty").created
    for kind in panel_kinds():
        if kind.key in MINE:
            desk.state.go("insight", client_id=client, ref=kind.key)
            settle(qtbot)
            assert desk.window.shown().findChildren(Empty), kind.key


def test_alpha_opens_down_to_the_answers_of_both_auditors(qtbot, desk):
    page = desk.go("insight", ref="agreement")
    seen = []

    def look(sheet):
        seen.append(texts(sheet).replace("\xa0", " "))
        for wanted in ("Observed disagreement", "0.5 against 1"):  # of a single question: passed through
            line = next(one for one in sheet.rows() if wanted in one.accessibleName())
            line.click()
            settle(qtbot)
        seen.append([one.accessibleName() for one in sheet.rows()])

    meanwhile(look)
    press(qtbot, page, "Why Krippendorff’s α 0.82? Website, ordinal")
    observed, expected, alpha = map(float, re.search(r"1 − (\S+) ÷ (\S+) = (\S+)", seen[0]).groups())
    assert alpha == pytest.approx(1 - observed / expected, abs=0.001)
    assert [line.split(":")[0] for line in seen[1]] == ["Auditor A", "Auditor C"]
    assert ["Fully" in seen[1][0], "Partly" in seen[1][1]] == [True, True]


def test_auditors_who_met_other_facts_have_nothing_to_reword(qtbot, desk):
    panel = desk.go("insight", ref="agreement").panel()
    one = desk.services.insight.agreement(desk.client_id, Lens())[0]
    card = panel._card(replace(one, alike=False))
    qtbot.addWidget(card)
    card.show()
    told = names(card)
    assert any(name.startswith("Show ") and "where they differ" in name for name in told)
    assert not any("reword" in name or "train" in name for name in told)


def test_what_two_auditors_differ_on_is_unfolded(qtbot, desk):
    page = desk.go("insight", ref="agreement")
    assert page.panel().findChildren(DataTable) == []
    more = next(name for name in names(page) if name.startswith("Show ") and name.endswith(": Website"))
    press(qtbot, page, more)
    (table,) = page.panel().findChildren(DataTable)
    assert table.hasFocus()
    assert "Did it look like the same firm throughout?" in table.column_texts(0)


def test_what_one_visit_saw_is_no_range_of_money(qtbot, desk):
    page = desk.go("insight", ref="stakes")
    stakes = desk.services.insight.stakes
    lens, once = next(
        (lens, line)
        for person in desk.services.clients.record(desk.client_id).personas
        for lens in [Lens(persona_id=person.id)]
        for line in stakes(desk.client_id, lens).lines
        if line.visits == 1
    )
    panel = page.panel()
    panel.show_lens(lens)
    settle(qtbot)
    assert "An observation, not a rate: a range of money takes two visits at least." in texts(panel)
    told = f"{once.touchpoint.name}: it {'failed' if once.failed else 'did not fail'}"
    asked = []
    meanwhile(lambda sheet: asked.append(texts(sheet)))
    press(qtbot, panel, f"Why {told}?")
    assert "Seen on one visit: an observation, not a rate." in asked[0]
