"""Signatures, changes after them and appeals: always printed, and naming nobody in a staff-safe edition."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from touchaudit.domain.record import ClientRecord
from touchaudit.domain.release import AmendmentLine, Appeal, AppealLine, Outcome, SignOff
from touchaudit.domain.visit import Moment, MomentKind
from touchaudit.reports.content.amendments import signature
from touchaudit.reports.document import render
from touchaudit.reports.model import Report
from touchaudit.reports.options import ReportOptions

from . import factory
from .conftest import Build

AT = datetime(2026, 9, 20, 14, 5, tzinfo=UTC)
STROKES = ((0.1, 0.2, 0.3, 0.1, 0.5, 0.25), (0.6, 0.2))


def amended(record: ClientRecord) -> ClientRecord:
    """Return a client whose last visit was signed, amended and appealed against."""
    *before, last = record.visits
    walk = last.walks[0]
    question = walk.questions[0]
    line = AmendmentLine(
        "m",
        AT,
        "Ed Editor",
        "The recording says otherwise",
        walk.walk.id,
        walk.touchpoint.name,
        question.key,
        question.label,
        "Answer",
        "Yes",
        "No",
        closed=False,
    )
    appeal = Appeal(
        "a",
        last.visit.id,
        walk.walk.id,
        question.key,
        "Zo Manager",
        "We did greet",
        AT,
        Outcome.PARTLY,
        "Half",
        AT,
    )
    return replace(
        record,
        visits=(
            *before,
            replace(
                last,
                sign_offs=(SignOff("s", last.visit.id, "Ann Auditor", "auditor", AT, STROKES),),
                amendments=(line,),
                appeals=(AppealLine(appeal, walk.touchpoint.name, question.label, "No"),),
                moments=tuple(
                    Moment(str(n), last.visit.id, walk.walk.id, MomentKind.REPEATED, AT) for n in range(2)
                ),
            ),
        ),
    )


@pytest.fixture(scope="module")
def report(build: Build) -> Report:
    return build(amended(factory.record(count=4, photos=0)))


def pages(pdf: bytes) -> str:
    """Return all that can be read, whatever the line breaks."""
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


def test_who_when_old_new_and_why_are_told(report: Report) -> None:
    assert report.amendments is not None
    (row,) = report.amendments.changes
    assert (row.what, row.old, row.new) == ("Answer", "Yes", "No")
    assert row.who == "20 Sep 2026, 14:05, Ed Editor"
    assert row.why == "The recording says otherwise (not signed yet)"
    (appeal,) = report.amendments.appeals
    assert (appeal.reason, appeal.outcome, appeal.answer) == ("We did greet", "Partly right", "Half")


def test_all_of_it_is_printed(report: Report) -> None:
    text = pages(render(report))
    for told in ("Ann Auditor, auditor", "The recording says otherwise", "We did greet", "Partly right"):
        assert told in text
    assert ("amendments", "Sign-off and amendments") in report.contents


def test_it_can_not_be_left_out_of_a_full_report(build: Build) -> None:
    record = amended(factory.record(count=2, photos=0))
    short = build(record, options=ReportOptions(parts=frozenset({"cover"})))
    assert [key for key, _ in short.contents] == ["cover", "amendments"]


def test_the_staff_safe_edition_names_nobody(build: Build) -> None:
    record = amended(factory.record(count=2, photos=0))
    text = pages(render(build(record, options=ReportOptions(staff_safe=True))))
    assert "The recording says otherwise" in text
    for name in ("Ann Auditor", "Ed Editor", "Zo Manager", "14:05"):
        assert name not in text


def test_a_visit_that_nobody_signed_has_no_such_part(build: Build) -> None:
    report = build(count=2, photos=0)
    assert report.amendments is None
    assert "amendments" not in {key for key, _ in report.contents}


def test_having_to_repeat_is_counted(report: Report) -> None:
    told = [point.text for point in report.method.points if point.lead == "Said again."]
    assert len(told) == 1 and told[0].startswith("2 times the customer had to repeat")
    assert sum("had to repeat 2 times" in chapter.facts for chapter in report.chapters) == 1


def test_a_signature_fits_its_line_and_says_whose_it_is() -> None:
    figure = signature("Ann", STROKES)
    assert figure.alt == "Signature of Ann"
    points = [segment[1:] for item in figure.items for segment in item.segments]
    assert all(0 <= x <= figure.width and 0 <= y <= figure.height for x, y in points)
