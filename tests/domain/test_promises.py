from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from touchaudit.domain.fieldwork import Fieldwork, Promise, PromiseState
from touchaudit.domain.promises import entry_of, promise_figures

from .factory import client, said, touchpoint, visit, walk

DESK = touchpoint("Desk", owner_role="Front-desk lead")
MADE = date(2026, 9, 1)
TODAY = date(2026, 9, 20)


def promise(text: str, state: str = "untested", **changes: object) -> Promise:
    return Promise(text, "client", text, MADE, state=PromiseState(state), **changes)


def words(text: str, **changes: object):
    return said("promise", text, **changes)


def day(text: str):
    return said("promise", text, key="by", type="date")


def outcome(value: str):
    return said("promise", value, key="kept", type="select_one", answer=value.title())


def test_kept_and_broken_make_the_share_and_untested_leave_it_alone() -> None:
    record = client(
        fieldwork=Fieldwork(
            promises=(
                promise("Rings back", "kept"),
                promise("Sends the plan", "kept"),
                promise("No charge", "broken"),
                promise("A call by Friday", due=date(2026, 9, 4)),
                promise("A gift", due=date(2026, 12, 24)),
            )
        )
    )
    figures = promise_figures(record, TODAY)
    assert (figures.kept, figures.broken, figures.untested, figures.overdue) == (2, 1, 2, 1)
    assert figures.share == pytest.approx(2 / 3)
    assert [line.text for line in figures.lines if line.overdue] == ["A call by Friday"]
    assert promise_figures(client(), TODAY).share is None


def test_walks_tell_promises_with_the_day_and_the_outcome_asked_for_next() -> None:
    record = client(
        visit(
            walk(
                DESK,
                words("We call you back", observed=datetime(2026, 9, 2, 9, tzinfo=UTC)),
                day("2026-09-05"),
                outcome("broken"),
                words("The crown is free", key="other"),
            ),
            walk(DESK, words("  "), outcome("kept")),
            on=date(2026, 9, 3),
        )
    )
    first, second = promise_figures(record, TODAY).lines
    assert (first.text, first.made, first.due, first.state) == (
        "We call you back",
        date(2026, 9, 2),
        date(2026, 9, 5),
        PromiseState.BROKEN,
    )
    assert (first.role, first.touchpoint_id, first.entry) == ("Front-desk lead", "desk", None)
    assert (second.made, second.state) == (date(2026, 9, 3), PromiseState.UNTESTED)


def test_a_promise_that_stands_in_both_counts_once_and_the_register_decides() -> None:
    seen = visit(walk(DESK, words("We  call YOU back"), outcome("kept")))
    entered = promise("we call you back", touchpoint_id="desk")
    (line,) = promise_figures(client(seen, fieldwork=Fieldwork(promises=(entered,))), TODAY).lines
    assert (line.entry, line.state) == (entered, PromiseState.KEPT)
    broken = promise("we call you back", "broken", touchpoint_id="desk")
    (line,) = promise_figures(client(seen, fieldwork=Fieldwork(promises=(broken,))), TODAY).lines
    assert line.state is PromiseState.BROKEN
    elsewhere = promise("we call you back", touchpoint_id="phone")
    assert len(promise_figures(client(seen, fieldwork=Fieldwork(promises=(elsewhere,))), TODAY).lines) == 2


def test_a_promise_of_a_walk_can_be_entered() -> None:
    record = client(visit(walk(DESK, words("Free parking"), outcome("kept")), on=MADE))
    (line,) = promise_figures(record, TODAY).lines
    entry = entry_of(line, "client", "new")
    assert entry == Promise(
        "new", "client", "Free parking", MADE, "desk", "Front-desk lead", None, PromiseState.KEPT
    )
    both = client(*record.visits, fieldwork=Fieldwork(promises=(entry,)))
    (line,) = promise_figures(both, TODAY).lines
    assert entry_of(line, "client", "another") is entry
