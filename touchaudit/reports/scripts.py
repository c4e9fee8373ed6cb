"""Writing that the shipped fonts don't have: printed in fonts of the computer, or named as what can't be.

ReportLab takes fonts with TrueType outlines only. Devanagari and its kin are shaped by HarfBuzz. Arabic
letters are joined by their presentation forms, and what runs from the right is put into the order in which it
is seen: one line at a time, by the direction of each run (what names and sentences need of UAX #9).
"""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont, shapeStr

from touchaudit.charts.fonts import FACES, covers
from touchaudit.tongue import tell_n

CANDIDATES = (
    *("notosansarabic-regular.ttf", "notonaskharabic-regular.ttf", "notosanshebrew-regular.ttf"),
    *("notosansdevanagari-regular.ttf", "nirmala.ttf", "nirmala.ttc", "devanagarimt.ttc"),
    *("ipaexg.ttf", "ipag.ttf", "vl-gothic-regular.ttf", "yugothm.ttc", "msgothic.ttc", "meiryo.ttc"),
    *("droidsansfallbackfull.ttf", "msyh.ttc", "simsun.ttc", "malgun.ttf", "arial unicode.ttf"),
    *("notosans-regular.ttf", "arial.ttf", "dejavusans.ttf"),
)
"""Files of fonts that are looked for, in this order."""

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
def _installed() -> tuple[TTFont, ...]:
    """Return the candidates that this computer has, made known to ReportLab."""
    files: dict[str, Path] = {}
    for folder in _FOLDERS.get(sys.platform, _OTHER):
        for place, _, names in os.walk(Path(folder).expanduser()):
            files |= {name.lower(): Path(place, name) for name in names if name.lower() in CANDIDATES}
    return tuple(font for name in CANDIDATES if name in files and (font := _font(files[name])) is not None)


def _font(path: Path) -> TTFont | None:
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
    return next((font.fontName for font in _installed() if ord(character) in font.face.charToGlyph), "")


def _has(character: str, name: str) -> bool:
    role = _ROLES.get(name)
    return covers(character, role) if role is not None else name.startswith("Other-")


_ROLES = {face.name: role for role, face in FACES.items()}


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


def shaped(text: str, font: str, size: float) -> str:
    """Return a run as it is drawn: shaped where its script wants it."""
    return str.__str__(text) if not complex_script(text) else shapeStr(text, font, size)


def complex_script(text: str) -> bool:
    """Say whether a text has letters that change their shape beside one another."""
    return not text.isascii() and any(low <= one <= high for one in text for low, high in SHAPED)


# From right to left


def runs_left(text: str) -> bool:
    """Say whether anything in a text runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(one) in ("R", "AL") for one in text)


def begins_right(text: str) -> bool:
    """Say whether a paragraph begins at the right: by the first letter that has a direction."""
    known = (unicodedata.bidirectional(one) for one in text)
    return next((kind in ("R", "AL") for kind in known if kind in ("L", "R", "AL")), False)


def seen(line: str) -> str:
    """Return one line in the order in which it is seen from left to right, Arabic letters joined."""
    pieces = list(_directed(line))
    if begins_right(line):
        pieces.reverse()
    return "".join(_mirrored(_joined(text)) if left else text for left, text in pieces)


def _directed(line: str) -> Iterator[tuple[bool, str]]:
    """Cut a line into runs from the right (True) and from the left; what has no direction goes with both."""
    base = begins_right(line)
    kinds: list[bool | None] = []
    for one in line:
        kind = unicodedata.bidirectional(one)
        kinds.append(True if kind in ("R", "AL", "NSM") else False if kind in ("L", "EN", "AN") else None)
    for at, way in enumerate(kinds):
        if way is None:
            before = next((known for known in reversed(kinds[:at]) if known is not None), base)
            after = next((known for known in kinds[at:] if known is not None), base)
            kinds[at] = before if before == after else base
    for left, run in groupby(zip(kinds, line, strict=True), lambda pair: pair[0]):
        yield bool(left), "".join(letter for _, letter in run)


def _mirrored(text: str) -> str:
    return "".join(_MIRROR.get(one, one) for one in reversed(text))


_MIRROR = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return the presentation forms of Arabic letters and of lam with alef, by how they join."""
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD)):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        base = "".join(chr(int(letter, 16)) for letter in letters)
        if base and (len(base) == 1 or (base[0] == "ل" and len(base) == 2)):
            forms.setdefault(base, {}).setdefault(kind.strip("<>"), chr(code))
    return forms


def _joined(text: str) -> str:
    """Return Arabic letters in the form that they take beside their neighbours."""
    forms, done, at = _forms(), list[str](), 0
    while at < len(text):
        letter = text[at : at + 2] if text[at : at + 2] in forms else text[at]
        known = forms.get(letter)
        after = text[at + len(letter) : at + len(letter) + 1]
        before = text[at - 1 : at]
        if known is None:
            done.append(letter)
        else:
            from_before = "initial" in forms.get(before, {}) and "final" in known
            to_after = "initial" in known and "final" in forms.get(after, {})
            kind = (
                ("medial" if to_after else "final") if from_before else "initial" if to_after else "isolated"
            )
            done.append(known.get(kind) or known.get("isolated") or letter)
        at += len(letter)
    return "".join(done)


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
