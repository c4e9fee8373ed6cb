"""Truth, choice between values, and lists to tick off."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.xpath.ast import Call
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.registry import Closure, function, special
from touchaudit.xlsform.xpath.values import Value, to_boolean, to_number, to_string

if TYPE_CHECKING:
    from touchaudit.xlsform.xpath.compiler import Compiler

Emitted = tuple[str, Closure]


@function("true", "", "boolean")
def true() -> bool:
    """Return true."""
    return True


@function("false", "", "boolean")
def false() -> bool:
    """Return false."""
    return False


@function("boolean", "boolean", "boolean")
def boolean(value: bool) -> bool:
    """Return the value's truth."""
    return value


@function("not", "boolean", "boolean")
def negation(value: bool) -> bool:
    """Return the opposite."""
    return not value


@function("boolean-from-string", "string", "boolean")
def boolean_from_string(text: str) -> bool:
    """Return true for ``1`` and ``true`` in any case."""
    return text == "1" or text.lower() == "true"


@special("if", "boolean value value", "value")
def emit_if(compiler: Compiler, call: Call, want: str) -> Emitted:
    """Evaluate only the branch that is taken."""
    kind = "value" if want == "nodes" else want
    test = compiler.compile(call.arguments[0], "boolean")
    then = compiler.compile(call.arguments[1], kind)
    otherwise = compiler.compile(call.arguments[2], kind)
    return (
        kind,
        lambda node, context: then(node, context) if test(node, context) else otherwise(node, context),
    )


@special("coalesce", "value value", "value")
def emit_coalesce(compiler: Compiler, call: Call, want: str) -> Emitted:
    """Return the first value, or the second where that is blank; NaN is blank."""
    first, second = (compiler.compile(argument, "value") for argument in call.arguments)

    def coalesce(node: Any, context: Context) -> Value:
        value: Value = first(node, context)
        return second(node, context) if _is_blank(value) else value

    return "value", coalesce


def _is_blank(value: Value) -> bool:
    return isnan(value) if isinstance(value, float) else to_string(value) == ""


@special("once", "value", "value")
def emit_once(compiler: Compiler, call: Call, want: str) -> Emitted:
    """Keep the value the question already has."""
    compute = compiler.compile(call.arguments[0], "value")
    return "value", lambda node, context: node.string() or compute(node, context)


def _within(least: float, most: float, count: float) -> bool:
    return (least < 0 or count >= least) and (most < 0 or count <= most)


def _truths(value: Value) -> list[bool]:
    return [node.string() != "" for node in value] if isinstance(value, list) else [to_boolean(value)]


def _weights(value: Value) -> list[float]:
    return [node.number() for node in value] if isinstance(value, list) else [to_number(value)]


@function("checklist", "number number value*", "boolean")
def checklist(least: float, most: float, *answers: Value) -> bool:
    """Return whether so many answers are true; a negative bound doesn't count."""
    return _within(least, most, sum(sum(_truths(answer)) for answer in answers))


@special("weighted-checklist", "number number value*", "boolean")
def emit_weighted_checklist(compiler: Compiler, call: Call, want: str) -> Emitted:
    """Return the same with a weight after each answer."""
    if len(call.arguments) % 2:
        return "boolean", compiler.fails("weighted-checklist() needs a weight after each answer.")
    least, most = (compiler.compile(bound, "number") for bound in call.arguments[:2])
    values = [compiler.compile(argument, "value") for argument in call.arguments[2:]]
    pairs = list(zip(values[::2], values[1::2], strict=True))

    def weighted(node: Any, context: Context) -> bool:
        total = 0.0
        for answer, weight in pairs:
            weighed = zip(_truths(answer(node, context)), _weights(weight(node, context)), strict=False)
            total += sum(weight for truth, weight in weighed if truth)
        return _within(least(node, context), most(node, context), total)

    return "boolean", weighted
