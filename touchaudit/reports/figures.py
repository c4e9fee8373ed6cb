"""Each figure of the report by itself, to be taken elsewhere.

A new figure is a new line in ``FIGURES``; its drawing stays in ``charts``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from touchaudit.charts.bars import bullets, stage_bars
from touchaudit.charts.dumbbell import dumbbells
from touchaudit.charts.grid import grid
from touchaudit.charts.heat import heat_map
from touchaudit.charts.journey import JourneyStage, beyond, journey
from touchaudit.charts.shapes import Figure
from touchaudit.charts.steps import stairs
from touchaudit.charts.strip import wait_strip
from touchaudit.reports.model import Report
from touchaudit.tongue import tell

WIDE = 600.0
"""Points that a figure is wide by itself."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One figure that the report can draw: its key, what it is called, and how it is drawn."""

    key: str
    title: str
    draw: Callable[[], Figure]


def drawings(report: Report) -> tuple[Drawing, ...]:
    """Return all figures that this report has anything for."""
    return (*_whole(report), *_touchpoints(report))


def merged(report: Report) -> tuple[JourneyStage, ...]:
    """Return the stages of the journey in one row, those put together that were cut for the page."""
    stages: dict[str, JourneyStage] = {}
    for stage in (stage for row in report.journey.rows for stage in row):
        known = stages.get(stage.name)
        points = (*known.points, *stage.points) if known else stage.points
        stages[stage.name] = JourneyStage(stage.name, stage.score, stage.band, points)
    return tuple(stages.values())


def journey_figure(report: Report, wide: float, high: float) -> Figure:
    """Return the journey in one row."""
    stages = merged(report)
    return journey(stages, wide, high + beyond(stages, wide), report.palette, floor=report.journey.floor)


def _whole(report: Report) -> Iterator[Drawing]:
    palette, points = report.palette, sum(len(stage.points) for stage in merged(report))
    if points:
        wide = max(WIDE, 50.0 * points)
        yield Drawing("journey", tell("The journey"), lambda: journey_figure(report, wide, 300))
    if report.summary.stages:
        bars = report.summary.stages
        yield Drawing("stages", tell("Score by stage"), lambda: stage_bars(bars, WIDE, 190, palette))
    if len(report.priorities.points) > 1:
        part = report.priorities
        yield Drawing(
            "priorities",
            tell("Importance and performance"),
            lambda: grid(part.points, part.cross, WIDE * 0.75, 400, palette),
        )
    if report.priorities.heat.cells:
        yield Drawing(
            "heat",
            tell("Score by stage and channel"),
            lambda: heat_map(report.priorities.heat, WIDE, 28, palette),
        )
    plan = report.road_map
    if plan.score is not None and plan.steps:
        now = plan.score
        yield Drawing(
            "road_map",
            tell("Where the changes lead"),
            lambda: stairs(now, plan.steps, report.bands, WIDE, 320),
        )
    trend = report.trend
    if trend is not None:
        yield Drawing("trend", tell("What moved"), lambda: dumbbells(trend.changes, WIDE, 26, palette))


def _touchpoints(report: Report) -> Iterator[Drawing]:
    for chapter in report.chapters:
        name, number = chapter.spot.name, chapter.spot.number
        if chapter.dimensions:
            draw = partial(bullets, chapter.dimensions, WIDE, report.bands, 25, report.palette)
            yield Drawing(
                f"dimensions-{number}", tell("{number} {name}: by dimension", number=number, name=name), draw
            )
        if chapter.waits is not None:
            waits = chapter.waits
            draw = partial(wait_strip, waits.seconds, waits.target, WIDE, 100, report.palette)
            yield Drawing(f"waits-{number}", tell("{number} {name}: times", number=number, name=name), draw)
