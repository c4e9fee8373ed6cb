"""The journey map as a poster: the whole way on one sheet, to hang where people stand."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.fonts import width
from touchaudit.charts.journey import LEFT, JourneyStage, beyond, journey
from touchaudit.charts.shapes import Role
from touchaudit.reports.figures import merged
from touchaudit.reports.flowables import Begin, Columns, Drawn, Kicker, Para, Scaled, Stack, Title
from touchaudit.reports.model import Report, StageStory
from touchaudit.reports.page import GUTTER
from touchaudit.reports.plan_model import Lane
from touchaudit.reports.sections.cover import Logo
from touchaudit.reports.sections.overview import two_rows
from touchaudit.reports.sections.scores import hero, spots
from touchaudit.reports.sheet import SIZE, Cell, Column, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

LARGEST, SMALLEST, STEP = 1.44, 0.36, 0.06
"""How far type is enlarged: less where there is more to show."""

ABREAST = 27
LABELS = 54.0
NARROW = 84.0
LEAST = 185.0
"""Touchpoints in one row; width of the lanes' names and of a stage; height of a row of the curve."""

MEND, KEEP, CHANGES = 5, 3, 4
BESIDE = 190.0


def blocks(report: Report) -> list[Any]:
    """Return the poster, in the largest type in which all of it fits."""
    page, factor = report.page, LARGEST
    while True:
        stack = _sheet(report, page.text / factor, page.depth / factor)
        if stack is not None or factor <= SMALLEST:
            break
        factor -= STEP
    logo = [Logo(report, page.height - page.margin + 4, 30.0)] if report.logo else []
    start: list[Any] = [Begin("poster", tell("Journey map")), *logo]
    return [*start, Scaled(stack, factor)] if stack is not None else start


def _sheet(report: Report, wide: float, high: float) -> Stack | None:
    """Return the poster for a sheet of this size; None where it is too small."""
    rows = _rows(report)
    head, below = _head(report, wide), _below(report, rows, wide)
    used = sum(block.wrap(wide, high)[1] + block.getSpaceAfter() for block in (head, *below))
    extra = [beyond(row, wide - LABELS + LEFT) for row in rows]
    each = (high - used - 6 - sum(extra)) / max(1, len(rows))
    if each < LEAST:
        return None
    curves = [
        _curve(report, row, wide, min(each, 330.0) + more, legend=row is rows[-1])
        for row, more in zip(rows, extra, strict=True)
    ]
    return Stack([head, *curves, *below], wide)


def _curve(
    report: Report, row: tuple[JourneyStage, ...], wide: float, high: float, *, legend: bool
) -> Columns:
    """Return one row of the curve, its columns above those of the lanes."""
    room = wide - LABELS + LEFT
    figure = journey(row, room, high, report.palette, legend=legend, floor=report.journey.floor)
    return Columns([Stack([], LABELS - LEFT), Stack([Drawn(figure, flows=True)], room)], 0.0)


def _rows(report: Report) -> list[tuple[JourneyStage, ...]]:
    """Return the curve in one row as far as names can still be read, stages that were cut put together."""
    stages = [stage for row in report.journey.rows for stage in row]
    if sum(len(stage.points) for stage in stages) > ABREAST:
        return two_rows(report)
    return [merged(report)] if stages else []


def _head(report: Report, wide: float) -> Columns:
    style = styles()
    told = wide - BESIDE - GUTTER
    names = report.cover.facts[0].lines[0]
    left: list[Any] = [
        Kicker(f"{names} · {report.cover.kicker}"),
        Title(report.journey.title, style.title),
        *([Title(report.journey.lead, style.lead)] if report.journey.lead else []),
    ]
    return Columns(
        [Stack(left, told), Stack([hero(report.summary.score, BESIDE, 50)], BESIDE)], GUTTER, after=4
    )


def _below(report: Report, rows: list[tuple[JourneyStage, ...]], wide: float) -> list[Any]:
    style, third = styles(), (wide - 2 * 2 * GUTTER) / 3
    lists: list[Stack] = [
        Stack([Para(name, style.third), *spots(listed, third)], third)
        for name, listed in (
            (tell("Hot spots to mend"), report.summary.bad[:MEND]),
            (tell("Hot spots to keep"), report.summary.good[:KEEP]),
        )
        if listed
    ]
    if report.road_map.lanes:
        lists.append(_changes(report.road_map.lanes[0], third))
    foot = Para(f"{report.footer}. {report.summary.source}", style.caption)
    return [*_lanes(report, rows, wide), Spacer(1, 8), Columns(lists, 2 * GUTTER), Spacer(1, 4), foot]


def _changes(lane: Lane, wide: float) -> Stack:
    left = len(lane.rows) - CHANGES
    more = [Para(tell("{n} more on the road map.", n=left), styles().caption)] if left > 0 else []
    rows = [
        (Cell(row.title, Role.MEDIUM, head=True), Cell(row.owner), Cell(row.effect, Role.FIGURES_STRONG))
        for row in lane.rows[:CHANGES]
    ]
    layout = [Column("", wide - 130.0), Column("", 96.0), Column("", 34.0)]
    return Stack(
        [
            Para(tell("On the road map: {lane}", lane=lane.name.lower()), styles().third),
            Sheet(layout, rows),
            *more,
        ],
        wide,
    )


def _lanes(report: Report, rows: list[tuple[JourneyStage, ...]], wide: float) -> list[Any]:
    """Set what customers think, do and feel below the stages that it belongs to."""
    stories = {story.name: story for story in report.journey.stories}
    names = list(dict.fromkeys(stage.name for row in rows for stage in row if stage.name in stories))
    if not names:
        return []
    widths = _widths(rows, names, wide)
    told: list[StageStory] = [stories[name] for name in names]
    lanes = (
        (tell("Thinks"), [story.thinks for story in told]),
        (tell("Does"), [story.does for story in told]),
        (tell("Feels"), [story.feels for story in told]),
        (tell("We can"), [story.can for story in told]),
    )
    table = [
        (
            Cell(name, Role.STRONG, report.palette.navy, head=True),
            *(Cell(text, Role.MEDIUM if name == tell("We can") else Role.FIGURES) for text in texts),
        )
        for name, texts in lanes
        if any(texts)
    ]
    layout = [Column("", LABELS), *(Column(name, room) for name, room in zip(names, widths, strict=True))]
    if all(width(name, Role.STRONG, SIZE) <= room - 10 for name, room in zip(names, widths, strict=True)):
        return [Sheet(layout, table)]
    # Names that take two lines stand in a row of their own: the head of a table has but one.
    heads = (Cell(name, Role.STRONG, report.palette.navy, head=True) for name in ("", *names))
    return [Sheet([Column("", column.width) for column in layout], [tuple(heads), *table])]


def _widths(rows: list[tuple[JourneyStage, ...]], names: list[str], wide: float) -> list[float]:
    """Return each stage's width: that of its touchpoints on the curve; all alike where one is too narrow."""
    room, even = wide - LABELS, (wide - LABELS) / len(names)
    stages = [stage for row in rows for stage in row]
    if len(rows) > 1 or [stage.name for stage in stages] != names:
        return [even] * len(names)
    count = sum(len(stage.points) for stage in stages)
    aligned = [room * len(stage.points) / count for stage in stages]
    return aligned if min(aligned) >= NARROW else [even] * len(names)
