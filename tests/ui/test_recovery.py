"""What the window tells of a voice note that was cut off."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QObject

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep
from touchaudit.ui.recovery import Recovery
from touchaudit.ui.state import AppState

FORM = "| survey |\n| | type | name | label |\n| | text | said | What was said? |\n"
NOW = datetime(2026, 9, 22, 9, 42, tzinfo=UTC)


def test_a_voice_note_that_was_cut_off_is_kept_and_told(qapp, tmp_path):
    path = tmp_path / "said.md"
    path.write_text(FORM, "utf-8")
    services = Services.open(tmp_path / "home", clock=lambda: NOW)
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
    again = Services.open(tmp_path / "home", clock=lambda: NOW)
    owner, state, told = QObject(), AppState(), []
    state.said.connect(told.append)
    recovery = Recovery(state, owner)
    state.attach(again)
    assert told == [
        "A voice note of 09:42 was being recorded when the program stopped; "
        "it was kept with “What was said?”."
    ]
    assert [file.caption for file in again.walks.question(walk_id, "/data/said").files] == [
        "Voice note 09.42.wav"
    ]
    recovery.deleteLater()
    again.close()
