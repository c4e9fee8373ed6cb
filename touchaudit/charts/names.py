"""Names beside, below and around marks: set in as many lines as they need, none of their words lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from touchaudit.charts.fonts import break_lines, width
from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Anchor, Role, Shape, Text

LARGE, SMALL, LEAST = 8.0, 6.8, 6.2
"""Sizes of a name at the start of a row: in one line, in two, and in more."""

_NARROWING = 6
_KEY, _KEY_GAP, _KEY_LINE = 6.8, 12.0, 8.4


@dataclass(frozen=True, slots=True)
class Name:
    """A name broken into lines."""

    lines: tuple[str, ...]
    size: float
    role: Role = Role.TEXT

    @property
    def leading(self) -> float:
        """Points from one line to the next."""
        return 1.09 * self.size

    @property
    def height(self) -> float:
        """Points from the top of the first line to the foot of the last."""
        return self.leading * (len(self.lines) - 1) + 0.98 * self.size

    def texts(self, x: float, middle: float, tint: str, anchor: Anchor = Anchor.START) -> list[Text]:
        """Return the lines around a ``middle``."""
        first = middle + 0.33 * self.size - self.leading * (len(self.lines) - 1) / 2
        return [
            Text(x, first + self.leading * index, line, self.role, self.size, tint, anchor)
            for index, line in enumerate(self.lines)
        ]

    def below(self, x: float, base: float, tint: str, anchor: Anchor = Anchor.MIDDLE) -> list[Text]:
        """Return the lines below one another, the first on ``base``."""
        return [
            Text(x, base + self.leading * index, line, self.role, self.size, tint, anchor)
            for index, line in enumerate(self.lines)
        ]


def named(name: str, room: float, *, role: Role = Role.TEXT, large: float = LARGE) -> Name:
    """Set a name within ``room`` points: in one line where it fits, else smaller and in more lines."""
    if width(name, role, large) <= room:
        return Name((name,), large, role)
    for size in (large * SMALL / LARGE, large * LEAST / LARGE):
        lines = break_lines(name, role, size, room)
        if len(lines) <= 2:
            break
    return Name(tuple(lines), size, role)


def row_name(name: str, middle: float, room: float, tint: str, left: float = 0.0) -> list[Text]:
    """Return the name at the start of a row around its ``middle``."""
    return named(name, room).texts(left, middle, tint)


def row_height(names: Iterable[str], room: float, row: float) -> float:
    """Return the height that rows with these names take: ``row``, or more where a name needs it."""
    return max([row, *(named(name, room).height + 0.9 for name in names)])


def label_width(names: Sequence[str], usual: float, most: float) -> float:
    """Return the room for the names at the start of rows: as little as lets each take two lines at most."""
    for step in range(_NARROWING):
        room = usual + (most - usual) * step / _NARROWING
        if all(len(named(name, room).lines) <= 2 for name in names):
            return room
    return most


@dataclass(frozen=True, slots=True)
class Key:
    """Names by their numbers, in columns below a figure; ``height`` in points."""

    columns: tuple[tuple[tuple[int, Name], ...], ...]
    room: float
    height: float

    def texts(self, left: float, top: float, palette: Palette) -> list[Shape]:
        """Return the names, each behind its number."""
        done: list[Shape] = []
        for index, column in enumerate(self.columns):
            x, y = left + (self.room + _KEY_GAP) * index, top + _KEY_LINE
            for number, name in column:
                done.append(Text(x + 12, y, str(number), Role.FIGURES_STRONG, _KEY, palette.navy, Anchor.END))
                done += name.below(x + 16, y, palette.ink, Anchor.START)
                y += _lines_high(name)
        return done


def name_key(names: Sequence[tuple[int, str, Role]], wide: float) -> Key:
    """Set numbered names in as many columns as take the least height on ``wide`` points."""
    return min((_in_columns(names, wide, count) for count in (1, 2, 3, 4)), key=lambda key: key.height)


def _lines_high(name: Name) -> float:
    return name.leading * (len(name.lines) - 1) + _KEY_LINE


def _in_columns(names: Sequence[tuple[int, str, Role]], wide: float, count: int) -> Key:
    room = (wide - _KEY_GAP * (count - 1)) / count
    broken = [
        (number, Name(tuple(break_lines(name, role, _KEY, room - 16)), _KEY, role))
        for number, name, role in names
    ]
    each = -(-len(broken) // count)
    columns = tuple(tuple(broken[at : at + each]) for at in range(0, len(broken), each))
    height = max((sum(_lines_high(name) for _, name in column) for column in columns), default=0.0)
    return Key(columns, room, height)
