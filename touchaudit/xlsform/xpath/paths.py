"""Location paths that no shortcut fits: step by step, with predicates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.xml import ELEMENT
from touchaudit.xlsform.xpath.ast import Call, Expression, KindTest, NameTest, Number, Path, Step
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.kinds import kind_of
from touchaudit.xlsform.xpath.lookup import indexed_items
from touchaudit.xlsform.xpath.registry import Closure
from touchaudit.xlsform.xpath.steps import AXIS, FORWARD_AND_FLAT, REVERSE, in_order, node_test
from touchaudit.xlsform.xpath.values import to_boolean

if TYPE_CHECKING:
    from touchaudit.xlsform.xpath.compiler import Compiler

Walk = Callable[[list[Any], Any, Context], list[Any]]


def path_closure(compiler: Compiler, path: Path) -> Closure:
    """Return a closure that gives the nodes of a path, in document order."""
    start, walks = _start(compiler, path)
    if not walks:
        return _only_live(start) if compiler.phone else start
    live = compiler.phone

    def nodes(node: Any, context: Context) -> list[Any]:
        found: list[Any] = start(node, context)
        for walk in walks:
            if not found:
                return found
            found = walk(found, node, context)
        return [one for one in found if one.live] if live else found

    return nodes


def _only_live(start: Closure) -> Closure:
    return lambda node, context: [one for one in start(node, context) if one.live]


def _start(compiler: Compiler, path: Path) -> tuple[Closure, list[Walk]]:
    steps = list(path.steps)
    if path.start is None:
        start: Closure = lambda node, context: [node]  # noqa: E731
    elif path.start == "/":
        start = lambda node, context: [context.root]  # noqa: E731
        bound = compiler.scope.prefix(path) if compiler.scope else None
        if bound is not None:
            start, used = bound
            steps = steps[used:]
    else:
        assert not isinstance(path.start, str)
        looked_up = indexed_items(compiler, path)
        if looked_up is not None:
            start, used = looked_up
            steps = steps[used:]
        else:
            start = compiler.compile(path.start, "nodes")
    return start, _walks(compiler, steps)


def _walks(compiler: Compiler, steps: list[Step]) -> list[Walk]:
    walks = []
    nested = False  # whether the nodes so far may hold one another, so that order can be lost
    for step in steps:
        plain = step.axis in FORWARD_AND_FLAT
        nested = nested or not plain
        if step.axis == "child" and _is_plain_name(step) and not nested:
            assert isinstance(step.test, NameTest)
            walks.append(_children(step.test.local))
        else:
            walks.append(_step(compiler, step, sort=nested))
    return walks


def _is_plain_name(step: Step) -> bool:
    return (
        isinstance(step.test, NameTest)
        and not step.test.prefix
        and step.test.local != "*"
        and not step.predicates
    )


def _children(local: str) -> Walk:
    return lambda nodes, origin, context: [
        child for node in nodes for child in node.children if child.local == local and child.kind == ELEMENT
    ]


def _step(compiler: Compiler, step: Step, *, sort: bool) -> Walk:
    axis, test = AXIS[step.axis], node_test(step.axis, step.test, any_prefix=compiler.phone)
    everything = isinstance(step.test, KindTest) and step.test.kind == "node"
    narrow = [_predicate(compiler, predicate) for predicate in step.predicates]
    reverse = step.axis in REVERSE

    def walk(nodes: list[Any], origin: Any, context: Context) -> list[Any]:
        found: list[Any] = []
        for node in nodes:
            reached = list(axis(node))
            if not everything:
                reached = [one for one in reached if test(one, context)]
            for keep in narrow:
                reached = keep(reached, context)
            found += reached
        return in_order(found) if (sort and len(nodes) > 1) or (reverse and len(found) > 1) else found

    return walk


def with_predicates(
    base: Closure, predicates: tuple[Expression, ...], compiler: Compiler, *, forward: bool
) -> Closure:
    """Return a closure that narrows a set of nodes by predicates."""
    narrow = [_predicate(compiler, predicate) for predicate in predicates]

    def nodes(node: Any, context: Context) -> list[Any]:
        found = base(node, context)
        for keep in narrow:
            found = keep(found, context)
        return found  # type: ignore[no-any-return]

    return nodes


def _predicate(compiler: Compiler, tree: Expression) -> Callable[[list[Any], Context], list[Any]]:
    if isinstance(tree, Number):
        place = tree.value

        def at_place(nodes: list[Any], context: Context) -> list[Any]:
            return [nodes[int(place) - 1]] if place == int(place) and 1 <= place <= len(nodes) else []

        return at_place
    kind = kind_of(tree)
    if kind in ("boolean", "string", "nodes"):
        decide = compiler.predicate(tree, "boolean")
        if not mentions_position(tree):
            return lambda nodes, context: [node for node in nodes if decide(node, context)]
        return _positional(decide)
    value = compiler.predicate(tree, "value")
    return _positional(lambda node, context: _fits(value(node, context), context))


def _fits(value: Any, context: Context) -> bool:
    return bool(value == context.position) if isinstance(value, float) else to_boolean(value)


def _positional(decide: Closure) -> Callable[[list[Any], Context], list[Any]]:
    def keep(nodes: list[Any], context: Context) -> list[Any]:
        before = context.position, context.size
        context.size = len(nodes)
        kept = []
        try:
            for place, node in enumerate(nodes, 1):
                context.position, context.size = place, len(nodes)
                if decide(node, context):
                    kept.append(node)
        finally:
            context.position, context.size = before
        return kept

    return keep


def parts_of(tree: Expression) -> Iterator[Expression | Step]:
    """Walk an expression and all that stands in it."""
    stack: list[Any] = [tree]
    while stack:
        part = stack.pop()
        if isinstance(part, tuple):
            stack.extend(part)
        elif is_dataclass(part):
            yield part  # type: ignore[misc]
            stack.extend(getattr(part, field.name) for field in fields(part))


def mentions_position(tree: Expression) -> bool:
    """Return whether position() or last() stands anywhere in an expression."""
    return any(
        isinstance(part, Call) and part.name in ("position", "last") and not part.arguments
        for part in parts_of(tree)
    )
