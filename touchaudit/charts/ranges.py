"""Ranges: a dot with its whisker in every row, so that one sees at once what may be told apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from touchaudit.charts.fonts import width
from touchaudit.charts.names import label_width, row_height, row_name
from touchaudit.charts.palette import PAPER, Palette, marker
from touchaudit.charts.scale import Scale
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Role, Shape, Text
from touchaudit.domain.client import Band

_FOOT = 14.0


@dataclass(frozen=True, slots=True)
class Ranged:
    """One row: a figure and where it may lie; ``told`` stands at its right end.

    ``low`` and ``high`` are None where nothing is known of the spread; the dot is then a ring, as a single
    observation is. ``band`` gives the dot its shape and colour, None draws it plain.
    """

    id: str
    name: str
    middle: float | None
    low: float | None
    high: float | None
    told: str
    band: Band | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """From where to where, with the marks to label, and a line to compare with."""

    low: float
    high: float
    marks: tuple[tuple[float, str], ...]
    line: float | None = None


def ranges(
    rows: Sequence[Ranged],
    axis: Axis,
    wide: float,
    *,
    told: str,
    row: float = 19.0,
    palette: Palette = PAPER,
) -> Figure:
    """Draw the rows in the order given; ``told`` begins the text for those who can't see it.

    Rows are ``row`` points high, or higher where a name needs it.
    """
    names = [one.name for one in rows]
    room = label_width(names, min(150.0, wide * 0.34 - 10), wide * 0.42)
    row = row_height(names, room, row)
    right = max((width(one.told, Role.FIGURES_STRONG, 8) for one in rows), default=0) + 10
    scale = Scale(axis.low, axis.high, room + 10, wide - right)
    bottom = row * len(rows) + 2
    items: list[Shape] = []
    for value, name in axis.marks:
        x = scale.at(value)
        items.append(Line(x, 0, x, bottom, palette.hairline))
        items.append(Text(x, bottom + 9, name, Role.FIGURES, 6.8, palette.grey, Anchor.MIDDLE))
    if axis.line is not None:
        x = scale.at(axis.line)
        items.append(Line(x, 0, x, bottom, palette.grey, 0.8, (2.4, 2.2)))
    hits: list[Hit] = []
    for at, one in enumerate(rows):
        y = row * (at + 0.5)
        items += _row(one, y, scale, wide, palette)
        hits.append(Hit(one.id, 0, y - row / 2, wide, row, f"{one.name}: {one.told}"))
    alt = f"{told} {'; '.join(hit.label for hit in hits)}."
    return Figure(wide, bottom + _FOOT, tuple(items), alt, tuple(hits))


def _row(one: Ranged, y: float, scale: Scale, wide: float, palette: Palette) -> list[Shape]:
    items: list[Shape] = [
        *row_name(one.name, y, scale.start - 10, palette.ink),
        Text(wide, y + 2.8, one.told, Role.FIGURES_STRONG, 8, palette.ink, Anchor.END),
    ]
    spread = one.low is not None and one.high is not None
    if one.low is not None and one.high is not None:
        left, right = scale.at(one.low), scale.at(one.high)
        items.append(Line(left, y, right, y, palette.navy, 1.4))
        for x, inside in ((left, one.low >= scale.low), (right, one.high <= scale.high)):
            if inside:  # a whisker that leaves the axis has no end to show
                items.append(Line(x, y - 3.2, x, y + 3.2, palette.navy, 1.4))
    if one.middle is not None:
        x = scale.at(one.middle)
        if one.band is not None and spread:
            items.append(marker(one.band, x, y, 7.5, palette))
        else:
            items.append(Circle(x, y, 3.2, palette.navy if spread else palette.paper, palette.navy, 1.2))
    return items
