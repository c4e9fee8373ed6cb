"""Walking: axes, node tests, document order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from touchaudit.xlsform.xml import ATTRIBUTE, COMMENT, ELEMENT, INSTRUCTION, TEXT
from touchaudit.xlsform.xpath.ast import KindTest, NameTest
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.errors import XPathError

Axis = Callable[[Any], Iterable[Any]]
Test = Callable[[Any, Context], bool]

FORWARD_AND_FLAT = frozenset(("child", "attribute", "self"))  # keep order, make no duplicates
REVERSE = frozenset(("ancestor", "ancestor-or-self", "preceding", "preceding-sibling"))

# Prefixes that every expression may use, whatever its document declares.
KNOWN_PREFIXES = {
    "xhtml": "http://www.w3.org/1999/xhtml",
    "jr": "http://openrosa.org/javarosa",
    "mathml": "http://www.w3.org/1998/Math/MathML",
    "xml": "http://www.w3.org/XML/1998/namespace",
}


def _descendants(node: Any) -> Iterator[Any]:
    stack = list(reversed(node.children))
    while stack:
        found = stack.pop()
        yield found
        stack.extend(reversed(found.children))


def _self_and_descendants(node: Any) -> Iterator[Any]:
    yield node
    yield from _descendants(node)


def _ancestors(node: Any) -> Iterator[Any]:
    while node.parent is not None:
        node = node.parent
        yield node


def _self_and_ancestors(node: Any) -> Iterator[Any]:
    yield node
    yield from _ancestors(node)


def _siblings(node: Any) -> tuple[list[Any], int]:
    if node.parent is None or node.kind == ATTRIBUTE:
        return [], 0
    siblings: list[Any] = list(node.parent.children)
    return siblings, next(i for i, one in enumerate(siblings) if one is node)


def _following_siblings(node: Any) -> Iterable[Any]:
    siblings, place = _siblings(node)
    return siblings[place + 1 :]


def _preceding_siblings(node: Any) -> Iterable[Any]:
    siblings, place = _siblings(node)
    return siblings[:place][::-1]


def _following(node: Any) -> Iterator[Any]:
    if node.kind == ATTRIBUTE and node.parent is not None:
        yield from _descendants(node.parent)
        node = node.parent
    for place in _self_and_ancestors(node):
        for sibling in _following_siblings(place):
            yield from _self_and_descendants(sibling)


def _preceding(node: Any) -> Iterator[Any]:
    if node.kind == ATTRIBUTE and node.parent is not None:
        node = node.parent
    for place in _self_and_ancestors(node):
        for sibling in _preceding_siblings(place):
            yield from reversed(list(_self_and_descendants(sibling)))


AXIS: dict[str, Axis] = {
    "ancestor": _ancestors,
    "ancestor-or-self": _self_and_ancestors,
    "attribute": lambda node: node.attributes,
    "child": lambda node: node.children,
    "descendant": _descendants,
    "descendant-or-self": _self_and_descendants,
    "following": _following,
    "following-sibling": _following_siblings,
    "namespace": lambda node: (),
    "parent": lambda node: () if node.parent is None else (node.parent,),
    "preceding": _preceding,
    "preceding-sibling": _preceding_siblings,
    "self": lambda node: (node,),
}

_KIND = {"text": TEXT, "comment": COMMENT, "processing-instruction": INSTRUCTION}


def node_test(axis: str, test: NameTest | KindTest, *, any_prefix: bool) -> Test:
    """Return what decides whether a node on an axis is wanted; forms don't look at prefixes."""
    if isinstance(test, KindTest):
        return _kind_test(test)
    principal = ATTRIBUTE if axis == "attribute" else ELEMENT
    local, prefix = test.local, test.prefix
    if prefix and not any_prefix:
        return lambda node, context: (
            _namespace(prefix, context) == node.uri and node.kind == principal and local in ("*", node.local)
        )
    if local == "*":
        return lambda node, context: node.kind == principal
    if principal == ATTRIBUTE and not prefix:
        return lambda node, context: node.name == local and node.kind == ATTRIBUTE
    return lambda node, context: node.local == local and node.kind == principal


def _kind_test(test: KindTest) -> Test:
    if test.kind == "node":
        return lambda node, context: True
    kind, target = _KIND[test.kind], test.target
    if target is not None:
        return lambda node, context: node.kind == kind and node.name == target
    return lambda node, context: node.kind == kind


def _namespace(prefix: str, context: Context) -> str:
    uri = context.prefixes.get(prefix) or KNOWN_PREFIXES.get(prefix)
    if uri is None:
        raise XPathError(f"The prefix {prefix} is not declared.")
    return uri


def order_key(node: Any) -> tuple[tuple[int, int], ...]:
    """Return what sorts nodes in document order, attributes before children."""
    places: list[tuple[int, int]] = []
    while node.parent is not None:
        parent = node.parent
        group = parent.attributes if node.kind == ATTRIBUTE else parent.children
        place = next((i for i, one in enumerate(group) if one is node), -1)
        places.append((0 if node.kind == ATTRIBUTE else 1, place))
        node = parent
    places.append((id(node), 0))
    return tuple(reversed(places))


def in_order(nodes: Iterable[Any]) -> list[Any]:
    """Return the nodes in document order, each once."""
    unique = list({id(node): node for node in nodes}.values())
    return sorted(unique, key=order_key) if len(unique) > 1 else unique
