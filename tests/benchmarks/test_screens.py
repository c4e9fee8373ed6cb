"""Each screen of a client of many years: how long it takes to read, and how often the database is asked.

python3 dev.py test --benchmark-enable tests/benchmarks/test_screens.py

With TOUCHAUDIT_CROWD naming a folder, the large client is made there once and used again.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from touchaudit.domain.lens import Lens
from touchaudit.services.services import DATABASE, Services
from touchaudit.store import queries

from . import crowd

VISITS, ANSWERS = 1_000, 1_000_000
BOUND = 0.1
"""Seconds a screen may take to read."""


class Desk:
    """The services of one start of the program, and where the auditor stood."""

    def __init__(self, home: Path) -> None:
        self.services = Services.open(home, clock=lambda: datetime.now(UTC))
        with self.services._core.database.read() as session:
            (client,) = queries.clients(session)
            walk = queries.last_walk(session)
        assert walk is not None
        self.client_id, self.visit_id, self.walk_id = client.id, walk.visit_id, walk.id
        self.statements = 0
        self.services._core.database._raw.set_trace_callback(self._count)

    def _count(self, _statement: str) -> None:
        self.statements += 1

    def asked(self, page: Callable[[Desk], object]) -> int:
        """Return how many statements a page takes, transactions not counted as such."""
        before = self.statements
        page(self)
        return self.statements - before

    def tap(self) -> None:
        """Give another answer to a question."""
        walks = self.services.walks
        for line in walks.open(self.walk_id).questions:
            question = walks.question(self.walk_id, line.ref)
            if question.type == "select_one" and not question.readonly:
                other = next(choice for choice in question.choices if choice.name != question.value)
                walks.answer(self.walk_id, line.ref, other.name)
                return


PAGES: Mapping[str, Callable[[Desk], object]] = {
    "home": lambda desk: desk.services.clients.home(),
    "map": lambda desk: desk.services.clients.map(desk.client_id),
    "coverage": lambda desk: desk.services.clients.coverage(desk.client_id),
    "plan": lambda desk: desk.services.visits.default_plan(desk.client_id),
    "walk": lambda desk: desk.services.walks.open(desk.walk_id),
    "review": lambda desk: desk.services.visits.review(desk.visit_id),
    "road map": lambda desk: desk.services.roadmap.board(desk.client_id),
    "report": lambda desk: desk.services.reports.scope(desk.client_id),
    "search": lambda desk: desk.services.search.find("zebra"),
}

LENS = Lens()
PANELS: Mapping[str, Callable[[Desk], object]] = {
    **{
        name: lambda desk, name=name: getattr(desk.services.insight, name)(desk.client_id, LENS)
        for name in (
            "hot_spots",
            "registers",
            "dimensions",
            "intentions",
            "figures",
            "trend",
            "change",
            "sides",
            "streaks",
            "effects",
            "stakes",
            "depth",
            "confidence",
            "agreement",
            "doubts",
            "why_recall",
        )
    },
    **{
        name: lambda desk, name=name: getattr(desk.services.fieldwork, name)(desk.client_id, LENS)
        for name in ("promises", "chain", "skills", "contact", "standards")
    },
    "metrics": lambda desk: desk.services.fieldwork.metrics(desk.client_id),
    "due": lambda desk: desk.services.fieldwork.due(),
    "bundle": lambda desk: desk.services.roadmap.bundle(desk.client_id, 10.0),
    "library": lambda desk: desk.services.checklists.library(),
}
"""What the panels of the insight page ask, the library, and what is due."""

EVERYTHING = {**PAGES, **PANELS}
STEADY = EVERYTHING.keys() - {"agreement", "why_recall"}
"""All but what opens single walks: six pairs at a touchpoint, or those of forty answers, at most."""


@pytest.fixture(scope="module")
def sizes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same client after six visits and after twelve, each of one touchpoint; all was looked at."""
    homes = []
    for visits in (6, 12):
        home = tmp_path_factory.mktemp(f"after_{visits}")
        crowd.make(home, visits=visits, answers=visits * 10, waves=3, places=1)
        homes.append(home)
        desk = Desk(home)
        for page in EVERYTHING.values():
            page(desk)
        desk.services.close()
    return homes[0], homes[1]


@pytest.mark.parametrize("after", [[], [Desk.tap]], ids=["first opened", "after an answer"])
def test_a_page_asks_no_more_of_a_client_with_more_visits(
    sizes: tuple[Path, Path], after: list[Callable[[Desk], None]]
) -> None:
    asked = []
    for home in sizes:
        desk = Desk(home)
        for gesture in after:
            gesture(desk)
        asked.append({name: desk.asked(page) for name, page in EVERYTHING.items() if name in STEADY})
        desk.services.close()
    assert asked[0] == asked[1]
    assert max(asked[0].values()) < 80


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A client with a thousand visits and a million answers, of which all was looked at once."""
    named = os.environ.get("TOUCHAUDIT_CROWD")
    home = Path(named) if named else tmp_path_factory.mktemp("large")
    if not (home / DATABASE).exists():
        crowd.make(home, visits=VISITS, answers=ANSWERS)
    desk = Desk(home)
    for page in EVERYTHING.values():
        page(desk)
    desk.services.close()
    return home


@pytest.fixture
def desk(large: Path, tmp_path: Path) -> Iterator[Desk]:
    home = tmp_path / "home"
    home.mkdir()
    shutil.copyfile(large / DATABASE, home / DATABASE)
    opened = Desk(home)
    yield opened
    opened.services.close()


@pytest.mark.timing
@pytest.mark.benchmark(group="a screen of a thousand visits")
@pytest.mark.parametrize("name", EVERYTHING)
def test_a_screen_of_a_large_client(benchmark: Any, desk: Desk, name: str) -> None:
    page, times = EVERYTHING[name], []
    begun = process_time()
    page(desk)
    times.append(process_time() - begun)
    desk.tap()
    begun = process_time()
    page(desk)
    times.append(process_time() - begun)
    benchmark.pedantic(page, args=(desk,), rounds=3)
    assert max(times) <= BOUND, f"{times[0]:.3f} s when first opened, {times[1]:.3f} s after an answer"
