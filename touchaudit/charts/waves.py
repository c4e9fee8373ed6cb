"""From wave to wave: the score with its interval, and what a change is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from touchaudit.charts.fonts import width
from touchaudit.charts.names import Name, named
from touchaudit.charts.palette import PAPER, Palette, marker
from touchaudit.charts.scale import Scale, score_floor, score_marks
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Rect, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.domain.client import Band

_LEFT, _TOP, _FOOT = 26.0, 18.0, 30.0


@dataclass(frozen=True, slots=True)
class WaveMark:
    """One wave: its score (0–100), the interval of its visits' mean where there is one, and its two lines."""

    id: str
    name: str
    below: str
    score: float
    band: Band | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One column of a change: where it starts and ends (0–100); a ``whole`` one stands on the floor.

    ``id`` is what a hit on it is named by; "" for one that leads nowhere.
    """

    name: str
    low: float
    high: float
    whole: bool = False
    id: str = ""


def wave_line(
    marks: Sequence[WaveMark], wide: float, height: float, *, told: str, palette: Palette = PAPER
) -> Figure:
    """Draw the waves from left to right, each with its interval; a ring is a wave of a single visit."""
    ends = [mark.low for mark in marks if mark.low is not None]
    floor = score_floor([*(mark.score for mark in marks), *(max(0.0, end) for end in ends)])
    step = (wide - _LEFT) / max(1, len(marks))
    foot = max([0.0, *(_name(mark.name, step).height + _name(mark.below, step).height for mark in marks)])
    axis = Scale(floor, 100, height - max(_FOOT, foot + 14), _TOP)
    xs = [_LEFT + step * (at + 0.5) for at in range(len(marks))]
    items: list[Shape] = list(_marks(axis, floor, wide, palette))
    for (x1, one), (x2, other) in pairwise(zip(xs, marks, strict=True)):
        items.append(Line(x1, axis.at(one.score), x2, axis.at(other.score), palette.navy, 1.6))
    hits: list[Hit] = []
    for x, mark in zip(xs, marks, strict=True):
        items += _wave(mark, x, step, axis, palette)
        said = f"{mark.name}: {words.score(mark.score, 1)}"
        if mark.low is not None and mark.high is not None:
            said = f"{said} ({words.score(max(0.0, mark.low))}–{words.score(min(100.0, mark.high))})"
        hits.append(Hit(mark.id, x - step / 2, 0, step, height, said))
    alt = f"{told} {'; '.join(hit.label for hit in hits)}."
    return Figure(wide, height, tuple(items), alt, tuple(hits))


def change_parts(
    parts: Sequence[Part], wide: float, height: float, *, told: str, palette: Palette = PAPER
) -> Figure:
    """Draw a change as steps from the first column to the last."""
    floor = score_floor([min(part.low, part.high) for part in parts])
    step = (wide - _LEFT) / max(1, len(parts))
    names = [named(part.name, step - 4, role=Role.STRONG, large=7.4) for part in parts]
    foot = max([0.0, *(name.height for name in names)])
    axis = Scale(floor, 100, height - max(_FOOT, foot + 14), _TOP)
    items: list[Shape] = list(_marks(axis, floor, wide, palette))
    said = []
    hits: list[Hit] = []
    for at, (part, name) in enumerate(zip(parts, names, strict=True)):
        left, room = _LEFT + step * at + step * 0.14, step * 0.72
        items += _column(part, left, room, axis, palette)
        items += name.below(left + room / 2, axis.start + 12, palette.ink)
        if at + 1 < len(parts):
            y = axis.at(part.high)
            items.append(Line(left + room, y, left + step, y, palette.faint, 0.8))
        said.append(f"{part.name}: {_figure(part)}")
        if part.id:
            hits.append(Hit(part.id, _LEFT + step * at, 0, step, height, said[-1]))
    return Figure(wide, height, tuple(items), f"{told} {'; '.join(said)}.", tuple(hits))


def _marks(axis: Scale, floor: float, wide: float, palette: Palette) -> list[Shape]:
    items: list[Shape] = []
    for mark in score_marks(floor):
        y = axis.at(mark)
        items.append(Line(_LEFT, y, wide, y, palette.hairline))
        items.append(Text(_LEFT - 6, y + 2.4, str(int(mark)), Role.FIGURES, 6.8, palette.grey, Anchor.END))
    return items


def _wave(mark: WaveMark, x: float, step: float, axis: Scale, palette: Palette) -> list[Shape]:
    y, name = axis.at(mark.score), _name(mark.name, step)
    told = words.score(mark.score, 1)
    size = min(9.0, (step / 2 - 9) / width(told, Role.FIGURES_STRONG, 1))  # the last one ends with the figure
    items: list[Shape] = []
    if mark.low is not None and mark.high is not None:
        low, high = axis.at(mark.low), axis.at(mark.high)
        items.append(Line(x, low, x, high, palette.navy, 1.2))
        for end, inside in ((low, mark.low >= axis.low), (high, mark.high <= axis.high)):
            if inside:
                items.append(Line(x - 4, end, x + 4, end, palette.navy, 1.2))
        items.append(marker(mark.band, x, y, 9, palette))
    else:
        items.append(Circle(x, y, 4, palette.paper, palette.navy, 1.4))
    return [
        *items,
        Text(x + 9, y - 5, told, Role.FIGURES_STRONG, size, palette.ink),
        *name.below(x, axis.start + 12, palette.ink),
        *_name(mark.below, step).below(x, axis.start + 13.9 + name.height, palette.grey),
    ]


def _name(text: str, room: float) -> Name:
    return named(text, room - 4, role=Role.MEDIUM, large=7)


def _column(part: Part, left: float, room: float, axis: Scale, palette: Palette) -> list[Shape]:
    bottom = axis.start if part.whole else max(axis.at(part.low), axis.at(part.high))
    top = axis.at(part.high) if part.whole else min(axis.at(part.low), axis.at(part.high))
    tone = palette.high if part.high >= part.low else palette.low
    fill, word = (palette.navy, palette.ink) if part.whole else (tone.mark, tone.word)
    middle = left + room / 2
    return [
        Rect(left, top, room, max(1.2, bottom - top), fill),
        Text(middle, top - 5, _figure(part), Role.FIGURES_STRONG, 9, word, Anchor.MIDDLE),
    ]


def _figure(part: Part) -> str:
    return words.score(part.high, 1) if part.whole else words.signed(part.high - part.low, 1)
