"""The road map: the cards that were agreed, or what the figures suggest where there are none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from touchaudit.charts.steps import Step
from touchaudit.domain import words
from touchaudit.domain.roadmap import Finding, best_bundle
from touchaudit.domain.visit import Action, Horizon
from touchaudit.reports.content.context import Context, count, short
from touchaudit.reports.model import Budget, Lane, PlanRow, RoadMap

HORIZONS = (Horizon.NOW, Horizon.NEXT, Horizon.LATER)
BUDGETS = (5, 10, 20)
CANDIDATES = 120
SUGGESTED = 8
"""Findings that are suggested per lane where nobody has made a road map yet."""

_MEANING = {
    Horizon.NOW: "knock-outs, and large gains for little effort",
    Horizon.NEXT: "large gains that take more effort",
    Horizon.LATER: "smaller gains, and what needs more ground",
}


@dataclass(frozen=True, slots=True)
class Planned:
    """One lane: its rows, what they add to the overall score together, and their days of work."""

    horizon: Horizon
    rows: tuple[PlanRow, ...]
    gain: float
    effort: float


def planned(context: Context) -> tuple[Planned, ...]:
    """Return the three lanes, from the cards of the road map or else from the findings."""
    cards = [card for card in context.record.actions if card.horizon in HORIZONS]
    if cards:
        return tuple(_of_cards(context, horizon, cards) for horizon in HORIZONS)
    return tuple(_of_findings(context, horizon) for horizon in HORIZONS)


def road_map(context: Context) -> RoadMap:
    """Write the road map."""
    lanes = planned(context)
    agreed = any(card.horizon in HORIZONS for card in context.record.actions)
    steps = tuple(
        Step(words.horizon_word(lane.horizon), lane.gain, len(lane.rows)) for lane in lanes if lane.gain > 0
    )
    total = sum(lane.gain for lane in lanes)
    return RoadMap(
        title=_title(lanes),
        lead=_lead(context, lanes, agreed=agreed),
        lanes=tuple(
            Lane(words.horizon_word(lane.horizon), _MEANING[lane.horizon], lane.rows)
            for lane in lanes
            if lane.rows
        ),
        score=context.figures.score if total > 0 else None,
        steps=steps,
        caption=(
            "Effect: points that the overall score of 0 to 100 gains when the finding is mended, found by "
            "scoring again. Days: effort; ~ marks an assumed one. No.: the touchpoint’s number."
        ),
        budgets=tuple(_budgets(context)),
    )


def _budgets(context: Context) -> Iterator[Budget]:
    """Yield what a few days buy at best: an exact choice among the findings with the largest gains."""
    candidates = sorted(context.findings, key=lambda finding: -finding.uplift)[:CANDIDATES]
    for days in BUDGETS:
        bundle = best_bundle(candidates, days)
        if bundle:
            gain = sum(finding.uplift for finding in bundle)
            numbers = sorted({context.numbers[finding.touchpoint.id] for finding in bundle})
            shown = [str(number) for number in numbers[:8]] + (["others"] if len(numbers) > 8 else [])
            changes = words.plural(len(bundle), "change", "changes")
            at = f"{changes} at {'touchpoint' if len(numbers) == 1 else 'touchpoints'} {words.listing(shown)}"
            yield Budget(f"{days} days", f"{words.signed(gain)} points", at)


def _title(lanes: Iterable[Planned]) -> str:
    counts = [
        f"{count(len(lane.rows))} {words.horizon_word(lane.horizon).lower()}" for lane in lanes if lane.rows
    ]
    if not counts:
        return "No change is called for yet"
    first, *rest = counts
    noun = "change" if first.startswith("one ") else "changes"
    number, horizon = first.split(" ", 1)
    return words.listing([f"{number.capitalize()} {noun} {horizon}", *rest])


def _lead(context: Context, lanes: tuple[Planned, ...], *, agreed: bool) -> str:
    score, gain = context.figures.score, sum(lane.gain for lane in lanes)
    told = "" if agreed else "Suggested by the figures, not yet agreed with the owners. "
    if score is None or gain <= 0:
        return (
            told + "Each change has an owner, so that nothing is left to chance." if agreed else told.strip()
        )
    reached = words.score(min(100.0, score + gain), 1)
    return (
        f"{told}Done in full, the changes lift the overall score from {words.score(score, 1)} to {reached}."
    )


def _of_cards(context: Context, horizon: Horizon, cards: Iterable[Action]) -> Planned:
    known = {(finding.touchpoint.id, finding.question): finding for finding in context.findings}
    lane = sorted(
        (card for card in cards if card.horizon is horizon), key=lambda card: (card.position, card.id)
    )
    waiting = [card for card in lane if card.done is None]
    met = [known.get((card.touchpoint_id or "", card.question)) for card in waiting]
    return Planned(
        horizon=horizon,
        rows=tuple(
            _card_row(context, card, known.get((card.touchpoint_id or "", card.question))) for card in lane
        ),
        gain=sum(finding.uplift for finding in dict.fromkeys(met) if finding is not None),
        effort=sum(card.effort or 0.0 for card in waiting),
    )


def _card_row(context: Context, card: Action, finding: Finding | None) -> PlanRow:
    number = context.numbers.get(card.touchpoint_id or "")
    notes = []
    if card.done is not None:
        notes.append(f"Done {words.day(card.done)}.")
    if card.moved:
        notes.append("Moved by hand.")
    effort = card.effort
    return PlanRow(
        title=card.title,
        detail=card.detail,
        touchpoint=str(number) if number else "all",
        owner=card.owner_role or "–",
        due=words.day(card.due) if card.due else "–",
        effect=words.signed(finding.uplift) if finding is not None and card.done is None else "–",
        effort=words.number(effort) if effort is not None else "–",
        note=" ".join(notes),
    )


def _of_findings(context: Context, horizon: Horizon) -> Planned:
    found = [finding for finding in context.findings if finding.horizon is horizon][:SUGGESTED]
    return Planned(
        horizon=horizon,
        rows=tuple(_finding_row(context, finding) for finding in found),
        gain=sum(finding.uplift for finding in found),
        effort=sum(finding.effort for finding in found),
    )


def _finding_row(context: Context, finding: Finding) -> PlanRow:
    return PlanRow(
        title=short(finding.recommendation or finding.label, 160),
        detail="",
        touchpoint=str(context.numbers[finding.touchpoint.id]),
        owner=finding.owner or "–",
        due="–",
        effect=words.signed(finding.uplift),
        effort=("~" if finding.effort_assumed else "") + words.number(finding.effort),
        note="Knock-out." if finding.knockout else "",
    )
