"""What is kept of an answer, by the type of its question.

Nothing is ever refused: what doesn't fit is blank.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from math import isnan, trunc

from touchaudit.xlsform.moments import parse_moment, parse_time
from touchaudit.xlsform.numbers import parse_number

_EXPONENT = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
_MOST_DIGITS = 400


def _integer(text: str) -> str:
    text = text.strip()
    if text.isascii() and text.lstrip("-").isdecimal() and len(text) < _MOST_DIGITS:
        return str(int(text)) if text.count("-") == (text[0] == "-") else ""
    number = parse_number(text)
    return "" if isnan(number) or abs(number) > 1e300 else str(trunc(number))


def _decimal(text: str) -> str:
    text = text.strip()
    return text if len(text) < _MOST_DIGITS and _EXPONENT.fullmatch(text) else ""


def _date(text: str) -> str:
    """Keep the day; spreadsheets write it with a time after a space."""
    moment = parse_moment(text.strip().replace(" ", "T", 1), None)
    return str(moment.day()) if moment is not None else ""


def _date_time(text: str) -> str:
    return text.strip() if parse_moment(text, None) is not None else ""


def _time(text: str) -> str:
    return text.strip() if parse_time(text) is not None else ""


def _point(text: str) -> str:
    words = text.split()
    if not 2 <= len(words) <= 4 or any(isnan(parse_number(word)) for word in words):
        return ""
    if abs(parse_number(words[0])) > 90 or abs(parse_number(words[1])) > 180:
        return ""
    return " ".join(word if "." in word else f"{word}.0" for word in words)


def _points(text: str) -> str:
    points = [_point(part) for part in text.split(";") if part.strip()]
    return "; ".join(points) if all(points) else ""


_KEEP: dict[str, Callable[[str], str]] = {
    "int": _integer,
    "decimal": _decimal,
    "date": _date,
    "dateTime": _date_time,
    "time": _time,
    "geopoint": _point,
    "geotrace": _points,
    "geoshape": _points,
}


def kept(text: str, type: str) -> str:
    """Return what a question of a type keeps of a text."""
    keep = _KEEP.get(type)
    return keep(text) if keep is not None and text else text
