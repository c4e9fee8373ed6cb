"""Bars: the stages beside one another, and the dimensions of one touchpoint below one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from touchaudit.charts.fonts import break_lines, width
from touchaudit.charts.names import row_height, row_name
from touchaudit.charts.palette import PAPER, Palette, marker, mix
from touchaudit.charts.scale import Scale
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Rect, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.domain.client import Band, Bands
from touchaudit.tongue import tell

WIDEST = 96.0
FIGURES = 62.0
_LEAST = 56.0
"""Points of the widest column, of the figures beside a bar, and of height that bars need."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, 0–100. ``previous`` is the last wave's; ``usual`` what it is compared with."""

    id: str
    label: str
    score: float | None
    band: Band | None
    previous: float | None = None
    usual: float | None = None


def stage_bars(bars: Sequence[Bar], wide: float, height: float, palette: Palette = PAPER) -> Figure:
    """Draw upright bars with the score above each and a tick for the last wave.

    The figure is ``height`` points high, or higher where long names would leave the bars too little.
    """
    column = min(wide / max(1, len(bars)), WIDEST)
    gap = min(11.0, column * 0.2)
    names = [break_lines(bar.label, Role.TEXT, 7, column - gap) for bar in bars]
    foot = 7 + 8.4 * max(map(len, names), default=1)
    height = max(height, 15 + _LEAST + foot)
    axis = Scale(0, 100, height - foot, 15)
    items: list[Shape] = []
    hits: list[Hit] = []
    for index, (bar, name) in enumerate(zip(bars, names, strict=True)):
        left, room = index * column, column - gap
        items += _upright(bar, left, room, axis, palette)
        for line, text in enumerate(name):
            y = axis.start + 10 + 8.4 * line
            items.append(Text(left + room / 2, y, text, Role.TEXT, 7, palette.grey, Anchor.MIDDLE))
        hits.append(Hit(bar.id, left, 0, room, height, f"{bar.label}: {words.score(bar.score)}"))
    return Figure(wide, height, tuple(items), _told(tell("Score by stage, 0 to 100"), bars), tuple(hits))


def _upright(bar: Bar, left: float, room: float, axis: Scale, palette: Palette) -> list[Shape]:
    bottom, top = axis.start, axis.end
    items: list[Shape] = [Rect(left, top, room, bottom - top, palette.pale)]
    score = words.score(bar.score)
    middle = left + room / 2
    if bar.score is None:
        items.append(Text(middle, bottom - 6, score, Role.TEXT, 7, palette.grey, Anchor.MIDDLE))
    else:
        y = axis.at(bar.score)
        poor = bar.band is Band.POOR
        items.append(Rect(left, y, room, bottom - y, palette.low.mark if poor else palette.navy))
        size = min(9.0, room / width(score, Role.FIGURES_STRONG, 1))
        half = width(score, Role.FIGURES_STRONG, size) / 2
        if room > 2 * half + 12:
            items.append(marker(bar.band, middle - half - 6, top - 8, 6, palette))
        colour = palette.low.word if poor else palette.ink
        items.append(Text(middle, top - 5, score, Role.FIGURES_STRONG, size, colour, Anchor.MIDDLE))
    if bar.previous is not None:
        top_of_bar = None if bar.score is None else axis.at(bar.score)
        items += _tick(left, room, axis.at(bar.previous), top_of_bar, palette)
    return items


def _tick(left: float, room: float, y: float, top: float | None, palette: Palette) -> list[Shape]:
    """Mark the last wave: dark beside and above the bar, light on it; ``top`` is the bar's top."""
    right = left + room
    if top is None or y <= top:
        return [Line(left - 3, y, right + 3, y, palette.ink, 1.2)]
    return [
        Line(left - 3, y, left, y, palette.ink, 1.2),
        Line(left, y, right, y, palette.paper, 1.2),
        Line(right, y, right + 3, y, palette.ink, 1.2),
    ]


def bullets(
    bars: Sequence[Bar], wide: float, bands: Bands, row: float = 19.0, palette: Palette = PAPER
) -> Figure:
    """Draw a row of ``row`` points per dimension: bar the score, tick the usual, ring the last wave.

    Rows are higher where a name needs it.
    """
    label = min(96.0, max((width(bar.label, Role.TEXT, 8) for bar in bars), default=0) + 8)
    axis = Scale(0, 100, label, wide - FIGURES)
    row = row_height([bar.label for bar in bars], label - 8, row)
    height = row * len(bars) + 12
    items: list[Shape] = []
    hits: list[Hit] = []
    for index, bar in enumerate(bars):
        top = row * index
        items += _bullet(bar, row * (index + 0.5), axis, bands, palette)
        hits.append(Hit(bar.id, 0, top, wide, row, f"{bar.label}: {words.score(bar.score)}"))
    for mark in (0, 50, 100):
        items.append(
            Text(axis.at(mark), height - 3, str(mark), Role.FIGURES, 6.6, palette.grey, Anchor.MIDDLE)
        )
    return Figure(wide, height, tuple(items), _told(tell("Score by dimension, 0 to 100"), bars), tuple(hits))


def _bullet(bar: Bar, middle: float, axis: Scale, bands: Bands, palette: Palette) -> list[Shape]:
    wide = axis.end + FIGURES
    items: list[Shape] = [*row_name(bar.label, middle, axis.start - 8, palette.ink)]
    floors = (0.0, bands.fair, bands.good, 100.0)
    for share, (low, high) in zip((0.55, 0.3, 0.12), pairwise(floors), strict=True):
        left, right = axis.at(low), axis.at(high)
        ground = mix(palette.paper, palette.hairline, share)
        items.append(Rect(left, middle - 6, right - left, 12, ground))
    if bar.score is not None:
        colour = palette.low.mark if bar.band is Band.POOR else palette.navy
        items.append(Rect(axis.start, middle - 3, axis.at(bar.score) - axis.start, 6, colour))
    if bar.usual is not None:
        x = axis.at(bar.usual)
        items.append(Line(x, middle - 6.5, x, middle + 6.5, palette.paper, 3))
        items.append(Line(x, middle - 6.5, x, middle + 6.5, palette.ink, 1.6))
    if bar.previous is not None:
        items.append(Circle(axis.at(bar.previous), middle, 2.3, palette.paper, palette.grey, 1))
    tone = palette.tone(bar.band)
    items.append(marker(bar.band, wide - 48, middle, 6, palette))
    items.append(
        Text(wide - 26, middle + 2.8, words.score(bar.score), Role.FIGURES_STRONG, 8, tone.word, Anchor.END)
    )
    if bar.score is not None and bar.usual is not None:
        change = words.signed(bar.score - bar.usual, 0)
        items.append(Text(wide, middle + 2.8, change, Role.FIGURES, 8, palette.grey, Anchor.END))
    return items


def _told(what: str, bars: Sequence[Bar]) -> str:
    told = "; ".join(
        f"{bar.label} {words.score(bar.score)}"
        + (
            f" ({tell('last wave {score}', score=words.score(bar.previous))})"
            if bar.previous is not None
            else ""
        )
        for bar in bars
    )
    return f"{what}: {told}."
