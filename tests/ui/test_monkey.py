"""A monkey does whatever it finds to all screens: nothing may break, warn, or differ from what is stored.

TOUCHAUDIT_MONKEY=10000 does so many things from each seed, TOUCHAUDIT_SEEDS=7,8,9 says from which.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tests.ui.house import House, let_go, resident
from tests.ui.monkey import Monkey
from tests.ui.survey import settle
from tests.ui.test_paper import fill
from touchaudit.domain.visit import VisitState
from touchaudit.services.views import PlanDraft, PlanStep
from touchaudit.ui.panels import panel_kinds

EVENTS = int(os.environ.get("TOUCHAUDIT_MONKEY", "110"))
SEEDS = [int(seed) for seed in os.environ.get("TOUCHAUDIT_SEEDS", "1").split(",")]
PAGES = ("home", "map", "plan", "walk", "review", "insight", "roadmap", "library")
PANELS = [kind.key for kind in panel_kinds()][:: 1 if EVENTS > 1000 else 10]
"""All where there is time."""
PARTS = 10 if EVENTS > 1000 else 1
"""So often the widgets are counted on the way."""
LINES = 200
"""Widgets that the clients made on the way may show on the home page."""


def shown(house: House) -> dict[str, list[tuple[str, str, bool]]]:
    """Return everything that can be read on each page: of each part its text and whether it is on."""
    state = house.household.state
    clients = sorted(state.services.clients.home().clients, key=lambda card: card.client.id)
    found = {"home": read(house, "home")}
    for card in clients:
        visits = [line.visit.id for line in state.services.clients.map(card.client.id).visits if line.walks]
        for page in PAGES[1:]:
            visit = visits[0] if visits and page != "plan" else ""
            if visit or page not in {"walk", "review"}:
                walk = state.services.visits.first_walk(visit) if page == "walk" else ""
                for panel in PANELS if page == "insight" else [""]:
                    place = {"client_id": card.client.id, "visit_id": visit, "walk_id": walk, "ref": panel}
                    found[f"{card.client.name} {page} {panel}"] = read(house, page, **place)
    return found


def read(house: House, page: str, **place: str) -> list[tuple[str, str, bool]]:
    house.household.state.go(page, **place)
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


def widgets(house: House) -> int:
    """Furnish the window anew, as it is at first, and return how many widgets there are."""
    state = house.household.state
    state.keep(language="en", theme="light", text_size=100)
    state.go("home", client_id="")
    state.spoken.emit()
    let_go()
    return len(QApplication.allWidgets())


def is_on(part: QWidget) -> bool:
    return isinstance(part, QAbstractButton) and part.isChecked()


def brought(house: House, folder: Path) -> tuple[list[Path], list[Path]]:
    """Return filled forms, one of them none, and what phones sent, one of them for nobody."""
    services = house.services
    client = services.clients.home().clients[0].client.id
    draft = services.visits.default_plan(client)
    steps = (PlanStep(draft.steps[0].touchpoint_id, "counter"),)
    visit = services.visits.plan(client, PlanDraft("On paper", draft.on, steps=steps)).created
    paper = services.paper.draw(services.paper.of_visit(visit), fillable=True)
    form, broken = folder / "filled.pdf", folder / "broken.pdf"
    form.write_bytes(fill(paper, {"/arriving/find_way": "yes"}, {"/arriving/find_way": "By the sign"}))
    broken.write_bytes(b"%PDF-1.7 nothing")
    said = "<arriving><expectation>6</expectation></arriving>"
    sent, stray = folder / "sent.xml", folder / "stray.xml"
    sent.write_text(f'<data id="touchaudit_counter" version="1">{said}</data>', "utf-8")
    stray.write_text(f'<data id="somebody_else">{said}</data>', "utf-8")
    return [form, form, broken], [sent, sent, stray]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_monkey_breaks_nothing_and_the_screen_shows_what_is_stored(
    qtbot, enter, tmp_path, monkeypatch, seed
):
    monkeypatch.chdir(tmp_path)
    house = enter()
    parts = []
    with (tmp_path / "diary.txt").open("w", encoding="utf-8", buffering=1) as diary:
        monkey = Monkey(house.household, lambda: house.window, seed, *brought(house, tmp_path), diary)
        for part in range(PARTS + 1):
            monkey.run(EVENTS * part // PARTS)
            parts.append(widgets(house))
            sys.stdout.write(f"{monkey.done} events, {parts[-1]} widgets, {resident() / 1e6:.0f} MB\n")
    lines = Path(diary.name).read_text("utf-8").splitlines()
    sys.stdout.write(" · ".join(lines[-60:]))  # pytest shows it where the test fails
    assert house.frame.isVisible()
    assert parts[-1] - parts[0] < LINES, "what was let go is still there"
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
