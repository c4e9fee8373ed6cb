"""From the kind of value an expression gives to the kind that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from math import isnan
from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.numbers import format_number, parse_number
from touchaudit.xlsform.xpath.errors import XPathError
from touchaudit.xlsform.xpath.registry import Closure
from touchaudit.xlsform.xpath.values import nodes_truth, to_boolean, to_number, to_string

if TYPE_CHECKING:
    from touchaudit.xlsform.xpath.compiler import Compiler


def coerce(kind: str, want: str, closure: Closure, compiler: Compiler) -> Closure:
    """Wrap a closure so that it gives the wanted kind."""
    if want in (kind, "value"):
        return closure
    if want == "nodes":
        if kind == "value":
            return _checked_nodes(closure)
        return compiler.fails("A path is expected where a value stands.")
    if kind == "nodes" and want == "boolean" and not compiler.phone:
        return lambda node, context: bool(closure(node, context))
    return _COERCE[kind, want](closure)


def _checked_nodes(closure: Closure) -> Closure:
    def nodes(node: Any, context: Any) -> list[Any]:
        found = closure(node, context)
        if not isinstance(found, list):
            raise XPathError("A path is expected where a value stands.")
        return found

    return nodes


def _by(convert: Callable[[Any], Any]) -> Callable[[Closure], Closure]:
    return lambda closure: lambda node, context: convert(closure(node, context))


def _number_truth(value: float) -> bool:
    return value != 0 and not isnan(value)


_COERCE: dict[tuple[str, str], Callable[[Closure], Closure]] = {
    ("number", "string"): _by(format_number),
    ("number", "boolean"): _by(_number_truth),
    ("string", "number"): _by(parse_number),
    ("string", "boolean"): _by(bool),
    ("boolean", "number"): _by(float),
    ("boolean", "string"): _by(lambda value: "true" if value else "false"),
    ("nodes", "number"): _by(to_number),
    ("nodes", "string"): _by(to_string),
    ("nodes", "boolean"): _by(nodes_truth),
    ("value", "number"): _by(to_number),
    ("value", "string"): _by(to_string),
    ("value", "boolean"): _by(to_boolean),
}
