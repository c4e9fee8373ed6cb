"""Importance against performance: where to concentrate, what to keep up.

Source: Martilla & James, "Importance–Performance Analysis", 1977. Importance is a whole number of 1–5, so
every importance has a lane of its own. A dot stands in its lane and at its score; where several would cover
one another they step aside along the lane by less than a score can be trusted to, and never over a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from touchaudit.charts.fonts import break_lines, width
from touchaudit.charts.labels import Box, Placer, above_or_below
from touchaudit.charts.names import Key, Name, name_key
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale, score_floor, score_marks
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Rect, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.tongue import tell

LEFT, TOP, BOTTOM = 26.0, 14.0, 30.0
_CORNER, _CORNERS = 56.0, 28.0
_ROOMS = (92.0, 130.0, 66.0)
"""Width of a corner's name at least, and room for it above and below the lanes; widths that a name beside its
dot is set in, the likeliest first."""
_ASIDE = 1.5
"""Points of the score that a dot may step aside for others."""
_CLOSER, _LOOSENINGS = 0.85, 12
_LEGIBLE = 1.4
"""Radii from dot to dot at least, for the number in each to be read."""
_BESIDE = 5.0
_ABOVE_KEY, _BELOW_KEY = 4.0, 4.0


@dataclass(frozen=True, slots=True)
class GridPoint:
    """One touchpoint: importance 1–5, performance 0–100; ``first`` where to concentrate."""

    id: str
    number: int
    name: str
    importance: float
    performance: float
    first: bool = False


def grid(
    points: Sequence[GridPoint],
    cross: tuple[float, float],
    wide: float,
    height: float,
    palette: Palette = PAPER,
    *,
    keyed: bool = False,
) -> Figure:
    """Draw the grid, crossed at ``cross`` (importance, performance); hits carry the touchpoints' ids.

    Dots are named as far as there is room. ``keyed`` names the others by their numbers below the grid, for
    where no list of all numbers goes with it; the figure is higher by that.
    """
    floor = score_floor([*(point.performance for point in points), cross[1]])
    radius = 6.6 if len(points) <= 24 else 4.8
    across = Scale(floor, 100, LEFT, wide)
    down = Scale(1, 5, height - BOTTOM - _CORNERS, TOP + _CORNERS)
    bounds = Box(LEFT, TOP, wide, height - BOTTOM)
    at_x, at_y = across.at(cross[1]), down.at(cross[0])
    corners = _corners(bounds, at_x, palette)
    aside = _aside(points, across, down, radius, cross[1])
    placed = [(point, min(x, wide - radius), y) for point, x, y in aside]  # a dot at 100 stays inside
    named, labels = _labels(placed, radius, (bounds, at_x, at_y), corners, palette)
    key = _key([point for point in points if point.id not in named], wide) if keyed else None
    items = [
        Rect(LEFT, TOP, at_x - LEFT, at_y - TOP, palette.low.ground),
        *_frame(across, down, floor, bounds, palette),
        Line(at_x, TOP, at_x, bounds.bottom, palette.grey, 0.8, (2.4, 2.2)),
        Line(LEFT, at_y, wide, at_y, palette.grey, 0.8, (2.4, 2.2)),
        *corners,
        *_dots(placed, radius, palette),
        *labels,
        *(key.texts(LEFT, height + _ABOVE_KEY, palette) if key else ()),
    ]
    side = 2 * radius
    hits = tuple(Hit(point.id, x - radius, y - radius, side, side, _said(point)) for point, x, y in placed)
    told = "; ".join(hit.label for hit in hits)
    return Figure(
        wide,
        height + (_ABOVE_KEY + key.height + _BELOW_KEY if key else 0),
        tuple(items),
        tell("Importance and score of each touchpoint: {told}.", told=told),
        hits,
    )


def _key(points: Sequence[GridPoint], wide: float) -> Key | None:
    return name_key([(one.number, one.name, Role.TEXT) for one in points], wide - LEFT) if points else None


def _said(point: GridPoint) -> str:
    importance, score = words.number(point.importance), words.score(point.performance)
    return tell(
        "{name}: importance {importance}, score {score}", name=point.name, importance=importance, score=score
    )


_Placed = tuple[GridPoint, float, float]


def _aside(
    points: Sequence[GridPoint], across: Scale, down: Scale, radius: float, line: float
) -> list[_Placed]:
    """Put each dot in its lane at its score, or a little beside it where dots would cover one another."""
    placed: list[_Placed] = []
    order = sorted(points, key=lambda point: (point.importance, point.performance, point.number))
    most = min(_ASIDE * abs(across.at(100) - across.at(99)), 1.5 * radius)
    for importance, found in groupby(order, key=lambda point: point.importance):
        lane = list(found)
        xs = [across.at(point.performance) for point in lane]
        gap = 2 * radius + 0.6
        for _ in range(_LOOSENINGS):
            stood = _spread(xs, gap)
            if all(abs(x - own) <= most for x, own in zip(stood, xs, strict=True)):
                break
            gap *= _CLOSER
        for point, x, own in zip(lane, stood, xs, strict=True):
            low, high = max(own - most, across.start), min(own + most, across.end)
            if point.performance >= line:
                low = max(low, across.at(line))
            else:
                high = min(high, across.at(line))
            placed.append((point, min(max(x, low), high), down.at(importance)))
    return placed


def _spread(xs: Sequence[float], gap: float) -> list[float]:
    """Return the places nearest to ``xs``, which rise, that keep a gap: each crowd around its own middle."""
    crowds: list[list[float]] = []
    for at, x in enumerate(xs):
        crowds.append([x - at * gap])
        while len(crowds) > 1 and _middle(crowds[-2]) >= _middle(crowds[-1]):
            crowds[-2:] = [crowds[-2] + crowds[-1]]
    level = [_middle(crowd) for crowd in crowds for _ in crowd]
    return [x + at * gap for at, x in enumerate(level)]


def _middle(crowd: Sequence[float]) -> float:
    return sum(crowd) / len(crowd)


def _together(placed: Sequence[_Placed], radius: float) -> list[list[_Placed]]:
    """Return the dots that cover one another so far that their numbers have to stand beside them."""
    crowds: list[list[_Placed]] = []
    for before, one in pairwise(placed):
        if before[2] != one[2] or one[1] - before[1] >= _LEGIBLE * radius:
            continue
        if crowds and crowds[-1][-1] is before:
            crowds[-1].append(one)
        else:
            crowds.append([before, one])
    return crowds


def _frame(across: Scale, down: Scale, floor: float, bounds: Box, palette: Palette) -> list[Shape]:
    items: list[Shape] = []
    for mark in score_marks(floor):
        x = across.at(mark)
        anchor = Anchor.END if mark == 100 else Anchor.MIDDLE
        items.append(Text(x, bounds.bottom + 10, str(int(mark)), Role.FIGURES, 7, palette.grey, anchor))
    for mark in (1, 2, 3, 4, 5):
        y = down.at(mark)
        items.append(Line(LEFT, y, bounds.right, y, palette.hairline))
        items.append(Text(LEFT - 8, y + 2.5, str(mark), Role.FIGURES, 7, palette.grey, Anchor.END))
    items.append(Line(LEFT, bounds.bottom, bounds.right, bounds.bottom, palette.faint, 0.7))
    items.append(Text(0, TOP - 6, tell("Importance, 1 to 5"), Role.MEDIUM, 7, palette.ink))
    items.append(
        Text(
            bounds.right, bounds.bottom + 22, tell("Score, 0 to 100"), Role.MEDIUM, 7, palette.ink, Anchor.END
        )
    )
    return items


def _corners(bounds: Box, at_x: float, palette: Palette) -> list[Text]:
    """Name the corners, in two lines where one would cross the middle."""
    left, right, top, foot = LEFT + 6, bounds.right - 6, TOP + 11, bounds.bottom - 6
    done: list[Text] = []
    for word, x, y, tint in (
        (tell("Concentrate here"), left, top, palette.low.word),
        (tell("Keep up"), right, top, palette.grey),
        (tell("Low priority"), left, foot, palette.grey),
        (tell("Possible overkill"), right, foot, palette.grey),
    ):
        room = max(_CORNER, abs(x - at_x) - 4)
        name = Name(tuple(break_lines(word.upper(), Role.STRONG, 6.6, room)), 6.6, Role.STRONG)
        base = y if y == top else y - name.leading * (len(name.lines) - 1)
        done += name.below(x, base, tint, Anchor.START if x == left else Anchor.END)
    return done


def _dots(placed: Sequence[_Placed], radius: float, palette: Palette) -> list[Shape]:
    items: list[Shape] = []
    size = 6.8 if radius > 6 else 5.2
    crowded = {point.id for crowd in _together(placed, radius) for point, _, _ in crowd}
    for point, x, y in placed:
        fill = palette.low.word if point.first else palette.navy
        items.append(Circle(x, y, radius, fill, palette.paper, 0.8))
        if point.id not in crowded:
            number = str(point.number)
            items.append(
                Text(x, y + size * 0.36, number, Role.FIGURES_STRONG, size, palette.paper, Anchor.MIDDLE)
            )
    return items


def _labels(
    placed: Sequence[_Placed],
    radius: float,
    room: tuple[Box, float, float],
    corners: Sequence[Text],
    palette: Palette,
) -> tuple[set[str], list[Shape]]:
    """Name the dots as far as there is room, those where to concentrate first; return which, and the names.

    Dots that stand together bear one label with all their numbers.
    """
    bounds, at_x, at_y = room
    placer = Placer(bounds)
    placer.take(
        [
            Box(at_x - 0.5, bounds.top, at_x + 0.5, bounds.bottom),
            Box(bounds.left, at_y - 0.5, bounds.right, at_y + 0.5),
        ]
    )
    placer.take(map(Box.of, corners))
    placer.take(Box.around(x, y, radius + 0.5) for _, x, y in placed)
    items: list[Shape] = []
    together = _together(placed, radius)
    for crowd in together:
        numbers = " · ".join(
            str(point.number) for point, _, _ in sorted(crowd, key=lambda one: one[0].number)
        )
        x, y = (crowd[0][1] + crowd[-1][1]) / 2, crowd[0][2]
        half = width(numbers, Role.FIGURES_STRONG, 6.8) / 2
        x = max(bounds.left + half, min(x, bounds.right - half))
        label = Text(x, y, numbers, Role.FIGURES_STRONG, 6.8, palette.navy)
        items.append(placer.place(above_or_below(label, radius + 2)))
    crowded = {point.id for crowd in together for point, _, _ in crowd}
    named: set[str] = set()
    for point, x, y in sorted(placed, key=lambda one: not one[0].first):
        if point.id in crowded:
            continue
        tint = palette.ink if point.first else palette.grey
        name = placer.place_if_free(_around(point.name, x, y, radius + _BESIDE, tint))
        if name:
            named.add(point.id)
            items += name
    return named, items


def _around(name: str, x: float, y: float, away: float, tint: str) -> Iterator[list[Text]]:
    """Yield the places of a name around its dot: beside, above and below it, in several widths."""
    for room in _ROOMS:
        told = Name(tuple(break_lines(name, Role.TEXT, 7, room)), 7)
        yield told.texts(x + away, y, tint)
        yield told.texts(x - away, y, tint, Anchor.END)
        for middle in (y - away - told.height / 2, y + away + told.height / 2):
            yield told.texts(x, middle, tint, Anchor.MIDDLE)
