"""The values of expressions, and how each becomes another (XPath 1.0, section 4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import isnan
from typing import Any, Protocol

from touchaudit.xlsform.moments import Moment
from touchaudit.xlsform.numbers import NAN, format_number, parse_number


class Node(Protocol):
    """What an expression can walk: an XML node, or a node of a running form."""

    kind: int
    name: str
    local: str
    uri: str

    @property
    def live(self) -> bool:
        """False while a question is not relevant."""

    @property
    def parent(self) -> Any:
        """Return the node around this."""

    @property
    def children(self) -> Sequence[Any]:
        """Return the child nodes."""

    @property
    def attributes(self) -> Sequence[Any]:
        """Return the attributes."""

    def string(self) -> str:
        """Return the string value."""

    def number(self) -> float:
        """Return the value as a number, a date as its days."""

    def ordinal(self) -> int:
        """Return the place among like-named siblings, from 1."""

    def truth(self) -> bool:
        """Return whether the node counts as true where a boolean is wanted."""


Value = float | str | bool | Moment | list[Any]


def to_number(value: Value) -> float:
    """Return a value as a number; a date is its days, an empty set NaN."""
    if isinstance(value, float):
        return value
    if isinstance(value, str):
        return parse_number(value)
    if isinstance(value, bool | int):
        return float(value)
    if isinstance(value, list):
        return value[0].number() if value else NAN
    return value.days()


def place_of(value: Value) -> int:
    """Return which instance a number asks for; the first where it isn't known yet, as on phones."""
    number = to_number(value)
    return int(min(number, 1e9)) if number >= 1 else 1


def to_string(value: Value) -> str:
    """Return a value as a text; of a set, its first node's."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float | int):
        return format_number(value)
    if isinstance(value, list):
        return value[0].string() if value else ""
    return str(value)


def to_boolean(value: Value) -> bool:
    """Return a value's truth; a single question counts by its answer."""
    if isinstance(value, bool):
        return value
    if isinstance(value, list):
        return nodes_truth(value)
    if isinstance(value, float):
        return value != 0 and not isnan(value)
    if isinstance(value, str):
        return value != ""
    return True


def nodes_truth(nodes: list[Any]) -> bool:
    """Return whether a set of nodes counts as true."""
    return bool(nodes) and (len(nodes) > 1 or nodes[0].truth())


_TOLERANCE = 1e-12  # of equality: 0.1 + 0.2 = 0.3, as on phones


def _same_number(a: float, b: float) -> bool:
    return a == b or abs(a - b) < _TOLERANCE


def _strings(nodes: Iterable[Any]) -> set[str]:
    return {node.string() for node in nodes}


def equal(a: Value, b: Value) -> bool:
    """Decide ``a = b``; true if any node of a set fits."""
    if isinstance(a, list):
        return _any_equal(a, b)
    if isinstance(b, list):
        return _any_equal(b, a)
    if isinstance(a, bool) or isinstance(b, bool):
        return to_boolean(a) == to_boolean(b)
    if isinstance(a, float) or isinstance(b, float):
        return _same_number(to_number(a), to_number(b))
    return to_string(a) == to_string(b)


def _any_equal(nodes: list[Any], other: Value) -> bool:
    if isinstance(other, list):
        return not _strings(nodes).isdisjoint(_strings(other))
    if isinstance(other, bool):
        return nodes_truth(nodes) == other
    if isinstance(other, float):
        return any(_same_number(node.number(), other) for node in nodes)
    text = to_string(other)
    return any(node.string() == text for node in nodes)


def unequal(a: Value, b: Value) -> bool:
    """Decide ``a != b``; true if any node of a set differs."""
    if isinstance(a, list):
        return _any_unequal(a, b)
    if isinstance(b, list):
        return _any_unequal(b, a)
    return not equal(a, b)


def _any_unequal(nodes: list[Any], other: Value) -> bool:
    if isinstance(other, list):
        return bool(nodes) and bool(other) and len(_strings(nodes) | _strings(other)) > 1
    if isinstance(other, bool):
        return nodes_truth(nodes) != other
    if isinstance(other, float):
        return any(not _same_number(node.number(), other) for node in nodes)
    text = to_string(other)
    return any(node.string() != text for node in nodes)


def as_blank(value: Value) -> Value:
    """Return an empty set as an empty text: on phones a question that is not there is blank."""
    return "" if value == [] else value


def numbers_of(value: Value) -> list[float]:
    """Return the numbers a side of ``<`` or ``>`` stands for; none for an empty set."""
    return [node.number() for node in value] if isinstance(value, list) else [to_number(value)]
