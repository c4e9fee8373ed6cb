"""The letter that the evidence of a finding gets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.domain import factory as make
from touchaudit.domain.grades import Grade, evidence_grade, grade
from touchaudit.domain.roadmap import findings

BARE = make.scored("greet", 0.0)
NOTED = make.scored("greet", 0.0, note="Nobody looked up.")
TIMED = make.scored("greet", 0.0, seconds=240.0)
NOON = datetime(2026, 9, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("answers", "visits", "letter"),
    [
        ((BARE,), 1, Grade.D),
        ((NOTED,), 1, Grade.C),
        ((TIMED,), 1, Grade.B),
        ((BARE, BARE), 2, Grade.B),
        ((BARE, BARE, NOTED), 3, Grade.B),
        ((BARE, TIMED, NOTED), 3, Grade.A),
    ],
)
def test_what_stands_behind_it_decides(answers, visits, letter):
    assert evidence_grade(answers, visits) is letter


def late(question, delay: timedelta):
    return make.scored(question, 0.0, seconds=1.0, observed=NOON, answered=NOON + delay)


def test_what_was_written_down_a_day_later_is_one_letter_lower():
    assert evidence_grade((late("a", timedelta(hours=23)),), 1) is Grade.B
    assert evidence_grade((late("a", timedelta(hours=25)),), 1) is Grade.C
    assert evidence_grade((late("a", timedelta(days=3)), late("b", timedelta())), 1) is Grade.B
    assert (
        evidence_grade((make.scored("a", 0, observed=NOON, answered=NOON + timedelta(days=2)),), 1) is Grade.D
    )


def test_a_finding_is_graded_by_the_visits_that_fell_short():
    record = make.client(*(make.visit(make.walk(make.COUNTER, TIMED)) for _ in range(3)))
    assert grade(findings(record, 1)[0]) is Grade.A
