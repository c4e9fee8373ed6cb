"""The value of an expression as the text a question holds."""

from __future__ import annotations

from math import isinf, isnan, trunc

from touchaudit.xlsform.moments import Moment
from touchaudit.xlsform.numbers import format_number, parse_number
from touchaudit.xlsform.xpath.values import Value, to_string

_WHOLE = "int"


def text_of(value: Value, type: str) -> str:
    """Return the text; what isn't a number is blank, a whole number has no fraction."""
    if isinstance(value, float):
        return _number(value, type)
    if isinstance(value, bool):
        if type in (_WHOLE, "decimal"):
            return "1" if value else "0"
        return "true" if value else "false"
    if isinstance(value, Moment):
        return _moment(value, type)
    text = to_string(value)
    if type == _WHOLE and text and not text.lstrip("-").isdecimal():
        number = parse_number(text)
        return text if isnan(number) else _number(number, type)
    return text


def _number(value: float, type: str) -> str:
    if isnan(value):
        return ""
    if type == _WHOLE and not isinf(value):
        return str(trunc(value))
    return format_number(value)


def _moment(moment: Moment, type: str) -> str:
    if type == "date":
        return str(moment.day())
    if type == "dateTime":
        return moment.at.isoformat(timespec="milliseconds")
    if type == "time":
        return moment.at.timetz().isoformat(timespec="milliseconds")
    return str(moment)
