"""What every figure is made of: plain frozen shapes that paper, screen and SVG draw alike.

Lengths are points (1/72 inch); x runs right and y runs *down* from the top left corner. Colours are
``#RRGGBB``. A text's ``y`` is its baseline.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias


class Role(StrEnum):
    """Which face a text is set in; ``charts.fonts`` knows the file behind it."""

    TEXT = "text"
    MEDIUM = "medium"
    STRONG = "strong"
    BOLD = "bold"
    FIGURES = "figures"
    FIGURES_STRONG = "figures_strong"
    SERIF = "serif"
    SERIF_STRONG = "serif_strong"
    DISPLAY = "display"
    DISPLAY_STRONG = "display_strong"


class Anchor(StrEnum):
    """Which part of a text stands at its ``x``."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


Segment: TypeAlias = (
    tuple[Literal["M", "L"], float, float]
    | tuple[Literal["C"], float, float, float, float, float, float]
    | tuple[Literal["Z"]]
)


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; ``dash`` holds lengths on and off."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str
    width: float = 0.5
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """An outline of straight and cubic segments, filled, stroked or both."""

    segments: tuple[Segment, ...]
    fill: str | None = None
    stroke: str | None = None
    width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, its corners rounded by ``radius``."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None = None
    stroke: str | None = None
    line: float = 0.5
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle around a middle."""

    x: float
    y: float
    radius: float
    fill: str | None = None
    stroke: str | None = None
    line: float = 0.5


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text, never wider than it was measured to be."""

    x: float
    y: float
    text: str
    role: Role = Role.TEXT
    size: float = 7.5
    colour: str = "#14202B"
    anchor: Anchor = Anchor.START


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes that are moved together."""

    items: tuple[Shape, ...]
    dx: float = 0.0
    dy: float = 0.0


Shape: TypeAlias = Line | Path | Rect | Circle | Text | Group


@dataclass(frozen=True, slots=True)
class Hit:
    """A region that answers to the pointer; ``id`` names what it stands for, ``label`` says it."""

    id: str
    x: float
    y: float
    width: float
    height: float
    label: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A finished drawing; ``alt`` tells its content to those who can't see it."""

    width: float
    height: float
    items: tuple[Shape, ...]
    alt: str
    hits: tuple[Hit, ...] = ()

    def texts(self) -> Iterator[Text]:
        """Yield every text, moved to where it stands on the figure."""
        yield from _texts(self.items, 0.0, 0.0)


def _texts(items: tuple[Shape, ...], dx: float, dy: float) -> Iterator[Text]:
    for item in items:
        if isinstance(item, Group):
            yield from _texts(item.items, dx + item.dx, dy + item.dy)
        elif isinstance(item, Text):
            yield Text(item.x + dx, item.y + dy, item.text, item.role, item.size, item.colour, item.anchor)
