"""Priorities: the grid of importance and performance with its list, and the heat map."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from touchaudit.charts.grid import grid
from touchaudit.charts.heat import heat_map
from touchaudit.reports.flowables import Begin, Columns, Drawn, Kicker, Para, Stack, Title, needed
from touchaudit.reports.model import Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.sections.scores import spots
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

LISTED = 9
LEAST = 250.0
"""Touchpoints listed beside the grid; height under which the grid is not worth the room."""


def has(report: Report) -> bool:
    """Say whether there is anything to weigh against anything else."""
    return len(report.priorities.points) > 1


def blocks(report: Report) -> list[Any]:
    """Return the priorities."""
    part, style = report.priorities, styles()
    wide, side = report.page.columns(8), report.page.columns(4) - 8
    more = len(part.ranked) - LISTED
    ranked: list[Any] = [
        Para(tell("Fix first, in this order"), style.second),
        *spots(part.ranked[:LISTED], side),
    ]
    if not part.ranked:
        ranked = [
            Para(tell("Nothing to fix first"), style.second),
            Para(tell("No point lies in that corner."), style.caption),
        ]
    if more > 0:
        ranked.append(Para(tell("{n} more in that corner.", n=more), style.caption))
    ranked.append(Para(part.caption, style.caption))
    rows = len(part.heat.rows)
    row = min(30.0, max(17.0, 190 / max(1, rows)))
    heat = [
        Kicker(tell("Heat map")),
        Title(part.heat_title, style.subtitle),
        Drawn(heat_map(part.heat, report.page.text, row)),
        Para(part.heat_caption, style.caption),
    ]
    head = [
        Begin("priorities", tell("Priorities")),
        Kicker(tell("Priorities")),
        Title(part.title, style.title),
        Spacer(1, 4),
    ]
    # The grid gives way a little, so that the heat map stays on its page.
    left = report.page.depth - needed([*head, Spacer(1, 21), *heat], report.page)
    figure = grid(part.points, part.cross, wide, min(330.0, left) if left >= LEAST else 330.0, report.palette)
    return [
        *head,
        Columns([Stack([Drawn(figure)], wide), Stack(ranked, side)], GUTTER + 8),
        Spacer(1, 20),
        KeepTogether(heat),
    ]
