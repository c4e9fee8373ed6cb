"""A monkey does whatever it finds to all screens: nothing may break, warn, or differ from what is stored.

TOUCHAUDIT_MONKEY=10000 does so many things from each seed, TOUCHAUDIT_SEEDS=7,8,9 says from which.
"""

from __future__ import annotations

import os
import sys

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.ui.house import House
from tests.ui.monkey import Monkey
from tests.ui.survey import settle
from touchaudit.domain.visit import VisitState

EVENTS = int(os.environ.get("TOUCHAUDIT_MONKEY", "600"))
SEEDS = [int(seed) for seed in os.environ.get("TOUCHAUDIT_SEEDS", "1").split(",")]
PAGES = ("home", "map", "plan", "walk", "review", "roadmap", "library")


def shown(house: House) -> dict[str, list[tuple[str, str, bool]]]:
    """Return everything that can be read on each page: of each part its text and whether it is on."""
    state = house.household.state
    clients = sorted(state.services.clients.home().clients, key=lambda card: card.client.id)
    found = {"home": read(house, "home", "", "", "")}
    for card in clients:
        visits = [line.visit.id for line in state.services.clients.map(card.client.id).visits if line.walks]
        for page in PAGES[1:]:
            visit = visits[0] if visits and page != "plan" else ""
            if visit or page not in {"walk", "review"}:
                walk = state.services.visits.first_walk(visit) if page == "walk" else ""
                found[f"{card.client.name} {page}"] = read(house, page, card.client.id, visit, walk)
    return found


def read(house: House, page: str, client_id: str, visit_id: str, walk_id: str) -> list[tuple[str, str, bool]]:
    house.household.state.go(page, client_id=client_id, visit_id=visit_id, walk_id=walk_id)
    settle()
    parts = house.window.shown().findChildren(QWidget)
    return [
        (type(part).__name__, part.text() or part.accessibleName(), is_on(part))
        for part in parts
        if isinstance(part, QLabel | QAbstractButton)
        and part.isVisible()
        and part.property("role") != "clock"  # it runs on
    ]


def waiting(house: House) -> bool:
    """Tell whether a visit with walks is still only planned."""
    clients = house.services.clients
    lines = [line for card in clients.home().clients for line in clients.map(card.client.id).visits]
    return any(line.walks and line.visit.state is VisitState.PLANNED for line in lines)


def is_on(part: QWidget) -> bool:
    return isinstance(part, QAbstractButton) and part.isChecked()


@pytest.mark.parametrize("seed", SEEDS)
def test_a_monkey_breaks_nothing_and_the_screen_shows_what_is_stored(
    qtbot, enter, tmp_path, monkeypatch, seed
):
    monkeypatch.chdir(tmp_path)
    house = enter()
    monkey = Monkey(house.household, lambda: house.window, seed)
    monkey.run(EVENTS)
    sys.stdout.write(monkey.story())  # pytest shows it where the test fails
    assert house.frame.isVisible()
    house.household.state.keep(language="en", theme="light", text_size=100)
    house.household.state.spoken.emit()
    house.frame.resize(1280, 800)
    settle()
    shown(house)
    while waiting(house):  # opening a walk begins it, and with it the next planned visit comes first
        shown(house)
    before = shown(house)
    assert house.services.backups.verify() == []
    house.close()
    house = enter()
    house.frame.resize(1280, 800)
    after = shown(house)
    for page, parts in before.items():
        assert after[page] == parts, f"{page} shows what is not stored"
    assert after.keys() == before.keys()
