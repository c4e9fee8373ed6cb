"""The cover's picture: the client's own score curve, and its echo growing out of a level line."""

from __future__ import annotations

from collections.abc import Sequence

from touchaudit.charts.curve import Curve
from touchaudit.charts.palette import PAPER, Palette, mix
from touchaudit.charts.shapes import Figure, Path, Rect, Shape
from touchaudit.tongue import tell

STRANDS = 26


def cover_art(scores: Sequence[float], wide: float, height: float, palette: Palette = PAPER) -> Figure:
    """Draw the curve of the scores (0–100, in journey order) across a dark field, edge to edge.

    Behind it stand strands that lead from a level line to the curve and on, so that the larger a swing of
    the client's scores, the wider they fan out.
    """
    known = list(scores) or [50.0]
    mean = sum(known) / len(known)
    spread = max((abs(score - mean) for score in known), default=1.0) or 1.0
    middle, swing = height * 0.31, height * 0.19
    offsets = [-(score - mean) / spread * swing for score in known]
    step = wide / max(1, len(known))
    ends = [(-step / 2, offsets[0] * 0.4), (wide + step / 2, offsets[-1] * 0.4)]
    inner = [(step * (index + 0.5), offset) for index, offset in enumerate(offsets)]
    swings = [ends[0], *inner, ends[1]]
    items: list[Shape] = [Rect(0, 0, wide, height, palette.navy)]
    for strand in range(STRANDS):
        share = strand / (STRANDS - 1)
        shift = (1 - share) * height * 0.22
        line = Curve.through([(x, middle + shift + swing_ * (0.12 + 0.88 * share)) for x, swing_ in swings])
        colour = mix(palette.navy, "#7FB2D6", 0.10 + 0.42 * share)
        items.append(Path(line.segments(), None, colour, 0.45 + 0.25 * share))
    curve = Curve.through([(x, middle + offset) for x, offset in swings])
    items.append(Path(curve.segments(), None, palette.accent, 2.4))
    return Figure(wide, height, tuple(items), tell("The score of each touchpoint as a line."))
