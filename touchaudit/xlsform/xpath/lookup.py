"""``instance('x')/root/item[name = …]`` by an index instead of a walk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.xml import ELEMENT
from touchaudit.xlsform.xpath.ast import Call, Compare, Expression, NameTest, Path, Step, Text
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.registry import Closure
from touchaudit.xlsform.xpath.values import equal

if TYPE_CHECKING:
    from touchaudit.xlsform.xpath.compiler import Compiler


def indexed_items(compiler: Compiler, path: Path) -> tuple[Closure, int] | None:
    """Return a closure for the steps an index can answer, and how many steps that is.

    None if the path doesn't begin with plain names of a named instance and a last step whose first
    predicate compares one child with something that is the same for all items.
    """
    source = path.start
    if not isinstance(source, Call) or source.name != "instance" or compiler.scope is None:
        return None
    if len(source.arguments) != 1 or not isinstance(source.arguments[0], Text):
        return None
    if not compiler.scope.is_fixed(source.arguments[0].value):
        return None
    names = []
    for place, step in enumerate(path.steps):
        local = _plain_child(step)
        if local is None:
            return None
        names.append(local)
        if step.predicates:
            return _lookup(compiler, source.arguments[0].value, tuple(names), step, place + 1)
    return None


def _plain_child(step: Step) -> str | None:
    if step.axis != "child" or not isinstance(step.test, NameTest) or step.test.prefix:
        return None
    return step.test.local if step.test.local != "*" else None


def _lookup(
    compiler: Compiler, instance: str, names: tuple[str, ...], step: Step, used: int
) -> tuple[Closure, int] | None:
    found = _split(step.predicates[0])
    if found is None:
        return None
    from touchaudit.xlsform.xpath.paths import with_predicates

    column, other = found
    wanted = compiler.predicate(other, "value")
    key = (instance, names, column)

    def items(node: Any, context: Context) -> list[Any]:
        index = context.indexes.get(key)
        if index is None:
            index = context.indexes[key] = _index(context, *key)
        value = wanted(node, context)
        if isinstance(value, list) and len(value) < 2:
            value = value[0].string() if value else ""
        if isinstance(value, str):
            return index[0].get(value, [])
        return [item for item, cells in index[1] if equal(cells or "", value)]

    if len(step.predicates) > 1:
        return with_predicates(items, step.predicates[1:], compiler, forward=True), used
    return items, used


def _split(predicate: Expression) -> tuple[str, Expression] | None:
    """Return the child a predicate compares, and what it is compared with."""
    if not isinstance(predicate, Compare) or predicate.operator != "=":
        return None
    for side, other in ((predicate.left, predicate.right), (predicate.right, predicate.left)):
        if isinstance(side, Path) and side.start is None and len(side.steps) == 1:
            column = _plain_child(side.steps[0])
            if column is not None and not side.steps[0].predicates and _is_same_for_all(other):
                return column, other
    return None


def _is_same_for_all(tree: Expression) -> bool:
    if isinstance(tree, Text):
        return True
    if not isinstance(tree, Path) or any(step.predicates for step in tree.steps):
        return False
    return tree.start == "/" or (isinstance(tree.start, Call) and tree.start.name == "current")


def _index(
    context: Context, instance: str, names: tuple[str, ...], column: str
) -> tuple[dict[str, list[Any]], list[tuple[Any, list[Any]]]]:
    """Return items by the text of a child, and all items with their children of that name."""
    nodes = context.form().instance(instance)
    for name in names:
        nodes = [
            child
            for node in nodes
            for child in node.children
            if child.local == name and child.kind == ELEMENT
        ]
    by_text: dict[str, list[Any]] = {}
    rows = []
    for item in nodes:
        cells = [child for child in item.children if child.local == column and child.kind == ELEMENT]
        rows.append((item, cells))
        for text in dict.fromkeys(cell.string() for cell in cells) or ("",):
            by_text.setdefault(text, []).append(item)
    return by_text, rows
