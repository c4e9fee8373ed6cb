"""Importance against performance, and where in the matrix of stages and channels the score is low."""

from __future__ import annotations

from touchaudit.charts.grid import GridPoint
from touchaudit.charts.heat import HeatCell, HeatTable
from touchaudit.domain import words
from touchaudit.domain.client import Channel
from touchaudit.domain.journey import TouchpointFigures
from touchaudit.domain.wave import mean
from touchaudit.reports.content.context import Context
from touchaudit.reports.model import Priorities


def priorities(context: Context) -> Priorities:
    """Write the priorities; lines cross at the means (Martilla & James)."""
    audited = context.audited
    cross = (
        mean(float(figures.touchpoint.criticality) for figures in audited) or 3.0,
        mean(figures.score for figures in audited) or 50.0,
    )
    first = [figures for figures in audited if _first(figures, cross)]
    ranked = sorted(
        first, key=lambda figures: (-_distance(figures, cross), context.numbers[figures.touchpoint.id])
    )
    middle = context.record.client.bands.good
    return Priorities(
        title=_title(len(first), len(audited)),
        points=tuple(
            GridPoint(
                figures.touchpoint.id,
                context.numbers[figures.touchpoint.id],
                figures.touchpoint.name,
                figures.touchpoint.criticality,
                figures.score or 0.0,
                figures in first,
            )
            for figures in audited
        ),
        cross=cross,
        ranked=tuple(
            context.listed(f, f"importance {f.touchpoint.criticality}, score {words.score(f.score)}")
            for f in ranked
        ),
        caption=(
            f"Lines cross at the means: importance {words.number(cross[0])}, score {words.score(cross[1])}. "
            "The order follows the distance from their crossing."
        ),
        heat_title=_heat_title(context),
        heat=_heat(context, middle),
        heat_caption=(
            f"Mean score by stage and channel. Orange is below {words.number(middle)} (good), blue above; "
            "a dash means that customers meet the client in no such way."
        ),
    )


def _first(figures: TouchpointFigures, cross: tuple[float, float]) -> bool:
    return figures.touchpoint.criticality >= cross[0] and (figures.score or 0.0) < cross[1]


def _distance(figures: TouchpointFigures, cross: tuple[float, float]) -> float:
    """Return how far a touchpoint is from the crossing, both axes taken at full length as 1."""
    across = (cross[1] - (figures.score or 0.0)) / 100
    up = (figures.touchpoint.criticality - cross[0]) / 4
    return across * across + up * up


def _title(first: int, audited: int) -> str:
    if not audited:
        return "No touchpoint has been scored yet"
    if not first:
        return "No important touchpoint lags behind the rest"
    if first == 1:
        return "One touchpoint combines high importance with low performance"
    return f"{first} touchpoints combine high importance with low performance"


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
        return "Score by stage and channel"
    return f"Weakest channel: {known[0][1].lower()}; strongest: {known[-1][1].lower()}"
