"""How it was done: sample, scale, weights, limits."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from touchaudit.domain import words
from touchaudit.domain.certainty import mean_interval, recall_delays, visits_needed
from touchaudit.domain.visit import VisitState
from touchaudit.reports.content.context import Context, days
from touchaudit.reports.content.repeats import repeat_point
from touchaudit.reports.model import Method, MethodRow, Point


def method(context: Context) -> Method:
    """Write the method."""
    return Method(
        title="How this was found, and how far to trust it",
        points=tuple(_points(context)),
        rows=tuple(_rows(context)),
        caption=(
            "C: criticality, 1 to 5, the touchpoint’s weight in the overall score. Coverage: share of the "
            "weight that "
            "was answered; below 80% a score is indicative."
        ),
    )


def _points(context: Context) -> Iterator[Point]:
    visits, figures, bands = context.visits, context.figures, context.record.client.bands
    if visits:
        who = sorted({visit.visit.auditor for visit in visits if visit.visit.auditor})
        by = f" by {words.listing(who)}" if who else ""
        as_whom = sorted({visit.persona.name for visit in visits if visit.persona})
        played = f", in the role of {words.listing(as_whom)}" if as_whom else ""
        where = sorted({visit.site.name for visit in visits if visit.site})
        at = f" at {words.listing(where)}" if where else ""
        count = words.plural(len(visits), "visit", "visits")
        yield Point("Sample.", f"{count}{by}{at}{played}, {days(v.visit.on for v in visits)}.")
    yield Point(
        "Score.",
        "Each answer earns 0 to 1 of its weight. A section is what was earned of what was possible, times "
        "100; a "
        "touchpoint is the mean of its sections by weight; the whole is the mean of the touchpoints by "
        "criticality. "
        "What did not apply leaves both sides of the sum and is never a 0 or a 100.",
    )
    yield Point(
        "Bands.",
        f"Excellent from {words.number(bands.excellent)}, good from {words.number(bands.good)}, fair from "
        f"{words.number(bands.fair)}, poor below, decided on the unrounded score.",
    )
    yield Point("Certainty.", _certainty(context))
    yield from _recall(context)
    yield from repeat_point(context)
    if figures.consistency is not None:
        yield Point(
            "Consistency.",
            f"{words.score(figures.consistency)} of 100: how evenly the touchpoints perform, 100 being all "
            "alike.",
        )
    yield Point("Standing.", _standing(context))
    yield Point(
        "Limits.",
        "Findings tell of processes at a time and place, not of persons. Effects on the score assume that "
        "a finding is "
        "mended in full.",
    )


def _certainty(context: Context) -> str:
    scores = [visit.score.score for visit in context.visits if visit.score.score is not None]
    if len(scores) < 2:
        return "One visit is an observation, not a rate: another day may differ."
    interval = mean_interval(scores)
    if interval is None:
        return ""
    low, high = max(0.0, interval.low), min(100.0, interval.high)
    mean = sum(scores) / len(scores)
    spread = (sum((score - mean) ** 2 for score in scores) / (len(scores) - 1)) ** 0.5
    needed = visits_needed(spread, 5.0)
    return (
        f"Over {len(scores)} visits the mean score lies between {words.score(low)} and {words.score(high)} "
        "with 95% "
        f"confidence. {words.plural(needed, 'visit', 'visits')} would tell it to within 5 points."
    )


def _recall(context: Context) -> Iterator[Point]:
    delays = recall_delays(q for visit in context.visits for walk in visit.walks for q in walk.questions)
    if delays:
        yield Point(
            "Recall.",
            f"Half of the answers were written down within {words.duration(median(delays))} of the event, "
            "the last after "
            f"{words.duration(max(delays))}.",
        )


def _standing(context: Context) -> str:
    states = [visit.visit.state for visit in context.visits]
    told = [f"{states.count(state)} {words.state_word(state)}" for state in VisitState if state in states]
    return f"Visits: {words.listing(told)}." if told else "No visits yet."


def _rows(context: Context) -> Iterator[MethodRow]:
    for figures in context.figures.touchpoints:
        walks = context.places[figures.touchpoint.id].walks
        yield MethodRow(
            number=context.numbers[figures.touchpoint.id],
            name=figures.touchpoint.name,
            checklist=words.listing(sorted({walk.checklist_title for walk in walks}))
            if walks
            else "not audited",
            visits=len(walks),
            score=figures.score,
            band=figures.band,
            coverage=words.percent(figures.coverage) if walks else "–",
            criticality=figures.touchpoint.criticality,
        )
