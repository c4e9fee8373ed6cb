"""Observed times against what was promised, by the clock and by business hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from touchaudit.domain.certainty import wilson
from touchaudit.domain.client import ServiceStandard
from touchaudit.domain.fieldwork import Calendar, Fieldwork, Opening, Probe, Reply
from touchaudit.domain.probes import probe_figures
from touchaudit.domain.standards import begun, counted_seconds, standard_lines

from .factory import client, said, touchpoint, visit, walk

HOUR = 3600.0
OFFICE = Calendar("k", "client", tuple(Opening(day, 540, 1020) for day in range(5)))
TUESDAY = datetime(2026, 9, 22, tzinfo=UTC)
QUEUE = touchpoint("Queue", standard=ServiceStandard(120, 300))
EMAIL = touchpoint("Email", standard=ServiceStandard(4 * HOUR, 16 * HOUR, business_hours=True))


def waited(seconds: float, **changes: object):
    return said("wait", str(seconds), seconds=seconds, **changes)


def test_a_wait_begins_its_length_before_it_was_noted() -> None:
    noon = TUESDAY.replace(hour=12)
    assert begun(HOUR, noon, noon) == TUESDAY.replace(hour=11)
    assert begun(HOUR, noon, None) == TUESDAY.replace(hour=11)
    assert begun(HOUR, None, noon) is None
    # Observed at noon, written down at six, and five hours long: noon is when it began.
    assert begun(5 * HOUR, noon, TUESDAY.replace(hour=18)) == noon


def test_only_open_hours_count_where_they_are_known() -> None:
    start = TUESDAY.replace(hour=16)
    assert counted_seconds(18 * HOUR, OFFICE, start, UTC) == 2 * HOUR
    assert counted_seconds(18 * HOUR, None, start, UTC) == 18 * HOUR
    assert counted_seconds(18 * HOUR, OFFICE, None, UTC) == 18 * HOUR


def test_every_observation_stands_with_median_share_and_interval() -> None:
    visits = (
        visit(walk(QUEUE, waited(60), waited(100))),
        visit(walk(QUEUE, waited(90), waited(180))),
        visit(walk(QUEUE, waited(240), said("message", "40", seconds=40.0))),
    )
    record = client(*visits)
    (line,) = standard_lines(record, visits)
    assert [one.seconds for one in line.observations] == [60, 100, 90, 180, 240]
    assert (line.median, line.met, line.judged) == (100, 3, 5)
    # One of three visits had nothing outside the target: the interval is about visits, not about waits.
    assert (line.visits_met, line.visits, line.interval) == (1, 3, wilson(1, 3))
    assert (line.target, line.limit, line.business) == (120, 300, False)
    (alone,) = standard_lines(record, visits[:1])
    assert (alone.share, alone.interval) == (1, None)


def test_two_questions_of_one_touchpoint_are_not_thrown_together() -> None:
    seen = visit(
        walk(
            QUEUE,
            waited(60, question="/data/queue"),
            waited(900, question="/data/doctor", target=600.0, limit=1200.0),
        )
    )
    first, second = standard_lines(client(seen), (seen,))
    assert (first.target, second.target, second.limit, second.met) == (120, 600, 1200, 0)


def test_a_wait_without_a_promise_is_shown_and_not_judged() -> None:
    seen = visit(walk(touchpoint("Lift"), waited(60)))
    (line,) = standard_lines(client(seen), (seen,))
    assert (line.median, line.judged, line.share, line.target) == (60, 0, None, None)


def test_enquiries_count_by_their_first_reply_and_open_hours() -> None:
    """Sent at 16.00 on Tuesday: one answer at 10.00 on Wednesday, one at 15.00, one never, one just sent."""
    sent, now = TUESDAY.replace(hour=16), TUESDAY.replace(hour=16) + timedelta(days=6)
    work = Fieldwork(
        probes=(
            Probe("a", "client", "A", sent, touchpoint_id="email"),
            Probe("b", "client", "B", sent, touchpoint_id="email"),
            Probe("c", "client", "C", sent, touchpoint_id="email"),
            Probe("d", "client", "D", now - timedelta(hours=1), touchpoint_id="email"),
            Probe("basket", "client", "Basket", sent, touchpoint_id="email", trigger="left it"),
            Probe("other", "client", "Other", sent),
        ),
        replies=(
            Reply("1", "a", TUESDAY + timedelta(hours=34)),
            Reply("2", "b", TUESDAY + timedelta(hours=39)),
            Reply("3", "basket", TUESDAY + timedelta(hours=39)),
        ),
        calendars=(OFFICE,),
    )
    record = client(touchpoints=(EMAIL,), fieldwork=work)
    (line,) = standard_lines(record, (), probe_figures(work, now, UTC).lines, UTC)
    # Two and seven open hours of four promised; the third waits since days, the fourth may still be in time.
    assert [one.counted / HOUR for one in line.observations[:2]] == [2, 7]
    assert [one.met for one in line.observations] == [True, False, False, None]
    assert (line.met, line.judged, line.waiting, line.business) == (1, 3, 1, True)
    assert line.median == pytest.approx(4.5 * HOUR)
    assert line.label == ""
