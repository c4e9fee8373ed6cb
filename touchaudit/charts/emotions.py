"""The emotions along the way, with what stays in memory of them: the peak, the end, and their mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from touchaudit.charts.curve import Curve
from touchaudit.charts.fonts import break_lines, width
from touchaudit.charts.labels import Box, Placer, along
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Path, Role, Shape, Text
from touchaudit.domain import words

_LEFT, _TOP, _NAMES = 62.0, 16.0, 34.0
_PLACES = 24
_LEAST, _NARROWEST = 70.0, 24.0
"""Points of height that the curve needs, and of width that a name needs."""


@dataclass(frozen=True, slots=True)
class Felt:
    """One stop on the way and its mean emotion, −2…+2."""

    id: str
    name: str
    emotion: float


@dataclass(frozen=True, slots=True)
class Memory:
    """What stays, −2…+2: the mean of peak and end, beside the mean of all; and the words for these."""

    peak: float
    end: float
    remembered: float
    mean: float
    peak_word: str
    end_word: str
    remembered_word: str
    mean_word: str


@dataclass(frozen=True, slots=True)
class FeltWords:
    """What the figure says: the ends and middle of its scale, and how its text for the blind begins."""

    worst: str
    neutral: str
    best: str
    told: str


def emotions(
    stops: Sequence[Felt],
    memory: Memory,
    say: FeltWords,
    wide: float,
    height: float,
    *,
    palette: Palette = PAPER,
) -> Figure:
    """Draw the curve through at least one stop; hits carry the touchpoints' ids.

    The figure is ``height`` points high, or higher where long names would leave the curve too little.
    """
    column = (wide - _LEFT) / len(stops)
    names = [_below(stop.name, column) for stop in stops]
    foot = max(_NAMES, 8.0 * max(map(len, names)) + 10)
    height = max(height, _TOP + _LEAST + foot)
    floor = height - foot
    axis = Scale(-2, 2, floor, _TOP)
    xs = [_LEFT + column * (at + 0.5) for at in range(len(stops))]
    points = [(x, axis.at(stop.emotion)) for x, stop in zip(xs, stops, strict=True)]
    curve = Curve.through(points)
    placer = Placer(Box(_LEFT, 0, wide, floor))
    placer.take([*along(curve), *(Box.around(x, y, 18) for x, y in points)])
    items = [*_ground(axis, say, wide, palette), *_memory(memory, axis, placer, wide, palette)]
    items.append(Path(curve.segments(), None, palette.navy, 2))
    peak = max(reversed(range(len(stops))), key=lambda at: abs(stops[at].emotion))
    hits: list[Hit] = []
    for at, (stop, (x, y)) in enumerate(zip(stops, points, strict=True)):
        items += _stop(stop, x, y, palette)
        flags = [memory.peak_word] * (at == peak) + [memory.end_word] * (at == len(stops) - 1)
        if flags:
            items.append(Circle(x, y, 7.2, None, palette.ink, 1))
            above = y - 11 if y - 20 > _TOP else y + 17
            items.append(Text(x, above, " · ".join(flags), Role.STRONG, 7, palette.ink, Anchor.MIDDLE))
        for line, text in enumerate(names[at]):
            items.append(Text(x, floor + 12 + 8 * line, text, Role.TEXT, 6.6, palette.grey, Anchor.MIDDLE))
        told = f"{stop.name}: {words.signed(stop.emotion, 1)}"
        hits.append(Hit(stop.id, x - column / 2, 0, column, height, told))
    alt = f"{say.told} {'; '.join(hit.label for hit in hits)}."
    return Figure(wide, height, tuple(items), alt, tuple(hits))


def _below(name: str, column: float) -> list[str]:
    """Return the lines of a name below its place; none where so many stand abreast that none can be read."""
    return break_lines(name, Role.TEXT, 6.6, column - 4) if column >= _NARROWEST else []


def _ground(axis: Scale, say: FeltWords, wide: float, palette: Palette) -> list[Shape]:
    items: list[Shape] = []
    for mark in (-2, -1, 0, 1, 2):
        y = axis.at(mark)
        items.append(Line(_LEFT, y, wide, y, palette.faint if mark == 0 else palette.hairline))
        items.append(
            Text(_LEFT - 6, y + 2.4, words.signed(mark, 0), Role.FIGURES, 6.8, palette.grey, Anchor.END)
        )
    for mark, word in ((-2, say.worst), (0, say.neutral), (2, say.best)):
        items.append(Text(0, axis.at(mark) + 2.4, word, Role.TEXT, 6.6, palette.grey))
    return items


def _memory(memory: Memory, axis: Scale, placer: Placer, wide: float, palette: Palette) -> list[Shape]:
    """Draw the two means as lines, each with its word where it covers neither curve nor other word."""
    items: list[Shape] = []
    for value, word, colour, dash in (
        (memory.mean, memory.mean_word, palette.grey, (2.4, 2.2)),
        (memory.remembered, memory.remembered_word, palette.rust, ()),
    ):
        y = axis.at(value)
        items.append(Line(_LEFT, y, wide, y, colour, 1, dash))
        room = width(word, Role.MEDIUM, 7)
        lefts = [_LEFT + 4 + (wide - _LEFT - room - 6) * at / _PLACES for at in range(_PLACES, -1, -1)]
        places = [Text(left, y + off, word, Role.MEDIUM, 7, colour) for off in (-3.0, 8.5) for left in lefts]
        items.append(placer.place(places))
    return items


def _stop(stop: Felt, x: float, y: float, palette: Palette) -> list[Shape]:
    tone = palette.high if stop.emotion >= 0.5 else palette.low if stop.emotion <= -0.5 else palette.middle
    return [Circle(x, y, 4.2, tone.mark, palette.paper, 0.9)]
