"""The badge of a score: figure, shape and word, so that colour never speaks alone."""

from __future__ import annotations

from touchaudit.charts.fonts import width
from touchaudit.charts.palette import PAPER, Palette, marker
from touchaudit.charts.shapes import Figure, Role, Shape, Text
from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.tongue import tell


def badge(
    score: float | None, band: Band | None, size: float, palette: Palette = PAPER, *, decimals: int = 0
) -> Figure:
    """Draw a large figure with its band's shape and word behind it; ``size`` is the figure's type size."""
    tone = palette.tone(band)
    text = words.score(score, decimals)
    wide = width(text, Role.DISPLAY_STRONG, size)
    small = max(6.5, size * 0.2)
    base = size * 0.74
    word = words.band_word(band)
    left = wide + size * 0.16
    colour = palette.navy if band is not Band.POOR else tone.word
    items: list[Shape] = [Text(0, base, text, Role.DISPLAY_STRONG, size, colour)]
    if score is not None:
        items.append(marker(band, left + small * 0.4, base - small * 0.34, small * 0.85, palette))
        left += small * 1.1
        items.append(Text(left, base, word, Role.STRONG, small, tone.word))
        left += width(word, Role.STRONG, small)
    alt = (
        tell("Not scored.") if score is None else tell("Score {score} of 100, {band}.", score=text, band=word)
    )
    return Figure(left, base + size * 0.06, tuple(items), alt)
