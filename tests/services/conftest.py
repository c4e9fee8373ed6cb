"""A real database in a temporary folder, a clock that only the test moves, and a small checklist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from touchaudit.domain.client import Channel, Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep

CHECKLIST = """
| survey |
| | type | name | label | required | relevant | appearance | repeat_count | weight | critical | target | limit | evidence | recommendation | role |
| | begin_group | queue | Queue | | | | | | | | | | | |
| | select_one yn | waited | Did you wait? | yes | | | | 0 | | | | | | |
| | integer | wait | How long? | | ${waited} = 'yes' | stopwatch | | 2 | | 60 | 300 | | Open a second till | wait |
| | select_one grade | greeting | The greeting | | | | | 1 | | | | note photo | Greet first | |
| | select_one yn | respect | With respect? | | | | | 3 | yes | | | | | |
| | end_group | | | | | | | | | | | | | |
| | begin_repeat | person | Person | | | | | | | | | | | |
| | text | said | What was said? | | | | | | | | | | | |
| | end_repeat | | | | | | | | | | | | | |

| choices |
| | list_name | name | label | score | is_na |
| | yn | yes | Yes | | |
| | yn | no | No | | |
| | grade | warm | Warm | 2 | |
| | grade | civil | Civil | 1 | |
| | grade | none | None | 0 | |
| | grade | na | Nobody there | | yes |

| settings |
| | form_id | form_title | version |
| | small | Small counter | 1 |
"""


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
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def services(home: Path, clock: Clock) -> Iterator[Services]:
    opened = Services.open(home, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def checklist(tmp_path: Path) -> Path:
    path = tmp_path / "small.md"
    path.write_text(CHECKLIST, encoding="utf-8")
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
