"""What moved between two waves, and what of it may be chance."""

from __future__ import annotations

import pytest

from tests.domain import factory as make
from touchaudit.domain.movement import Movement, movements, overall_movement

COUNTER = make.touchpoint("Counter")
PHONE = make.touchpoint("Phone")


def scores(place, wave: int, *values: float):
    return [make.visit(make.walk(place, make.scored("greet", value)), wave=wave) for value in values]


def test_a_change_beyond_chance_and_one_within():
    record = make.client(
        *scores(COUNTER, 1, 0.50, 0.52, 0.54),
        *scores(COUNTER, 2, 0.80, 0.82, 0.84),
        *scores(PHONE, 1, 0.2, 0.9),
        *scores(PHONE, 2, 0.6, 0.8),
    )
    counter, phone = movements(record, 1, 2)
    assert (counter.touchpoint.name, counter.movement) == ("Counter", Movement.BETTER)
    assert (counter.visits_before, counter.visits_after) == (3, 3)
    # s = 2 on both sides: SE = 2·√(2/3) = 1.633, df 4, t = 2.7764: 30 ± 4.534.
    assert counter.interval == pytest.approx((30 - 4.534, 30 + 4.534), abs=1e-3)
    assert (phone.movement, round(phone.points)) == (Movement.NOISE, 15)


def test_single_visits_are_observed_and_one_sided_ones_left_out():
    record = make.client(*scores(COUNTER, 1, 0.9), *scores(COUNTER, 2, 0.4), *scores(PHONE, 2, 0.5))
    (moved,) = movements(record, 1, 2)
    assert (moved.movement, moved.interval, round(moved.points)) == (Movement.OBSERVED, None, -50)


def test_two_walks_on_one_visit_are_one_figure():
    twice = make.visit(make.walk(COUNTER, make.scored("a", 0.2)), make.walk(COUNTER, make.scored("a", 0.4)))
    record = make.client(twice, *scores(COUNTER, 2, 0.8))
    (moved,) = movements(record, 1, 2)
    assert (moved.before, moved.visits_before) == (pytest.approx(30), 1)


def test_worse_is_told_too():
    record = make.client(*scores(COUNTER, 1, 0.9, 0.91), *scores(COUNTER, 2, 0.1, 0.11))
    assert [moved.movement for moved in movements(record, 1, 2)] == [Movement.WORSE]


def test_the_whole_moves_by_the_scores_of_its_visits():
    sure = make.client(*scores(COUNTER, 1, 0.50, 0.52, 0.54), *scores(COUNTER, 2, 0.80, 0.82, 0.84))
    chance = make.client(*scores(COUNTER, 1, 0.2, 0.9), *scores(COUNTER, 2, 0.6, 0.8))
    seldom = make.client(*scores(COUNTER, 1, 0.9), *scores(COUNTER, 2, 0.4))
    found = [overall_movement(record, 1, 2) for record in (sure, chance, seldom)]
    assert found == [Movement.BETTER, Movement.NOISE, Movement.OBSERVED]
