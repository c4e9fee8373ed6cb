"""What one owner's role has to mend, for a hand-out of its own."""

from __future__ import annotations

from collections.abc import Iterable

from touchaudit.domain import words
from touchaudit.domain.plan import MEANINGS, PlanLane, PlanLine, agreed, plan
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.roadmap import Finding
from touchaudit.reports.content.context import Context, capital, count, points, sentence, short
from touchaudit.reports.content.evidence import often, seen
from touchaudit.reports.content.plan import plan_row
from touchaudit.reports.plan_model import Department, DepartmentFinding, Lane
from touchaudit.tongue import tell, tell_n

SHOWN = 40
"""Findings that are printed; beyond that a hand-out is read by nobody."""


def owners(record: ClientRecord, found: Iterable[Finding]) -> tuple[str, ...]:
    """Return the roles that own a finding or a card on the road map, by name."""
    names = {finding.owner for finding in found} | {card.owner_role for card in record.actions}
    return tuple(sorted(name for name in names if name))


def department(context: Context) -> Department:
    """Write what the department of the options has to do; the weightiest finding first.

    A finding is its own where checklist or touchpoint say so, and where its card on the road map does.
    """
    name = context.options.department
    lanes = [lane for lane in plan(context.record, context.findings, SHOWN) if _own(lane, name)]
    cards = {
        (card.touchpoint_id, card.question) for card in context.record.actions if card.owner_role == name
    }
    found = sorted(
        (
            finding
            for finding in context.findings
            if finding.owner == name or (finding.touchpoint.id, finding.question) in cards
        ),
        key=lambda finding: (not finding.knockout, -finding.uplift),
    )
    left = len(found) - SHOWN
    return Department(
        name=name,
        title=_title(name, sum(len(_own(lane, name)) for lane in lanes), len(found)),
        lead=_lead(context, found),
        lanes=tuple(
            Lane(
                words.horizon_word(lane.horizon),
                tell(MEANINGS[lane.horizon]),
                tuple(plan_row(context, line) for line in _own(lane, name)),
            )
            for lane in lanes
        ),
        findings=tuple(_finding(context, finding) for finding in found[:SHOWN]),
        more=tell("{n} more in the full report.", n=left) if left > 0 else "",
    )


def _own(lane: PlanLane, name: str) -> list[PlanLine]:
    return [line for line in lane.lines if line.owner == name]


def _title(name: str, changes: int, found: int) -> str:
    told = capital(short(name)).rstrip(".")
    if not changes and not found:
        return tell("{name}: nothing falls short", name=told)
    parts = []
    if changes:
        parts.append(tell_n(changes, "one change to make", "{count} changes to make", count=count(changes)))
    if found:
        parts.append(tell_n(found, "one finding to mend", "{count} findings to mend", count=count(found)))
    return tell("{name}: {told}", name=told, told=words.listing(parts))


def _lead(context: Context, found: list[Finding]) -> str:
    told = [] if agreed(context.record) else [tell("Suggested by the figures, not yet agreed.")]
    if found:
        gain = points(sum(finding.uplift for finding in found))
        score = context.figures.score
        told.append(
            tell("Mended in full, these findings add {points} to the overall score.", points=gain)
            if score is None
            else tell(
                "Mended in full, these findings add {points} to the overall score of {score}.",
                points=gain,
                score=words.score(score, 1),
            )
        )
    knocked = sum(finding.knockout for finding in found)
    if knocked:
        told.append(tell_n(knocked, "{n} is critical and comes first.", "{n} are critical and come first."))
    return " ".join(told)


def _finding(context: Context, finding: Finding) -> DepartmentFinding:
    return DepartmentFinding(
        touchpoint=str(context.numbers[finding.touchpoint.id]),
        title=short(finding.label, 160),
        seen=f"{short(finding.touchpoint.name)}. {often(finding)} {seen(finding.evidence[-1])}".strip(),
        change=sentence(short(finding.recommendation, 220)),
        effect=words.signed(finding.uplift),
        knockout=finding.knockout,
    )
