from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.trend import like_for_like, trend

from .factory import COUNTER, NA, client, scored, touchpoint, visit, walk
from .test_roadmap import records_


def test_a_better_answer_is_performance() -> None:
    record = client(
        visit(walk(COUNTER, scored("greet", 0), scored("queue", 1, 3))),
        visit(walk(COUNTER, scored("greet", 1), scored("queue", 1, 3)), wave=2),
    )
    change = like_for_like(record, 1, 2)
    assert (change.before, change.after, change.change) == (75, 100, 25)
    assert (change.performance, change.questionnaire, change.bonus) == (25, 0, 0)
    assert [(item.question, item.performance) for item in change.items] == [("greet", 25), ("queue", 0)]


def test_a_new_weight_and_a_dropped_question_are_the_questionnaire() -> None:
    record = client(
        visit(walk(COUNTER, scored("greet", 0), scored("queue", 1))),
        visit(walk(COUNTER, scored("queue", 1), scored("smile", 1)), wave=2),
    )
    change = like_for_like(record, 1, 2)
    # greet: (0 − ½)·0; queue: share ½ before and after; smile: (½ − 0)·1
    assert (change.before, change.after, change.performance, change.questionnaire) == (50, 100, 0, 50)
    added, dropped = change.items[1], change.items[2]
    assert (added.before, added.after, added.share_before, added.questionnaire) == (None, 1, 0, 50)
    assert (dropped.question, dropped.after, dropped.share_after) == ("greet", None, 0)


def test_both_at_once_by_hand() -> None:
    record = client(
        visit(walk(COUNTER, scored("greet", 0.5, 1), scored("queue", 1, 1))),
        visit(walk(COUNTER, scored("greet", 1, 3), scored("queue", 0.5, 1)), wave=2),
    )
    change = like_for_like(record, 1, 2)
    # Wave 1: 75; wave 2: (3·1 + 0.5)/4 = 87.5. Performance: ¾·½ − ¼·½ = 25; questionnaire: ¼·½ − ¼·1 = −12.5
    assert (change.before, change.after) == (75, 87.5)
    assert (change.performance, change.questionnaire) == (25, -12.5)


def test_a_bonus_is_told_apart() -> None:
    record = client(
        visit(walk(COUNTER, scored("greet", 0.5))),
        visit(walk(COUNTER, scored("greet", 0.5), scored("extra", 1, bonus=True)), wave=2),
    )
    change = like_for_like(record, 1, 2)
    # The bonus would lift 50 to 150; held at 100 it adds 50.
    assert (change.change, change.performance, change.questionnaire, change.bonus) == (50, 0, 0, 50)


@given(records_(), records_())
def test_the_parts_add_up_to_the_change(one, other) -> None:
    later = tuple(replace(each, visit=replace(each.visit, wave=2)) for each in other.visits)
    record = replace(one, visits=one.visits + later)
    change = like_for_like(record, 1, 2)
    if change is not None:
        assert change.change == pytest.approx(change.after - change.before)
        parts = change.performance + change.questionnaire + change.bonus
        assert parts == pytest.approx(change.change, abs=1e-8)
        assert sum(item.share_after for item in change.items) == pytest.approx(1)


@given(records_())
def test_a_wave_beside_itself_has_not_changed(record) -> None:
    change = like_for_like(record, 1, 1)
    if change is not None:
        parts = (change.change, change.performance, change.questionnaire, change.bonus)
        assert parts == pytest.approx((0, 0, 0, 0), abs=1e-9)


def test_without_a_score_in_both_waves_there_is_nothing_to_compare() -> None:
    record = client(visit(walk(COUNTER, scored("q", 1))), visit(walk(COUNTER, scored("q", NA)), wave=2))
    assert like_for_like(record, 1, 2) is None
    assert like_for_like(record, 1, 3) is None


def test_the_trend_line() -> None:
    record = client(
        visit(walk(COUNTER, scored("q", 0.6)), on=date(2026, 9, 1)),
        visit(walk(COUNTER, scored("q", 0.8)), on=date(2026, 9, 3)),
        visit(walk(touchpoint("Billing"), scored("q", 1)), wave=2, on=date(2026, 12, 1)),
    )
    first, second = trend(record)
    assert (first.wave, first.first, first.last, first.visits, first.score) == (
        1,
        date(2026, 9, 1),
        date(2026, 9, 3),
        2,
        70,
    )
    # 70 ± 12.706·14.142/√2 = 70 ± 127.1
    assert [round(end, 1) for end in first.interval] == [-57.1, 197.1]
    assert (second.score, second.visits, second.interval) == (100, 1, None)


@given(st.integers(2, 5))
def test_more_of_the_same_visits_change_nothing(times: int) -> None:
    one = visit(walk(COUNTER, scored("a", 0.3, 2), scored("b", 1)))
    record = client(one, *(replace(one, visit=replace(one.visit, wave=2)) for _ in range(times)))
    assert like_for_like(record, 1, 2).change == pytest.approx(0, abs=1e-9)
