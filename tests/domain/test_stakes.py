"""Money at stake: worked by hand, and never narrower than what is known."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain import factory as make
from touchaudit.domain.fieldwork import Fieldwork, Stake
from touchaudit.domain.stakes import at_stake, money_at_stake

COUNTER = make.touchpoint("Counter")
STAKE = Stake("counter", "client", customers=1000, low=50, high=200, currency="EUR")


def test_customers_times_wilson_times_value():
    # METHOD: Wilson 8 of 10 → 49.0–94.3 %. 1000 · 0.4902 · 50 = 24,508; 1000 · 0.9433 · 200 = 188,664.
    found = at_stake(STAKE, COUNTER, 8, 10)
    assert found.rate == pytest.approx((0.4902, 0.9433), abs=5e-5)
    assert found.low == pytest.approx(24_508, abs=5)
    assert found.high == pytest.approx(188_664, abs=10)


def test_one_visit_is_no_rate_so_nothing_is_told_of_a_year():
    """Wilson's interval of 0 of 1 reaches to 79 %: 1000 · 0.79 · 200 would be 158,000 from one good visit."""
    found = at_stake(STAKE, COUNTER, 0, 1)
    assert (found.failed, found.visits) == (0, 1)
    assert (found.rate, found.low, found.high) == (None, None, None)


def test_what_one_visit_saw_stands_behind_what_has_a_range():
    phone = make.touchpoint("Phone")
    once, twice = make.walk(phone, make.scored("greet", 0.0)), make.walk(COUNTER, make.scored("greet", 1.0))
    record = make.client(
        make.visit(once, twice),
        make.visit(make.walk(COUNTER, make.scored("greet", 1.0))),
        fieldwork=Fieldwork(stakes=(Stake("phone", "client", 10**6, 50, 200, "EUR"), STAKE)),
    )
    assert [(one.touchpoint.name, one.visits) for one in money_at_stake(record, 1)] == [
        ("Counter", 2),
        ("Phone", 1),
    ]


def test_a_visit_fails_by_a_poor_score_or_a_knock_out_and_counts_once():
    good, poor = make.scored("greet", 1.0), make.scored("greet", 0.2)
    record = make.client(
        make.visit(make.walk(COUNTER, good)),
        make.visit(make.walk(COUNTER, poor), make.walk(COUNTER, good)),
        make.visit(make.walk(COUNTER, good, make.scored("safe", 0, 0, critical=1.0))),
        fieldwork=Fieldwork(stakes=(STAKE,)),
    )
    (found,) = money_at_stake(record, 1)
    assert (found.failed, found.visits) == (2, 3)


def test_what_was_not_walked_or_has_no_stake_is_left_out():
    phone = make.touchpoint("Phone")
    record = make.client(
        make.visit(make.walk(phone, make.scored("greet", 1.0))),
        touchpoints=(COUNTER, phone),
        fieldwork=Fieldwork(stakes=(STAKE,)),
    )
    assert money_at_stake(record, 1) == ()
    assert money_at_stake(replace(record, visits=()), 1) == ()


@given(
    st.integers(2, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
    st.floats(0, 1e6),
    st.tuples(st.floats(0, 1e4), st.floats(0, 1e4)).map(sorted),
)
def test_the_range_holds_the_plain_product(pair, customers, values):
    failed, visits = pair
    low, high = values
    found = at_stake(Stake("s", "c", customers, low, high), COUNTER, failed, visits)
    plain = customers * failed / visits * (low + high) / 2
    assert found.low <= plain + 1e-6
    assert plain <= found.high + 1e-6
