"""Texts."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from math import inf, isinf, isnan
from typing import Any

from touchaudit.xlsform.numbers import NAN
from touchaudit.xlsform.patterns import PatternError, matcher
from touchaudit.xlsform.xpath.errors import XPathError
from touchaudit.xlsform.xpath.registry import function
from touchaudit.xlsform.xpath.values import Value, to_string

_SPACE = re.compile(r"[ \t\r\n]+")


@function("string", "string?", "string", own_value=True)
def string(value: Value) -> str:
    """Return the value as a text."""
    return to_string(value)


@function("concat", "value*", "string")
def concat(*values: Value) -> str:
    """Join texts; of a set of nodes, all."""
    return "".join(_all_texts(values))


def _all_texts(values: tuple[Value, ...]) -> list[str]:
    texts = []
    for value in values:
        if isinstance(value, list):
            texts += [node.string() for node in value]
        else:
            texts.append(to_string(value))
    return texts


@function("join", "string value*", "string")
def join(separator: str, *values: Value) -> str:
    """Join texts with a separator; of a set of nodes, all."""
    return separator.join(_all_texts(values))


@function("starts-with", "string string", "boolean")
def starts_with(text: str, start: str) -> bool:
    """Return whether a text starts so."""
    return text.startswith(start)


@function("ends-with", "string string", "boolean")
def ends_with(text: str, end: str) -> bool:
    """Return whether a text ends so."""
    return text.endswith(end)


@function("contains", "string string", "boolean")
def contains(text: str, part: str) -> bool:
    """Return whether a text holds another."""
    return part in text


@function("substring-before", "string string", "string")
def substring_before(text: str, mark: str) -> str:
    """Return what stands before the first mark, nothing without one."""
    return text[: text.find(mark)] if mark in text else ""


@function("substring-after", "string string", "string")
def substring_after(text: str, mark: str) -> str:
    """Return what stands after the first mark, nothing without one."""
    return text[text.find(mark) + len(mark) :] if mark in text else ""


def _half_up(number: float) -> float:
    return number if isnan(number) or isinf(number) else float((number + 0.5) // 1)


@function("substring", "string number number?", "string")
def substring(text: str, start: float, length: float = inf) -> str:
    """Return part of a text; places are counted from 1 and rounded (XPath 1.0, section 4.2)."""
    first = _half_up(start)
    end = first + _half_up(length)
    if isnan(first) or isnan(end):
        return ""
    size = _size(text)
    begin = int(max(1.0, min(first, size + 1.0)))
    stop = int(max(1.0, min(end, size + 1.0)))
    return _cut(text, begin - 1, stop - 1)


@function("substr", "string number number?", "string")
def substr(text: str, start: float, end: float = inf) -> str:
    """Return part of a text; places are counted from 0, negative ones from the end."""
    if isnan(start) or isnan(end):
        return ""
    size = _size(text)
    return _cut(text, _place(start, size), _place(end, size))


def _place(number: float, size: int) -> int:
    if isinf(number):
        return size if number > 0 else 0
    place = int(number)
    return max(0, size + place) if place < 0 else min(place, size)


@function("string-length", "string?", "number", own_value=True)
def string_length(value: Value) -> float:
    """Return how many characters a text has; one beyond U+FFFF counts twice, as on phones and the web."""
    return float(_size(to_string(value)))


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text) + sum(character > "\uffff" for character in text)


def _cut(text: str, begin: int, end: int) -> str:
    """Return part of a text by places in UTF-16; of a character cut in half nothing is left."""
    if text.isascii() or max(text) <= "\uffff":
        return text[begin:end]
    return text.encode("utf-16-le")[2 * begin : 2 * end].decode("utf-16-le", "ignore")


@function("normalize-space", "string?", "string", own_value=True)
def normalize_space(value: Value) -> str:
    """Return a text with single spaces, none at its ends."""
    return _SPACE.sub(" ", to_string(value)).strip(" ")


@function("translate", "string string string", "string")
def translate(text: str, old: str, new: str) -> str:
    """Replace characters one by one; those without a partner go."""
    table: dict[int, str | None] = {}
    for place, character in enumerate(old):
        table.setdefault(ord(character), new[place] if place < len(new) else None)
    return text.translate(table)


@function("regex", "string string", "boolean")
def regex(text: str, pattern: str) -> bool:
    """Return whether the whole text fits a regular expression."""
    try:
        return _fits(pattern)(text)
    except PatternError as error:
        raise XPathError(f"The regular expression “{pattern}” is wrong: {error}.") from error


@functools.lru_cache(maxsize=512)
def _fits(pattern: str) -> Callable[[str], bool]:
    return matcher(pattern)


@function("number", "number?", "number", own_value=True)
def number(value: float | list[Any]) -> float:
    """Return the value as a number."""
    if isinstance(value, list):
        return value[0].number() if value else NAN
    return value
