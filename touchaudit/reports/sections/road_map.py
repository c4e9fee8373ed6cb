"""The road map: three lanes of changes, and how far each lifts the score."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.charts.steps import stairs
from touchaudit.reports.flowables import Begin, Drawn, Kicker, Para, Title
from touchaudit.reports.model import PlanRow, Report
from touchaudit.reports.sheet import Cell, Column, Group, Row, Sheet
from touchaudit.reports.theme import TEXT, styles


def blocks(report: Report) -> list[Any]:
    """Return the road map."""
    part, style = report.road_map, styles()
    start = [Begin("road_map", "Road map"), Kicker("Road map"), Title(part.title, style.title)]
    if part.lead:
        start.append(Title(part.lead, style.lead))
    if not part.lanes:
        return start
    chart: list[Any] = []
    if part.score is not None and part.steps:
        figure = stairs(part.score, part.steps, report.bands, TEXT, 176)
        chart = [
            KeepTogether([Para("Where the changes lead", style.second), Drawn(figure), _note()]),
            Spacer(1, 4),
        ]
    widths = (26.0, 104.0, 66.0, 42.0, 40.0)
    layout = [
        Column("Change", TEXT - sum(widths)),
        Column("No.", widths[0]),
        Column("Owner", widths[1]),
        Column("Due", widths[2]),
        Column("Effect", widths[3], Anchor.END),
        Column("Days", widths[4], Anchor.END),
    ]
    return [*start, *chart, Sheet(layout, list(_rows(report))), Para(part.caption, style.caption)]


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
