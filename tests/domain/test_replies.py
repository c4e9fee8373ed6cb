from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.replies import Wait, kaplan_meier, median_wait, waiting_after, waits_of

from .factory import said

# Freireich et al., Blood 21 (1963) 699-716: weeks in remission of 21 children under 6-MP, + for still in it.
REMISSION = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"


def waits(text: str) -> list[Wait]:
    return [Wait(float(word.rstrip("+")), not word.endswith("+")) for word in text.split()]


def test_the_curve_against_the_textbook() -> None:
    # Kleinbaum & Klein, Survival Analysis, ch. 2: at risk and estimate for the 6-MP group.
    steps = kaplan_meier(waits(REMISSION))
    assert [(step.seconds, step.at_risk, step.replies, round(step.waiting, 4)) for step in steps] == [
        (6, 21, 3, 0.8571),
        (7, 17, 1, 0.8067),
        (10, 15, 1, 0.7529),
        (13, 12, 1, 0.6902),
        (16, 11, 1, 0.6275),
        (22, 7, 1, 0.5378),
        (23, 6, 1, 0.4482),
    ]
    assert median_wait(steps) == 23
    assert waiting_after(steps, 5) == 1
    assert round(waiting_after(steps, 15), 4) == 0.6902


def test_while_more_than_half_wait_there_is_no_median() -> None:
    assert median_wait(kaplan_meier(waits("1 5+ 5+"))) is None
    assert kaplan_meier(waits("5+ 6+")) == ()
    assert median_wait(kaplan_meier(waits("1 2 3 4"))) == 2


@given(st.lists(st.tuples(st.integers(0, 50), st.booleans()), min_size=1))
def test_the_curve_only_falls(pairs: list[tuple[int, bool]]) -> None:
    steps = kaplan_meier(Wait(seconds, replied) for seconds, replied in pairs)
    shares = [1.0, *(step.waiting for step in steps)]
    assert all(0 <= later <= earlier for earlier, later in pairwise(shares))
    assert sum(step.replies for step in steps) == sum(replied for _, replied in pairs)


@given(st.lists(st.integers(0, 50), min_size=1))
def test_with_every_reply_in_it_is_the_plain_share(times: list[int]) -> None:
    steps = kaplan_meier(Wait(seconds, True) for seconds in times)
    for step in steps:
        assert step.waiting == pytest.approx(sum(time > step.seconds for time in times) / len(times))


def test_what_has_no_reply_waits_until_now() -> None:
    sent = datetime(2026, 9, 22, 9, tzinfo=UTC)
    questions = [
        said("wait", "3600", seconds=3600.0, limit=86400.0),
        said("wait", "", observed=sent, limit=86400.0),
        said("wait", "", limit=86400.0),
        said("note", "", observed=sent),
    ]
    assert waits_of(questions, sent + timedelta(hours=2)) == (Wait(3600, True), Wait(7200, False))
