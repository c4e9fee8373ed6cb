"""What a touchpoint takes with it when it is removed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain import factory as make
from touchaudit.domain.removal import removal
from touchaudit.domain.visit import VisitState

COUNTER, PHONE = make.touchpoint("Counter", criticality=4), make.touchpoint("Phone", criticality=2)


def signed(*walks, state: VisitState = VisitState.FINAL):
    visit = make.visit(*walks)
    return replace(visit, visit=replace(visit.visit, state=state))


def test_signed_visits_that_walked_it_have_other_scores_without_it():
    good, poor = make.walk(COUNTER, make.scored("a", 1.0)), make.walk(PHONE, make.scored("a", 0.4))
    record = make.client(
        signed(good, poor),
        signed(poor, state=VisitState.AMENDED),
        signed(good),
        signed(good, poor, state=VisitState.IN_REVIEW),
    )
    found = removal(record, PHONE.id)
    # (4 · 100 + 2 · 40) ÷ 6 = 80 becomes 100; a visit of nothing else has no score left.
    assert [(one.before, one.after) for one in found.signed] == [
        (pytest.approx(80), pytest.approx(100)),
        (pytest.approx(40), None),
    ]
    assert (found.before, found.after) == (pytest.approx(80), pytest.approx(100))


def test_a_touchpoint_that_no_signed_visit_walked_takes_nothing_signed_with_it():
    record = make.client(signed(make.walk(COUNTER, make.scored("a", 1.0))), touchpoints=(COUNTER, PHONE))
    assert removal(record, PHONE.id).signed == ()
