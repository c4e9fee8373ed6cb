"""Numbers and moments: how they are read, written and counted."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.xlsform.moments import Moment, format_moment, moment_of_days, parse_moment, parse_time
from touchaudit.xlsform.numbers import format_number, parse_number

PHOENIX = timezone(timedelta(hours=-7))


@pytest.mark.parametrize(
    ("text", "number"), [("1", 1), (" -1.5\n", -1.5), ("0.", 0), (".5", 0.5), ("007", 7), ("-.5", -0.5)]
)
def test_numbers_are_read(text: str, number: float) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize("text", ["", " ", ".", "+1", "1e3", "1,5", "--1", "1 2", "NaN", "٣", "1" * 2000])
def test_what_is_no_number_is_nan(text: str) -> None:
    assert math.isnan(parse_number(text))


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (0.1, "0.1"),
        (1e-7, "0.0000001"),
        (1e20, "100000000000000000000"),
        (math.inf, "Infinity"),
        (-math.inf, "-Infinity"),
        (math.nan, "NaN"),
    ],
)
def test_numbers_are_written_without_exponent(number: float, text: str) -> None:
    assert format_number(number) == text


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e15, max_value=1e15))
def test_a_written_number_reads_back(number: float) -> None:
    assert parse_number(format_number(number)) == number


def test_a_date_without_a_zone_is_in_the_forms_zone() -> None:
    moment = parse_moment("1970-01-02", PHOENIX)
    assert moment == Moment(datetime(1970, 1, 2, tzinfo=PHOENIX), True)
    assert (moment.days(), round(moment.universal_days(), 6)) == (1.0, 1.291667)


def test_a_moment_with_a_zone_is_told_in_the_forms_zone() -> None:
    moment = parse_moment("2026-03-06T01:30:00.25Z", PHOENIX)
    assert str(moment) == "2026-03-05T18:30:00.250-07:00"
    assert str(moment.day()) == "2026-03-05"


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-13-01", "2026-02-30", "06/03/2026", "2026-03-06T25:00", "2026-03-06 12:00"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_moment(text, UTC) is None


@pytest.mark.parametrize(
    ("text", "hour"), [("06:00", 6), ("23:59:59.999Z", 23), ("06:00:00.000-07:00", 6), ("06:00 +0530", 6)]
)
def test_times_are_read(text: str, hour: int) -> None:
    found = parse_time(text)
    assert found is not None
    assert found.hour == hour


def test_what_is_no_time_is_none() -> None:
    assert [parse_time(text) for text in ("", "6", "24:00", "12:60", "12:00:60")] == [None] * 5


def test_every_pattern_of_a_date_is_written() -> None:
    moment = Moment(datetime(2026, 3, 6, 7, 8, 9, 123_000, tzinfo=UTC))
    assert format_moment(moment, "%Y %y %m %n %B %b %d %e %A %a") == "2026 26 03 3 March Mar 06 6 Friday Fri"
    assert format_moment(moment, "%H %h %M %S %3 %W %w %% %q") == "07 7 08 09 123 10 5 % %q"


@given(st.dates(min_value=date(1, 1, 2), max_value=date(9999, 12, 30)))
def test_a_day_comes_back_from_its_number(day: date) -> None:
    for zone in (UTC, PHOENIX):
        moment = parse_moment(day.isoformat(), zone)
        assert moment is not None
        assert moment.days() == (day - date(1970, 1, 1)).days
        assert str(moment_of_days(moment.days(), zone, whole_day=True)) == day.isoformat()


@given(st.floats())
def test_any_number_of_days_is_a_moment_or_none(days: float) -> None:
    for whole_day in (True, False):
        moment = moment_of_days(days, PHOENIX, whole_day=whole_day)
        assert moment is None or isinstance(str(moment), str)
