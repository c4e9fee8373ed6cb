"""Lines of writing that must be put in order or shaped: how they are broken, how wide they are, how set.

A line goes through three steps: its words are put into the order of the eye (``bidi``), each stretch gets a
font that has its letters (``scripts``), and HarfBuzz shapes what changes beside its neighbours. Texts are in
the order of reading until then, so that whoever listens or copies gets them in that order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any
from unicodedata import bidirectional, category

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr

from touchaudit.charts.fonts import UNSEEN, fill_lines
from touchaudit.reports import bidi, scripts
from touchaudit.reports.letters import code_of, shaper

BETWEEN = " · "
"""What stands between the parts of a list in one line: each runs its own way."""

_JOINS = frozenset(("\u094d", "\u200d", "\u0e3a"))


@dataclass(frozen=True, slots=True)
class Run:
    """What is drawn in one go: its font, its glyphs from left to right, its width in points.

    ``start`` is its place in the text, ``leftward`` says that it is read from its right end. ``spoken`` is
    how it is read, where its glyphs don't tell.
    """

    font: str
    text: str
    width: float
    start: int
    leftward: bool = False
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its runs from left to right."""

    runs: tuple[Run, ...]

    @property
    def width(self) -> float:
        """Width in points."""
        return sum(run.width for run in self.runs)

    @property
    def shaped(self) -> bool:
        """Whether letters change their form beside one another."""
        return any(isinstance(run.text, ShapedStr) for run in self.runs)

    def read(self) -> Iterator[tuple[float, Run]]:
        """Yield the runs in the order of reading, and where each begins, in points from the left."""
        lefts = accumulate((run.width for run in self.runs), initial=0.0)
        yield from sorted(zip(lefts, self.runs, strict=False), key=lambda pair: pair[1].start)


@lru_cache(maxsize=4096)  # a line is measured, then drawn, and names stand on many pages
def set_line(
    text: str, usual: str, size: float, *, right: bool = False, lead: str = "", upto: int = 0
) -> Line:
    """Set a line; the first ``upto`` characters in the font ``lead``.

    ``right`` is the page's direction, which a line takes that has none itself.
    """
    told = listed(text)
    upto = upto if told == text else 0
    runs: list[Run] = []
    turned = bidi.turned(told, base(told, right=right)) if _directed(told) else [(0, len(told), 0)]
    for start, end, level in turned:
        cut = max(start, min(end, upto))
        parts = ((start, told[start:cut], lead), (cut, told[cut:end], usual))
        for at, part, font in reversed(parts) if level % 2 else parts:
            runs += _runs(at, part, font, size, leftward=level % 2 == 1)
    return Line(tuple(runs))


def wide(text: str, usual: str, size: float) -> float:
    """Return the width of a line in points."""
    if scripts.plain(text, usual):
        return float(pdfmetrics.stringWidth(text, usual, size))
    return set_line(text, usual, size).width


def base(text: str, *, right: bool = False) -> int:
    """Return the level of a line: by its first letter outside of isolates, else by its page (0 or 1).

    Figures alone stand as they do everywhere.
    """
    first = bidi.first_strong(text)
    if first is None:
        return int(right and scripts.runs_left(text))
    return first


def listed(text: str) -> str:
    """Return a list in one line with each of its parts isolated, where any of them runs left."""
    if BETWEEN not in text or not scripts.runs_left(text):
        return text
    parts = text.split(BETWEEN)
    if any(part.count(bidi.PDI) != sum(map(part.count, (bidi.LRI, bidi.RLI, bidi.FSI))) for part in parts):
        return text
    return BETWEEN.join(f"{bidi.FSI}{part}{bidi.PDI}" for part in parts)


def broken(text: str, room: float, measure: Callable[[str], float]) -> list[str]:
    """Break a text into lines of ``room`` points between words; a word that is wider itself is broken too."""
    return fill_lines(text, room, measure, lambda word: _cut(word, room, measure))


