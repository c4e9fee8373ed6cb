"""The card for the pocket: all of it on one sheet where that can be, and readable aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from tests.reports.checks import assert_archival, assert_marked, flat, pages
from touchaudit.reports.crib import render
from touchaudit.reports.crib_model import Crib, Stop

QUEUE = Stop(
    1,
    "Reception <queue>",
    "In person",
    "promised within 2 min",
    ("How were you greeted?", "Did somebody look up?", "Was the amount right?", "How long was it?"),
)
CRIB = Crib(
    "Visit 4",
    "Harbour Street Dental",
    ("27 Nov 2026", "Lunch hour"),
    ("14 Harbour Street", "Auditor A"),
    "Nervous new patient",
    "You are 34.",
    "A neighbour named the practice.\nYour records are being sent.",
    (("Phone, charged", True), ("Cash & a card", False)),
    (QUEUE, replace(QUEUE, number=2, name="Invoice", look_for=())),
    "en-GB",
    datetime(2026, 1, 31, tzinfo=UTC),
)


def way(count: int) -> tuple[Stop, ...]:
    return tuple(replace(QUEUE, number=number, name=f"Place {number}") for number in range(1, count + 1))


def test_everything_is_on_one_sheet() -> None:
    text = flat(render(CRIB))
    for words in (
        *(
            "Nervous new patient",
            "You are 34.",
            "A neighbour named the practice.",
            "Your records are being sent.",
        ),
        *("27 Nov 2026 · Lunch hour", "14 Harbour Street · Auditor A", "Phone, charged", "Cash & a card"),
        *("Reception <queue>", "In person · promised within 2 min", "Was the amount right?", "Invoice"),
    ):
        assert words in text
    assert len(pages(render(CRIB))) == 1


def test_many_touchpoints_say_less_each_before_they_need_a_second_sheet() -> None:
    full = pages(render(replace(CRIB, stops=way(6))))
    dense = pages(render(replace(CRIB, stops=way(11))))
    assert full[0].count("How long was it?") == 6
    assert len(dense) == 1
    assert dense[0].count("How were you greeted?") == 11
    assert "How long was it?" not in dense[0]
    many = flat(render(replace(CRIB, stops=way(40))))
    assert many.count("How long was it?") == 40


def test_it_can_be_read_aloud_and_kept() -> None:
    data = render(CRIB)
    assert_marked(data)
    assert_archival(data)
    assert data == render(CRIB)


def test_without_a_part_or_a_bag_it_says_that_one_goes_as_oneself() -> None:
    bare = flat(render(replace(CRIB, persona="", scenario="", cover_story="", kit=(), where=(), stops=())))
    assert "Yourself" in bare
    assert "In your bag" not in bare
    assert "Your part" not in bare


def test_long_texts_find_room() -> None:
    long = replace(CRIB, scenario="word " * 900, cover_story="story " * 60, kit=(("thing " * 60, True),) * 20)
    assert "What to look for" in flat(render(long))
