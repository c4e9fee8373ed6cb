"""The road map: three lanes of changes, and how far each lifts the score."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.charts.steps import stairs
from touchaudit.reports.flowables import Begin, Columns, Drawn, Kicker, Panel, Para, Stack, Title, needed
from touchaudit.reports.model import PlanRow, Report
from touchaudit.reports.sections.scores import Line
from touchaudit.reports.sheet import Cell, Column, Group, Row, Sheet
from touchaudit.reports.theme import DEPTH, GUTTER, TEXT, columns, styles

LEAST = 110.0
"""Points of height under which the stairs are not worth the room."""


def blocks(report: Report) -> list[Any]:
    """Return the road map."""
    part, style = report.road_map, styles()
    start = [Begin("road_map", "Road map"), Kicker("Road map"), Title(part.title, style.title)]
    if part.lead:
        start.append(Title(part.lead, style.lead))
    if not part.lanes:
        return start
    widths = (26.0, 92.0, 62.0, 40.0, 36.0)
    layout = [
        Column("Change", TEXT - sum(widths)),
        Column("No.", widths[0]),
        Column("Owner", widths[1]),
        Column("Due", widths[2]),
        Column("Effect", widths[3], Anchor.END),
        Column("Days", widths[4], Anchor.END),
    ]
    table = [Sheet(layout, list(_rows(report))), Para(part.caption, style.caption)]
    budgets = _budgets(report)
    left = DEPTH - needed([*start, *table, *budgets]) - 62
    if left >= LEAST:
        return [*start, *_chart(report, min(300.0, left)), *table, *budgets]
    # A long table comes first and runs on; the figures then share its last page.
    return [*start, *table, *_chart(report, 360.0), *budgets]


def _chart(report: Report, high: float) -> list[Any]:
    part = report.road_map
    if part.score is None or not part.steps:
        return []
    figure = stairs(part.score, part.steps, report.bands, TEXT, high)
    return [
        KeepTogether([Para("Where the changes lead", styles().second), Drawn(figure), _note()]),
        Spacer(1, 4),
    ]


def _budgets(report: Report) -> list[Any]:
    """Set the best bundles beside one another."""
    budgets = report.road_map.budgets
    if not budgets:
        return []
    third = columns(4)
    stacks = [
        Stack(
            [
                Kicker(f"With {budget.name}"),
                Line(budget.gain, PAPER.high.word, third - 20),
                Para(budget.changes, styles().caption),
            ],
            third - 20,
        )
        for budget in budgets
    ]
    tallest = max(stack.wrap(third, DEPTH)[1] for stack in stacks) + 20
    panels = [Stack([Panel(stack, pad=10, least=tallest)], third) for stack in stacks]
    head = Para("What a few days buy at best", styles().second)
    return [Spacer(1, 14), Stack([head, Columns(panels, GUTTER)], TEXT)]


def _note() -> Para:
    return Para(
        "Overall score, 0 to 100. Gains add up as long as no section reaches its cap.", styles().caption
    )


def _rows(report: Report) -> Iterator[Row]:
    for lane in report.road_map.lanes:
        yield Group(lane.name, lane.note)
        yield from (_row(row) for row in lane.rows)


def _row(row: PlanRow) -> Row:
    below = " ".join(part for part in (row.detail, row.note) if part)
    return (
        Cell(row.title, Role.MEDIUM, sub=below, head=True),
        Cell(row.touchpoint, Role.FIGURES_STRONG, PAPER.rust),
        Cell(row.owner),
        Cell(row.due),
        Cell(row.effect, Role.FIGURES_STRONG, PAPER.high.word if row.effect != "–" else PAPER.grey),
        Cell(row.effort),
    )
