from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.client import Band, Phase, ServiceStandard, Stage
from touchaudit.domain.journey import (
    emotion_curve,
    intentions,
    missed_opportunities,
    peak_end,
    touchpoint_figures,
    wave_figures,
)
from touchaudit.domain.visit import Opportunity

from .factory import (
    COUNTER,
    NOT_OBSERVED,
    UNANSWERED,
    client,
    said,
    scored,
    touchpoint,
    visit,
    walk,
    worked_visit,
)


def test_a_wave_of_one_visit_says_what_the_visit_says() -> None:
    record = client(worked_visit())
    wave, score = wave_figures(record, 1), record.visits[0].score
    assert (wave.score, wave.lowest, wave.highest) == (score.score, score.lowest, score.highest)
    assert (wave.consistency, wave.coverage, wave.knockouts) == (
        score.consistency,
        score.coverage,
        score.knockouts,
    )
    assert round(wave.score, 2) == 69.75
    assert round(wave.consistency, 2) == 68.25
    assert wave.band is Band.FAIR
    assert (wave.visits, wave.audited, len(wave.touchpoints)) == (1, 2, 3)
    assert [figure.visits for figure in wave.touchpoints] == [1, 1, 0]


answers = st.one_of(st.floats(0, 1), st.sampled_from([NOT_OBSERVED, UNANSWERED]))


@given(st.lists(st.lists(st.tuples(answers, st.floats(0.1, 9)), max_size=4), max_size=4), st.data())
def test_a_wave_of_any_one_visit_says_what_the_visit_says(walks, data) -> None:
    record = client(
        visit(
            *(
                walk(
                    touchpoint(f"T{number}", data.draw(st.integers(1, 5))),
                    *(scored(f"q{place}", given, weight) for place, (given, weight) in enumerate(questions)),
                )
                for number, questions in enumerate(walks)
            )
        )
    )
    wave, score = wave_figures(record, 1), record.visits[0].score
    figures = (wave.score, wave.lowest, wave.highest, wave.consistency, wave.coverage, wave.knockouts)
    assert figures == pytest.approx(
        (score.score, score.lowest, score.highest, score.consistency, score.coverage, score.knockouts),
        abs=1e-8,
    )


def test_a_touchpoint_scores_the_mean_of_its_scored_walks() -> None:
    record = client(
        visit(walk(COUNTER, scored("greet", 1))),
        visit(walk(COUNTER, scored("greet", 0.5))),
        visit(walk(COUNTER, scored("greet", NOT_OBSERVED))),
    )
    (figures,) = touchpoint_figures(record, 1)
    assert (figures.score, figures.visits, figures.band) == (75, 2, Band.GOOD)
    assert figures.coverage == pytest.approx(2 / 3)


def test_the_way_leads_by_stage_position_and_name() -> None:
    stages = (Stage("late", "client", "Use", Phase.AFTER, 2), Stage("early", "client", "Need", position=1))
    places = [
        touchpoint("Gone", stage_id="removed"),
        touchpoint("Use", stage_id="late"),
        touchpoint("B", stage_id="early", position=1),
        touchpoint("A", stage_id="early", position=1),
        touchpoint("Z", stage_id="early", position=0),
    ]
    off_map = visit(walk(touchpoint("Unmapped", stage_id="late", position=9), scored("q", 1)))
    record = replace(client(off_map, stages=stages), touchpoints=tuple(places))
    figures = touchpoint_figures(record, 1)
    assert [figure.touchpoint.name for figure in figures] == ["Z", "A", "B", "Use", "Unmapped", "Gone"]
    assert [figure.stage.name if figure.stage else None for figure in figures][-2:] == ["Use", None]


def test_gap_is_perception_less_expectation() -> None:
    record = client(
        visit(walk(COUNTER, said("expectation", "6"), said("perception", "3"))),
        visit(walk(COUNTER, said("expectation", "5"), said("perception", "4"))),
    )
    (figures,) = touchpoint_figures(record, 1)
    assert (figures.expectation, figures.perception, figures.gap) == (5.5, 3.5, -2)


def test_a_gap_is_of_walks_that_tell_both_what_was_expected_and_what_was_met() -> None:
    asked_only = visit(walk(COUNTER, said("expectation", "7")))
    both = visit(walk(COUNTER, said("expectation", "3"), said("perception", "3")))
    met_only = visit(walk(COUNTER, said("perception", "1")))
    (figures,) = touchpoint_figures(client(asked_only, both, met_only), 1)
    assert (figures.expectation, figures.perception, figures.gap) == (3, 3, 0)
    (figures,) = touchpoint_figures(client(asked_only, met_only), 1)
    assert (figures.expectation, figures.perception, figures.gap) == (None, 1, None)
    (figures,) = touchpoint_figures(client(asked_only), 1)
    assert (figures.expectation, figures.perception, figures.gap) == (7, None, None)


