"""Journey and priorities on one page, for those who read four pages."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.grid import grid
from touchaudit.charts.journey import JourneyStage, journey
from touchaudit.reports.flowables import Begin, Columns, Drawn, Kicker, Para, Stack, Title, needed
from touchaudit.reports.model import Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.sections.scores import spots
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

LISTED = 6
GRID = 262.0


def blocks(report: Report) -> list[Any]:
    """Return the journey above, the grid and what to fix first below."""
    part, style, page = report.journey, styles(), report.page
    head: list[Any] = [
        Begin("overview", tell("The journey and its priorities")),
        Kicker(tell("The journey")),
        Title(part.title, style.title),
        *([Title(part.lead, style.lead)] if part.lead else []),
    ]
    caption = Para(part.caption, style.caption)
    below = _priorities(report)
    rows = two_rows(report)
    left = page.depth - needed([*head, caption, *below], page) - 26
    high = min(270.0, left / len(rows))
    curves = [
        Drawn(
            journey(row, page.text, high, report.palette, legend=row is rows[-1], floor=part.floor), after=2
        )
        for row in rows
    ]
    return [*head, *curves, caption, *below]


def two_rows(report: Report) -> list[tuple[JourneyStage, ...]]:
    """Return the way in one row, or in two where it is long."""
    rows = report.journey.rows
    if len(rows) < 3:
        return list(rows)
    half = -(-len(rows) // 2)
    parts = (rows[:half], rows[half:])
    return [tuple(stage for row in part for stage in row) for part in parts]


def _priorities(report: Report) -> list[Any]:
    part, style, page = report.priorities, styles(), report.page
    wide, side = page.columns(7), page.columns(5) - 8
    if len(part.points) < 2:
        return []
    listed: list[Any] = [
        Para(tell("Fix first, in this order") if part.ranked else tell("Nothing to fix first"), style.second),
        *spots(part.ranked[:LISTED], side),
        Para(part.caption, style.caption),
    ]
    figure = Drawn(grid(part.points, part.cross, wide, GRID, report.palette))
    return [
        Spacer(1, 8),
        Title(part.title, style.subtitle),
        Columns([Stack([figure], wide), Stack(listed, side)], GUTTER + 8),
    ]
