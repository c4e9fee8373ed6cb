"""Sets of nodes."""

from __future__ import annotations

import hashlib
from math import isinf, isnan
from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.numbers import NAN
from touchaudit.xlsform.xml import ELEMENT
from touchaudit.xlsform.xpath.ast import Call
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.registry import Closure, function, special
from touchaudit.xlsform.xpath.steps import in_order
from touchaudit.xlsform.xpath.values import Value, to_number, to_string

if TYPE_CHECKING:
    from touchaudit.xlsform.xpath.compiler import Compiler


@function("count", "nodes", "number", structural=True)
def count(nodes: list[Any]) -> float:
    """Return how many nodes there are."""
    return float(len(nodes))


@function("count-non-empty", "nodes", "number")
def count_non_empty(nodes: list[Any]) -> float:
    """Return how many nodes hold something."""
    return float(sum(1 for node in nodes if node.string() != ""))


@special("position", "nodes?", "number", structural=True)
def emit_position(compiler: Compiler, call: Call, want: str) -> tuple[str, Closure]:
    """Return the place in the set at hand, or of a node among its like-named siblings.

    The place is the same whether or not the node is relevant.
    """
    if not call.arguments:
        return "number", lambda node, context: float(context.position)
    everywhere = compiler.scope.everywhere(call.arguments[0]) if compiler.scope else None
    nodes = everywhere or compiler.compile(call.arguments[0], "nodes")
    return "number", lambda node, context: _ordinal(nodes(node, context))


def _ordinal(nodes: list[Any]) -> float:
    return float(nodes[0].ordinal()) if nodes else NAN


@function("last", "", "number", contextual=True)
def last(node: Any, context: Context) -> float:
    """Return the size of the set at hand."""
    return float(context.size)


def _first_name(nodes: list[Any], attribute: str) -> str:
    return str(getattr(nodes[0], attribute)) if nodes else ""


@function("name", "nodes?", "string", own_value=True, structural=True)
def name(nodes: list[Any]) -> str:
    """Return a node's name as written."""
    return _first_name(nodes, "name")


@function("local-name", "nodes?", "string", own_value=True, structural=True)
def local_name(nodes: list[Any]) -> str:
    """Return a node's name without its prefix."""
    return _first_name(nodes, "local")


@function("namespace-uri", "nodes?", "string", own_value=True, structural=True)
def namespace_uri(nodes: list[Any]) -> str:
    """Return a node's namespace."""
    return _first_name(nodes, "uri")


@function("lang", "string", "boolean", contextual=True)
def lang(node: Any, context: Context, wanted: str) -> bool:
    """Return whether the node's xml:lang is a language or one of its variants."""
    while node is not None:
        for attribute in node.attributes:
            if attribute.name == "xml:lang":
                found = attribute.string().lower()
                return bool(found == wanted.lower() or found.startswith(wanted.lower() + "-"))
        node = node.parent
    return False


@function("id", "value", "nodes", contextual=True)
def by_id(node: Any, context: Context, value: Value) -> list[Any]:
    """Return the elements whose attribute ``id`` is one of the words."""
    texts = [one.string() for one in value] if isinstance(value, list) else [to_string(value)]
    wanted = {word for text in texts for word in text.split()}
    found = []
    stack = [context.root]
    while stack:
        place = stack.pop()
        if place.kind == ELEMENT and any(
            one.name in ("id", "xml:id") and one.string() in wanted for one in place.attributes
        ):
            found.append(place)
        stack.extend(place.children)
    return in_order(found)


@function("randomize", "nodes value?", "nodes", contextual=True)
def randomize(node: Any, context: Context, nodes: list[Any], seed: Value | None = None) -> list[Any]:
    """Return the nodes in random order; the same for the same seed on every device."""
    shuffled = list(nodes)
    if seed is None or to_string(seed) == "":
        context.random.shuffle(shuffled)
        return shuffled
    state = _first_state(seed)
    for last_place in range(len(shuffled) - 1, 0, -1):  # Durstenfeld's shuffle
        state = state * 16807 % 2147483647  # Park and Miller's generator
        place = int((state - 1) / 2147483646 * (last_place + 1))
        shuffled[last_place], shuffled[place] = shuffled[place], shuffled[last_place]
    return shuffled


def _first_state(seed: Value) -> int:
    number = to_number(seed)
    if isnan(number) or isinf(number):
        hashed = hashlib.sha256(to_string(seed).encode("utf-8", "replace")).digest()
        number = int.from_bytes(hashed[:8], "big", signed=True)
    whole = int(number)
    state = abs(whole) % 2147483647 * (1 if whole >= 0 else -1)  # the remainder as phones take it
    return state if state > 0 else state + 2147483646
