"""What the window tells of a voice note that was cut off."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.ui.conftest import settle, texts
from touchaudit.domain.client import Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep

FORM = "| survey |\n| | type | name | label |\n| | text | said | What was said? |\n"
NOW = datetime(2026, 9, 22, 9, 42, tzinfo=UTC)


@pytest.fixture
def cut_off(tmp_path: Path) -> tuple[Path, str]:
    """A data folder that the program left while a voice note was recorded, and the walk of that."""
    home, path = tmp_path / "home", tmp_path / "said.md"
    path.write_text(FORM, "utf-8")
    services = Services.open(home, clock=lambda: NOW)
    client_id = services.clients.create("Corner Bakery", starter="empty").created
    point = Touchpoint(new_id(), client_id, services.clients.record(client_id).stages[0].id, "Phone")
    services.clients.save(point)
    step = PlanStep(point.id, services.checklists.add(path))
    visit_id = services.visits.plan(client_id, PlanDraft("Visit", date(2026, 9, 22), steps=(step,))).created
    walk_id = services.visits.first_walk(visit_id)
    services.walks.open(walk_id)
    sound = services.recordings.begin(walk_id, "/data/said", "Voice note").open(16_000, 1)
    sound.append(b"\x10\x20" * 16_000)
    sound.close()
    services.close()
    return home, walk_id


def test_a_voice_note_that_was_cut_off_is_kept_and_told(open_desk, qtbot, cut_off):
    home, walk_id = cut_off
    desk = open_desk(home)
    assert (
        "A voice note of 22 Sep 2026, 09:42 was being recorded when the program stopped; "
        "it was kept with “What was said?”."
    ) in texts(desk.window.toast)
    assert [file.caption for file in desk.services.walks.question(walk_id, "/data/said").files] == [
        "Voice note 09.42.wav"
    ]


def test_one_that_can_not_be_put_back_is_told_where_it_is(open_desk, qtbot, cut_off):
    home, _walk_id = cut_off
    (about,) = (home / "recordings").glob("*/*/recording.json")
    about.write_text(json.dumps({**json.loads(about.read_text()), "walk": new_id()}))
    desk = open_desk(home)
    settle(qtbot)
    told = texts(desk.window.messages)
    assert desk.window.messages.isVisible()
    assert "A voice note of 2026-09-22 09:42 was cut off and can't be put back" in told
    assert str(about.with_name("Voice note 09.42.wav")) in told
    assert about.exists()
