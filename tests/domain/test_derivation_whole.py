"""How figures over many visits came about: each equals what is shown, and leads to its answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.domain import factory as make
from touchaudit.domain.bundle import best_bundle
from touchaudit.domain.certainty import mean_interval
from touchaudit.domain.confidence import confidence
from touchaudit.domain.derivation_steps import Step, Unit
from touchaudit.domain.derivation_whole import (
    explain_bundle,
    explain_change,
    explain_dimension,
    explain_gained,
    explain_interval,
    explain_memory,
    explain_needed,
    explain_question,
    explain_recall,
)
from touchaudit.domain.effects import action_effects
from touchaudit.domain.expectation import dimension_gaps
from touchaudit.domain.journey import wave_figures
from touchaudit.domain.roadmap import findings
from touchaudit.domain.trend import like_for_like
from touchaudit.domain.visit import Action

COUNTER = make.touchpoint("Counter", expectation=6)
DOOR = make.touchpoint("Door")
NOON = datetime(2026, 9, 22, 12, tzinfo=UTC)


def sources(step: Step) -> list[str]:
    own = [step.source.key] if step.source is not None else []
    return own + [key for part in step.parts for key in sources(part)]


def scored(*fractions: float, wave: int = 1):
    return make.visit(
        make.walk(COUNTER, *(make.scored(f"q{at}", one) for at, one in enumerate(fractions))), wave=wave
    )


def test_an_interval_is_told_with_the_visits_it_would_take() -> None:
    record = make.client(scored(0.5), scored(0.7), scored(0.9))
    step = explain_interval(record, 1)
    # Mean 70, s = 20; t of 2 degrees of freedom is 4.303: 4.303 × 20 ÷ √3 = 49.68
    assert step.formula == "70 ± 49.68 = 20.32 to 119.68"
    assert mean_interval([50, 70, 90]) == pytest.approx((20.32, 119.68), abs=0.01)
    # (1.96 × 20 ÷ 5)² = 61.47
    whole = confidence(record, 1).overall
    assert whole is not None
    assert whole.needed == 62
    assert "= 62 visits" in step.remarks[0]
    assert "observation" in explain_interval(make.client(scored(0.5)), 1).remarks[0]


def test_how_many_visits_it_takes_is_a_count_with_its_own_sum() -> None:
    step = explain_needed(make.client(scored(0.5), scored(0.7), scored(0.9)), 1)
    # s = 20: (1.96 × 20 ÷ 5)² = 61.47
    assert (step.value, step.unit) == (62, Unit.NUMBER)
    assert step.formula == "(1.96 × 20 ÷ 5)² = 61.47, rounded up"
    assert [part.value for part in step.parts] == [50, 70, 90]
    # s = 2.83: (1.96 × 2.83 ÷ 5)² = 1.23; but two visits know 72 only to ± 25.41.
    few = explain_needed(make.client(scored(0.7), scored(0.74)), 1)
    assert (few.value, few.formula) == (3, "(1.96 × 2.83 ÷ 5)² = 1.23, rounded up")
    assert few.remarks == ("But of 2 visits the interval is wider than that: at least 3 are needed.",)
    alone = explain_needed(make.client(scored(0.5)), 1)
    assert (alone.value, alone.remarks) == (None, ("One visit is an observation, not a rate.",))


def test_what_is_remembered_is_told_by_its_peak_and_its_end() -> None:
    felt = [
        make.walk(DOOR, make.said("emotion", "-2")),
        make.walk(COUNTER, make.said("emotion", "1")),
    ]
    record = make.client(make.visit(*felt), touchpoints=(DOOR, COUNTER))
    told, memory = explain_memory(record, 1), wave_figures(record, 1).memory
    assert memory is not None
    values = (told["peak"].value, told["end"].value, told["remembered"].value, told["gap"].value)
    assert values == (memory.peak, memory.end, memory.remembered, memory.memory_gap) == (-2, 1, -0.5, 0)
    assert len(sources(told["remembered"])) == 2
    assert explain_memory(make.client(scored(1)), 1) == {}


def test_a_dimension_is_told_walk_by_walk() -> None:
    walks = [
        make.walk(COUNTER, make.scored("a", one, dimension="empathy"), make.scored("b", 1.0))
        for one in (0.0, 0.5)
    ]
    record = make.client(*map(make.visit, walks))
    (known,) = (one for one in dimension_gaps(record, 1) if one.dimension == "empathy")
    step = explain_dimension(record, 1, "empathy")
    # 1 + 6·0 − 6 = −5 and 1 + 6·½ − 6 = −2
    assert step.value == pytest.approx(known.gap) == pytest.approx(-3.5)
    assert sources(step) == ["a", "a"]


def test_a_change_is_told_question_by_question() -> None:
    record = make.client(scored(0.0, 1.0), scored(1.0, 1.0, wave=2))
    change = like_for_like(record, 1, 2)
    assert change is not None
    step = explain_change(change)
    assert step.value == change.performance == pytest.approx(50)
    assert [part.formula for part in step.parts] == ["50.00% × (1 − 0) = +50.00"]
    assert explain_change(change, questionnaire=True).parts == ()
    first = explain_question(change.items[0])
    assert first.value == pytest.approx(50)
    assert [part.formula for part in first.parts] == [
        "50.00% × (1 − 0) = +50.00",
        "50.00% → 50.00%, f = 0 → 1: 0.00",
    ]


def test_a_bundle_is_told_down_to_the_answers_that_fell_short() -> None:
    record = make.client(scored(0.0, 0.5, 1.0))
    bundle = best_bundle(findings(record, 1), 100)
    told = explain_bundle(bundle)
    assert told["gain"].value == pytest.approx(sum(one.uplift for one in bundle.findings))
    assert told["days"].value == sum(one.effort for one in bundle.findings)
    assert told["count"].value == 2
    assert sorted(sources(told["gain"])) == ["q0", "q1"]


def test_the_answers_written_down_last_are_listed_first() -> None:
    def late(name: str, minutes: int):
        return make.scored(name, 1.0, observed=NOON, answered=NOON + timedelta(minutes=minutes))

    record = make.client(make.visit(make.walk(COUNTER, late("a", 5), late("b", 90), late("c", 10))))
    step = explain_recall(record, 1)
    assert step.value == 10
    assert sources(step) == ["b", "c", "a"]


def test_what_an_action_moved_is_told_by_the_visits_on_both_sides() -> None:
    days = (date(2026, 3, 1), date(2026, 6, 1))
    record = make.client(
        *(
            make.visit(make.walk(COUNTER, make.scored("q", one)), on=on)
            for one, on in zip((0.5, 0.9), days, strict=True)
        )
    )
    card = Action("a", "client", "Greet", touchpoint_id="counter", question="q", done=date(2026, 4, 1))
    record = replace(record, actions=(card,))
    step = explain_gained(record, card)
    (effect,) = action_effects(record)
    assert step.value == effect.gained == pytest.approx(40)
    assert step.formula == "90 − 50 = +40.00"
    assert sources(step)
