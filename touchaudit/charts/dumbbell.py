"""The trend: a ring for the last wave, a dot for this one, one row per touchpoint."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from touchaudit.charts.names import label_width, row_height, row_name
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale, score_floor, score_marks
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.tongue import tell

_BESIDE = 30.0
"""Points for a number before and a gap behind a name."""

NOISE = 5.0
"""Changes below this many points are drawn grey: within what chance brings from one visit to the next."""


@dataclass(frozen=True, slots=True)
class Change:
    """One touchpoint in two waves, 0–100."""

    id: str
    number: int
    name: str
    before: float
    after: float

    @property
    def points(self) -> float:
        """How far the score moved."""
        return self.after - self.before


def dumbbells(changes: Sequence[Change], wide: float, row: float = 16.5, palette: Palette = PAPER) -> Figure:
    """Draw the rows in the order given, the largest gain first; hits carry the touchpoints' ids.

    Rows are ``row`` points high, or higher where a name needs it.
    """
    room, row = rows_for([change.name for change in changes], wide, row)
    floor = score_floor([*(c.before for c in changes), *(c.after for c in changes)])
    axis = Scale(floor, 100, room + _BESIDE, wide - 40)
    bottom = row * len(changes) + 4
    items: list[Shape] = []
    for mark in score_marks(floor):
        x = axis.at(mark)
        items.append(Line(x, 0, x, bottom, palette.hairline))
        items.append(Text(x, bottom + 9, str(int(mark)), Role.FIGURES, 6.8, palette.grey, Anchor.MIDDLE))
    hits: list[Hit] = []
    for index, change in enumerate(changes):
        y = row * (index + 0.5)
        items += _row(change, y, axis, wide, palette)
        before, after = words.score(change.before), words.score(change.after)
        told = tell("{name}: {before} to {after}", name=change.name, before=before, after=after)
        hits.append(Hit(change.id, 0, y - row / 2, wide, row, told))
    told = "; ".join(hit.label for hit in hits)
    alt = tell("Score of each touchpoint in the last wave and in this one: {told}.", told=told)
    return Figure(wide, bottom + 14, tuple(items), alt, tuple(hits))


def rows_for(names: Sequence[str], wide: float, row: float = 0.0) -> tuple[float, float]:
    """Return the room for the names of the rows, and how high a row is with them."""
    room = label_width(names, min(140.0, wide * 0.36 - _BESIDE), wide * 0.42)
    return room, row_height(names, room, row)


def _row(change: Change, y: float, axis: Scale, wide: float, palette: Palette) -> list[Shape]:
    colour, word = palette.grey, palette.grey
    if abs(change.points) >= NOISE:
        tone = palette.high if change.points > 0 else palette.low
        colour, word = tone.mark, tone.word
    before, after = axis.at(change.before), axis.at(change.after)
    gap = 2.6 if after > before else -2.6
    items: list[Shape] = [
        Text(12, y + 2.8, str(change.number), Role.FIGURES_STRONG, 8, palette.rust, Anchor.END),
        *row_name(change.name, y, axis.start - _BESIDE, palette.ink, 18),
    ]
    if abs(after - before) > 3:
        items.append(Line(before + gap, y, after, y, colour, 1.7))
    return [
        *items,
        Circle(before, y, 2.7, palette.paper, colour, 1.2),
        Circle(after, y, 3.1, colour),
        Text(wide, y + 2.8, words.signed(change.points, 0), Role.FIGURES_STRONG, 8.4, word, Anchor.END),
    ]
