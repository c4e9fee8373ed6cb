"""The journey: the curve, and what customers think, do and feel on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.fonts import width
from touchaudit.charts.journey import beyond, journey
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.reports.content.context import gist
from touchaudit.reports.flowables import Begin, Drawn, Headed, Kicker, Panel, Para, Stack, Title, needed
from touchaudit.reports.model import Report
from touchaudit.reports.sheet import SIZE, Cell, Column, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

CURVE = 180.0
"""Points of height under which the curve is not worth the room beside the voices."""

ROOMS = (130, 100, 84, 70, 56, 42)
"""Characters of a voice in a stage, the most that leave room for the curve."""


HEIGHTS = (262.0, 210.0, 196.0, 180.0, 164.0)
"""Points of height of one of several rows of the curve."""


def has(report: Report) -> bool:
    """Say whether there is a way to show: two touchpoints at least."""
    return sum(len(stage.points) for row in report.journey.rows for stage in row) > 1


def blocks(report: Report) -> list[Any]:
    """Return the journey; several rows of the curve share one scale and one legend."""
    part, style = report.journey, styles()
    count = len(part.rows)
    head: list[Any] = [
        Begin("journey", tell("The journey")),
        Kicker(tell("The journey")),
        Title(part.title, style.title),
        *([Title(part.lead, style.lead)] if part.lead else []),
        Spacer(1, 4),
    ]
    caption = Para(part.caption, style.caption)
    used = needed([*head, caption], report.page)
    extra = [beyond(row, report.page.text) for row in part.rows]
    if count == 1:
        below, left = _below(report, report.page.depth - used - extra[0])
        high = min(360.0, left - 22) if left >= CURVE else 340.0
    else:
        below, high = _below_rows(report, extra, used)
    curves: list[Any] = []
    for index, row in enumerate(part.rows):
        last = index == count - 1
        tall = high + extra[index] + (18 if last else 0)
        figure = journey(row, report.page.text, tall, legend=last, floor=part.floor)
        curves += [Drawn(figure, flows=True), Spacer(1, 0 if last else 6)]
    return [*head, *curves, caption, *below]


def _below(report: Report, left: float) -> tuple[list[Any], float]:
    """Return what stands below the curve and the room that it leaves; voices told shorter where they must."""
    for longest in ROOMS:
        below = [*_stories(report, longest), *_memory(report)]
        room = left - needed(below, report.page)
        if room >= CURVE:
            break
    return below, room


def _below_rows(report: Report, extra: Sequence[float], used: float) -> tuple[list[Any], float]:
    """Return what stands below several rows of the curve, and each row's height but for its ``extra``.

    Chosen so that it takes the fewest pages, and then fills the last one best.
    """
    ways: list[tuple[float, float, int, list[Any], float]] = []
    page, memory = report.page, _memory(report)
    for longest in ROOMS[1:5]:
        table = _stories(report, longest)
        for high in HEIGHTS[:2] if len(extra) == 2 else HEIGHTS[1:]:
            curves = [high + more + 6 for more in extra]
            rigid = [*curves[:-1], curves[-1] + 32, needed(memory, page)]
            pages = _pages(used, rigid, needed(table, page), page.depth)
            ways.append((-(-pages // 1), -(pages % 1), len(ways), [*memory, *table], high))
    _, _, _, below, high = min(ways, key=lambda way: way[:3])
    return below, high


def _pages(used: float, rigid: Sequence[float], table: float, depth: float) -> float:
    """Return how many pages are taken, the last one as far as it is filled; only the table may be cut."""
    pages = 0
    for piece in rigid:
        if used + piece > depth:
            pages, used = pages + 1, 0.0
        used += piece
    return pages + (used + table) / depth


def _stories(report: Report, most: int) -> list[Any]:
    stories = report.journey.stories
    if not stories:
        return []
    longest = max(width(word, Role.STRONG, SIZE) for story in stories for word in story.name.split())
    first = min(92.0, max(58.0, longest + 11))
    wide = [first, *(share * (report.page.text - first) for share in (0.244, 0.234, 0.22))]
    heads = (tell("Stage"), tell("Thinks"), tell("Does"), tell("Feels"), tell("We can"))
    columns = [
        Column(head, room) for head, room in zip(heads, [*wide, report.page.text - sum(wide)], strict=True)
    ]
    rows = [
        (
            Cell(story.name, Role.STRONG, PAPER.navy, head=True),
            Cell(gist(story.thinks, most)),
            Cell(gist(story.does, most)),
            Cell(gist(story.feels, most)),
            Cell(gist(story.can, most * 3 // 2), Role.MEDIUM),
        )
        for story in stories
    ]
    return [Headed([Para(tell("What customers think, do and feel"), styles().second)], Sheet(columns, rows))]


def _memory(report: Report) -> list[Any]:
    if not report.journey.memory:
        return []
    text = Para(report.journey.memory, styles().quote, strong=tell("What stays in memory."))
    return [Spacer(1, 8), Panel(Stack([text], report.page.text - 22))]
