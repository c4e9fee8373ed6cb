"""The journey: where it dips, what customers think, do and feel on the way, what stays in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from touchaudit.charts.journey import JourneyPoint, JourneyStage
from touchaudit.charts.scale import score_floor
from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.domain.journey import Intention, TouchpointFigures, intentions
from touchaudit.reports.content.context import Context, StageFigures, capital, count, gist, sentence, short
from touchaudit.reports.model import JourneyPart, StageStory
from touchaudit.tongue import tell, tell_n

ABREAST = 15
"""Touchpoints that fit into one row of the curve with their names."""

LOWS = 3
VOICE = 130
"""Characters of what customers think, do or feel in a stage; a page that is full tells less."""


def journey_part(context: Context) -> JourneyPart:
    """Write the journey."""
    lows = {figures.touchpoint.id for figures in _lowest(context)[:LOWS]}
    stages = [_stage(context, stage, lows) for stage in context.stages]
    points = [point for stage in stages for point in stage.points]
    values = [v for p in points for v in (p.score, p.expectation, p.previous) if v is not None]
    return JourneyPart(
        title=_title(context),
        lead=_lead(context),
        rows=tuple(_rows(stages)),
        floor=score_floor(values),
        caption=_caption(expected=any(point.expectation is not None for point in points)),
        stories=tuple(_stories(context)),
        memory=_memory(context),
    )


def _lowest(context: Context) -> list[TouchpointFigures]:
    return sorted(
        (figures for figures in context.audited if figures.band in (Band.POOR, Band.FAIR)),
        key=lambda figures: figures.score or 0.0,
    )


def _caption(*, expected: bool) -> str:
    told = tell("Score by touchpoint, 0 to 100, in the order of the customer’s way.")
    if not expected:
        return told
    return f"{told} {tell('Expectation was told on 1 to 7 and is drawn on the same height.')}"


def _title(context: Context) -> str:
    if not context.audited:
        return tell("No touchpoint has been scored yet")
    if len(context.audited) == 1:
        (only,) = context.audited
        return tell(
            "{name} is {band}", name=capital(short(only.touchpoint.name)), band=words.band_word(only.band)
        )
    poor = sum(figures.band is Band.POOR for figures in context.audited)
    lowest = min(context.audited, key=lambda figures: figures.score or 0.0)
    name = short(lowest.touchpoint.name)
    if not poor:
        return tell("The journey holds its level; its lowest point is {name}", name=name)
    if poor == 1:
        return tell("The journey dips once, at {name}", name=name)
    if poor == 2:
        return tell("The journey dips twice, and nowhere deeper than at {name}", name=name)
    return tell(
        "The journey dips {count} times, and nowhere deeper than at {name}", count=count(poor), name=name
    )


def _lead(context: Context) -> str:
    gaps = [figures.gap for figures in context.audited if figures.gap is not None]
    told = [_shortfall(gaps)] if gaps else []
    if len(context.audited) == 1:
        return " ".join(told)
    best = max(context.audited, key=lambda figures: figures.score or 0.0, default=None)
    if best is not None:
        name = short(best.touchpoint.name)
        told.append(tell("The best moment is {name}, at {score}.", name=name, score=words.score(best.score)))
    return " ".join(told)


def _shortfall(gaps: list[float]) -> str:
    """Say at how many of the touchpoints less was met than was expected."""
    below = sum(gap < 0 for gap in gaps)
    if not below:
        return tell("Nowhere does the experience fall short of what was expected.")
    return tell_n(
        len(gaps),
        "At {below} of {n} touchpoint the experience falls short of what was expected.",
        "At {below} of {n} touchpoints the experience falls short of what was expected.",
        below=below,
    )


def _stage(context: Context, stage: StageFigures, lows: set[str]) -> JourneyStage:
    return JourneyStage(
        stage.name,
        stage.score,
        stage.band,
        tuple(
            JourneyPoint(
                id=figures.touchpoint.id,
                number=context.numbers[figures.touchpoint.id],
                name=figures.touchpoint.name,
                score=figures.score,
                band=figures.band,
                expectation=None if figures.expectation is None else (figures.expectation - 1) / 6 * 100,
                previous=figures.previous,
                low=figures.touchpoint.id in lows,
            )
            for figures in stage.touchpoints
        ),
    )


def _rows(stages: Iterable[JourneyStage]) -> Iterator[tuple[JourneyStage, ...]]:
    """Break the way into rows, if it can be between stages; a long stage is cut into even pieces."""
    pieces = [piece for stage in stages for piece in _pieces(stage)]
    row: list[JourneyStage] = []
    for piece in pieces:
        if row and sum(len(stage.points) for stage in row) + len(piece.points) > ABREAST:
            yield tuple(row)
            row = []
        row.append(piece)
    if row:
        yield tuple(row)


def _pieces(stage: JourneyStage) -> Iterator[JourneyStage]:
    count = -(-len(stage.points) // ABREAST)
    size = -(-len(stage.points) // count)
    for start in range(0, len(stage.points), size):
        yield JourneyStage(stage.name, stage.score, stage.band, stage.points[start : start + size])


def _stories(context: Context) -> Iterator[StageStory]:
    told = intentions(context.record, context.wave)
    for stage in context.stages:
        ranked = sorted(
            stage.touchpoints, key=lambda figures: 101.0 if figures.score is None else figures.score
        )
        order = [figures.touchpoint.id for figures in ranked]
        can = next(
            (
                finding.recommendation
                for finding in context.findings
                if finding.touchpoint.id in order and finding.recommendation
            ),
            "",
        )
        story = StageStory(
            stage.name,
            _told(told, order, "think"),
            _told(told, order, "do"),
            _told(told, order, "feel"),
            sentence(gist(can, VOICE * 3 // 2)),
        )
        if any((story.thinks, story.does, story.feels, story.can)):
            yield story


def _told(told: Iterable[Intention], order: list[str], aspect: str) -> str:
    """Return what was observed at the stage's weakest touchpoint that tells it, or else what is intended."""
    rows = sorted(
        (row for row in told if row.aspect == aspect and row.touchpoint.id in order),
        key=lambda row: order.index(row.touchpoint.id),
    )
    observed = next((text for row in rows for text in row.observed), "")
    intended = next((row.intended for row in rows if row.intended), "")
    if observed:
        return gist(observed, VOICE)
    return tell("Meant: {text}", text=gist(intended, VOICE)) if intended else ""


def _memory(context: Context) -> str:
    memory = context.figures.memory
    if memory is None:
        return ""
    return tell(
        "On a scale of −2 to +2 customers feel {mean} on average. What stays in memory is {remembered}: the "
        "strongest moment ({peak}) and the last one ({end}) weigh most.",
        mean=words.signed(memory.mean),
        remembered=words.signed(memory.remembered),
        peak=words.signed(memory.peak),
        end=words.signed(memory.end),
    )
