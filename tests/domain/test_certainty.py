from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.certainty import (
    difference,
    mean_interval,
    recall_delays,
    student_quantile,
    visits_needed,
    visits_to_tell,
    wilson,
)

from .factory import said


def test_wilson_figures_of_the_method() -> None:
    assert [round(100 * end, 1) for end in wilson(8, 10)] == [49.0, 94.3]
    assert [round(100 * end, 1) for end in wilson(9, 9)] == [70.1, 100]


def test_wilson_against_newcombe() -> None:
    # R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3 (score, no correction).
    published = {
        (81, 263): (0.2553, 0.3662),
        (15, 148): (0.0624, 0.1605),
        (0, 20): (0, 0.1611),
        (1, 29): (0.0061, 0.1718),
    }
    for (k, n), ends in published.items():
        assert [round(end, 4) for end in wilson(k, n)] == pytest.approx(ends, abs=1e-9)


def test_of_no_visits_nothing_is_known() -> None:
    assert wilson(0, 0) == (0, 1)
    with pytest.raises(ValueError):
        wilson(3, 2)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_rate_and_stays_a_rate(pair: tuple[int, int]) -> None:
    k, n = pair
    low, high = wilson(k, n)
    assert 0 <= low <= k / n <= high <= 1
    mirrored = wilson(n - k, n)
    assert low == pytest.approx(1 - mirrored.high, abs=1e-12)


def test_student_against_the_printed_table() -> None:
    # Fisher & Yates, Statistical Tables, table III, two-sided 5 %.
    table = {
        1: 12.706,
        2: 4.303,
        3: 3.182,
        4: 2.776,
        5: 2.571,
        10: 2.228,
        29: 2.045,
        30: 2.042,
        60: 2.000,
        120: 1.980,
    }
    for df, t in table.items():
        assert round(student_quantile(df), 3) == t
    assert round(student_quantile(10**6), 3) == 1.960
    with pytest.raises(ValueError):
        student_quantile(0)


def test_the_interval_of_a_mean() -> None:
    # 60, 70, 80: mean 70, s = 10, n = 3, t = 4.3027: 70 ± 4.3027·10/√3 = 70 ± 24.84
    low, high = mean_interval([60, 70, 80])
    assert (round(low, 2), round(high, 2)) == (45.16, 94.84)


def test_one_visit_is_an_observation() -> None:
    assert mean_interval([70]) is None
    assert mean_interval([]) is None


def test_visits_needed() -> None:
    # (1.96·12/5)² = 22.13
    assert visits_needed(12, 5) == 23
    # (1.96·10/1.96)² = 100 exactly, whatever binary division makes of it
    assert visits_needed(10, 1.96) == 100
    assert visits_needed(0, 5) == 1
    with pytest.raises(ValueError):
        visits_needed(12, 0)


def test_how_long_after_the_fact_answers_were_given() -> None:
    then = datetime(2026, 9, 22, 12, tzinfo=UTC)
    questions = [
        said("note", "x", observed=then, answered=then + timedelta(minutes=5)),
        said("note", "x", observed=then, answered=then - timedelta(minutes=5)),
        said("note", "x", answered=then),
    ]
    assert recall_delays(questions) == (300, 0)


def test_a_difference_against_a_published_example() -> None:
    # Welch's test, Wikipedia, example 1 (retrieved 2026): t = -2.46 with 25.0 degrees of freedom (24.99).
    first = [27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4]
    second = [27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 20.5, 24.4]
    found = difference(second, first)
    assert found is not None
    middle, half = (found.low + found.high) / 2, (found.high - found.low) / 2
    assert middle / (half / 2.0639) == pytest.approx(-2.46, abs=0.005)  # t of 24 degrees, rounded down


def test_a_difference_needs_two_on_both_sides() -> None:
    assert difference([1.0], [2.0, 3.0]) is None
    assert difference([1.0, 2.0], [3.0]) is None
    assert difference([1.0, 1.0], [3.0, 3.0]) is None
    # Means 1 and 3, s = √2 on both sides: SE = √2, df = 2, t = 4.303: ± 6.085.
    assert difference([0.0, 2.0], [2.0, 4.0]) == pytest.approx((2 - 6.085, 2 + 6.085), abs=1e-3)


def test_two_visits_that_happen_to_agree_do_not_say_that_one_is_enough():
    # s = 1.414: (1.96·1.414/5)² = 0.3, so 1; but t = 12.706 makes it 56 ± 12.7 after two.
    assert visits_needed(1.41421, 5) == 1
    assert visits_to_tell([55, 57], 5) == 3
    # Of four with s = 2 the interval is ± 3.2, narrower than 5: the formula holds.
    assert visits_to_tell([54, 58, 54, 58], 5) == visits_needed(2.3094, 5) == 1
    assert visits_to_tell([70], 5) is None
