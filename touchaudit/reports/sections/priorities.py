"""Priorities: the grid of importance and performance with its list, and the heat map."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from touchaudit.charts.grid import grid
from touchaudit.charts.heat import heat_map
from touchaudit.reports.flowables import Begin, Columns, Drawn, Kicker, Para, Stack, Title, needed
from touchaudit.reports.model import Priorities, Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.sections.scores import spots
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

LISTED = 9
MORE = 14.0
LEAST = 250.0
"""Touchpoints listed beside the grid, and points for the line on those that are not; height under which the
grid is not worth the room."""


def has(report: Report) -> bool:
    """Say whether there is anything to weigh against anything else."""
    return len(report.priorities.points) > 1


def blocks(report: Report) -> list[Any]:
    """Return the priorities."""
    part, style = report.priorities, styles()
    wide, side = report.page.columns(8), report.page.columns(4) - 8
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
    high = min(330.0, left) if left >= LEAST else 330.0
    figure = grid(part.points, part.cross, wide, high, report.palette)
    return [
        *head,
        Columns([Stack([Drawn(figure)], wide), ranked(part, side, high)], GUTTER + 8),
        Spacer(1, 20),
        KeepTogether(heat),
    ]


def ranked(part: Priorities, wide: float, high: float, listed: int = LISTED) -> Stack:
    """Return where to concentrate, as many as stand beside a grid so ``high``, and how to read it."""
    style = styles()
    caption = Para(part.caption, style.caption)
    if not part.ranked:
        none = Para(tell("No point lies in that corner."), style.caption)
        return Stack([Para(tell("Nothing to concentrate on"), style.second), none, caption], wide)
    head = Para(tell("Concentrate here, in this order"), style.second)
    left = high - Stack([head, caption], wide).wrap(wide, high)[1] - MORE
    shown: list[Any] = []
    for spot in spots(part.ranked[:listed], wide):
        left -= spot.wrap(wide, high)[1]
        if shown and left < 0:
            break
        shown.append(spot)
    more = len(part.ranked) - len(shown)
    rest = [Para(tell("{n} more in that corner.", n=more), style.caption)] if more else []
    return Stack([head, *shown, *rest, caption], wide)
