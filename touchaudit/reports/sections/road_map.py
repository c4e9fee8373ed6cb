"""The road map: three lanes of changes, and how far each lifts the score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from touchaudit.charts.fonts import width
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.charts.steps import stairs
from touchaudit.charts.timeline import Bar, timeline
from touchaudit.reports.flowables import Begin, Columns, Drawn, Kicker, Panel, Para, Stack, Title, needed
from touchaudit.reports.model import Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.plan_model import Lane, PlanRow
from touchaudit.reports.sections.scores import Line
from touchaudit.reports.sheet import SIZE, Cell, Column, Group, Row, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

FEWEST, MOST = 2, 18
"""Changes that make a time line, and those that it shows."""

ROW, TALL = 17.0, 30.0
"""Points of a row of the time line, and those of one where the map is all there is."""

LEAST = 96.0
"""Points of height under which the stairs are not worth the room."""


def blocks(report: Report) -> list[Any]:
    """Return the road map; a brief one ends with its first page."""
    if report.brief:
        return _brief(report)
    part, style = report.road_map, styles()
    start = [Begin("road_map", tell("Road map")), Kicker(tell("Road map")), Title(part.title, style.title)]
    if part.lead:
        start.append(Title(part.lead, style.lead))
    if not part.lanes:
        return start
    table = [lane_table(report, part.lanes), Para(part.caption, style.caption)]
    budgets, dates = _budgets(report), _timeline(report)
    left = report.page.depth - needed([*start, *table, *budgets, *dates], report.page) - 62
    if left >= LEAST:
        return [*start, *_chart(report, min(300.0, left)), *table, *dates, *budgets]
    # A long table comes first and runs on; the figures then share the page after it.
    spare = report.page.depth - needed([*start, *table, *dates], report.page) - 8
    if dates and spare > 0 and report.parts == {"road_map"}:
        dates = _timeline(report, min(TALL, ROW + spare / len(_first(report))))
    rest = report.page.depth - needed([*budgets, *([] if spare > 0 else dates)], report.page) - 90
    return [*start, *table, *dates, *_chart(report, min(360.0, max(200.0, rest))), *budgets]


def _first(report: Report) -> list[Bar]:
    """Return what is due, the first ones where there is much; nothing where one day says it all."""
    dated = sorted(report.road_map.deadlines, key=lambda one: one.due)
    return dated[:MOST] if len(dated) >= FEWEST else []


def _timeline(report: Report, row: float = ROW) -> list[Any]:
    """Set the changes by the day they are due."""
    first, part = _first(report), report.road_map
    if not first:
        return []
    figure = timeline(
        first,
        part.today,
        report.page.text,
        told=tell("Changes by the day they are due:"),
        today_word=tell("today"),
        row=row,
        palette=report.palette,
    )
    note = tell("Each bar ends on the day it is due and is as long as its days of work, weekends left out.")
    return [
        KeepTogether(
            [
                Para(tell("When each change is due"), styles().second),
                Drawn(figure),
                Para(note, styles().caption),
            ]
        )
    ]


def lane_table(report: Report, lanes: Sequence[Lane]) -> Sheet:
    """Return lanes of changes as one table."""
    dates = (row.due for lane in lanes for row in lane.rows)
    due = max((width(date, Role.FIGURES, SIZE) for date in dates), default=0.0) + 12
    roles = (word for lane in lanes for row in lane.rows for word in row.owner.split())
    role = max((width(word, Role.FIGURES, SIZE) for word in roles), default=0.0) + 11
    widths = (26.0, min(124.0, max(92.0, role)), max(46.0, due), 44.0, 36.0)
    layout = [
        Column(tell("Change"), report.page.text - sum(widths)),
        Column(tell("No."), widths[0]),
        Column(tell("Owner"), widths[1]),
        Column(tell("Due"), widths[2]),
        Column(tell("Effect"), widths[3], Anchor.END),
        Column(tell("Days"), widths[4], Anchor.END),
    ]
    return Sheet(layout, list(_rows(report, lanes)))


def _brief(report: Report) -> list[Any]:
    """Set the map on one page: the longest lane gives up its last rows until the stairs have room too."""
    part, style = report.road_map, styles()
    start = [Begin("road_map", tell("Road map")), Kicker(tell("Road map")), Title(part.title, style.title)]
    if part.lead:
        start.append(Title(part.lead, style.lead))
    if not part.lanes:
        return start
    caption = Para(part.caption, style.caption)
    lanes = part.lanes
    while True:
        table = [lane_table(report, lanes), caption]
        left = report.page.depth - needed([*start, *table], report.page) - 62
        fewer = _shorter(lanes)
        if left >= LEAST + 54 or fewer == lanes:
            return [*start, *_chart(report, min(300.0, left)), *table, *_rest(report, [*start, *table])]
        lanes = fewer


def _rest(report: Report, above: list[Any]) -> list[Any]:
    """Return what a brief map without stairs has room for below its table."""
    if report.road_map.score is not None and report.road_map.steps:
        return []
    left = report.page.depth - needed(above, report.page)
    below = [*_timeline(report, 24.0), *_budgets(report)]
    return below if needed(below, report.page) < left else []


def _shorter(lanes: tuple[Lane, ...]) -> tuple[Lane, ...]:
    """Take the last row of the longest lane, the latest of several; each keeps one."""
    longest = max(lanes, key=lambda lane: (len(lane.rows), lanes.index(lane)))
    if len(longest.rows) == 1:
        return lanes
    cut = replace(longest, rows=longest.rows[:-1], left=longest.left + 1)
    return tuple(cut if lane is longest else lane for lane in lanes)


def _chart(report: Report, high: float) -> list[Any]:
    part = report.road_map
    if part.score is None or not part.steps:
        return []
    figure = stairs(part.score, part.steps, report.bands, report.page.text, high)
    return [
        KeepTogether([Para(tell("Where the changes lead"), styles().second), Drawn(figure), _note()]),
        Spacer(1, 4),
    ]


def _budgets(report: Report) -> list[Any]:
    """Set the best bundles beside one another."""
    budgets = report.road_map.budgets
    if not budgets:
        return []
    third = report.page.columns(4)
    stacks = [
        Stack(
            [
                Kicker(budget.name),
                Line(budget.gain, PAPER.high.word, third - 20),
                Para(budget.changes, styles().caption),
            ],
            third - 20,
        )
        for budget in budgets
    ]
    tallest = max(stack.wrap(third, report.page.depth)[1] for stack in stacks) + 20
    panels = [Stack([Panel(stack, pad=10, least=tallest)], third) for stack in stacks]
    head = Para(tell("What a few days buy at best"), styles().second)
    return [Spacer(1, 14), Stack([head, Columns(panels, GUTTER)], report.page.text)]


def _note() -> Para:
    return Para(
        tell("Overall score, 0 to 100. Gains add up as long as no section reaches its cap."), styles().caption
    )


def _rows(report: Report, lanes: Sequence[Lane]) -> Iterator[Row]:
    for lane in lanes:
        left = f"; {tell('{n} more in the full report', n=lane.left)}" if lane.left else ""
        yield Group(lane.name, lane.note + left)
        yield from (_row(report, row) for row in lane.rows)


def _row(report: Report, row: PlanRow) -> Row:
    below = " ".join(part for part in (row.detail, row.note) if part)
    return (
        Cell(row.title, Role.MEDIUM, sub=below, head=True),
        Cell(row.touchpoint, Role.FIGURES_STRONG, report.palette.rust),
        Cell(row.owner),
        Cell(row.due),
        Cell(row.effect, Role.FIGURES_STRONG, PAPER.high.word if row.effect != "–" else PAPER.grey),
        Cell(row.effort),
    )
