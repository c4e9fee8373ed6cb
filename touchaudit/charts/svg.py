"""A figure as SVG, for the web and for word processors."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from xml.sax.saxutils import escape, quoteattr

from touchaudit.charts.fonts import FACES
from touchaudit.charts.shapes import Circle, Figure, Group, Line, Path, Rect, Shape, Text


def svg(figure: Figure) -> str:
    """Return the figure as an SVG document; its fonts are named, not embedded."""
    body = "".join(_element(item) for item in figure.items)
    size = f'width="{figure.width:g}pt" height="{figure.height:g}pt"'
    box = f'viewBox="0 0 {figure.width:g} {figure.height:g}"'
    label = quoteattr(figure.alt)
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} role="img" aria-label={label}>{body}</svg>'


def _ink(fill: str | None, stroke: str | None, width: float, dash: Iterable[float] = ()) -> str:
    parts = [f'fill="{fill or "none"}"']
    if stroke:
        parts.append(f'stroke="{stroke}" stroke-width="{width:g}"')
    lengths = " ".join(f"{length:g}" for length in dash)
    if lengths:
        parts.append(f'stroke-dasharray="{lengths}"')
    return " ".join(parts)


@singledispatch
def _element(shape: Shape) -> str:
    raise TypeError(f"no SVG for {type(shape).__name__}")


@_element.register
def _(line: Line) -> str:
    ends = f'x1="{line.x1:.2f}" y1="{line.y1:.2f}" x2="{line.x2:.2f}" y2="{line.y2:.2f}"'
    return f"<line {ends} {_ink(None, line.stroke, line.width, line.dash)}/>"


@_element.register
def _(path: Path) -> str:
    data = " ".join(
        segment[0] + " ".join(f"{number:.2f}" for number in segment[1:]) for segment in path.segments
    )
    return f'<path d="{data}" {_ink(path.fill, path.stroke, path.width, path.dash)}/>'


@_element.register
def _(rect: Rect) -> str:
    place = f'x="{rect.x:.2f}" y="{rect.y:.2f}" width="{rect.width:.2f}" height="{rect.height:.2f}"'
    ink = _ink(rect.fill, rect.stroke, rect.line)
    return f'<rect {place} rx="{rect.radius:g}" {ink}/>'


@_element.register
def _(circle: Circle) -> str:
    ink = _ink(circle.fill, circle.stroke, circle.line)
    return f'<circle cx="{circle.x:.2f}" cy="{circle.y:.2f}" r="{circle.radius:.2f}" {ink}/>'


@_element.register
def _(text: Text) -> str:
    face = FACES[text.role]
    font = f'font-family="{face.family}" font-weight="{face.weight}" font-size="{text.size:g}"'
    place = f'x="{text.x:.2f}" y="{text.y:.2f}" text-anchor="{text.anchor}"'
    style = 'style="font-kerning:none"'
    return f'<text {place} {font} fill="{text.colour}" {style}>{escape(text.text)}</text>'


@_element.register
def _(group: Group) -> str:
    inner = "".join(_element(item) for item in group.items)
    return f'<g transform="translate({group.dx:.2f} {group.dy:.2f})">{inner}</g>'
