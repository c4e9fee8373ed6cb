"""The registers: each printed where there is data, with its conclusion, its figures and what it rests on."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from touchaudit.domain.client import Channel
from touchaudit.domain.fieldwork import (
    ChainStep,
    Expected,
    Fieldwork,
    Mention,
    Metric,
    Probe,
    Promise,
    PromiseState,
    Quote,
    QuoteBrief,
    Reading,
    Reply,
    ReportTitle,
    Stake,
    Worth,
)
from touchaudit.domain.record import ClientRecord
from touchaudit.reports.document import render
from touchaudit.reports.options import ReportOptions
from touchaudit.reports.register_model import Register

from . import factory
from .checks import assert_archival, assert_marked, flat
from .conftest import Build

SENT = datetime(2026, 9, 10, 9, tzinfo=UTC)
PARTS = frozenset(
    {"expectation", "chances", "fieldwork", "effort", "stakes", "places", "coverage", "certainty"}
)


def gathered(record: ClientRecord) -> Fieldwork:
    """Return five probes (three answered), promises, quotes, mentions, metrics, a chain, a stake."""
    client, place = record.client.id, [touchpoint.id for touchpoint in record.touchpoints]
    answered = {0: 3, 1: 30, 3: 80}
    states = (PromiseState.BROKEN, PromiseState.KEPT, PromiseState.UNTESTED)
    return Fieldwork(
        probes=tuple(
            Probe(f"p{n}", client, f"Enquiry {n}", SENT + timedelta(days=n), Channel.EMAIL, place[n])
            for n in range(5)
        ),
        expected=tuple(Expected(f"e{n}", f"p{n}", "reply", 1.0) for n in range(5)),
        replies=tuple(
            Reply(f"r{n}", f"p{n}", SENT + timedelta(days=n, hours=hours), Channel.EMAIL, f"e{n}")
            for n, hours in answered.items()
        ),
        promises=tuple(
            Promise(f"w{n}", client, f"Promise {n}", date(2026, 9, 12), place[n], "Desk", None, state)
            for n, state in enumerate(states)
        ),
        briefs=(QuoteBrief("q", client, "A wardrobe, fitted", date(2026, 9, 1), "", "EUR", place[4]),),
        quotes=(Quote("a", "q", "Noord", 890.0), Quote("b", "q", "Zuid", 445.0), Quote("c", "q", "Oost")),
        mentions=tuple(
            Mention(f"m{n}", client, date(2026, 8, 1 + n), "Forum", "queue", "…", (-1, 1, 0)[n % 3])
            for n in range(4)
        ),
        metrics=(Metric("k", client, place[0], "Time to answer", "s", 60.0, higher_is_better=False),),
        readings=(Reading("x", "k", date(2026, 7, 1), 75.0), Reading("y", "k", date(2026, 8, 1), 68.5)),
        chain=(
            ChainStep("1", client, "Write it down", place[2], "Till", Worth.ADDS, 6, 0),
            ChainStep(
                "2", client, "Type it in again", place[2], "Office", Worth.DUPLICATE, 4, 10, handoff=True
            ),
        ),
        stakes=(Stake(place[5], client, 12000, 40, 90, "EUR"),),
    )


@pytest.fixture(scope="module")
def record(photos: Path) -> ClientRecord:
    known = factory.record(photos)
    return replace(known, fieldwork=gathered(known))


def of(build: Build, record: ClientRecord, key: str, language: str = "en") -> tuple[Register, ...]:
    return build(record, ReportOptions(language=language)).registers[key]


def cells(register: Register) -> list[list[str]]:
    return [[entry.text for entry in row] for table in register.tables for row in table.rows]


def test_a_register_is_printed_only_where_there_is_data(build: Build) -> None:
    bare = factory.record(count=1, visits=1, waves=1)
    known = build(replace(bare, touchpoints=bare.touchpoints[:1])).registers
    assert set(known) <= {"expectation", "certainty", "chances", "effort"}
    assert all(
        register.tables and register.title and register.source for part in known.values() for register in part
    )


def test_probes_tell_how_long_customers_wait(build: Build, record: ClientRecord) -> None:
    _, probes, quotes, *_ = of(build, record, "fieldwork")
    assert probes.title == "Half of the probes were answered within 3 d 8 h"
    assert probes.draw is not None
    figure = probes.draw(480, build(record).palette)
    assert "Share of 5 probes without a reply: after 3 h 80% still wait" in figure.alt
    told = [row[3] for row in cells(probes)]
    assert told == ["reply: in time", "reply: in time", "reply: overdue", "reply: late", "reply: overdue"]
    assert quotes.title == "The same brief costs up to 2 times as much"
    assert cells(quotes)[0][2:] == ["2", "445", "667.50", "890", "× 2"]


def test_promises_are_told_with_how_sure_the_share_is(build: Build, record: ClientRecord) -> None:
    promises = of(build, record, "fieldwork")[0]
    assert promises.title == "1 of 2 tested promises were kept"
    assert "between 9% and 91% (Wilson)" in promises.lead
    assert cells(promises)[0][-1] == "broken"


def test_what_nobody_measures_is_named(build: Build, record: ClientRecord) -> None:
    metrics = of(build, record, "fieldwork")[-1]
    assert metrics.title == "Nobody would notice if 13 of 14 touchpoints got worse"
    assert ["Time to answer", "1 Website search", "68.5", "60", "−6.5"] in cells(metrics)


def test_the_ledger_tells_what_adds_value(build: Build, record: ClientRecord) -> None:
    (ledger,) = of(build, record, "effort")
    assert ledger.title == "30% of the time adds value for the customer"
    assert "2 steps take 10 min of work and 10 min of waiting; 1 would be enough. 1 hand-off." in ledger.lead


def test_money_at_stake_is_a_range(build: Build, record: ClientRecord) -> None:
    (stakes,) = of(build, record, "stakes")
    assert stakes.title.startswith("Waiting at the till puts ") and "EUR at risk in a year" in stakes.title
    (_, customers, failing, _, lost) = cells(stakes)[0]
    assert (customers, failing) == ("12,000", "3 of 3") and lost.endswith("1,080,000\u00a0EUR")
    assert of(build, record, "stakes", "de")[0].tables[0].rows[0][1].text == "12\u202f000"


def test_what_one_visit_saw_has_no_range_of_money(build: Build, record: ClientRecord) -> None:
    single = replace(record, visits=record.in_wave(max(record.waves))[:1])
    (stakes,) = of(build, single, "stakes")
    assert stakes.title == "What is at risk in a year takes a second visit to tell"
    (_, _, failing, share, lost) = cells(stakes)[0]
    assert (failing, share, lost) == ("1 of 1", "–", "–")
    assert stakes.tables[0].rows[0][4].sub == "seen on one visit: an observation, not a rate"


def test_a_touchpoint_that_nobody_ever_saw_is_listed(build: Build, record: ClientRecord) -> None:
    unseen = replace(record.touchpoints[0], id="unseen", name="The lift", criticality=5)
    known = replace(record, touchpoints=(*record.touchpoints, unseen))
    (coverage,) = of(build, known, "coverage")
    assert coverage.title == "One of 15 touchpoints was never looked at"
    assert any(row[0].endswith("The lift") and row[3] == "5" for row in cells(coverage))


def test_notes_that_say_the_same_stand_together(build: Build, record: ClientRecord) -> None:
    (noted,) = of(build, record, "chances")
    told = [(row[0], row[1]) for row in cells(noted)]
    assert len(told) == len(set(told))


def test_a_title_that_was_kept_replaces_the_one_from_the_figures(build: Build, record: ClientRecord) -> None:
    wave = max(record.waves)
    own = (
        ReportTitle("1", record.client.id, wave, "summary", "Waiting costs us customers"),
        ReportTitle("2", record.client.id, wave, "touchpoint-3", "The sign hides behind a plant"),
        ReportTitle("3", record.client.id, wave - 1, "journey", "Another wave"),
    )
    report = build(replace(record, fieldwork=replace(record.fieldwork, titles=own)))
    assert report.summary.title == "Waiting costs us customers"
    assert report.drawn["summary"] != report.summary.title
    assert report.chapters[2].title == "The sign hides behind a plant"
    assert report.journey.title == report.drawn["journey"] != "Another wave"
    named = build(record, ReportOptions(titles={"summary": " ", "method": "How we looked"}))
    assert (named.method.title, named.summary.title) == ("How we looked", named.drawn["summary"])


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_registers_are_archival(build: Build, record: ClientRecord, language: str) -> None:
    pdf = render(build(record, ReportOptions(language=language, parts=PARTS)))
    assert_archival(pdf)
    assert_marked(pdf)
    assert ("AT STAKE" if language == "en" else "WAS AUF DEM SPIEL STEHT") in flat(pdf)


def test_the_registers_travel_inside_the_report(build: Build, record: ClientRecord) -> None:
    attached = json.loads(build(record).attachment())
    registers, numbers = attached["registers"], attached["touchpoints"]
    assert [probe["title"] for probe in registers["probes"]] == [f"Enquiry {n}" for n in range(5)]
    assert [reply["probe_id"] for reply in registers["replies"]] == ["p0", "p1", "p3"]
    assert [quote["amount"] for quote in registers["quotes"]] == [890.0, 445.0, None]
    assert {"promises", "mentions", "readings", "chain", "stakes"} <= registers.keys()
    assert numbers[registers["stakes"][0]["id"]] == 6
    assert "loyalty" not in registers, "nothing was gathered there"


def test_nobody_is_told_by_the_registers_inside_a_staff_safe_report(
    build: Build, record: ClientRecord
) -> None:
    attached = build(record, ReportOptions(edition="staff_safe")).attachment().decode()
    registers = json.loads(attached)["registers"]
    assert [quote["seller"] for quote in registers["quotes"]] == ["1", "2", "3"]
    assert not {"Noord", "Zuid", "Oost"} & set(attached.split('"'))
    assert all(probe["sent"].split("T")[1].startswith("00:00:00") for probe in registers["probes"])