def _cut(word: str, room: float, measure: Callable[[str], float]) -> Iterator[str]:
    """Cut a word into pieces that fit, never between a letter and the signs that it carries."""
    ends = [at for at in range(1, len(word)) if not _carried(word, at)]
    start, before = 0, 0
    for end in [*ends, len(word)]:
        if before > start and measure(word[start:end]) > room:
            yield word[start:before]
            start = before
        before = end
    yield word[start:]


def _carried(word: str, at: int) -> bool:
    return category(word[at]) in ("Mn", "Mc", "Cf") or word[at - 1] in _JOINS or word[at] in _JOINS


def _directed(text: str) -> bool:
    return scripts.runs_left(text) or any(one in bidi.ISOLATES for one in text)


def _seen(text: str) -> str:
    return "".join(one for one in text if one not in UNSEEN or one in "\u200c\u200d")


def _runs(start: int, text: str, usual: str, size: float, *, leftward: bool) -> list[Run]:
    """Set a stretch of one direction: a run for each font, from left to right."""
    runs = []
    for font, part in _fonts(_seen(text), usual):
        if leftward or scripts.complex_script(part):
            runs.append(_shaped(start, part, font, size, leftward=leftward))
        else:
            shown = "".join(one for one in part if one not in UNSEEN)
            runs.append(Run(font, shown, float(pdfmetrics.stringWidth(shown, font, size)), start))
        start += len(part)
    return runs[::-1] if leftward else runs


def _fonts(text: str, usual: str) -> Iterator[tuple[str, str]]:
    """Cut a stretch into runs of one font; spaces, marks and signs stay with the letters before them."""
    names: list[str] = []
    letters: list[str] = []
    for one in text:
        name = scripts.font_for(one, usual)
        kept = names[-1] if names else usual
        if kept != usual and bidirectional(one) not in ("L", "R", "AL", "EN", "AN"):
            name = kept if scripts.has(one, pdfmetrics.getFont(kept)) else name
        if one in UNSEEN:
            name = kept
        letters.append(one if name else scripts.LACKING)
        names.append(name or usual)
    cuts = [0, *(at for at in range(1, len(names)) if names[at] != names[at - 1]), len(names)]
    for start, end in pairwise(cuts):
        if end > start:
            yield names[start], "".join(letters[start:end])


def _shaped(start: int, text: str, name: str, size: float, *, leftward: bool) -> Run:
    """Shape a run with HarfBuzz."""
    font = pdfmetrics.getFont(name)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if leftward else "ltr"
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    uharfbuzz.shape(shaper(name), buffer, {"kern": True, "liga": not leftward})
    letters, told, wide = list[str](), list[Any](), 0.0
    said = _said([info.cluster for info in buffer.glyph_infos], text, leftward=leftward)
    for info, place, read in zip(buffer.glyph_infos, buffer.glyph_positions, said, strict=True):
        code = code_of(font, info.codepoint, read or " ")
        moves = (place.x_advance, place.y_advance, place.x_offset, place.y_offset)
        advance, *rest = (font.pdfScale(move) for move in moves)
        told.append(ShapeData(info.cluster, advance, *rest, font.face.charWidths[code]))
        letters.append(chr(code))
        wide += advance
    shown = ShapedStr("".join(letters), shapeData=told)
    return Run(name, shown, wide * size / 1000, start, leftward, "" if leftward and all(said) else text)


def _said(clusters: Sequence[int], text: str, *, leftward: bool) -> list[str]:
    """Return the letters that each glyph stands for; the first one read of several has all of theirs."""
    ends = dict(pairwise([*sorted(set(clusters)), len(text)]))
    said = [text[at : ends[at]] for at in clusters]
    order = range(len(clusters) - 1, -1, -1) if leftward else range(len(clusters))
    seen: set[int] = set()
    for at in order:
        if clusters[at] in seen:
            said[at] = ""
        seen.add(clusters[at])
    return said
