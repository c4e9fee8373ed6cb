"""Expectation against experience in each dimension, worked by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain import factory as make
from touchaudit.domain.expectation import dimension_gaps, on_scale

COUNTER = make.touchpoint("Counter")


def rated(expected: str, *questions):
    return make.walk(COUNTER, make.said("expectation", expected), *questions)


def test_what_was_found_is_set_on_the_scale_of_what_was_expected():
    # Empathy: Σwf/Σw = (1 + 3·0.5)/4 = 0.625 → 1 + 6·0.625 = 4.75, expected 6: gap −1.25.
    record = make.client(
        make.visit(
            rated(
                "6",
                make.scored("greet", 1, 1, dimension="empathy"),
                make.scored("listen", 0.5, 3, dimension="empathy"),
                make.scored("clean", 1, dimension="tangibles"),
            )
        )
    )
    gaps = dimension_gaps(record, 1)
    assert [(gap.dimension, gap.expectation, gap.experience, gap.gap, gap.n) for gap in gaps] == [
        ("empathy", 6, 4.75, -1.25, 1),
        ("tangibles", 6, 7, 1, 1),
    ]


def test_the_mean_of_several_walks():
    # 7 − 6 = +1 and 1 − 4 = −3: means 5 and 4, gap −1.
    record = make.client(
        make.visit(rated("6", make.scored("greet", 1, dimension="empathy"))),
        make.visit(rated("4", make.scored("greet", 0, dimension="empathy"))),
    )
    (gap,) = dimension_gaps(record, 1)
    assert (gap.expectation, gap.experience, gap.gap, gap.n) == (5, 4, -1, 2)


def test_answers_that_name_a_dimension_go_before_what_was_found():
    record = make.client(
        make.visit(
            make.walk(
                COUNTER,
                make.said("expectation", "7", dimension="empathy"),
                make.said("perception", "4", dimension="empathy"),
                make.scored("greet", 1, dimension="empathy"),
            )
        )
    )
    assert [(gap.dimension, gap.gap) for gap in dimension_gaps(record, 1)] == [("empathy", -3)]


def test_without_an_expectation_there_is_no_gap():
    asked = make.walk(COUNTER, make.scored("greet", 1, dimension="empathy"))
    assert dimension_gaps(make.client(make.visit(asked)), 1) == ()
    known = make.walk(make.touchpoint("Desk", expectation=5), make.scored("greet", 1, dimension="empathy"))
    assert [gap.expectation for gap in dimension_gaps(make.client(make.visit(known)), 1)] == [5]


@given(st.floats(0, 1))
def test_the_scale_has_its_ends_and_its_middle(share):
    assert 1 <= on_scale(share) <= 7
    assert on_scale(0.5) == pytest.approx(4)
