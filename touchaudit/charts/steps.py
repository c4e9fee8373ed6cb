"""The stairs: how far the score climbs when the road map's lanes are done, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from touchaudit.charts.names import Name, named
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale
from touchaudit.charts.shapes import Anchor, Figure, Line, Rect, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.domain.client import Band, Bands
from touchaudit.tongue import tell, tell_n


@dataclass(frozen=True, slots=True)
class Step:
    """One lane: what it is called, what it adds (points of 0–100), how many changes it holds."""

    name: str
    gain: float
    changes: int


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    below: str
    low: float
    high: float
    figure: str
    colour: str
    word: str
    last: bool = False


def stairs(
    now: float, steps: Sequence[Step], bands: Bands, wide: float, height: float, *, palette: Palette = PAPER
) -> Figure:
    """Draw today's score and what each lane adds to it; the gains add up, no further than 100."""
    columns = _columns(now, steps, palette)
    step = (wide - 52) / len(columns)
    axis = Scale(0, 100, height - 18.7 - max(_name(column, step).height for column in columns), 14)
    items: list[Shape] = []
    for band, floor in ((Band.FAIR, bands.fair), (Band.GOOD, bands.good), (Band.EXCELLENT, bands.excellent)):
        y = axis.at(floor)
        items.append(Line(0, y, wide, y, palette.hairline))
        name = f"{words.band_word(band)} {words.number(floor)}"
        items.append(Text(wide, y - 2.5, name, Role.TEXT, 6.6, palette.grey, Anchor.END))
    for index, column in enumerate(columns):
        items += _draw(column, index * step, step, axis, palette)
    items.append(Line(0, axis.start, wide, axis.start, palette.faint, 0.7))
    told = "; ".join(
        tell("{lane} adds {gain}", lane=step.name, gain=words.number(step.gain)) for step in steps
    )
    alt = tell(
        "Overall score today {now}; {told}; when all is done {then}.",
        now=words.score(now, 1),
        told=told,
        then=columns[-1].figure,
    )
    return Figure(wide, height, tuple(items), alt)


def _columns(now: float, steps: Sequence[Step], palette: Palette) -> list[_Column]:
    level = now
    done = [_Column(tell("Today"), "", 0, now, words.score(now, 1), palette.navy, palette.navy)]
    for step in steps:
        top = min(100.0, level + step.gain)
        below = tell_n(step.changes, "{n} change", "{n} changes")
        gain = words.signed(top - level)
        done.append(_Column(step.name, below, level, top, gain, palette.high.mark, palette.high.word))
        level = top
    done.append(
        _Column(tell("When done"), "", 0, level, words.score(level, 1), palette.navy, palette.navy, last=True)
    )
    return done


def _name(column: _Column, step: float) -> Name:
    return named(column.name, step - 4, role=Role.STRONG, large=7.4)


def _draw(column: _Column, left: float, step: float, axis: Scale, palette: Palette) -> list[Shape]:
    room = step * 0.72
    name = _name(column, step)
    top, bottom, middle = axis.at(column.high), axis.at(column.low), left + room / 2
    items: list[Shape] = [
        Rect(left, top, room, max(1.2, bottom - top), column.colour),
        Text(middle, top - 5, column.figure, Role.FIGURES_STRONG, 9, column.word, Anchor.MIDDLE),
        *name.below(middle, axis.start + 11, palette.ink),
    ]
    if column.below:
        y = axis.start + 12.4 + name.height
        items.append(Text(middle, y, column.below, Role.TEXT, 7, palette.grey, Anchor.MIDDLE))
    if not column.last:
        items.append(Line(left + room, top, left + step, top, palette.faint, 0.7))
    return items
