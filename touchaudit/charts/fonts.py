"""How wide a text is: read from the advance widths of the very fonts that are shipped.

The report and the window draw the same files without kerning in figures, so that a label that fits on
one fits on the other.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unicodedata import category, east_asian_width

from touchaudit.assets import resource
from touchaudit.charts.shapes import Anchor, Role, Text

ELLIPSIS = "…"
UNSEEN = frozenset(map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)))
"""Characters that steer how others are written and take no room."""
_VOWELS = frozenset("aeiouyäöüàâéèêëîïôùûáíóúæøå")
_MARKS = ".,;:!?…()[]“”„«»‹›\"'’"
_NO_HYPHEN = "\u0250"
_WORD = 80
"""The first character beyond the Latin letters: from here on no hyphen is set; letters of a long word."""
_TOGETHER = frozenset(re.findall("..", "blbrchclcrdrflfrglgrklkrphplprqushthtrvrwr"))
"""Consonants that begin a syllable together."""
_SPACE = re.compile(r"[^\S\xa0\u202f]+")


@dataclass(frozen=True, slots=True)
class Face:
    """Where a role's font is: its file, and the family and weight (100–900) that a window asks for."""

    file: str
    family: str
    weight: int

    @property
    def path(self) -> Path:
        """The shipped font file."""
        return resource("fonts", self.file)

    @property
    def name(self) -> str:
        """The file's name without its suffix: unique, fit for registering the font."""
        return self.file.removesuffix(".ttf")


FACES = {
    Role.TEXT: Face("Inter-Regular.ttf", "Inter", 400),
    Role.MEDIUM: Face("Inter-Medium.ttf", "Inter", 500),
    Role.STRONG: Face("Inter-SemiBold.ttf", "Inter", 600),
    Role.BOLD: Face("Inter-Bold.ttf", "Inter", 700),
    Role.FIGURES: Face("InterTabular-Regular.ttf", "Inter Tabular", 400),
    Role.FIGURES_STRONG: Face("InterTabular-SemiBold.ttf", "Inter Tabular", 600),
    Role.SERIF: Face("SourceSerif4-Regular.ttf", "Touchaudit Serif", 400),
    Role.SERIF_STRONG: Face("SourceSerif4-SemiBold.ttf", "Touchaudit Serif", 600),
    Role.DISPLAY: Face("SourceSerif4Display-Regular.ttf", "Touchaudit Serif Display", 400),
    Role.DISPLAY_STRONG: Face("SourceSerif4Display-SemiBold.ttf", "Touchaudit Serif Display", 600),
}


class _Widths(dict[str, float]):
    """Advance width in em of each character; a guess for those that another font will print."""

    box = 0.0

    def __missing__(self, character: str) -> float:
        if character in UNSEEN or category(character) == "Mn":
            return 0.0
        return 1.0 if east_asian_width(character) in "WF" else self.box


def _tables(data: bytes) -> dict[str, int]:
    count = struct.unpack_from(">H", data, 4)[0]
    records = (struct.unpack_from(">4sLLL", data, 12 + 16 * index) for index in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in records}


def _glyphs(data: bytes, cmap: int) -> dict[int, int]:
    """Return the glyph of each character of the basic plane (cmap format 4; OpenType specification)."""
    count = struct.unpack_from(">H", data, cmap + 2)[0]
    records = [struct.unpack_from(">HHL", data, cmap + 4 + 8 * index) for index in range(count)]
    start = cmap + next(offset for platform, _, offset in records if platform in (0, 3))
    pairs = struct.unpack_from(">H", data, start + 6)[0]
    half = pairs // 2
    ends = struct.unpack_from(f">{half}H", data, start + 14)
    starts = struct.unpack_from(f">{half}H", data, start + 16 + pairs)
    deltas = struct.unpack_from(f">{half}H", data, start + 16 + 2 * pairs)
    ranges = start + 16 + 3 * pairs
    glyphs: dict[int, int] = {}
    for index, (first, last, delta) in enumerate(zip(starts, ends, deltas, strict=True)):
        place = ranges + 2 * index
        shift = struct.unpack_from(">H", data, place)[0]
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = (
                code if not shift else struct.unpack_from(">H", data, place + shift + 2 * (code - first))[0]
            )
            glyphs[code] = (glyph + delta) & 0xFFFF if glyph or not shift else 0
    return glyphs


@cache
def _widths(role: Role) -> _Widths:
    data = FACES[role].path.read_bytes()
    tables = _tables(data)
    units = struct.unpack_from(">H", data, tables["head"] + 18)[0]
    metrics = struct.unpack_from(">H", data, tables["hhea"] + 34)[0]
    advances = [struct.unpack_from(">H", data, tables["hmtx"] + 4 * index)[0] for index in range(metrics)]
    glyphs = _glyphs(data, tables["cmap"])
    widths = _Widths(
        (chr(code), advances[min(glyph, metrics - 1)] / units) for code, glyph in glyphs.items() if glyph
    )
    widths.box = advances[0] / units
    return widths


