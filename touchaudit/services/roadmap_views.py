"""What the road map shows besides its lanes: the best bundle under a budget, dates, and needs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from touchaudit.domain.bundle import Bundle, best_bundle, still_open
from touchaudit.domain.needs import TooSoon, blocked, too_soon
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.roadmap import Finding, effort_of, findings
from touchaudit.domain.visit import Action
from touchaudit.exchange.calendar import Due


@dataclass(frozen=True, slots=True)
class BundleLine:
    """One finding that may be mended, its card on the road map, and the titles of what that waits for."""

    finding: Finding
    card: Action | None
    title: str
    chosen: bool
    waits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BundleView:
    """The findings that together gain most within ``budget`` days; ``gain`` is in points of 0–100.

    ``groundwork`` are cards that mend no finding but are needed by some of the bundle. ``days`` is what the
    bundle takes with them; all findings would take ``all_days`` and gain ``all_gain``.
    """

    budget: float
    lines: tuple[BundleLine, ...]
    groundwork: tuple[Action, ...]
    gain: float
    days: float
    all_gain: float
    all_days: float


@dataclass(frozen=True, slots=True)
class DatedCard:
    """One card in time; it begins as many working days before it ``ends`` as it takes.

    It ends on the day it is due, or on the day it was done.
    """

    card: Action
    begins: date
    ends: date
    due: date
    late: bool


@dataclass(frozen=True, slots=True)
class ScheduleView:
    """The dated cards, those that begin first at the top; how many have no date, and what is due too soon."""

    today: date
    dated: tuple[DatedCard, ...]
    undated: int
    too_soon: tuple[TooSoon, ...]


def bundle_view(record: ClientRecord, wave: int, days: float) -> BundleView:
    """Return the best bundle of a wave's findings; what is done already is left out."""
    cards = {(card.touchpoint_id, card.question): card for card in record.actions if card.question}
    found = still_open(findings(record, wave), record.actions)
    bundle = best_bundle(found, days, record.actions)
    chosen = {id(finding) for finding in bundle.findings}
    lines = tuple(
        _line(finding, cards.get((finding.touchpoint.id, finding.question)), id(finding) in chosen, record)
        for finding in found
    )
    return BundleView(
        budget=days,
        lines=lines,
        groundwork=bundle.groundwork,
        gain=sum(line.finding.uplift for line in lines if line.chosen),
        days=sum(line.finding.effort for line in lines if line.chosen)
        + sum(effort_of(card.effort) for card in bundle.groundwork),
        all_gain=sum(line.finding.uplift for line in lines),
        all_days=sum(line.finding.effort for line in lines),
    )


def best_of(record: ClientRecord, wave: int, days: float) -> tuple[Bundle, Sequence[Finding]]:
    """Return the best bundle of a wave's findings, and all that are not done already."""
    found = still_open(findings(record, wave), record.actions)
    return best_bundle(found, days, record.actions), found


def schedule_view(record: ClientRecord, today: date) -> ScheduleView:
    """Return the road map in time."""
    dated = [_dated(card, card.due, today) for card in record.actions if card.due is not None]
    return ScheduleView(
        today=today,
        dated=tuple(sorted(dated, key=lambda one: (one.begins, one.due, one.card.title))),
        undated=sum(card.due is None and card.done is None for card in record.actions),
        too_soon=too_soon(record.actions),
    )


def due_dates(record: ClientRecord) -> Iterator[Due]:
    """Yield the open cards that have a date as entries of a calendar, earliest first."""
    names = {touchpoint.id: touchpoint.name for touchpoint in record.touchpoints}
    for card in sorted(record.actions, key=lambda card: (card.due or date.max, card.id)):
        if card.due is not None and card.done is None:
            told = (names.get(card.touchpoint_id or "", ""), card.owner_role, card.detail)
            yield Due(card.id, card.due, card.title, "\n".join(part for part in told if part))


def overdue(card: Action, today: date) -> bool:
    """Say whether a card should have been done by now."""
    return card.done is None and card.due is not None and card.due < today


def working_days_before(due: date, days: float) -> date:
    """Return when work of so many days begins that ends on a day; Saturdays and Sundays are left out."""
    left, begins = max(0, math.ceil(days) - 1), due
    while left:
        begins -= timedelta(days=1)
        left -= begins.weekday() < 5
    return begins


def _line(finding: Finding, card: Action | None, chosen: bool, record: ClientRecord) -> BundleLine:
    title = card.title if card is not None else finding.recommendation or finding.label
    waits = () if card is None else tuple(one.title for one in blocked(card, record.actions))
    return BundleLine(finding, card, title, chosen, waits)


def _dated(card: Action, due: date, today: date) -> DatedCard:
    ends = card.done or due
    return DatedCard(card, working_days_before(ends, effort_of(card.effort)), ends, due, overdue(card, today))
