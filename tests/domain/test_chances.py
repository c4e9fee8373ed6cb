"""The registers of barriers and of chances that nobody took."""

from __future__ import annotations

from dataclasses import replace

from tests.domain import factory as make
from touchaudit.domain.chances import barriers, enhancements, missed
from touchaudit.domain.journey import missed_opportunities
from touchaudit.domain.visit import Opportunity

COUNTER = make.touchpoint("Counter")
PHONE = make.touchpoint("Phone")


def at(place, score, *questions):
    return make.walk(place, make.scored("greet", score), *questions)


def test_barriers_start_where_the_score_is_lowest_and_leave_blanks_out():
    record = make.client(
        make.visit(
            at(COUNTER, 0.9, make.said("barrier", "One desk for everything"), make.said("barrier", "  ")),
            at(PHONE, 0.2, make.said("barrier", "No call-back"), make.said("enhancement", "Offer one")),
        )
    )
    assert [(noted.touchpoint.name, noted.text) for noted in barriers(record, 1)] == [
        ("Phone", "No call-back"),
        ("Counter", "One desk for everything"),
    ]
    assert [noted.text for noted in enhancements(record, 1)] == ["Offer one"]
    assert barriers(record, 2) == ()


def test_missed_chances_are_as_many_as_the_headline_counts():
    walk = at(
        COUNTER,
        1.0,
        make.said("opportunity", "missed", label="Was a further need asked for?", note="Never asked."),
        make.said("opportunity", "taken"),
    )
    caught = (
        Opportunity("o1", "visit", "No card offered", walk.walk.id, "cross-sell", frequency="often"),
        Opportunity("o2", "visit", "Nobody at the door"),
    )
    record = make.client(make.visit(walk, opportunities=caught))
    lines = missed(record, 1)
    assert len(lines) == missed_opportunities(record, 1) == 3
    assert [line.text for line in lines] == [
        "Was a further need asked for?",
        "No card offered",
        "Nobody at the door",
    ]
    assert lines[0].question.note == "Never asked."
    assert (lines[1].kind, lines[1].frequency, lines[1].touchpoint) == ("cross-sell", "often", COUNTER)
    assert lines[2].touchpoint is None


def test_a_touchpoint_without_a_score_stands_after_those_that_have_one():
    silent = make.walk(PHONE, make.said("barrier", "Engaged"))
    record = make.client(make.visit(silent, at(COUNTER, 0.9, make.said("barrier", "Queue"))))
    assert [noted.text for noted in barriers(record, 1)] == ["Queue", "Engaged"]
    assert barriers(replace(record, visits=()), 1) == ()
