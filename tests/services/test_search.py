"""Search in answers and notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from touchaudit.domain.visit import Mark
from touchaudit.services.services import Services

from .conftest import Clock


def refs(services: Services, walk_id: str) -> dict[str, str]:
    return {line.ref.rpartition("/")[2]: line.ref for line in services.walks.open(walk_id).questions}


def test_a_note_is_found_whatever_its_capitals_and_accents(services: Services, walk_id: str) -> None:
    ref = services.walks.open(walk_id).here
    services.walks.note(walk_id, ref, "The CAFÉ next door was louder than Frau Groß.")
    for looked_for in ("cafe", "Café louder", "gross", "DOOR next"):
        (hit,) = services.search.find(looked_for)
        assert (hit.client, hit.touchpoint, hit.walk_id, hit.ref) == (
            "Corner Bakery",
            "Counter",
            walk_id,
            ref,
        )
        assert "CAFÉ" in hit.snippet
        assert hit.question
    assert services.search.find("cafe window") == ()
    assert services.search.find("  ") == ()


def test_an_answer_is_found_as_it_is_worded(services: Services, walk_id: str) -> None:
    view = services.walks.open(walk_id)
    ref = next(
        line.ref for line in view.questions if services.walks.question(walk_id, line.ref).type == "select_one"
    )
    choice = services.walks.question(walk_id, ref).choices[0]
    services.walks.answer(walk_id, ref, choice.name)
    services.clients.home()
    hits = services.search.find(choice.label)
    assert [(hit.ref, hit.snippet) for hit in hits] == [(ref, choice.label)]


def test_answers_of_walks_that_were_not_looked_at_since_the_start_are_found(
    services: Services, walk_id: str, home: Path, clock: Clock
) -> None:
    view = services.walks.open(walk_id)
    ref = next(
        line.ref for line in view.questions if services.walks.question(walk_id, line.ref).type == "select_one"
    )
    choice = services.walks.question(walk_id, ref).choices[0]
    services.walks.answer(walk_id, ref, choice.name)
    services.clients.home()
    services.close()
    again = Services.open(home, clock=clock)
    assert [(hit.ref, hit.snippet) for hit in again.search.find(choice.label)] == [(ref, choice.label)]
    again.close()


def test_a_reason_and_a_missed_opportunity_are_found(services: Services, walk_id: str) -> None:
    view = services.walks.open(walk_id)
    services.walks.mark(walk_id, view.here, Mark.NOT_APPLICABLE, "shut for the holidays")
    services.visits.add_opportunity(view.visit.id, "No loyalty card offered", "cross-sell")
    assert services.search.find("holidays")[0].ref == view.here
    (hit,) = services.search.find("loyalty")
    assert (hit.visit_id, hit.question) == (view.visit.id, "")


def test_what_was_removed_is_not_found(services: Services, walk_id: str) -> None:
    view = services.walks.open(walk_id)
    services.walks.note(walk_id, view.here, "smells of bread")
    assert services.search.find("bread")
    services.visits.remove(view.visit.id)
    assert services.search.find("bread") == ()


@pytest.mark.parametrize("wild", ["%", "_", "[", "*"])
def test_signs_mean_themselves(services: Services, walk_id: str, wild: str) -> None:
    view = services.walks.open(walk_id)
    services.walks.note(walk_id, view.here, "plain words")
    assert services.search.find(wild) == ()
    services.walks.note(walk_id, view.here, f"plain {wild} words")
    assert len(services.search.find(wild)) == 1


def test_no_more_than_asked_for(services: Services, walk_id: str, checklist: Path) -> None:
    for line in services.walks.open(walk_id).questions:
        services.walks.note(walk_id, line.ref, "queue")
    assert len(services.search.find("queue", 2)) == 2


def test_a_note_with_accents_is_found_as_it_stands_now(services: Services, walk_id: str) -> None:
    first, second = [line.ref for line in services.walks.open(walk_id).questions][:2]
    services.walks.note(walk_id, first, "Das Café war laut.")
    assert [hit.ref for hit in services.search.find("cafe")] == [first]
    services.walks.note(walk_id, first, "Die Küche war laut.")
    services.walks.note(walk_id, second, "Im Café saß niemand.")
    assert [hit.ref for hit in services.search.find("cafe")] == [second]
    assert [hit.ref for hit in services.search.find("kuche laut")] == [first]


def test_what_was_read_while_nobody_looked_is_found_as_well(services: Services, walk_id: str) -> None:
    ref = services.walks.open(walk_id).here
    services.walks.note(walk_id, ref, "Frau Groß grüßte.")
    while services.prepare():
        pass
    assert [hit.ref for hit in services.search.find("grusste")] == [ref]
