"""A paragraph whose lines are broken, put in order and set here: ReportLab's own knows one direction only."""

from __future__ import annotations

from functools import partial
from typing import Any

from touchaudit.charts.fonts import FACES
from touchaudit.charts.shapes import Role
from touchaudit.reports import bidi, lines, scripts

STRONG = FACES[Role.STRONG].name


def asked(text: str) -> bool:
    """Say whether a text has letters that ReportLab's paragraph can't set: from the right, or shaped."""
    return scripts.runs_left(text) or scripts.complex_script(text)


class Turned:
    """Text with a bold lead before it; style and width are told when it is measured."""

    def __init__(self, text: str, strong: str = "") -> None:
        body = lines.listed(text)
        lead = f"{bidi.FSI}{strong}{bidi.PDI} " if strong else ""
        self._text, self._lead = bidi.settled(lead + body), len(lead)
        self._bases = lines.base(body, right=False), lines.base(body, right=True)
        self._broken: list[str] = []
        self._first, self._last = 0, 0
        self._part = False

    def wrap(self, wide: float, style: Any) -> float:
        """Break the lines and return their height in points; a part of a paragraph is broken already."""
        if not self._part:
            measure = partial(lines.wide, usual=style.fontName, size=style.fontSize)
            lead = self._text[: self._lead]
            room = wide - max(0.0, lines.wide(lead, STRONG, style.fontSize) - measure(lead))
            self._broken = lines.broken(self._text, room, measure)
            self._last = len(self._broken)
        return float(style.leading) * (self._last - self._first)

    def split(self, count: int) -> tuple[Turned, Turned] | None:
        """Cut after ``count`` lines or a few before, two at least on both pages; None where that can't be."""
        count = min(count, self._last - self._first - 2)
        cut = self._first + count
        return (self._cut(self._first, cut), self._cut(cut, self._last)) if count >= 2 else None

    def draw(self, canvas: Any, style: Any, wide: float, high: float) -> None:
        """Draw the lines from the top down, at the right where the paragraph or the page begins there."""
        base = self._bases[canvas.right]
        y = high - style.fontSize
        text = canvas.beginText(0, y)
        text.setFont(style.fontName, style.fontSize)
        text.setFillColor(style.textColor)
        for told, upto in self._told(base)[self._first : self._last]:
            line = lines.set_line(told, style.fontName, style.fontSize, lead=STRONG, upto=upto)
            text.setTextOrigin(wide - line.width if base or canvas.right else 0.0, y)
            text.show(line)
            y -= style.leading
        canvas.drawText(text)

    def _told(self, base: int) -> list[tuple[str, int]]:
        """Return each line by itself, and how many of its characters belong to the lead."""
        done, at = list[tuple[str, int]](), 0
        for plain, line in zip(self._broken, bidi.closed(self._broken, base), strict=True):
            at = self._text.index(plain, at)
            within = line.index(plain)
            upto = min(self._lead - at, len(plain))
            done.append((line, within + upto if upto > 0 else 0))
            at += len(plain)
        return done

    def _cut(self, first: int, last: int) -> Turned:
        part = object.__new__(Turned)
        part.__dict__.update(self.__dict__)
        part._first, part._last, part._part = first, last, True
        return part
