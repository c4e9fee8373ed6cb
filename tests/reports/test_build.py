from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from touchaudit.domain.client import Band, Bands
from touchaudit.domain.scoring import ItemState, score_visit, score_walk
from touchaudit.domain.visit import VisitState
from touchaudit.reports.document import render
from touchaudit.reports.model import Report
from touchaudit.reports.options import ReportOptions

from . import factory
from .conftest import Build


def test_the_summary_states_its_conclusion_with_the_numbers_behind_it(report: Report) -> None:
    summary = report.summary
    assert summary.title == "Strong in Use, held back by Buy"
    assert "75.4 of 100" in summary.lead
    assert "10 are good or better, 1 is fair and 3 are poor" in summary.lead
    assert len(summary.points) == 3
    assert all(any(character.isdigit() for character in point.text) for point in summary.points)


def test_the_cover_title_is_short(report: Report) -> None:
    assert len(report.cover.title.split()) <= 8


def test_a_given_title_wins(build: Build) -> None:
    assert (
        build(count=2, options=ReportOptions(title="From waiting to welcome")).cover.title
        == "From waiting to welcome"
    )


def test_one_visit_is_an_observation(build: Build) -> None:
    report = build(count=3, visits=1, waves=1)
    assert "One visit: an observation, not a rate." in report.summary.score.notes
    assert "observation, not a rate" in " ".join(point.text for point in report.method.points)


def test_three_visits_have_an_interval(report: Report) -> None:
    assert "95% confidence" in " ".join(point.text for point in report.method.points)


def test_open_questions_print_the_range_and_low_coverage_is_indicative(build: Build) -> None:
    record = factory.record(count=1, visits=1, waves=1)
    visit = record.visits[0]
    questions = tuple(
        replace(q, item=replace(q.item, fraction=None, state=ItemState.UNANSWERED)) if q.item and n > 2 else q
        for n, q in enumerate(visit.walks[0].questions)
    )
    walk = replace(visit.walks[0], questions=questions, score=score_walk(q.item for q in questions if q.item))
    scored = replace(visit, walks=(walk,), score=score_visit([(3, walk.score)]))
    notes = " ".join(build(replace(record, visits=(scored,))).summary.score.notes)
    assert "Draft, " in notes
    assert "questions are open" in notes
    assert "Indicative" in notes


def test_knock_outs_are_named(report: Report) -> None:
    chapter = next(chapter for chapter in report.chapters if chapter.spot.name == "Complaint reply")
    assert chapter.title == "Complaint reply fails on a critical point"
    assert chapter.findings[0].knockout
    assert "critical points failed; the score does not show it." in " ".join(chapter.score.notes)


def test_findings_stand_in_for_a_road_map_that_nobody_made(build: Build) -> None:
    road_map = build(actions=False).road_map
    assert "not yet agreed" in road_map.lead
    assert road_map.lanes
    assert all(row.effect.startswith(("+", "0")) for lane in road_map.lanes for row in lane.rows)


def test_the_effects_on_the_road_map_lead_to_the_score_that_is_told(build: Build) -> None:
    report = build(actions=False)
    total = sum(step.gain for step in report.road_map.steps) + (report.road_map.score or 0.0)
    assert f"to {total:.1f}." in report.road_map.lead


def test_scores_are_banded_unrounded_by_the_clients_own_bands(build: Build) -> None:
    record = factory.record(count=4, visits=1)
    strict = replace(record, client=replace(record.client, bands=Bands(99.99, 99.98, 99.97)))
    assert {entry.band for entry in build(strict).index} <= {Band.POOR, Band.EXCELLENT}


def test_a_visit_that_is_not_final_is_stamped_a_draft(build: Build) -> None:
    record = factory.record(count=2, visits=1, waves=1)
    visit = record.visits[0]
    draft = replace(visit, visit=replace(visit.visit, state=VisitState.IN_REVIEW))
    assert build(record).cover.stamp == "Final"
    assert build(replace(record, visits=(draft,))).cover.stamp == "Draft, not yet released"


