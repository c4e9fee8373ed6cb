"""The names around the journey: its stages above the curve, its touchpoints below, all of them whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from touchaudit.charts.fonts import break_lines, width
from touchaudit.charts.names import Key, Name, name_key
from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Anchor, Line, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.domain.client import Band

RAIL = 34.0
NAMES = 40.0
"""Points of height above and below the curve that names of the usual length take."""

_NUMBERS = 16.0
_SIZE, _LEAST, _LINE = 6.6, 6.0, 7.8
_MEAN, _STAGE, _SMALL = 8.0, 8.0, 6.6
_NARROWEST, _BROAD = 24.0, 48.0
"""Width under which a touchpoint has only its number below it, and from which on it may take a line more."""


@dataclass(frozen=True, slots=True)
class JourneyPoint:
    """One touchpoint on the curve; all figures 0–100, ``low`` marks the few that the text speaks of."""

    id: str
    number: int
    name: str
    score: float | None
    band: Band | None
    expectation: float | None = None
    previous: float | None = None
    low: bool = False

    @property
    def role(self) -> Role:
        """What the name is set in."""
        return Role.STRONG if self.low else Role.TEXT


@dataclass(frozen=True, slots=True)
class JourneyStage:
    """One stage of the rail with its mean score and its touchpoints, at least one.

    ``id`` is what a press on its name and mean sends; without one it can't be pressed.
    """

    name: str
    score: float | None
    band: Band | None
    points: tuple[JourneyPoint, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Rail:
    """The stages' names over their columns, ``height`` points high down to the top of the plot.

    A mean stands at the right of its name, or above it where the stage is narrow.
    """

    names: tuple[tuple[Name, bool], ...]
    height: float

    def stage(
        self, index: int, stage: JourneyStage, left: float, wide: float, palette: Palette
    ) -> list[Shape]:
        """Return one stage's name, its mean and the line below them."""
        name, beside = self.names[index]
        foot = self.height
        top = foot - 9 - name.leading * (len(name.lines) - 1)
        mean, tint = words.score(stage.score), palette.tone(stage.band).word
        x, y, anchor = (left + wide, foot - 9, Anchor.END) if beside else (left, top - 10, Anchor.START)
        return [
            *name.below(left, top, palette.navy, Anchor.START),
            Text(x, y, mean, Role.FIGURES_STRONG, _MEAN, tint, anchor),
            Line(left, foot - 4, left + wide, foot - 4, palette.navy, 1.2),
        ]


def rail_of(stages: Sequence[JourneyStage], column: float) -> Rail:
    """Set the names of the stages over columns so wide."""
    names = tuple(_stage_name(stage, len(stage.points) * column - 4) for stage in stages)
    tallest = max((_rail_height(name, beside=beside) for name, beside in names), default=0.0)
    return Rail(names, max(RAIL, tallest))


def _rail_height(name: Name, *, beside: bool) -> float:
    return 9 + name.leading * (len(name.lines) - 1) + (7 if beside else 18)


def _stage_name(stage: JourneyStage, wide: float) -> tuple[Name, bool]:
    room = wide - width(words.score(stage.score), Role.FIGURES_STRONG, _MEAN) - 5
    longest = max((width(word, Role.STRONG, _STAGE) for word in stage.name.split()), default=0.0)
    if longest <= room:
        lines = break_lines(stage.name, Role.STRONG, _STAGE, room)
        if len(lines) <= 2:
            return Name(tuple(lines), _STAGE, Role.STRONG), True
    size = _STAGE if width(stage.name, Role.STRONG, _STAGE) <= wide else _SMALL
    return Name(tuple(break_lines(stage.name, Role.STRONG, size, wide)), size, Role.STRONG), False


@dataclass(frozen=True, slots=True)
class Feet:
    """What stands below the curve: names below their numbers, or by their numbers in a ``key``."""

    names: tuple[Name, ...]
    key: Key | None
    height: float

    def texts(
        self, points: Sequence[JourneyPoint], xs: Sequence[float], left: float, top: float, palette: Palette
    ) -> list[Shape]:
        """Return numbers and names below the ``top``, the foot of the plot."""
        done: list[Shape] = [
            Text(x, top + 10, str(point.number), Role.FIGURES_STRONG, _SIZE, palette.navy, Anchor.MIDDLE)
            for x, point in zip(xs, points, strict=True)
        ]
        for x, point, name in zip(xs, points, self.names, strict=False):
            tint = palette.ink if point.low else palette.grey
            done += name.below(x, top + 18.5, tint)
        return [*done, *(self.key.texts(left, top + _NUMBERS, palette) if self.key else ())]


def is_bare(column: float) -> bool:
    """Tell whether a column has no room for a name."""
    return column < _NARROWEST


def feet_of(points: Sequence[JourneyPoint], column: float, wide: float) -> Feet:
    """Set the names below columns so wide; by number, where they are too long to be read there."""
    if is_bare(column):
        return Feet((), None, _NUMBERS)
    room = column - 2
    widest = max(
        (width(word, point.role, _SIZE) for point in points for word in point.name.split()), default=0.0
    )
    # A little smaller rather than broken inside a word, as far as it can still be read.
    size = _SIZE if widest <= room else _LEAST
    names = tuple(Name(tuple(break_lines(p.name, p.role, size, room)), size, p.role) for p in points)
    most = max((len(name.lines) for name in names), default=0)
    if most > (4 if column >= _BROAD else 3):
        key = name_key([(point.number, point.name, point.role) for point in points], wide)
        return Feet((), key, _NUMBERS + key.height + 8)
    return Feet(names, None, max(NAMES, 18.5 + _LINE * most))
