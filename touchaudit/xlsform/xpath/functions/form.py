"""What only a form has: instances, repeats, translated texts, choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.externals import column_name
from touchaudit.xlsform.xml import ELEMENT
from touchaudit.xlsform.xpath.ast import Call, Expression, KindTest, Path
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.registry import Closure, function, special
from touchaudit.xlsform.xpath.values import Value, place_of

if TYPE_CHECKING:
    from touchaudit.xlsform.xpath.compiler import Compiler


@function("current", "", "nodes", contextual=True)
def current(node: Any, context: Context) -> list[Any]:
    """Return the node that holds the expression."""
    return [context.current]


@function("instance", "string", "nodes", contextual=True)
def instance(node: Any, context: Context, name: str) -> list[Any]:
    """Return an instance by its id; its root element is its child."""
    if context.host is not None:
        return context.host.instance(name)
    return [
        one
        for one in _all_elements(context.root)
        if one.local == "instance" and any(a.name == "id" and a.string() == name for a in one.attributes)
    ][:1]


def _all_elements(root: Any) -> list[Any]:
    found, stack = [], [root]
    while stack:
        node = stack.pop()
        if node.kind == ELEMENT:
            found.append(node)
        stack.extend(reversed(node.children))
    return found


@function("jr:itext", "string", "string", contextual=True)
def itext(node: Any, context: Context, name: str) -> str:
    """Return a translated text."""
    return context.form().text(name, node)


@function("jr:choice-name", "string string", "string", contextual=True)
def choice_name(node: Any, context: Context, value: str, question: str) -> str:
    """Return the label of a choice of a question."""
    return context.form().choice_label(value, question.strip(), node)


@function("pulldata", "string string string string", "string", contextual=True)
def pulldata(node: Any, context: Context, *names: str) -> str:
    """Return a cell of the first row of a data set whose key fits."""
    name, column, key_column, key = names
    index_key = ("pulldata", name, key_column)
    rows = context.indexes.get(index_key)
    if rows is None:
        rows = context.indexes[index_key] = _rows_by(context, name, key_column)
    row = rows.get(key)
    cell = _cell(row, column) if row is not None else None
    return cell if cell is not None else ""


def _rows_by(context: Context, name: str, key_column: str) -> dict[str, Any]:
    rows: dict[str, Any] = {}
    for holder in context.form().instance(name):
        for root in holder.children:
            for row in root.children:
                text = _cell(row, key_column)
                if text is not None:
                    rows.setdefault(text, row)
    return rows


def _cell(row: Any, column: str) -> str | None:
    if column.startswith("@"):
        cells = [one for one in row.attributes if one.name == column[1:]]
    else:
        name = column_name(column)
        cells = [one for one in row.children if one.local == name]
    return cells[0].string() if cells else None


@special("indexed-repeat", f"nodes nodes value{' nodes? value?' * 4}", "nodes")
def emit_indexed_repeat(compiler: Compiler, call: Call, want: str) -> tuple[str, Closure]:
    """Return a question of the n-th instance of its repeat."""
    if len(call.arguments) % 2 == 0:
        return "nodes", compiler.fails("indexed-repeat() needs a number after each repeat.")
    closure = compiler.scope.indexed_repeat(call, compiler) if compiler.scope else None
    return "nodes", closure or _indexed_by_names(compiler, call)


def _indexed_by_names(compiler: Compiler, call: Call) -> Closure:
    """Without a form: step down absolute paths, taking one of the like-named elements."""
    target = _names(call.arguments[0])
    repeats = {
        _names(path): place for path, place in zip(call.arguments[1::2], call.arguments[2::2], strict=True)
    }
    if target is None or None in repeats:
        return compiler.fails("indexed-repeat() needs absolute paths.")
    places = {names: compiler.compile(place, "value") for names, place in repeats.items()}

    def nodes(node: Any, context: Context) -> list[Any]:
        found = [context.root]
        for depth, name in enumerate(target, 1):
            found = [child for one in found for child in one.children if child.local == name]
            place = places.get(target[:depth])
            if place is not None:
                found = _at(found, place(node, context))
        return found

    return nodes


def _at(nodes: list[Any], place: Value) -> list[Any]:
    number = place_of(place)
    return [nodes[number - 1]] if number <= len(nodes) else []


def _names(tree: Expression) -> tuple[str, ...] | None:
    if not isinstance(tree, Path) or tree.start != "/":
        return None
    names = []
    for step in tree.steps:
        if step.axis != "child" or isinstance(step.test, KindTest) or step.predicates:
            return None
        names.append(step.test.local)
    return tuple(names)


@function("property", "string", "string")
def property_of_device(name: str) -> str:
    """Return nothing: what this device or its owner is called is nobody's business."""
    return ""


@function("version", "", "string", contextual=True)
def version(node: Any, context: Context) -> str:
    """Return the form's version."""
    return context.form().version


@function("depend", "value value*", "value")
def depend(value: Value, *others: Value) -> Value:
    """Return the first value; the others only say that it depends on them."""
    return value
