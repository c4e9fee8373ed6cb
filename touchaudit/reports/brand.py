"""The client's own accent colour and logo, taken only as far as the report stays readable with them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from io import BytesIO

from touchaudit.charts.palette import PAPER, Palette, contrast, mix
from touchaudit.domain import words
from touchaudit.errors import ReportError
from touchaudit.tongue import tell

READABLE = 4.5
"""Least contrast of text and ground (WCAG 2.2, success criterion 1.4.3)."""

LARGEST = 40_000_000
LOGO_EDGE = 1000
"""Most pixels of a logo that is opened, and the longest edge that is kept of it."""

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Brand:
    """What makes the report the client's: a colour as ``#RRGGBB`` and a picture file; empty for ours."""

    accent: str = ""
    logo: bytes = field(default=b"", repr=False)


def branded(brand: Brand, palette: Palette = PAPER) -> tuple[Palette, tuple[str, ...]]:
    """Return the palette with the brand's accent, and a warning where the accent can't be used as it is.

    Words in the accent stand on white and pale ground. On the cover's dark field it is lightened until it
    can be read there.
    """
    if not brand.accent:
        return palette, ()
    if not _HEX.fullmatch(brand.accent):
        return palette, (
            tell(
                "The accent colour “{accent}” is none: write it as # and six digits, such as #0B5FA5. The "
                "report keeps its own colour.",
                accent=brand.accent[:20],
            ),
        )
    accent = brand.accent.upper()
    on_cover = next(
        tint
        for share in range(11)
        if contrast(tint := mix(accent, palette.paper, share / 10), palette.navy) >= READABLE
    )
    changed = replace(palette, accent=on_cover)
    found = min(contrast(accent, palette.paper), contrast(accent, palette.pale))
    if found >= READABLE:
        return replace(changed, rust=accent), ()
    return changed, (
        tell(
            "The accent colour {accent} has a contrast of {found} to 1 on pale ground; text needs "
            "{needed} to 1. It is used on the cover only, and words keep the report’s own colour.",
            accent=accent,
            found=words.rounded(found, 1),
            needed=words.number(READABLE),
        ),
    )


def logo_picture(data: bytes) -> bytes:
    """Return a logo as a PNG of moderate size on white, the same bytes for the same file.

    Raises:
        ReportError: The file is no picture, or far too large.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data)) as image:
            if image.width * image.height > LARGEST:
                raise ReportError("The logo is too large.", todo="Choose one with fewer pixels.")
            shown = image.convert("RGBA")
    except (OSError, UnidentifiedImageError, ValueError, Image.DecompressionBombError) as error:
        raise ReportError("The logo can't be read.", todo="Choose a PNG or JPEG file.") from error
    shown.thumbnail((LOGO_EDGE, LOGO_EDGE))
    ground = Image.new("RGB", shown.size, "white")
    ground.paste(shown, mask=shown.getchannel("A"))
    done = BytesIO()
    ground.save(done, "PNG")
    return done.getvalue()
