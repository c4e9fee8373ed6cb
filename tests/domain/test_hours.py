"""Business hours against the calendar on the wall."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from touchaudit.domain.fieldwork import Calendar, Opening
from touchaudit.domain.hours import (
    business_deadline,
    business_seconds,
    calendar_for,
    instant,
    overlapping,
)

LONDON = ZoneInfo("Europe/London")
NEW_YORK = ZoneInfo("America/New_York")
HOUR = 3600


def calendar(*hours: Opening, holidays: tuple[date, ...] = (), **changes: object) -> Calendar:
    return Calendar("k", "client", hours, holidays, **changes)


# Mondays to Fridays, 9.00 to 17.00; Christmas 2026 is a Friday, and Monday 28 December is given off.
OFFICE = calendar(
    *(Opening(day, 540, 1020) for day in range(5)), holidays=(date(2026, 12, 25), date(2026, 12, 28))
)
ALWAYS = calendar(*(Opening(day, 0, 1440) for day in range(7)))


def at(text: str, zone: ZoneInfo = LONDON) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        ("2026-09-22 10:00", "2026-09-22 12:30", 2.5),  # within a Tuesday
        ("2026-09-22 16:00", "2026-09-23 10:00", 2),  # 16–17 and 9–10
        ("2026-09-25 16:30", "2026-09-28 09:15", 0.75),  # over a weekend
        ("2026-09-26 11:00", "2026-09-27 20:00", 0),  # a weekend alone
        ("2026-09-22 06:00", "2026-09-22 23:00", 8),  # before opening to after closing
        ("2026-12-24 16:00", "2026-12-29 10:00", 2),  # over two holidays and a weekend
        ("2026-09-22 12:00", "2026-09-22 11:00", 0),  # backwards
    ],
)
def test_hours_worked_by_hand(start: str, end: str, hours: float) -> None:
    assert business_seconds(OFFICE, at(start), at(end), LONDON) == hours * HOUR


def test_a_night_that_loses_an_hour_has_one_less() -> None:
    # In London the clocks go from 1.00 to 2.00 on 29 March 2026 and back from 2.00 to 1.00 on 25 October.
    night = calendar(*(Opening(day, 0, 360) for day in range(7)))
    spring = business_seconds(night, at("2026-03-28 23:00"), at("2026-03-29 12:00"), LONDON)
    autumn = business_seconds(night, at("2026-10-24 23:00"), at("2026-10-25 12:00"), LONDON)
    assert (spring, autumn) == (5 * HOUR, 7 * HOUR)
    # An office open by day loses nothing: 16–17 on Friday, 9–10 on Monday.
    assert business_seconds(OFFICE, at("2026-03-27 16:00"), at("2026-03-30 10:00"), LONDON) == 2 * HOUR


def test_a_night_bar_is_written_as_two_openings() -> None:
    bar = calendar(Opening(4, 1200, 1440), Opening(5, 0, 120))  # Friday 20.00 to Saturday 2.00
    assert business_seconds(bar, at("2026-09-25 23:00"), at("2026-09-26 09:00"), LONDON) == 3 * HOUR
    assert business_seconds(bar, at("2026-09-21 00:00"), at("2026-09-28 00:00"), LONDON) == 6 * HOUR


def test_the_place_of_the_business_decides_not_that_of_the_sender() -> None:
    # 9.00 in New York is 14.00 in London: an office there has just opened.
    sent, read = at("2026-09-22 14:00"), at("2026-09-22 15:00")
    assert business_seconds(OFFICE, sent, read, NEW_YORK) == HOUR
    assert business_seconds(OFFICE, sent - timedelta(hours=3), sent, NEW_YORK) == 0


def test_hours_that_overlap_count_once() -> None:
    double = calendar(Opening(1, 540, 720), Opening(1, 600, 780))
    assert business_seconds(double, at("2026-09-22 00:00"), at("2026-09-23 00:00"), LONDON) == 4 * HOUR
    assert overlapping(double.hours)
    assert not overlapping(OFFICE.hours)
    assert not overlapping((Opening(1, 540, 720), Opening(1, 720, 780), Opening(2, 540, 720)))


def test_deadlines_worked_by_hand() -> None:
    def due(start: str, hours: float) -> datetime | None:
        found = business_deadline(OFFICE, at(start), hours * HOUR, LONDON)
        return found.astimezone(LONDON).replace(tzinfo=None) if found else None

    assert due("2026-09-25 16:00", 4) == datetime(2026, 9, 28, 12)
    assert due("2026-09-25 16:00", 1) == datetime(2026, 9, 25, 17)
    assert due("2026-12-24 16:00", 2) == datetime(2026, 12, 29, 10)
    assert due("2026-09-26 12:00", 0) == datetime(2026, 9, 26, 12)
    assert business_deadline(calendar(), at("2026-09-25 16:00"), 1, LONDON) is None


def test_a_touchpoint_may_keep_hours_of_its_own() -> None:
    desk = calendar(Opening(0, 480, 600), touchpoint_id="desk")
    empty = calendar(touchpoint_id="shop")
    known = (OFFICE, desk, empty)
    assert calendar_for(known, "desk") is desk
    assert calendar_for(known, "shop") is OFFICE
    assert calendar_for(known) is OFFICE
    assert calendar_for((desk,), "shop") is None


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(
    lambda wall: wall.replace(tzinfo=UTC)
)
SPANS = st.lists(
    st.builds(
        lambda day, start, length: Opening(day, start, min(1440, start + length)),
        st.integers(0, 6),
        st.integers(0, 1400),
        st.integers(1, 1440),
    ),
    max_size=9,
)
CALENDARS = st.builds(
    lambda hours, days: calendar(*hours, holidays=tuple(days)),
    SPANS,
    st.lists(st.dates(date(2026, 1, 1), date(2026, 12, 31)), max_size=5),
)
STRETCHES = st.timedeltas(timedelta(0), timedelta(days=40))


@settings(max_examples=40)
@given(CALENDARS, MOMENTS, STRETCHES, STRETCHES)
def test_a_span_is_the_sum_of_its_parts(
    known: Calendar, start: datetime, one: timedelta, two: timedelta
) -> None:
    middle, end = start + one, start + one + two
    whole = business_seconds(known, start, end, LONDON)
    parts = business_seconds(known, start, middle, LONDON) + business_seconds(known, middle, end, LONDON)
    assert parts == pytest.approx(whole)
    assert 0 <= whole <= (end - start).total_seconds() + 1e-6


@settings(max_examples=30)
@given(MOMENTS, STRETCHES)
def test_who_never_closes_keeps_the_clock_running(start: datetime, length: timedelta) -> None:
    passed = business_seconds(ALWAYS, start, start + length, LONDON)
    assert passed == pytest.approx(length.total_seconds())


@settings(max_examples=30)
@given(CALENDARS, MOMENTS, STRETCHES, st.sampled_from(["Asia/Tokyo", "America/St_Johns"]))
def test_it_is_the_moment_that_counts_however_it_is_written(
    known: Calendar, start: datetime, length: timedelta, name: str
) -> None:
    elsewhere = ZoneInfo(name)
    here = business_seconds(known, start, start + length, LONDON)
    assert (
        business_seconds(known, start.astimezone(elsewhere), (start + length).astimezone(elsewhere), LONDON)
        == here
    )


@settings(max_examples=30)
@given(CALENDARS, MOMENTS, st.floats(1, 400_000))
def test_a_deadline_lies_so_many_open_seconds_away(known: Calendar, start: datetime, seconds: float) -> None:
    due = business_deadline(known, start, seconds, LONDON)
    if due is not None:
        assert business_seconds(known, start, due, LONDON) == pytest.approx(seconds, abs=1e-4)
        assert business_seconds(known, start, due - timedelta(seconds=1), LONDON) < seconds


def test_the_computers_own_zone_stands_in_where_none_is_named() -> None:
    noon = instant(date(2026, 9, 22), 720)
    assert noon.astimezone().replace(tzinfo=None) == datetime(2026, 9, 22, 12)
