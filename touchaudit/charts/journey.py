"""The journey curve: what customers met, touchpoint by touchpoint, against what they expected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from touchaudit.charts.curve import Curve, runs, shortfall
from touchaudit.charts.fonts import width
from touchaudit.charts.journey_names import (
    NAMES,
    RAIL,
    Feet,
    JourneyPoint,
    JourneyStage,
    Rail,
    feet_of,
    is_bare,
    rail_of,
)
from touchaudit.charts.labels import Box, Placer, above_or_below, along, beside
from touchaudit.charts.palette import PAPER, Palette, marker
from touchaudit.charts.scale import Scale, score_floor, score_marks
from touchaudit.charts.shapes import Anchor, Figure, Group, Hit, Line, Path, Rect, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.tongue import tell

__all__ = ["LEFT", "JourneyPoint", "JourneyStage", "beyond", "journey", "unnamed"]

LEFT = 24.0
HEADROOM = 12.0
LEGEND = 18.0
PLOT = 60.0
"""Points that the plot needs at least."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where things stand: plot edges, the column of each touchpoint, the score axis."""

    width: float
    top: float
    bottom: float
    column: float
    axis: Scale
    palette: Palette
    say: Callable[[str], str]
    rail: Rail
    feet: Feet

    def x(self, index: float) -> float:
        """Return the middle of a column."""
        return LEFT + self.column * (index + 0.5)


def journey(
    stages: Sequence[JourneyStage],
    width: float,
    height: float,
    palette: Palette = PAPER,
    *,
    legend: bool = True,
    floor: float | None = None,
    say: Callable[[str], str] = tell,
) -> Figure:
    """Draw the journey; hits carry the ids of the touchpoints, then those of the stages that have one.

    The figure is ``height`` points high, or higher where names would leave the plot too little: ``beyond``
    tells how much more than usual they take.
    ``floor`` fixes the lowest mark of the score axis, so that several figures share it; ``say`` translates
    what the figure itself says.
    """
    points = [point for stage in stages for point in stage.points]
    known = [
        value
        for point in points
        for value in (point.score, point.expectation, point.previous)
        if value is not None
    ]
    low = score_floor(known) if floor is None else floor
    column = (width - LEFT) / max(1, len(points))
    rail, feet = rail_of(stages, column), feet_of(points, column, width - LEFT)
    below = feet.height + (LEGEND if legend else 0)
    height = max(height, rail.height + HEADROOM + PLOT + below)
    bottom = height - below
    axis = Scale(low, 100, bottom, rail.height + HEADROOM)
    frame = _Frame(width, rail.height, bottom, column, axis, palette, say, rail, feet)
    items = [
        *_ground(frame, stages, low),
        *_curves(frame, points),
        *_marks(frame, points),
        *feet.texts(points, [frame.x(index) for index in range(len(points))], LEFT, bottom, palette),
        *(_legend(frame, points, height - 4) if legend else ()),
    ]
    return Figure(
        width, height, tuple(items), _alt(points), (*_hits(frame, points), *_stage_hits(frame, stages))
    )


def beyond(stages: Sequence[JourneyStage], width: float) -> float:
    """Return how many points more (or fewer) than usual the names of a journey take."""
    points = [point for stage in stages for point in stage.points]
    column = (width - LEFT) / max(1, len(points))
    return rail_of(stages, column).height - RAIL + feet_of(points, column, width - LEFT).height - NAMES


def unnamed(stages: Sequence[JourneyStage], width: float) -> bool:
    """Tell whether so many touchpoints stand abreast that they have only their numbers below them."""
    points = sum(len(stage.points) for stage in stages)
    return is_bare((width - LEFT) / max(1, points))


def _ground(frame: _Frame, stages: Sequence[JourneyStage], low: float) -> list[Shape]:
    palette, items = frame.palette, list[Shape]()
    start = 0
    for index, stage in enumerate(stages):
        left = LEFT + start * frame.column
        wide = len(stage.points) * frame.column
        start += len(stage.points)
        if index % 2 == 0:
            items.append(Rect(left, frame.top, wide, frame.bottom - frame.top, palette.pale))
        items += frame.rail.stage(index, stage, left + 2, wide - 4, palette)
    for mark in score_marks(low):
        y = frame.axis.at(mark)
        items.append(Line(LEFT, y, frame.width, y, palette.hairline))
        items.append(Text(LEFT - 6, y + 2.5, str(int(mark)), Role.FIGURES, 7, palette.grey, Anchor.END))
    return items


def _curve(frame: _Frame, values: Sequence[float | None]) -> tuple[Curve, ...]:
    return runs(
        [
            (frame.x(index), None if value is None else frame.axis.at(value))
            for index, value in enumerate(values)
        ]
    )


