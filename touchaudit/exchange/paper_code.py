"""The code in the corner of a page, found in a photo or a scan."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageOps

from touchaudit.domain.paper import DamagedCodeError, Slip, read_code
from touchaudit.errors import PaperError
from touchaudit.saying import Saying

DAMAGED = "The code on {name} was misread or changed: its checksum does not fit."
FOREIGN = "{name} is not a form of this program."

_SAFE = "Nothing was stored."
_LONGEST = 3000  # pixels: enough for 22 mm on a page in a photo, and quick
_DPI = 200
_UNREADABLE = (OSError, ValueError, SyntaxError, EOFError, IndexError, struct.error)
_TOO_LARGE = (Image.DecompressionBombError, Image.DecompressionBombWarning)


def slip_of_picture(data: bytes, name: str) -> Slip:
    """Return whose page a photo shows.

    Raises:
        PaperError: It is no picture, shows no code, or a code that isn't ours or is damaged.
    """
    try:
        import pi_heif

        pi_heif.register_heif_opener()
        with Image.open(BytesIO(data)) as image:
            image.draft("L", (_LONGEST, _LONGEST))
            picture = ImageOps.exif_transpose(image).convert("L")
    except (*_UNREADABLE, *_TOO_LARGE) as error:
        raise PaperError(
            Saying("{name} is neither a PDF nor a photo that can be read.", name=name),
            safe=_SAFE,
            todo="Choose the filled PDF, or a photo of the page as JPEG, PNG or HEIC.",
        ) from error
    return slip_in(picture, name)


def slip_in(picture: Image.Image, name: str) -> Slip:
    """Return whose page a picture shows.

    Raises:
        PaperError: It shows no code, or one that isn't ours or is damaged.
    """
    import zxingcpp

    small = picture.convert("L")
    small.thumbnail((_LONGEST, _LONGEST))
    codes = [
        found.text
        for found in zxingcpp.read_barcodes(
            small, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
        )
    ]
    damaged: DamagedCodeError | None = None
    for code in codes:
        try:
            slip = read_code(code)
        except DamagedCodeError as error:
            damaged = error
            continue
        if slip is not None:
            return slip
    if damaged is not None:
        raise PaperError(
            Saying(DAMAGED, name=name), safe=_SAFE, todo="Take the photo again, straight and in good light."
        ) from damaged
    if codes:
        raise PaperError(
            Saying(FOREIGN, name=name),
            safe=_SAFE,
            todo="Choose a page with the code of a form in its corner.",
        )
    raise PaperError(
        Saying("No code can be read on {name}.", name=name),
        safe=_SAFE,
        todo="Take the whole page, its upper right corner too, straight and in good light.",
    )


def rendered(data: bytes, name: str) -> Iterator[Image.Image]:
    """Return the pages of a PDF as pictures of 200 dpi.

    Raises:
        PaperError: A page can't be drawn.
    """
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        document = PdfDocument(data)
        try:
            for page in document:
                yield page.render(scale=_DPI / 72, grayscale=True).to_pil()
                page.close()
        finally:
            document.close()
    except PdfiumError as error:
        raise PaperError(
            Saying("The pages of {name} can't be drawn.", name=name), safe=_SAFE, todo="Scan them again."
        ) from error
