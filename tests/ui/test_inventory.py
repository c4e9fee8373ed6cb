"""A client made from an industry, touchpoints added from an inventory, and the coverage of the map."""

from __future__ import annotations

import pytest

from tests.ui.conftest import meanwhile, names, press, settle, texts
from tests.ui.test_accessibility import SIZES, faults_of
from touchaudit.ui import style
from touchaudit.ui.widgets.coverage_tile import CoverageTile


def stage_of(desk, name):
    record = desk.services.clients.record(desk.client_id)
    place = next(one for one in record.touchpoints if one.name == name)
    return next(stage.name for stage in record.stages if stage.id == place.stage_id)


def test_a_new_client_starts_from_its_industry(qtbot, desk):
    desk.go("home")

    def fill(dialog):
        qtbot.keyClicks(dialog.name, "The Anchor")
        dialog.starter.pick("hotel")
        press(qtbot, dialog, "Make the client")

    meanwhile(fill)
    press(qtbot, desk.window, "New client")
    settle(qtbot)
    record = desk.services.clients.record(desk.services.clients.find("The Anchor"))
    assert record.client.industry == "Hospitality"
    assert (len(record.touchpoints), len(record.personas)) == (18, 3)


def test_touchpoints_are_added_from_an_inventory_and_taken_back(qtbot, desk):
    page = desk.go("map")
    before = len(desk.services.clients.record(desk.client_id).touchpoints)
    seen = []

    def choose(dialog):
        dialog.industry.pick("trades")
        dialog.industry.picked.emit("trades")
        settle(qtbot)
        seen.append(texts(dialog))
        press(qtbot, dialog, "Site survey")
        press(qtbot, dialog, "Repair under warranty")
        press(qtbot, dialog, "Add to the map")

    meanwhile(choose)
    page.add_from_inventory()
    settle(qtbot)
    assert "At the customer’s, criticality 4" in seen[0]
    assert stage_of(desk, "Site survey") == "Quote"
    assert stage_of(desk, "Repair under warranty") == "Aftercare"
    assert "2 touchpoints added to the map." in texts(desk.window)
    desk.window.undo()
    assert len(desk.services.clients.record(desk.client_id).touchpoints) == before


def test_nothing_is_added_until_something_is_ticked(qtbot, desk):
    page = desk.go("map")
    told = []

    def choose(dialog):
        press(qtbot, dialog, "Add to the map")
        told.append(texts(dialog))
        dialog.reject()

    meanwhile(choose)
    page.add_from_inventory()
    assert "Tick at least one touchpoint." in told[0]


def test_what_is_on_the_map_can_not_be_ticked_again(qtbot, desk):
    page = desk.go("map")
    enabled = {}

    def look(dialog):
        enabled.update({name: tick.isEnabled() for name, tick in dialog._ticks.items()})
        dialog.reject()

    meanwhile(look)
    page.add_from_inventory()
    on_map = {one.name for one in desk.services.clients.record(desk.client_id).touchpoints}
    assert any(name in on_map for name in enabled)
    assert all(enabled[name] == (name not in on_map) for name in enabled)


def test_the_map_turns_to_its_coverage_and_a_gap_is_filled_from_there(qtbot, desk):
    page = desk.go("map")
    press(qtbot, page, "Show: Coverage")
    settle(qtbot)
    assert "What firms forget" in texts(page)
    assert not page.board.isVisible()
    start = "Search, Phone: Gap"
    gap = next(one for one in page.findChildren(CoverageTile) if one.accessibleName().startswith(start))

    def fill(dialog):
        qtbot.keyClicks(dialog.name, "Call-back service")
        press(qtbot, dialog, "Add")

    meanwhile(fill)
    gap.click()
    settle(qtbot)
    assert stage_of(desk, "Call-back service") == "Search"
    assert "Search, Phone: Not audited, Call-back service" in names(page)
    press(qtbot, page, "Show: Map")
    settle(qtbot)
    assert page.board.isVisible()


@pytest.mark.parametrize(("size", "text_size"), [("small", 150), ("upright", 100)])
def test_the_coverage_can_be_used_by_everybody(qtbot, qapp, open_desk, home, size, text_size):
    style.apply(qapp, "dark", text_size)
    desk = open_desk(home, size=SIZES[size])
    page = desk.go("map")
    press(qtbot, page, "Show: Coverage")
    settle(qtbot)
    faults = faults_of(desk.window)
    wide = desk.window.width()
    style.apply(qapp, "light", 100)
    assert not faults, "\n".join(faults)
    assert wide == SIZES[size][0]
