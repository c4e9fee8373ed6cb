"""Cards that come from what was found, and the place that the figures give them.

The checklist asks for a chance (weight 4, 8 days), and for three more things. Everything failed, so the score
is 0, and mending a question of weight w gains 100·w ÷ 10 points. Seen once without a note, each is half sure:

======== ====== ==== ====== ============= =====
question weight days points priority      lane
======== ====== ==== ====== ============= =====
chance   4      8    40     40·½ ÷ 8 = 2½ Next
greet    3      1    30     30·½ ÷ 1 = 15 Now
thank    2      1    20     20·½ ÷ 1 = 10 Later
light    1      10   10     10·½ ÷ 10 = ½ Later
======== ====== ==== ====== ============= =====

The lanes part at the medians: 25 points, and 4½ days.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from touchaudit.domain.client import Channel, Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens
from touchaudit.domain.visit import Action, Horizon
from touchaudit.services.services import Services
from touchaudit.services.views import CardView, PlanDraft, PlanStep

CHECKLIST = """
| survey |
| | type | name | label | weight | role | owner | effort_days | recommendation |
| | select_one chance | chance | Was a step offered? | 4 | opportunity | Sales lead | 8 | Offer a next step |
| | select_one yn | greet | Were you greeted? | 3 | | | 1 | Greet first |
| | select_one yn | thank | Were you thanked? | 2 | | | 1 | Say thank you |
| | select_one yn | light | Was it light? | 1 | | | 10 | Mend the lamps |
| | text | barrier | What was in the way? | | barrier | | | |

| choices |
| | list_name | name | label | score |
| | chance | taken | Taken | 2 |
| | chance | missed | Missed | 0 |
| | yn | yes | Yes | 1 |
| | yn | no | No | 0 |

