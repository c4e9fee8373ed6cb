"""Rounds of repeats: their titles, their order, and that both are still right after a restart."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep

if TYPE_CHECKING:
    from tests.services.conftest import Clock

FORM = """
| survey |
| | type | name | label | calculation |
| | begin_repeat | person | Person | |
| | text | job | Which role? | |
| | begin_repeat | promise | Promise | |
| | text | what | What did they promise? | |
| | end_repeat | | | |
| | end_repeat | | | |
| | calculate | first | First | indexed-repeat(${job}, ${person}, 1) |
| | note | told | First comes ${first} | |
"""


@pytest.fixture
def checklist(tmp_path: Path) -> Path:
    path = tmp_path / "rounds.md"
    path.write_text(FORM, encoding="utf-8")
    return path


@pytest.fixture
def walk_id(services: Services, checklist: Path) -> str:
    """A walk with three persons, of whom the first promised two things."""
    key = services.checklists.add(checklist)
    client_id = services.clients.create("Corner Bakery", starter="empty").created
    point = Touchpoint(new_id(), client_id, services.clients.record(client_id).stages[0].id, "Counter")
    services.clients.save(point)
    draft = PlanDraft("Visit 1", date(2026, 9, 22), steps=(PlanStep(point.id, key),))
    walk = services.visits.first_walk(services.visits.plan(client_id, draft).created)
    services.walks.open(walk)
    for _ in range(2):
        services.walks.add_repeat(walk, "/data/person")
    services.walks.add_repeat(walk, "/data/person[1]/promise")
    for number, name in enumerate(("Anna", "Ben", "Cem"), 1):
        services.walks.answer(walk, f"/data/person[{number}]/job", name)
    for number, what in enumerate(("a call", "a letter"), 1):
        services.walks.answer(walk, f"/data/person[1]/promise[{number}]/what", what)
    return walk


def titles(services: Services, walk_id: str) -> list[str]:
    rounds = services.walks.question(walk_id, "/data/person[1]/job").rounds[0]
    return [one.title for one in rounds.rounds]


def reopened(services: Services, home: Path, clock: Clock) -> Services:
    services.close()
    return Services.open(home, clock=clock)


def test_a_round_is_called_by_its_first_answer(services: Services, walk_id: str) -> None:
    assert titles(services, walk_id) == ["Anna", "Ben", "Cem"]
    around = services.walks.question(walk_id, "/data/person[1]/promise[2]/what").rounds
    assert [(one.label, one.number) for one in around] == [("Person", 1), ("Promise", 2)]
    assert [one.title for one in around[1].rounds] == ["a call", "a letter"]


def test_a_round_moves_with_all_that_is_in_it_and_back(
    services: Services, home: Path, clock: Clock, walk_id: str
) -> None:
    visit_id = services.walks.open(walk_id).visit.id
    services.walks.move_repeat(walk_id, "/data/person[1]", 3)
    assert titles(services, walk_id) == ["Ben", "Cem", "Anna"]
    assert services.walks.question(walk_id, "/data/person[3]/promise[2]/what").value == "a letter"
    assert services.walks.question(walk_id, "/data/told").label == "First comes Ben"
    again = reopened(services, home, clock)
    try:
        assert titles(again, walk_id) == ["Ben", "Cem", "Anna"]
        again.history.undo(visit_id)
        assert titles(again, walk_id) == ["Anna", "Ben", "Cem"]
        assert again.walks.question(walk_id, "/data/person[1]/promise[1]/what").value == "a call"
    finally:
        again.close()


def test_the_order_of_rounds_survives_what_was_removed_and_added(
    services: Services, home: Path, clock: Clock, walk_id: str
) -> None:
    for _ in range(3):
        services.walks.add_repeat(walk_id, "/data/person[1]/promise")
    for _ in range(5):
        services.walks.remove_repeat(walk_id, "/data/person[1]/promise[1]")
    services.walks.add_repeat(walk_id, "/data/person")
    services.walks.answer(walk_id, "/data/person[4]/job", "Dora")
    again = reopened(services, home, clock)
    try:
        assert titles(again, walk_id) == ["Anna", "Ben", "Cem", "Dora"]
    finally:
        again.close()


def test_an_empty_repeat_inside_a_round_says_which_round(services: Services, walk_id: str) -> None:
    empty = [line.label for line in services.walks.open(walk_id).repeats if not line.count]
    assert empty == ["Promise (Ben)", "Promise (Cem)"]
