"""How a gap, an emotion and what is at stake came about."""

from __future__ import annotations

import pytest

from tests.domain import factory as make
from touchaudit.domain.derivation_insight import explain_emotion, explain_gap, explain_stake
from touchaudit.domain.fieldwork import Stake
from touchaudit.domain.journey import wave_figures
from touchaudit.domain.stakes import at_stake

COUNTER = make.touchpoint("Counter", expectation=6)


def told(expected: str, met: str, felt: str):
    return make.visit(
        make.walk(
            COUNTER,
            make.scored("greet", 0.2),
            make.said("expectation", expected),
            make.said("perception", met),
            make.said("emotion", felt),
        )
    )


def test_a_gap_is_told_down_to_its_answers():
    record = make.client(told("6", "3", "-1"), told("5", "4", "0"))
    step = explain_gap(record, 1, "counter")
    assert step.value == wave_figures(record, 1).touchpoints[0].gap == -2
    assert step.formula == "3.5 − 5.5 = −2.00"
    expected, met = step.parts
    assert expected.formula == "(6 + 5) ÷ 2 = 5.5"
    assert [part.value for part in met.parts] == [3, 4]
    assert all(part.source is not None and part.source.key for part in (*expected.parts, *met.parts))


def test_the_map_lends_its_expectation_where_no_walk_asked():
    record = make.client(make.visit(make.walk(COUNTER, make.said("perception", "4"))))
    step = explain_gap(record, 1, "counter")
    assert (step.value, step.parts[0].value, step.parts[0].parts) == (-2, 6, ())
    assert explain_gap(make.client(touchpoints=(COUNTER,)), 1, "counter").value is None


def test_an_emotion_is_the_mean_of_what_was_felt():
    record = make.client(told("6", "3", "-1"), told("5", "4", "0"))
    step = explain_emotion(record, 1, "counter")
    assert (step.value, step.formula) == (-0.5, "(−1 + 0) ÷ 2 = −0.5")
    with pytest.raises(KeyError):
        explain_emotion(record, 1, "phone")


def test_what_one_visit_saw_is_told_as_an_observation():
    record = make.client(told("6", "3", "-1"))
    step = explain_stake(record, 1, at_stake(Stake("counter", "client", 1000, 1, 10), COUNTER, 0, 1))
    assert (step.value, step.formula) == (None, "Seen on one visit: an observation, not a rate.")
    assert not any("Wilson" in remark for remark in step.remarks)


def test_what_is_at_stake_is_told_with_both_ends():
    record = make.client(told("6", "3", "-1"), told("5", "4", "0"))
    line = at_stake(Stake("counter", "client", 1000, 1, 10), COUNTER, 2, 2)
    step = explain_stake(record, 1, line)
    # Wilson 2 of 2 → 34.2–100 %.
    assert step.formula == "1000 × 34.2% × 1 = 342.38 to 1000 × 100.0% × 10 = 10000"
    assert step.value == line.high
    assert step.parts[0].value == pytest.approx(20)
    assert any("2 of 2 visits" in remark for remark in step.remarks)
