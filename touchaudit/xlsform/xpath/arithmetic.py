"""Numbers: chains of ``+ -`` and ``* div mod`` (IEEE 754, so nothing ever fails)."""

from __future__ import annotations

from collections.abc import Sequence
from math import copysign, fmod, inf, isnan
from typing import Any

from touchaudit.xlsform.numbers import NAN
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.registry import Closure


def divide(a: float, b: float) -> float:
    """Return ``a div b``; by zero it is an infinity or NaN."""
    if b:
        return a / b
    return NAN if not a or isnan(a) else copysign(inf, a) * copysign(1, b)


def remainder(a: float, b: float) -> float:
    """Return ``a mod b``; its sign is that of ``a``."""
    try:
        return fmod(a, b)
    except ValueError:
        return NAN


def sum_closure(first: Closure, rest: Sequence[tuple[str, Closure]]) -> Closure:
    """Return a closure that adds and subtracts from left to right."""
    if len(rest) == 1:
        sign, second = rest[0]
        if sign == "+":
            return lambda node, context: first(node, context) + second(node, context)
        return lambda node, context: first(node, context) - second(node, context)
    if all(sign == "+" for sign, _ in rest):
        terms = tuple(term for _, term in rest)

        def add(node: Any, context: Context) -> float:
            total = first(node, context)
            for term in terms:
                total += term(node, context)
            return total  # type: ignore[no-any-return]

        return add
    signed = tuple(rest)

    def add_and_subtract(node: Any, context: Context) -> float:
        total = first(node, context)
        for sign, term in signed:
            total = total + term(node, context) if sign == "+" else total - term(node, context)
        return total  # type: ignore[no-any-return]

    return add_and_subtract


def product_closure(first: Closure, rest: Sequence[tuple[str, Closure]]) -> Closure:
    """Return a closure that multiplies and divides from left to right."""
    factors = tuple(rest)
    if len(factors) == 1 and factors[0][0] == "*":
        second = factors[0][1]
        return lambda node, context: first(node, context) * second(node, context)

    def multiply(node: Any, context: Context) -> float:
        total = first(node, context)
        for sign, factor in factors:
            value = factor(node, context)
            if sign == "*":
                total *= value
            else:
                total = divide(total, value) if sign == "div" else remainder(total, value)
        return total  # type: ignore[no-any-return]

    return multiply
