from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.client import Band, Bands
from touchaudit.domain.scoring import (
    INDICATIVE_BELOW,
    NOT_APPLICABLE_ABOVE,
    Item,
    ItemState,
    WalkScore,
    choice_fraction,
    consistency,
    multiple_fraction,
    number_fraction,
    scale_fraction,
    score_section,
    score_visit,
    score_walk,
    time_fraction,
)

from .factory import IRRELEVANT, NA, NOT_OBSERVED, PENDING, UNANSWERED, item


def walk_of(*pairs: tuple[float | ItemState, float]) -> WalkScore:
    return score_walk(item(given, weight) for given, weight in pairs)


# --- item scores -----------------------------------------------------------------------------------


def test_a_choice_earns_its_share_of_the_best_choice() -> None:
    assert choice_fraction(2, 4) == 0.5
    assert choice_fraction(-1, 4) == 0
    assert choice_fraction(1, 1) == 1


def test_a_multiple_choice_earns_its_share_of_all_positive_points() -> None:
    points = [2, 1, 1, -3]
    assert multiple_fraction([2, 1], points) == 0.75
    assert multiple_fraction([2, -3], points) == 0
    assert multiple_fraction([], points) == 0


def test_a_scale_starts_at_nothing_and_ends_at_everything() -> None:
    assert [scale_fraction(x, 5) for x in (1, 2, 3, 4, 5)] == [0, 0.25, 0.5, 0.75, 1]


def test_a_number_is_worth_its_share_of_the_full_figure() -> None:
    assert number_fraction(3, 4) == 0.75
    assert number_fraction(9, 4) == 1
    assert number_fraction(-1, 4) == 0


@pytest.mark.parametrize(
    "nothing_to_earn",
    [
        lambda: choice_fraction(0, 0),
        lambda: multiple_fraction([0], [0, -1]),
        lambda: scale_fraction(1, 1),
        lambda: number_fraction(1, 0),
        lambda: time_fraction(5, 10, 9),
    ],
)
def test_a_question_that_cannot_be_scored_is_refused(nothing_to_earn) -> None:
    with pytest.raises(ValueError):
        nothing_to_earn()


def test_a_time_falls_in_a_straight_line_from_target_to_limit() -> None:
    assert [time_fraction(t, 60, 180) for t in (0, 60, 90, 120, 180, 500)] == [1, 1, 0.75, 0.5, 0, 0]


def test_where_target_and_limit_meet_the_target_still_earns_all() -> None:
    assert [time_fraction(t, 60, 60) for t in (59, 60, 61)] == [1, 1, 0]


def test_a_reply_is_pending_before_the_limit_and_lost_after() -> None:
    assert time_fraction(None, 60, 180) is None
    assert time_fraction(None, 60, 180, waited=179.9) is None
    assert time_fraction(None, 60, 180, waited=180) == 0


def test_an_item_says_nothing_that_contradicts_itself() -> None:
    for wrong in (
        {"weight": -1.0},
        {"weight": math.nan},
        {"fraction": 0.5},
        {"state": ItemState.ANSWERED},
        {"fraction": 1.5, "state": ItemState.ANSWERED},
    ):
        with pytest.raises(ValueError):
            Item("q", "main", **wrong)


# --- METHOD's figures to test against --------------------------------------------------------------

# Billing: (3·1 + 2·0 + 4·½)/(3 + 2 + 4) = 5/9; the N/A item of weight 1 is in neither sum.
BILLING = walk_of((1, 3), (0, 2), (NA, 1), (0.5, 4))
# Counter: (1·1 + 1·1 + 2·¾)/(1 + 1 + 2) = 3.5/4
COUNTER = walk_of((1, 1), (1, 1), (0.75, 2))
REFERRAL = walk_of((NA, 1), (NA, 2))


def test_the_worked_touchpoints() -> None:
    assert BILLING.score == pytest.approx(500 / 9)
    assert round(BILLING.score, 2) == 55.56
    assert COUNTER.score == 87.5
    assert REFERRAL.score is None


def test_the_worked_visit() -> None:
    visit = score_visit([(5, BILLING), (4, COUNTER), (3, REFERRAL)])
    # (5·55.556 + 4·87.5)/9 = (277.78 + 350)/9
    assert round(visit.score, 2) == 69.75
    # SD: √(5/9·(55.556 − 69.753)² + 4/9·(87.5 − 69.753)²) = √(111.98 + 139.98) = 15.873; 100·(1 − 15.873/50)
    assert round(visit.consistency, 2) == 68.25


