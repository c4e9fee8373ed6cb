"""What became of the visits: signatures, changes after them, appeals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.reports.amendment_model import Amendments, SignRow
from touchaudit.reports.flowables import Begin, Columns, Drawn, Headed, Kicker, Para, Stack, Title
from touchaudit.reports.model import Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.sheet import Cell, Column, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

_BESIDE = 3  # signatures on one line


def blocks(report: Report) -> list[Any]:
    """Return signatures, then the changes, then the appeals."""
    part, style = report.amendments, styles()
    if part is None:
        return []
    wide = report.page.text
    return [
        Begin("amendments", tell("Sign-off and amendments")),
        Kicker(tell("Sign-off")),
        Title(part.title, style.title),
        Para(part.lead, style.lead),
        *_signed(part.signed, report.page.columns(4)),
        *_changes(part, wide),
        *_appeals(part, wide),
    ]


def _signed(rows: Sequence[SignRow], wide: float) -> list[Any]:
    style = styles()
    stacks = []
    for row in rows:
        drawn: list[Any] = [Drawn(row.drawn, after=4)] if row.drawn is not None else []
        told = [Para(row.name, style.third), Para(f"{row.visit}, {row.on}", style.small)]
        stacks.append(Stack([*drawn, *told], wide))
    lines = [stacks[at : at + _BESIDE] for at in range(0, len(stacks), _BESIDE)]
    return [Columns(line, GUTTER, after=14) for line in lines]


def _changes(part: Amendments, wide: float) -> list[Any]:
    if not part.changes:
        return []
    layout = (
        Column(tell("Question"), 150.0),
        Column(tell("Old"), 88.0),
        Column(tell("New"), 88.0),
        Column(tell("When and who"), 84.0),
        Column(tell("Why"), wide - 410.0),
    )
    rows = [
        (
            Cell(row.question, head=True, sub=_sub(row.where, row.what, row.question)),
            Cell(row.old, tint=PAPER.grey),
            Cell(row.new, Role.MEDIUM),
            Cell(row.who, tint=PAPER.grey),
            Cell(row.why),
        )
        for row in part.changes
    ]
    return [Headed([Para(tell("Changed after the sign-off"), styles().second)], Sheet(layout, rows))]


def _appeals(part: Amendments, wide: float) -> list[Any]:
    if not part.appeals:
        return []
    layout = (
        Column(tell("Question"), 150.0),
        Column(tell("Appeal"), 176.0),
        Column(tell("Outcome"), wide - 326.0),
    )
    rows = [
        (
            Cell(row.question, head=True, sub=f"{row.where}: {row.given}"),
            Cell(row.reason, sub=row.who),
            Cell(row.outcome, Role.MEDIUM, sub=row.answer),
        )
        for row in part.appeals
    ]
    return [Headed([Para(tell("Appeals"), styles().second)], Sheet(layout, rows))]


def _sub(where: str, what: str, question: str) -> str:
    """Return what stands below a question; what it names itself is not said twice."""
    return " · ".join(part for part in (where, what) if part and part != question)
