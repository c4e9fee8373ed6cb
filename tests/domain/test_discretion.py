from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest

from touchaudit.domain.discretion import WITHHELD, discreet_probes, staff_safe, without_moments
from touchaudit.domain.fieldwork import (
    ChainStep,
    Expected,
    Fieldwork,
    Loyalty,
    LoyaltyNote,
    Probe,
    Profile,
    Promise,
    Quote,
    Reply,
    Stake,
)
from touchaudit.domain.ids import new_id
from touchaudit.domain.probes import Arrival, probe_figures
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord
from touchaudit.domain.release import AmendmentLine, Appeal, AppealLine, SignOff
from touchaudit.domain.visit import Evidence, EvidenceKind, Moment, MomentKind, Opportunity

from ..reports import factory

AT = datetime(2026, 9, 12, 10, 42, 7, tzinfo=UTC)


def visit_with(**changes: object) -> VisitRecord:
    return replace(factory.record(count=2, visits=1, waves=1).visits[0], **changes)  # type: ignore[arg-type]


def safe(visit: VisitRecord) -> VisitRecord:
    record = factory.record(count=2, visits=1, waves=1)
    return staff_safe(replace(record, visits=(visit,)), UTC).visits[0]


def told_of(gathered: Fieldwork, zone: tzinfo = UTC) -> Fieldwork:
    return staff_safe(replace(factory.record(count=1, visits=1, waves=1), fieldwork=gathered), zone).fieldwork


def question(**changes: object) -> QuestionRecord:
    visit = visit_with()
    walk = visit.walks[0]
    walk = replace(walk, questions=(replace(walk.questions[0], **changes), *walk.questions[1:]))  # type: ignore[arg-type]
    return safe(replace(visit, walks=(walk, *visit.walks[1:]))).walks[0].questions[0]


@pytest.mark.parametrize("clock", ["10:42", "9.15", "14h05", "10:42:07", "9:15 am", "11.05 p.m."])
def test_times_of_day_in_notes_are_struck_out(clock: str) -> None:
    told = question(note=f"Marked absent at {clock}, then back").note
    assert told == "Marked absent at [time], then back"


@pytest.mark.parametrize(
    "text",
    [
        "2.5 km away",
        "12 Sep 2026",
        "3 of 4",
        "70.63 points",
        "version 1.25.7",
        "cost £12.50",
        "12.50 €",
        "8.30%",
    ],
)
def test_other_figures_in_notes_stay(text: str) -> None:
    assert question(note=text).note == text


@pytest.mark.parametrize(
    ("type", "role"), [("time", ""), ("dateTime", ""), ("text", "staff"), ("geopoint", "")]
)
def test_answers_that_tell_who_or_when_are_left_out(type: str, role: str) -> None:
    known = question(type=type, role=role, answer="14:05", value="14:05:00", seconds=None)
    assert (known.answer, known.value) == (WITHHELD, "")


def test_the_length_of_a_wait_stays() -> None:
    known = question(type="dateTime", answer="4 min 10 s", value="250", seconds=250.0)
    assert known.answer == "4 min 10 s"


def test_photos_recordings_and_the_moment_of_answering_go() -> None:
    kept = Evidence("e", "w", "k", "d", EvidenceKind.VOICE, taken=AT)
    known = question(photos=(kept,), files=(kept,), answered=AT, observed=AT)
    assert (known.photos, known.files, known.answered, known.observed) == ((), (), None, None)


def test_scores_are_those_of_the_record() -> None:
    record = factory.record()
    before, after = record.visits[-1], staff_safe(record, UTC).visits[-1]
    assert after.score == before.score
    assert [walk.score for walk in after.walks] == [walk.score for walk in before.walks]


