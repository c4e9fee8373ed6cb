"""A picture to draw on: filled shapes with soft shade and light, in units of 1200 × 900.

Everything is drawn at twice the size and scaled down once, so that no edge is jagged.
"""

from __future__ import annotations

import io
import math
import random
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

FONTS = Path(__file__).resolve().parent.parent.parent / "resources" / "fonts"
WIDTH, HEIGHT = 1200, 900
_SCALE = 2
_GRAIN = 3.2
_QUALITY = 84
_MOST_BYTES = 60_000

Colour = tuple[int, int, int]
Point = tuple[float, float]


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Return the colour that lies ``share`` of the way from the first to the second."""
    return tuple(round(a + (b - a) * share) for a, b in zip(first, second, strict=True))  # type: ignore[return-value]


def dark(colour: Colour, share: float = 0.2) -> Colour:
    """Return a darker, slightly cooler colour."""
    return mix(colour, (24, 32, 44), share)


def pale(colour: Colour, share: float = 0.3) -> Colour:
    """Return a paler, slightly warmer colour."""
    return mix(colour, (255, 250, 240), share)


def rounded(points: Sequence[Point], steps: int = 12) -> list[Point]:
    """Return a closed curve through the points (Catmull–Rom)."""
    curve: list[Point] = []
    count = len(points)
    for at in range(count):
        a, b, c, d = (points[(at + offset) % count] for offset in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            curve.append(
                tuple(  # type: ignore[arg-type]
                    0.5
                    * (
                        2 * b[i]
                        + (c[i] - a[i]) * t
                        + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t**2
                        + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t**3
                    )
                    for i in (0, 1)
                )
            )
    return curve


def turned(points: Sequence[Point], centre: Point, degrees: float) -> list[Point]:
    """Return the points turned about a centre, clockwise."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [
        (
            centre[0] + (x - centre[0]) * cos - (y - centre[1]) * sin,
            centre[1] + (x - centre[0]) * sin + (y - centre[1]) * cos,
        )
        for x, y in points
    ]


