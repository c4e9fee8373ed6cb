"""What became of the visits: who signed, what was changed after that and why, what was appealed against."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Figure, Path, Segment
from touchaudit.domain import words
from touchaudit.domain.release import AmendmentLine, AppealLine, Outcome, SignOff, Stroke
from touchaudit.reports.amendment_model import Amendments, AppealRow, ChangeRow, SignRow
from touchaudit.reports.content.context import Context, count, counted, short
from touchaudit.reports.model import when
from touchaudit.tongue import tell, tell_n

_WIDE, _HIGH = 110.0, 34.0
_OUTCOMES = {
    Outcome.OPEN: "Not decided yet",
    Outcome.UPHELD: "The client is right",
    Outcome.PARTLY: "Partly right",
    Outcome.REJECTED: "The answer stands",
}


def amendments(context: Context) -> Amendments | None:
    """Write what became of the wave's visits; None while nothing was signed, amended or appealed against."""
    visits = context.visits
    changes = tuple(_change(context, line) for visit in visits for line in visit.amendments)
    appeals = tuple(_appeal(context, line) for visit in visits for line in visit.appeals)
    signed = tuple(_sign(context, visit.visit.title, one) for visit in visits for one in visit.sign_offs)
    if not (changes or appeals or signed):
        return None
    return Amendments(
        title=_title(len(signed), len(changes), len(appeals)),
        lead=_lead(len(changes), len(appeals)),
        signed=signed,
        changes=changes,
        appeals=appeals,
    )


def _title(signed: int, changes: int, appeals: int) -> str:
    if changes or appeals:
        return tell("What was signed, and what changed after that")
    return counted(signed, "Signed once, and unchanged since", "Signed {count} times, and unchanged since")


def _lead(changes: int, appeals: int) -> str:
    if not (changes or appeals):
        return tell("Nothing was changed after the sign-off, and nobody appealed.")
    changed = counted(
        changes,
        "{count} entry was changed after the sign-off",
        "{count} entries were changed after the sign-off",
    )
    raised = tell_n(appeals, "{count} appeal was raised", "{count} appeals were raised", count=count(appeals))
    return tell("{changed}, and {raised}. Each is told with its reason.", changed=changed, raised=raised)


def _change(context: Context, line: AmendmentLine) -> ChangeRow:
    who = ", ".join(part for part in (_on(context, line.at), line.by) if part)
    why = line.reason if line.closed else tell("{reason} (not signed yet)", reason=line.reason)
    return ChangeRow(
        where=line.touchpoint,
        question=line.question or line.what,
        what=line.what,
        old=line.old,
        new=line.new,
        who=who,
        why=why,
    )


def _appeal(context: Context, line: AppealLine) -> AppealRow:
    appeal = line.appeal
    return AppealRow(
        where=line.touchpoint,
        question=line.question,
        given=line.given,
        who=", ".join(part for part in (_on(context, appeal.raised), appeal.by) if part),
        reason=appeal.reason,
        outcome=tell(_OUTCOMES[appeal.outcome]),
        answer=appeal.answer,
    )


def _sign(context: Context, visit: str, one: SignOff) -> SignRow:
    said = ", ".join(part for part in (one.name, one.role) if part)
    drawn = signature(one.name, one.strokes) if one.strokes else None
    return SignRow(name=said, visit=short(visit), on=_on(context, one.at), drawn=drawn)


def signature(name: str, strokes: Iterable[Stroke]) -> Figure:
    """Return a signature scaled to a line of the page."""
    lines = [line for line in strokes if line]
    left, right = _span(value for line in lines for value in line[0::2])
    top, bottom = _span(value for line in lines for value in line[1::2])
    size = min((_WIDE - 2) / max(right - left, 0.02), (_HIGH - 2) / max(bottom - top, 0.02))
    shapes = tuple(_path(line, left, top, size) for line in lines)
    return Figure(_WIDE, _HIGH, shapes, alt=tell("Signature of {name}", name=name))


def _path(line: Stroke, left: float, top: float, size: float) -> Path:
    points = [
        (1 + (across - left) * size, 1 + (down - top) * size)
        for across, down in zip(line[0::2], line[1::2], strict=True)
    ]
    first = points[0]
    rest = points[1:] or [(first[0] + 0.4, first[1])]
    segments: tuple[Segment, ...] = (("M", *first), *(("L", *point) for point in rest))
    return Path(segments, stroke=PAPER.ink, width=1.1)


def _span(values: Iterable[float]) -> tuple[float, float]:
    known = sorted(values)
    return known[0], known[-1]


def _on(context: Context, at: datetime) -> str:
    """Return a moment; only its day where nobody is to be told by the time."""
    local = when(at, context.options.zone)
    day = words.day(local.date())
    return day if context.options.staff_safe else f"{day}, {local:%H:%M}"
