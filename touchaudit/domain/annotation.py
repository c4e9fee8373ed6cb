"""What is drawn on a photo: arrows, boxes, words, and parts that are blurred for good.

Coordinates are pixels of the untouched photo. The list is kept beside the photo, so it can be changed later;
what is drawn from it is a picture of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import TypeAlias, TypeVar


class Ink(StrEnum):
    """The colours to draw with, each as ``#rrggbb``: told apart on any photo, and in grey by lightness."""

    RED = "#D92D20"
    YELLOW = "#FFC53D"
    BLUE = "#1D5FD1"
    WHITE = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow from one point to another, where its tip is."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink = Ink.RED


@dataclass(frozen=True, slots=True)
class Box:
    """A frame between two opposite corners."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink = Ink.RED


@dataclass(frozen=True, slots=True)
class Blur:
    """A part between two opposite corners that nobody shall recognise: a face, a plate, a screen."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class Label:
    """Words on a ground of their own; the point is the ground's corner at the upper left."""

    x1: float
    y1: float
    text: str = ""
    ink: Ink = Ink.RED


Annotation: TypeAlias = Arrow | Box | Blur | Label
_Any = TypeVar("_Any", bound=Annotation)

_KINDS: dict[str, type[Annotation]] = {"arrow": Arrow, "box": Box, "blur": Blur, "label": Label}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def kind_of(mark: Annotation) -> str:
    """Return arrow, box, blur or label."""
    return _NAMES[type(mark)]


def points_of(mark: Annotation) -> dict[str, float]:
    """Return the coordinates of a mark by name: x1 and y1, and x2 and y2 but for a label."""
    names = ("x1", "y1") if isinstance(mark, Label) else ("x1", "y1", "x2", "y2")
    return {name: getattr(mark, name) for name in names}


def placed(mark: _Any, points: Mapping[str, float]) -> _Any:
    """Return a mark with some of its coordinates changed, by name."""
    return replace(mark, **points)  # type: ignore[arg-type]


def moved(mark: _Any, right: float, down: float, photo: tuple[float, float]) -> _Any:
    """Return a mark moved as a whole, as far as all its points stay on a photo of this size."""
    points = points_of(mark)
    xs, ys = ([value for name, value in points.items() if name[0] == axis] for axis in "xy")
    right = min(max(right, -min(xs)), photo[0] - max(xs))
    down = min(max(down, -min(ys)), photo[1] - max(ys))
    return placed(mark, {name: value + (right if name[0] == "x" else down) for name, value in points.items()})


def worth_drawing(marks: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Return the marks that show something: no words without text, no box without area."""
    return tuple(mark for mark in marks if _shows(mark))


def to_json(marks: Iterable[Annotation]) -> str:
    """Return marks as text to keep; "" for none."""
    rows = [{"kind": kind_of(mark), **asdict(mark)} for mark in marks]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")) if rows else ""


def from_json(text: str) -> tuple[Annotation, ...]:
    """Return the marks that :func:`to_json` wrote."""
    marks: list[Annotation] = []
    for row in json.loads(text) if text else ():
        if "ink" in row:
            row["ink"] = Ink(row["ink"])
        marks.append(_KINDS[row.pop("kind")](**row))
    return tuple(marks)


def _shows(mark: Annotation) -> bool:
    if isinstance(mark, Label):
        return bool(mark.text.strip())
    if isinstance(mark, Arrow):
        return (mark.x1, mark.y1) != (mark.x2, mark.y2)
    return mark.x1 != mark.x2 and mark.y1 != mark.y2
