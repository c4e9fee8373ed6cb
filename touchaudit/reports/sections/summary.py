"""The summary: the answer, the score, the stages, three findings, one recommendation."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.bars import bullets, stage_bars
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
    needed,
)
from touchaudit.reports.model import Listed, Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.sections.scores import hero, spots
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

SHOWN = 4


def blocks(report: Report) -> list[Any]:
    """Return the summary; it shortens its lists, then gives up its last points, to stay on one page."""
    count = len(report.summary.points)
    ways = [(shown, count) for shown in (SHOWN, 3, 2, 0)] + [(0, few) for few in range(count - 1, 0, -1)]
    for shown, points in ways:
        full = _blocks(report, shown, points)
        if needed(full, report.page) <= report.page.depth:
            break
    return full


def _blocks(report: Report, shown: int, points: int) -> list[Any]:
    summary, style = report.summary, styles()
    panel = Panel(Stack([Para(summary.recommendation, style.body)], report.page.text - 22), edge=True)
    return [
        Begin("summary", tell("Summary")),
        Kicker(tell("Summary")),
        Title(summary.title, style.title),
        Title(summary.lead, style.lead),
        Spacer(1, 6),
        Columns([hero(summary.score, report.page.columns(4), 58), _bars(report)], GUTTER),
        *_points(report, points),
        *(_lists(report, shown) if shown else ()),
        Para(tell("What we recommend"), style.second),
        panel,
        Spacer(1, 4),
        Para(summary.source, style.caption),
    ]


def _bars(report: Report) -> Stack:
    """Draw the stages; where there is but one touchpoint, its dimensions, since one bar tells nothing."""
    summary, wide, caption = report.summary, report.page.columns(8), styles().caption
    if len(summary.stages) < 2 and len(report.chapters) == 1 and report.chapters[0].dimensions:
        (chapter,) = report.chapters
        figure = bullets(chapter.dimensions, wide, report.bands, 22, report.palette)
        return Stack([Drawn(figure), Para(chapter.dimension_caption, caption)], wide)
    told = tell("Score by stage, 0 to 100.")
    if any(bar.previous is not None for bar in summary.stages):
        told += f" {tell('The line across a bar is the last wave.')}"
    return Stack([Drawn(stage_bars(summary.stages, wide, 138), flows=True), Para(told, caption)], wide)


def _points(report: Report, count: int) -> list[Any]:
    points = [(point.lead, point.text) for point in report.summary.points[:count]]
    return (
        [Para(tell("What we found"), styles().second), Numbered(points, report.page.text)] if points else []
    )


def _lists(report: Report, shown: int) -> list[Any]:
    summary, half = report.summary, report.page.columns(6)
    lists = [
        _list(name, entries, half, shown)
        for name, entries in (
            (tell("Hot spots to mend"), summary.bad),
            (tell("Hot spots to keep"), summary.good),
        )
        if entries
    ]
    if not lists:
        return []
    return [Rule(2, 4), Columns(lists, GUTTER)]


def _list(name: str, listed: tuple[Listed, ...], wide: float, shown: int) -> Stack:
    more = len(listed) - shown
    left = [Para(tell("{n} more under Hot spots.", n=more), styles().caption)] if more > 0 else []
    heading = Para(name, styles().third)
    return Stack([heading, *spots(listed[:shown], wide), *left], wide)
