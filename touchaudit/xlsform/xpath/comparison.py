"""``= != < <= > >=``, as cheap as the two sides allow."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.xpath.ast import Compare, Expression, Path, Text
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.kinds import kind_of
from touchaudit.xlsform.xpath.registry import Closure
from touchaudit.xlsform.xpath.values import Value, as_blank, equal, numbers_of, unequal

if TYPE_CHECKING:
    from touchaudit.xlsform.xpath.compiler import Compiler

_RELATION: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_PLAIN = ("number", "string", "boolean")


def comparison_closure(compiler: Compiler, tree: Compare) -> Closure:
    """Return a closure for a comparison."""
    if tree.operator in _RELATION:
        return _relation(compiler, tree)
    return _equality(compiler, tree)


def _single(compiler: Compiler, tree: Expression, want: str) -> Closure | None:
    """Compile a path that leads to one place, read as a text or number; else None."""
    if compiler.scope is None or not isinstance(tree, Path):
        return None
    return compiler.scope.path(tree, want, inside=compiler.inside)


def _relation(compiler: Compiler, tree: Compare) -> Closure:
    compare = _RELATION[tree.operator]
    sides = []
    for side in (tree.left, tree.right):
        plain = kind_of(side) in _PLAIN
        sides.append(compiler.compile(side, "number") if plain else _single(compiler, side, "number"))
    left, right = sides
    if left is not None and right is not None:
        return lambda node, context: compare(left(node, context), right(node, context))
    any_left, any_right = compiler.compile(tree.left, "value"), compiler.compile(tree.right, "value")

    def exists(node: Any, context: Context) -> bool:
        others = numbers_of(any_right(node, context))
        return any(compare(x, y) for x in numbers_of(any_left(node, context)) for y in others)

    return exists


def _equality(compiler: Compiler, tree: Compare) -> Closure:
    wanted = tree.operator == "="
    for side, other in ((tree.left, tree.right), (tree.right, tree.left)):
        if isinstance(other, Text):
            text = _single(compiler, side, "string")
            if text is not None:
                return _same_text(text, other.value, wanted)
    left, right = compiler.compile(tree.left, "value"), compiler.compile(tree.right, "value")
    decide: Callable[[Value, Value], bool] = equal if wanted else unequal
    if compiler.phone:
        return lambda node, context: decide(as_blank(left(node, context)), as_blank(right(node, context)))
    return lambda node, context: decide(left(node, context), right(node, context))


def _same_text(text: Closure, literal: str, wanted: bool) -> Closure:
    if wanted:
        return lambda node, context: text(node, context) == literal
    return lambda node, context: text(node, context) != literal
