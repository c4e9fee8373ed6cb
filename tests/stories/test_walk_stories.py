"""Stories of the walk, told to the whole window: by keyboard, by mouse, and through a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.domain.stopwatch import running
from touchaudit.domain.visit import VisitState
from touchaudit.services.services import Services
from touchaudit.services.views import PlanDraft, PlanStep
from touchaudit.ui import style
from touchaudit.ui.dialogs.release import SignSheet
from touchaudit.ui.main_window import MainWindow
from touchaudit.ui.pages.review import ReviewPage
from touchaudit.ui.pages.walk import WalkPage
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.finish_sheet import FinishSheet

CHECKLIST = Path(__file__).with_name("story.md")
WALKER = Path(__file__).with_name("walking.py")
KEY = Qt.Key


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def services(home: Path) -> Iterator[Services]:
    opened = Services.open(home, clock=lambda: datetime.now(UTC))
    yield opened
    opened.close()


@pytest.fixture
def visit_id(services: Services) -> str:
    """A visit of three touchpoints."""
    key = services.checklists.add(CHECKLIST)
    client = services.clients.create("Corner Bakery", "Bakery", "Bath", starter="empty").created
    stage = services.clients.record(client).stages[3]
    points = [Touchpoint(new_id(), client, stage.id, name) for name in ("Entrance", "Counter", "Till")]
    for point in points:
        services.clients.save(point)
    steps = tuple(PlanStep(point.id, key) for point in points)
    return services.visits.plan(client, PlanDraft("Visit 1", date(2026, 9, 22), steps=steps)).created


class Auditor:
    """Somebody in front of the window."""

    def __init__(self, qtbot: Any, services: Services) -> None:
        self.bot = qtbot
        self.state = AppState()
        self.window = MainWindow(self.state, lambda: services)
        qtbot.addWidget(self.window)
        self.window.resize(1280, 800)
        with qtbot.waitSignal(self.state.ready):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def page(self) -> Any:
        return self.window.shown()

    def begin(self, services: Services, visit_id: str) -> str:
        walk_id = services.visits.first_walk(visit_id)
        client_id = services.walks.open(walk_id).visit.client_id
        self.state.go("walk", client_id=client_id, visit_id=visit_id, walk_id=walk_id)
        assert isinstance(self.page, WalkPage)
        return walk_id

    def press(self, *keys: Any) -> None:
        for key in keys:
            target = QApplication.focusWidget() or self.page
            if isinstance(key, str):
                self.bot.keyClicks(target, key)
            else:
                self.bot.keyClick(target, key)

    def click(self, name: str) -> None:
        def found() -> list[QAbstractButton]:
            buttons = self.page.findChildren(QAbstractButton)
            return [part for part in buttons if part.isVisible() and part.accessibleName() == name]

        self.bot.waitUntil(lambda: bool(found()), timeout=2000)
        self.bot.mouseClick(found()[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def auditor(qtbot: Any, qapp: Any, services: Services, visit_id: str) -> Iterator[Auditor]:
    style.apply(qapp, "light")
    somebody = Auditor(qtbot, services)
    yield somebody
    somebody.window.close()


def finish_anyway() -> None:
    """Choose *Finish anyway* in the sheet that is about to open."""

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, FinishSheet) and window.isVisible():
                window._finish()
                return
        QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)


def test_a_touchpoint_is_walked_with_the_keyboard_and_the_next_with_the_mouse(auditor, services, visit_id):
    first = auditor.begin(services, visit_id)
    auditor.press(KEY.Key_Return)  # past the instruction
    auditor.press("1", KEY.Key_Return)  # waited: yes
    auditor.press(KEY.Key_Space, "l", KEY.Key_Space, "45", KEY.Key_Return)  # timed, then typed
    auditor.press("3", "n", "Nobody looked up.", KEY.Key_Escape, KEY.Key_Return)  # greeting: none, why
    auditor.press("1", KEY.Key_Return)  # respect: yes
    auditor.press("13", KEY.Key_Return)  # looked up, thanked
    auditor.press("A sourdough, please.", KEY.Key_Return)
    auditor.press("9", KEY.Key_Return)  # would recommend

    done = services.walks.open(first)
    answers = {
        line.ref.rpartition("/")[2]: services.walks.question(first, line.ref) for line in done.questions
    }
    assert done.walk.finished is not None
    assert {name: view.value for name, view in answers.items() if view.value} == {
        "waited": "yes",
        "wait": "45",
        "greeting": "none",
        "respect": "yes",
        "deeds": "looked thanked",
        "words": "A sourdough, please.",
        "likely": "9",
    }
    assert answers["greeting"].note == "Nobody looked up."
    assert [lap.label for lap in answers["wait"].laps] == ["Joined", "Noticed", "Served"]

    second = auditor.state.walk_id
    assert second != first
    assert auditor.page.top.title.text() == "Counter"
    for name in ("Next", "No", "Next", "Warm", "Next", "Yes", "Next", "Looked up", "Next", "Next", "10"):
        auditor.click(name)
    finish_anyway()
    auditor.click("Finish touchpoint")
    assert services.walks.open(second).walk.finished is not None
    assert auditor.page.top.title.text() == "Till"


def test_the_review_shows_what_is_wrong_and_leads_there(auditor, services, visit_id):
    walk = auditor.begin(services, visit_id)
    steps = services.walks.open(walk).steps
    for step in steps[1:]:
        services.walks.open(step.walk_id)
    auditor.press(KEY.Key_Return, "2", KEY.Key_Return, "3", KEY.Key_Return)  # the note that is wanted …
    auditor.press(KEY.Key_Escape, KEY.Key_Return, "2")  # … is not written, and there was no respect
    auditor.state.go("review", visit_id=visit_id)
    page = auditor.page
    assert isinstance(page, ReviewPage)
    rows = {
        (row.line.kind, row.line.label): row
        for row in page.findChildren(QAbstractButton)
        if hasattr(row, "line")
    }
    assert ("knock_out", "With respect?") in rows
    assert ("evidence", "How were you greeted?") in rows
    auditor.bot.mouseClick(rows["evidence", "How were you greeted?"], Qt.MouseButton.LeftButton)
    assert isinstance(auditor.page, WalkPage)
    assert auditor.page.card.heading.text() == "How were you greeted?"


def sign_later() -> None:
    """Sign as soon as the sheet asks for it."""

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, SignSheet) and window.isVisible():
                window.name.setText("Ann Auditor")
                window.yes.click()
                return
        QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)


def test_a_visit_goes_from_draft_to_final(auditor, services, visit_id):
    walk = auditor.begin(services, visit_id)
    for step in services.walks.open(walk).steps:
        for line in services.walks.open(step.walk_id).questions:
            if line.ref.endswith(("/waited", "/greeting", "/respect")):
                question = services.walks.question(step.walk_id, line.ref)
                services.walks.answer(
                    step.walk_id, line.ref, question.choices[-1 if "waited" in line.ref else 0].name
                )
    auditor.state.go("review", visit_id=visit_id)
    auditor.click("Hand in for review")
    sign_later()
    auditor.click("Make final")
    assert services.visits.review(visit_id).visit.state is VisitState.FINAL


def test_a_killed_walk_opens_on_the_same_question(qtbot, qapp, home):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, str(WALKER), str(home), str(CHECKLIST)],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    ) as walker:
        assert walker.stdout is not None
        walk_id, heading = walker.stdout.readline().rstrip("\n").split("\t")
        walker.send_signal(signal.SIGKILL)
    services = Services.open(home, clock=lambda: datetime.now(UTC))
    try:
        resumed = services.clients.home().resume
        assert resumed is not None
        assert resumed.walk_id == walk_id
        auditor = Auditor(qtbot, services)
        auditor.state.go(
            "walk", client_id=resumed.client_id, visit_id=resumed.visit_id, walk_id=resumed.walk_id
        )
        assert auditor.page.card.heading.text() == heading == "How long?"
        assert auditor.page.evidence.note.text() == "Two ahead of me."
        assert auditor.page.evidence.stopwatch.runs()
        question = services.walks.question(walk_id, services.walks.open(walk_id).here)
        assert running(question.laps)
        assert services.walks.open(walk_id).answered == 1
        auditor.window.close()
    finally:
        services.close()
