"""Short texts that come again and again: what draws one is worked out once, and placed wherever it stands.

In a register or an appendix the same questions and answers fill most cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

from touchaudit.charts.fonts import FACES
from touchaudit.charts.shapes import Role
from touchaudit.reports.paint import colour
from touchaudit.reports.tagging import TagCanvas

MOST = 4_000
"""Texts that are remembered; then all are forgotten, and remembering starts anew."""

_ORIGIN = "1 0 0 1 0 0 Tm"


@dataclass(frozen=True, slots=True)
class Style:
    """How lines are set: their face, size and distance in points, their colour."""

    role: Role
    size: float
    leading: float
    tint: str


_known: WeakKeyDictionary[TagCanvas, dict[tuple[tuple[str, ...], Style], str]] = WeakKeyDictionary()


def write(canvas: TagCanvas, lines: Sequence[str], style: Style, x: float, y: float) -> None:
    """Set lines below one another, the first one's baseline at a point."""
    if canvas.right:  # there a line's place depends on its width
        canvas.drawText(_set(canvas, lines, style, x, y))
        return
    known = _known.setdefault(canvas, {})
    key = tuple(lines), style
    operators = known.get(key)
    if operators is None:
        operators = str(_set(canvas, lines, style, 0, 0).getCode()).partition(_ORIGIN)[2]
        if len(known) >= MOST:
            known.clear()
        known[key] = operators
    canvas.drawText(_Placed(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm{operators}"))


@dataclass(frozen=True, slots=True)
class _Placed:
    """What ReportLab takes for a text."""

    code: str

    def getCode(self) -> str:  # noqa: N802 - ReportLab's name
        return self.code


def _set(canvas: TagCanvas, lines: Sequence[str], style: Style, x: float, y: float) -> Any:
    text = canvas.beginText(x, y)
    text.setFont(FACES[style.role].name, style.size, style.leading)
    text.setFillColor(colour(style.tint))
    for line in lines:
        text.textLine(line)
    return text
