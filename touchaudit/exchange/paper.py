"""Filled forms read back: which pages they are, and what stands in their fields.

A file from a viewer has its fields; a scan, a photo or a file that was "printed" has only its pictures, of
which the code in the corner is read. What the answers mean is for the services to say.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError

from touchaudit.domain.paper import (
    DamagedCodeError,
    Field,
    Part,
    Slip,
    read_code,
    read_field,
    read_value_name,
)
from touchaudit.errors import PaperError
from touchaudit.exchange.paper_code import DAMAGED, FOREIGN, rendered, slip_in, slip_of_picture
from touchaudit.saying import Saying

_SAFE = "Nothing was stored."
_MOST_BYTES = 100_000_000
_MOST_PAGES = 400
_BROKEN = (PyPdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, OSError)
"""What a damaged file can make the reader trip over, since its objects are not what they promise to be."""


@dataclass(frozen=True, slots=True)
class FilledPage:
    """One page: whose it is, what stands in its fields (nothing for a picture), and the picture itself.

    ``values`` holds what was filled in only; choices by their name. ``picture`` is a JPEG or PNG.
    """

    slip: Slip
    values: Mapping[Field, str]
    picture: bytes = b""

    @property
    def is_picture(self) -> bool:
        """Whether it can only be looked at."""
        return bool(self.picture)


def read_pages(data: bytes, name: str) -> tuple[FilledPage, ...]:
    """Return the pages of a filled form, a scan (both PDF) or a photo (JPEG, PNG, HEIC …).

    Args:
        data: The file's content.
        name: What the person calls it, for messages.

    Raises:
        PaperError: The file is broken, locked, or not a form of this program's; nothing is guessed.
    """
    if len(data) > _MOST_BYTES:
        raise PaperError(
            Saying("{name} is larger than 100 MB.", name=name), safe=_SAFE, todo="Scan it in fewer pages."
        )
    if b"%PDF-" not in data[:1024]:
        return (FilledPage(slip_of_picture(data, name), {}, data),)
    pages = tuple(_with_fields(_opened(data, name), name))
    return pages or tuple(_scanned(data, name))


def _opened(data: bytes, name: str) -> list[Any]:
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is odd is told by us
    try:
        reader = PdfReader(BytesIO(data), root_object_recovery_limit=1000)
        if reader.is_encrypted and not reader.decrypt(""):
            raise _locked(name)
        pages = list(reader.pages)
    except DependencyError as error:
        raise _locked(name) from error
    except _BROKEN as error:
        raise _broken(name) from error
    if len(pages) > _MOST_PAGES:
        raise PaperError(
            Saying("{name} has more than {count} pages.", name=name, count=_MOST_PAGES),
            safe=_SAFE,
            todo="Choose the file with the filled form.",
        )
    return pages


def _with_fields(pages: list[Any], name: str) -> Iterator[FilledPage]:
    """Return the pages that have our fields and tell by them whose they are."""
    for page in pages:
        try:
            found = dict(_fields(page))
            codes = [value for field, value in found.items() if field.part is Part.SLIP]
        except _BROKEN as error:
            raise _broken(name) from error
        if codes:
            given = {field: value for field, value in found.items() if value and field.part is not Part.SLIP}
            yield FilledPage(_slip(codes[0], name), given)


def _slip(code: str, name: str) -> Slip:
    try:
        slip = read_code(code)
    except DamagedCodeError as error:
        raise PaperError(
            Saying(DAMAGED, name=name), safe=_SAFE, todo="Take the form from the program anew."
        ) from error
    if slip is None:
        raise PaperError(Saying(FOREIGN, name=name), safe=_SAFE, todo="Choose a form made by this program.")
    return slip


def _fields(page: Any) -> Iterator[tuple[Field, str]]:
    """Return what stands in the fields of a page; the rings of one question share theirs."""
    annotations = page.get("/Annots")
    for entry in annotations.get_object() if annotations is not None else ():
        widget = entry.get_object()
        if widget.get("/Subtype") != "/Widget":
            continue
        holder = (
            widget if "/T" in widget else widget["/Parent"].get_object() if "/Parent" in widget else widget
        )
        field = read_field(str(holder.get("/T", "")))
        if field is not None:
            value = holder.get("/V", "")
            yield field, _text(value.get_object() if hasattr(value, "get_object") else value, holder)


def _text(value: Any, holder: Any) -> str:
    """Return a field's value: a text without the space around it, a choice by its name, "yes" for a tick."""
    text = str(value) if value is not None else ""
    if holder.get("/FT") != "/Btn":
        return text.replace("\r\n", "\n").replace("\r", "\n").strip()
    state = text.removeprefix("/")
    if state in ("Off", ""):
        return ""
    return read_value_name(state) or "yes"


def _scanned(data: bytes, name: str) -> Iterator[FilledPage]:
    """Return the pages of a scan by the codes on them; pages without one are told, unless none has one."""
    pages: list[FilledPage] = []
    trouble: PaperError | None = None
    for picture in rendered(data, name):
        try:
            pages.append(FilledPage(slip_in(picture, name), {}, _jpeg(picture)))
        except PaperError as error:
            trouble = trouble or error
    if not pages and trouble is not None:
        raise trouble
    yield from pages


def _jpeg(picture: Any) -> bytes:
    target = BytesIO()
    picture.convert("RGB").save(target, "JPEG", quality=84)
    return target.getvalue()


def _locked(name: str) -> PaperError:
    return PaperError(
        Saying("{name} is locked with a password.", name=name),
        safe=_SAFE,
        todo="Save it without the password in the program that filled it, and choose it again.",
    )


def _broken(name: str) -> PaperError:
    return PaperError(
        Saying("{name} is damaged: it can't be read as a PDF.", name=name),
        safe=_SAFE,
        todo="Save it again in the program that filled it, or choose another copy.",
    )
