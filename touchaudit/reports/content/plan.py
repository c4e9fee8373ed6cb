"""The road map: the cards that were agreed, or what the figures suggest where there are none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from touchaudit.charts.steps import Step
from touchaudit.charts.timeline import Bar
from touchaudit.domain import words
from touchaudit.domain.bundle import best_bundle, still_open
from touchaudit.domain.plan import MEANINGS, PlanLine, agreed, plan
from touchaudit.domain.visit import Horizon
from touchaudit.reports.content.context import Context, capital, count, short
from touchaudit.reports.model import when
from touchaudit.reports.plan_model import Budget, Lane, PlanRow, RoadMap
from touchaudit.tongue import tell, tell_n

BUDGETS = (5, 10, 20)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Planned:
    """One lane: its rows, what they add to the overall score together, and their days of work."""

    horizon: Horizon
    rows: tuple[PlanRow, ...]
    gain: float
    effort: float


def planned(context: Context) -> tuple[Planned, ...]:
    """Return the three lanes, from the cards of the road map or else from the findings."""
    return tuple(
        Planned(lane.horizon, tuple(plan_row(context, line) for line in lane.lines), lane.gain, lane.effort)
        for lane in plan(context.record, context.findings)
    )


def road_map(context: Context) -> RoadMap:
    """Write the road map."""
    lanes = planned(context)
    steps = tuple(
        Step(words.horizon_word(lane.horizon), lane.gain, len(lane.rows)) for lane in lanes if lane.gain > 0
    )
    total = sum(lane.gain for lane in lanes)
    return RoadMap(
        title=_title(lanes),
        lead=_lead(context, lanes, agreed=agreed(context.record)),
        lanes=tuple(
            Lane(words.horizon_word(lane.horizon), tell(MEANINGS[lane.horizon]), lane.rows)
            for lane in lanes
            if lane.rows
        ),
        score=context.figures.score if total > 0 else None,
        steps=steps,
        caption=tell(
            "Effect: points that the overall score of 0 to 100 gains when the finding is mended, found by "
            "scoring again. Days: effort; ~ marks an assumed one. No.: the touchpoint’s number."
        ),
        budgets=tuple(_budgets(context)),
        deadlines=tuple(_deadlines(context)),
        today=when(context.made, context.options.zone).date(),
    )


def _deadlines(context: Context) -> Iterator[Bar]:
    """Yield a bar for each change that is still to be made by a day: it ends there and is its work long."""
    today = when(context.made, context.options.zone).date()
    lines = (line for lane in plan(context.record, context.findings) for line in lane.lines)
    for number, line in enumerate(lines):
        if line.due is not None and line.done is None:
            begins = _days_before(line.due, line.effort or 0.0)
            yield Bar(str(number), short(line.title, 160), begins, line.due, late=line.due < today)


def _days_before(due: date, work: float) -> date:
    """Return the day on which so many days of work have to begin, weekends left out."""
    begins, left = due, ceil(work) - 1
    while left > 0:
        begins -= timedelta(days=1)
        left -= begins.weekday() < SATURDAY
    return begins


def _budgets(context: Context) -> Iterator[Budget]:
    """Yield what a few days buy at best: an exact choice among all findings that are not mended yet."""
    candidates = still_open(context.findings, context.record.actions)
    for days in BUDGETS:
        bundle = best_bundle(candidates, days, context.record.actions).findings
        if bundle:
            gain = sum(finding.uplift for finding in bundle)
            numbers = sorted({context.numbers[finding.touchpoint.id] for finding in bundle})
            shown = [str(number) for number in numbers[:8]]
            places = words.listing([*shown, tell("others")] if len(numbers) > 8 else shown)
            gained = tell("{gain} points", gain=words.signed(gain))
            yield Budget(tell("With {n} days", n=days), gained, _bought(len(bundle), len(numbers), places))


def _bought(changes: int, places: int, listed: str) -> str:
    told = tell_n(changes, "{n} change", "{n} changes")
    return tell_n(
        places,
        "{changes} at touchpoint {numbers}",
        "{changes} at touchpoints {numbers}",
        changes=told,
        numbers=listed,
    )


def _title(lanes: Iterable[Planned]) -> str:
    full = [lane for lane in lanes if lane.rows]
    if not full:
        return tell("No change is called for yet")
    counts = [_in_lane(lane, first=lane is full[0]) for lane in full]
    return words.listing([capital(counts[0]), *counts[1:]])


def _in_lane(lane: Planned, *, first: bool) -> str:
    """Return how many changes a lane holds; only the first one named says what is counted."""
    told = {"count": count(len(lane.rows)), "lane": words.horizon_word(lane.horizon).lower()}
    if first:
        return tell_n(len(lane.rows), "one change {lane}", "{count} changes {lane}", **told)
    return tell_n(len(lane.rows), "one {lane}", "{count} {lane}", **told)


def _lead(context: Context, lanes: tuple[Planned, ...], *, agreed: bool) -> str:
    score, gain = context.figures.score, sum(lane.gain for lane in lanes)
    told = [] if agreed else [tell("Suggested by the figures, not yet agreed with the owners.")]
    if score is not None and gain > 0:
        told.append(
            tell(
                "Done in full, the changes lift the overall score from {score} to {reached}.",
                score=words.score(score, 1),
                reached=words.score(min(100.0, score + gain), 1),
            )
        )
    elif agreed:
        told.append(tell("Each change has an owner, so that nothing is left to chance."))
    return " ".join(told)


def plan_row(context: Context, line: PlanLine) -> PlanRow:
    """Return one change as it is printed."""
    number = context.numbers.get(line.touchpoint_id)
    effort = "–" if line.effort is None else words.number(line.effort)
    return PlanRow(
        title=short(line.title, 160),
        detail=line.detail,
        touchpoint=str(number) if number else tell("all"),
        owner=line.owner or "–",
        due=words.day(line.due) if line.due else "–",
        effect=words.signed(line.uplift) if line.uplift is not None else "–",
        effort=("~" if line.effort_assumed else "") + effort,
        note=" ".join(_notes(line)),
    )


def _notes(line: PlanLine) -> Iterator[str]:
    if line.knockout:
        yield tell("Knock-out.")
    if line.done is not None:
        yield tell("Done {day}.", day=words.day(line.done))
    if line.moved:
        yield tell("Moved by hand.")
