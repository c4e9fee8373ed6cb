"""Syntax trees into closures.

Every expression is compiled for the kind of value that is wanted, so that ``q1 = 'yes'`` becomes one
comparison of two texts. A closure takes the node it stands at and the context.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from touchaudit.xlsform.xpath import functions as _functions  # registers them  # noqa: F401
from touchaudit.xlsform.xpath.arithmetic import product_closure, sum_closure
from touchaudit.xlsform.xpath.ast import (
    And,
    Call,
    Compare,
    Expression,
    Filter,
    Negate,
    Number,
    Or,
    Path,
    Product,
    Sum,
    Text,
    Union,
)
from touchaudit.xlsform.xpath.comparison import comparison_closure
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.conversion import coerce
from touchaudit.xlsform.xpath.errors import XPathError
from touchaudit.xlsform.xpath.paths import path_closure, with_predicates
from touchaudit.xlsform.xpath.registry import FUNCTIONS, Closure, Function
from touchaudit.xlsform.xpath.steps import in_order


class Scope(Protocol):
    """What is known about a form before it runs: it makes shortcuts for plain paths."""

    def path(self, path: Path, want: str, *, inside: bool) -> Closure | None:
        """Return a closure of the wanted kind for a path to one place, or None."""

    def nodes(self, path: Path, *, inside: bool) -> Closure | None:
        """Return a closure for a path without predicates that may lead to many nodes, or None."""

    def prefix(self, path: Path) -> tuple[Closure, int] | None:
        """Return a closure for the first plain steps of an absolute path, and how many they are."""

    def everywhere(self, path: Expression) -> Closure | None:
        """Return a closure for all nodes of a plain path, relevant or not; None if it isn't plain."""

    def is_fixed(self, instance: str) -> bool:
        """Return whether an instance never changes while the form runs."""

    def indexed_repeat(self, call: Call, compiler: Compiler) -> Closure | None:
        """Return a closure for indexed-repeat(), or None."""


class Compiler:
    """Compiles one expression.

    ``phone`` is how forms read nodes: a question that isn't there or isn't relevant is blank, and a
    question's truth is that of its answer. Without it, plain XPath 1.0.
    """

    def __init__(self, scope: Scope | None = None, *, phone: bool = False) -> None:
        self.scope = scope
        self.phone = phone
        self.problems: list[str] = []
        self._inside = 0

    def compile(self, tree: Expression, want: str) -> Closure:
        """Return a closure that gives the wanted kind: number, string, boolean, nodes or value."""
        kind, closure = _EMIT[type(tree)](self, tree, want)
        return coerce(kind, want, closure, self)

    def predicate(self, tree: Expression, want: str) -> Closure:
        """Compile what stands in brackets: there, relative paths start elsewhere."""
        self._inside += 1
        try:
            return self.compile(tree, want)
        finally:
            self._inside -= 1

    @property
    def inside(self) -> bool:
        """Whether the expression being compiled stands in brackets."""
        return self._inside > 0

    def fails(self, problem: str) -> Closure:
        """Return a closure that raises when reached; the problem is noted."""
        self.problems.append(problem)

        def fail(node: Any, context: Context) -> Any:
            raise XPathError(problem)

        return fail


def _number(compiler: Compiler, tree: Number, want: str) -> tuple[str, Closure]:
    value = tree.value
    return "number", lambda node, context: value


def _text(compiler: Compiler, tree: Text, want: str) -> tuple[str, Closure]:
    value = tree.value
    return "string", lambda node, context: value


def _and(compiler: Compiler, tree: And, want: str) -> tuple[str, Closure]:
    parts = tuple(compiler.compile(part, "boolean") for part in tree.parts)
    if len(parts) == 2:
        first, second = parts
        return "boolean", lambda node, context: first(node, context) and second(node, context)

    def both(node: Any, context: Context) -> bool:
        return all(part(node, context) for part in parts)

    return "boolean", both


