"""What a walk costs: keys for each question, the program's own time, and memory over a long visit.

python3 dev.py test --benchmark-enable -s tests/benchmarks/test_walk.py
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from touchaudit.services.services import Services
from touchaudit.ui import style
from touchaudit.ui.pages.walk import WalkPage
from touchaudit.ui.state import AppState, Place

KEYS = {
    "select_one": "1",
    "select_multiple": "1",
    "integer": "2",
    "decimal": "2",
    "range": "5",
    "acknowledge": "1",
    "text": "Clear.",
}
AN_HOUR = 3600 / 25  # questions: 25 seconds for each is what a plan reckons with
PAGE = 4096


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = Services.open(tmp_path / "home", clock=lambda: datetime.now(UTC))
    yield opened
    opened.close()


class Auditor:
    """Walks by keys alone: answers what is shown and goes on."""

    def __init__(self, page: WalkPage, services: Services) -> None:
        self.page, self.services = page, services
        self.keys = self.questions = 0
        self.seconds = 0.0

    def answer(self) -> None:
        """Answer what is asked about, one key for a choice, and go on where the screen is done."""
        view = self.page.gestures.question
        assert view is not None
        typed = KEYS.get(view.type, "") if not view.value and not view.readonly else ""
        started = time.perf_counter()
        for key in typed:
            QTest.keyClick(self.page.focusWidget() or self.page, key)
            QApplication.processEvents()
        if typed:
            self.questions += 1
            self.keys += (
                len(typed) if view.type != "text" else 0
            )  # writing is the auditor's, not the program's
        shown = self.page.gestures.question
        if shown is not None and shown.ref == view.ref:
            self.page._nudged.add(view.ref)  # evidence is wanted: an auditor in a hurry goes on
            QTest.keyClick(
                self.page.focusWidget() or self.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
            )
            QApplication.processEvents()
            self.keys += 1
        self.seconds += time.perf_counter() - started


@pytest.fixture
def auditor(qtbot, qapp: QApplication, services: Services) -> Auditor:
    client_id = services.clients.create("Corner Bakery").created
    visit_id = services.visits.plan(client_id, services.visits.default_plan(client_id)).created
    style.load_fonts()
    style.apply(qapp, "light", 100)
    state = AppState()
    state.attach(services)
    page = WalkPage(state)
    state.changed.connect(page.on_changed)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.open(Place("walk", client_id, visit_id, services.visits.first_walk(visit_id)))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.card.settle_focus()
    return Auditor(page, services)


def walk_through(auditor: Auditor, walk_id: str, most: float) -> None:
    """Walk one touchpoint to its last question."""
    page = auditor.page
    place = Place("walk", walk_id=walk_id)
    page.open(place)
    page.card.settle_focus()
    while auditor.questions < most:
        walk = auditor.services.walks.open(walk_id)
        if page.gestures.question.ref in walk.beside(walk.questions[-1].ref):
            return
        auditor.answer()


def resident() -> int:
    """Return the memory in use in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE


def test_two_keys_are_enough_for_a_question(auditor: Auditor) -> None:
    walk_id = auditor.page._walk.walk.id
    walk_through(auditor, walk_id, 16)
    keys, seconds = auditor.keys / auditor.questions, auditor.seconds / auditor.questions
    told = f"{auditor.questions} questions: {keys:.2f} keys and {seconds * 1000:.0f} ms of our time each"
    sys.stdout.write(f"\n{told}\n")
    assert auditor.questions >= 14
    assert keys <= 2.2


@pytest.mark.timing
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_an_hour_of_walking_takes_no_more_memory(auditor: Auditor) -> None:
    steps = [step.walk_id for step in auditor.services.walks.open(auditor.page._walk.walk.id).steps]
    walk_through(auditor, steps[0], 1000)  # what is loaded once is loaded now
    before, known = resident(), auditor.questions
    for walk_id in steps[1:]:
        walk_through(auditor, walk_id, known + AN_HOUR)
    grown = (resident() - before) / 1e6
    told = f"{auditor.questions - known} questions, an hour's worth: {grown:+.1f} MB on {before / 1e6:.0f} MB"
    sys.stdout.write(f"\n{told}\n")
    assert grown < 30
