"""The ledger of effort: every step of a chain where it begins, what adds value told from what does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from touchaudit.charts.names import label_width, row_height, row_name
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Rect, Role, Shape, Text
from touchaudit.domain import words

_HEAD = 4.0
_BAR = 10.0
_HATCH = 4.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """One step: minutes of waiting before it and of work; whether it ``adds`` value, and is handed on."""

    id: str
    name: str
    wait: float
    work: float
    adds: bool
    handoff: bool


def _idle(left: float, top: float, thick: float, palette: Palette) -> Iterator[Shape]:
    """Yield a bar of work that adds nothing: hollow and hatched, so that it is told without its colour."""
    mark = palette.low.mark
    yield Rect(left, top, thick, _BAR, palette.low.ground, mark, radius=1.5, line=0.9)
    x = left + _HATCH
    while x < left + thick + _BAR:
        right, low = min(x, left + thick), max(x - _BAR, left)
        yield Line(right, top + x - right, low, top + x - low, mark, 0.8)
        x += _HATCH


def ledger(steps: Sequence[Stretch], wide: float, *, row: float = 20.0, palette: Palette = PAPER) -> Figure:
    """Draw the steps (at least one) one below the other, each where it begins.

    Rows are ``row`` points high, or higher where a name needs it.
    """
    names = [step.name for step in steps]
    room = label_width(names, min(196.0, wide * 0.38 - 14), wide * 0.45)
    row, label = row_height(names, room, row), room + 14
    total = sum(step.wait + step.work for step in steps)
    axis = Scale(0, total or 1.0, label, wide - 62)
    bottom = _HEAD + row * len(steps)
    items: list[Shape] = [Line(label, _HEAD, label, bottom, palette.hairline)]
    hits: list[Hit] = []
    reached = 0.0
    for index, step in enumerate(steps):
        y = _HEAD + row * (index + 0.5)
        begins, ends = reached + step.wait, reached + step.wait + step.work
        items += row_name(step.name, y, room, palette.ink)
        if step.handoff:
            items.append(Circle(label - 6, y, 2.2, None, palette.rust, 1.1))
        if step.wait:
            items.append(Line(axis.at(reached), y, axis.at(begins), y, palette.faint, 1.2, (2.0, 2.0)))
        tone = palette.high if step.adds else palette.low
        thick = max(1.6, axis.at(ends) - axis.at(begins))
        if step.adds:
            items.append(Rect(axis.at(begins), y - 5, thick, 10, tone.mark, radius=1.5))
        else:
            items += _idle(axis.at(begins), y - 5, thick, palette)
        spent = words.duration(60 * (step.wait + step.work))
        items.append(Text(wide, y + 2.8, spent, Role.FIGURES, 7.6, tone.word, Anchor.END))
        kind = "adds value" if step.adds else "adds nothing"
        work, wait = words.duration(60 * step.work), words.duration(60 * step.wait)
        told = f"{step.name}: {work} of work, {kind}, after {wait}"
        hits.append(Hit(step.id, 0, y - row / 2, wide, row, told))
        reached = ends
    alt = f"Steps of the chain over {words.duration(60 * total)}: {'; '.join(hit.label for hit in hits)}."
    return Figure(wide, bottom + 4, tuple(items), alt, tuple(hits))
