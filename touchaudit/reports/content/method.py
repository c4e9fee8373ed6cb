"""How it was done: sample, scale, weights, limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import median

from touchaudit.domain import words
from touchaudit.domain.certainty import mean_interval, recall_delays, visits_to_tell
from touchaudit.domain.visit import VisitState
from touchaudit.reports.content.context import Context
from touchaudit.reports.content.repeats import repeat_point
from touchaudit.reports.model import Method, MethodRow, Point
from touchaudit.tongue import tell, tell_n

_AT_ONCE = 30.0
"""Seconds within which an answer was written down at once."""


def method(context: Context) -> Method:
    """Write the method."""
    return Method(
        title=tell("How this was found, and how far to trust it"),
        points=tuple(_points(context)),
        rows=tuple(_rows(context)),
        caption=tell(
            "C: criticality, 1 to 5, the touchpoint’s weight in the overall score. Coverage: share of the "
            "weight that was answered; below 80% a score is indicative."
        ),
    )


def _points(context: Context) -> Iterator[Point]:
    figures, bands = context.figures, context.record.client.bands
    if context.visits:
        yield Point(tell("Sample."), _sample(context))
    yield Point(
        tell("Score."),
        tell(
            "Each answer earns 0 to 1 of its weight. A section is what was earned of what was possible, "
            "times 100; a touchpoint is the mean of its sections by weight; the whole is the mean of the "
            "touchpoints by criticality. What did not apply leaves both sides of the sum and is never a 0 "
            "or a 100."
        ),
    )
    yield Point(
        tell("Bands."),
        tell(
            "Excellent from {excellent}, good from {good}, fair from {fair}, poor below, decided on the "
            "unrounded score.",
            excellent=words.number(bands.excellent),
            good=words.number(bands.good),
            fair=words.number(bands.fair),
        ),
    )
    yield Point(tell("Certainty."), _certainty(context))
    yield from _recall(context)
    yield from repeat_point(context)
    if figures.consistency is not None:
        yield Point(
            tell("Consistency."),
            tell(
                "{score} of 100: how evenly the touchpoints perform, 100 being all alike.",
                score=words.score(figures.consistency),
            ),
        )
    yield Point(tell("Standing."), _standing(context))
    yield Point(
        tell("Limits."),
        tell(
            "Findings tell of processes at a time and place, not of persons. Effects on the score assume "
            "that a finding is mended in full."
        ),
    )


def _sample(context: Context) -> str:
    """Say how many visits there were, by whom, where, as whom and when."""
    visits = context.visits
    who = _names(visit.visit.auditor for visit in visits)
    where = _names(visit.site.name for visit in visits if visit.site)
    as_whom = _names(visit.persona.name for visit in visits if visit.persona)
    told = [
        tell_n(len(visits), "{n} visit", "{n} visits"),
        *([tell("by {names}", names=who)] if who else []),
        *([tell("at {names}", names=where)] if where else []),
        *([tell("in the role of {names}", names=as_whom)] if as_whom else []),
        words.days(visit.visit.on for visit in visits),
    ]
    return f"{', '.join(told)}."


def _names(names: Iterable[str]) -> str:
    return words.listing(sorted({name for name in names if name}))


def _certainty(context: Context) -> str:
    scores = [visit.score.score for visit in context.visits if visit.score.score is not None]
    if len(scores) < 2:
        return tell("One visit is an observation, not a rate: another day may differ.")
    interval = mean_interval(scores)
    if interval is None:
        return ""
    needed = visits_to_tell(scores, 5.0) or 0
    between = tell(
        "Over {n} visits the mean score lies between {low} and {high} with 95% confidence.",
        n=len(scores),
        low=words.score(max(0.0, interval.low)),
        high=words.score(min(100.0, interval.high)),
    )
    more = tell_n(
        needed,
        "{n} visit would tell it to within 5 points.",
        "{n} visits would tell it to within 5 points.",
    )
    return f"{between} {more}"


def _recall(context: Context) -> Iterator[Point]:
    delays = recall_delays(q for visit in context.visits for walk in visit.walks for q in walk.questions)
    if not delays:
        return
    half, last = median(delays), words.duration(max(delays))
    told = (
        tell("Half of the answers were written down at once, the last after {last}.", last=last)
        if half < _AT_ONCE
        else tell(
            "Half of the answers were written down within {half} of the event, the last after {last}.",
            half=words.duration(half),
            last=last,
        )
    )
    yield Point(tell("Recall."), told)


def _standing(context: Context) -> str:
    states = [visit.visit.state for visit in context.visits]
    told = [f"{states.count(state)} {words.state_word(state)}" for state in VisitState if state in states]
    return tell("Visits: {told}.", told=words.listing(told)) if told else tell("No visits yet.")


def _rows(context: Context) -> Iterator[MethodRow]:
    for figures in context.figures.touchpoints:
        walks = context.places[figures.touchpoint.id].walks
        yield MethodRow(
            number=context.numbers[figures.touchpoint.id],
            name=figures.touchpoint.name,
            checklist=words.listing(sorted({walk.checklist_title for walk in walks}))
            if walks
            else tell("not audited"),
            visits=len(walks),
            score=figures.score,
            band=figures.band,
            coverage=words.percent(figures.coverage) if walks else "–",
            criticality=figures.touchpoint.criticality,
        )
