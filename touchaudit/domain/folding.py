"""Text as people look for it: without regard to capitals and accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_ELLIPSIS = "…"
_ACCENTS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
"""The blocks of Unicode that hold marks to be put on letters."""


def fold(text: str) -> str:
    """Return a text for comparing: "Café" and "CAFE" become the same, and so do "Straße" and "STRASSE"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return _ACCENTS.sub("", apart)


def fold_all(texts: Sequence[str]) -> list[str]:
    """Fold many texts at once, which is far quicker than one by one; none may hold a NUL."""
    return fold("\0".join(texts)).split("\0") if texts else []


def words_of(text: str) -> tuple[str, ...]:
    """Return the words somebody looks for, folded; every one of them has to be found."""
    return tuple(dict.fromkeys(fold(text).split()))


def holds(text: str, words: Sequence[str]) -> bool:
    """Return whether a text holds every one of some folded words, anywhere in it."""
    folded = fold(text)
    return all(word in folded for word in words)


def snippet(text: str, words: Sequence[str], room: int = 120) -> str:
    """Return so many letters of a text around the first of some folded words, on one line."""
    line = " ".join(text.split())
    if len(line) <= room:
        return line
    starts: list[int] = []
    folded = ""
    for at, letter in enumerate(line):
        part = fold(letter)
        folded += part
        starts += [at] * len(part)
    found = [place for place in (folded.find(word) for word in words) if place >= 0]
    first = starts[min(found)] if found else 0
    begin = max(0, min(first - room // 3, len(line) - room))
    end = min(len(line), begin + room)
    if begin > 0:  # begin and end at a word where one is near
        begin = line.find(" ", begin, first) + 1 or begin
    if end < len(line):
        end = max(line.rfind(" ", first + 1, end), first + 1) if " " in line[first:end] else end
    return f"{_ELLIPSIS if begin else ''}{line[begin:end].strip()}{_ELLIPSIS if end < len(line) else ''}"


def match(text: str, words: Sequence[str]) -> int:
    """Return how well a text answers folded words: 0 not at all, more is better.

    A word counts most where the text begins with it, then where one of its words does, then anywhere in it,
    and least where only its letters come in this order.
    """
    folded = fold(text)
    total = 0
    for word in words:
        if folded.startswith(word):
            worth = 100
        elif any(part.startswith(word) for part in folded.replace("-", " ").split()):
            worth = 80
        elif word in folded:
            worth = 50
        elif len(word) > 1 and _in_order(word, folded):
            worth = 10
        else:
            return 0
        total += worth
    return total * 100 - min(99, len(folded)) if words else 1


def _in_order(word: str, text: str) -> bool:
    """Tell whether the letters of a word come in this order, close together, from where a word begins."""
    room = 2 * len(word) + 1
    for start, letter in enumerate(text):
        if letter == word[0] and (start == 0 or not text[start - 1].isalnum()):
            letters = iter(text[start : start + room])
            if all(wanted in letters for wanted in word):
                return True
    return False
