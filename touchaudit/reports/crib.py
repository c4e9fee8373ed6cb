"""The crib card: one sheet, printed on one side, that folds to A5 and again to A6 and goes into a pocket.

The left half says who to be; the right half, and further sheets where it must, what to look for.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, FrameBreak, PageTemplate, Spacer

from touchaudit.charts.fonts import FACES, break_lines, fit, width
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.reports.crib_model import Crib, Stop
from touchaudit.reports.finish import About, finish
from touchaudit.reports.flowables import Begin, Kicker, Panel, Para, Stack, Title, clean
from touchaudit.reports.page import A4
from touchaudit.reports.paint import colour
from touchaudit.reports.tagging import TagCanvas, set_tagged
from touchaudit.reports.theme import styles, use_fonts
from touchaudit.tongue import tell

_WIDE, _HIGH = A4.height, A4.width
_HALF = _WIDE / 2
_MARGIN, _FOOT = 30.0, 30.0
_TEXT = _HALF - 2 * _MARGIN
_PAD = 10.0
_NUMBER = 22.0
_FOLD = 9.0
_SMALL = (Role.TEXT, 7.4, 9.6)
_DEPTH = _HIGH - _FOOT - _MARGIN - 6
_HEAD = 28.0
"""Room for the title above the touchpoints."""
_FEWER = (3, 2)
"""So many lines a touchpoint has to make do with, where that keeps all of them on one sheet."""


def render(crib: Crib) -> bytes:
    """Set a card and return its PDF; the same card gives the same bytes."""
    use_fonts()
    target = BytesIO()
    canvas = set_tagged(_Document(target, crib), [*_part(crib), FrameBreak(), *_way(crib)])
    about = About(f"{crib.title} · {crib.client}", "Touchaudit", crib.language, crib.made)
    return finish(target.getvalue(), canvas, about, ())


def _part(crib: Crib) -> Iterator[Any]:
    """Set the part to play and the bag."""
    style = styles()
    yield Begin("part", crib.title)
    yield Kicker(tell("Crib card: learn it, then leave it in your pocket"))
    yield Title(crib.persona or tell("Yourself"), style.title)
    yield Para(" · ".join((crib.client, *crib.when)), style.under)
    if crib.where:
        yield Para(" · ".join(crib.where), style.under)
    told = ((tell("Your part"), crib.scenario, False), (tell("Your cover story"), crib.cover_story, True))
    for head, text, edge in told:
        if text:
            said = [Para(line, style.body) for line in text.splitlines() if line.strip()]
            yield Spacer(1, 6)
            yield Panel(Stack([Para(head, style.third), *said], _TEXT - 2 * _PAD), edge=edge, pad=_PAD)
    if crib.kit:
        yield Spacer(1, 6)
        yield Para(tell("In your bag"), style.second)
        yield from (_Packed(thing, packed) for thing, packed in crib.kit)


def _way(crib: Crib) -> Iterator[Any]:
    """Set the touchpoints in their order."""
    style = styles()
    yield Begin("way", tell("What to look for"))
    yield Title(tell("What to look for"), style.subtitle)
    yield from _stops(crib)


def _stops(crib: Crib) -> list[_Stop]:
    """Return the touchpoints with so many lines each that all stand on one half; else with all lines."""
    for most in (None, *_FEWER):
        stops = [_Stop(stop, most) for stop in crib.stops]
        if sum(stop.wrap(_TEXT, _DEPTH)[1] for stop in stops) <= _DEPTH - _HEAD:
            return stops
    return [_Stop(stop) for stop in crib.stops]


class _Packed(Flowable):  # type: ignore[misc]
    """A thing to take along behind a box: ticked where it is packed."""

    def __init__(self, thing: str, packed: bool) -> None:
        super().__init__()
        self._packed = packed
        self._lines = break_lines(clean(thing, 160), Role.TEXT, 8.6, _TEXT - 18)

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the lines."""
        del high
        self.width, self.height = wide, 11.6 * len(self._lines) + 4.4
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box, then the words."""
        canvas, top = self.canv, self.height - 9.6
        with canvas.artifact():
            canvas.setStrokeColor(colour(PAPER.grey))
            canvas.setLineWidth(0.8)
            canvas.rect(0.5, top - 0.8, 7.6, 7.6, stroke=1, fill=0)
            if self._packed:
                canvas.setStrokeColor(colour(PAPER.navy))
                canvas.setLineWidth(1.4)
                canvas.lines([(2, top + 3.2, 3.8, top + 1.2), (3.8, top + 1.2, 7, top + 5.4)])
        node = canvas.parent.add("P", alt=tell("packed") if self._packed else "")
        with canvas.content(node):
            _write(canvas, self._lines, (18, top), (Role.TEXT, 8.6, 11.6), PAPER.ink)


class _Stop(Flowable):  # type: ignore[misc]
    """One touchpoint: its number large, its name, how it is met, and what to look for there."""

    def __init__(self, stop: Stop, most: int | None = None) -> None:
        super().__init__()
        self._stop = stop
        self._note = " · ".join(part for part in (stop.channel, stop.promise) if part)
        room = _TEXT - _NUMBER - 9
        self._lines = [
            break_lines(clean(text, 160), Role.TEXT, 7.4, room)[:2] for text in stop.look_for[:most]
        ]

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the name, the lines below it, and some air."""
        del high
        lines = sum(len(lines) for lines in self._lines)
        self.width, self.height = wide, 15.0 + 9.6 * lines + 7.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw a hairline, the number, the name and the questions."""
        canvas, top = self.canv, self.height - 11.0
        with canvas.artifact():
            canvas.setStrokeColor(colour(PAPER.hairline))
            canvas.setLineWidth(0.5)
            canvas.line(0, self.height, self.width, self.height)
        item = canvas.parent.add("L").add("LI")
        with canvas.content(item.add("Lbl")):
            canvas.setFillColor(colour(PAPER.rust))
            canvas.setFont(FACES[Role.DISPLAY].name, 15)
            canvas.drawString(0, top - 2, str(self._stop.number))
        with canvas.content(item.add("LBody")):
            room = self.width - _NUMBER - width(self._note, Role.TEXT, 7) - 8
            name = fit(clean(self._stop.name, 90), Role.STRONG, 9, max(room, 90))
            _write(canvas, [name], (_NUMBER, top), (Role.STRONG, 9, 12), PAPER.navy)
            canvas.setFillColor(colour(PAPER.grey))
            canvas.setFont(FACES[Role.TEXT].name, 7)
            canvas.drawRightString(self.width, top, self._note)
            y = top - 11.6
            for lines in self._lines:
                _write(canvas, ["–"], (_NUMBER, y), _SMALL, PAPER.rust)
                _write(canvas, lines, (_NUMBER + 9, y), _SMALL, PAPER.ink)
                y -= 9.6 * len(lines)


def _write(
    canvas: Any, lines: list[str], at: tuple[float, float], face: tuple[Role, float, float], tint: str
) -> None:
    """Write lines; ``face`` is the font's role, its size and its leading."""
    role, size, leading = face
    text = canvas.beginText(*at)
    text.setFont(FACES[role].name, size, leading)
    text.setFillColor(colour(tint))
    for line in lines:
        text.textLine(line)
    canvas.drawText(text)


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """Sheets of two halves, with marks where to fold."""

    def __init__(self, target: BytesIO, crib: Crib) -> None:
        super().__init__(target, pagesize=(_WIDE, _HIGH), lang=crib.language)
        self._foot = clean(f"{crib.title} · {crib.client}", 120)
        halves = [
            Frame(left + _MARGIN, _FOOT + 10, _TEXT, _DEPTH, 0, 0, 0, 0, id=f"half {left:.0f}")
            for left in (0.0, _HALF)
        ]
        self.addPageTemplates([PageTemplate("sheet", halves, onPage=self._furnish)])

    def _furnish(self, canvas: TagCanvas, document: Any) -> None:
        """Draw the marks to fold at, and what card this is at the foot."""
        del document
        with canvas.artifact("Pagination"):
            canvas.setStrokeColor(colour(PAPER.faint))
            canvas.setLineWidth(0.5)
            for y in (0.0, _HIGH - _FOLD):
                canvas.line(_HALF, y, _HALF, y + _FOLD)
            for x in (0.0, _WIDE - _FOLD):
                canvas.line(x, _HIGH / 2, x + _FOLD, _HIGH / 2)
            canvas.setFillColor(colour(PAPER.grey))
            canvas.setFont(FACES[Role.TEXT].name, 6.6)
            told = fit(self._foot, Role.TEXT, 6.6, _TEXT)
            canvas.drawString(_MARGIN, _FOOT - 10, told)
            canvas.drawRightString(_WIDE - _MARGIN, _FOOT - 10, str(canvas.page + 1))
            canvas.drawString(_HALF + _MARGIN, _FOOT - 10, tell("Fold at the marks, twice"))
