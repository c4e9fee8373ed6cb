"""Probes: what is due when, and what became of it; worked by hand on a calendar."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from touchaudit.domain.fieldwork import Expected, Fieldwork, Probe, Reply, Start
from touchaudit.domain.probes import USUAL_DAYS, Arrival, due_lines, probe_figures
from touchaudit.domain.replies import Wait

SENT = datetime(2026, 9, 1, 10, tzinfo=UTC)


def day(number: float, hour: float = 10) -> datetime:
    """A time of day so many days after the first of September."""
    return SENT.replace(hour=0) + timedelta(days=number, hours=hour)


def basket(*replies: Reply, closed: datetime | None = None, start: Start = Start.TRIGGER) -> Fieldwork:
    """An idle basket with a reminder, an offer and thanks after 7, 14 and 30 days."""
    return Fieldwork(
        probes=(Probe("p", "client", "Basket", SENT, trigger="left it", closed=closed),),
        expected=tuple(
            Expected(f"e{at}", "p", f"Step {at}", after, start, at) for at, after in enumerate(USUAL_DAYS, 1)
        ),
        replies=replies,
    )


def reply(at: datetime, expected: str | None = None, name: str = "r") -> Reply:
    return Reply(name, "p", at, expected_id=expected)


def states(work: Fieldwork, now: datetime) -> list[str]:
    return [step.arrival.value for step in probe_figures(work, now, UTC).lines[0].steps]


def test_each_contact_is_in_time_late_pending_or_overdue() -> None:
    work = basket(reply(day(7, 23), "e1"), reply(day(16), "e2", "s"))
    assert states(work, day(20)) == ["arrived", "late", "pending"]
    # The thirtieth day after the first of September is the first of October, and it is due until midnight.
    assert states(work, day(30, 23)) == ["arrived", "late", "pending"]
    assert states(work, day(31, 0)) == ["arrived", "late", "overdue"]
    assert states(basket(closed=day(10)), day(60)) == ["missing"] * 3


def test_a_step_may_count_from_the_one_before() -> None:
    work = basket(reply(day(9), "e1"), start=Start.PREVIOUS)
    first, second, third = probe_figures(work, day(10), UTC).lines[0].steps
    assert first.arrival is Arrival.LATE
    # Fourteen days from its arrival on day 9: by the end of day 23; the third by 30 days from there.
    assert second.due == day(24, 0)
    assert third.due == day(24 + 31, 0)


def test_hours_are_due_to_the_minute() -> None:
    work = Fieldwork(
        probes=(Probe("p", "client", "Call back", SENT),), expected=(Expected("e", "p", "Call", 0.25),)
    )
    step = probe_figures(work, SENT, UTC).lines[0].steps[0]
    assert step.due == SENT + timedelta(hours=6)


def test_the_first_of_several_replies_is_what_was_waited_for_and_the_rest_is_unexpected() -> None:
    work = basket(
        reply(day(3), None, "chance"),
        reply(day(6), "e1", "first"),
        reply(day(7), "e1", "again"),
        reply(day(8), "gone", "x"),
    )
    line = probe_figures(work, day(8), UTC).lines[0]
    assert line.steps[0].reply is not None and line.steps[0].reply.id == "first"
    assert [one.id for one in line.unexpected] == ["chance", "x"]
    assert line.wait == Wait(3 * 86_400, True)
    bare = Fieldwork(probes=work.probes, replies=work.replies)
    assert probe_figures(bare, day(8), UTC).lines[0].unexpected == ()


def test_the_due_list_holds_what_open_probes_wait_for_the_longest_due_first() -> None:
    work = basket(reply(day(6), "e1"))
    due = due_lines(probe_figures(work, day(20), UTC).lines, day(40))
    assert [(one.step.expected.id, one.overdue) for one in due] == [("e2", True), ("e3", False)]
    assert len(due_lines(probe_figures(work, day(20), UTC).lines, day(25))) == 1
    closed = basket(closed=day(19))
    assert due_lines(probe_figures(closed, day(20), UTC).lines, day(40)) == ()
    line = probe_figures(work, day(20), UTC).lines[0]
    assert line.next is not None and line.next.expected.id == "e2"


def test_waits_without_a_reply_count_as_far_as_they_go() -> None:
    """Three probes: replies after 1 and after 3 days, and one closed after 2 without any; worked by hand."""
    work = Fieldwork(
        probes=(
            Probe("a", "client", "A", SENT),
            Probe("b", "client", "B", SENT),
            Probe("c", "client", "C", SENT, closed=SENT + timedelta(days=2)),
            Probe("later", "client", "Not sent yet", day(90)),
        ),
        replies=(Reply("1", "a", SENT + timedelta(days=1)), Reply("2", "b", SENT + timedelta(days=3))),
    )
    figures = probe_figures(work, day(10), UTC)
    assert (figures.sent, figures.replied) == (3, 2)
    # On day 1 one of three replies: 2/3 wait. On day 3 the only one left replies: none waits.
    assert [(step.seconds / 86_400, step.at_risk, step.waiting) for step in figures.curve] == [
        (1, 3, pytest.approx(2 / 3)),
        (3, 1, 0),
    ]
    assert figures.median == 3 * 86_400


@settings(max_examples=60)
@given(
    st.lists(st.floats(0, 60), max_size=6),
    st.lists(st.floats(0, 120), max_size=6),
    st.sampled_from(list(Start)),
    st.floats(0, 200),
)
def test_every_expected_contact_is_in_exactly_one_state(
    days: list[float], came: list[float], start: Start, now: float
) -> None:
    work = Fieldwork(
        probes=(Probe("p", "client", "Basket", SENT),),
        expected=tuple(Expected(f"e{at}", "p", "x", after, start, at) for at, after in enumerate(days)),
        replies=tuple(
            Reply(f"r{at}", "p", SENT + timedelta(days=after), expected_id=f"e{at}")
            for at, after in enumerate(came)
        ),
    )
    figures = probe_figures(work, SENT + timedelta(days=now), UTC)
    assert sum(figures.counts.values()) == len(days)
    for step in figures.lines[0].steps:
        assert step.due >= step.start
        assert (step.reply is None) == (step.arrival in (Arrival.PENDING, Arrival.OVERDUE))
