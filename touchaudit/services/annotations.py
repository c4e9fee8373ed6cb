"""Draw arrows, boxes and words on a photo, and blur parts of it for good."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from functools import cache
from math import sqrt
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from touchaudit import assets
from touchaudit.domain.annotation import Annotation, Arrow, Blur, Box, Ink, Label, worth_drawing
from touchaudit.errors import EvidenceError
from touchaudit.store.photos import Photo, painted

# Lengths by the photo's longer side, so that a mark is as plain on a small photo as on a large one.
_LINE, _HALO, _TEXT = 1 / 170, 1 / 480, 1 / 34
_HEAD = 4.6  # of an arrow, in widths of its line
_CELLS = 6  # at most, in all of what is blurred: each is the mean of more than a letter or a feature
_WIDEST = 0.6  # of the photo's width, for words on one line
_FINE = 3  # marks are drawn so many times larger and scaled down, so that edges come out smooth
_LEADING = 0.16  # between lines of words, in heights of the font
_DARK = "#1B1F26"
_PALE = (Ink.YELLOW, Ink.WHITE)

Rect = tuple[float, float, float, float]
Size = tuple[float, float]


class Easel:
    """A photo scaled to fit a place on screen, to be shown with marks on it.

    ``width`` and ``height`` are those of the scaled photo in pixels; ``scale`` is how much larger it is than
    the photo in the file, whose ``size`` is in pixels as well.

    Raises:
        EvidenceError: The photo's file is missing or damaged.
    """

    def __init__(self, photo: Path, width: int, height: int) -> None:
        whole = _opened(photo)
        self.size = whole.size
        self.scale = min(width / whole.width, height / whole.height)
        self.width, self.height = (max(1, round(side * self.scale)) for side in whole.size)
        self._ground = whole.resize((self.width, self.height), Image.Resampling.LANCZOS)

    def shown(self, marks: Iterable[Annotation]) -> bytes:
        """Return the photo with marks on it, as rows of red, green and blue bytes."""
        return _drawn(self._ground, marks, self.scale).tobytes()


def draw(photo: Path, marks: Iterable[Annotation]) -> Photo:
    """Return a photo with marks drawn on it; its file stays as it is. Safe in any thread.

    Blurred parts are averaged to a few cells and smoothed: what was there is not in the picture any more.

    Raises:
        EvidenceError: The photo's file is missing or damaged.
    """
    return painted(_drawn(_opened(photo), marks, 1.0))


def label_area(label: Label, photo: Size) -> Rect:
    """Return left, top, right and bottom of a label's ground on a photo of this width and height.

    It is kept inside the photo, wherever the label's point is.
    """
    pen = ImageDraw.Draw(Image.new("L", (1, 1)))
    size = max(photo) * _TEXT
    _, _, wide, high = pen.multiline_textbbox(
        (0, 0), _lines(label.text, photo), _font(size), anchor="la", spacing=size * _LEADING
    )
    wide, high = wide + size * 1.1, max(high, size) + size * 0.6
    left = max(0.0, min(label.x1, photo[0] - wide))
    top = max(0.0, min(label.y1, photo[1] - high))
    return left, top, left + wide, top + high


def _opened(photo: Path) -> Image.Image:
    try:
        with Image.open(io.BytesIO(photo.read_bytes())) as image:
            return image.convert("RGB")
    except (OSError, SyntaxError) as error:
        raise EvidenceError(
            "This photo can't be opened to draw on it.",
            safe="Your answers are safe, and nothing was changed.",
            todo="Restore the photo from a backup, or take it again.",
        ) from error


def _drawn(ground: Image.Image, marks: Iterable[Annotation], scale: float) -> Image.Image:
    picture = ground.copy()
    shown = worth_drawing(marks)
    for mark in sorted(shown, key=lambda known: not isinstance(known, Blur)):  # blurs hide no mark
        if isinstance(mark, Blur):
            _blur(picture, _corners(mark, scale))
        elif isinstance(mark, Arrow):
            _arrow(picture, mark, scale)
        elif isinstance(mark, Box):
            _box(picture, mark, scale)
        else:
            _label(picture, mark, scale)
    return picture


def _blur(picture: Image.Image, corners: Rect) -> None:
    left, top = (max(0, int(edge)) for edge in corners[:2])
    right, bottom = min(picture.width, round(corners[2])), min(picture.height, round(corners[3]))
    wide, high = right - left, bottom - top
    if wide <= 0 or high <= 0:
        return
    cell = sqrt(wide * high / _CELLS)
    cells = (min(_CELLS, max(1, int(wide / cell))), min(_CELLS, max(1, int(high / cell))))
    part = picture.crop((left, top, right, bottom)).resize(cells, Image.Resampling.BOX)
    # Fewer shades as well: exact means could be matched against guesses of what stood there.
    part = ImageOps.posterize(part, 4).resize((wide, high), Image.Resampling.NEAREST)
    picture.paste(part.filter(ImageFilter.GaussianBlur(cell / 3)), (left, top))


def _arrow(picture: Image.Image, mark: Arrow, scale: float) -> None:
    tail, tip = complex(mark.x1, mark.y1) * scale, complex(mark.x2, mark.y2) * scale
    line, halo = _strokes(picture)
    along = (tip - tail) / abs(tip - tail)
    head = min(line * _HEAD, abs(tip - tail))
    wing = along * 1j * head * 0.5
    neck = tip - along * head * 0.7
    barbs = (tip, tip - along * head + wing, tip - along * head - wing)
    stencil = _Stencil(picture, (tail, tip), line * _HEAD)
    for extra, ink in _coats(mark.ink, halo):
        stencil.line((tail, neck), line + 2 * extra)
        stencil.polygon(barbs, extra)
        stencil.print(ink)


def _box(picture: Image.Image, mark: Box, scale: float) -> None:
    left, top, right, bottom = _corners(mark, scale)
    line, halo = _strokes(picture)
    stencil = _Stencil(picture, (complex(left, top), complex(right, bottom)), line * 2)
    for extra, ink in _coats(mark.ink, halo):
        outer, inner = line / 2 + extra, -line / 2 - extra
        stencil.rounded((left, top, right, bottom), outer, line)
        stencil.rounded((left, top, right, bottom), inner, line / 2, cut=True)
        stencil.print(ink)


def _label(picture: Image.Image, mark: Label, scale: float) -> None:
    photo = (picture.width / scale, picture.height / scale)
    left, top, right, bottom = (edge * scale for edge in label_area(mark, photo))
    _, halo = _strokes(picture)
    stencil = _Stencil(picture, (complex(left, top), complex(right, bottom)), halo * 2)
    for extra, ink in _coats(mark.ink, halo):
        stencil.rounded((left, top, right, bottom), extra, max(picture.size) * _TEXT * 0.3)
        stencil.print(ink)
    ImageDraw.Draw(picture).multiline_text(
        ((left + right) / 2, (top + bottom) / 2),
        _lines(mark.text, photo),
        _DARK if mark.ink in _PALE else "#FFFFFF",
        _font(max(picture.size) * _TEXT),
        anchor="mm",
        spacing=max(picture.size) * _TEXT * _LEADING,
        align="center",
    )


class _Stencil:
    """A mask around a mark, finer than the picture, through which ink is laid on it."""

    def __init__(self, picture: Image.Image, points: Sequence[complex], margin: float) -> None:
        self._picture = picture
        self._left = max(0, int(min(point.real for point in points) - margin))
        self._top = max(0, int(min(point.imag for point in points) - margin))
        right = min(picture.width, int(max(point.real for point in points) + margin) + 1)
        bottom = min(picture.height, int(max(point.imag for point in points) + margin) + 1)
        self._size = (max(1, right - self._left), max(1, bottom - self._top))
        self._mask = Image.new("L", tuple(side * _FINE for side in self._size))  # type: ignore[arg-type]
        self._pen = ImageDraw.Draw(self._mask)

    def line(self, ends: Sequence[complex], wide: float) -> None:
        """Open a line with round ends."""
        points = [self._at(end) for end in ends]
        self._pen.line(points, 255, round(wide * _FINE))
        for x, y in points:
            half = wide * _FINE / 2
            self._pen.ellipse((x - half, y - half, x + half, y + half), 255)

    def polygon(self, points: Sequence[complex], extra: float) -> None:
        """Open a polygon, grown by so many pixels."""
        corners = [self._at(point) for point in points]
        self._pen.polygon(corners, 255)
        for first, second in zip(points, (*points[1:], points[0]), strict=True):
            self.line((first, second), 2 * extra + 2)

    def rounded(self, corners: Rect, extra: float, radius: float, *, cut: bool = False) -> None:
        """Open a rounded rectangle, grown by so many pixels; or close it again."""
        left, top, right, bottom = corners
        x1, y1 = self._at(complex(left - extra, top - extra))
        x2, y2 = self._at(complex(right + extra, bottom + extra))
        if x2 > x1 and y2 > y1:
            self._pen.rounded_rectangle((x1, y1, x2, y2), radius * _FINE, 0 if cut else 255)

    def print(self, ink: str) -> None:
        """Lay ink on the picture and close the stencil."""
        mask = self._mask.resize(self._size, Image.Resampling.BOX)
        self._picture.paste(ink, (self._left, self._top), mask)
        self._pen.rectangle((0, 0, *self._mask.size), 0)

    def _at(self, point: complex) -> tuple[float, float]:
        return (point.real - self._left) * _FINE, (point.imag - self._top) * _FINE


def _strokes(picture: Image.Image) -> tuple[float, float]:
    """Return how wide a line and the light around it are."""
    return max(2.0, max(picture.size) * _LINE), max(1.0, max(picture.size) * _HALO)


def _coats(ink: Ink, halo: float) -> tuple[tuple[float, str], ...]:
    """Return what is laid on one after the other, and how much it is grown: marks stand off any photo."""
    return (halo, _DARK if ink in _PALE else "#FFFFFF"), (0.0, ink)


def _corners(mark: Blur | Box, scale: float) -> Rect:
    left, right = sorted((mark.x1 * scale, mark.x2 * scale))
    top, bottom = sorted((mark.y1 * scale, mark.y2 * scale))
    return left, top, right, bottom


def _lines(text: str, photo: Size) -> str:
    """Break a label's words into lines; a word longer than a line stays whole."""
    measure = _font(max(photo) * _TEXT).getlength
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= photo[0] * _WIDEST:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


@cache
def _font(size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(assets.resource("fonts", "Inter-SemiBold.ttf"), size)
