"""Draw a figure's plain shapes on a ReportLab canvas."""

from __future__ import annotations

from functools import cache, singledispatch
from typing import Any

from reportlab.lib.colors import HexColor

from touchaudit.charts.fonts import FACES, width
from touchaudit.charts.shapes import Anchor, Circle, Figure, Group, Line, Path, Rect, Shape, Text
from touchaudit.reports import lines, scripts


def paint(canvas: Any, figure: Figure, x: float, y: float) -> None:
    """Draw a figure with its lower left corner at a point of the page."""
    canvas.saveState()
    canvas.translate(x, y + figure.height)
    for item in figure.items:
        _draw(item, canvas)
    canvas.restoreState()


@cache
def colour(text: str) -> Any:
    """Return ReportLab's colour for ``#RRGGBB``."""
    return HexColor(text)


def _ink(canvas: Any, fill: str | None, stroke: str | None, width: float) -> None:
    if fill is not None:
        canvas.setFillColor(colour(fill))
    if stroke is not None:
        canvas.setStrokeColor(colour(stroke))
        canvas.setLineWidth(width)


# The y axis of shapes runs down, that of the page up: each y changes its sign here.


@singledispatch
def _draw(shape: Shape, canvas: Any) -> None:
    raise TypeError(f"can't draw {type(shape).__name__}")


@_draw.register
def _(line: Line, canvas: Any) -> None:
    _ink(canvas, None, line.stroke, line.width)
    canvas.setDash(list(line.dash))
    canvas.line(line.x1, -line.y1, line.x2, -line.y2)


@_draw.register
def _(path: Path, canvas: Any) -> None:
    _ink(canvas, path.fill, path.stroke, path.width)
    canvas.setDash(list(path.dash))
    canvas.setLineCap(1 if path.stroke and not path.dash and not path.fill else 0)
    canvas.setLineJoin(1)
    outline = canvas.beginPath()
    for segment in path.segments:
        if segment[0] == "M":
            outline.moveTo(segment[1], -segment[2])
        elif segment[0] == "L":
            outline.lineTo(segment[1], -segment[2])
        elif segment[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = segment
            outline.curveTo(x1, -y1, x2, -y2, x3, -y3)
        else:
            outline.close()
    canvas.drawPath(outline, stroke=int(path.stroke is not None), fill=int(path.fill is not None))


@_draw.register
def _(rect: Rect, canvas: Any) -> None:
    _ink(canvas, rect.fill, rect.stroke, rect.line)
    canvas.setDash([])
    shown = {"stroke": int(rect.stroke is not None), "fill": int(rect.fill is not None)}
    low = -rect.y - rect.height
    if rect.radius:
        canvas.roundRect(rect.x, low, rect.width, rect.height, rect.radius, **shown)
    else:
        canvas.rect(rect.x, low, rect.width, rect.height, **shown)


@_draw.register
def _(circle: Circle, canvas: Any) -> None:
    _ink(canvas, circle.fill, circle.stroke, circle.line)
    canvas.setDash([])
    shown = {"stroke": int(circle.stroke is not None), "fill": int(circle.fill is not None)}
    canvas.circle(circle.x, -circle.y, circle.radius, **shown)


@_draw.register
def _(text: Text, canvas: Any) -> None:
    _ink(canvas, text.colour, None, 0)
    font = FACES[text.role].name
    canvas.setFont(font, text.size)
    wide = 0.0
    if text.anchor is not Anchor.START:
        known = scripts.plain(text.text, font)
        wide = width(text.text, text.role, text.size) if known else lines.wide(text.text, font, text.size)
    x = text.x - (wide / 2 if text.anchor is Anchor.MIDDLE else wide)
    canvas.drawString(x, -text.y, text.text)


@_draw.register
def _(group: Group, canvas: Any) -> None:
    canvas.saveState()
    canvas.translate(group.dx, -group.dy)
    for item in group.items:
        _draw(item, canvas)
    canvas.restoreState()
