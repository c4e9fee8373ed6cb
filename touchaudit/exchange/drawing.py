"""A figure as DrawingML: shapes that PowerPoint can move, recolour and retype.

Source: ECMA-376 part 1, chapters 19 to 21.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import singledispatch
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from touchaudit.charts.fonts import FACES, width
from touchaudit.charts.shapes import Anchor, Circle, Figure, Group, Line, Path, Rect, Segment, Shape, Text
from touchaudit.exchange.harmless import plain
from touchaudit.exchange.office import SANS, SERIF
from touchaudit.tongue import spoken

POINT = 12700
"""English metric units in a point."""

_SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_ASCENT = 0.91
"""How far the baseline lies below the top of a line, in em, in the faces that are used."""

_ALIGN = {Anchor.START: "l", Anchor.MIDDLE: "ctr", Anchor.END: "r"}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a figure's origin lies on the slide, in points, and how much it is enlarged."""

    x: float
    y: float
    scale: float
    numbers: Iterator[int]

    def across(self, x: float) -> int:
        return round((self.x + x * self.scale) * POINT)

    def down(self, y: float) -> int:
        return round((self.y + y * self.scale) * POINT)

    def long(self, length: float) -> int:
        return max(0, round(length * self.scale * POINT))

    def named(self, kind: str) -> str:
        number = next(self.numbers)
        return f'<p:cNvPr id="{number}" name="{kind} {number}"/>'


def group(figure: Figure, name: str, corner: tuple[float, float], scale: float, first: int) -> str:
    """Return a figure as one group of shapes.

    ``corner`` is in points from the top left of the slide; ids count up from ``first``.
    """
    place = _Place(*corner, scale, count(first + 1))
    box = (
        f'<a:off x="{place.across(0)}" y="{place.down(0)}"/>'
        f'<a:ext cx="{place.long(figure.width)}" cy="{place.long(figure.height)}"/>'
    )
    inner = box.replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
    body = "".join(_shape(item, place) for item in figure.items)
    about = f'<p:cNvPr id="{first}" name={quoteattr(name)} descr={quoteattr(plain(figure.alt))}/>'
    return (
        f"<p:grpSp {_SPACES}><p:nvGrpSpPr>{about}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
        f"<p:grpSpPr><a:xfrm>{box}{inner}</a:xfrm></p:grpSpPr>{body}</p:grpSp>"
    )


def _filled(fill: str | None) -> str:
    return f'<a:solidFill><a:srgbClr val="{fill[1:]}"/></a:solidFill>' if fill else "<a:noFill/>"


def _stroked(stroke: str | None, wide: float, place: _Place, dash: tuple[float, ...] = ()) -> str:
    if stroke is None:
        return "<a:ln><a:noFill/></a:ln>"
    dashed = '<a:prstDash val="sysDash"/>' if dash else ""
    return f'<a:ln w="{place.long(wide)}" cap="rnd">{_filled(stroke)}{dashed}<a:round/></a:ln>'


def _sp(name: str, box: tuple[int, int, int, int], looks: str, words: str = "") -> str:
    x, y, wide, high = box
    kind = ' txBox="1"' if words else ""
    return (
        f"<p:sp><p:nvSpPr>{name}<p:cNvSpPr{kind}/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>"
        f'<a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>{looks}</p:spPr>{words}</p:sp>'
    )


@singledispatch
def _shape(shape: Shape, place: _Place) -> str:
    raise TypeError(f"no DrawingML for {type(shape).__name__}")


@_shape.register
def _(line: Line, place: _Place) -> str:
    ends: tuple[Segment, ...] = (("M", line.x1, line.y1), ("L", line.x2, line.y2))
    return _shape(Path(ends, None, line.stroke, line.width, line.dash), place)


@_shape.register
def _(rect: Rect, place: _Place) -> str:
    box = (place.across(rect.x), place.down(rect.y), place.long(rect.width), place.long(rect.height))
    kind = "roundRect" if rect.radius else "rect"
    short = min(rect.width, rect.height) or 1.0
    round_ = (
        f'<a:gd name="adj" fmla="val {round(min(0.5, rect.radius / short) * 100000)}"/>'
        if rect.radius
        else ""
    )
    form = f'<a:prstGeom prst="{kind}"><a:avLst>{round_}</a:avLst></a:prstGeom>'
    return _sp(
        place.named("Rectangle"), box, form + _filled(rect.fill) + _stroked(rect.stroke, rect.line, place)
    )


@_shape.register
def _(circle: Circle, place: _Place) -> str:
    left, top, across = circle.x - circle.radius, circle.y - circle.radius, place.long(2 * circle.radius)
    form = '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
    looks = form + _filled(circle.fill) + _stroked(circle.stroke, circle.line, place)
    return _sp(place.named("Circle"), (place.across(left), place.down(top), across, across), looks)


@_shape.register
def _(path: Path, place: _Place) -> str:
    xs = [x for segment in path.segments for x in segment[1::2] if isinstance(x, float | int)]
    ys = [y for segment in path.segments for y in segment[2::2] if isinstance(y, float | int)]
    left, top = place.across(min(xs)), place.down(min(ys))
    wide, high = place.across(max(xs)) - left, place.down(max(ys)) - top

    def point(x: float, y: float) -> str:
        return f'<a:pt x="{place.across(x) - left}" y="{place.down(y) - top}"/>'

    steps = []
    for segment in path.segments:
        if segment[0] == "M":
            steps.append(f"<a:moveTo>{point(segment[1], segment[2])}</a:moveTo>")
        elif segment[0] == "L":
            steps.append(f"<a:lnTo>{point(segment[1], segment[2])}</a:lnTo>")
        elif segment[0] == "C":
            _, x1, y1, x2, y2, x3, y3 = segment
            steps.append(f"<a:cubicBezTo>{point(x1, y1)}{point(x2, y2)}{point(x3, y3)}</a:cubicBezTo>")
        else:
            steps.append("<a:close/>")
    fill = "" if path.fill else ' fill="none"'
    form = (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="{wide}" h="{high}"{fill}>{"".join(steps)}</a:path></a:pathLst></a:custGeom>'
    )
    looks = form + _filled(path.fill) + _stroked(path.stroke, path.width, place, path.dash)
    return _sp(place.named("Line"), (left, top, wide, high), looks)


@_shape.register
def _(text: Text, place: _Place) -> str:
    face = FACES[text.role]
    wide = width(text.text, text.role, text.size) * 1.06 + 2
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[text.anchor]
    top = text.y - text.size * _ASCENT
    box = (place.across(text.x - shift), place.down(top), place.long(wide), place.long(text.size * 1.2))
    name = SERIF if "Serif" in face.family else SANS
    size = round(text.size * place.scale * 100)
    run = (
        f'<a:rPr lang="{spoken()}" sz="{size}" b="{int(face.weight >= 600)}">{_filled(text.colour)}'
        f'<a:latin typeface="{name}"/></a:rPr><a:t>{escape(plain(text.text))}</a:t>'
    )
    words = (
        '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/>'
        f'<a:p><a:pPr algn="{_ALIGN[text.anchor]}"/><a:r>{run}</a:r></a:p></p:txBody>'
    )
    form = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
    return _sp(place.named("Text"), box, form, words)


@_shape.register
def _(items: Group, place: _Place) -> str:
    moved = replace(place, x=place.x + items.dx * place.scale, y=place.y + items.dy * place.scale)
    return "".join(_shape(item, moved) for item in items.items)
