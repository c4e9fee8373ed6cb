"""How a figure came about: a tree from the overall score down to the answers, each step with its formula.

Nothing is worked out here. Values and sums are those of :mod:`touchaudit.domain.scoring`; this module only
lays them out, so that what is explained is what is shown and printed.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial

from touchaudit.domain import words
from touchaudit.domain.derivation_steps import (
    NOTHING,
    Source,
    Step,
    Unit,
    figure,
    mean_formula,
    pairs_of,
    points_of,
    section_formula,
    share_formula,
)
from touchaudit.domain.journey import TouchpointFigures, wave_figures
from touchaudit.domain.later import Parts
from touchaudit.domain.record import (
    ClientRecord,
    QuestionRecord,
    VisitRecord,
    WalkRecord,
    pictured,
    result,
)
from touchaudit.domain.scoring import (
    INDICATIVE_BELOW,
    NOT_APPLICABLE_ABOVE,
    Item,
    ItemState,
    SectionScore,
    consistency,
    knocked_out,
    pooled_coverage,
    sum_up,
)
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, visits_of
from touchaudit.saying import Saying


def explain_wave(record: ClientRecord, wave: int) -> Step:
    """Explain the overall score of a wave, ΣC·S/ΣC over its touchpoints."""
    figures = wave_figures(record, wave)
    pairs = zip(by_touchpoint(record, wave), figures.touchpoints, strict=True)
    walked = [(place, known) for place, known in pairs if place.walks]
    visits = visits_of(record, wave)
    unseen = len(figures.touchpoints) - len(walked)
    return Step(
        title=Saying("Overall score of wave {wave}", wave=wave),
        value=figures.score,
        formula=mean_formula(
            ((place.touchpoint.criticality, known.score) for place, known in walked), figures.score
        ),
        how=Saying("The scores of the touchpoints, each weighted by how critical it is."),
        parts=Parts(partial(_touchpoint, visits, place, known) for place, known in walked),
        between=_between(figures.lowest, figures.highest),
        knocked_out=figures.knockouts > 0,
        photos=_photos(walk for place, _ in walked for walk in place.walks),
        remarks=(
            *_draft(figures.lowest, figures.highest),
            *_knock_outs(figures.knockouts),
            *_indicative(figures.coverage),
            *(
                (Saying("Touchpoints that were not walked and count nothing: {n}.", n=unseen),)
                if unseen
                else ()
            ),
        ),
    )


def explain_touchpoint(record: ClientRecord, wave: int, touchpoint_id: str) -> Step:
    """Explain the score of a touchpoint in a wave: the mean of its scored walks.

    Raises:
        KeyError: The client has no such touchpoint.
    """
    pairs = zip(by_touchpoint(record, wave), wave_figures(record, wave).touchpoints, strict=True)
    for place, figures in pairs:
        if place.touchpoint.id == touchpoint_id:
            return _touchpoint(visits_of(record, wave), place, figures)
    raise KeyError(touchpoint_id)


def explain_visit(visit: VisitRecord) -> Step:
    """Explain the score of a visit, ΣC·S/ΣC over its walks."""
    score = visit.score
    pairs = ((walk.touchpoint.criticality, result(walk).score) for walk in visit.walks)
    return Step(
        title=visit.visit.title,
        value=score.score,
        formula=mean_formula(pairs, score.score),
        how=Saying("The scores of the touchpoints, each weighted by how critical it is."),
        parts=Parts(partial(_as_critical, walk) for walk in visit.walks),
        between=_between(score.lowest, score.highest),
        knocked_out=score.knockouts > 0,
        photos=_photos(visit.walks),
        remarks=(
            *_draft(score.lowest, score.highest),
            *_knock_outs(score.knockouts),
            *_indicative(score.coverage),
        ),
    )


def explain_walk(walk: WalkRecord) -> Step:
    """Explain the score of a touchpoint in one visit, ΣW·S/ΣW over its sections."""
    score = walk.score
    much = score.not_applicable > NOT_APPLICABLE_ABOVE
    excused = words.percent(score.not_applicable)
    return Step(
        title=walk.touchpoint.name,
        value=score.score,
        formula=mean_formula(((part.weight, part.score) for part in score.sections), score.score),
        how=Saying("The scores of the sections, each weighted by its points or by the weight it was given."),
        parts=Parts(partial(explain_section, walk, section) for section in score.sections),
        between=_between(score.lowest, score.highest),
        knocked_out=bool(score.knockouts),
        source=Source(walk.walk.id),
        photos=pictured(walk),
        remarks=(
            *_draft(score.lowest, score.highest),
            *_knock_outs(len(score.knockouts)),
            *_indicative(score.coverage),
            *((Saying("{share} of the weight does not apply here.", share=excused),) if much else ()),
        ),
    )


def explain_section(walk: WalkRecord, section: SectionScore) -> Step:
    """Explain the score of one section of a walk, 100·Σwf/Σw over its answers."""
    questions = [
        (question, question.item)
        for question in walk.questions
        if question.item is not None
        and question.item.section == section.section
        and question.item.state is not ItemState.IRRELEVANT
    ]
    sums = sum_up(item for _, item in questions)
    parts = tuple(replace(explain_item(one), source=Source(walk.walk.id, one.key)) for one, _ in questions)
    weight = words.number(section.weight, 2)
    uncapped = section.uncapped
    high = uncapped is not None and uncapped > 100
    held = Saying("With its bonus it earned {uncapped}; a section is held at 100.", uncapped=figure(uncapped))
    return Step(
        title=walk.sections.get(section.section) or Saying("All questions"),
        value=section.score,
        formula=section_formula([item for _, item in questions], sums, section),
        how=Saying("The points earned by the points possible, of what was answered."),
        parts=parts,
        weight=section.weight,
        counts="" if section.pooled else Saying("weight {weight}", weight=weight),
        earned=sums.earned,
        possible=sums.possible,
        between=_between(section.lowest, section.highest),
        knocked_out=any(part.knocked_out for part in parts),
        source=Source(walk.walk.id, questions[0][0].key) if questions else None,
        photos=sum(part.photos for part in parts),
        remarks=(*_draft(section.lowest, section.highest), *((held,) if high else ())),
    )


def explain_item(question: QuestionRecord) -> Step:
    """Explain what the answer to a scored question earned: its weight times its item score.

    Raises:
        ValueError: The question carries no score.
    """
    item = question.item
    if item is None:
        raise ValueError(f"{question.key} carries no score")
    weight = words.number(item.weight, 2)
    step = Step(
        title=question.label,
        value=item.fraction,
        unit=Unit.FRACTION,
        weight=item.weight,
        counts=Saying("bonus {weight}", weight=weight)
        if item.bonus
        else Saying("weight {weight}", weight=weight),
        answer=question.answer,
        photos=len(question.photos),
        knocked_out=knocked_out(item),
        remarks=(*((question.why,) if question.why else ()), *_item_remarks(question, item)),
    )
    if item.fraction is None:
        return step
    earned = item.weight * item.fraction
    on_top = Saying("{earned} on top", earned=figure(earned))
    told = on_top if item.bonus else points_of(earned, item.weight)
    factors = {"weight": weight, "fraction": words.number(item.fraction, 3)}
    return replace(
        step,
        formula=Saying("{weight} × {fraction} = {points}", **factors, points=told),
        how=Saying("The weight of the question by the share of its points that the answer earned."),
        earned=earned,
        possible=0.0 if item.bonus else item.weight,
    )


def explain_coverage(walks: Iterable[WalkRecord]) -> Step:
    """Explain how much was seen: the weight that was answered by the weight that wanted an answer."""
    order = list(walks)
    parts = tuple(_covered(walk) for walk in order)
    value = pooled_coverage(walk.score for walk in order)
    applicable = math.fsum(walk.score.applicable for walk in order)
    return Step(
        title=Saying("Coverage"),
        value=value,
        unit=Unit.SHARE,
        formula=share_formula(value, applicable),
        how=Saying("The weight that was answered by the weight that wanted an answer."),
        parts=parts,
        remarks=_indicative(value),
    )


def explain_consistency(whole: Step) -> Step:
    """Explain how even the scores are, 100·(1 − SD/50), from the explained score of a wave or visit."""
    value = consistency(pairs_of(whole.parts))
    deviation = None if value is None else 50 * (1 - value / 100)
    formula = Saying(
        "100 × (1 − {deviation} ÷ 50) = {value}", deviation=figure(deviation), value=figure(value)
    )
    return Step(
        title=Saying("Consistency"),
        value=value,
        unit=Unit.NUMBER,
        formula=NOTHING if value is None else formula,
        how=Saying(
            "How far the scores lie from their mean of {mean}: the standard deviation, weighted by how "
            "critical each touchpoint is. 100 means all alike.",
            mean=figure(whole.value),
        ),
        parts=whole.parts,
        remarks=(Saying("Two scored touchpoints are needed at least."),) if value is None else (),
    )


def _touchpoint(
    visits: Mapping[str, VisitRecord], place: TouchpointWalks, figures: TouchpointFigures
) -> Step:
    return _critical(
        Step(
            title=place.touchpoint.name,
            value=figures.score,
            formula=mean_formula(((1.0, result(walk).score) for walk in place.walks), figures.score),
            how=Saying("The mean of its visits in this wave."),
            parts=Parts(partial(_in_visit, walk, visits[walk.walk.id]) for walk in place.walks),
            between=_between(figures.lowest, figures.highest),
            knocked_out=figures.knockouts > 0,
            photos=_photos(place.walks),
            remarks=(
                *_draft(figures.lowest, figures.highest),
                *_knock_outs(figures.knockouts),
                *_indicative(figures.coverage),
            ),
        ),
        place.touchpoint.criticality,
    )


def _in_visit(walk: WalkRecord, visit: VisitRecord) -> Step:
    title = Saying("{visit}, {day}", visit=visit.visit.title, day=words.day(visit.visit.on))
    return replace(explain_walk(walk), title=title, weight=1.0)


def _as_critical(walk: WalkRecord) -> Step:
    return _critical(explain_walk(walk), walk.touchpoint.criticality)


def _critical(step: Step, criticality: int) -> Step:
    return replace(step, weight=float(criticality), counts=Saying("criticality {n}", n=criticality))


def _covered(walk: WalkRecord) -> Step:
    """Return the coverage of one walk; what is missing stands first."""
    wanted = [
        replace(
            explain_item(question),
            value=float(question.item.state is ItemState.ANSWERED),
            unit=Unit.SHARE,
            formula="",
            how="",
            source=Source(walk.walk.id, question.key),
        )
        for question in walk.questions
        if question.item is not None and not question.item.bonus and question.item.state in _WANTED
    ]
    score = walk.score
    return Step(
        title=walk.touchpoint.name,
        value=score.coverage,
        unit=Unit.SHARE,
        formula=share_formula(score.coverage, score.applicable),
        how=Saying("The weight that was answered by the weight that wanted an answer."),
        parts=tuple(sorted(wanted, key=lambda step: step.value or 0.0)),
        weight=score.applicable,
        counts=Saying("weight {weight}", weight=words.number(score.applicable, 2)),
        source=Source(walk.walk.id),
        remarks=_indicative(score.coverage),
    )


def _item_remarks(question: QuestionRecord, item: Item) -> tuple[str, ...]:
    remarks: list[str] = []
    if item.state in _STATES:
        remarks.append(Saying(_STATES[item.state]))
    if question.reason:
        remarks.append(question.reason)
    if item.bonus:
        remarks.append(Saying("A bonus adds to what is earned, never to what is possible."))
    if not item.weight:
        remarks.append(Saying("It weighs nothing in the score."))
    if knocked_out(item):
        mark = words.percent(item.critical or 0.0)
        remarks.append(Saying(_KNOCKED_OUT, mark=mark))
    return tuple(remarks)


def _draft(lowest: float | None, highest: float | None) -> tuple[str, ...]:
    between = _between(lowest, highest)
    if between is None:
        return ()
    low, high = (figure(end) for end in between)
    return (
        Saying(
            "Draft: counted as 0, the missing answers make it {low}; in full, {high}.", low=low, high=high
        ),
    )


def _between(lowest: float | None, highest: float | None) -> tuple[float, float] | None:
    return None if lowest is None or highest is None or lowest == highest else (lowest, highest)


def _knock_outs(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (
        Saying("Knock-outs: {n}. They fail what they stand in; the percentage does not change.", n=count),
    )


def _indicative(coverage: float) -> tuple[str, ...]:
    if coverage >= INDICATIVE_BELOW:
        return ()
    return (Saying("Indicative: only {share} of the weight was seen.", share=words.percent(coverage)),)


def _photos(walks: Iterable[WalkRecord]) -> int:
    return sum(map(pictured, walks))


_KNOCKED_OUT = "Critical, and below its pass mark of {mark}: it fails its touchpoint and the visit."
_WANTED = (ItemState.ANSWERED, ItemState.NOT_OBSERVED, ItemState.UNANSWERED)
_STATES = {
    ItemState.NOT_APPLICABLE: "Does not apply: it leaves both sums, points earned and possible.",
    ItemState.NOT_OBSERVED: "Not observed: it leaves the score and lowers the coverage.",
    ItemState.UNANSWERED: "Not answered yet: it leaves the score so far and widens the draft range.",
    ItemState.PENDING: "Waiting for a reply: it counts once the reply came, or the limit has passed.",
}
