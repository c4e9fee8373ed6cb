"""A visit of three touchpoints on a real database, and the walk's page on screen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.services.services import DATABASE, Services
from touchaudit.services.views import PlanDraft, PlanStep
from touchaudit.ui import style
from touchaudit.ui.pages.walk import WalkPage
from touchaudit.ui.state import AppState, Place

FORM = Path(__file__).with_name("walk.md")


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 9, 22, 9, 42, tzinfo=UTC)

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
def form() -> Path:
    """The checklist that is walked."""
    return FORM


@pytest.fixture
def visit_id(services: Services, form: Path) -> str:
    """A visit of a bakery: entrance, counter and till, each with the same small checklist."""
    key = services.checklists.add(form)
    client_id = services.clients.create("Corner Bakery", "Bakery", "Bath", starter="empty").created
    stage = services.clients.record(client_id).stages[3]
    points = [Touchpoint(new_id(), client_id, stage.id, name) for name in ("Entrance", "Counter", "Till")]
    for point in points:
        services.clients.save(point)
    draft = PlanDraft("Visit 1", date(2026, 9, 22), steps=tuple(PlanStep(point.id, key) for point in points))
    return services.visits.plan(client_id, draft).created


@pytest.fixture
def walk_id(services: Services, visit_id: str) -> str:
    return services.visits.first_walk(visit_id)


class Desk:
    """The walk's page as an auditor has it before them."""

    def __init__(self, qtbot: Any, services: Services, visit_id: str, walk_id: str) -> None:
        self.bot = qtbot
        self.services = services
        self.walk_id = walk_id
        self.state = AppState()
        self.state.attach(services)
        self.places: list[Place] = []
        self.said: list[str] = []
        self.page = WalkPage(self.state)
        self.state.changed.connect(self.page.on_changed)
        self.state.navigated.connect(self.places.append)
        self.state.said.connect(self.said.append)
        client_id = services.walks.open(walk_id).visit.client_id
        self.state.place = Place("walk", client_id, visit_id, walk_id)
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        self.page.open(self.state.place)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.card.settle_focus()

    @property
    def name(self) -> str:
        """The last part of the question's reference."""
        return self.services.walks.open(self.walk_id).here.rpartition("/")[2]

    def go(self, name: str) -> None:
        """Go to a question by the last part of its reference."""
        refs = [line.ref for line in self.services.walks.open(self.walk_id).questions]
        self.page.go_to(next(ref for ref in refs if ref.endswith(f"/{name}")))

    def stored(self, name: str) -> Any:
        """Return a question as the services show it."""
        refs = [line.ref for line in self.services.walks.open(self.walk_id).questions]
        ref = next(ref for ref in refs if ref.endswith(f"/{name}"))
        return self.services.walks.question(self.walk_id, ref)

    def press(self, key: Any, *modifiers: Any) -> None:
        """Press a key where the keyboard is."""
        target = self.page.focusWidget() or self.page
        if isinstance(key, str):
            self.bot.keyClicks(target, key)
        else:
            self.bot.keyClick(target, key, *modifiers)

    def click(self, name: str) -> None:
        """Click the visible button of this name."""
        self.bot.waitUntil(lambda: self.shows(name), timeout=1000)
        for part in self.page.findChildren(QAbstractButton):
            if part.isVisible() and part.accessibleName() == name:
                self.bot.mouseClick(part, Qt.MouseButton.LeftButton)
                return

    def wait_for_photos(self) -> None:
        """Wait until the worker has made all photos of this question fit to keep."""
        self.bot.waitUntil(lambda: self.page.gestures.photos_coming() == 0, timeout=5000)

    def shows(self, name: str) -> bool:
        """Return whether a button of this name is to be seen."""
        return any(
            part.isVisible() and part.accessibleName() == name
            for part in self.page.findChildren(QAbstractButton)
        )


@pytest.fixture
def desk(qtbot: Any, qapp: Any, services: Services, visit_id: str, walk_id: str) -> Iterator[Desk]:
    QLocale.setDefault(QLocale("en_GB"))
    style.apply(qapp, "light")
    made = Desk(qtbot, services, visit_id, walk_id)
    yield made
    made.page.close()
    QLocale.setDefault(QLocale.system())