def _or(compiler: Compiler, tree: Or, want: str) -> tuple[str, Closure]:
    parts = tuple(compiler.compile(part, "boolean") for part in tree.parts)
    if len(parts) == 2:
        first, second = parts
        return "boolean", lambda node, context: first(node, context) or second(node, context)

    def either(node: Any, context: Context) -> bool:
        return any(part(node, context) for part in parts)

    return "boolean", either


def _negate(compiler: Compiler, tree: Negate, want: str) -> tuple[str, Closure]:
    operand = compiler.compile(tree.operand, "number")
    return "number", lambda node, context: -operand(node, context)


def _sum(compiler: Compiler, tree: Sum, want: str) -> tuple[str, Closure]:
    first = compiler.compile(tree.first, "number")
    rest = [(sign, compiler.compile(part, "number")) for sign, part in tree.rest]
    return "number", sum_closure(first, rest)


def _product(compiler: Compiler, tree: Product, want: str) -> tuple[str, Closure]:
    first = compiler.compile(tree.first, "number")
    rest = [(sign, compiler.compile(part, "number")) for sign, part in tree.rest]
    return "number", product_closure(first, rest)


def _compare(compiler: Compiler, tree: Compare, want: str) -> tuple[str, Closure]:
    return "boolean", comparison_closure(compiler, tree)


def _union(compiler: Compiler, tree: Union, want: str) -> tuple[str, Closure]:
    parts = [compiler.compile(part, "nodes") for part in tree.parts]
    return "nodes", lambda node, context: in_order(found for part in parts for found in part(node, context))


def _filter(compiler: Compiler, tree: Filter, want: str) -> tuple[str, Closure]:
    return "nodes", with_predicates(
        compiler.compile(tree.base, "nodes"), tree.predicates, compiler, forward=True
    )


def _path(compiler: Compiler, tree: Path, want: str) -> tuple[str, Closure]:
    if compiler.scope is not None:
        closure = compiler.scope.path(tree, want, inside=compiler.inside)
        if closure is not None:
            return want, closure
        closure = compiler.scope.nodes(tree, inside=compiler.inside)
        if closure is not None:
            return "nodes", closure
    return "nodes", path_closure(compiler, tree)


def _call(compiler: Compiler, tree: Call, want: str) -> tuple[str, Closure]:
    known = FUNCTIONS.get(tree.name)
    if known is None:
        return want, compiler.fails(f"There is no function {tree.name}().")
    if not known.accepts(len(tree.arguments)):
        return want, compiler.fails(f"{tree.name}() can't take {len(tree.arguments)} arguments.")
    if known.emit is not None:
        return known.emit(compiler, tree, want)
    return known.returns, _call_closure(compiler, known, tree)


def _call_closure(compiler: Compiler, known: Function, tree: Call) -> Closure:
    code = known.code
    assert code is not None
    arguments = tuple(
        compiler.compile(argument, known.kind(place)) for place, argument in enumerate(tree.arguments)
    )
    if known.own_value and not arguments:
        return lambda node, context: code([node])
    if known.contextual:
        return _contextual_closure(code, arguments)
    if len(arguments) == 1:
        only = arguments[0]
        return lambda node, context: code(only(node, context))
    if len(arguments) == 2:
        first, second = arguments
        return lambda node, context: code(first(node, context), second(node, context))
    return lambda node, context: code(*[argument(node, context) for argument in arguments])


def _contextual_closure(code: Callable[..., Any], arguments: tuple[Closure, ...]) -> Closure:
    if not arguments:
        return code
    return lambda node, context: code(node, context, *[argument(node, context) for argument in arguments])


_EMIT: dict[type, Callable[[Compiler, Any, str], tuple[str, Closure]]] = {
    Number: _number,
    Text: _text,
    Call: _call,
    Path: _path,
    Filter: _filter,
    Union: _union,
    Negate: _negate,
    Product: _product,
    Sum: _sum,
    Compare: _compare,
    And: _and,
    Or: _or,
}
