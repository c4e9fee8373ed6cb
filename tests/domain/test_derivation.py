"""Every figure explains itself, with the very numbers of the scoring and formulas that give them again."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchaudit.domain.derivation import (
    explain_consistency,
    explain_coverage,
    explain_item,
    explain_touchpoint,
    explain_visit,
    explain_walk,
    explain_wave,
)
from touchaudit.domain.derivation_gain import explain_priority, explain_uplift
from touchaudit.domain.derivation_steps import Source, Step, Unit
from touchaudit.domain.journey import wave_figures
from touchaudit.domain.record import ClientRecord, WalkRecord
from touchaudit.domain.roadmap import findings, uplifts
from touchaudit.domain.scoring import sum_up, weighted_mean
from touchaudit.domain.visit import Evidence
from touchaudit.domain.wave import by_touchpoint

from .factory import (
    BILLING,
    COUNTER,
    IRRELEVANT,
    NA,
    NOT_OBSERVED,
    PENDING,
    UNANSWERED,
    client,
    said,
    scored,
    touchpoint,
    visit,
    walk,
    worked_visit,
)


def steps(step: Step) -> Iterator[Step]:
    yield step
    for part in step.parts:
        yield from steps(part)


def find(step: Step, title: str) -> Step:
    return next(known for known in steps(step) if known.title == title)


def test_the_worked_visit_explains_itself_down_to_the_answers() -> None:
    whole = explain_wave(client(worked_visit()), 1)
    assert whole.value == pytest.approx(69.7530864198)
    assert whole.formula == "(5 × 55.56 + 4 × 87.5) ÷ 9 = 69.75"
    assert [part.title for part in whole.parts] == ["Billing", "Counter", "Referral"]
    billing, _, referral = whole.parts
    assert (billing.counts, billing.formula) == ("criticality 5", "55.56: the only one that counts")
    section = billing.parts[0].parts[0]
    assert section.formula == "100 × (3 × 1 + 2 × 0 + 4 × 0.5) ÷ 9 = 55.56"
    assert (section.earned, section.possible) == (5, 9)
    assert [part.formula for part in section.parts] == [
        "3 × 1 = 3 of 3 points",
        "2 × 0 = 0 of 2 points",
        "",
        "4 × 0.5 = 2 of 4 points",
    ]
    assert section.parts[2].remarks == ("Does not apply: it leaves both sums, points earned and possible.",)
    assert (referral.value, referral.formula) == (None, "Nothing counts here, so there is no score.")


def test_the_worked_gain_and_consistency() -> None:
    record = client(worked_visit())
    gain = explain_uplift(record, 1, "billing", "clear")
    assert gain.formula == "(5 ÷ 9) × (77.78 − 55.56) = +12.35"
    assert gain.title == "Billing: Clear"
    share, rise = gain.parts[0].parts
    assert share.formula == "5 ÷ 9 = 55.6%"
    assert rise.formula == "55.56 + 100 × 2 ÷ 9 = 77.78"
    evenness = explain_consistency(explain_wave(record, 1))
    assert evenness.formula == "100 × (1 − 15.87 ÷ 50) = 68.25"
    assert "69.75" in evenness.how


def test_a_visit_and_a_wave_of_one_visit_agree() -> None:
    record = worked_visit()
    of_visit, of_wave = explain_visit(record), explain_wave(client(record), 1)
    assert of_visit.value == of_wave.value == record.score.score
    assert of_visit.formula == of_wave.formula
    assert explain_consistency(of_visit).value == record.score.consistency


def test_a_touchpoint_is_the_mean_of_its_visits() -> None:
    first, second = (visit(walk(COUNTER, scored("greet", fraction))) for fraction in (0.5, 1))
    step = explain_touchpoint(client(first, second), 1, "counter")
    assert step.formula == "(50 + 100) ÷ 2 = 75"
    assert [part.title for part in step.parts] == ["Visit, 22 Sep 2026"] * 2
    with pytest.raises(KeyError):
        explain_touchpoint(client(first), 1, "nowhere")


def test_a_given_section_weight_is_told_from_pooled_points() -> None:
    questions = (scored("a", 1, 2, section="door"), scored("b", 0, 6, section="desk"))
    step = explain_walk(walk(COUNTER, *questions, weights={"door": 3}))
    assert [part.counts for part in step.parts] == ["weight 3", ""]
    assert step.formula == "(3 × 100 + 6 × 0) ÷ 9 = 33.33"


def test_a_bonus_is_held_at_100_and_says_so() -> None:
    step = explain_walk(walk(COUNTER, scored("greet", 1, 4), scored("gift", 1, 1, bonus=True)))
    (section,) = step.parts
    assert section.value == 100
    assert section.formula == "100 × (4 × 1 + 1 × 1) ÷ 4 = 125"
    assert "With its bonus it earned 125; a section is held at 100." in section.remarks
    assert section.parts[1].formula == "1 × 1 = 1 on top"


def test_a_knock_out_is_told_at_every_level_and_changes_no_figure() -> None:
    failed = walk(COUNTER, scored("safe", 0.25, 1, critical=0.5), scored("greet", 1, 1))
    step = explain_wave(client(visit(failed)), 1)
    assert step.value == 62.5
    assert all(known.knocked_out for known in (step, step.parts[0], step.parts[0].parts[0]))
    assert "pass mark of 50%" in find(step, "Safe").remarks[-1]
    assert not find(step, "Greet").knocked_out


def test_a_draft_tells_its_range_and_why() -> None:
    draft = walk(COUNTER, scored("greet", 1), scored("thank", UNANSWERED), scored("reply", PENDING))
    step = explain_walk(draft)
    assert step.between == (draft.score.lowest, draft.score.highest)
    assert step.remarks[0] == "Draft: counted as 0, the missing answers make it 33.33; in full, 100."
    assert "widens the draft range" in find(step, "Thank").remarks[0]
    assert "Waiting for a reply" in find(step, "Reply").remarks[0]


def test_coverage_names_what_was_not_seen_first() -> None:
    hasty = walk(
        COUNTER,
        scored("greet", 1, 3),
        scored("thank", NOT_OBSERVED, 1, reason="Too far away"),
        scored("tax", NA),
    )
    step = explain_coverage([hasty])
    assert (step.value, step.unit, step.formula) == (0.75, Unit.SHARE, "3 ÷ 4 = 75.0%")
    assert step.remarks == ("Indicative: only 75% of the weight was seen.",)
    assert [part.title for part in step.parts[0].parts] == ["Thank", "Greet"]
    assert "Too far away" in step.parts[0].parts[0].remarks
    assert explain_coverage([]).value == 1


def test_an_answer_leads_to_its_walk_and_counts_its_photos() -> None:
    photo = Evidence("e", "w", "q", "digest")
    seen = walk(
        COUNTER, scored("greet", 1, photos=(photo, photo), why="2 of 2 points"), scored("gone", IRRELEVANT)
    )
    step = explain_walk(seen)
    assert step.photos == 2
    assert [part.title for part in step.parts[0].parts] == ["Greet"]
    assert step.parts[0].parts[0].source == Source(seen.walk.id, "greet")
    assert step.parts[0].parts[0].remarks == ("2 of 2 points",)
    with pytest.raises(ValueError, match="no score"):
        explain_item(said("think", "Hm"))


def test_priority_is_told_with_its_four_figures() -> None:
    place = touchpoint("Counter", reach=0.4)
    record = client(visit(walk(place, scored("greet", 0.5, effort=2.0, note="No greeting"))))
    (finding,) = findings(record, 1)
    gain = explain_uplift(record, 1, "counter", "greet")
    step = explain_priority(finding, gain)
    assert step.formula == "0.4 × 50 × 0.8 ÷ 2 = 8"
    assert step.value == finding.priority
    assert step.parts[1] is gain


def test_a_finding_in_two_visits_gains_in_both() -> None:
    record = client(*(visit(walk(COUNTER, scored("greet", f), scored("b", 1))) for f in (0, 0.5)))
    step = explain_uplift(record, 1, "counter", "greet")
    assert step.formula == "25 + 12.5 = +37.5"
    assert step.parts[0].formula == "(1 ÷ 2) × (100 − 50) = +25"
    assert explain_uplift(record, 1, "counter", "never asked").value is None


def test_a_wave_without_visits_says_so_plainly() -> None:
    step = explain_wave(client(touchpoints=[BILLING]), 1)
    assert (step.value, step.parts) == (None, ())
    assert step.formula == "Nothing counts here, so there is no score."
    assert "Touchpoints that were not walked and count nothing: 1." in step.remarks


def test_a_long_list_is_summed_up() -> None:
    many = walk(COUNTER, *(scored(f"q{n}", 0.5) for n in range(40)))
    assert explain_walk(many).parts[0].formula == "100 × 20 ÷ 40 = 50"


def test_a_fraction_is_written_so_that_its_points_can_be_checked() -> None:
    assert explain_item(scored("ring", 0.625, 2)).formula == "2 × 0.625 = 1.25 of 2 points"
    assert explain_item(scored("greet", 1)).formula == "1 × 1 = 1 of 1 point"


# Properties: whatever was answered, every step shows scoring's figure and its parts give it again.

fractions = st.sampled_from([0.0, 0.2, 1 / 3, 0.5, 0.75, 1.0])
states = st.sampled_from([NA, NOT_OBSERVED, UNANSWERED, PENDING, IRRELEVANT])
weights = st.sampled_from([0.0, 0.5, 1.0, 2.0, 3.7])


@st.composite
def walks(draw: st.DrawFn, name: str) -> WalkRecord:
    questions = [
        scored(
            f"q{number}",
            draw(st.one_of(fractions, states)),
            draw(weights),
            section=draw(st.sampled_from(["door", "desk", "bill"])),
            critical=draw(st.sampled_from([None, None, 0.5])),
            bonus=draw(st.sampled_from([False, False, False, True])),
        )
        for number in range(draw(st.integers(0, 6)))
    ]
    given_weights = draw(st.dictionaries(st.sampled_from(["door", "desk"]), weights, max_size=2))
    return walk(touchpoint(name, draw(st.integers(1, 5))), *questions, weights=given_weights)


@st.composite
def records(draw: st.DrawFn) -> ClientRecord:
    names = ("Call", "Desk", "Bill")
    visits = [
        visit(*(draw(walks(name)) for name in names if draw(st.booleans())))
        for _ in range(draw(st.integers(1, 3)))
    ]
    # One touchpoint has one criticality, whoever walks it.
    points = {known.touchpoint.id: known.touchpoint for one in visits for known in one.walks}
    even = [
        replace(
            one, walks=tuple(replace(known, touchpoint=points[known.touchpoint.id]) for known in one.walks)
        )
        for one in visits
    ]
    return client(*even)


def recombined(step: Step) -> float | None:
    """Put the parts of a score together again, as its formula says."""
    if step.parts and step.parts[0].unit is Unit.FRACTION:
        possible = math.fsum(part.possible or 0.0 for part in step.parts)
        earned = math.fsum(part.earned or 0.0 for part in step.parts)
        return min(100.0, 100 * earned / possible) if possible else None
    return weighted_mean((part.weight or 0.0, part.value) for part in step.parts)


def close(one: float | None, other: float | None) -> bool:
    return one is other if one is None or other is None else math.isclose(one, other, abs_tol=1e-9)


@given(records())
def test_every_step_is_scorings_figure_and_its_parts_give_it_again(record: ClientRecord) -> None:
    figures = wave_figures(record, 1)
    whole = explain_wave(record, 1)
    assert whole.value == figures.score
    shown = {known.touchpoint.name: known for known in figures.touchpoints}
    for step in whole.parts:
        assert step.value == shown[step.title].score
        assert step == explain_touchpoint(record, 1, shown[step.title].touchpoint.id)
    for step in steps(whole):
        if step.parts:
            assert close(recombined(step), step.value), step
    assert explain_consistency(whole).value == figures.consistency


@given(records())
def test_every_walk_section_and_answer_is_scorings(record: ClientRecord) -> None:
    for known in (known for one in record.visits for known in one.walks):
        step = explain_walk(known)
        assert step.value == known.score.score
        for part, section in zip(step.parts, known.score.sections, strict=True):
            items = [q.item for q in known.questions if q.item and q.item.section == section.section]
            sums = sum_up(items)
            assert (part.value, part.weight) == (section.score, section.weight)
            assert (part.earned, part.possible) == (sums.earned, sums.possible)
            fractions = [item.fraction for item in items if item.state is not IRRELEVANT]
            assert [leaf.value for leaf in part.parts] == fractions
    for one in record.visits:
        assert explain_visit(one).value == one.score.score
        assert explain_coverage(one.walks).value == one.score.coverage


@given(records())
def test_coverage_is_its_parts_again(record: ClientRecord) -> None:
    for step in steps(explain_coverage(known for one in record.visits for known in one.walks)):
        parts = [(part.weight or 0.0, part.value) for part in step.parts]
        if math.fsum(weight for weight, _ in parts):
            assert close(weighted_mean(parts), step.value)


@given(records())
def test_every_gain_is_the_road_maps_and_adds_up(record: ClientRecord) -> None:
    for (place, question), gain in uplifts(by_touchpoint(record, 1)).items():
        step = explain_uplift(record, 1, place, question)
        assert step.value == gain
        assert math.isclose(math.fsum(part.value or 0.0 for part in step.parts), gain, abs_tol=1e-9)
        for part in step.parts:
            assert math.isclose(
                math.prod(inner.value or 0.0 for inner in part.parts), part.value or 0.0, abs_tol=1e-9
            )
    for finding in findings(record, 1):
        step = explain_priority(finding)
        reach, gain_, sure, days = (part.value or 0.0 for part in step.parts)
        assert math.isclose(reach * gain_ * sure / days, step.value or 0.0, abs_tol=1e-9)