def test_a_staff_safe_report_has_no_auditor_photos_or_times(build: Build) -> None:
    report = build(count=6, options=ReportOptions(staff_safe=True))
    assert not any(chapter.photos for chapter in report.chapters)
    assert not any(card.photo for card in (*report.hot_spots.bad, *report.hot_spots.good))
    assert b"Ines Moreau" not in report.attachment()
    assert b"T10:" not in report.attachment()
    assert "Ines Moreau" not in repr(report.method)


def test_times_of_different_questions_are_never_thrown_together(build: Build) -> None:
    record = factory.record(count=2, visits=2, waves=1)
    visits = []
    for visit in record.visits:
        walk = visit.walks[1]
        call = replace(
            walk.questions[0], role="", seconds=86400.0, target=10.0, label="How long was the call?"
        )
        walks = (visit.walks[0], replace(walk, questions=(call, *walk.questions[1:])))
        visits.append(replace(visit, walks=walks))
    waits = build(replace(record, visits=tuple(visits))).chapters[1].waits
    assert waits is not None
    assert len(waits.seconds) == 2
    assert max(waits.seconds) < 86400
    assert waits.target == 60
    assert waits.caption.startswith("“How long until somebody turned to the customer?” 2 observations")


def test_a_wait_over_a_closed_day_is_printed_as_it_is_judged(build: Build) -> None:
    record = factory.record(count=1, visits=1, waves=1)
    visit = record.visits[0]
    walk = visit.walks[0]
    overnight = replace(walk.questions[0], role="wait", seconds=57_600.0, counted=40.0, target=60.0)
    walks = (replace(walk, questions=(overnight, *walk.questions[1:])),)
    waits = build(replace(record, visits=(replace(visit, walks=walks),))).chapters[0].waits
    assert waits is not None
    assert waits.seconds == (40.0,)


def test_photos_tell_place_and_time(report: Report) -> None:
    captions = [photo.caption for chapter in report.chapters for photo in chapter.photos]
    assert "Five in line, one till open. Store Noordkade, 12 Sep 2026, 10:17." in captions


def test_the_attached_answers_hold_every_answer(report: Report) -> None:
    attached = json.loads(report.attachment())
    answers = [
        answer for visit in attached["visits"] for walk in visit["walks"] for answer in walk["answers"]
    ]
    assert len(answers) == sum(len(table.rows) for table in report.appendix)


def test_without_an_earlier_wave_there_is_no_trend(build: Build) -> None:
    report = build(count=3, visits=1, waves=1)
    assert report.trend is None
    assert "trend" not in dict(report.contents)


def test_the_trend_is_told_from_gain_to_loss(report: Report) -> None:
    assert report.trend is not None
    moved = [change.points for change in report.trend.changes]
    assert moved == sorted(moved, reverse=True)


_ANY = st.text(max_size=200)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=_ANY,
    note=_ANY,
    fraction=st.floats(0, 1),
    state=st.sampled_from(ItemState),
    seconds=st.floats(0, 1e7),
    count=st.integers(1, 5),
)
@example(name="Soft\xadhyphen", note="", fraction=0.5, state=ItemState.ANSWERED, seconds=0.0, count=1)
def test_no_record_breaks_the_report(
    build: Build, name: str, note: str, fraction: float, state: ItemState, seconds: float, count: int
) -> None:
    record = factory.record(count=count, visits=1, waves=1)
    visit = record.visits[0]
    walks = []
    for walk in visit.walks:
        first, *rest = walk.questions
        answered = fraction if state is ItemState.ANSWERED else None
        item = replace(first.item, fraction=answered, state=state) if first.item else None
        questions = (
            replace(first, item=item, label=name, note=note, answer=note, seconds=seconds, role="wait"),
            *rest,
        )
        walks.append(
            replace(walk, questions=questions, score=score_walk(q.item for q in questions if q.item))
        )
    touchpoints = tuple(replace(touchpoint, name=name, think=note) for touchpoint in record.touchpoints)
    known = replace(record, visits=(replace(visit, walks=tuple(walks)),), touchpoints=touchpoints)
    assert render(build(known)).startswith(b"%PDF-1.7")
