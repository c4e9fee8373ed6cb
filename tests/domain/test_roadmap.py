from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.record import ClientRecord, QuestionRecord, WalkRecord
from touchaudit.domain.roadmap import ASSUMED_EFFORT, Finding, findings
from touchaudit.domain.scoring import ItemState, score_walk
from touchaudit.domain.visit import Action, Evidence, Horizon
from touchaudit.domain.wave import by_touchpoint, overall

from .factory import (
    COUNTER,
    NA,
    NOT_OBSERVED,
    UNANSWERED,
    client,
    scored,
    touchpoint,
    visit,
    walk,
    worked_visit,
)


def by_question(record: ClientRecord, wave: int = 1) -> dict[str, Finding]:
    return {finding.question: finding for finding in findings(record, wave)}


def test_the_worked_findings() -> None:
    found = by_question(client(worked_visit()))
    assert set(found) == {"clear", "date", "help"}
    # clear: 100·5/9·2·(1 − 0)/9 = 12.35;  date: 100·5/9·4·½/9 = 12.35;  help: 100·4/9·2·¼/4 = 5.56
    uplifts = {name: round(finding.uplift, 2) for name, finding in found.items()}
    assert uplifts == {"clear": 12.35, "date": 12.35, "help": 5.56}
    assert (found["date"].fraction, found["date"].n, found["date"].short) == (0.5, 1, 1)


def test_priority_is_reach_by_gain_by_confidence_by_effort() -> None:
    place = touchpoint("Counter", reach=0.4, owner_role="Shop manager")
    question = scored("greet", 0.5, effort=2.0, note="No greeting", recommendation="Greet", owner="")
    (finding,) = findings(client(visit(walk(place, question))), 1)
    # ΔS = 100·½ = 50; seen once, with a note: 0.8
    assert (finding.uplift, finding.reach, finding.confidence, finding.effort) == (50, 0.4, 0.8, 2)
    assert finding.priority == pytest.approx(0.4 * 50 * 0.8 / 2)
    assert (finding.recommendation, finding.owner) == ("Greet", "Shop manager")


def test_confidence_rises_with_what_backs_a_finding() -> None:
    photo = Evidence("e", "w", "q", "digest")

    def confidence(*questions: QuestionRecord) -> float:
        return findings(client(*(visit(walk(COUNTER, question)) for question in questions)), 1)[0].confidence

    assert confidence(scored("q", 0)) == 0.5
    assert confidence(scored("q", 0, note="seen")) == 0.8
    assert confidence(scored("q", 0, photos=(photo,))) == 1
    assert confidence(scored("q", 0, seconds=500.0)) == 1
    assert confidence(scored("q", 0), scored("q", 0)) == 1
    assert confidence(scored("q", 0), scored("q", 1)) == 0.5


def test_only_what_fell_short_is_a_finding() -> None:
    record = client(
        visit(
            walk(
                COUNTER,
                scored("full", 1),
                scored("na", NA),
                scored("unseen", NOT_OBSERVED),
                scored("open", UNANSWERED),
                scored("extra", 0, bonus=True),
                scored("shown", 0, 0),
                scored("gate", 0, 0, critical=1.0),
                scored("passed", 1, 0, critical=1.0),
                scored("short", 0.9),
            )
        )
    )
    found = by_question(record)
    assert set(found) == {"gate", "short"}
    assert (found["gate"].knockout, found["gate"].uplift, found["gate"].horizon) == (True, 0, Horizon.NOW)


def test_walks_and_repeats_of_one_question_are_one_finding() -> None:
    record = client(
        visit(walk(COUNTER, scored("sign", 0, key="sign[1]"), scored("sign", 1, key="sign[2]"))),
        visit(walk(COUNTER, scored("sign", 0.5, label="Old sign"))),
        visit(walk(COUNTER, scored("sign", 0.5, label="New sign"))),
        visit(walk(COUNTER, scored("sign", 1))),
    )
    (finding,) = findings(record, 1)
    assert (finding.n, finding.short, len(finding.evidence)) == (4, 3, 3)
    # (0 + 1 + ½ + ½ + 1)/5
    assert finding.fraction == pytest.approx(0.6)
    assert finding.label == "New sign"
    # Mean of the walks: (50 + 50 + 50 + 100)/4 = 62.5
    assert finding.uplift == 37.5


