"""How a gain on the road map came about: what mending a finding adds, and in which order to mend."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from touchaudit.domain import words
from touchaudit.domain.derivation_steps import MOST_TERMS, Source, Step, Unit
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord
from touchaudit.domain.roadmap import Finding, Mending, medians, mendings, uplifts
from touchaudit.domain.wave import by_touchpoint, visits_of
from touchaudit.saying import Saying, joined

_GAIN = Saying("What mending it adds to the overall score")


def explain_uplift(record: ClientRecord, wave: int, touchpoint_id: str, question: str) -> Step:
    """Explain ΔS: what the overall score of a wave gains when a question is mended wherever it fell short.

    ``question`` is its path without repeat instances. The value is None where it was not answered.
    """
    places = by_touchpoint(record, wave)
    value = uplifts(places).get((touchpoint_id, question))
    visits = visits_of(record, wave)
    concerned = [
        one
        for one in mendings(places)
        if (one.part.place.touchpoint.id, one.question) == (touchpoint_id, question)
    ]
    parts = tuple(_mending(one, visits[one.part.walk.walk.id]) for one in concerned)
    if value is None:
        formula: str = Saying("It was not answered in this wave, so there is nothing to mend.")
    elif len(parts) == 1:
        formula = parts[0].formula
    elif len(parts) > MOST_TERMS:
        formula = Saying("= {value}", value=_signed(value))
    else:
        terms = joined((words.number(part.value or 0.0, 2) for part in parts), " + ")
        formula = Saying("{terms} = {value}", terms=terms, value=_signed(value))
    named = ((one.part.place.touchpoint.name, _answers(one)[-1].label) for one in concerned)
    title = next((Saying("{touchpoint}: {question}", touchpoint=a, question=b) for a, b in named), _GAIN)
    return Step(
        title=title,
        value=value,
        unit=Unit.GAIN,
        formula=formula,
        how=Saying(
            "The section is scored again with this question at full points; the difference counts as much as "
            "the section does in the overall score."
        ),
        parts=parts,
        photos=sum(part.photos for part in parts),
    )


def explain_priority(finding: Finding, uplift: Step | None = None) -> Step:
    """Explain the priority of a finding: reach × gain × confidence ÷ effort.

    ``uplift`` is the explained gain, to go on from.
    """
    gain = uplift or Step(_GAIN, finding.uplift, Unit.GAIN)
    effort = words.number(finding.effort, 2)
    formula = Saying(
        "{reach} × {gain} × {confidence} ÷ {effort} = {value}",
        reach=words.number(finding.reach, 2),
        gain=words.number(finding.uplift, 2),
        confidence=words.number(finding.confidence, 2),
        effort=effort,
        value=words.number(finding.priority, 2),
    )
    assumed = Saying("Nobody said what it takes, so {days} days are assumed.", days=effort)
    return Step(
        title=Saying("Priority"),
        value=finding.priority,
        unit=Unit.NUMBER,
        formula=formula,
        how=Saying("How many customers meet it, by what it adds, by how sure it is, by what it takes."),
        parts=(
            Step(
                Saying("Share of customers who meet the touchpoint"),
                finding.reach,
                Unit.SHARE,
                how=Saying("As it is set at the touchpoint."),
            ),
            gain,
            Step(
                Saying("How sure it is"),
                finding.confidence,
                Unit.NUMBER,
                how=Saying(
                    "1 where it was seen twice, timed or photographed, or so set; 0.8 with a note; else 0.5."
                ),
            ),
            Step(
                Saying("Days it takes"),
                finding.effort,
                Unit.NUMBER,
                how=Saying("As the card says, or else the checklist."),
                remarks=(assumed,) if finding.effort_assumed else (),
            ),
        ),
    )


def explain_lane(finding: Finding, found: Sequence[Finding]) -> Step:
    """Explain which lane the figures give a finding: its gain and its days against the medians of all."""
    usual_gain, usual_effort = medians(found)
    given = {
        "gain": words.number(finding.uplift, 2),
        "usual": words.number(usual_gain, 2),
        "days": words.number(finding.effort, 2),
        "most": words.number(usual_effort, 2),
        "lane": Saying(words.horizon_word(finding.horizon)),
    }
    if finding.knockout:
        formula = Saying("A knock-out: {lane}", lane=given["lane"])
    elif finding.uplift < usual_gain:
        formula = Saying("{gain} < {usual} points: {lane}", **given)
    elif finding.effort <= usual_effort:
        formula = Saying("{gain} ≥ {usual} points and {days} ≤ {most} days: {lane}", **given)
    else:
        formula = Saying("{gain} ≥ {usual} points but {days} > {most} days: {lane}", **given)
    return Step(
        title=Saying("Lane"),
        value=None,
        unit=Unit.NUMBER,
        formula=formula,
        how=Saying(
            "Now: knock-outs, and what gains at least the median within the median of days. Next: what gains "
            "as much but takes longer. Later: the rest."
        ),
        parts=(
            Step(_GAIN, finding.uplift, Unit.GAIN),
            Step(Saying("Median of what mending each finding adds"), usual_gain, Unit.GAIN),
            Step(Saying("Days it takes"), finding.effort, Unit.NUMBER),
            Step(Saying("Median of the days that the findings take"), usual_effort, Unit.NUMBER),
        ),
    )


def _mending(one: Mending, visit: VisitRecord) -> Step:
    """Return what mending the question in one section of one walk adds."""
    walk, section = one.part.walk, one.part.section
    answers = _answers(one)
    factors = [
        Saying("({factor})", factor=_factor(part, whole)) for part, whole in one.part.factors if part != whole
    ]
    before, after = words.number(section.score or 0.0, 2), words.number(one.mended, 2)
    rise = Saying("({after} − {before})" if factors else "{after} − {before}", after=after, before=before)
    product = joined((*factors, rise), " × ")
    title = Saying("{visit}, {day}", visit=visit.visit.title, day=words.day(visit.visit.on))
    held = one.mended == 100 and (section.uncapped or 0.0) + 100 * one.lost / one.possible > 100
    return Step(
        title=title,
        value=one.gain,
        unit=Unit.GAIN,
        formula=Saying("{product} = {value}", product=product, value=_signed(one.gain)),
        how=Saying("The share of the section in the overall score, by what its score rises."),
        parts=(*_shares(one), _rise(one, answers)),
        source=Source(walk.walk.id, answers[0].key),
        photos=sum(len(answer.photos) for answer in answers),
        remarks=(Saying("A section is held at 100, so less is gained than was lost."),) if held else (),
    )


def _answers(one: Mending) -> list[QuestionRecord]:
    return [known for known, _ in one.part.answers if known.question == one.question]


def _shares(one: Mending) -> Iterable[Step]:
    """Yield the shares of touchpoint, visit and section; what is the whole is left out."""
    titles = (
        Saying("Share of the touchpoint: its criticality by that of all"),
        Saying("Share of the visit among the visits of this touchpoint"),
        Saying("Share of the section in its touchpoint"),
    )
    for title, (part, whole) in zip(titles, one.part.factors, strict=True):
        if part != whole:
            share = words.percent(part / whole, 1)
            formula = Saying("{factor} = {share}", factor=_factor(part, whole), share=share)
            yield Step(title, part / whole, Unit.SHARE, formula)


def _rise(one: Mending, answers: list[QuestionRecord]) -> Step:
    """Return what the section's score rises by."""
    section, walk = one.part.section, one.part.walk
    lost, possible = words.number(one.lost, 2), words.number(one.possible, 2)
    value = one.mended - (section.score or 0.0)
    return Step(
        title=walk.sections.get(section.section) or Saying("All questions"),
        value=value,
        unit=Unit.GAIN,
        formula=Saying(
            "{before} + 100 × {lost} ÷ {possible} = {after}",
            before=words.number(section.uncapped or 0.0, 2),
            lost=lost,
            possible=possible,
            after=words.number(math.fsum((section.uncapped or 0.0, 100 * one.lost / one.possible)), 2),
        ),
        how=Saying(
            "The section’s score with the {lost} lost points of its {possible} added.",
            lost=lost,
            possible=possible,
        ),
        answer="; ".join(answer.answer for answer in answers if answer.answer),
        source=Source(walk.walk.id, answers[0].key),
        photos=sum(len(answer.photos) for answer in answers),
    )


def _factor(part: float, whole: float) -> Saying:
    return Saying("{part} ÷ {whole}", part=words.number(part, 2), whole=words.number(whole, 2))


def _signed(value: float) -> str:
    amount = words.number(value, 2)
    return f"+{amount}" if value > 0 and amount != "0" else amount
