"""Priorities: the grid of importance and performance with its list, and the heat map."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from touchaudit.charts.grid import grid
from touchaudit.charts.heat import heat_map
from touchaudit.reports.flowables import Begin, Columns, Drawn, Kicker, Para, Stack, Title
from touchaudit.reports.model import Report
from touchaudit.reports.sections.scores import spots
from touchaudit.reports.theme import GUTTER, TEXT, columns, styles

LISTED = 9


def has(report: Report) -> bool:
    """Say whether there is anything to weigh against anything else."""
    return len(report.priorities.points) > 1


def blocks(report: Report) -> list[Any]:
    """Return the priorities."""
    part, style = report.priorities, styles()
    wide, side = columns(8), columns(4) - 8
    figure = grid(part.points, part.cross, wide, 330)
    more = len(part.ranked) - LISTED
    ranked: list[Any] = [Para("Fix first, in this order", style.second), *spots(part.ranked[:LISTED], side)]
    if not part.ranked:
        ranked = [
            Para("Nothing to fix first", style.second),
            Para("No point lies in that corner.", style.caption),
        ]
    if more > 0:
        ranked.append(Para(f"{more} more in that corner.", style.caption))
    ranked.append(Para(part.caption, style.caption))
    rows = len(part.heat.rows)
    row = min(30.0, max(17.0, 190 / max(1, rows)))
    heat = [
        Kicker("Heat map"),
        Title(part.heat_title, style.subtitle),
        Drawn(heat_map(part.heat, TEXT, row)),
        Para(part.heat_caption, style.caption),
    ]
    return [
        Begin("priorities", "Priorities"),
        Kicker("Priorities"),
        Title(part.title, style.title),
        Spacer(1, 4),
        Columns([Stack([Drawn(figure)], wide), Stack(ranked, side)], GUTTER + 8),
        Spacer(1, 20),
        KeepTogether(heat),
    ]