def test_mending_the_second_item_of_the_worked_billing() -> None:
    mended = walk_of((1, 3), (1, 2), (NA, 1), (0.5, 4))
    before = score_visit([(5, BILLING), (4, COUNTER)]).score
    after = score_visit([(5, mended), (4, COUNTER)]).score
    # 100 · 5/9 · 2·(1 − 0)/9 = 1000/81
    assert after - before == pytest.approx(1000 / 81)
    assert round(after - before, 2) == 12.35


def test_weights_three_and_one() -> None:
    assert walk_of((1, 3), (0, 1)).score == 75
    assert walk_of((0, 3), (1, 1)).score == 25
    assert walk_of((1, 3), (1, 1)).score == 100


# --- mistakes that peers made ----------------------------------------------------------------------


def test_an_unanswered_item_is_not_counted_as_zero() -> None:
    walk = walk_of((1, 20), (UNANSWERED, 20))
    assert walk.score == 100
    assert (walk.lowest, walk.highest, walk.open) == (50, 100, 1)


def test_a_section_of_na_alone_scores_neither_0_nor_100() -> None:
    section = score_section("main", [item(NA), item(NA)])
    assert (section.score, section.uncapped, section.lowest, section.highest) == (None, None, None, None)
    visit = score_visit([(5, REFERRAL)])
    assert (visit.score, visit.consistency) == (None, None)


def test_a_weight_raises_sum_and_ceiling_alike() -> None:
    for weight in (1, 7, 100):
        assert walk_of((1, weight), (1, 1)).score == 100


def test_a_rounded_value_is_not_banded() -> None:
    walk = walk_of((0.8996, 1))
    assert round(walk.score, 1) == 90.0
    assert Bands().of(walk.score) is Band.GOOD


def test_noise_of_binary_sums_costs_no_band() -> None:
    # 0.2 + 0.7 of 1: 90 by hand, but 89.99999999999999 even where the binary sums are exact.
    assert 100 * math.fsum([0.2, 0.7]) / math.fsum([0.2, 0.7, 0.1]) < 90
    walk = walk_of((1, 0.2), (1, 0.7), (0, 0.1))
    assert Bands().of(walk.score) is Band.EXCELLENT


# --- states ----------------------------------------------------------------------------------------


def test_not_observed_leaves_the_score_and_lowers_coverage() -> None:
    walk = walk_of((1, 3), (NOT_OBSERVED, 1))
    assert walk.score == 100
    assert walk.coverage == 0.75 < INDICATIVE_BELOW
    assert (walk.lowest, walk.highest) == (100, 100)


def test_not_applicable_leaves_coverage_alone_and_is_flagged_above_its_share() -> None:
    walk = walk_of((1, 2), (NA, 1))
    assert walk.coverage == 1
    assert walk.not_applicable == pytest.approx(1 / 3)
    assert walk.not_applicable > NOT_APPLICABLE_ABOVE
    # 3 of 10 is 30 %, not above it, whatever binary fractions say.
    assert walk_of((1, 0.7), (NA, 0.3)).not_applicable <= NOT_APPLICABLE_ABOVE


def test_pending_leaves_score_and_coverage_widens_the_range_and_blocks_nothing() -> None:
    walk = walk_of((1, 1), (PENDING, 1))
    assert (walk.score, walk.coverage, walk.open) == (100, 1, 0)
    assert (walk.lowest, walk.highest) == (50, 100)


def test_irrelevant_leaves_no_trace() -> None:
    assert walk_of((1, 1), (IRRELEVANT, 9)).score == 100
    assert walk_of((IRRELEVANT, 9)) == walk_of()


def test_a_walk_without_items_has_no_score_and_missed_nothing() -> None:
    walk = walk_of()
    assert (walk.score, walk.lowest, walk.highest, walk.coverage, walk.sections) == (None, None, None, 1, ())


def test_an_open_walk_may_still_end_anywhere() -> None:
    walk = walk_of((UNANSWERED, 1), (UNANSWERED, 2))
    assert (walk.score, walk.lowest, walk.highest, walk.coverage, walk.open) == (None, 0, 100, 0, 2)


def test_weight_zero_is_shown_and_not_scored() -> None:
    assert walk_of((0, 0), (1, 1)).score == 100
    assert walk_of((0, 0)).score is None