def test_a_card_lends_its_effort_and_confidence() -> None:
    question = scored("greet", 0, effort=2.0)
    card = Action(
        "a", "client", "Greet", touchpoint_id="counter", question="greet", effort=0.5, confidence=1.0
    )
    record = client(visit(walk(COUNTER, question)), actions=(card,))
    (finding,) = findings(record, 1)
    assert (finding.effort, finding.confidence, finding.effort_assumed) == (0.5, 1, False)
    record = client(visit(walk(COUNTER, question)), actions=(replace(card, effort=None),))
    assert findings(record, 1)[0].effort == 2


def test_an_effort_that_nobody_stated_is_assumed_and_said_to_be() -> None:
    (finding,) = findings(client(visit(walk(COUNTER, scored("greet", 0)))), 1)
    assert (finding.effort, finding.effort_assumed) == (ASSUMED_EFFORT, True)
    (finding,) = findings(client(visit(walk(COUNTER, scored("greet", 0, effort=0.0)))), 1)
    assert finding.effort > 0


def test_lanes_follow_gain_and_effort() -> None:
    record = client(
        visit(
            walk(
                COUNTER,
                scored("cheap", 0, 5, effort=1.0),
                scored("dear", 0, 5, effort=9.0),
                scored("usual", 0, 4, effort=3.0),
                scored("small", 0, 1, effort=1.0),
                scored("gate", 0, 1, effort=9.0, critical=1.0),
            )
        )
    )
    # Median gain that of weight 4, median effort 3 days.
    lanes = [(finding.question, finding.horizon) for finding in findings(record, 1)]
    assert lanes == [
        ("gate", Horizon.NOW),
        ("cheap", Horizon.NOW),
        ("usual", Horizon.NOW),
        ("dear", Horizon.NEXT),
        ("small", Horizon.LATER),
    ]


def test_ties_stay_in_the_order_of_map_and_checklist() -> None:
    first, second = touchpoint("Zeta"), touchpoint("Alpha")
    record = client(visit(walk(second, scored("c", 0)), walk(first, scored("b", 0), scored("a", 0))))
    record = replace(record, touchpoints=(replace(first, position=0), replace(second, position=1)))
    assert [finding.question for finding in findings(record, 1) if finding.touchpoint.name == "Zeta"] == [
        "b",
        "a",
    ]
    again = replace(record, visits=tuple(reversed(record.visits)))
    assert findings(again, 1) == findings(record, 1)


def test_without_findings_there_is_no_road_map() -> None:
    assert findings(client(), 1) == ()
    assert findings(client(visit(walk(COUNTER, scored("q", 1)))), 1) == ()


# --- uplift, against scoring everything again ------------------------------------------------------

SECTIONS = {"q1": "a", "q2": "a", "q3": "b", "q4": "b"}
names_ = st.sampled_from(sorted(SECTIONS))
given_ = st.one_of(st.floats(0, 1), st.sampled_from([NA, NOT_OBSERVED, UNANSWERED]))


@st.composite
def records_(draw: st.DrawFn, *, bonus: bool = True) -> ClientRecord:
    places = [touchpoint(f"T{number}", draw(st.integers(1, 5))) for number in range(3)]
    weights = draw(st.dictionaries(st.sampled_from("ab"), st.floats(0.1, 9)))
    rows_ = st.lists(st.tuples(names_, given_, st.floats(0.1, 9), st.booleans()), max_size=5)
    visits = []
    for _ in range(draw(st.integers(1, 3))):
        walks = []
        for place in places:
            questions = [
                scored(name, value, weight, section=SECTIONS[name], bonus=bonus and extra)
                for name, value, weight, extra in draw(rows_)
            ]
            walks.append(walk(place, *questions, weights=weights))
        visits.append(visit(*walks))
    return client(*visits)


