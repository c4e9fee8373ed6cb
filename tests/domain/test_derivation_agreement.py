"""How two auditors agree, told down to the pairs of their answers; worked examples are published ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain import factory as make
from touchaudit.domain.auditors import Comparison, comparisons
from touchaudit.domain.derivation_agreement import explain_agreement
from touchaudit.domain.derivation_steps import Step

COUNTER = make.touchpoint("Counter")


def compared(first, second) -> Comparison:
    """Return the comparison of two auditors at one touchpoint."""
    visits = (
        make.visit(make.walk(COUNTER, *questions), auditor=who)
        for who, questions in (("Ann", first), ("Ben", second))
    )
    (one,) = comparisons(make.client(*visits), 1)
    return one


def named(values):
    """Return unscored choices, one question each."""
    return [make.said("", value, key=f"q{at}", type="select_one") for at, value in enumerate(values)]


def told(first, second) -> dict[str, Step]:
    one = compared(first, second)
    return explain_agreement(one, one.levels[0])


def below(step: Step, title: str) -> Step:
    return next(part for part in step.parts if part.title == title)


def sources(step: Step) -> list[tuple[str, str]]:
    own = [(step.source.walk_id, step.source.key)] if step.source is not None else []
    return own + [found for part in step.parts for found in sources(part)]


def test_equal_answers_are_told_question_by_question_down_to_both_answers() -> None:
    first, second = [make.scored("a", 1), make.scored("b", 0)], [make.scored("a", 1), make.scored("b", 1)]
    one = compared(first, second)
    step = explain_agreement(one, one.levels[0])["agreed"]
    assert (step.value, step.formula) == (0.5, "1 ÷ 2 = 50.0%")
    assert [part.value for part in step.parts] == [1, 0]
    walks = [one.first.walk.id, one.second.walk.id]
    assert sources(step) == [(walk, key) for key in "ab" for walk in walks]


def test_alpha_is_told_by_the_coincidences_of_krippendorffs_example() -> None:
    # Computing Krippendorff's Alpha-Reliability (2011), example B, α = 0.692: 12 questions, so n = 24.
    steps = told(named("aabbdcccedda"), named("babbbccceddd"))
    alpha = steps["alpha"]
    assert alpha.value == pytest.approx(0.692, abs=0.0005)
    observed, expected = alpha.parts
    met = {part.title: part.counts for part in observed.parts}
    assert met["a against b"] == "once"
    assert met["Both c"] == "3 times"
    assert met["Both b"] == "2 times"
    # Three questions differ, each by 1: 2 × 3 ÷ 24. By chance: 2 × (sum of the products of the counts) ÷ 552.
    assert observed.formula == "2 × (1 × 1² + 1 × 1² + 1 × 1²) ÷ 24 = 0.25"
    counts = {"a": 4, "b": 6, "c": 6, "d": 6, "e": 2}
    products = (24**2 - sum(count**2 for count in counts.values())) / 2
    assert expected.value == pytest.approx(2 * products / (24 * 23))
    assert alpha.formula == "1 − 0.25 ÷ 0.812 = 0.692"
    drawn = below(expected, "a against c")
    assert drawn.formula == "4 × 6 × 1² = 24"
    assert [(part.title, part.value) for part in drawn.parts] == [("a", 4), ("c", 6)]
    assert len(sources(below(drawn, "a"))) == 4


def test_ordinal_answers_are_apart_by_what_lies_between() -> None:
    first = [make.scored(f"q{at}", one) for at, one in enumerate((0, 0.5, 1, 1))]
    second = [make.scored(f"q{at}", one) for at, one in enumerate((0.5, 0.5, 1, 0))]
    observed = told(first, second)["alpha"].parts[0]
    # Given: 0 twice, 0.5 three times, 1 three times. From 0 to 0.5: 1 + 1.5; from 0 to 1: 1 + 3 + 1.5.
    assert below(observed, "0 against 0.5").formula == "1 × 2.5² = 6.25"
    assert below(observed, "0 against 1").formula == "1 × 5.5² = 30.25"
    assert below(observed, "Both 1").value == 0
    assert observed.value == pytest.approx(2 * (6.25 + 30.25) / 8)


def test_ac1_is_told_by_the_skewed_table_of_the_method() -> None:
    same = [make.scored(f"q{at}", 1) for at in range(18)]
    steps = told(
        [*same, make.scored("x", 1), make.scored("y", 0)], [*same, make.scored("x", 0), make.scored("y", 1)]
    )
    ac1 = steps["ac1"]
    # Chance 2 × 0.95 × 0.05 ÷ (2 − 1) = 0.095; (0.9 − 0.095) ÷ 0.905 = 0.890.
    assert ac1.formula == "(0.9 − 0.095) ÷ (1 − 0.095) = 0.890"
    agreed, chance = ac1.parts
    assert agreed.formula == "18 ÷ 20 = 90.0%"
    assert chance.formula == "(0.050 × (1 − 0.050) + 0.950 × (1 − 0.950)) ÷ (2 − 1) = 0.095"
    assert [part.formula for part in chance.parts] == ["2 ÷ 40 = 5.0%", "38 ÷ 40 = 95.0%"]
    assert len(chance.parts[0].parts) == 2


def test_what_cannot_be_told_is_not_told() -> None:
    alike = [make.scored("a", 1), make.scored("b", 1)]
    assert sorted(told(alike, alike)) == ["ac1", "agreed"]


answers = st.lists(st.tuples(st.sampled_from("wxyz"), st.sampled_from("wxyz")), min_size=2, max_size=12)


@given(answers)
def test_the_steps_add_up_to_the_figure_that_is_shown(pairs: list[tuple[str, str]]) -> None:
    one = compared(named(first for first, _ in pairs), named(second for _, second in pairs))
    (level,) = one.levels
    steps = explain_agreement(one, level)
    assert ("alpha" in steps) == (level.alpha is not None)
    if level.alpha is None:
        return
    observed, expected = steps["alpha"].parts
    n = 2 * len(pairs)
    assert 1 - observed.value / expected.value == pytest.approx(level.alpha)
    assert 2 * sum(part.value for part in observed.parts) / n == pytest.approx(observed.value)
    assert 2 * sum(part.value for part in expected.parts) / (n * (n - 1)) == pytest.approx(expected.value)
