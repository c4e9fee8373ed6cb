"""Importance against performance: what to fix first, what to keep up.

Source: Martilla & James, "Importance–Performance Analysis", 1977. Importance is a whole number of 1–5, so
every importance has a lane of its own in which dots step aside for one another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from touchaudit.charts.fonts import break_lines
from touchaudit.charts.labels import Box, Placer
from touchaudit.charts.names import Name
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale, score_floor, score_marks
from touchaudit.charts.shapes import Anchor, Circle, Figure, Hit, Line, Rect, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.tongue import tell

LEFT, TOP, BOTTOM = 26.0, 14.0, 30.0
_CORNER = 46.0
_ROOMS = (92.0, 130.0, 66.0)
"""Width of a corner's name at least; those that a name beside its dot is set in, the likeliest first."""


@dataclass(frozen=True, slots=True)
class GridPoint:
    """One touchpoint: importance 1–5, performance 0–100; ``first`` where it is to be fixed first."""

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
) -> Figure:
    """Draw the grid, crossed at ``cross`` (importance, performance); hits carry the touchpoints' ids."""
    floor = score_floor([*(point.performance for point in points), cross[1]])
    across = Scale(floor, 100, LEFT, wide)
    down = Scale(0.4, 5.75, height - BOTTOM, TOP)
    radius = 6.6 if len(points) <= 24 else 4.8
    at_x, at_y = across.at(cross[1]), down.at(cross[0])
    corners = _corners(across, down, at_x, palette)
    placed = _aside(points, across, down, radius, [Box.of(word) for word in corners])
    items = [
        Rect(LEFT, TOP, at_x - LEFT, at_y - TOP, palette.low.ground),
        *_frame(across, down, floor, wide, palette),
        Line(at_x, TOP, at_x, down.start, palette.grey, 0.8, (2.4, 2.2)),
        Line(LEFT, at_y, wide, at_y, palette.grey, 0.8, (2.4, 2.2)),
        *corners,
        *_dots(placed, radius, palette),
        *_labels(placed, radius, (Box(LEFT, TOP, wide, down.start), at_x, at_y), corners, palette),
    ]
    hits = tuple(
        Hit(
            point.id,
            x - radius,
            y - radius,
            2 * radius,
            2 * radius,
            _said(point),
        )
        for point, x, y in placed
    )
    told = "; ".join(hit.label for hit in hits)
    return Figure(
        wide, height, tuple(items), tell("Importance and score of each touchpoint: {told}.", told=told), hits
    )


def _said(point: GridPoint) -> str:
    importance, score = words.number(point.importance), words.score(point.performance)
    return tell(
        "{name}: importance {importance}, score {score}", name=point.name, importance=importance, score=score
    )


_Placed = tuple[GridPoint, float, float]


def _aside(
    points: Sequence[GridPoint], across: Scale, down: Scale, radius: float, taken: Sequence[Box]
) -> list[_Placed]:
    """Keep each dot at its score, and let it step up or down in its lane where something stands."""
    placed: list[_Placed] = []
    inside = (across.start + radius + 1, across.end - radius - 1)
    for point in sorted(points, key=lambda point: (point.performance, point.number)):
        x = min(max(across.at(point.performance), inside[0]), inside[1])
        lane = down.at(point.importance)
        steps = [0.0] + [sign * n * (2 * radius + 1) for n in range(1, 6) for sign in (-1, 1)]
        places = [min(max(lane + step, TOP + radius), down.start - radius) for step in steps]
        free = (
            y
            for y in places
            if all((x - px) ** 2 + (y - py) ** 2 >= (2 * radius) ** 2 for _, px, py in placed)
            and not any(Box.around(x, y, radius).overlap(word) for word in taken)
        )
        placed.append((point, x, next(free, places[0])))
    return placed


def _frame(across: Scale, down: Scale, floor: float, wide: float, palette: Palette) -> list[Shape]:
    items: list[Shape] = []
    for mark in score_marks(floor):
        x = across.at(mark)
        anchor = Anchor.END if mark == 100 else Anchor.MIDDLE
        items.append(Text(x, down.start + 10, str(int(mark)), Role.FIGURES, 7, palette.grey, anchor))
    for mark in (1, 2, 3, 4, 5):
        y = down.at(mark)
        items.append(Line(LEFT, y, wide, y, palette.hairline))
        items.append(Text(LEFT - 8, y + 2.5, str(mark), Role.FIGURES, 7, palette.grey, Anchor.END))
    items.append(Line(LEFT, down.start, wide, down.start, palette.faint, 0.7))
    items.append(Text(0, TOP - 6, tell("Importance, 1 to 5"), Role.MEDIUM, 7, palette.ink))
    items.append(
        Text(wide, down.start + 22, tell("Score, 0 to 100"), Role.MEDIUM, 7, palette.ink, Anchor.END)
    )
    return items


def _corners(across: Scale, down: Scale, at_x: float, palette: Palette) -> list[Text]:
    """Name the corners, in two lines where one would cross the middle."""
    left, right, top, foot = LEFT + 6, across.end - 6, TOP + 11, down.start - 6
    done: list[Text] = []
    for word, x, y, tint in (
        (tell("Fix first"), left, top, palette.low.word),
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
    for point, x, y in placed:
        fill = palette.low.word if point.first else palette.navy
        items.append(Circle(x, y, radius, fill, palette.paper, 0.8))
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
) -> list[Shape]:
    """Name the dots to fix first, as far as there is room; the list beside the grid names them all."""
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
    for point, x, y in placed:
        if point.first:
            items += placer.place_if_free(_around(point.name, x, y, radius + 3, palette.ink))
    return items


def _around(name: str, x: float, y: float, away: float, tint: str) -> Iterator[list[Text]]:
    """Yield the places of a name around its dot: beside, above and below it, in several widths."""
    for room in _ROOMS:
        told = Name(tuple(break_lines(name, Role.TEXT, 7, room)), 7)
        yield told.texts(x + away, y, tint)
        yield told.texts(x - away, y, tint, Anchor.END)
        for middle in (y - away - told.height / 2, y + away + told.height / 2):
            yield told.texts(x, middle, tint, Anchor.MIDDLE)
