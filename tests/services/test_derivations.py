"""Every figure of a real database opens down to its answers, and leads to them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from touchaudit.domain.client import Band
from touchaudit.domain.derivation_steps import Source
from touchaudit.domain.visit import Mark
from touchaudit.errors import StorageError
from touchaudit.services.derivations import WhyView
from touchaudit.services.services import Services


@pytest.fixture
def client_id(services: Services, walk_id: str) -> str:
    """A client of one touchpoint: one question wrong, one right, one answered in part."""
    services.walks.answer(walk_id, "/data/queue/waited", "no")
    services.walks.answer(walk_id, "/data/queue/greeting", "none")
    services.walks.answer(walk_id, "/data/queue/respect", "yes")
    return services.walks.open(walk_id).visit.client_id


def leaves(view: WhyView) -> Iterator[WhyView]:
    if not view.parts:
        yield view
    for part in view.parts:
        yield from leaves(part)


def test_the_figures_shown_are_the_figures_explained(
    services: Services, walk_id: str, client_id: str
) -> None:
    shown = services.clients.map(client_id)
    overall = services.derivations.wave(client_id)
    assert (overall.step.value, overall.band) == (shown.score, shown.band)
    card = next(card for column in shown.columns for card in column.cards)
    of_card = services.derivations.touchpoint(client_id, shown.wave, card.touchpoint.id)
    assert (of_card.step.value, of_card.band) == (card.score, card.band)
    visit_id = services.walks.open(walk_id).visit.id
    review = services.visits.review(visit_id)
    assert services.derivations.visit(visit_id).step.value == review.score
    assert services.derivations.coverage(visit_id).step.value == review.coverage
    assert services.derivations.consistency(visit_id).step.value == review.consistency
    assert services.derivations.walk(walk_id).step.value == review.walks[0].score


def test_every_answer_can_be_gone_to(services: Services, walk_id: str, client_id: str) -> None:
    view = services.derivations.wave(client_id)
    places = {}
    for leaf in leaves(view):
        assert leaf.step.source is not None
        places[leaf.step.title] = services.derivations.place(leaf.step.source)
    questions = {line.label: line.ref for line in services.walks.open(walk_id).questions}
    assert places
    assert all(place == (walk_id, questions[label]) for label, place in places.items())
    assert services.derivations.place(Source(walk_id)) == (walk_id, "")


def test_a_change_is_explained_at_once(services: Services, walk_id: str, client_id: str) -> None:
    before = services.derivations.walk(walk_id)
    services.walks.mark(walk_id, "/data/queue/greeting", Mark.NOT_APPLICABLE)
    after = services.derivations.walk(walk_id)
    formulas = [view.parts[0].step.formula for view in (before, after)]
    assert formulas == ["100 × (1 × 0 + 3 × 1) ÷ 4 = 75", "100 × 3 × 1 ÷ 3 = 100"]
    assert (before.band, after.band) == (Band.GOOD, Band.EXCELLENT)


def test_a_card_explains_the_points_it_adds_and_its_priority(services: Services, client_id: str) -> None:
    services.roadmap.suggest(client_id)
    card = next(card for lane in services.roadmap.board(client_id).lanes.values() for card in lane)
    gain = services.derivations.uplift(card.action)
    assert gain.step.value == card.uplift
    assert gain.step.formula == "100 − 75 = +25"
    priority = services.derivations.priority(card.action)
    assert priority is not None
    assert priority.step.value == card.priority


def test_what_is_gone_says_so(services: Services, client_id: str) -> None:
    with pytest.raises(StorageError, match="no longer there"):
        services.derivations.walk("nothing")
    with pytest.raises(StorageError, match="no longer there"):
        services.derivations.touchpoint(client_id, 1, "nothing")
