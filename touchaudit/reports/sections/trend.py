"""What moved since the wave before."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.dumbbell import dumbbells, rows_for
from touchaudit.reports.flowables import Begin, Drawn, Kicker, Para, Title, needed
from touchaudit.reports.model import Report
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

PER_PAGE = 34
HEAD = 170.0
"""Rows of a page, and points that title, lead and caption take of it at most."""


def blocks(report: Report) -> list[Any]:
    """Return the trend, its rows as tall as the page allows, and as many on each page."""
    part, style = report.trend, styles()
    if part is None:
        return []
    count, names = len(part.changes), [change.name for change in part.changes]
    _, least = rows_for(names, report.page.text, 14.0)
    most = min(PER_PAGE, int((report.page.depth - HEAD) / least))
    each = -(-count // -(-count // most))
    head: list[Any] = [
        Begin("trend", tell("What moved")),
        Kicker(tell("What moved")),
        Title(part.title, style.title),
        *([Title(part.lead, style.lead)] if part.lead else []),
        Spacer(1, 4),
    ]
    caption = Para(part.caption, style.caption)
    left = report.page.depth - needed([*head, caption], report.page) - 26
    row = min(44.0, max(least, left / each))
    figures = [
        Drawn(dumbbells(part.changes[start : start + each], report.page.text, row, report.palette))
        for start in range(0, count, each)
    ]
    return [*head, *figures, caption]
