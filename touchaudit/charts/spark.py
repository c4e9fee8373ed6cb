"""A spark: how one figure went over time, its target as a broken line, its newest value as a dot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale
from touchaudit.charts.shapes import Anchor, Circle, Figure, Line, Path, Role, Segment, Shape, Text
from touchaudit.domain import words

_SIDE = 4.0


def spark(
    values: Sequence[tuple[date, float]],
    target: float | None,
    wide: float,
    *,
    good: bool | None = None,
    height: float = 44.0,
    palette: Palette = PAPER,
) -> Figure:
    """Draw values (at least one, oldest first); ``good`` says whether the newest meets the target."""
    shown = [value for _, value in values] + ([] if target is None else [target])
    low, high = min(shown), max(shown)
    pad = (high - low or abs(high) or 1.0) * 0.12
    up = Scale(low - pad, high + pad, height - 12, 4)
    first, last = values[0][0].toordinal(), values[-1][0].toordinal()
    along = Scale(first, max(last, first + 1), _SIDE, wide - _SIDE)
    points = [(along.at(day.toordinal()), up.at(value)) for day, value in values]
    items: list[Shape] = []
    if target is not None:
        y = up.at(target)
        items.append(Line(0, y, wide, y, palette.faint, 0.8, (3.0, 2.0)))
    if len(points) > 1:
        path: list[Segment] = [("M", *points[0]), *(("L", x, y) for x, y in points[1:])]
        items.append(Path(tuple(path), None, palette.navy, 1.4))
    tone = palette.navy if good is None else palette.high.mark if good else palette.low.mark
    items.append(Circle(*points[-1], 2.8, tone, palette.paper, 0.8))
    items.append(Text(0, height - 1.5, words.day(values[0][0]), Role.TEXT, 6.6, palette.grey))
    if len(points) > 1:
        items.append(
            Text(wide, height - 1.5, words.day(values[-1][0]), Role.TEXT, 6.6, palette.grey, Anchor.END)
        )
    told = ", ".join(f"{words.day(day)}: {words.number(value, 2)}" for day, value in values)
    against = "" if target is None else f" against a target of {words.number(target, 2)}"
    return Figure(wide, height, tuple(items), f"Values{against}: {told}.")
