"""How what the findings add up to came about: each equals what is shown, and leads to its answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.domain import factory as make
from touchaudit.domain.confidence import confidence
from touchaudit.domain.derivation_found import (
    explain_effect,
    explain_grades,
    explain_streak,
    explain_suggestion,
)
from touchaudit.domain.effects import action_effects
from touchaudit.domain.fieldwork import Fieldwork, Loyalty, LoyaltyNote
from touchaudit.domain.grades import Grade
from touchaudit.domain.streaks import streaks
from touchaudit.domain.visit import Action
from touchaudit.domain.workshop import suggested_criticality

COUNTER = make.touchpoint("Counter")
DOOR = make.touchpoint("Door")


def visits(*fractions: float):
    return [
        make.visit(make.walk(COUNTER, make.scored("q", one)), on=date(2026, month, 1))
        for month, one in enumerate(fractions, start=1)
    ]


def test_a_run_of_failures_is_told_visit_by_visit_the_latest_first() -> None:
    record = make.client(*visits(1, 0.5, 0))
    (streak,) = streaks(record)
    step = explain_streak(streak)
    assert step.value == streak.length == 2
    assert [part.title for part in step.parts] == ["Visit, 1 Mar 2026", "Visit, 1 Feb 2026"]
    assert [part.source.key for part in step.parts] == ["q", "q"]


def test_an_effect_is_told_by_the_answers_on_both_sides() -> None:
    card = Action("a", "client", "Greet", touchpoint_id="counter", question="q", done=date(2026, 3, 1))
    record = replace(make.client(*visits(0.25, 0.75, 1, 1)), actions=(card,))
    (effect,) = action_effects(record)
    step = explain_effect(record, card)
    before, after = step.parts
    assert (before.value, after.value) == (effect.before, effect.after) == (0.5, 1)
    assert step.value == pytest.approx(0.5)
    assert step.formula == "100.0% − 50.0% = 50.0%"
    assert "Welch" in step.remarks[0]
    assert [part.source.key for part in before.parts] == ["q", "q"]
    fewer = replace(make.client(*visits(0.25, 0.75, 1)), actions=(card,))
    assert "chance" in explain_effect(fewer, card).remarks[0]


def test_an_effect_that_nobody_looked_at_says_so() -> None:
    card = Action("a", "client", "Greet", touchpoint_id="counter", question="q", done=date(2027, 1, 1))
    step = explain_effect(make.client(*visits(0.25)), card)
    assert step.value is None
    assert step.remarks == ()


def test_each_grade_opens_its_findings_and_their_answers() -> None:
    record = make.client(*visits(0.5, 0.5))
    told = explain_grades(record, 1)
    shown = confidence(record, 1).grades
    assert {grade: step.value for grade, step in told.items()} == {one: shown.get(one, 0) for one in Grade}
    (finding,) = told[Grade.B].parts
    assert len(finding.parts) == 2


def test_a_suggested_criticality_is_told_by_its_voices() -> None:
    notes = (
        LoyaltyNote("1", "client", Loyalty.LEAVES, "Too slow", "counter", "Ann"),
        LoyaltyNote("2", "client", Loyalty.STAYS, "They know me", "counter", "Ben", 1),
        LoyaltyNote("3", "client", Loyalty.STAYS, "It opens", "door", "Cid", 2),
    )
    record = make.client(touchpoints=(COUNTER, DOOR), fieldwork=Fieldwork(loyalty=notes))
    first, second = suggested_criticality(record)
    step = explain_suggestion(second, first.points)
    # One point of three: 1 + 4/3 = 2.33, rounded up.
    assert step.formula == "1 + 4 × 1 ÷ 3, rounded up = 3"
    assert step.value == second.criticality == 3
    assert [(part.title, part.value) for part in explain_suggestion(first, 3).parts] == [
        ("Too slow", 2),
        ("They know me", 1),
    ]
