"""The summary: the answer, the score, the stages, three findings, one recommendation."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.bars import stage_bars
from touchaudit.reports.flowables import (
    Begin,
    Columns,
    Drawn,
    Kicker,
    Numbered,
    Panel,
    Para,
    Rule,
    Stack,
    Title,
)
from touchaudit.reports.model import Listed, Report
from touchaudit.reports.sections.scores import hero, spots
from touchaudit.reports.theme import GUTTER, TEXT, columns, styles

SHOWN = 4


def blocks(report: Report) -> list[Any]:
    """Return the summary."""
    summary, style = report.summary, styles()
    wide = columns(8)
    compared = any(bar.previous is not None for bar in summary.stages)
    line = " The line across a bar is the last wave." if compared else ""
    bars = Stack(
        [
            Drawn(stage_bars(summary.stages, wide, 138)),
            Para(f"Score by stage, 0 to 100.{line}", style.caption),
        ],
        wide,
    )
    panel = Panel(Stack([Para(summary.recommendation, style.body)], TEXT - 22), edge=True)
    return [
        Begin("summary", "Summary"),
        Kicker("Summary"),
        Title(summary.title, style.title),
        Title(summary.lead, style.lead),
        Spacer(1, 6),
        Columns([hero(summary.score, columns(4), 58), bars], GUTTER),
        *_points(report),
        *_lists(report),
        Para("What we recommend", style.second),
        panel,
        Spacer(1, 4),
        Para(summary.source, style.caption),
    ]


def _points(report: Report) -> list[Any]:
    points = [(point.lead, point.text) for point in report.summary.points]
    return [Para("What we found", styles().second), Numbered(points, TEXT)] if points else []


def _lists(report: Report) -> list[Any]:
    summary, half = report.summary, columns(6)
    lists = [
        _list(name, entries, half)
        for name, entries in (("Hot spots to mend", summary.bad), ("Hot spots to keep", summary.good))
        if entries
    ]
    if not lists:
        return []
    return [Rule(2, 4), Columns(lists, GUTTER)]


def _list(name: str, listed: tuple[Listed, ...], wide: float) -> Stack:
    more = len(listed) - SHOWN
    left = [Para(f"{more} more under Hot spots.", styles().caption)] if more > 0 else []
    heading = Para(name, styles().third)
    return Stack([heading, *spots(listed[:SHOWN], wide), *left], wide)
