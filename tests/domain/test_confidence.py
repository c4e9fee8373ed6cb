"""How sure the figures of a wave are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.domain import factory as make
from touchaudit.domain.confidence import confidence
from touchaudit.domain.grades import Grade

COUNTER = make.touchpoint("Counter")
PHONE = make.touchpoint("Phone")
NOON = datetime(2026, 9, 22, 12, tzinfo=UTC)


def test_means_and_rates_over_visits():
    record = make.client(
        make.visit(make.walk(COUNTER, make.scored("greet", 0.6)), make.walk(PHONE, make.scored("ring", 1.0))),
        make.visit(make.walk(COUNTER, make.scored("greet", 0.8))),
        make.visit(make.walk(COUNTER, make.scored("greet", 0.4))),
    )
    found = confidence(record, 1)
    counter, phone = found.touchpoints
    # 60, 80 and 40: mean 60, s = 20, t = 4.3027, ± 4.3027·20/√3 = 49.68; needed ⌈(1.96·20/5)²⌉ = 62.
    assert counter.score == pytest.approx(60)
    assert counter.interval == pytest.approx((60 - 49.683, 60 + 49.683), abs=1e-2)
    assert counter.needed == 62
    # Poor (under 60) on 1 of 3 visits: Wilson 6.1–79.2 %.
    assert counter.failed == 1
    assert counter.rate == pytest.approx((0.0615, 0.7923), abs=1e-3)
    assert (phone.visits, phone.interval, phone.needed, phone.rate) == (1, None, None, None)
    assert found.overall is not None
    assert (found.overall.visits, found.overall.failed) == (3, 1)


def test_grades_and_how_late_it_was_written_down():
    bare = make.scored("greet", 0.5, observed=NOON, answered=NOON + timedelta(hours=30))
    timed = make.scored("wait", 0.5, seconds=60.0, observed=NOON, answered=NOON + timedelta(minutes=2))
    found = confidence(make.client(make.visit(make.walk(COUNTER, bare, timed))), 1)
    assert dict(found.grades) == {Grade.D: 1, Grade.B: 1}
    assert found.recall is not None
    assert (found.recall.known, found.recall.late, found.recall.median) == (2, 1, 54_060)


def test_nothing_walked_nothing_known():
    found = confidence(make.client(), 1)
    assert (found.overall, found.touchpoints, dict(found.grades), found.recall) == (None, (), {}, None)
