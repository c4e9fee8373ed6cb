"""The road map in time: a bar for each dated card, ending on the day it is due, and what waits for what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from touchaudit.charts.fonts import extent, width
from touchaudit.charts.labels import Box
from touchaudit.charts.names import label_width, row_height, row_name
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale
from touchaudit.charts.shapes import Circle, Figure, Hit, Line, Path, Rect, Role, Segment, Shape, Text
from touchaudit.domain import words

_HEAD = 20.0
_SHORTEST = 5.0
_MOST_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """One card: from when to when it is due, or was done; ``late`` where it should have been done by now."""

    id: str
    name: str
    begins: date
    due: date
    done: bool = False
    late: bool = False
    needs: tuple[str, ...] = ()


def timeline(
    bars: Sequence[Bar],
    today: date,
    wide: float,
    *,
    told: str,
    today_word: str,
    row: float = 21.0,
    palette: Palette = PAPER,
) -> Figure:
    """Draw at least one bar, in the order given; what is due before its need has a broken line to it.

    Rows are ``row`` points high, or higher where a name needs it.
    """
    first = min([today, *(bar.begins for bar in bars)]).replace(day=1)
    last = max([today, *(bar.due for bar in bars)]) + timedelta(days=6)
    names = [bar.name for bar in bars]
    room = label_width(names, min(218.0, wide * 0.36 - 12), wide * 0.45)
    row, label = row_height(names, room, row), room + 12
    scale = Scale(first.toordinal(), max(last.toordinal(), first.toordinal() + 27), label, wide - 4)
    bottom = _HEAD + row * len(bars)
    now, word = _today(today, today_word, scale, bottom, palette)
    items = [*_months((first, last), scale, bottom, Box.of(word), palette), now, word]
    places = {bar.id: _HEAD + row * (at + 0.5) for at, bar in enumerate(bars)}
    known = {bar.id: bar for bar in bars}
    for bar in bars:
        for need in bar.needs:
            if need in known:
                items += _arrow(known[need], bar, places, scale, palette)
    hits: list[Hit] = []
    for bar in bars:
        y = places[bar.id]
        items += _bar(bar, y, scale, palette)
        hits.append(Hit(bar.id, 0, y - row / 2, wide, row, f"{bar.name}: {words.day(bar.due)}"))
    alt = f"{told} {'; '.join(hit.label for hit in hits)}."
    return Figure(wide, bottom + 6, tuple(items), alt, tuple(hits))


def _months(
    span: tuple[date, date], scale: Scale, bottom: float, taken: Box, palette: Palette
) -> list[Shape]:
    """Mark the months, and name those whose name covers no other word."""
    first, last = span
    items: list[Shape] = []
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    every = max(1, -(-months // _MOST_MONTHS))
    for at in range(0, months, every):
        year, month = divmod(first.month - 1 + at, 12)
        begins = date(first.year + year, month + 1, 1)
        x = scale.at(begins.toordinal())
        named = words.day(begins).partition(" ")[2]
        name = named if month == 0 or at == 0 else named.partition(" ")[0]
        items.append(Line(x, _HEAD - 6, x, bottom, palette.hairline))
        text = Text(x + 2, _HEAD - 9, name, Role.TEXT, 6.8, palette.grey)
        if extent(text)[1] <= scale.end and not Box.of(text).overlap(taken):
            items.append(text)
    return items


def _today(today: date, word: str, scale: Scale, bottom: float, palette: Palette) -> tuple[Line, Text]:
    x = scale.at(today.toordinal())
    room = width(word, Role.STRONG, 6.8)
    left = min(x - room / 2, scale.end - room)
    line = Line(x, _HEAD - 4, x, bottom, palette.rust, 1)
    return line, Text(left, _HEAD - 9, word, Role.STRONG, 6.8, palette.rust)


def _bar(bar: Bar, y: float, scale: Scale, palette: Palette) -> list[Shape]:
    end = scale.at(bar.due.toordinal())
    start = min(scale.at(bar.begins.toordinal()), end - _SHORTEST)
    colour = palette.high.mark if bar.done else palette.low.mark if bar.late else palette.navy
    items: list[Shape] = [
        *row_name(bar.name, y, scale.start - 12, palette.grey if bar.done else palette.ink),
        Rect(start, y - 4.5, end - start, 9, colour, radius=3),
    ]
    if bar.done:
        items.append(Circle(end, y, 5, palette.paper, colour, 1.2))
        corners = ((end - 2.2, y + 0.2), (end - 0.6, y + 1.9), (end + 2.3, y - 1.7))
        items.append(_stroke(corners, colour, 1.3))
    return items


def _arrow(need: Bar, bar: Bar, places: dict[str, float], scale: Scale, palette: Palette) -> list[Shape]:
    """Lead from the end of a need to what waits for it: forward, or around and back where it ends sooner."""
    begins, ends = scale.at(need.due.toordinal()), scale.at(bar.due.toordinal())
    start = min(scale.at(bar.begins.toordinal()), ends - _SHORTEST)
    high, low = places[need.id], places[bar.id]
    clash = bar.due < need.due and not (bar.done or need.done)
    colour, dash = (palette.low.word, (2.4, 2.0)) if clash else (palette.grey, ())
    tip = 1 if low > high else -1
    edge = low - 4.5 * tip
    if begins + 4 <= ends - 1:
        x = min(max(begins + 4, start + 3), ends - 1)
        way = [(begins, high), (x, high), (x, edge)]
    else:
        x, out = (start + ends) / 2, min(begins + 4, scale.end)
        way = [(begins, high), (out, high), (out, edge - 6 * tip), (x, edge - 6 * tip), (x, edge)]
    head = ((x - 2.4, edge - 3 * tip), (x, edge), (x + 2.4, edge - 3 * tip))
    return [_stroke(way, colour, 1, dash), _stroke(head, colour, 1)]


def _stroke(
    points: Sequence[tuple[float, float]], colour: str, wide: float, dash: tuple[float, ...] = ()
) -> Path:
    start, *rest = points
    segments: list[Segment] = [("M", *start), *(("L", *point) for point in rest)]
    return Path(tuple(segments), None, colour, wide, dash)