def covers(character: str, role: Role) -> bool:
    """Say whether a role's font has a character."""
    return character in _widths(role)


def width(text: str, role: Role, size: float) -> float:
    """Return the width of a text in points, without kerning."""
    return size * sum(map(_widths(role).__getitem__, text))


def pieces(text: str) -> list[str]:
    """Return what a line may be broken between: figure and unit stay together."""
    return [piece for piece in _SPACE.split(text) if piece]


def fit(text: str, role: Role, size: float, room: float) -> str:
    """Return the text, cut with an ellipsis where it would be wider than ``room`` points."""
    if width(text, role, size) <= room:
        return text
    kept = _head(text, role, size, room - width(ELLIPSIS, role, size))
    return text[:kept].rstrip() + ELLIPSIS


def fill_lines(
    text: str, room: float, measure: Callable[[str], float], cut: Callable[[str], Iterable[str]]
) -> list[str]:
    """Break a text into lines between words.

    Args:
        text: What is to be broken.
        room: How wide a line may be, in points.
        measure: Returns how wide a word is.
        cut: Breaks a word that is wider than a line.
    """
    space, lines, line, used = measure(" "), list[str](), "", 0.0
    for word in pieces(text):
        wide = measure(word)
        if line and used + space + wide <= room:
            line, used = f"{line} {word}", used + space + wide
            continue
        if line:
            lines.append(line)
        line, used = word, wide
        if wide > room:
            *full, line = cut(word)
            lines += full
            used = measure(line)
    return [*lines, line] if line else lines


def break_lines(text: str, role: Role, size: float, room: float) -> list[str]:
    """Break a text into lines of ``room`` points; a word that is wider itself is broken too."""
    widths = _widths(role)

    def measure(word: str) -> float:
        return size * sum(map(widths.__getitem__, word))

    return fill_lines(text, room, measure, lambda word: _broken(word, role, size, room))


def wrap(text: str, role: Role, size: float, room: float, lines: int) -> tuple[str, ...]:
    """Break a text into at most ``lines`` lines of ``room`` points; what is left over ends in an ellipsis."""
    broken = break_lines(text, role, size, room)
    if len(broken) <= lines:
        return tuple(broken)
    rest = f"{broken[lines - 1]}{ELLIPSIS}"
    if width(rest, role, size) > room:
        rest = fit(rest, role, size, room)
    return (*broken[: lines - 1], rest)


def _broken(word: str, role: Role, size: float, room: float) -> list[str]:
    """Break a word that is wider than a line, before a consonant and a vowel where there is such a place.

    That is a syllable's beginning in most languages that are written in Latin letters. What holds figures or
    signs, and scripts that need no hyphen, are broken anywhere.
    """
    letters = word.strip(_MARKS).replace("-", "")
    hyphen = "-" if letters.isalpha() and len(letters) <= _WORD and max(letters) < _NO_HYPHEN else ""
    spare = width(hyphen, role, size)
    parts = list[str]()
    while width(word, role, size) > room:
        fits = _head(word, role, size, room - spare)
        ends = [at for at in range(2, min(fits, len(word) - 2) + 1) if hyphen and _begins(word, at)]
        at = ends[-1] if ends else max(1, fits)
        if at == len(word):
            break
        parts.append(word[:at] if word[at - 1] == "-" else f"{word[:at]}{hyphen}")
        word = word[at:]
    return [*parts, word]


def _begins(word: str, at: int) -> bool:
    """Say whether a syllable begins at a place of a word, or one of its parts behind a hyphen."""
    if word[at - 1] == "-":
        return True
    before, first, second = tuple(word[at - 1 : at + 2].lower())
    if not first.isalpha() or first in _VOWELS or before + first in _TOGETHER:
        return False
    return second in _VOWELS or first + second in _TOGETHER


def _head(text: str, role: Role, size: float, room: float) -> int:
    """Return how many characters of a text fit."""
    left, widths = room, _widths(role)
    for count, character in enumerate(text):
        left -= size * widths[character]
        if left < 0:
            return _whole(text, count)
    return len(text)


def _whole(text: str, at: int) -> int:
    """Return the place to cut a text at that takes no sign from its letter."""
    start = at
    while 0 < start < len(text) and category(text[start]) in ("Mn", "Mc"):
        start -= 1
    return start or at


def extent(text: Text) -> tuple[float, float]:
    """Return the leftmost and rightmost x of a text."""
    wide = width(text.text, text.role, text.size)
    left = {Anchor.START: text.x, Anchor.MIDDLE: text.x - wide / 2, Anchor.END: text.x - wide}[text.anchor]
    return left, left + wide
