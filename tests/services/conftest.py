"""A real database in a temporary folder, a clock that only the test moves, and a small checklist."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from touchaudit.domain.client import Channel, Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.services.services import DATABASE, Services
from touchaudit.services.views import PlanDraft, PlanStep


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 9, 22, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def pass_(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def home(tmp_path: Path, empty_database: Path) -> Path:
    """A data folder as it is after the very first start."""
    folder = tmp_path / "home"
    folder.mkdir()
    shutil.copyfile(empty_database, folder / DATABASE)
    return folder


@pytest.fixture
def services(home: Path, clock: Clock) -> Iterator[Services]:
    opened = Services.open(home, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def checklist(tmp_path: Path) -> Path:
    path = tmp_path / "small.md"
    path.write_bytes(Path(__file__).with_name("small.md").read_bytes())
    return path


@pytest.fixture
def walk_id(services: Services, checklist: Path) -> str:
    """A walk of one touchpoint with the small checklist, begun."""
    key = services.checklists.add(checklist)
    client_id = services.clients.create("Corner Bakery", "Bakery", "Bath", starter="empty").created
    stage = services.clients.record(client_id).stages[3]
    counter = Touchpoint(new_id(), client_id, stage.id, "Counter", Channel.IN_PERSON, 4, checklist=key)
    services.clients.save(counter)
    draft = PlanDraft("Visit 1", date(2026, 9, 22), steps=(PlanStep(counter.id, key),))
    visit_id = services.visits.plan(client_id, draft).created
    walk = services.visits.first_walk(visit_id)
    services.walks.open(walk)
    return walk
