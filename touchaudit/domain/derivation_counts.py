"""How counts came about: the visits, walks, questions, hot spots and notes that were counted, one by one.

Nothing is worked out here: what is listed is what was counted, and each step leads on to its own figure.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from touchaudit.domain import words
from touchaudit.domain.chances import Noted, missed_on
from touchaudit.domain.derivation import explain_item, explain_touchpoint, explain_visit, explain_walk
from touchaudit.domain.derivation_registers import explain_count, share, source_of
from touchaudit.domain.derivation_steps import MOST_TERMS, Source, Step, Unit
from touchaudit.domain.derivation_whole import explain_finding
from touchaudit.domain.hotspots import HotSpot, hot_spots, phrase
from touchaudit.domain.later import Parts
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.roadmap import Finding
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.visit import Mark, MomentKind, VisitState
from touchaudit.saying import Saying, joined


@dataclass(frozen=True, slots=True)
class Used:
    """One walk that a checklist was used for."""

    walk_id: str
    client: str
    visit: str
    on: date
    touchpoint: str


@dataclass(frozen=True, slots=True)
class Planned:
    """One touchpoint of a plan: its checklist, the questions of it, and the minutes that they take."""

    touchpoint: str
    checklist: str
    questions: int
    minutes: int


def explain_visits(visits: Sequence[VisitRecord]) -> Step:
    """Explain how many visits there are, each with its score."""
    return explain_count(Saying("Visits"), Parts(partial(_dated, visit) for visit in visits), "")


def explain_under_way(records: Iterable[ClientRecord]) -> Step:
    """Explain how many visits are under way or planned, over all clients."""
    found = [
        (record, visit)
        for record in records
        for visit in (*record.visits, *record.planned)
        if visit.visit.state in (VisitState.DRAFT, VisitState.PLANNED)
    ]
    parts = Parts(partial(_under_way, record, visit) for record, visit in found)
    return explain_count(Saying("Visits under way or planned"), parts, "")


def explain_spots(record: ClientRecord, wave: int, *, good: bool) -> Step:
    """Explain how many hot spots (``good``: bright spots) a wave has, each with its reasons and its score."""
    found = [spot for spot in hot_spots(record, wave) if spot.good is good]
    title = Saying("Bright spots") if good else Saying("Hot spots")
    how = Saying(
        "Touchpoints whose band differs from that of the whole, where a critical point failed, where "
        "experience and expectation lie 2 or more apart, or that had a signature moment."
    )
    return explain_count(title, Parts(partial(_spot, record, wave, spot) for spot in found), how)


def explain_finished(visit: VisitRecord) -> Step:
    """Explain how many touchpoints of a visit are walked to the end, each with its score."""
    finished = sum(walk.walk.finished is not None for walk in visit.walks)
    return Step(
        Saying("Touchpoints walked"),
        float(finished),
        Unit.NUMBER,
        _of(finished, len(visit.walks)),
        Saying("A touchpoint counts once its walk is finished."),
        Parts(partial(_as_far, walk) for walk in visit.walks),
    )


def explain_open(visit: VisitRecord) -> Step:
    """Explain how many scored questions of a visit nothing was said of, touchpoint by touchpoint."""
    groups = {
        walk.walk.id: [
            one for one in walk.questions if one.item is not None and one.item.state is ItemState.UNANSWERED
        ]
        for walk in visit.walks
        if walk.score.open
    }
    return _by_walk(
        Saying("Open questions"),
        visit,
        {walk_id: len(group) for walk_id, group in groups.items()},
        lambda walk: Parts(partial(_scored, walk, one) for one in groups[walk.walk.id]),
    )


def explain_knock_outs(visit: VisitRecord) -> Step:
    """Explain how many critical points of a visit failed, each with its answer."""
    found = [
        replace(
            _scored(walk, question),
            title=Saying(
                "{touchpoint}: {question}", touchpoint=walk.touchpoint.name, question=question.label
            ),
        )
        for walk in visit.walks
        if walk.score.knockouts
        for question in walk.questions
        if question.key in walk.score.knockouts
    ]
    return _or_none(explain_count(Saying("Knock-outs"), found, ""), visit)


def explain_caught(visit: VisitRecord) -> Step:
    """Explain how many chances nobody took on a visit, each with its answer or with its walk."""
    found = [
        Step(
            noted.text,
            1.0,
            Unit.NUMBER,
            answer=noted.question.answer if noted.question else "",
            counts=noted.touchpoint.name if noted.touchpoint else "",
            source=Source(noted.walk_id, noted.question.key if noted.question else "")
            if noted.touchpoint
            else None,
            photos=len(noted.question.photos) if noted.question else int(bool(noted.photo)),
        )
        for noted in missed_on(visit)
    ]
    return _or_none(explain_count(Saying("Missed opportunities"), found, ""), visit)


def explain_repeated(visit: VisitRecord) -> Step:
    """Explain how often the customer had to say again what was said before, touchpoint by touchpoint."""
    times: dict[str, int] = {}
    for moment in visit.moments:
        if moment.kind is MomentKind.REPEATED:
            times[moment.walk_id] = times.get(moment.walk_id, 0) + 1
    return _by_walk(Saying("Times I had to repeat myself"), visit, times, lambda _walk: ())


def explain_answered(walk: WalkRecord, is_open: Callable[[QuestionRecord], bool]) -> Step:
    """Explain how many questions of a walk something was said of; what stands open comes first.

    Args:
        walk: The walk.
        is_open: Whether a question still waits for an answer.
    """
    asked = [question for question in walk.questions if question.type != "note"]
    waiting = {question.key for question in asked if is_open(question)}
    ordered = sorted(asked, key=lambda question: question.key not in waiting)
    answered = len(asked) - len(waiting)
    return Step(
        walk.touchpoint.name,
        float(answered),
        Unit.NUMBER,
        _of(answered, len(asked)),
        Saying("What does not apply or was not observed counts as answered. What stands open comes first."),
        Parts(partial(_asked, walk, question, question.key in waiting) for question in ordered),
        source=Source(walk.walk.id),
    )


def explain_excused(walk: WalkRecord) -> Step:
    """Explain which share of the weight of a walk does not apply, question by question."""
    asked = [
        (question, question.item)
        for question in walk.questions
        if question.item is not None
        and not question.item.bonus
        and question.item.state is not ItemState.IRRELEVANT
    ]
    excused = [
        replace(_scored(walk, question), value=item.weight, unit=Unit.NUMBER)
        for question, item in asked
        if item.state is ItemState.NOT_APPLICABLE
    ]
    weight, value = math.fsum(step.value or 0.0 for step in excused), walk.score.not_applicable
    return Step(
        Saying("Does not apply"),
        value,
        Unit.SHARE,
        share(weight, math.fsum(item.weight for _, item in asked), value),
        Saying("The weight of what does not apply by all weight that was asked for."),
        tuple(excused),
        source=Source(walk.walk.id),
    )


def explain_noted(text: str, found: Sequence[Noted]) -> Step:
    """Explain how often something was written down, each time with its visit and its answer."""
    parts = [
        Step(
            Saying("{visit}, {day}", visit=noted.visit.title, day=words.day(noted.visit.on)),
            1.0,
            Unit.NUMBER,
            answer=noted.text,
            source=source_of(noted.walk_id, noted.question),
            photos=len(noted.question.photos) if noted.question is not None else int(bool(noted.photo)),
        )
        for noted in found
    ]
    return explain_count(text, parts, "")


def explain_uncarded(found: Sequence[Finding]) -> Step:
    """Explain how many findings have no card on the road map, each with what mending it gains."""
    parts = Parts(partial(explain_finding, one, one.uplift, Unit.GAIN) for one in found)
    return explain_count(Saying("Findings without a card"), parts, "")


def explain_planned(steps: Sequence[Planned]) -> tuple[Step, Step]:
    """Explain how many questions a plan asks, and how many minutes it takes, touchpoint by touchpoint."""
    found = []
    for title, values in (
        (Saying("Questions"), [one.questions for one in steps]),
        (Saying("Minutes"), [one.minutes for one in steps]),
    ):
        parts = tuple(
            Step(one.touchpoint, float(value), Unit.NUMBER, counts=one.checklist)
            for one, value in zip(steps, values, strict=True)
        )
        whole = sum(values)
        formula = Saying("{terms} = {value}", terms=joined(map(str, values), " + "), value=whole)
        if len(values) > MOST_TERMS:
            formula = Saying("{n}, each of them below", n=whole)
        found.append(Step(title, float(whole), Unit.NUMBER, formula, parts=parts))
    return found[0], found[1]


def explain_used(title: str, found: Sequence[Used]) -> Step:
    """Explain how many walks a checklist was used for, each with its client and its visit."""
    return explain_count(title, Parts(partial(_used, one) for one in found), "")


def _used(one: Used) -> Step:
    where = {"touchpoint": one.touchpoint, "visit": one.visit, "day": words.day(one.on)}
    return Step(
        Saying("{touchpoint}, {visit}, {day}", **where),
        1.0,
        Unit.NUMBER,
        counts=one.client,
        source=Source(one.walk_id),
    )


def _dated(visit: VisitRecord) -> Step:
    title = Saying("{visit}, {day}", visit=visit.visit.title, day=words.day(visit.visit.on))
    return replace(explain_visit(visit), title=title)


def _under_way(record: ClientRecord, visit: VisitRecord) -> Step:
    title = Saying(
        "{client}: {visit}, {day}",
        client=record.client.name,
        visit=visit.visit.title,
        day=words.day(visit.visit.on),
    )
    return replace(explain_visit(visit), title=title, counts=words.state_word(visit.visit.state))


def _spot(record: ClientRecord, wave: int, spot: HotSpot) -> Step:
    step = explain_touchpoint(record, wave, spot.touchpoint.id)
    return replace(step, remarks=(*map(phrase, spot.reasons), *step.remarks), counts="")


def _as_far(walk: WalkRecord) -> Step:
    begun = Saying("begun") if walk.walk.started is not None else Saying("not begun")
    return replace(explain_walk(walk), counts=Saying("finished") if walk.walk.finished is not None else begun)


def _scored(walk: WalkRecord, question: QuestionRecord) -> Step:
    return replace(explain_item(question), source=Source(walk.walk.id, question.key))


def _asked(walk: WalkRecord, question: QuestionRecord, waiting: bool) -> Step:
    told = Saying("open") if waiting else question.answer or question.reason or _left_out(question)
    return Step(
        question.label,
        float(not waiting),
        Unit.NUMBER,
        answer=told,
        source=Source(walk.walk.id, question.key),
        photos=len(question.photos),
    )


def _left_out(question: QuestionRecord) -> str:
    """Return what the auditor, or the checklist, said of a question instead of an answer."""
    state = question.item.state if question.item is not None else ItemState.ANSWERED
    told = ItemState(question.mark.value) if question.mark is not Mark.NONE else state
    return words.state_word(told)


def _by_walk(
    title: str,
    visit: VisitRecord,
    counted: dict[str, int],
    parts: Callable[[WalkRecord], Sequence[Step]],
) -> Step:
    """Return a count over a visit with a step for each walk that adds to it."""
    walks = [walk for walk in visit.walks if counted.get(walk.walk.id)]
    whole = sum(counted.values())
    steps = tuple(
        Step(
            walk.touchpoint.name,
            float(counted[walk.walk.id]),
            Unit.NUMBER,
            parts=parts(walk),
            source=Source(walk.walk.id),
        )
        for walk in walks
    )
    return _or_none(
        Step(title, float(whole), Unit.NUMBER, Saying("{n}, each of them below", n=whole), parts=steps), visit
    )


def _or_none(step: Step, visit: VisitRecord) -> Step:
    """Return a count as it is; where nothing was counted, with the walks that were looked through."""
    if step.value:
        return step
    told = Saying("None was found in what is below.") if visit.walks else Saying("Nothing counts here yet.")
    return replace(step, formula=told, parts=Parts(partial(explain_walk, walk) for walk in visit.walks))


def _of(part: int, whole: int) -> Saying:
    return Saying("{n} of {m}, each of them below", n=part, m=whole)
