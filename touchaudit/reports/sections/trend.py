"""What moved since the wave before."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.dumbbell import dumbbells
from touchaudit.reports.flowables import Begin, Drawn, Kicker, Para, Title
from touchaudit.reports.model import Report
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

PER_PAGE = 34


def blocks(report: Report) -> list[Any]:
    """Return the trend, its rows as tall as the page allows."""
    part, style = report.trend, styles()
    if part is None:
        return []
    row = min(31.0, max(16.0, 540 / len(part.changes)))
    figures = [
        Drawn(dumbbells(part.changes[start : start + PER_PAGE], report.page.text, row, report.palette))
        for start in range(0, len(part.changes), PER_PAGE)
    ]
    return [
        Begin("trend", tell("What moved")),
        Kicker(tell("What moved")),
        Title(part.title, style.title),
        *([Title(part.lead, style.lead)] if part.lead else []),
        Spacer(1, 4),
        *figures,
        Para(part.caption, style.caption),
    ]
