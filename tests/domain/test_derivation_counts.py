"""How counts came about: what is listed is what was counted, down to the answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.domain import factory as make
from touchaudit.domain.chances import barriers
from touchaudit.domain.derivation_counts import (
    Planned,
    Used,
    explain_answered,
    explain_caught,
    explain_excused,
    explain_finished,
    explain_knock_outs,
    explain_noted,
    explain_open,
    explain_planned,
    explain_repeated,
    explain_spots,
    explain_uncarded,
    explain_under_way,
    explain_used,
    explain_visits,
)
from touchaudit.domain.derivation_map import explain_stage, explain_stages
from touchaudit.domain.derivation_steps import Source, Step
from touchaudit.domain.journey import missed_opportunities
from touchaudit.domain.roadmap import findings
from touchaudit.domain.visit import Evidence, EvidenceKind, Mark, Moment, MomentKind, Opportunity, VisitState

DOOR, DESK, BILL = make.touchpoint("Door"), make.touchpoint("Desk"), make.touchpoint("Bill")
NOON = datetime(2026, 9, 22, 12, tzinfo=UTC)


def told(step: Step) -> list[tuple[str, float | None]]:
    return [(part.title, part.value) for part in step.parts]


def finished(walk):
    return replace(walk, walk=replace(walk.walk, started=NOON, finished=NOON))


def test_visits_are_listed_by_day_each_with_its_score() -> None:
    first = make.visit(make.walk(DOOR, make.scored("a", 1.0)), on=date(2026, 9, 1))
    second = make.visit(make.walk(DOOR, make.scored("a", 0.5)), on=date(2026, 9, 8))
    step = explain_visits([first, second])
    assert (step.value, step.formula) == (2, "2, each of them below")
    assert told(step) == [("Visit, 1 Sep 2026", 100), ("Visit, 8 Sep 2026", 50)]
    assert step.parts[1].parts[0].source == Source(second.walks[0].walk.id)


def test_visits_under_way_are_told_of_all_clients_and_others_are_not() -> None:
    def at(state: VisitState):
        visit = make.visit(make.walk(DOOR, make.scored("a", 1.0)))
        return replace(visit, visit=replace(visit.visit, state=state))

    one = make.client(at(VisitState.FINAL), at(VisitState.DRAFT))
    two = make.client(planned=(at(VisitState.PLANNED),))
    step = explain_under_way([one, two])
    assert step.value == 2
    assert [part.counts for part in step.parts] == ["draft", "planned"]
    assert step.parts[0].title == "Client: Visit, 22 Sep 2026"


def test_hot_spots_are_told_with_what_makes_them_so() -> None:
    # 100 and 0: the whole is 50, poor, so that the door stands out for good, and the bill failed.
    failed = make.scored("paid", 0.0, critical=1.0)
    record = make.client(make.visit(make.walk(DOOR, make.scored("a", 1.0)), make.walk(BILL, failed)))
    bad, good = (explain_spots(record, 1, good=good) for good in (False, True))
    assert (told(bad), told(good)) == ([("Bill", 0)], [("Door", 100)])
    assert bad.parts[0].remarks[0] == "A critical point failed: Paid"
    assert good.parts[0].remarks[0] == "Excellent, while the whole is poor"


def test_a_touchpoint_counts_as_walked_once_its_walk_is_finished() -> None:
    door, desk = finished(make.walk(DOOR, make.scored("a", 1.0))), make.walk(DESK, make.scored("a", 0.5))
    begun = replace(desk, walk=replace(desk.walk, started=NOON))
    step = explain_finished(make.visit(door, begun, make.walk(BILL, make.scored("a", make.UNANSWERED))))
    assert (step.value, step.formula) == (1, "1 of 3, each of them below")
    assert [part.counts for part in step.parts] == ["finished", "begun", "not begun"]
    assert [part.value for part in step.parts] == [100, 50, None]


def test_open_questions_are_told_touchpoint_by_touchpoint() -> None:
    door = make.walk(DOOR, make.scored("a", make.UNANSWERED), make.scored("b", 1.0))
    desk = make.walk(DESK, make.scored("a", make.UNANSWERED), make.scored("c", make.UNANSWERED))
    bill = make.walk(BILL, make.scored("a", 1.0), make.said("do", ""))
    visit = make.visit(door, desk, bill)
    step = explain_open(visit)
    assert step.value == visit.score.open == 3
    assert told(step) == [("Door", 1), ("Desk", 2)]
    assert [part.source for part in step.parts[1].parts] == [
        Source(desk.walk.id, "a"),
        Source(desk.walk.id, "c"),
    ]


def test_where_nothing_was_counted_what_was_looked_through_is_listed() -> None:
    visit = make.visit(make.walk(DOOR, make.scored("a", 1.0)), make.walk(DESK, make.scored("a", 0.5)))
    for explain in (explain_open, explain_knock_outs, explain_caught, explain_repeated):
        step = explain(visit)
        assert (step.value, step.formula) == (0, "None was found in what is below.")
        assert told(step) == [("Door", 100), ("Desk", 50)]
        assert explain(make.visit()).parts == ()


def test_knock_outs_lead_to_the_answers_that_failed() -> None:
    desk = make.walk(DESK, make.scored("asked", 0.0, critical=1.0), make.scored("b", 0.0))
    visit = make.visit(make.walk(DOOR, make.scored("a", 1.0, critical=1.0)), desk)
    step = explain_knock_outs(visit)
    assert step.value == visit.score.knockouts == 1
    assert told(step) == [("Desk: Asked", 0)]
    assert step.parts[0].knocked_out
    assert step.parts[0].source == Source(desk.walk.id, "asked")


def test_chances_caught_in_passing_lead_to_their_walk() -> None:
    door = make.walk(DOOR, make.scored("a", 1.0))
    caught = (
        Opportunity("o1", "visit", "No umbrella offered", door.walk.id, photo="digest"),
        Opportunity("o2", "visit", "No goodbye"),
    )
    step = explain_caught(make.visit(door, opportunities=caught))
    assert told(step) == [("No umbrella offered", 1), ("No goodbye", 1)]
    assert [(part.counts, part.photos) for part in step.parts] == [("Door", 1), ("", 0)]
    assert [part.source for part in step.parts] == [Source(door.walk.id), None]


def test_a_visit_counts_chances_answered_as_missed_as_its_wave_does() -> None:
    desk = make.walk(DESK, make.said("opportunity", "missed", label="Was a need asked for?", answer="Missed"))
    caught = (Opportunity("o1", "visit", "No umbrella offered", desk.walk.id),)
    visit = make.visit(desk, opportunities=caught)
    step = explain_caught(visit)
    assert step.value == missed_opportunities(make.client(visit), 1) == 2
    assert told(step) == [("Was a need asked for?", 1), ("No umbrella offered", 1)]
    assert [part.answer for part in step.parts] == ["Missed", ""]
    assert step.parts[0].source == Source(desk.walk.id, "opportunity")


def test_what_had_to_be_said_again_is_counted_at_its_touchpoint() -> None:
    door, desk = make.walk(DOOR, make.scored("a", 1.0)), make.walk(DESK, make.scored("a", 1.0))
    moments = tuple(
        Moment(f"m{at}", "visit", walk.walk.id, kind, NOON)
        for at, (walk, kind) in enumerate(
            (
                (desk, MomentKind.REPEATED),
                (door, MomentKind.MESSAGE),
                (desk, MomentKind.REPEATED),
                (door, MomentKind.REPEATED),
            )
        )
    )
    visit = make.visit(door, desk, moments=moments)
    step = explain_repeated(visit)
    assert step.value == visit.repeated == 3
    assert told(step) == [("Door", 1), ("Desk", 2)]


def test_what_stands_open_in_a_walk_comes_first() -> None:
    photo = Evidence("p", "walk", "q", EvidenceKind.PHOTO, "digest", "p.jpg")
    walk = make.walk(
        DOOR,
        make.scored("a", 1.0, photos=(photo,)),
        make.scored("b", make.UNANSWERED, value="", answer=""),
        make.said("do", "", mark=Mark.NOT_OBSERVED, key="do"),
        make.said("hint", "", type="note", key="hint"),
    )
    step = explain_answered(walk, lambda one: not one.value and one.mark is Mark.NONE)
    assert (step.value, step.formula) == (2, "2 of 3, each of them below")
    assert told(step) == [("B", 0), ("A", 1), ("Do", 1)]
    assert [part.answer for part in step.parts] == ["open", "1.0", "not observed"]
    assert [part.photos for part in step.parts] == [0, 1, 0]
    assert step.parts[0].source == Source(walk.walk.id, "b")


def test_what_does_not_apply_is_told_by_weight() -> None:
    # 3 of 3 + 1 + 2 = 6; the bonus is no part of it
    walk = make.walk(
        DOOR,
        make.scored("a", make.NA, 3),
        make.scored("b", 1.0, 1),
        make.scored("c", make.UNANSWERED, 2),
        make.scored("d", make.NA, 5, bonus=True),
        make.scored("e", make.IRRELEVANT, 7),
    )
    step = explain_excused(walk)
    assert step.value == walk.score.not_applicable == pytest.approx(0.5)
    assert step.formula == "3 ÷ 6 = 50.0%"
    assert told(step) == [("A", 3)]


def test_what_was_written_down_more_than_once_is_told_visit_by_visit() -> None:
    walks = [make.walk(DOOR, make.said("barrier", "The door sticks.")) for _ in range(2)]
    record = make.client(
        *(make.visit(walk, on=date(2026, 9, at)) for at, walk in enumerate(walks, 1)), touchpoints=(DOOR,)
    )
    step = explain_noted("The door sticks.", barriers(record, 1))
    assert told(step) == [("Visit, 1 Sep 2026", 1), ("Visit, 2 Sep 2026", 1)]
    assert [part.source for part in step.parts] == [Source(walk.walk.id, "barrier") for walk in walks]


def test_findings_without_a_card_lead_to_their_answers() -> None:
    walk = make.walk(DOOR, make.scored("a", 0.5), make.scored("b", 1.0))
    record = make.client(make.visit(walk))
    step = explain_uncarded(findings(record, 1))
    assert told(step) == [("Door: A", 25)]  # 1 × 0.5 ÷ 2
    assert step.parts[0].parts[0].source == Source(walk.walk.id, "a")


def test_a_plan_is_told_touchpoint_by_touchpoint() -> None:
    plan = (Planned("Door", "Counter", 12, 5), Planned("Bill", "Bills", 30, 11))
    questions, minutes = explain_planned(plan)
    assert (questions.value, questions.formula) == (42, "12 + 30 = 42")
    assert (minutes.value, minutes.formula) == (16, "5 + 11 = 16")
    assert [(part.title, part.counts) for part in questions.parts] == [("Door", "Counter"), ("Bill", "Bills")]
    assert explain_planned(plan * 10)[0].formula == "420, each of them below"


def test_walks_of_a_checklist_are_told_with_client_and_visit() -> None:
    step = explain_used("Counter", [Used("w", "Bakery", "Visit", date(2026, 9, 1), "Door")])
    assert told(step) == [("Door, Visit, 1 Sep 2026", 1)]
    assert (step.parts[0].counts, step.parts[0].source) == ("Bakery", Source("w"))


def test_a_stage_is_the_mean_of_its_scored_touchpoints() -> None:
    visit = make.visit(
        make.walk(DOOR, make.scored("a", 1.0)),
        make.walk(DESK, make.scored("a", 0.5)),
        make.walk(BILL, make.scored("a", make.NA)),
    )
    record = make.client(visit)
    step = explain_stage(record, 1, "stage")
    assert (step.value, step.formula) == (75, "(100 + 50) ÷ 2 = 75")
    assert told(step) == [("Door", 100), ("Desk", 50)]
    assert told(explain_stages(record, 1)) == [("Purchase", 75)]
    with pytest.raises(KeyError):
        explain_stage(record, 1, "nowhere")