def test_the_clients_own_expectation_stands_in_where_none_was_recorded() -> None:
    place = touchpoint("Counter", expectation=6)
    (figures,) = touchpoint_figures(client(visit(walk(place, said("perception", "7")))), 1)
    assert (figures.expectation, figures.gap) == (6, 1)
    (figures,) = touchpoint_figures(client(visit(walk(place, said("perception", "")))), 1)
    assert (figures.perception, figures.gap) == (None, None)


def test_what_is_off_its_scale_is_no_reading() -> None:
    record = client(
        visit(walk(COUNTER, said("emotion", "9"), said("emotion", "fine"), said("emotion", "-1")))
    )
    (figures,) = touchpoint_figures(record, 1)
    assert figures.emotion == -1


def test_waits_are_held_against_the_question_else_the_touchpoint() -> None:
    place = touchpoint("Counter", standard=ServiceStandard(60, 180))
    record = client(
        visit(
            walk(
                place,
                said("wait", "50", seconds=50.0),
                said("wait", "90", seconds=90.0),
                said("wait", "90", seconds=90.0, target=120.0, limit=300.0),
                said("wait", ""),
                said("handoff", "999", seconds=999.0),
            )
        )
    )
    (figures,) = touchpoint_figures(record, 1)
    assert figures.waits == (50, 90, 90)
    assert (figures.met, figures.timed) == (2, 3)
    (figures,) = touchpoint_figures(client(visit(walk(COUNTER, said("wait", "50", seconds=50.0)))), 1)
    assert (figures.waits, figures.met, figures.timed) == ((50,), 0, 0)


def test_dimensions_are_weighted_and_leave_bonuses_out() -> None:
    record = client(
        visit(
            walk(
                COUNTER,
                scored("a", 1, 3, dimension="empathy"),
                scored("b", 0, 1, dimension="empathy"),
                scored("c", 0.5, 1, dimension="brand"),
                scored("d", 1, 1, dimension="brand", bonus=True),
                scored("e", 1, 0, dimension="tangibles"),
                scored("f", NOT_OBSERVED, 1, dimension="reliability"),
            )
        )
    )
    assert touchpoint_figures(record, 1)[0].dimensions == {"brand": 50, "empathy": 75}


def test_the_wave_before_is_the_latest_earlier_one() -> None:
    record = client(
        visit(walk(COUNTER, scored("greet", 0.25)), wave=1),
        visit(walk(COUNTER, scored("greet", 0.5)), wave=2),
        visit(walk(COUNTER, scored("greet", 1)), wave=5),
    )
    wave = wave_figures(record, 5)
    assert (wave.score, wave.previous, wave.touchpoints[0].previous) == (100, 50, 50)
    first = wave_figures(record, 1)
    assert (first.previous, first.touchpoints[0].previous) == (None, None)


def test_chances_noted_and_chances_answered_as_missed_both_count() -> None:
    noted = Opportunity("o1", "visit", "no umbrella offered", noticed=datetime(2026, 9, 22, tzinfo=UTC))
    asked = [said("opportunity", "missed"), said("opportunity", "taken"), said("opportunity", "overdone")]
    record = client(visit(walk(COUNTER, *asked), opportunities=(noted,)))
    assert missed_opportunities(record, 1) == 2 == wave_figures(record, 1).missed


def test_the_peak_is_the_strongest_feeling_and_the_end_the_last() -> None:
    memory = peak_end([1, -2, 0, 1])
    # (−2 + 1)/2 = −0.5; mean 0; memory gap −0.5
    assert (memory.peak, memory.end, memory.remembered, memory.mean, memory.memory_gap) == (
        -2,
        1,
        -0.5,
        0,
        -0.5,
    )
    assert peak_end([2, -2, 0]).peak == -2
    assert peak_end([]) is None


def test_the_emotion_curve_skips_what_nobody_felt() -> None:
    record = client(
        visit(walk(COUNTER, said("emotion", "2")), walk(touchpoint("Billing"), scored("q", 1))),
        visit(walk(COUNTER, said("emotion", "1"))),
    )
    wave = wave_figures(record, 1)
    assert [(place.name, emotion) for place, emotion in emotion_curve(wave.touchpoints)] == [("Counter", 1.5)]
    assert wave.memory.remembered == 1.5


def test_intended_and_observed_stand_side_by_side() -> None:
    place = touchpoint("Counter", think="They know me", feel="")
    record = client(
        visit(walk(place, said("think", "Who are you?"), said("feel", "ignored"), said("do", "")))
    )
    rows = [(row.aspect, row.intended, row.observed) for row in intentions(record, 1)]
    assert rows == [("think", "They know me", ("Who are you?",)), ("feel", "", ("ignored",))]


def test_an_empty_wave_has_no_score_and_a_client_without_visits_still_has_a_map() -> None:
    wave = wave_figures(client(touchpoints=[COUNTER]), 1)
    assert (wave.score, wave.band, wave.consistency, wave.memory, wave.visits) == (None, None, None, None, 0)
    assert [figure.score for figure in wave.touchpoints] == [None]
