"""How figures of the map came about: each equals what is shown, and tells what is behind it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.domain import factory as make
from touchaudit.domain.client import Channel, Persona, Phase, Stage
from touchaudit.domain.coverage import coverage
from touchaudit.domain.derivation_map import (
    explain_audited,
    explain_lines,
    explain_moved,
    explain_served,
    explain_since,
    explain_terms,
)
from touchaudit.domain.importance import Crosshair, importance_performance
from touchaudit.domain.journey import wave_figures
from touchaudit.domain.lens import Lens
from touchaudit.domain.movement import movements
from touchaudit.domain.preference import persona_terms

FIND = Stage("find", "client", "Find", Phase.BEFORE, 0)
BUY = Stage("buy", "client", "Buy", Phase.DURING, 1)
WEBSITE = make.touchpoint("Website", 2, stage_id="find", channel=Channel.WEB)
COUNTER = make.touchpoint("Counter", 5, stage_id="buy", channel=Channel.IN_PERSON)
LETTER = make.touchpoint("Letter", 3, stage_id="buy", channel=Channel.POST)
ANN = Persona("ann", "client", "Ann", channels=(Channel.WEB, Channel.PHONE))
BOB = Persona("bob", "client", "Bob", channels=(Channel.WEB,))


def record(*visits):
    return make.client(
        *visits, stages=(FIND, BUY), touchpoints=(WEBSITE, COUNTER, LETTER), personas=(ANN, BOB)
    )


def walked(web: float, counter: float, wave: int = 1):
    walks = make.walk(WEBSITE, make.scored("a", web)), make.walk(COUNTER, make.scored("b", counter))
    return make.visit(*walks, wave=wave)


def test_the_terms_of_a_persona_are_told_stage_by_stage() -> None:
    (terms, _) = persona_terms(record())
    step = explain_terms(terms)
    assert step.value == terms.share == 0.5
    assert step.formula == "1 ÷ 2 = 50.0%"
    told = [(part.title, part.value, part.answer) for part in step.parts]
    assert told == [("Find", 1, "Website"), ("Buy", 0, "none of them")]


def test_what_was_audited_leads_to_the_walks() -> None:
    known = record(walked(0.5, 1))
    step = explain_audited(known, 1)
    shown = coverage(known, 1)
    assert step.formula == f"{shown.audited} ÷ {shown.touchpoints} = 66.7%"
    assert [part.source is not None for part in step.parts] == [True, True, False]
    assert explain_audited(make.client(), 1).value is None


def test_what_others_audited_in_the_wave_is_told_apart_from_what_nobody_did() -> None:
    known = record(
        *(
            replace(made, visit=replace(made.visit, persona_id=persona))
            for made, persona in (
                (make.visit(make.walk(WEBSITE, make.scored("a", 1))), "ann"),
                (make.visit(make.walk(COUNTER, make.scored("a", 1))), "bob"),
            )
        )
    )
    lens = Lens(persona_id="ann")
    step = explain_audited(known, 1, lens)
    assert step.formula == "1 ÷ 3 = 33.3%"
    assert (step.value or 0) * 3 == coverage(known, 1, lens=lens).audited == 1
    assert [(part.title, part.answer) for part in step.parts] == [
        ("Website", "audited"),
        ("Counter", "audited in this wave, on other visits"),
        ("Letter", "never audited"),
    ]


def test_what_left_the_map_is_no_touchpoint_that_was_audited() -> None:
    known = replace(record(walked(0.5, 1)), touchpoints=(WEBSITE, LETTER))
    step = explain_audited(known, 1)
    assert (step.formula, coverage(known, 1).audited) == ("1 ÷ 2 = 50.0%", 1)


def test_where_one_persona_is_served_is_told_of_this_one() -> None:
    # Bob prefers the website alone, which one of two stages has.
    known = coverage(record(), 1, lens=Lens(persona_id="bob"))
    step = explain_served(known)
    assert step.title == "Places where Bob would look for a touchpoint"
    assert (step.formula, step.value) == ("(1 × 50.0%) ÷ 1 = 50.0%", known.served)
    assert [part.title for part in step.parts] == ["Website"]


def test_where_personas_are_served_is_weighted_by_who_prefers_a_channel() -> None:
    known = coverage(record(), 1)
    step = explain_served(known)
    # The website is there in one of two stages and preferred by two; the phone in none, preferred by one.
    assert sorted(step.formula.removesuffix(" ÷ 3 = 33.3%").strip("()").split(" + ")) == [
        "1 × 0.0%",
        "2 × 50.0%",
    ]
    assert step.value == known.served == pytest.approx(1 / 3)
    assert [cell.answer for part in step.parts for cell in part.parts].count("Website") == 1


def test_the_lines_of_the_grid_are_the_means_of_what_was_scored() -> None:
    known = record(walked(0.5, 1))
    figures = wave_figures(known, 1).touchpoints
    grid = importance_performance(figures)
    importance, score = explain_lines(known, 1, Crosshair.MEANS)
    assert (importance.formula, score.formula) == ("(2 + 5) ÷ 2 = 3.5", "(50 + 100) ÷ 2 = 75")
    assert (importance.value, score.value) == (grid.importance_line, grid.score_line)
    assert score.parts[0].parts, "leads on to the walks"
    middle = explain_lines(known, 1, Crosshair.MIDPOINT)
    assert [step.formula for step in middle] == ["(1 + 5) ÷ 2 = 3", "(0 + 100) ÷ 2 = 50"]


def test_a_change_is_told_by_both_waves() -> None:
    known = record(walked(0.5, 0.5), walked(1, 1, wave=2))
    step = explain_since(known, 2)
    assert (step.value, step.formula) == (50, "100 − 50 = +50.00")
    assert [part.value for part in step.parts] == [100, 50]
    assert explain_since(known, 1) is None


def test_what_moved_at_a_touchpoint_is_told_by_the_visits_of_both_waves() -> None:
    known = record(*(walked(web, 1, wave) for wave, web in ((1, 0.2), (1, 0.4), (2, 0.8), (2, 0.9))))
    moved = next(one for one in movements(known, 1, 2) if one.touchpoint.id == WEBSITE.id)
    step = explain_moved(known, moved, 1, 2)
    assert (step.value, step.formula) == (pytest.approx(55), "85 − 30 = +55.00")
    assert [len(side.parts) for side in step.parts] == [2, 2]
    assert "Welch" in step.remarks[0]
    single = record(walked(0.2, 1, 1), walked(0.8, 1, 2))
    (one, *_) = movements(single, 1, 2)
    assert "Two visits" in explain_moved(single, one, 1, 2).remarks[0]
