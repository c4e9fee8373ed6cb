"""The one adapter on pyxform: workbooks into XForms."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from touchaudit.errors import FormError
from touchaudit.xlsform.sheets import check_archive

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".csv", ".md")
_PACKED = (".xlsx", ".xlsm")
MAX_RATIO = 400  # of an unpacked part to its packed size
_SMALL = 1_000_000  # bytes; parts that unpack to less are let through
_STUMBLES = (KeyError, AttributeError, TypeError, IndexError)  # what it never means to raise
_STUMBLED = (
    "the converter stumbled over this checklist ({kind}: {text}); take away what was changed last, or write "
    "the labels in the same languages on all sheets."
)


@dataclass(frozen=True, slots=True)
class Converted:
    """An XForm made from a workbook, and what was remarked on the way."""

    xform: str
    warnings: tuple[str, ...]
    attachments: Mapping[str, bytes] = field(default_factory=dict)


@lru_cache(maxsize=4)
def convert(content: bytes, suffix: str, name: str) -> Converted:
    """Convert a workbook, CSV or Markdown XLSForm; the same one again at once.

    Raises:
        FormError: It is no XLSForm, or a wrong one.
    """
    if suffix in _PACKED:
        _check_package(content, f"{name}{suffix}")
    from pyxform.xls2xform import convert as pyxform_convert

    source: bytes | str = content
    if suffix in (".md", ".csv"):
        source = _text(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the looks of a workbook, from its reader
            result = pyxform_convert(source, file_type=suffix, form_name="data", warnings=[])
    except RecursionError as error:
        raise FormError(["The checklist is nested too deeply."]) from error
    except Exception as error:  # pyxform raises whatever its readers raise
        raise FormError(_problems(error, f"{name}{suffix}")) from error
    attachments = {}
    if result.itemsets:
        attachments["itemsets.csv"] = result.itemsets.encode("utf-8")
    return Converted(result.xform, tuple(str(warning) for warning in result.warnings), attachments)


def _check_package(content: bytes, name: str) -> None:
    """Refuse a workbook that unpacks to far more than it is."""
    check_archive(content, name)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for part in package.infolist():
            if part.file_size > _SMALL and part.file_size > MAX_RATIO * max(1, part.compress_size):
                raise FormError([f"{name} unpacks to far more than it should; it was not opened."])


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormError(["The file isn't written in UTF-8."]) from error


def _problems(error: Exception, name: str) -> list[str]:
    if "not recognized as a supported type" in str(error):
        return [f"{name} can't be read; it may be damaged, or be something else than its name says."]
    if isinstance(error, _STUMBLES):
        return [_STUMBLED.format(kind=type(error).__name__, text=error)]
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines or [f"The checklist can't be read ({type(error).__name__})."]