def test_who_signed_amended_or_appealed_is_told_no_more() -> None:
    visit = visit_with(
        sign_offs=(SignOff("s", "v", "Ines Moreau", "auditor", AT, ((0.0, 0.1),)),),
        amendments=(
            AmendmentLine(
                "a",
                AT,
                "Ines Moreau",
                "Seen at 10:42",
                "w",
                "Till",
                "k",
                "Open?",
                "answer",
                "9:15",
                "No",
                True,
            ),
        ),
        appeals=(
            AppealLine(
                Appeal("p", "v", "w", "k", "Mrs Low", "I came at 9:15", AT, settled=AT), "Till", "Open?", "No"
            ),
        ),
        moments=(Moment("m", "v", "w", MomentKind.MESSAGE, AT, "email", "Sent 10:42"),),
        opportunities=(Opportunity("o", "v", "Nobody came until 10:42", noticed=AT, photo="digest"),),
    )
    told = repr(safe(visit))
    for trace in ("Ines Moreau", "Mrs Low", "10:42", "9:15", "10, 42", "digest"):
        assert trace not in told
    assert "Nobody came until [time]" in told


def test_ids_that_hold_a_moment_become_numbers_and_stay_apart() -> None:
    one, two = new_id(), new_id()
    assert without_moments(f"{one} {two} /a[{one}]") == "id-1 id-2 /a[id-1]"


def test_a_record_without_visits_is_fine() -> None:
    record: ClientRecord = replace(factory.record(count=1), visits=())
    assert staff_safe(record, UTC).visits == ()


def test_what_was_gathered_names_no_seller_and_no_time_of_day_and_keeps_waits_their_length() -> None:
    sent = datetime(2026, 9, 1, 16, 20, tzinfo=UTC)
    gathered = Fieldwork(
        probes=(Probe("p", "c", "Basket", sent, note="Sent at 16:20"),),
        replies=(Reply("r", "p", sent + timedelta(hours=20), text="Rang at 12:20"),),
        promises=(Promise("x", "c", "Calls back by 17:00", sent.date(), role="Reception"),),
        quotes=(
            Quote("q", "b", "Tom Baker", 10.0),
            Quote("s", "b", "Ann Lee", 12.0),
            Quote("t", "d", "Tom Baker"),
        ),
        loyalty=(LoyaltyNote("l", "c", Loyalty.STAYS, "The recall", who="Ann Lee"),),
    )
    told = told_of(gathered)
    assert all(word not in repr(told) for word in ("16:20", "12:20", "17:00", "Tom", "Ann", "16, 20"))
    assert told.replies[0].at - told.probes[0].sent == timedelta(hours=20)
    assert [quote.seller for quote in told.quotes] == ["1", "2", "1"]
    assert told.promises[0].role == "Reception"


def test_every_text_that_was_gathered_loses_its_times_of_day() -> None:
    said = "At 14:05 it was shut"
    told = told_of(
        Fieldwork(
            probes=(Probe("p", "c", said, AT),),
            expected=(Expected("e", "p", said, 1),),
            chain=(ChainStep("s", "c", said),),
            stakes=(Stake("t", "c", 1, 1, 2, note=said),),
            profiles=(Profile("t", "c", *(said,) * 5, source=said, as_is=said, to_be=said),),
        )
    )
    assert "14:05" not in repr(told)
    assert repr(told).count("At [time] it was shut") == 12


def test_a_day_stays_the_day_it_was_where_the_client_is() -> None:
    zone = ZoneInfo("America/New_York")
    late = datetime(2026, 3, 3, 2, 0, tzinfo=UTC)  # the evening of the second
    (probe,) = told_of(Fieldwork(probes=(Probe("p", "c", "Basket", late),)), zone).probes
    assert probe.sent == datetime(2026, 3, 2, tzinfo=zone)


def test_what_became_of_a_probe_is_judged_by_the_true_moments() -> None:
    sent = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)
    came = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)  # one day later was due, to the end of the day
    work = Fieldwork(
        probes=(Probe("p", "c", "Basket", sent),),
        expected=(Expected("e", "p", "Reminder", 1),),
        replies=(Reply("r", "p", came, expected_id="e"),),
    )
    figures = discreet_probes(probe_figures(work, came, UTC), UTC)
    ((line,), (step,)) = figures.lines, figures.lines[0].steps
    assert step.arrival is Arrival.LATE
    assert line.wait is not None
    assert line.wait.seconds == 41 * 3600
    assert step.reply is not None
    told = (line.probe.sent, step.start, step.due, step.reply.at)
    assert [moment.isoformat()[:16] for moment in told] == [
        "2026-03-02T00:00",
        "2026-03-02T00:00",
        "2026-03-03T00:00",
        "2026-03-04T00:00",
    ]