class Picture:
    """One scene on its way to a JPEG."""

    def __init__(self, top: Colour, bottom: Colour) -> None:
        self._image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE), top)
        self.shape([(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)], top, bottom)

    def shape(
        self,
        points: Sequence[Point],
        fill: Colour,
        to: Colour | None = None,
        *,
        across: bool = False,
        blur: float = 0,
        alpha: float = 1,
    ) -> None:
        """Fill a polygon, with one colour or from one at the top (left) to another at the bottom (right)."""
        margin = blur * 3
        left = max(0, math.floor((min(x for x, _ in points) - margin) * _SCALE))
        top = max(0, math.floor((min(y for _, y in points) - margin) * _SCALE))
        right = min(WIDTH * _SCALE, math.ceil((max(x for x, _ in points) + margin) * _SCALE))
        bottom = min(HEIGHT * _SCALE, math.ceil((max(y for _, y in points) + margin) * _SCALE))
        if right <= left or bottom <= top:
            return
        size = (right - left, bottom - top)
        mask = Image.new("L", size, 0)
        inside = [(x * _SCALE - left, y * _SCALE - top) for x, y in points]
        ImageDraw.Draw(mask).polygon(inside, fill=255)
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur * _SCALE))
        if alpha < 1:
            mask = mask.point(lambda level: round(level * alpha))
        paint = Image.new("RGB", size, fill)
        if to is not None:
            ramp = Image.linear_gradient("L")
            ramp = (ramp.rotate(90) if across else ramp).resize(size, Image.Resampling.BILINEAR)
            paint = Image.composite(Image.new("RGB", size, to), paint, ramp)
        self._image.paste(paint, (left, top), mask)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: Colour,
        to: Colour | None = None,
        *,
        radius: float = 0,
        turn: float = 0,
        shadow: float = 0,
        across: bool = False,
        alpha: float = 1,
        blur: float = 0,
    ) -> None:
        """Fill a rectangle; ``shadow`` is how high it seems to stand above what is behind."""
        points = _corners(x, y, width, height, radius)
        if turn:
            points = turned(points, (x + width / 2, y + height / 2), turn)
        if shadow:
            shade = [(px + shadow * 0.35, py + shadow * 0.7) for px, py in points]
            self.shape(shade, (30, 34, 44), blur=shadow * 0.7, alpha=0.28)
        self.shape(points, fill, to, across=across, alpha=alpha, blur=blur)

    def oval(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: Colour,
        to: Colour | None = None,
        *,
        alpha: float = 1,
        blur: float = 0,
        across: bool = False,
    ) -> None:
        """Fill an ellipse around a centre."""
        steps = 96
        points = [
            (
                x + width / 2 * math.cos(2 * math.pi * at / steps),
                y + height / 2 * math.sin(2 * math.pi * at / steps),
            )
            for at in range(steps)
        ]
        self.shape(points, fill, to, alpha=alpha, blur=blur, across=across)

    def stroke(self, points: Sequence[Point], width: float, fill: Colour, *, alpha: float = 1) -> None:
        """Draw a line with round ends and joints."""
        for (x1, y1), (x2, y2) in pairwise(points):
            length = math.hypot(x2 - x1, y2 - y1) or 1
            dx, dy = (y2 - y1) / length * width / 2, (x1 - x2) / length * width / 2
            self.shape(
                [(x1 + dx, y1 + dy), (x2 + dx, y2 + dy), (x2 - dx, y2 - dy), (x1 - dx, y1 - dy)],
                fill,
                alpha=alpha,
            )
        if alpha == 1:
            for x, y in points:
                self.oval(x, y, width, width, fill)

    def shade(self, x: float, y: float, width: float, height: float, alpha: float = 0.3) -> None:
        """Lay a soft shadow on the ground."""
        self.oval(x, y, width, height, (30, 34, 44), alpha=alpha, blur=max(4, height * 0.3))

    def light(
        self, points: Sequence[Point], alpha: float = 0.35, blur: float = 30, colour: Colour = (255, 246, 226)
    ) -> None:
        """Let light fall on a polygon."""
        self.shape(points, colour, alpha=alpha, blur=blur)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        fill: Colour,
        *,
        font: str = "Inter-Medium",
        anchor: str = "lm",
        turn: float = 0,
        alpha: float = 1,
    ) -> None:
        """Write words, turned clockwise about their anchor."""
        face = ImageFont.truetype(str(FONTS / f"{font}.ttf"), round(size * _SCALE))
        mask = Image.new("L", self._image.size, 0)
        ImageDraw.Draw(mask).text((x * _SCALE, y * _SCALE), words, 255, face, anchor=anchor)
        if turn:
            mask = mask.rotate(-turn, Image.Resampling.BICUBIC, center=(x * _SCALE, y * _SCALE))
        if alpha < 1:
            mask = mask.point(lambda level: round(level * alpha))
        self._image.paste(fill, (0, 0), mask)

    def soften(self, radius: float, box: tuple[float, float, float, float] | None = None) -> None:
        """Put what was drawn so far out of focus."""
        edges = box or (0, 0, WIDTH, HEIGHT)
        area = tuple(round(edge * _SCALE) for edge in edges)
        part = self._image.crop(area)  # type: ignore[arg-type]
        self._image.paste(part.filter(ImageFilter.GaussianBlur(radius * _SCALE)), area[:2])

    def jpeg(self) -> bytes:
        """Return the picture with a breath of grain and darker corners, in at most 60 KB."""
        image = self._image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        frame = Image.new("L", (WIDTH, HEIGHT), 0)
        ImageDraw.Draw(frame).ellipse((-220, -200, WIDTH + 220, HEIGHT + 200), fill=255)
        frame = frame.filter(ImageFilter.GaussianBlur(140)).point(lambda level: 205 + round(level * 50 / 255))
        image = ImageChops.multiply(image, frame.convert("RGB"))
        image = ImageChops.overlay(image, _grain())
        quality = _QUALITY
        while True:
            kept = io.BytesIO()
            image.save(kept, "JPEG", quality=quality, optimize=True, progressive=True)
            if kept.tell() <= _MOST_BYTES:
                return kept.getvalue()
            quality -= 3


def _grain() -> Image.Image:
    """Return fine grey noise, the same every time."""
    dice = random.Random(7)
    small = (WIDTH // 2, HEIGHT // 2)
    levels = bytes(min(255, max(0, round(dice.gauss(128, _GRAIN)))) for _ in range(small[0] * small[1]))
    noise = Image.frombytes("L", small, levels).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    return noise.convert("RGB")


def _corners(x: float, y: float, width: float, height: float, radius: float) -> list[Point]:
    if not radius:
        return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    radius = min(radius, width / 2, height / 2)
    points: list[Point] = []
    for cx, cy, start in (
        (x + width - radius, y + radius, -90),
        (x + width - radius, y + height - radius, 0),
        (x + radius, y + height - radius, 90),
        (x + radius, y + radius, 180),
    ):
        for step in range(13):
            angle = math.radians(start + step * 7.5)
            points.append((cx + radius * math.cos(angle), cy + radius * math.sin(angle)))
    return points
