"""The wait strip: every observation as a dot, the standard as a green ground, the median as a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from touchaudit.charts.fonts import width
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale, time_step
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Rect, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.tongue import tell

AXIS = 14.0
RADIUS = 2.7


def wait_strip(
    waits: Sequence[float],
    target: float | None,
    wide: float,
    height: float = 62.0,
    palette: Palette = PAPER,
) -> Figure:
    """Draw observed waits (seconds, at least one) against a standard (seconds), where there is one.

    The words of the two lines stand one above the other, so they can't touch.
    """
    middle = median(waits)
    step = time_step(max(*waits, target or 0.0, middle, 1.0) * 1.04)
    longest = step * max(1, -(-max(*waits, target or 0.0, 1.0) * 1.04 // step))
    axis = Scale(0, longest, RADIUS + 1, wide - RADIUS - 8)
    floor = height - AXIS
    items: list[Shape] = []
    if target is not None:
        items.append(Rect(0, 22, axis.at(target), floor - 22, palette.high.ground))
        items.append(Line(axis.at(target), 14, axis.at(target), floor, palette.high.mark, 1))
    items.append(Line(0, floor, wide, floor, palette.faint, 0.7))
    items += _times(axis, step, wide, height, palette)
    if len(waits) > 1:
        items.append(Line(axis.at(middle), 22, axis.at(middle), floor, palette.ink, 1))
    items += _dots(waits, target, axis, floor, palette)
    items += _said(middle, len(waits), target, axis, wide=wide, palette=palette)
    told = ", ".join(words.duration(wait) for wait in sorted(waits))
    alt = (
        tell("Waits observed: {told}.", told=told)
        if target is None
        else tell(
            "Waits observed against a standard of {time}: {told}.", time=words.duration(target), told=told
        )
    )
    hits = (Hit("waits", 0, 0, wide, height, told),)
    return Figure(wide, height, tuple(items), alt, hits)


def _times(axis: Scale, step: float, wide: float, height: float, palette: Palette) -> Iterator[Text]:
    """Write the times below the strip, the outer two flush with its ends."""
    count = round(axis.high / step)
    for index in range(count + 1):
        name = words.duration(index * step) if index else "0"
        anchor = Anchor.START if index == 0 else Anchor.END if index == count else Anchor.MIDDLE
        x = {Anchor.START: 0.0, Anchor.END: wide, Anchor.MIDDLE: axis.at(index * step)}[anchor]
        yield Text(x, height - 3, name, Role.FIGURES, 6.6, palette.grey, anchor)


def _said(
    middle: float, count: int, target: float | None, axis: Scale, *, wide: float, palette: Palette
) -> Iterator[Shape]:
    """Write what the two lines stand for: the standard above, the median of ``count`` waits below it."""
    if target is not None:
        flag = tell("standard {time}", time=words.duration(target))
        yield _flag(flag, axis.at(target), 10, wide, palette.high.word)
    time = words.duration(middle)
    name = tell("median {time}", time=time) if count > 1 else tell("observed {time}", time=time)
    before = target is not None and middle < target
    label = _flag(name, axis.at(middle), 20, wide, palette.ink, leftwards=before)
    # A ground of paper keeps the other line out of the words, should they have to cross it.
    yield Rect(label.x - 1.5, 13, width(name, Role.MEDIUM, 7) + 3, 8.5, palette.paper)
    yield label


def _dots(
    waits: Sequence[float], target: float | None, axis: Scale, floor: float, palette: Palette
) -> list[Shape]:
    """Pile dots that share a place, lowest first, and no higher than the strip."""
    items: list[Shape] = []
    placed: list[tuple[float, float]] = []
    for wait in sorted(waits):
        x, y = axis.at(wait), floor - RADIUS - 3
        while any(abs(x - px) < 2 * RADIUS and abs(y - py) < 2 * RADIUS for px, py in placed) and y > 30:
            y -= 2 * RADIUS + 0.4
        placed.append((x, y))
        met = target is None or wait <= target
        items.append(Circle(x, y, RADIUS, palette.navy if met else palette.low.mark, palette.paper, 0.5))
    return items


def _flag(text: str, x: float, y: float, wide: float, colour: str, *, leftwards: bool = False) -> Text:
    room = width(text, Role.MEDIUM, 7)
    right = x + 3 + room <= wide and not (leftwards and x - 3 - room >= 0)
    left = x + 3 if right else max(0.0, x - 3 - room)
    return Text(left, y, text, Role.MEDIUM, 7, colour)