| settings |
| | form_id | form_title | version |
| | chances | Chances | 1 |
"""


@pytest.fixture
def client_id(services: Services, tmp_path: Path) -> str:
    """A client whose only touchpoint was walked once, and failed throughout."""
    path = tmp_path / "chances.md"
    path.write_text(CHECKLIST, encoding="utf-8")
    key = services.checklists.add(path)
    made = services.clients.create("Corner Bakery", "Bakery", "Bath", starter="empty").created
    stage = services.clients.record(made).stages[3]
    counter = Touchpoint(
        new_id(), made, stage.id, "Counter", Channel.IN_PERSON, 4, owner_role="Shop lead", checklist=key
    )
    services.clients.save(counter)
    draft = PlanDraft("Visit 1", date(2026, 9, 22), steps=(PlanStep(counter.id, key),))
    visit_id = services.visits.plan(made, draft).created
    walk = services.visits.first_walk(visit_id)
    services.walks.open(walk)
    services.walks.answer(walk, "/data/chance", "missed")
    for name in ("greet", "thank", "light"):
        services.walks.answer(walk, f"/data/{name}", "no")
    services.walks.answer(walk, "/data/barrier", "A step without a rail")
    return made


def counter(services: Services, client_id: str) -> str:
    return services.clients.record(client_id).touchpoints[0].id


def lane(services: Services, client_id: str, horizon: Horizon) -> list[str]:
    return [card.action.title for card in services.roadmap.board(client_id).lanes[horizon]]


def put(services: Services, client_id: str, *names: str) -> None:
    for name in names:
        services.roadmap.add_question(client_id, counter(services, client_id), f"/data/{name}")


def view(services: Services, client_id: str, title: str) -> CardView:
    lanes = services.roadmap.board(client_id).lanes
    return next(card for cards in lanes.values() for card in cards if card.action.title == title)


def same(card: Action) -> tuple[object, ...]:
    """Return what makes a card the same as another."""
    found = (card.title, card.horizon, card.touchpoint_id, card.question)
    return (*found, card.owner_role, card.effort, card.confidence)


def test_a_missed_opportunity_becomes_the_card_that_the_road_map_suggests(
    services: Services, client_id: str
) -> None:
    offered = {one.action.question: one.action for one in services.roadmap.board(client_id).suggestions}
    (line,) = services.insight.registers(client_id, Lens()).missed
    assert not line.carded
    services.roadmap.add_noted(client_id, line.noted)
    card = view(services, client_id, "Offer a next step")
    assert same(card.action) == same(offered["/data/chance"])
    assert (card.action.owner_role, card.action.effort, card.action.horizon) == (
        "Sales lead",
        8,
        Horizon.NEXT,
    )
    assert card.action.detail == "Was a step offered? Missed"
    assert (card.uplift, card.priority) == (pytest.approx(40), pytest.approx(2.5))
    left = {one.action.question for one in services.roadmap.board(client_id).suggestions}
    assert left == {"/data/greet", "/data/thank", "/data/light"}
    (line,) = services.insight.registers(client_id, Lens()).missed
    assert line.carded


def test_a_missed_opportunity_whose_finding_has_a_card_is_on_the_road_map(
    services: Services, client_id: str
) -> None:
    put(services, client_id, "chance")
    (line,) = services.insight.registers(client_id, Lens()).missed
    assert line.carded


def test_a_barrier_becomes_an_idea_with_its_owner_and_what_was_found(
    services: Services, client_id: str
) -> None:
    (line,) = services.insight.registers(client_id, Lens()).barriers
    services.roadmap.add_noted(client_id, line.noted)
    card = view(services, client_id, "A step without a rail").action
    assert (card.horizon, card.owner_role, card.question) == (Horizon.IDEA, "Shop lead", "")
    assert card.touchpoint_id == counter(services, client_id)
    assert card.detail == "What was in the way? A step without a rail"
    (line,) = services.insight.registers(client_id, Lens()).barriers
    assert line.carded


def test_an_idea_about_a_touchpoint_is_for_whoever_answers_for_it(services: Services, client_id: str) -> None:
    place = counter(services, client_id)
    services.roadmap.add_idea(client_id, "A chair", place, "Two of three stood")
    card = view(services, client_id, "A chair").action
    assert (card.owner_role, card.detail) == ("Shop lead", "Two of three stood")
    services.roadmap.add_idea(client_id, "A sign", None, owner="Caretaker")
    assert view(services, client_id, "A sign").action.owner_role == "Caretaker"


def test_the_weightiest_are_those_of_the_highest_priority(services: Services, client_id: str) -> None:
    services.roadmap.suggest(client_id, limit=2)
    # By points alone it would have been the 40 of the chance, which takes 8 days.
    cards = {card.title for card in services.clients.record(client_id).actions}
    assert cards == {"Greet first", "Say thank you"}


def test_a_new_card_stands_where_its_priority_puts_it(services: Services, client_id: str) -> None:
    put(services, client_id, "light")
    assert lane(services, client_id, Horizon.LATER) == ["Mend the lamps"]
    put(services, client_id, "thank")
    assert lane(services, client_id, Horizon.LATER) == ["Say thank you", "Mend the lamps"]


def test_a_card_moved_by_hand_stays_where_it_was_put(services: Services, client_id: str) -> None:
    put(services, client_id, "light", "chance")
    moved = view(services, client_id, "Offer a next step").action
    services.roadmap.move(client_id, moved.id, Horizon.LATER, 0)
    services.roadmap.suggest(client_id)
    # The chance has a priority of 2½ and "thank" one of 10, but a person put the chance first.
    assert lane(services, client_id, Horizon.LATER) == [
        "Offer a next step",
        "Say thank you",
        "Mend the lamps",
    ]


def test_making_room_is_taken_back_in_one_step(services: Services, client_id: str) -> None:
    put(services, client_id, "light")
    before = services.clients.record(client_id).actions
    put(services, client_id, "thank")
    services.history.undo(client_id)
    assert services.clients.record(client_id).actions == before


def test_findings_chosen_by_hand_are_put_on_together(services: Services, client_id: str) -> None:
    found = services.roadmap.board(client_id).suggestions
    services.roadmap.put(client_id, [one for one in reversed(found) if one.action.horizon is Horizon.LATER])
    assert lane(services, client_id, Horizon.LATER) == ["Say thank you", "Mend the lamps"]
    services.history.undo(client_id)
    assert services.clients.record(client_id).actions == ()


def test_a_card_whose_figures_changed_says_where_it_belongs_now(services: Services, client_id: str) -> None:
    services.roadmap.suggest(client_id)
    greet = view(services, client_id, "Greet first").action
    assert not view(services, client_id, "Offer a next step").drifted
    # It takes 20 days now. The median of 8, 20, 1 and 10 is 9: greeting is for Next, the chance for Now.
    services.roadmap.save(replace(greet, effort=20.0))
    chance = view(services, client_id, "Offer a next step")
    assert (chance.action.horizon, chance.suggested, chance.drifted) == (Horizon.NEXT, Horizon.NOW, True)
    greet_now = view(services, client_id, "Greet first")
    assert (greet_now.action.horizon, greet_now.suggested, greet_now.drifted) == (
        Horizon.NOW,
        Horizon.NEXT,
        True,
    )
    assert not view(services, client_id, "Say thank you").drifted


def test_one_press_puts_a_card_where_the_figures_put_it(services: Services, client_id: str) -> None:
    services.roadmap.suggest(client_id)
    services.roadmap.save(replace(view(services, client_id, "Greet first").action, effort=20.0))
    services.roadmap.follow(client_id, view(services, client_id, "Offer a next step").action.id)
    # 40·½ ÷ 8 = 2½ comes before 30·½ ÷ 20 = ¾.
    assert lane(services, client_id, Horizon.NOW) == ["Offer a next step", "Greet first"]
    there = view(services, client_id, "Offer a next step")
    assert not there.drifted
    assert not there.action.moved
    services.history.undo(client_id)
    assert view(services, client_id, "Offer a next step").action.horizon is Horizon.NEXT


def test_a_card_moved_by_hand_or_done_has_not_drifted(services: Services, client_id: str) -> None:
    services.roadmap.suggest(client_id)
    chance = view(services, client_id, "Offer a next step").action
    services.roadmap.move(client_id, chance.id, Horizon.LATER, 0)
    assert not view(services, client_id, "Offer a next step").drifted
    greet = view(services, client_id, "Greet first").action
    services.roadmap.save(replace(greet, effort=20.0, done=date(2026, 9, 20)))
    assert not view(services, client_id, "Greet first").drifted


def test_why_a_lane_is_told_with_both_medians(services: Services, client_id: str) -> None:
    services.roadmap.suggest(client_id)
    services.roadmap.save(replace(view(services, client_id, "Greet first").action, effort=20.0))
    why = services.roadmap.why_lane(view(services, client_id, "Offer a next step").action)
    assert why is not None
    assert [(part.step.title, part.step.value) for part in why.parts] == [
        ("What mending it adds to the overall score", pytest.approx(40)),
        ("Median of what mending each finding adds", pytest.approx(25)),
        ("Days it takes", 8.0),
        ("Median of the days that the findings take", 9.0),
    ]
    assert str(why.step.formula) == "40 ≥ 25 points and 8 ≤ 9 days: Now"
