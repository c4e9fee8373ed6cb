"""From a tap to the repainted page, beside a bare commit of the same row in the same run.

python3 dev.py test --benchmark-enable tests/benchmarks/test_tap.py --benchmark-group-by=group
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from sqlcipher3 import dbapi2 as sqlite

from touchaudit.services.services import Services
from touchaudit.ui import style
from touchaudit.ui.pages.walk import WalkPage
from touchaudit.ui.state import AppState, Place

ROUNDS = 400


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = Services.open(tmp_path / "home", clock=lambda: datetime.now(UTC))
    yield opened
    opened.close()


@pytest.fixture
def walk(services: Services) -> tuple[str, str, str, str]:
    """A walk over the counter, as it is shipped: client, visit, walk and a question with two answers."""
    client_id = services.clients.create("Corner Bakery").created
    visit_id = services.visits.plan(client_id, services.visits.default_plan(client_id)).created
    counter = next(
        step.walk_id
        for step in services.walks.open(services.visits.first_walk(visit_id)).steps
        if step.touchpoint == "Counter and queue"
    )
    services.walks.open(counter)
    return client_id, visit_id, counter, "/data/arriving/find_way"


@pytest.mark.benchmark(group="commit of one answer")
def test_bare_commit(benchmark, tmp_path: Path) -> None:
    database = sqlite.connect(tmp_path / "bare.sqlite", isolation_level=None)
    for pragma in (
        "locking_mode=EXCLUSIVE",
        "journal_mode=WAL",
        "synchronous=FULL",
        "wal_autocheckpoint=100",
    ):
        database.execute(f"PRAGMA {pragma}").fetchall()
    database.execute(
        "CREATE TABLE answer (walk TEXT, key TEXT, value TEXT, at TEXT, PRIMARY KEY (walk, key))"
    )
    values = cycle(("yes", "no"))

    def commit() -> None:
        database.execute("BEGIN IMMEDIATE")
        row = ("walk", "/data/arriving/find_way", next(values), "2026-09-22")
        database.execute("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?)", row)
        database.execute("COMMIT")

    benchmark.pedantic(commit, rounds=ROUNDS, warmup_rounds=20)
    database.close()


@pytest.mark.benchmark(group="commit of one answer")
def test_answer_through_the_service(benchmark, services: Services, walk: tuple[str, str, str, str]) -> None:
    *_, walk_id, ref = walk
    values = cycle(("yes", "no"))
    benchmark.pedantic(
        lambda: services.walks.answer(walk_id, ref, next(values)), rounds=ROUNDS, warmup_rounds=20
    )
    assert services.walks.question(walk_id, ref).value in ("yes", "no")


@pytest.mark.benchmark(group="tap, committed and repainted")
def test_tap(
    benchmark, qtbot, qapp: QApplication, services: Services, walk: tuple[str, str, str, str]
) -> None:
    client_id, visit_id, walk_id, ref = walk
    style.load_fonts()
    style.apply(qapp, "light", 100)
    state = AppState()
    state.attach(services)
    page = WalkPage(state)
    state.changed.connect(page.on_changed)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.open(Place("walk", client_id, visit_id, walk_id, ref))
    page.show()
    qtbot.waitExposed(page)
    places = cycle((0, 1))

    def tap() -> None:
        answers = [known for known in page.card.findChildren(QRadioButton) if known.isVisible()]
        QTest.mouseClick(answers[next(places)], Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    benchmark.pedantic(tap, rounds=ROUNDS, warmup_rounds=20)
    assert services.walks.question(walk_id, ref).value in ("yes", "no")
