"""Defaults that a checklist takes from the walk before, at the same client."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from touchaudit.domain.client import Channel, Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep

FORM = """
| survey |
| | type | name | label | default |
| | text | auditor | Who walks? | ${last-saved#auditor} |
| | integer | number | Which walk is it? | ${last-saved#number} + 1 |
"""


def planned(services: Services, key: str, name: str) -> list[str]:
    """A client with two planned walks of one touchpoint."""
    client = services.clients.create(name, "Bakery", "Bath", starter="empty").created
    stage = services.clients.record(client).stages[0]
    door = Touchpoint(new_id(), client, stage.id, "Door", Channel.IN_PERSON, 3, checklist=key)
    services.clients.save(door)
    walks = []
    for day in (1, 2):
        draft = PlanDraft(f"Visit {day}", date(2026, 9, day), steps=(PlanStep(door.id, key),))
        walks.append(services.visits.first_walk(services.visits.plan(client, draft).created))
    return walks


def test_a_walk_begins_with_what_the_one_before_ended_with(services: Services, tmp_path: Path) -> None:
    form = tmp_path / "door.md"
    form.write_text(FORM, "utf-8")
    key = services.checklists.add(form)
    first, second = planned(services, key, "Corner Bakery")
    services.walks.open(first)
    assert services.walks.question(first, "/data/auditor").value == ""
    services.walks.answer(first, "/data/auditor", "Ada")
    services.walks.answer(first, "/data/number", "4")
    services.walks.open(second)
    assert services.walks.question(second, "/data/auditor").value == "Ada"
    assert services.walks.question(second, "/data/number").value == "5"
    elsewhere, _ = planned(services, key, "Another Firm")
    services.walks.open(elsewhere)
    assert services.walks.question(elsewhere, "/data/auditor").value == ""