def _curves(frame: _Frame, points: Sequence[JourneyPoint]) -> list[Shape]:
    palette = frame.palette
    had = _curve(frame, [point.score for point in points])
    wanted = _curve(frame, [point.expectation for point in points])
    before = _curve(frame, [point.previous for point in points])
    shade = [
        area
        for low in had
        for high in wanted
        if low.xs[0] < high.xs[-1] and high.xs[0] < low.xs[-1]
        for area in shortfall(low, high, palette.low.ground)
    ]
    return [
        *shade,
        *(Path(curve.segments(), None, palette.faint, 1.0) for curve in before),
        *(Path(curve.segments(), None, palette.grey, 0.9, (2.4, 2.2)) for curve in wanted),
        *(Path(curve.segments(), None, palette.navy, 2.2) for curve in had),
    ]


def _marks(frame: _Frame, points: Sequence[JourneyPoint]) -> list[Shape]:
    placer = Placer(Box(LEFT, frame.top, frame.width + 4, frame.bottom + 2))
    placer.take(
        Box.around(frame.x(index), frame.axis.at(point.score), 4)
        for index, point in enumerate(points)
        if point.score is not None
    )
    drawn = ([p.score for p in points], [p.expectation for p in points], [p.previous for p in points])
    for curve in (curve for values in drawn for curve in _curve(frame, values)):
        placer.take(along(curve))
    items: list[Shape] = []
    for index, point in enumerate(points):
        if point.score is None:
            items += _unscored(frame, index)
            continue
        x, y = frame.x(index), frame.axis.at(point.score)
        items.append(marker(point.band, x, y, 8.5 if point.low else 7.5, frame.palette))
        role = Role.FIGURES_STRONG if point.low else Role.FIGURES
        colour = frame.palette.tone(point.band).word if point.low else frame.palette.ink
        size = 8.5 if point.low else 7.2
        label = Text(x, y, words.score(point.score), role, size, colour)
        places = [*above_or_below(label, 5, below_first=_dips(points, index)), *beside(label, 6)[:2]]
        items.append(placer.place(places))
    return items


def _unscored(frame: _Frame, index: int) -> list[Shape]:
    x, y = frame.x(index), frame.bottom - 5
    label = Text(x, y - 5, frame.say(words.NOT_SCORED), Role.TEXT, 6.2, frame.palette.grey, Anchor.MIDDLE)
    return [marker(None, x, y, 6, frame.palette), label]


def _dips(points: Sequence[JourneyPoint], index: int) -> bool:
    """Say whether the curve has its dip here: then the label belongs below."""
    around = [
        score
        for point in (*points[max(0, index - 1) : index], *points[index + 1 : index + 2])
        if (score := point.score) is not None
    ]
    score = points[index].score
    return score is not None and bool(around) and score < sum(around) / len(around)


def _legend(frame: _Frame, points: Sequence[JourneyPoint], y: float) -> list[Shape]:
    palette, items, x = frame.palette, list[Shape](), LEFT
    middle = y - 2.4
    keys: list[tuple[str, list[Shape]]] = [
        (frame.say("Experience"), [Line(0, middle, 16, middle, palette.navy, 2.2)]),
    ]
    if any(point.expectation is not None for point in points):
        keys.append((frame.say("Expectation"), [Line(0, middle, 16, middle, palette.grey, 0.9, (2.4, 2.2))]))
        keys.append((frame.say("Shortfall"), [Rect(0, middle - 4, 16, 8, palette.low.ground)]))
    if any(point.previous is not None for point in points):
        keys.append((frame.say("Last wave"), [Line(0, middle, 16, middle, palette.faint, 1.0)]))
    keys += [
        (name, [marker(band, 12, middle, 6.5, palette)])
        for band, name in (
            (Band.POOR, frame.say("Poor")),
            (Band.FAIR, frame.say("Fair")),
            (Band.GOOD, frame.say("Good or better")),
        )
    ]
    for name, shapes in keys:
        items.append(Group(tuple(shapes), x))
        items.append(Text(x + 20, y, name, Role.TEXT, 7, palette.grey))
        x += 20 + width(name, Role.TEXT, 7) + 12
    return items


def _hits(frame: _Frame, points: Sequence[JourneyPoint]) -> list[Hit]:
    return [
        Hit(
            point.id,
            LEFT + index * frame.column,
            frame.top,
            frame.column,
            frame.bottom + frame.feet.height - frame.top,
            f"{point.name}: {words.score(point.score)}",
        )
        for index, point in enumerate(points)
    ]


def _stage_hits(frame: _Frame, stages: Sequence[JourneyStage]) -> list[Hit]:
    found, at = [], 0
    for stage in stages:
        wide, left = frame.column * len(stage.points), LEFT + at * frame.column
        if stage.id:
            label = f"{stage.name}: {words.score(stage.score)}"
            found.append(Hit(stage.id, left, 0, wide, frame.top, label))
        at += len(stage.points)
    return found


def _alt(points: Sequence[JourneyPoint]) -> str:
    told = "; ".join(
        f"{point.number} {point.name} {words.score(point.score)}"
        + (
            f" ({tell('expected {score}', score=words.score(point.expectation))})"
            if point.expectation is not None
            else ""
        )
        for point in points
    )
    return tell("Score of each touchpoint along the journey, 0 to 100: {told}.", told=told)
