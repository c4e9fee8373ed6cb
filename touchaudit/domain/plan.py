"""The road map as lines with figures: the cards that were agreed, or what the findings suggest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from touchaudit.domain.record import ClientRecord
from touchaudit.domain.roadmap import Finding
from touchaudit.domain.visit import Action, Horizon

HORIZONS = (Horizon.NOW, Horizon.NEXT, Horizon.LATER)
MEANINGS = {
    Horizon.NOW: "knock-outs, and large gains for little effort",
    Horizon.NEXT: "large gains that take more effort",
    Horizon.LATER: "smaller gains, and what needs more ground",
}
"""What belongs into each lane."""

SUGGESTED = 8
"""Findings that are suggested per lane where nobody has made a road map yet."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One change; ``uplift`` is ΔS in points of 0–100 where a finding stands behind it, ``effort`` in days.

    ``touchpoint_id`` is empty where the change concerns all of them.
    """

    title: str
    detail: str
    touchpoint_id: str
    owner: str
    due: date | None
    uplift: float | None
    effort: float | None
    effort_assumed: bool = False
    done: date | None = None
    moved: bool = False
    knockout: bool = False


@dataclass(frozen=True, slots=True)
class PlanLane:
    """One horizon: its lines, what they add to the overall score together, and their days of work."""

    horizon: Horizon
    lines: tuple[PlanLine, ...]
    gain: float
    effort: float


def agreed(record: ClientRecord) -> bool:
    """Say whether somebody has made a road map: a card stands in a lane."""
    return any(card.horizon in HORIZONS for card in record.actions)


def plan(record: ClientRecord, found: Sequence[Finding], suggested: int = SUGGESTED) -> tuple[PlanLane, ...]:
    """Return the three lanes, from the cards of the road map or else from the first findings of each."""
    if agreed(record):
        return tuple(_of_cards(horizon, record.actions, found) for horizon in HORIZONS)
    return tuple(_of_findings(horizon, found, suggested) for horizon in HORIZONS)


def _of_cards(horizon: Horizon, cards: Iterable[Action], found: Iterable[Finding]) -> PlanLane:
    known = {(finding.touchpoint.id, finding.question): finding for finding in found}
    lane = sorted(
        (card for card in cards if card.horizon is horizon), key=lambda card: (card.position, card.id)
    )
    pairs = [(card, known.get((card.touchpoint_id or "", card.question))) for card in lane]
    waiting = [finding for card, finding in pairs if card.done is None and finding is not None]
    # Two cards may mend one finding, which gains once.
    met = {(finding.touchpoint.id, finding.question): finding.uplift for finding in waiting}
    return PlanLane(
        horizon,
        tuple(_card_line(card, finding) for card, finding in pairs),
        sum(met.values()),
        sum(card.effort or 0.0 for card in lane if card.done is None),
    )


def _card_line(card: Action, finding: Finding | None) -> PlanLine:
    return PlanLine(
        title=card.title,
        detail=card.detail,
        touchpoint_id=card.touchpoint_id or "",
        owner=card.owner_role,
        due=card.due,
        uplift=finding.uplift if finding is not None and card.done is None else None,
        effort=card.effort,
        done=card.done,
        moved=card.moved,
    )


def _of_findings(horizon: Horizon, found: Iterable[Finding], suggested: int) -> PlanLane:
    lane = [finding for finding in found if finding.horizon is horizon][:suggested]
    lines = tuple(
        PlanLine(
            title=finding.recommendation or finding.label,
            detail="",
            touchpoint_id=finding.touchpoint.id,
            owner=finding.owner,
            due=None,
            uplift=finding.uplift,
            effort=finding.effort,
            effort_assumed=finding.effort_assumed,
            knockout=finding.knockout,
        )
        for finding in lane
    )
    return PlanLane(horizon, lines, sum(f.uplift for f in lane), sum(finding.effort for finding in lane))
