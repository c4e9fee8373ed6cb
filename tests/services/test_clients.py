"""Clients and their maps, as the home page and the map page show them."""

from __future__ import annotations

from pathlib import Path

from touchaudit.domain.coverage import Looked
from touchaudit.domain.visit import VisitState
from touchaudit.services.services import Services


def test_a_new_client_starts_with_touchpoints_that_have_checklists(services: Services) -> None:
    client_id = services.clients.create("Northside Garage", "Car repairs", "Leeds").created
    view = services.clients.map(client_id)
    assert next(column.stage.name for column in view.columns) == "Need"
    keys = {entry.key for entry in services.checklists.library()}
    cards = [card for column in view.columns for card in column.cards]
    assert len(cards) == 8
    assert {card.touchpoint.checklist for card in cards} <= keys
    assert view.score is None
    assert services.clients.home().clients[0].client.name == "Northside Garage"


def test_a_planned_visit_is_nothing_to_pick_up_until_it_is_begun(services: Services) -> None:
    client_id = services.clients.create("Northside Garage").created
    visit_id = services.visits.plan(client_id, services.visits.default_plan(client_id)).created
    assert services.clients.home().resume is None
    assert services.clients.home().planned == 1
    walk_id = services.visits.first_walk(visit_id)
    services.walks.open(walk_id)
    resume = services.clients.home().resume
    assert resume is not None
    assert (resume.walk_id, resume.touchpoint, resume.number) == (walk_id, "Website", 1)
    assert services.clients.home().planned == 0


def test_a_client_that_was_removed_comes_back_with_all_that_hung_on_it(services: Services) -> None:
    client_id = services.clients.create("Northside Garage").created
    services.visits.plan(client_id, services.visits.default_plan(client_id))
    services.clients.remove(services.clients.record(client_id).client)
    assert services.clients.home().clients == ()
    services.history.undo(client_id)
    assert [card.client.id for card in services.clients.home().clients] == [client_id]
    assert len(services.clients.record(client_id).planned) == 1


def test_the_plan_of_a_walk_that_was_begun_keeps_its_checklist(services: Services, walk_id: str) -> None:
    view = services.walks.open(walk_id)
    draft = services.visits.draft_of(view.visit.id)
    assert draft.steps[0].touchpoint_id == view.touchpoint.id
    services.visits.change_plan(view.visit.id, draft)
    again = services.walks.open(walk_id)
    assert again.walk.checklist == view.walk.checklist
    assert again.visit.state is VisitState.DRAFT


def test_a_checklist_of_ones_own_joins_the_library_once(services: Services, checklist: Path) -> None:
    key = services.checklists.add(checklist)
    assert services.checklists.add(checklist) == key
    own = [entry for entry in services.checklists.library() if not entry.shipped]
    assert [(entry.key, entry.title, entry.questions) for entry in own] == [(key, "Small counter", 6)]


def test_a_fresh_map_has_everything_that_firms_forget_and_nobody_looked_at_any_of_it(
    services: Services,
) -> None:
    client_id = services.clients.create("The Anchor", starter="hotel").created
    view = services.clients.coverage(client_id)
    assert (view.wave, view.waves, view.personas) == (1, (), 3)
    assert [area.looked for area in view.coverage.areas] == [Looked.NEVER] * 4
    assert (view.coverage.audited, view.coverage.touchpoints, len(view.coverage.never)) == (0, 18, 18)


def test_a_walk_fills_its_cell_of_the_coverage(services: Services, walk_id: str) -> None:
    walk = services.walks.open(walk_id)
    client_id = walk.visit.client_id
    assert len(services.clients.coverage(client_id).coverage.never) == 1
    line = next(line for line in walk.questions if line.ref.endswith("respect"))
    services.walks.answer(walk_id, line.ref, "yes")
    view = services.clients.coverage(client_id)
    assert view.coverage.never == ()
    cells = [cell for row in view.coverage.stages for cell in row.cells if cell.touchpoints]
    assert [cell.looked for cell in cells] == [Looked.AUDITED]
    assert {area.looked for area in view.coverage.areas} == {Looked.GAP}


def test_a_visit_that_is_only_planned_has_no_question_open(services: Services) -> None:
    client_id = services.clients.create("Northside Garage").created
    visit_id = services.visits.plan(client_id, services.visits.default_plan(client_id)).created
    assert [line.open for line in services.clients.map(client_id).visits] == [0]
    services.walks.open(services.visits.first_walk(visit_id))
    assert services.clients.map(client_id).visits[0].open > 0