# --- sections --------------------------------------------------------------------------------------


def test_sections_without_a_weight_pool_their_points() -> None:
    items = [item(1, 3, section="a"), item(0, 1, section="b")]
    assert score_walk(items).score == 75
    assert [section.weight for section in score_walk(items).sections] == [3, 1]


def test_sections_with_a_weight_count_by_it() -> None:
    items = [item(1, 3, section="a"), item(0, 1, section="b")]
    assert score_walk(items, {"a": 1, "b": 1}).score == 50
    # A: W = 1 given; B pools its single point: (1·100 + 1·0)/2
    assert score_walk(items, {"a": 1}).score == 50
    assert score_walk(items, {"a": 0}).score == 0


def test_a_section_of_na_alone_gives_its_weight_to_the_others() -> None:
    items = [item(0.5, section="a"), item(NA, section="b")]
    assert score_walk(items, {"a": 1, "b": 99}).score == 50


def test_a_bonus_adds_to_what_is_earned_only_and_stops_at_100() -> None:
    items = [item(1, 1), item(0.5, 1), item(1, 1, bonus=True)]
    section = score_section("main", items)
    # (1 + 0.5 + 1)/2
    assert (section.uncapped, section.score) == (125, 100)
    assert score_section("main", [item(0, 4), item(1, 1, bonus=True)]).score == 25
    assert score_section("main", [item(1, bonus=True)]).score is None


def test_an_open_bonus_can_only_lift_the_range() -> None:
    section = score_section("main", [item(0.5, 2), item(UNANSWERED, 1, bonus=True)])
    assert (section.lowest, section.score, section.highest) == (50, 50, 100)


def test_a_bonus_is_no_part_of_coverage() -> None:
    walk = score_walk([item(1), item(NOT_OBSERVED, 9, bonus=True), item(NA, 9, bonus=True)])
    assert (walk.coverage, walk.not_applicable) == (1, 0)


# --- knock-outs ------------------------------------------------------------------------------------


def test_a_critical_item_below_its_pass_mark_fails_and_leaves_the_percentage() -> None:
    items = [item(0.5, 1, key="safe", critical=1.0), item(1, 1, critical=1.0)]
    walk = score_walk(items)
    assert walk.knockouts == ("safe",)
    assert walk.score == 75 == score_walk([replace(each, critical=None) for each in items]).score
    assert score_visit([(3, walk), (5, COUNTER)]).knockouts == 1


def test_a_critical_item_at_its_pass_mark_passes() -> None:
    assert score_walk([item(0.75, critical=0.75)]).knockouts == ()
    # 0.7 + 0.1 points of 1 are 0.8, though binary sums say 0.7999999999999999.
    assert score_walk([item(0.7 + 0.1, critical=0.8)]).knockouts == ()


def test_a_critical_item_of_weight_zero_still_knocks_out() -> None:
    walk = score_walk([item(0, 0, key="gate", critical=1.0), item(1)])
    assert (walk.score, walk.knockouts) == (100, ("gate",))


@pytest.mark.parametrize("state", [NA, NOT_OBSERVED, UNANSWERED, PENDING, IRRELEVANT])
def test_what_was_not_answered_knocks_nothing_out(state: ItemState) -> None:
    assert score_walk([item(state, critical=1.0)]).knockouts == ()


# --- visits ----------------------------------------------------------------------------------------


def test_a_visit_pools_coverage_and_counts_what_is_open() -> None:
    visit = score_visit([(5, walk_of((1, 3), (NOT_OBSERVED, 1))), (1, walk_of((1, 3), (UNANSWERED, 1)))])
    # (3 + 3) of (4 + 4)
    assert (visit.coverage, visit.open) == (0.75, 1)
    assert visit.lowest == pytest.approx((5 * 100 + 1 * 75) / 6)
    assert score_visit([]).coverage == 1


def test_one_touchpoint_has_no_consistency() -> None:
    assert score_visit([(5, BILLING), (3, REFERRAL)]).consistency is None
    assert consistency([(2, 80.0), (1, 80.0)]) == 100
    assert consistency([(1, 0.0), (1, 100.0)]) == 0


# --- properties ------------------------------------------------------------------------------------

weights = st.floats(0, 50).filter(lambda w: w == 0 or w > 1e-3)
states = st.sampled_from([NA, NOT_OBSERVED, UNANSWERED, PENDING, IRRELEVANT])
given_ = st.one_of(st.floats(0, 1), states)


