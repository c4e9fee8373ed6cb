"""The journey: the curve, and what customers think, do and feel on the way."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.journey import journey
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.reports.flowables import Begin, Drawn, Headed, Kicker, Panel, Para, Stack, Title, needed
from touchaudit.reports.model import Report
from touchaudit.reports.sheet import Cell, Column, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell


def has(report: Report) -> bool:
    """Say whether there is a way to show: two touchpoints at least."""
    return sum(len(stage.points) for row in report.journey.rows for stage in row) > 1


def blocks(report: Report) -> list[Any]:
    """Return the journey; several rows of the curve share one scale and one legend."""
    part, style = report.journey, styles()
    count = len(part.rows)
    below = [*_stories(report), *_memory(report)] if count == 1 else [*_memory(report), *_stories(report)]
    head: list[Any] = [
        Begin("journey", tell("The journey")),
        Kicker(tell("The journey")),
        Title(part.title, style.title),
        *([Title(part.lead, style.lead)] if part.lead else []),
        Spacer(1, 4),
    ]
    caption = Para(part.caption, style.caption)
    high = _height(count, report.page.depth - needed([*head, caption, *below], report.page))
    curves: list[Any] = []
    for index, row in enumerate(part.rows):
        last = index == count - 1
        figure = journey(row, report.page.text, high + (18 if last else 0), legend=last, floor=part.floor)
        curves += [Drawn(figure), Spacer(1, 0 if last else 6)]
    return [*head, *curves, caption, *below]


def _height(rows: int, left: float) -> float:
    """Return how tall a row of the curve is: one row shares the page with what stands below, if that fits."""
    if rows > 1:
        return 262.0 if rows == 2 else 196.0
    return min(360.0, left - 22) if left >= 210 else 340.0


def _stories(report: Report) -> list[Any]:
    stories = report.journey.stories
    if not stories:
        return []
    wide = [64.0, 112.0, 108.0, 100.0]
    heads = (tell("Stage"), tell("Thinks"), tell("Does"), tell("Feels"), tell("We can"))
    columns = [
        Column(head, room) for head, room in zip(heads, [*wide, report.page.text - sum(wide)], strict=True)
    ]
    rows = [
        (
            Cell(story.name, Role.STRONG, PAPER.navy, head=True),
            Cell(story.thinks),
            Cell(story.does),
            Cell(story.feels),
            Cell(story.can, Role.MEDIUM),
        )
        for story in stories
    ]
    return [Headed([Para(tell("What customers think, do and feel"), styles().second)], Sheet(columns, rows))]


def _memory(report: Report) -> list[Any]:
    if not report.journey.memory:
        return []
    text = Para(report.journey.memory, styles().quote, strong=tell("What stays in memory."))
    return [Spacer(1, 8), Panel(Stack([text], report.page.text - 22))]
