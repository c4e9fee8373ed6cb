"""Make a photo fit to keep: upright, in sRGB, of sensible size, and telling nothing of where it was taken."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from datetime import UTC, datetime

import pi_heif
from PIL import Image, ImageCms, ImageOps

from touchaudit.errors import EvidenceError
from touchaudit.saying import Saying

_LONGEST = 1600
_QUALITY = 84
_MOST_PIXELS = 50_000_000
_MOST_BYTES = 100_000_000
_FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "TIFF", "BMP", "GIF")
_EXIF_PART, _TAKEN, _TAKEN_ZONE, _CHANGED = 0x8769, 0x9003, 0x9011, 0x0132
_SEE_THROUGH = frozenset({"RGBA", "LA", "PA", "La", "RGBa"})
_OUT_OF_BOUNDS = (Image.DecompressionBombError, Image.DecompressionBombWarning)
_UNREADABLE = (OSError, ValueError, SyntaxError, EOFError, IndexError, struct.error)


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as it is kept: an upright sRGB JPEG without any other data; ``taken`` is in UTC.

    ``name`` is that of the file it came from, "" where it came from none.
    """

    jpeg: bytes
    width: int
    height: int
    taken: datetime | None
    name: str = ""


def normalise(data: bytes, name: str = "") -> Photo:
    """Return a photo fit to keep, at most 1600 pixels long; JPEG, PNG, WebP, HEIC, TIFF, BMP or GIF go in.

    The image is painted afresh, so nothing that was hidden in the file comes along. A time without a
    zone is taken for this computer's. Source of the steps: the Pillow handbook, measured for speed.

    Args:
        data: The file's bytes.
        name: What the file is called, to be told where it is refused.

    Raises:
        EvidenceError: for a file that is no photo, is damaged, or is larger than 100 MB or 50 megapixels.
    """
    if len(data) > _MOST_BYTES:
        raise _too_large(f"{len(data) / 1e6:.0f} MB", "100 MB")
    try:
        with _opened(data) as image:
            taken = _taken(image)
            upright = _upright(image)
            upright.thumbnail((_LONGEST, _LONGEST), Image.Resampling.LANCZOS, reducing_gap=2.0)
            return painted(_in_srgb(upright), taken, name)
    except _OUT_OF_BOUNDS as error:
        raise _too_large("more than 50 megapixels", "50 megapixels") from error
    except _UNREADABLE as error:
        raise EvidenceError(
            Saying("{name} is not a photo that can be read.", name=name)
            if name
            else "This file is not a photo that can be read.",
            safe="Your answers are safe, and the file was not changed.",
            todo="Take the photo again, or choose a JPEG, PNG or HEIC file.",
        ) from error


def _opened(data: bytes) -> Image.Image:
    if "HEIF" not in Image.OPEN:
        pi_heif.register_heif_opener()
    image = Image.open(io.BytesIO(data), formats=_FORMATS)
    pixels = image.width * image.height
    if pixels > _MOST_PIXELS:
        raise _too_large(f"{pixels / 1e6:.0f} megapixels", "50 megapixels")
    if image.format in ("JPEG", "MPO"):
        # The decoder then skips what the smaller size would throw away.
        image.draft("RGB", (_LONGEST, _LONGEST))
    return image


def _upright(image: Image.Image) -> Image.Image:
    image.load()
    return ImageOps.exif_transpose(image)


def _taken(image: Image.Image) -> datetime | None:
    exif = image.getexif()
    part = exif.get_ifd(_EXIF_PART)
    text = str(part.get(_TAKEN) or exif.get(_CHANGED) or "").strip("\0 ")
    zone = str(part.get(_TAKEN_ZONE) or "").strip("\0 ")
    for pattern, said in (("%Y:%m:%d %H:%M:%S%z", text + zone), ("%Y:%m:%d %H:%M:%S", text)):
        try:
            return datetime.strptime(said, pattern).astimezone(UTC)
        except (ValueError, OverflowError, OSError):
            continue
    return None


def _in_srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if image.mode in _SEE_THROUGH or "transparency" in image.info:
        image = _on_white(image)
    if profile and image.mode in ("RGB", "CMYK"):
        image = _converted(image, profile)
    return image.convert("RGB")


def _on_white(image: Image.Image) -> Image.Image:
    image = image.convert("RGBA")
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper


def _converted(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        changed = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        # A broken profile costs a shade of colour, not the photo.
        return image
    return image if changed is None else changed


def painted(image: Image.Image, taken: datetime | None = None, name: str = "") -> Photo:
    """Return an sRGB image as a photo to keep; it is painted afresh, so nothing hidden comes along."""
    fresh = Image.new("RGB", image.size)
    fresh.paste(image)
    file = io.BytesIO()
    fresh.save(file, "JPEG", quality=_QUALITY, optimize=True)
    return Photo(file.getvalue(), fresh.width, fresh.height, taken, name)


def _too_large(size: str, limit: str) -> EvidenceError:
    return EvidenceError(
        Saying("This photo is too large: {size}, where {limit} is the most.", size=size, limit=limit),
        safe="Your answers are safe, and the file was not changed.",
        todo="Take it again at a lower resolution, or make the file smaller.",
    )
