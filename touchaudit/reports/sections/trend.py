"""What moved since the wave before."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.dumbbell import dumbbells
from touchaudit.reports.flowables import Begin, Drawn, Kicker, Para, Title, needed
from touchaudit.reports.model import Report
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

PER_PAGE = 34


def blocks(report: Report) -> list[Any]:
    """Return the trend, its rows as tall as the page allows, and as many on each page."""
    part, style = report.trend, styles()
    if part is None:
        return []
    count = len(part.changes)
    each = -(-count // -(-count // PER_PAGE))
    head: list[Any] = [
        Begin("trend", tell("What moved")),
        Kicker(tell("What moved")),
        Title(part.title, style.title),
        *([Title(part.lead, style.lead)] if part.lead else []),
        Spacer(1, 4),
    ]
    caption = Para(part.caption, style.caption)
    left = report.page.depth - needed([*head, caption], report.page) - 26
    row = min(44.0, max(14.0, left / each))
    figures = [
        Drawn(dumbbells(part.changes[start : start + each], report.page.text, row, report.palette))
        for start in range(0, count, each)
    ]
    return [*head, *figures, caption]
