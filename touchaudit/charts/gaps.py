"""Gaps: a ring for what was expected, a dot for what was met, and the distance between them, row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from touchaudit.charts.names import label_width, row_height, row_name
from touchaudit.charts.palette import PAPER, Palette, Tone
from touchaudit.charts.scale import Scale
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Rect, Role, Shape, Text
from touchaudit.domain import words

_FOOT = 14.0
_SLIGHT = 0.5


@dataclass(frozen=True, slots=True)
class GapRow:
    """One row; ``expected`` and ``met`` are 1–7, ``wide`` says that the gap is one to act on."""

    id: str
    name: str
    expected: float
    met: float
    wide: bool = False


def gap_rows(
    rows: Sequence[GapRow], wide: float, *, told: str, row: float = 19.0, palette: Palette = PAPER
) -> Figure:
    """Draw the rows in the order given; ``told`` begins the text for those who can't see it.

    Rows are ``row`` points high, or higher where a name needs it.
    """
    names = [one.name for one in rows]
    room = label_width(names, min(146.0, wide * 0.34 - 14), wide * 0.45)
    row = row_height(names, room, row)
    scale = Scale(1, 7, room + 14, wide - 42)
    bottom = row * len(rows) + 2
    items: list[Shape] = []
    for mark in range(1, 8):
        x = scale.at(mark)
        items.append(Line(x, 0, x, bottom, palette.hairline))
        items.append(Text(x, bottom + 9, str(mark), Role.FIGURES, 6.8, palette.grey, Anchor.MIDDLE))
    hits: list[Hit] = []
    for at, one in enumerate(rows):
        y = row * (at + 0.5)
        if one.wide:
            items.append(Rect(0, y - row / 2 + 1, wide, row - 2, _tone(one, palette).ground, radius=3))
        items += _row(one, y, scale, wide, palette)
        both = f"{words.rounded(one.expected, 1)} → {words.rounded(one.met, 1)}"
        hits.append(Hit(one.id, 0, y - row / 2, wide, row, f"{one.name}: {both}, {_gap(one)}"))
    alt = f"{told} {'; '.join(hit.label for hit in hits)}."
    return Figure(wide, bottom + _FOOT, tuple(items), alt, tuple(hits))


def _row(one: GapRow, y: float, scale: Scale, wide: float, palette: Palette) -> list[Shape]:
    slight = abs(one.met - one.expected) < _SLIGHT
    tone = _tone(one, palette)
    mark, word = (palette.grey, palette.grey) if slight else (tone.mark, tone.word)
    expected, met = scale.at(one.expected), scale.at(one.met)
    items: list[Shape] = [*row_name(one.name, y, scale.start - 14, palette.ink, 4)]
    if abs(met - expected) > 3:
        items.append(Line(expected + (2.6 if met > expected else -2.6), y, met, y, mark, 1.8))
    return [
        *items,
        Circle(expected, y, 2.9, palette.paper, mark, 1.3),
        Circle(met, y, 3.3, mark),
        Text(wide - 4, y + 2.8, _gap(one), Role.FIGURES_STRONG, 8.2, word, Anchor.END),
    ]


def _gap(one: GapRow) -> str:
    return words.signed(one.met - one.expected, 1)


def _tone(one: GapRow, palette: Palette) -> Tone:
    return palette.high if one.met >= one.expected else palette.low
