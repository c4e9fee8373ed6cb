"""Which letters a shaped glyph stands for: ReportLab tells a font's glyphs apart by characters.

A glyph that one letter alone stands for keeps that letter. Any other, such as the form of an Arabic letter
between two others, gets a character of Unicode's private area while it is drawn; the file tells its letters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, partial
from typing import Any
from unicodedata import decomposition

import pikepdf
import uharfbuzz
from reportlab.pdfbase import pdfmetrics

_OWN = range(0xE000, 0xF900)
_CODE = re.compile(rb"(<[0-9A-F]{2}>) <([0-9A-F]{4})>")
_known: dict[str, dict[int, str]] = {}


@cache
def shaper(name: str) -> Any:
    """Return HarfBuzz's view of a font."""
    return uharfbuzz.Font(pdfmetrics.getFont(name).hbFace)


@cache
def code_of(font: Any, glyph: int, read: str) -> int:
    """Return the character by which a glyph is drawn that stands for the letters ``read``."""
    face = font.face
    if len(read) == 1 and face.charToGlyph.get(ord(read)) == glyph:
        return ord(read)
    known = _known.setdefault((face.name + face.subfontNameX).decode("latin-1"), {})
    code = next((code for code in _OWN[len(known) :] if code not in face.charToGlyph), 0)
    if not code:  # thousands of forms: what is drawn is right still
        return int(face.glyphToChar.get(glyph, [ord("?")])[0])
    known[code] = read
    face.charToGlyph[code] = glyph
    face.charWidths[code] = font.pdfScale(shaper(font.fontName).get_glyph_h_advance(glyph))
    return code


def say_letters(pdf: pikepdf.Pdf) -> None:
    """Let the fonts of a file tell the letters of their glyphs, in the place of the private characters."""
    fonts = pdf.pages[0].resources.get("/Font", pikepdf.Dictionary())
    for font in fonts.values():
        known = _known.get(str(font.get("/BaseFont", "")).partition("+")[2], {})
        if known and "/ToUnicode" in font:
            font.ToUnicode.write(_CODE.sub(partial(_told, known), font.ToUnicode.read_bytes()))


def _told(known: Mapping[int, str], code: re.Match[bytes]) -> bytes:
    read = known.get(int(code[2], 16))
    if read is None:
        return code[0]
    told = _one_for_all().get(read, read).encode("utf-16-be").hex().upper()
    return b"%b <%b>" % (code[1], told.encode())


@cache
def _one_for_all() -> dict[str, str]:
    """Return the one character for several Arabic letters in one glyph, such as lam with alef.

    Readers that turn a line letter by letter would swap them; those that know Unicode take them apart (NFKC).
    """
    known: dict[str, str] = {}
    for code in (*range(0xFEF5, 0xFEFD), *range(0xFB50, 0xFE00)):
        kind, *letters = decomposition(chr(code)).split() or [""]
        if len(letters) > 1 and kind in ("<isolated>", "<final>", "<initial>", "<medial>"):
            known.setdefault("".join(chr(int(letter, 16)) for letter in letters), chr(code))
    return known
