"""What can be noted at any question: when it was seen, messages, repeating; and what runs elsewhere."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from touchaudit.domain.client import Channel
from touchaudit.domain.visit import Mark, VisitState
from touchaudit.ui.widgets.message_sheet import MessageSheet
from touchaudit.ui.widgets.opportunity_sheet import OpportunitySheet
from touchaudit.ui.widgets.seen import SeenSheet

from .sheets import answer_sheet


def choose(desk, text: str) -> None:
    """Choose a line of the menu of times."""
    menu = desk.page.card.seen.offer()
    action = next(action for action in menu.actions() if action.text() == text)
    menu.close()
    action.trigger()


def test_it_was_seen_just_now_unless_told_otherwise(desk, clock):
    desk.go("greeting")
    desk.press("1")
    assert desk.page.card.seen.accessibleName() == "Seen just now"
    choose(desk, "10 min ago")
    assert desk.stored("greeting").observed == clock.time - timedelta(minutes=10)
    assert desk.page.card.seen.accessibleName().startswith("Seen at ")
    choose(desk, "Just now")
    assert desk.stored("greeting").observed == clock.time
    assert desk.page.card.seen.accessibleName() == "Seen just now"


def test_a_time_is_picked(desk, clock):
    desk.go("greeting")
    earlier = (clock.time - timedelta(hours=3)).astimezone()

    def pick(sheet: SeenSheet) -> None:
        sheet.time.setText("25:99")
        sheet.yes.click()
        assert sheet.isVisible()
        sheet.day.set_value(earlier.date())
        sheet.time.setText(f"{earlier:%H:%M}")
        sheet.yes.click()

    answer_sheet(SeenSheet, pick)
    choose(desk, "Pick a time …")
    assert desk.stored("greeting").observed == earlier.replace(second=0, microsecond=0)
    desk.press("1")
    assert desk.stored("greeting").observed == earlier.replace(second=0, microsecond=0)


def test_a_stopwatch_that_runs_elsewhere_leads_there(desk):
    desk.go("waited")
    desk.click("Yes")
    desk.go("wait")
    desk.page.card.heading.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.go("greeting")
    chip = desk.page.notices.running
    assert chip.accessibleName() == "Stopwatch still running: How long?"
    assert chip.text().endswith("still running: How long?")
    desk.click(chip.accessibleName())
    assert desk.name == "wait"
    assert not chip.isVisible()
    desk.page.card.heading.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.go("greeting")
    assert not chip.isVisible()


def test_a_counts_that_it_had_to_be_repeated_and_undo_takes_it_back(desk, services, visit_id):
    desk.go("greeting")
    desk.press("a")
    desk.press("a")
    assert services.walks.open(desk.walk_id).repeated == 2
    desk.click("Undo (Ctrl+Z)")
    assert services.visits.review(visit_id).repeated == 1


def test_a_is_a_letter_inside_a_text(desk, services):
    desk.go("words")
    desk.press("a")
    assert services.walks.open(desk.walk_id).repeated == 0


def test_a_message_is_noted_with_its_channel(desk, services, visit_id):
    def note(sheet: MessageSheet) -> None:
        sheet.yes.click()
        assert sheet.isVisible()
        sheet.text.setPlainText("Two for one")
        sheet.channel.pick(Channel.POST)
        sheet.yes.click()

    answer_sheet(MessageSheet, note)
    desk.press("s")
    (message,) = services.visits.review(visit_id).messages
    assert (message.text, message.channel, message.walk_id) == ("Two for one", "post", desk.walk_id)


def test_a_missed_opportunity_says_how_often_and_takes_a_photo(
    desk, services, visit_id, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot
):
    from tests.services.test_walks import picture

    path = tmp_path / "till.png"
    path.write_bytes(picture())
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args, **_more: ([str(path)], ""))

    def keep(sheet: OpportunitySheet) -> None:
        sheet.line.setText("No card")
        sheet.frequency.choose("always")
        sheet.camera.click()
        assert "till.png" in sheet.camera.text()
        sheet.yes.click()

    answer_sheet(OpportunitySheet, keep)
    desk.press("m")
    qtbot.waitUntil(lambda: bool(services.visits.opportunities(visit_id)), timeout=5000)
    (missed,) = services.visits.opportunities(visit_id)
    assert missed.frequency == "always"
    assert services.walks.photo_path(missed.photo).is_file()


def test_an_amended_walk_says_why(desk, services, visit_id):
    for step in services.walks.open(desk.walk_id).steps:
        for line in services.walks.open(step.walk_id).questions:
            if line.state == "open":
                services.walks.mark(step.walk_id, line.ref, Mark.NOT_APPLICABLE)
    services.visits.set_state(visit_id, VisitState.IN_REVIEW)
    services.visits.sign(visit_id, "Ann")
    desk.page.open(desk.state.place)
    assert not desk.page.notices.isVisible()
    services.visits.amend(visit_id, "A wrong tap", "Ed")
    desk.page.open(desk.state.place)
    shown = [part.text() for part in desk.page.notices.findChildren(QLabel) if part.isVisible()]
    assert "Amending: A wrong tap" in shown
    desk.go("greeting")
    desk.press("1")
    assert desk.stored("greeting").value == "warm"
