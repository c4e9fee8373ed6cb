"""Numbers."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from touchaudit.xlsform.numbers import NAN
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.registry import function
from touchaudit.xlsform.xpath.values import Value, to_number

_MOST_PLACES = 30


def _numbers(values: tuple[Value, ...]) -> list[float]:
    """Return the numbers of values and of nodes that aren't blank."""
    found = []
    for value in values:
        if isinstance(value, list):
            found += [node.number() for node in value if node.string() != ""]
        else:
            found.append(to_number(value))
    return found


@function("sum", "nodes", "number")
def total(nodes: list[Any]) -> float:
    """Return the sum over nodes; blank ones add nothing."""
    result = 0.0
    for node in nodes:
        number = node.number()
        if not math.isnan(number) or node.string() != "":
            result += number
    return result


@function("max", "value value*", "number")
def largest(*values: Value) -> float:
    """Return the largest number, NaN if any is none."""
    numbers = _numbers(values)
    return NAN if not numbers or any(map(math.isnan, numbers)) else max(numbers)


@function("min", "value value*", "number")
def smallest(*values: Value) -> float:
    """Return the smallest number, NaN if any is none."""
    numbers = _numbers(values)
    return NAN if not numbers or any(map(math.isnan, numbers)) else min(numbers)


def _whole(operation: Callable[[float], int]) -> Callable[[float], float]:
    return lambda number: number if math.isnan(number) or math.isinf(number) else float(operation(number))


function("floor", "number", "number")(_whole(math.floor))
function("ceiling", "number", "number")(_whole(math.ceil))
function("int", "number", "number")(_whole(math.trunc))
function("abs", "number", "number")(abs)


@function("round", "number number?", "number")
def rounded(number: float, places: float = 0.0) -> float:
    """Round half up; negative places round to tens, hundreds. Absurdly many give NaN, as on phones."""
    if math.isnan(number) or math.isinf(number) or math.isnan(places) or math.isinf(places):
        return number if not math.isnan(places) else NAN
    if places == 0:
        return float(math.floor(number + 0.5))
    digits = int(places)
    if abs(digits) > _MOST_PLACES:
        return NAN
    exact = Decimal(repr(number))
    if -int(exact.as_tuple().exponent) <= digits:
        return number
    scaled = exact.scaleb(digits).quantize(Decimal(1), ROUND_HALF_UP)
    return float(scaled.scaleb(-digits))


def _real(operation: Callable[..., float]) -> Callable[..., float]:
    """Make NaN of what has no real result, infinity of what is too large."""

    def compute(*numbers: float) -> float:
        try:
            return operation(*numbers)
        except ValueError:
            return NAN
        except OverflowError:
            return math.inf

    return compute


def _power(base: float, exponent: float) -> float:
    if base == 0 and exponent < 0:
        return math.inf
    return math.pow(base, exponent)


def _logarithm(operation: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: -math.inf if number == 0 else operation(number)


for _name, _operation in {
    "sqrt": math.sqrt,
    "exp": math.exp,
    "exp10": lambda number: math.pow(10, number),
    "log": _logarithm(math.log),
    "log10": _logarithm(math.log10),
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
}.items():
    function(_name, "number", "number")(_real(_operation))
function("pow", "number number", "number")(_real(_power))
function("atan2", "number number", "number")(_real(math.atan2))


@function("pi", "", "number")
def pi() -> float:
    """Return the circle's number."""
    return math.pi


@function("random", "", "number", contextual=True)
def random(node: Any, context: Context) -> float:
    """Return a random number from 0 up to 1."""
    return context.random.random()