@st.composite
def items_(draw: st.DrawFn, *, bonus: bool = True, min_size: int = 0) -> list[Item]:
    rows = draw(
        st.lists(
            st.tuples(given_, weights, st.sampled_from("abc"), st.booleans() if bonus else st.just(False)),
            min_size=min_size,
            max_size=12,
        )
    )
    return [item(g, w, section=s, bonus=b, critical=0.5) for g, w, s, b in rows]


section_weights_ = st.dictionaries(st.sampled_from("abc"), weights)


@given(items_(), section_weights_)
def test_scores_stay_within_0_and_100(items: list[Item], given_weights: dict[str, float]) -> None:
    walk = score_walk(items, given_weights)
    parts = [walk.score, walk.lowest, walk.highest]
    for section in walk.sections:
        parts += [section.score, section.lowest, section.highest]
        if section.score is not None:
            assert section.uncapped >= section.score
    assert all(part is None or 0 <= part <= 100 for part in parts)
    assert 0 <= walk.coverage <= 1
    assert 0 <= walk.not_applicable <= 1


@given(items_(), section_weights_, st.randoms())
def test_order_does_not_matter(items: list[Item], given_weights: dict[str, float], chance) -> None:
    shuffled = list(items)
    chance.shuffle(shuffled)
    one, other = score_walk(items, given_weights), score_walk(shuffled, given_weights)
    assert (one.score, one.lowest, one.highest) == (other.score, other.lowest, other.highest)
    assert sorted(one.knockouts) == sorted(other.knockouts)


@given(items_(bonus=False), st.floats(0.01, 50))
def test_na_never_changes_what_the_others_count(items: list[Item], weight: float) -> None:
    without, with_na = score_walk(items), score_walk([*items, item(NA, weight, section="a")])
    assert with_na.score == without.score
    scored = {section.section: section for section in with_na.sections}
    for section in without.sections:
        assert scored[section.section] == section


@given(items_(bonus=False), section_weights_)
def test_without_bonus_the_score_lies_in_the_draft_range(
    items: list[Item], given_weights: dict[str, float]
) -> None:
    walk = score_walk(items, given_weights)
    if walk.score is not None:
        assert walk.lowest <= walk.score + 1e-9
        assert walk.score <= walk.highest + 1e-9


@given(items_(), section_weights_, st.data())
def test_every_way_to_finish_lies_in_the_draft_range(items, given_weights, data) -> None:
    draft = score_walk(items, given_weights)
    finished = [
        replace(each, state=ItemState.ANSWERED, fraction=data.draw(st.floats(0, 1)))
        if each.state in (UNANSWERED, PENDING)
        else each
        for each in items
    ]
    end = score_walk(finished, given_weights)
    if end.score is None:
        assert draft.lowest is None
    else:
        assert draft.lowest - 1e-8 <= end.score <= draft.highest + 1e-8


@given(items_(min_size=1), section_weights_, st.data())
def test_mending_never_lowers(items, given_weights, data) -> None:
    place = data.draw(st.integers(0, len(items) - 1))
    before = score_walk(items, given_weights)
    if items[place].state is ItemState.ANSWERED:
        items[place] = replace(items[place], fraction=1.0)
        after = score_walk(items, given_weights)
        assert (after.score or 0) >= (before.score or 0) - 1e-9
        assert len(after.knockouts) <= len(before.knockouts)


@given(items_(), st.sampled_from([2.0, 10.0, 0.5]))
def test_only_relative_weights_matter(items: list[Item], factor: float) -> None:
    one = score_walk(items)
    other = score_walk([replace(each, weight=each.weight * factor) for each in items])
    assert (one.score is None) == (other.score is None)
    if one.score is not None:
        assert other.score == pytest.approx(one.score, abs=1e-8)


@given(st.lists(st.tuples(st.integers(1, 5), st.floats(0, 100)), min_size=2, max_size=9))
def test_consistency_lies_within_0_and_100(pairs: list[tuple[int, float]]) -> None:
    assert -1e-9 <= consistency(pairs) <= 100


@given(st.floats(0, 1e6), st.floats(0, 1e5), st.floats(0, 1e5))
def test_waiting_longer_never_earns_more(seconds: float, target: float, extra: float) -> None:
    earlier, later = (time_fraction(t, target, target + extra) for t in (seconds, seconds + 1))
    assert 0 <= later <= earlier <= 1
