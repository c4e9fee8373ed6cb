"""The heat map: every stage by every channel, the score always printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from touchaudit.charts.fonts import break_lines, fit, width
from touchaudit.charts.names import Name
from touchaudit.charts.palette import PAPER, Palette, mix
from touchaudit.charts.shapes import Anchor, Figure, Hit, Line, Rect, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.tongue import tell

NOT_AUDITED = "not audited"
LABEL = 112.0


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One cell; ``score`` is the mean of its touchpoints, None where none was audited (``word`` says why)."""

    id: str
    score: float | None
    word: str = ""


@dataclass(frozen=True, slots=True)
class HeatTable:
    """The map's content; ``cells`` are keyed by row and column, an absent pair has no touchpoint.

    Colours turn at ``middle`` (0–100): warm below, cool above.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[int, int], HeatCell]
    middle: float


def heat_map(table: HeatTable, wide: float, row: float = 24.0, palette: Palette = PAPER) -> Figure:
    """Draw the map, its rows ``row`` points high or as a name needs it; hits carry the cells' ids."""
    column = (wide - LABEL) / max(1, len(table.columns))
    row = max([row, *(_name(name).height + 4 for name in table.rows)])
    heads = _Heads.of(table, column)
    items = [*heads.texts(column, palette), *_names(table, row, heads.height, palette)]
    hits: list[Hit] = []
    for line, name in enumerate(table.rows):
        for index, channel in enumerate(table.columns):
            cell = table.cells.get((line, index))
            place = Rect(LABEL + column * index + 1, heads.height + row * line + 1, column - 2, row - 2)
            items += _cell(cell, place, table.middle, palette)
            if cell is not None:
                said = (cell.word or tell(NOT_AUDITED)) if cell.score is None else words.score(cell.score)
                told = f"{name}, {channel}: {said}"
                hits.append(Hit(cell.id, place.x, place.y, place.width, place.height, told))
    alt = tell("Mean score by stage and channel: {told}.", told="; ".join(hit.label for hit in hits))
    return Figure(wide, heads.height + row * len(table.rows), tuple(items), alt, tuple(hits))


def heat_colour(score: float, middle: float, palette: Palette = PAPER) -> str:
    """Return the ground of a score: full strength 40 points below the middle, or at 100."""
    if score < middle:
        return mix(palette.heat_middle, palette.heat_low, min(1.0, (middle - score) / 40))
    return mix(palette.heat_middle, palette.heat_high, (score - middle) / max(1.0, 100 - middle))


@dataclass(frozen=True, slots=True)
class _Heads:
    """The names above the columns, the last line of each as high above its column."""

    names: tuple[Name, ...]
    height: float

    @classmethod
    def of(cls, table: HeatTable, column: float) -> _Heads:
        """Set the names over columns so wide: a little smaller rather than broken inside a word."""
        each = (width(word, Role.TEXT, 1) for name in table.columns for word in name.split())
        size = min(7.0, max(5.8, (column - 4) / (max(each, default=0.0) or 1.0)))  # marks take no room
        names = tuple(
            Name(tuple(break_lines(name, Role.TEXT, size, column - 4)), size) for name in table.columns
        )
        return cls(names, 7 + max([15.0, *(name.height for name in names)]))

    def texts(self, column: float, palette: Palette) -> list[Shape]:
        """Return the lines of all names."""
        return [
            text
            for index, name in enumerate(self.names)
            for text in name.below(
                LABEL + column * (index + 0.5),
                self.height - 7 - name.leading * (len(name.lines) - 1),
                palette.grey,
            )
        ]


def _names(table: HeatTable, row: float, head: float, palette: Palette) -> list[Shape]:
    items: list[Shape] = []
    for line, name in enumerate(table.rows):
        items += _name(name).texts(0, head + row * (line + 0.5), palette.navy)
    return items


def _name(name: str) -> Name:
    """Set a row's name in one or two lines, smaller where it needs more."""
    lines = break_lines(name, Role.STRONG, 7.8, LABEL - 10)
    size = 7.8 if len(lines) <= 2 else 7.0
    return Name(tuple(break_lines(name, Role.STRONG, size, LABEL - 10)), size, Role.STRONG)


def _cell(cell: HeatCell | None, place: Rect, middle: float, palette: Palette) -> list[Shape]:
    x, y, wide, high = place.x, place.y, place.width, place.height
    centre, base = x + wide / 2, y + high / 2 + 3
    if cell is None:
        return [Line(centre - 4, y + high / 2, centre + 4, y + high / 2, palette.hairline, 0.8)]
    if cell.score is None:
        told = cell.word or tell(NOT_AUDITED)
        size = next((size for size in (6.2, 5.6, 5.0) if width(told, Role.TEXT, size) <= wide - 4), 4.6)
        return [
            Rect(x, y, wide, high, palette.paper, palette.hairline),
            Text(
                centre,
                base - 0.6,
                fit(told, Role.TEXT, size, wide - 2),
                Role.TEXT,
                size,
                palette.grey,
                Anchor.MIDDLE,
            ),
        ]
    return [
        Rect(x, y, wide, high, heat_colour(cell.score, middle, palette)),
        Text(centre, base, words.score(cell.score), Role.FIGURES_STRONG, 8.6, palette.ink, Anchor.MIDDLE),
    ]
