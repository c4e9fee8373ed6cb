"""Importance against performance, and where in the matrix of stages and channels the score is low."""

from __future__ import annotations

from touchaudit.charts.grid import GridPoint
from touchaudit.charts.heat import HeatCell, HeatTable
from touchaudit.domain import words
from touchaudit.domain.client import Channel
from touchaudit.domain.importance import (
    Crosshair,
    ImportanceGrid,
    PlacedTouchpoint,
    Quadrant,
    importance_performance,
)
from touchaudit.domain.wave import mean
from touchaudit.reports.content.context import Context, counted
from touchaudit.reports.model import Listed, Priorities
from touchaudit.tongue import tell


def priorities(context: Context) -> Priorities:
    """Write the priorities."""
    placed = importance_performance(context.figures.touchpoints)
    first = [point for point in placed.points if point.quadrant is Quadrant.CONCENTRATE]
    first.sort(key=lambda point: (-_distance(point, placed), context.numbers[point.touchpoint.id]))
    middle = context.record.client.bands.good
    return Priorities(
        title=_title(len(first), len(placed.points)),
        points=tuple(
            GridPoint(
                point.touchpoint.id,
                context.numbers[point.touchpoint.id],
                point.touchpoint.name,
                point.importance,
                point.score,
                point in first,
            )
            for point in placed.points
        ),
        cross=(placed.importance_line, placed.score_line),
        ranked=tuple(_listed(context, point) for point in first),
        caption=_caption(placed),
        heat_title=_heat_title(context),
        heat=_heat(context, middle),
        heat_caption=tell(
            "Mean score by stage and channel. Orange is below {middle} (good), blue above; a dash means that "
            "customers meet the client in no such way.",
            middle=words.number(middle),
        ),
    )


def _caption(placed: ImportanceGrid) -> str:
    lines = {
        "importance": words.number(placed.importance_line),
        "score": words.score(placed.score_line),
    }
    cross = (
        tell("Lines cross at the means: importance {importance}, score {score}.", **lines)
        if placed.crosshair is Crosshair.MEANS
        else tell("Lines cross at the middle of the scales: importance {importance}, score {score}.", **lines)
    )
    order = tell("The order follows the distance from the crossing; borderline is within 5% of a line.")
    return f"{cross} {order}"


def _listed(context: Context, point: PlacedTouchpoint) -> Listed:
    figures = next(f for f in context.audited if f.touchpoint.id == point.touchpoint.id)
    importance = words.number(point.importance)
    told = tell("importance {n}", n=importance)
    return context.listed(
        figures, tell("importance {n}, borderline", n=importance) if point.borderline else told
    )


def _distance(point: PlacedTouchpoint, grid: ImportanceGrid) -> float:
    """Return how far a touchpoint is from the crossing, both axes taken at full length as 1."""
    across = (grid.score_line - point.score) / 100
    up = (point.importance - grid.importance_line) / 4
    return across * across + up * up


def _title(first: int, audited: int) -> str:
    if not audited:
        return tell("No touchpoint has been scored yet")
    if not first:
        return tell("No important touchpoint lags behind the rest")
    return counted(
        first,
        "One touchpoint combines high importance with low performance",
        "{count} touchpoints combine high importance with low performance",
    )


def _channels(context: Context) -> list[Channel]:
    used = {figures.touchpoint.channel for figures in context.figures.touchpoints}
    return [channel for channel in Channel if channel in used]


def _heat(context: Context, middle: float) -> HeatTable:
    channels = _channels(context)
    cells: dict[tuple[int, int], HeatCell] = {}
    for row, stage in enumerate(context.stages):
        for column, channel in enumerate(channels):
            here = [figures for figures in stage.touchpoints if figures.touchpoint.channel is channel]
            if here:
                score = mean(figures.score for figures in here)
                cells[row, column] = HeatCell(here[0].touchpoint.id, score)
    return HeatTable(
        tuple(stage.name for stage in context.stages),
        tuple(words.channel_word(channel) for channel in channels),
        cells,
        middle,
    )


def _heat_title(context: Context) -> str:
    scores = {
        channel: mean(figures.score for figures in context.audited if figures.touchpoint.channel is channel)
        for channel in _channels(context)
    }
    known = sorted(
        (score, words.channel_word(channel)) for channel, score in scores.items() if score is not None
    )
    if len(known) < 2:
        return tell("Score by stage and channel")
    weakest, strongest = known[0][1], known[-1][1]
    return tell("Weakest channel: {weakest}; strongest: {strongest}", weakest=weakest, strongest=strongest)
