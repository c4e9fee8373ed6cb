"""The road map: each card carries the exact gain of mending its finding, and remembers who moved it."""

from __future__ import annotations

import pytest

from touchaudit.domain.visit import Horizon
from touchaudit.services.services import Services


@pytest.fixture
def client_id(services: Services, walk_id: str) -> str:
    """A client of one touchpoint that scored 50."""
    services.walks.answer(walk_id, "/data/queue/waited", "no")
    services.walks.answer(walk_id, "/data/queue/greeting", "none")
    services.walks.answer(walk_id, "/data/queue/respect", "yes")
    return services.walks.open(walk_id).visit.client_id


def test_a_suggestion_says_what_mending_it_gains(services: Services, client_id: str) -> None:
    board = services.roadmap.board(client_id)
    suggestion = board.suggestions[0]
    assert suggestion.action.title == "Greet first"
    # Weight 1 of 4 was lost in the only touchpoint.
    assert suggestion.uplift == pytest.approx(25)
    services.roadmap.suggest(client_id)
    board = services.roadmap.board(client_id)
    cards = [card for lane in board.lanes.values() for card in lane]
    assert [card.uplift for card in cards] == [pytest.approx(25)]
    assert board.suggestions == ()


def test_a_card_that_a_person_moved_says_so_and_goes_back(services: Services, client_id: str) -> None:
    services.roadmap.suggest(client_id)
    card = next(card for lane in services.roadmap.board(client_id).lanes.values() for card in lane)
    target = Horizon.LATER if card.action.horizon is not Horizon.LATER else Horizon.NEXT
    services.roadmap.move(client_id, card.action.id, target, 0)
    moved = services.roadmap.board(client_id).lanes[target][0]
    assert moved.action.moved
    services.history.undo(client_id)
    back = services.roadmap.board(client_id).lanes[card.action.horizon][0]
    assert not back.action.moved
