"""Labels as they are read: XLSForm lets authors mark words, which this program shows as plain words."""

from __future__ import annotations

import re

_MARKS = frozenset("*_#<[")
_TAGS = "span|b|i|u|em|strong|br|p|div|font|a|h[1-6]|sub|sup"
_PLAINER = (
    (re.compile(rf"</?(?:{_TAGS})\b[^<>]*>", re.IGNORECASE), ""),
    (re.compile(r"^[ \t]*#{1,6}[ \t]+", re.MULTILINE), ""),
    (re.compile(r"\[([^\[\]]+)\]\([^()\s]+\)"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(?=[^\s_])([^_]*[^\s_])_(?!\w)"), r"\1"),
)


def without_markdown(text: str) -> str:
    """Return a text without the marks that make words bold, slanted, coloured, a heading or a link.

    What only looks like one stays: ``2 * 3``, ``first_name``, ``< 5``, ``x<y and z>q``.
    """
    if _MARKS.isdisjoint(text):
        return text
    for marks, words in _PLAINER:
        text = marks.sub(words, text)
    return text
