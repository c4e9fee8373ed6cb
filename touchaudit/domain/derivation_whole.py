"""How figures over many visits came about: intervals, memory, dimensions, changes, bundles, chances.

Nothing is worked out here: values are those of the modules that the figures are named after.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from statistics import median, stdev

from touchaudit.domain import words
from touchaudit.domain.bundle import Bundle
from touchaudit.domain.certainty import mean_interval, recall_delays, visits_needed, visits_to_tell
from touchaudit.domain.chances import Noted
from touchaudit.domain.confidence import MARGIN, delays, recalled
from touchaudit.domain.derivation import explain_item, explain_visit, explain_walk
from touchaudit.domain.derivation_insight import explain_emotion
from touchaudit.domain.derivation_registers import explain_count
from touchaudit.domain.derivation_steps import MOST_TERMS, NOTHING, Source, Step, Unit, figure
from touchaudit.domain.expectation import of_walk
from touchaudit.domain.journey import emotion_curve, peak_end, touchpoint_figures
from touchaudit.domain.later import Parts
from touchaudit.domain.record import ClientRecord, VisitRecord, WalkRecord
from touchaudit.domain.roadmap import Finding, effort_of
from touchaudit.domain.trend import ItemChange, LikeForLike
from touchaudit.domain.visit import Action
from touchaudit.domain.wave import Pointed, mean
from touchaudit.saying import Saying, joined

MOST_ANSWERS = 40
"""So many answers are listed where a derivation could list thousands."""

_BUNDLE = Saying("Best use of days")
_GAP = Saying("What was met minus what was expected, both from 1 to 7 (SERVQUAL).")


def explain_interval(record: ClientRecord, wave: int) -> Step:
    """Explain where the mean score of the visits of a wave lies, and how many visits would tell it well."""
    scored = [visit for visit in record.in_wave(wave) if visit.score.score is not None]
    values = [visit.score.score or 0.0 for visit in scored]
    centre, interval = mean(values), mean_interval(values)
    formula = NOTHING
    if interval is not None and centre is not None:
        formula = Saying(
            "{mean} ± {half} = {low} to {high}",
            mean=figure(centre),
            half=figure(interval.high - centre),
            low=figure(interval.low),
            high=figure(interval.high),
        )
    return Step(
        title=Saying("Mean score of the visits"),
        value=centre,
        formula=formula,
        parts=Parts(partial(explain_visit, visit) for visit in scored),
        remarks=_needed(values),
    )


def explain_needed(record: ClientRecord, wave: int) -> Step:
    """Explain how many visits would tell the mean score of the visits of a wave well."""
    scored = [visit for visit in record.in_wave(wave) if visit.score.score is not None]
    values = [visit.score.score or 0.0 for visit in scored]
    least, remarks = visits_to_tell(values, MARGIN), _needed(values)
    formula = NOTHING
    if least is not None:
        s, remarks = stdev(values), remarks[1:]
        formula = Saying(
            "(1.96 × {s} ÷ {margin})² = {x}, rounded up",
            s=figure(s),
            margin=figure(MARGIN),
            x=figure((1.96 * s / MARGIN) ** 2),
        )
    return Step(
        title=Saying("Visits that tell the mean score to ± {margin}", margin=figure(MARGIN)),
        value=None if least is None else float(least),
        unit=Unit.NUMBER,
        formula=formula,
        how=Saying("How far the scores of visits spread says how many visits tell their mean."),
        parts=Parts(partial(explain_visit, visit) for visit in scored),
        remarks=remarks,
    )


def _needed(values: Sequence[float]) -> tuple[Saying, ...]:
    """Return what says how many visits it takes, and that of so few the interval is wider, if it is."""
    least = visits_to_tell(values, MARGIN)
    if least is None:
        return (Saying("One visit is an observation, not a rate."),)
    s = stdev(values)
    needed = Saying(
        "Visits spread by s = {s}: (1.96 × s ÷ {margin})² = {n} visits tell the mean to ± {margin}.",
        s=figure(s),
        margin=figure(MARGIN),
        n=visits_needed(s, MARGIN),
    )
    if least == visits_needed(s, MARGIN):
        return (needed,)
    wider = Saying(
        "But of {count} visits the interval is wider than that: at least {n} are needed.",
        count=len(values),
        n=least,
    )
    return (needed, wider)


def explain_recall(record: ClientRecord, wave: int) -> Step:
    """Explain the middle of the delays, in minutes, after which answers were written down."""
    found = [
        (delay, walk, at) for walk in recalled(record.in_wave(wave)) for at, delay in enumerate(delays(walk))
    ]
    found.sort(key=lambda one: -one[0])
    known = [delay for delay, _, _ in found]
    parts = tuple(
        Step(
            question.label,
            delay / 60,
            Unit.NUMBER,
            answer=words.duration(delay),
            source=Source(walk.walk.id, question.key),
        )
        for delay, walk, at in found[:MOST_ANSWERS]
        for question in [[one for one in walk.questions if recall_delays([one])][at]]
    )
    middle = median(known) / 60 if known else None
    told = Saying("The middle of {n} delays, in minutes; those of the latest are listed.", n=len(known))
    return Step(Saying("Delay of answers"), middle, Unit.NUMBER, how=told, parts=parts)


def explain_memory(record: ClientRecord, wave: int) -> dict[str, Step]:
    """Explain peak, end, what is remembered, and the memory gap (−2…+2); empty where nothing was felt."""
    curve = emotion_curve(touchpoint_figures(record, wave))
    known = peak_end([felt for _, felt in curve])
    if known is None:
        return {}
    felt = [explain_emotion(record, wave, place.id) for place, _ in curve]
    at_peak = next(step for step in reversed(felt) if step.value == known.peak)
    remembered = Step(
        Saying("Remembered"),
        known.remembered,
        Unit.NUMBER,
        Saying(
            "({peak} + {end}) ÷ 2 = {value}",
            peak=figure(known.peak),
            end=figure(known.end),
            value=figure(known.remembered),
        ),
        parts=(at_peak, felt[-1]),
    )
    terms = joined((figure(step.value) for step in felt), " + ")
    average = Step(
        Saying("Emotions and memory"),
        known.mean,
        Unit.NUMBER,
        Saying("({terms}) ÷ {n} = {value}", terms=terms, n=len(felt), value=figure(known.mean)),
        parts=tuple(felt),
    )
    formula = _minus(known.remembered, known.mean)
    gap = Step(Saying("Memory gap"), known.memory_gap, Unit.GAIN, formula, parts=(remembered, average))
    return {"peak": at_peak, "end": felt[-1], "remembered": remembered, "gap": gap}


def explain_dimension(record: ClientRecord, wave: int, dimension: str) -> Step:
    """Explain the gap of a dimension: the mean over the walks that tell of it, down to its answers."""
    told = [
        (visit, walk, expected, met)
        for visit in record.in_wave(wave)
        for walk in visit.walks
        for known, expected, met in of_walk(walk)
        if known == dimension
    ]
    gaps = [met - expected for *_, expected, met in told]
    terms = joined(map(figure, gaps), " + ")
    if len(gaps) > MOST_TERMS:
        terms = Saying("the sum of {n} parts", n=len(gaps))
    value = mean(gaps)
    formula = Saying("({terms}) ÷ {n} = {value}", terms=terms, n=len(gaps), value=figure(value))
    return Step(
        title=Saying("Gap at {touchpoint}", touchpoint=dimension),
        value=value,
        unit=Unit.GAIN,
        formula=formula if gaps else NOTHING,
        how=_GAP,
        parts=Parts(partial(_of_dimension, dimension, *known) for known in told),
    )


def _of_dimension(dimension: str, visit: VisitRecord, walk: WalkRecord, expected: float, met: float) -> Step:
    """Explain what one walk tells of a dimension."""
    answers = tuple(
        replace(explain_item(question), source=Source(walk.walk.id, question.key))
        for question in walk.questions
        if question.dimension == dimension and question.item is not None
    )
    return _gap(
        Saying("{probe}: {step}", probe=visit.visit.title, step=walk.touchpoint.name), expected, met, answers
    )


def _gap(title: Saying, expected: float, met: float, answers: tuple[Step, ...]) -> Step:
    return Step(title, met - expected, Unit.GAIN, _minus(met, expected), _GAP, answers)


def _minus(met: float, expected: float) -> Saying:
    gap = words.signed(met - expected, 2)
    return Saying("{met} − {expected} = {gap}", met=figure(met), expected=figure(expected), gap=gap)


def explain_gained(record: ClientRecord, card: Action) -> Step:
    """Explain what the score of a touchpoint moved between the visits before a card was done and after."""
    sides: tuple[list[Step], list[Step]] = [], []
    for visit in record.visits:
        for walk in visit.walks:
            if walk.touchpoint.id == card.touchpoint_id and walk.score.score is not None and card.done:
                step = replace(explain_walk(walk), title=visit.visit.title)
                sides[visit.visit.on >= card.done].append(step)
    before, after = (mean(step.value for step in side) for side in sides)
    known = before is not None and after is not None
    return Step(
        title=card.title,
        value=after - before if before is not None and after is not None else None,
        unit=Unit.GAIN,
        formula=_minus(after or 0.0, before or 0.0) if known else NOTHING,
        parts=(*sides[0], *sides[1]),
    )


def explain_change(change: LikeForLike, *, questionnaire: bool = False) -> Step:
    """Explain what performance, or the questionnaire, changed of the overall score, question by question."""
    value = change.questionnaire if questionnaire else change.performance
    found = [(one.questionnaire if questionnaire else one.performance, one) for one in change.items]
    found = sorted((one for one in found if abs(one[0]) >= 0.005), key=lambda one: -abs(one[0]))
    return Step(
        title=Saying("Like for like"),
        value=value,
        unit=Unit.GAIN,
        formula=Saying("= {value}", value=words.signed(value, 2)),
        parts=tuple(
            Step(
                Saying("{touchpoint}: {question}", touchpoint=one.touchpoint.name, question=one.label),
                points,
                Unit.GAIN,
                _moved(one, questionnaire),
            )
            for points, one in found
        ),
    )


def explain_question(one: ItemChange) -> Step:
    """Explain what one question moved of the overall score: by its answers, and by how much it counts."""
    first, second = words.signed(one.performance, 2), words.signed(one.questionnaire, 2)
    value = one.performance + one.questionnaire
    return Step(
        Saying("{touchpoint}: {question}", touchpoint=one.touchpoint.name, question=one.label),
        value,
        Unit.GAIN,
        Saying("{terms} = {value}", terms=joined((first, second), " + "), value=words.signed(value, 2)),
        parts=(
            Step(Saying("Performance"), one.performance, Unit.GAIN, _moved(one, questionnaire=False)),
            Step(Saying("Questionnaire"), one.questionnaire, Unit.GAIN, _moved(one, questionnaire=True)),
        ),
    )


def _moved(one: ItemChange, questionnaire: bool) -> Saying:
    """Return b·(f₂ − f₁), or (b − a)·f₁, with its numbers; not answered, there is no f."""
    told = {
        "a": words.percent(one.share_before, 2),
        "b": words.percent(one.share_after, 2),
        "before": figure(one.before),
        "after": figure(one.after),
    }
    if questionnaire:
        points = words.signed(one.questionnaire, 2)
        return Saying("{a} → {b}, f = {before} → {after}: {value}", value=points, **told)
    points = words.signed(one.performance, 2)
    return Saying("{b} × ({after} − {before}) = {value}", value=points, **told)


def explain_bundle(bundle: Bundle, found: Sequence[Finding] = ()) -> dict[str, Step]:
    """Explain what a bundle gains, its days, how many findings it holds, and what "all" would gain."""
    gains = tuple(explain_finding(one, one.uplift, Unit.GAIN) for one in bundle.findings)
    efforts = [
        *(explain_finding(one, one.effort, Unit.NUMBER) for one in bundle.findings),
        *(Step(card.title, effort_of(card.effort), Unit.NUMBER) for card in bundle.groundwork),
    ]
    return {
        "gain": _sum(gains, Unit.GAIN),
        "days": _sum(efforts, Unit.NUMBER),
        "count": explain_count(_BUNDLE, gains, ""),
        "all": replace(
            _sum([explain_finding(one, one.uplift, Unit.GAIN) for one in found], Unit.GAIN),
            title=Saying("All findings"),
        ),
    }


def _sum(parts: Sequence[Step], unit: Unit) -> Step:
    value = sum(part.value or 0.0 for part in parts)
    terms = joined((figure(part.value) for part in parts), " + ")
    if len(parts) > MOST_TERMS:
        terms = Saying("the sum of {n} parts", n=len(parts))
    told = words.signed(value, 2) if unit is Unit.GAIN else figure(value)
    formula = Saying("{terms} = {value}", terms=terms, value=told) if parts else NOTHING
    return Step(_BUNDLE, value, unit, formula, parts=tuple(parts))


def explain_finding(finding: Finding, value: float, unit: Unit) -> Step:
    """Return a finding as a step, with the answers that fell short below it."""
    evidence = finding.evidence
    answers = Parts(partial(_evidence, evidence, at) for at in range(min(len(evidence), MOST_ANSWERS)))
    title = Saying("{touchpoint}: {question}", touchpoint=finding.touchpoint.name, question=finding.label)
    return Step(title, value, unit, parts=answers)


def _evidence(evidence: Pointed, at: int) -> Step:
    return replace(explain_item(evidence[at]), source=Source(evidence.walk(at).walk.id, evidence[at].key))


def explain_missed(found: Iterable[Noted]) -> Step:
    """Explain how many chances nobody took, each with its answer or its walk."""
    parts = [
        Step(
            noted.text,
            1.0,
            Unit.NUMBER,
            answer=noted.visit.title,
            source=Source(noted.walk_id, noted.question.key if noted.question else "")
            if noted.walk_id
            else None,
        )
        for noted in found
    ]
    return explain_count(Saying("Missed opportunities"), parts, "")
