from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.stopwatch import elapsed, running, splits
from touchaudit.domain.visit import Lap, LapKind

NOON = datetime(2026, 9, 22, 12, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def press(kind: str, seconds: float, label: str = "") -> Lap:
    return Lap(f"{kind}{seconds}", "walk", "wait", LapKind(kind), at(seconds), label)


def test_an_unpressed_stopwatch_stands_at_nothing() -> None:
    assert (elapsed([], NOON), running([]), splits([])) == (0, False, ())


def test_it_runs_on_while_the_computer_sleeps() -> None:
    laps = [press("start", 0)]
    assert running(laps)
    assert elapsed(laps, at(7200)) == 7200


def test_pauses_do_not_count() -> None:
    laps = [press("start", 0), press("stop", 10), press("start", 60), press("stop", 65)]
    assert not running(laps)
    assert elapsed(laps, at(500)) == 15


def test_a_lap_is_the_time_since_the_last_one() -> None:
    laps = [
        press("start", 0),
        press("lap", 30, "greeted"),
        press("stop", 40),
        press("start", 100),
        press("lap", 105, "served"),
    ]
    assert splits(laps) == (("greeted", 30), ("served", 15))
    assert elapsed(laps, at(110)) == 50


def test_reset_forgets_all_before_it() -> None:
    laps = [press("start", 0), press("lap", 5), press("reset", 9)]
    assert (elapsed(laps, at(50)), running(laps), splits(laps)) == (0, False, ())
    assert elapsed([*laps, press("start", 20)], at(50)) == 30


def test_presses_that_make_no_sense_change_nothing() -> None:
    laps = [press("stop", 0), press("lap", 1), press("start", 10), press("start", 15), press("stop", 20)]
    assert elapsed(laps, at(99)) == 10
    assert splits(laps) == ()


def test_a_clock_set_back_takes_no_time_away() -> None:
    laps = [press("start", 0), press("stop", 30), press("start", 40), press("stop", 5)]
    assert elapsed(laps, at(0)) == 30
    assert elapsed([press("start", 40)], at(0)) == 0


@given(st.lists(st.tuples(st.sampled_from(["start", "lap", "stop", "reset"]), st.floats(0, 1e4))))
def test_laps_never_add_to_more_than_has_run(presses: list[tuple[str, float]]) -> None:
    laps = [press(kind, seconds) for kind, seconds in sorted(presses, key=lambda pair: pair[1])]
    total = elapsed(laps, at(2e4))
    assert 0 <= sum(seconds for _, seconds in splits(laps)) <= total + 1e-6
    assert total <= 2e4


def test_times_of_different_zones_agree() -> None:
    later = datetime.fromisoformat("2026-09-22T14:00:30+02:00")
    assert elapsed([press("start", 0)], later) == pytest.approx(30)
