"""Writing that the shipped fonts don't have: printed in fonts of the computer, or named as what can't be.

ReportLab takes fonts with TrueType outlines only. How a line of such writing is set, ``lines`` knows.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any
from unicodedata import bidirectional

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from touchaudit.charts.fonts import FACES, covers
from touchaudit.tongue import tell_n

CANDIDATES = (
    *("notosansarabic-regular.ttf", "notonaskharabic-regular.ttf", "notosanshebrew-regular.ttf"),
    *("segoeui.ttf", "geezapro.ttc", "arialhb.ttc", "amiri-regular.ttf"),
    *("notosansdevanagari-regular.ttf", "nirmala.ttf", "nirmala.ttc", "devanagarimt.ttc"),
    *("lohit-devanagari.ttf", "notosansthai-regular.ttf", "leelawui.ttf", "thonburi.ttc", "garuda.ttf"),
    *("ipaexg.ttf", "ipag.ttf", "vl-gothic-regular.ttf", "yugothm.ttc", "msgothic.ttc", "meiryo.ttc"),
    *("droidsansfallbackfull.ttf", "msyh.ttc", "simsun.ttc", "malgun.ttf", "arial unicode.ttf"),
    *("notosans-regular.ttf", "arial.ttf", "dejavusans.ttf"),
)
"""Files of fonts that are looked for, in this order."""

_BOLD = {
    "segoeui.ttf": "segoeuib.ttf",
    "nirmala.ttf": "nirmalab.ttf",
    "leelawui.ttf": "leelauib.ttf",
    "garuda.ttf": "garuda-bold.ttf",
    "yugothm.ttc": "yugothb.ttc",
    "meiryo.ttc": "meiryob.ttc",
    "msyh.ttc": "msyhbd.ttc",
    "malgun.ttf": "malgunbd.ttf",
    "arial.ttf": "arialbd.ttf",
    "dejavusans.ttf": "dejavusans-bold.ttf",
}
"""Their bold faces, where these are not named ``-bold`` instead of ``-regular``."""

SHAPED = (("\u0900", "\u0dff"), ("\u0e00", "\u0e7f"), ("\u1780", "\u17ff"))
"""Scripts that are readable only when shaped: those of India, Thai, Khmer."""

LACKING = "?"
_FOLDERS = {
    "win32": (os.path.expandvars(r"%WINDIR%\Fonts"), "~/AppData/Local/Microsoft/Windows/Fonts"),
    "darwin": ("/System/Library/Fonts", "/Library/Fonts", "~/Library/Fonts"),
}
_OTHER = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
_SHOWN = 12


@cache
def _files() -> dict[str, Path]:
    """Return the files of the candidates and of their bold faces that this computer has, by name."""
    known = {*CANDIDATES, *map(_bold_name, CANDIDATES)}
    return {
        name.lower(): Path(place, name)
        for folder in _FOLDERS.get(sys.platform, _OTHER)
        for place, _, names in os.walk(Path(folder).expanduser())
        for name in names
        if name.lower() in known
    }


def _bold_name(name: str) -> str:
    return _BOLD.get(name, name.replace("-regular", "-bold"))


@cache
def _installed() -> tuple[tuple[str, TTFont], ...]:
    """Return the candidates that this computer has by their names, made known to ReportLab."""
    fonts = ((name, _font(name)) for name in CANDIDATES)
    return tuple((name, font) for name, font in fonts if font is not None)


@cache
def _font(name: str) -> TTFont | None:
    """Return the font in a file, if this computer has it and ReportLab takes it."""
    path = _files().get(name)
    if path is None:
        return None
    try:
        font = TTFont(f"Other-{path.stem.replace(' ', '')}", str(path), shapable=True)
    except (TTFError, OSError):
        return None
    pdfmetrics.registerFont(font)
    return font


@cache
def font_for(character: str, usual: str) -> str:
    """Return the name of the font that prints a character: the usual one if it can; "" where none does."""
    if _has(character, usual):
        return usual
    for name, font in _installed():
        if has(character, font):
            bold = _font(_bold_name(name)) if usual in _STRONG else None
            return str((bold if bold is not None and has(character, bold) else font).fontName)
    return ""


def has(character: str, font: TTFont) -> bool:
    """Say whether one of the other fonts has a character."""
    return ord(character) in font.face.charToGlyph


def _has(character: str, name: str) -> bool:
    role = _ROLES.get(name)
    return covers(character, role) if role is not None else name.startswith("Other-")


_ROLES = {face.name: role for role, face in FACES.items()}
_STRONG = {face.name for face in FACES.values() if face.weight >= 600}


def plain(text: str, usual: str) -> bool:
    """Say whether a text needs nothing but its usual font."""
    return text.isascii() or _plain(frozenset(text), usual)


@lru_cache(maxsize=4096)  # the same sentences stand on many pages
def _plain(characters: frozenset[str], usual: str) -> bool:
    return all(_has(character, usual) for character in characters)


def runs(text: str, usual: str) -> list[tuple[str, str]]:
    """Cut a text into runs of one font each; what no font has is replaced by a question mark."""
    known = [(font_for(character, usual), character) for character in text]
    filled = [(font or usual, character if font else LACKING) for font, character in known]
    return [(font, "".join(part for _, part in run)) for font, run in groupby(filled, lambda one: one[0])]


def complex_script(text: str) -> bool:
    """Say whether a text has letters that change their shape beside one another."""
    return not text.isascii() and any(low <= one <= high for one in text for low, high in SHAPED)


# From right to left


def runs_left(text: str) -> bool:
    """Say whether anything in a text runs from right to left."""
    return not text.isascii() and any(bidirectional(one) in ("R", "AL") for one in text)


# What can't be printed


def lacking(report: Any) -> tuple[str, ...]:
    """Return a warning where a report holds letters that no font of this computer has."""
    usual = next(iter(FACES.values())).name
    letters = {one for text in _texts(report) if not text.isascii() for one in text}
    lost = sorted(
        one for one in letters if one.isprintable() and not one.isspace() and not font_for(one, usual)
    )
    if not lost:
        return ()
    shown = " ".join(lost[:_SHOWN])
    return (
        tell_n(
            len(lost),
            "{n} letter is printed as a question mark, for no font of this computer has it: {letters}",
            "{n} letters are printed as question marks, for no font of this computer has them: {letters}",
            letters=shown if len(lost) <= _SHOWN else f"{shown} …",
        ),
    )


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _texts(getattr(value, one.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
