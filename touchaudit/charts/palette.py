"""The colours of figures, and the shape and word that always stand beside a band's colour.

The band colours are Okabe and Ito's, told apart by colour-blind readers; as *text* they are too pale on
white, so words use a darker shade (6:1 at least).
"""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.charts.shapes import Circle, Path, Rect, Shape
from touchaudit.domain.client import Band


@dataclass(frozen=True, slots=True)
class Tone:
    """How a band looks: as a mark, as a word, and as a faint ground."""

    mark: str
    word: str
    ground: str


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour a figure may use; the report has one, the window may have a dark one."""

    paper: str = "#FFFFFF"
    ink: str = "#14202B"
    navy: str = "#12344D"
    grey: str = "#5B6B7A"
    faint: str = "#A9B4BE"
    hairline: str = "#D5DCE3"
    pale: str = "#F3F6F8"
    accent: str = "#F2A25C"
    rust: str = "#A84300"
    low: Tone = Tone("#D55E00", "#A84300", "#FBE9DD")
    middle: Tone = Tone("#E69F00", "#7A5200", "#FCF3DF")
    high: Tone = Tone("#009E73", "#00694D", "#E0F3ED")
    heat_low: str = "#E08A45"
    heat_middle: str = "#F7F4EC"
    heat_high: str = "#4E9BC8"

    def tone(self, band: Band | None) -> Tone:
        """Return the look of a band; grey where nothing was scored."""
        if band is None:
            return Tone(self.grey, self.grey, self.pale)
        return {Band.POOR: self.low, Band.FAIR: self.middle}.get(band, self.high)


PAPER = Palette()


def marker(band: Band | None, x: float, y: float, size: float, palette: Palette = PAPER) -> Shape:
    """Return a band's shape around a point: ● good and better, ■ fair, ▼ poor, a ring where unscored.

    ``size`` is the height in points; a hair of paper keeps it apart from a curve behind it.
    """
    colour = palette.tone(band).mark
    half = size / 2
    if band is None:
        return Circle(x, y, half * 0.8, palette.paper, colour, 0.9)
    if band is Band.POOR:
        corners = ((x - half * 1.1, y - half * 0.9), (x + half * 1.1, y - half * 0.9), (x, y + half * 1.05))
        return Path(
            (("M", *corners[0]), ("L", *corners[1]), ("L", *corners[2]), ("Z",)), colour, palette.paper, 0.8
        )
    if band is Band.FAIR:
        return Rect(x - half * 0.9, y - half * 0.9, size * 0.9, size * 0.9, colour, palette.paper, 0.8)
    return Circle(x, y, half, colour, palette.paper, 0.8)


def mix(first: str, second: str, share: float) -> str:
    """Return the colour that lies ``share`` (0–1) of the way from one colour to another, in sRGB."""
    ends = zip(bytes.fromhex(first[1:]), bytes.fromhex(second[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in ends)


def contrast(first: str, second: str) -> float:
    """Return how well two colours are told apart, 1 to 21 (WCAG 2.2: relative luminance, contrast ratio)."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    shares = [part / 255 for part in bytes.fromhex(colour[1:])]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
