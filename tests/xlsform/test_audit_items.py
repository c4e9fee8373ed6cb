"""Item scores: which rule an answer falls under, what it earns and how that is explained."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.xlsform.audit import ChoiceAudit, QuestionAudit
from touchaudit.xlsform.items import (
    ScoreRule,
    explain,
    fraction_of,
    is_not_applicable,
    item_of,
    rule_of,
    seconds_of,
)

YES_NO = {"yes": ChoiceAudit(), "no": ChoiceAudit()}
POINTS = {
    "good": ChoiceAudit(4),
    "fair": ChoiceAudit(2),
    "poor": ChoiceAudit(0),
    "na": ChoiceAudit(is_na=True),
}
SEEN = {"a": ChoiceAudit(2), "b": ChoiceAudit(2), "bad": ChoiceAudit(-3), "none": ChoiceAudit(0)}


def question(kind: str = "select_one", **changes: object) -> QuestionAudit:
    return QuestionAudit("/data/q", 2, kind, **changes)  # type: ignore[arg-type]


def earned(
    asked: QuestionAudit, value: str, choices: Mapping[str, ChoiceAudit] | None = None
) -> tuple[object, str]:
    rule = rule_of(asked, choices or {})
    assert rule is not None
    return fraction_of(rule, value), explain(rule, value)


def test_yes_is_full_points_where_a_list_gives_none() -> None:
    assert earned(question(), "yes", YES_NO) == (1.0, "1 of 1 point")
    assert earned(question(), "no", YES_NO) == (0.0, "0 of 1 point")


@pytest.mark.parametrize("names", [("1", "0"), ("TRUE", "FALSE"), ("Yes", "No", "na")])
def test_yes_has_other_names(names: tuple[str, ...]) -> None:
    choices = {name: ChoiceAudit() for name in names}
    assert [item_of(question(), choices, name) for name in names] == [1.0, 0.0, None][: len(names)]


@pytest.mark.parametrize("names", [("yes",), ("yes", "no", "dont_know"), ("red", "green"), ()])
def test_other_lists_without_points_are_not_scored(names: tuple[str, ...]) -> None:
    assert rule_of(question(), {name: ChoiceAudit() for name in names}) is None


def test_a_choice_earns_its_share_of_the_highest_points() -> None:
    assert earned(question(), "fair", POINTS) == (0.5, "2 of 4 points")


def test_a_choice_that_does_not_apply_leaves_both_sums() -> None:
    rule = rule_of(question(), POINTS)
    assert rule is not None
    assert earned(question(), "na", POINTS) == (None, "does not apply")
    assert is_not_applicable(rule, "na")
    assert not is_not_applicable(rule, "good")
    assert not is_not_applicable(rule, "")


def test_an_answer_outside_the_list_and_no_answer_earn_nothing_and_cost_nothing() -> None:
    assert earned(question(), "other", POINTS) == (None, "")
    assert earned(question(), " ", POINTS) == (None, "")


def test_a_choice_without_points_beside_points_is_worth_none() -> None:
    assert item_of(question(), {"a": ChoiceAudit(1), "b": ChoiceAudit()}, "b") == 0.0


def test_several_choices_add_up_and_never_fall_below_nothing() -> None:
    assert earned(question("select_multiple"), "a b", SEEN) == (1.0, "4 of 4 points")
    assert earned(question("select_multiple"), "a", SEEN) == (0.5, "2 of 4 points")
    assert earned(question("select_multiple"), "a bad", SEEN) == (0.0, "0 of 4 points")
    assert earned(question("select_multiple"), "none", SEEN) == (0.0, "0 of 4 points")


def test_a_range_is_a_scale_where_it_rates_or_weighs() -> None:
    scale = (1.0, 7.0, 1.0)
    assert earned(question("range", role="rating", scale=scale), "4") == (0.5, "4 on a scale from 1 to 7")
    assert earned(question("range", weight=2.0, weight_given=True, scale=(0.0, 10.0, 1.0)), "10")[0] == 1.0
    assert rule_of(question("range", scale=scale), {}) is None


def test_a_range_ends_at_its_last_tick() -> None:
    assert earned(question("range", role="rating", scale=(0.0, 10.0, 3.0)), "9")[0] == 1.0


def test_a_number_earns_its_share_of_the_full_mark() -> None:
    assert earned(question("integer", max_score=10.0), "7") == (pytest.approx(0.7), "7 of 10")
    assert earned(question("decimal", max_score=10.0), "12")[0] == 1.0
    assert earned(question("range", max_score=5.0, scale=(1.0, 5.0, 1.0)), "4")[0] == pytest.approx(0.8)
    assert rule_of(question("integer"), {}) is None


def test_a_time_is_measured_against_its_standard() -> None:
    timed = question("integer", target=120.0, limit=300.0)
    assert earned(timed, "120")[0] == 1.0
    assert earned(timed, "210") == (0.5, "3 min 30 s; target 2 min, limit 5 min")
    assert earned(timed, "300")[0] == 0.0


def test_a_time_may_be_given_in_hours() -> None:
    hours = question("decimal", target=14400.0, limit=86400.0, unit=3600.0)
    assert earned(hours, "14") == (0.5, "14 h; target 4 h, limit 1 d")
    assert seconds_of(hours, "1.5") == 5400.0
    assert seconds_of(hours, "soon") is None


def test_a_time_without_its_own_standard_takes_the_touchpoints() -> None:
    wait = question("integer", role="wait")
    assert rule_of(wait, {}) is None
    assert item_of(wait, {}, "15", (10.0, 20.0)) == 0.5
    assert item_of(question("integer", timed=True), {}, "15", (10.0, 20.0)) == 0.5
    assert rule_of(question("integer"), {}, (10.0, 20.0)) is None


def test_a_target_alone_is_all_or_nothing() -> None:
    timed = question("integer", target=60.0)
    assert [item_of(timed, {}, seconds) for seconds in ("60", "61")] == [1.0, 0.0]


@pytest.mark.parametrize(
    "role", ["expectation", "perception", "emotion", "effort", "think", "do", "feel", "barrier"]
)
def test_measurements_and_narratives_are_scored_only_where_a_weight_is_stated(role: str) -> None:
    assert rule_of(question(role=role), POINTS) is None
    assert rule_of(question(role=role, weight=0.0, weight_given=True), POINTS) is None
    assert rule_of(question(role=role, weight=1.0, weight_given=True), POINTS) is not None


@pytest.mark.parametrize("kind", ["text", "note", "date", "image", "geopoint", "rank", "acknowledge"])
def test_other_types_are_not_scored(kind: str) -> None:
    assert rule_of(question(kind, weight=2.0, weight_given=True, max_score=1.0), {}) is None


@pytest.mark.parametrize("value", ["soon", "nan", "inf", ""])
@pytest.mark.parametrize(
    "rule", [ScoreRule("number"), ScoreRule("scale", low=1, high=5), ScoreRule("time", target=1, limit=2)]
)
def test_what_is_no_number_is_not_scored(rule: ScoreRule, value: str) -> None:
    assert fraction_of(rule, value) is None
    assert explain(rule, value) == ""


_amounts = st.floats(-1e6, 1e6)


@given(points=st.lists(st.integers(-50, 50), min_size=1, max_size=6), picks=st.sets(st.integers(0, 5)))
def test_choices_earn_between_nothing_and_all(points: list[int], picks: set[int]) -> None:
    choices = {f"c{number}": ChoiceAudit(score) for number, score in enumerate(points)}
    chosen = " ".join(f"c{number}" for number in sorted(picks) if number < len(points))
    for kind, value in (("select_one", chosen.split(" ")[0]), ("select_multiple", chosen)):
        fraction = item_of(question(kind), choices, value)
        assert fraction is None or 0 <= fraction <= 1
        assert (fraction is None) == (not value or max(points) <= 0)


@given(points=st.lists(st.integers(0, 50), min_size=2, max_size=6, unique=True))
def test_more_points_never_earn_less(points: list[int]) -> None:
    choices = {str(score): ChoiceAudit(score) for score in points}
    fractions = [item_of(question(), choices, str(score)) for score in sorted(points)]
    assert fractions == sorted(fractions, key=lambda fraction: fraction or 0.0)
    assert fractions[-1] == 1.0


@given(a=_amounts, b=_amounts, start=st.integers(-9, 9), steps=st.integers(1, 20), step=st.integers(1, 4))
def test_a_higher_tick_never_earns_less(a: float, b: float, start: int, steps: int, step: int) -> None:
    rated = question("range", role="rating", scale=(float(start), float(start + steps * step), float(step)))
    low, high = sorted((a, b))
    fractions = [item_of(rated, {}, repr(value)) for value in (low, high)]
    assert all(fraction is not None and 0 <= fraction <= 1 for fraction in fractions)
    assert fractions[0] <= fractions[1]  # type: ignore[operator]


@given(a=_amounts, b=_amounts, target=st.floats(0, 1e5), longer=st.floats(0, 1e5))
def test_a_longer_wait_never_earns_more(a: float, b: float, target: float, longer: float) -> None:
    timed = question("integer", target=target, limit=target + longer)
    fractions = [item_of(timed, {}, repr(value)) for value in sorted((a, b))]
    assert all(fraction is not None and 0 <= fraction <= 1 for fraction in fractions)
    assert fractions[0] >= fractions[1]  # type: ignore[operator]


@given(a=_amounts, b=_amounts, best=st.floats(1e-3, 1e6))
def test_a_larger_number_never_earns_less(a: float, b: float, best: float) -> None:
    numbered = question("decimal", max_score=best)
    fractions = [item_of(numbered, {}, repr(value)) for value in sorted((a, b))]
    assert all(fraction is not None and 0 <= fraction <= 1 for fraction in fractions)
    assert fractions[0] <= fractions[1]  # type: ignore[operator]
