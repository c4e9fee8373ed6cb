"""Journey and priorities on one page, for those who read four pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.grid import grid
from touchaudit.charts.journey import JourneyStage, beyond, journey, unnamed
from touchaudit.reports.flowables import Begin, Columns, Drawn, Kicker, Para, Stack, Title, needed
from touchaudit.reports.model import Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.sections.priorities import ranked
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

LISTED = 6
GRIDS = (262.0, 236.0, 210.0, 184.0, 160.0)
"""Touchpoints listed beside the grid; heights it may have."""


def blocks(report: Report) -> list[Any]:
    """Return the journey above, the grid and what to fix first below."""
    part, style, page = report.journey, styles(), report.page
    head: list[Any] = [
        Begin("overview", tell("The journey and its priorities")),
        Kicker(tell("The journey")),
        Title(part.title, style.title),
        *([Title(part.lead, style.lead)] if part.lead else []),
    ]
    rows = two_rows(report)
    many = any(unnamed(row, page.text) for row in rows)
    told = f"{part.caption} {tell('The full report names the numbers.')}" if many else part.caption
    caption = Para(told, style.caption)
    for grid_high in GRIDS:
        below = _priorities(report, grid_high)
        curves = _curves(report, rows, page.depth - needed([*head, caption, *below], page) - 26)
        if needed([*head, *curves, caption, *below], page) <= page.depth:
            break
    return [*head, *curves, caption, *below]


def _curves(report: Report, rows: Sequence[tuple[JourneyStage, ...]], left: float) -> list[Any]:
    """Draw the rows of the way on the points that are left for them, or on as few as their names allow."""
    part, wide = report.journey, report.page.text
    extra = [beyond(row, wide) for row in rows]
    high = min(270.0, (left - sum(extra)) / max(1, len(rows)))
    return [
        Drawn(
            journey(row, wide, high + more, report.palette, legend=row is rows[-1], floor=part.floor),
            after=2,
            flows=True,
        )
        for row, more in zip(rows, extra, strict=True)
    ]


def two_rows(report: Report) -> list[tuple[JourneyStage, ...]]:
    """Return the way in one row, or in two where it is long."""
    rows = report.journey.rows
    if len(rows) < 3:
        return list(rows)
    half = -(-len(rows) // 2)
    parts = (rows[:half], rows[half:])
    return [tuple(stage for row in part for stage in row) for part in parts]


def _priorities(report: Report, high: float) -> list[Any]:
    part, style, page = report.priorities, styles(), report.page
    wide, side = page.columns(7), page.columns(5) - 8
    if len(part.points) < 2:
        return []
    figure = Drawn(grid(part.points, part.cross, wide, high, report.palette))
    return [
        Spacer(1, 8),
        Title(part.title, style.subtitle),
        Columns([Stack([figure], wide), ranked(part, side, high, LISTED)], GUTTER + 8),
    ]
