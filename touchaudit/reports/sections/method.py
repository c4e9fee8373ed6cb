"""The method: how it was done, and what was audited."""

from __future__ import annotations

from typing import Any

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.domain import words
from touchaudit.reports.flowables import Begin, Columns, Headed, Kicker, Para, Stack, Title
from touchaudit.reports.model import Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.sheet import Cell, Column, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

ROOM = 400.0
"""Points that the method wants on the page of the part before it."""


def blocks(report: Report) -> list[Any]:
    """Return the method."""
    part, style = report.method, styles()
    points = [Para(point.text, style.body, strong=point.lead) for point in part.points]
    half = report.page.columns(6)
    left, right = _halves(points, half)
    widths = (26.0, 142.0, 24.0, 46.0, 50.0, 58.0)
    layout = [
        Column(tell("No."), widths[0]),
        Column(tell("Touchpoint"), report.page.text - sum(widths)),
        Column(tell("Checklist"), widths[1]),
        Column(tell("C"), widths[2], Anchor.END),
        Column(tell("Visits"), widths[3], Anchor.END),
        Column(tell("Score"), widths[4], Anchor.END),
        Column(tell("Coverage"), widths[5], Anchor.END),
    ]
    rows = [
        (
            Cell(str(row.number), Role.FIGURES_STRONG, report.palette.rust),
            Cell(row.name, Role.MEDIUM, head=True),
            Cell(row.checklist, tint=PAPER.ink if row.visits else PAPER.grey),
            Cell(str(row.criticality)),
            Cell(str(row.visits)),
            Cell(words.score(row.score, 1), Role.FIGURES_STRONG, PAPER.tone(row.band).word, mark=row.band),
            Cell(row.coverage),
        )
        for row in part.rows
    ]
    return [
        Begin("method", tell("Method")),
        Kicker(tell("Method")),
        Title(part.title, style.title),
        Columns([Stack(left, half), Stack(right, half)], GUTTER),
        *([Headed([Para(tell("What was audited"), style.second)], Sheet(layout, rows))] if rows else []),
        Para(part.caption, style.caption),
    ]


def _halves(points: list[Para], wide: float) -> tuple[list[Para], list[Para]]:
    """Divide paragraphs into two columns of about one height."""
    heights = [point.wrap(wide, 1000)[1] + point.getSpaceAfter() for point in points]
    cut = min(range(len(points) + 1), key=lambda n: abs(sum(heights[:n]) - sum(heights[n:])))
    return points[:cut], points[cut:]
