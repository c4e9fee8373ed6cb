"""Photos of equal size: cut to one shape around their middle, never stretched."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image, UnidentifiedImageError
from reportlab.platypus import Flowable

from touchaudit.charts.fonts import FACES, fit, width
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.reports.flowables import Columns, Para, Stack
from touchaudit.reports.model import Photo
from touchaudit.reports.paint import colour
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

MISSING = "This photo is no longer on this computer"
SHAPE = 0.66


class Picture(Flowable):  # type: ignore[misc]
    """One photo; a grey box with words where its file is gone or can't be read."""

    def __init__(self, photo: Photo, wide: float, shape: float = SHAPE) -> None:
        super().__init__()
        self._photo = photo
        self.width, self.height = wide, wide * shape

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take the size it was given."""
        del wide, high
        return self.width, self.height

    def draw(self) -> None:
        """Draw the middle of the photo."""
        canvas = self.canv
        size = _size(self._photo.path)
        x, y = canvas.absolutePosition(0, 0)
        box = (x, y, x + self.width, y + self.height)
        alt = self._photo.caption or tell("Photo")
        with canvas.content(canvas.parent.add("Figure", alt=alt if size else tell(MISSING), box=box)):
            if size:
                self._draw_photo(size)
            else:
                self._draw_missing()

    def _draw_photo(self, size: tuple[int, int]) -> None:
        canvas = self.canv
        scale = max(self.width / size[0], self.height / size[1])
        wide, high = size[0] * scale, size[1] * scale
        canvas.saveState()
        outline = canvas.beginPath()
        outline.rect(0, 0, self.width, self.height)
        canvas.clipPath(outline, stroke=0, fill=0)
        left, low = (self.width - wide) / 2, (self.height - high) / 2
        canvas.drawImage(str(self._photo.path), left, low, wide, high)
        canvas.restoreState()

    def _draw_missing(self) -> None:
        canvas = self.canv
        canvas.setFillColor(colour(PAPER.pale))
        canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        canvas.setFillColor(colour(PAPER.grey))
        canvas.setFont(FACES[Role.TEXT].name, 7.2)
        told = fit(tell(MISSING), Role.TEXT, 7.2, self.width - 8)
        canvas.drawString((self.width - width(told, Role.TEXT, 7.2)) / 2, self.height / 2 - 2, told)


def _size(path: Path) -> tuple[int, int] | None:
    """Return a photo's size in pixels, or None where it can't be shown."""
    try:
        with Image.open(path) as image:
            return image.size if image.format == "JPEG" and min(image.size) > 0 else None
    except (OSError, UnidentifiedImageError, ValueError):
        return None


def captioned(photo: Photo, wide: float, shape: float = SHAPE) -> Stack:
    """Return a photo with its caption below."""
    return Stack([Picture(photo, wide, shape), Para(photo.caption, styles().caption)], wide)


def photo_rows(photos: Sequence[Photo], wide: float, gap: float, abreast: int = 2) -> list[Any]:
    """Return the photos in rows of equal pictures, each row in one piece."""
    each = (wide - gap * (abreast - 1)) / abreast
    return [
        Columns([captioned(photo, each) for photo in photos[start : start + abreast]], gap, after=6)
        for start in range(0, len(photos), abreast)
    ]
