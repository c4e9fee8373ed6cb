"""The sizes of paper and the room on them; all lengths are points."""

from __future__ import annotations

from dataclasses import dataclass

GUTTER = 12.0
"""Room between two of the twelve columns."""


@dataclass(frozen=True, slots=True)
class Page:
    """One size of paper with its margins; ``foot`` is how high the footer's text stands."""

    name: str
    width: float
    height: float
    margin: float = 50.0
    bottom: float = 58.0
    foot: float = 33.0

    @property
    def text(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.margin

    @property
    def depth(self) -> float:
        """Height between the upper margin and the foot."""
        return self.height - self.margin - self.bottom

    def columns(self, count: int) -> float:
        """Return the width of so many of the page's twelve columns with the gutters between them."""
        return (self.text - 11 * GUTTER) / 12 * count + GUTTER * (count - 1)


A4 = Page("A4", 595.28, 841.89)
LETTER = Page("Letter", 612.0, 792.0)
A3_POSTER = Page("A3 landscape", 1190.55, 841.89, margin=48.0, bottom=46.0, foot=26.0)
PAPER_SIZES = {page.name: page for page in (A4, LETTER)}
"""What a person may choose; a poster has its own size."""
