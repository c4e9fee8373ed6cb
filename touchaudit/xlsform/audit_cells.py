"""One cell of an audit column: text in, value out, or a sentence that says what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

EVIDENCE = frozenset({"note", "photo"})

_YES = frozenset({"yes", "y", "true", "true()", "1"})
_NO = frozenset({"no", "n", "false", "false()", "0"})
_NONE = frozenset({"none", "no", "-"})
_LARGEST = 1_000_000.0
_NUMBER = r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?"
_UNITS: Mapping[str, float] = {
    "s": 1.0,
    "sec": 1.0,
    "m": 60.0,
    "min": 60.0,
    "h": 3600.0,
    "d": 86400.0,
    "w": 604800.0,
}
_DURATION = re.compile(rf"(?:{_NUMBER}\s*[a-z]+\s*)+", re.ASCII)
_DURATION_PART = re.compile(rf"({_NUMBER})\s*([a-z]+)", re.ASCII)

_NOT_A_NUMBER = "“{text}” is not a number; write one such as 2 or 0.5, with a point."
_TOO_LARGE = "“{text}” is too large; write a number up to a million."
_NEGATIVE_WEIGHT = (
    "“{text}” is negative; write 0 to leave the question unscored, or how much it counts, such as 3."
)
_NOT_POSITIVE = "“{text}” is not above 0; write a number such as 1 or 10."
_NOT_A_PASS_MARK = (
    "“{text}” is not a pass mark; write yes (full points), no, or a share from 0 to 1 such as 0.5."
)
_NOT_YES_OR_NO = "“{text}” is neither yes nor no; write yes or no."
_NOT_A_DURATION = (
    "“{text}” is not a length of time; "
    "write seconds such as 90, or a number with s, m, h, d or w: 30m, 4h, 2d."
)
_NEGATIVE_DURATION = "“{text}” is negative; write 0 or more."
_NOT_EVIDENCE = "“{text}” is no kind of evidence; write note, photo, or both with a space between, or none."
_NOT_A_UNIT = "“{text}” is not a unit of time; write s, min, h or d."


def number(text: str) -> float:
    """Return a number of either sign.

    Raises:
        ValueError: Says what is wrong and what to write instead, as every function here does.
    """
    if not re.fullmatch(_NUMBER, text, re.ASCII):
        raise ValueError(_NOT_A_NUMBER.format(text=text))
    value = float(text)
    if abs(value) > _LARGEST:
        raise ValueError(_TOO_LARGE.format(text=text))
    return value


def weight(text: str) -> float:
    """Return a weight, 0 or more."""
    value = number(text)
    if value < 0:
        raise ValueError(_NEGATIVE_WEIGHT.format(text=text))
    return value


def positive(text: str) -> float:
    """Return a number above 0."""
    value = number(text)
    if value <= 0:
        raise ValueError(_NOT_POSITIVE.format(text=text))
    return value


def yes_no(text: str) -> bool:
    """Return whether a cell says yes."""
    word = text.lower()
    if word not in _YES | _NO:
        raise ValueError(_NOT_YES_OR_NO.format(text=text))
    return word in _YES


def pass_mark(text: str) -> float | None:
    """Return a pass mark from 0 to 1; None where the cell says that the item is no knock-out."""
    word = text.lower()
    if word in _YES | _NO:
        return 1.0 if word in _YES else None
    try:
        value = number(text)
    except ValueError as error:
        raise ValueError(_NOT_A_PASS_MARK.format(text=text)) from error
    if not 0 <= value <= 1:
        raise ValueError(_NOT_A_PASS_MARK.format(text=text))
    return value or None


def duration(text: str) -> float:
    """Return seconds: ``90``, ``30m``, ``1.5h``, ``1h 30m``, ``2d``."""
    lowered = text.lower()
    if re.fullmatch(_NUMBER, lowered, re.ASCII):
        seconds = number(lowered)
    elif _DURATION.fullmatch(lowered):
        parts = _DURATION_PART.findall(lowered)
        if any(unit_name not in _UNITS for _, unit_name in parts):
            raise ValueError(_NOT_A_DURATION.format(text=text))
        seconds = sum(number(amount) * _UNITS[unit_name] for amount, unit_name in parts)
    else:
        raise ValueError(_NOT_A_DURATION.format(text=text))
    if seconds < 0:
        raise ValueError(_NEGATIVE_DURATION.format(text=text))
    return seconds


def unit(text: str) -> float:
    """Return the seconds in a unit of time."""
    if text.lower() not in _UNITS:
        raise ValueError(_NOT_A_UNIT.format(text=text))
    return _UNITS[text.lower()]


def evidence(text: str) -> frozenset[str]:
    """Return the kinds of evidence wanted when the answer falls below full score."""
    words = frozenset(re.split(r"[\s,;]+", text.lower().strip(" ,;")))
    if words <= _NONE:
        return frozenset()
    unknown = sorted(words - EVIDENCE)
    if unknown:
        raise ValueError(_NOT_EVIDENCE.format(text=unknown[0]))
    return words


def word(text: str) -> str:
    """Return a word in lower case; ``none`` takes back what a group handed down."""
    return "" if text.lower() in _NONE else text.lower()


SURVEY_COLUMNS: Mapping[str, Callable[[str], object]] = {
    "weight": weight,
    "max_score": positive,
    "target": duration,
    "limit": duration,
    "unit": unit,
    "critical": pass_mark,
    "bonus": yes_no,
    "dimension": word,
    "role": word,
    "evidence": evidence,
    "owner": str,
    "effort_days": positive,
}
CHOICE_COLUMNS: Mapping[str, Callable[[str], object]] = {"score": number, "is_na": yes_no}