def mend(record: ClientRecord, finding: Finding) -> ClientRecord:
    """Score everything again with the finding's items at 1, from the answers up."""
    visits = (
        replace(each, walks=tuple(mended_walk(old, finding) for old in each.walks)) for each in record.visits
    )
    return replace(record, visits=tuple(visits))


def mended_walk(old: WalkRecord, finding: Finding) -> WalkRecord:
    if old.touchpoint.id != finding.touchpoint.id:
        return old
    questions = tuple(mended(question, finding.question) for question in old.questions)
    weights = {section.section: section.weight for section in old.score.sections}
    score = score_walk((question.item for question in questions), weights)
    return replace(old, questions=questions, score=score)


def mended(question: QuestionRecord, path: str) -> QuestionRecord:
    if question.question != path or question.item.state is not ItemState.ANSWERED:
        return question
    return replace(question, item=replace(question.item, fraction=1.0))


@given(records_())
def test_uplift_is_what_scoring_again_gives(record: ClientRecord) -> None:
    before = overall(by_touchpoint(record, 1))
    for finding in findings(record, 1):
        after = overall(by_touchpoint(mend(record, finding), 1))
        assert finding.uplift == pytest.approx(after - before, abs=1e-8)
        assert finding.uplift >= -1e-9


@given(records_(bonus=False))
def test_uplift_without_caps_has_a_closed_form(record: ClientRecord) -> None:
    (first, *_) = record.visits
    record = replace(record, visits=(first,))
    scored_walks = [each for each in first.walks if each.score.score is not None]
    criticality = sum(each.touchpoint.criticality for each in scored_walks)
    for finding in findings(record, 1):
        (place,) = [each for each in scored_walks if each.touchpoint.id == finding.touchpoint.id]
        answered = [q.item for q in place.questions if q.item.state is ItemState.ANSWERED]
        expected = 0.0
        for question in place.questions:
            item = question.item
            if question.question != finding.question or item.state is not ItemState.ANSWERED:
                continue
            (section,) = [part for part in place.score.sections if part.section == item.section]
            of_walk = section.weight / sum(
                part.weight for part in place.score.sections if part.score is not None
            )
            of_section = item.weight / sum(each.weight for each in answered if each.section == item.section)
            share = finding.touchpoint.criticality / criticality * of_walk * of_section
            expected += 100 * share * (1 - item.fraction)
        assert finding.uplift == pytest.approx(expected, abs=1e-8)


@given(records_(bonus=False))
def test_mending_everything_gains_the_sum_of_the_uplifts(record: ClientRecord) -> None:
    found = findings(record, 1)
    before = overall(by_touchpoint(record, 1))
    if before is not None:
        assert sum(finding.uplift for finding in found) == pytest.approx(100 - before, abs=1e-7)


def test_a_capped_section_gains_only_up_to_the_cap() -> None:
    questions = [scored("greet", 0, 1), scored("queue", 1, 3), scored("umbrella", 1, 0.5, bonus=True)]
    (finding,) = findings(client(visit(walk(COUNTER, *questions))), 1)
    # 100·3.5/4 = 87.5; mended 112.5, held at 100
    assert finding.uplift == 12.5


def test_hundreds_of_findings_over_hundreds_of_walks_take_a_moment() -> None:
    places = [touchpoint(f"T{number}") for number in range(10)]
    visits = [
        visit(*(walk(place, *(scored(f"q{n}", (n + k) % 3 / 2) for n in range(30))) for place in places))
        for k in range(30)
    ]
    record = client(*visits)
    start = time.perf_counter()
    found = findings(record, 1)
    assert len(found) == 300
    # 9,000 answers; scoring every walk again for every finding would take minutes.
    assert time.perf_counter() - start < 5
