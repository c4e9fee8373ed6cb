"""Numbers as XPath reads and writes them."""

from __future__ import annotations

import re
from decimal import Decimal
from math import inf, isinf, isnan, nan

NAN = nan
_NUMBER = re.compile(r"[ \t\r\n]*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[ \t\r\n]*")
_LONGEST = 1_000  # characters; a longer run of digits is not a number anybody meant


def parse_number(text: str) -> float:
    """Return the number a text holds, else NaN. Exponents and signs other than ``-`` are no numbers."""
    if len(text) > _LONGEST or not _NUMBER.fullmatch(text):
        return NAN
    return float(text)


def format_number(number: float) -> str:
    """Write a number without exponent and without a needless ``.0`` (XPath 1.0, section 4.2)."""
    if number == 0:
        return "0"
    if isnan(number):
        return "NaN"
    if isinf(number):
        return "Infinity" if number == inf else "-Infinity"
    if number == int(number) and abs(number) < 1e21:
        return (
            str(int(number)) if abs(number) < 1e15 else format(Decimal(repr(number)), "f").partition(".")[0]
        )
    text = repr(number)
    return format(Decimal(text), "f") if "e" in text else text
