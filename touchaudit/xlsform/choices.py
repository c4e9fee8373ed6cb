"""The answers on offer for a question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.body import Control, Itemset
from touchaudit.xlsform.searching import cell, cells, found_rows, is_static
from touchaudit.xlsform.state import Choice
from touchaudit.xlsform.texts import Translated
from touchaudit.xlsform.xpath.ast import Call, NameTest, Path
from touchaudit.xlsform.xpath.errors import XPathError

if TYPE_CHECKING:
    from touchaudit.xlsform.expressions import Expression
    from touchaudit.xlsform.instance import DataNode
    from touchaudit.xlsform.recompute import Engine


def offered(engine: Engine, node: DataNode) -> tuple[Choice, ...] | None:
    """Return the choices of a question now, or None if it has none."""
    control = node.form.control
    if control is None or not control.has_choices:
        return None
    return (*_written(engine, node, control), *_computed(engine, node, control.itemset))


def _written(engine: Engine, node: DataNode, control: Control) -> Iterator[Choice]:
    """Walk the choices written in the question, or found by what is written there."""
    searched: dict[str, Choice] = {}
    for item in control.items:
        label, media = engine.speaker.say(item.label, node), engine.speaker.media(item.label)
        if control.search is None or is_static(item.value):
            yield Choice(item.value, label, media.get("image", ""))
            continue
        for row in found_rows(engine, node, control.search):
            name, image = cell(row, item.value), cell(row, media.get("image", ""))
            if name and name not in searched:
                searched[name] = Choice(name, cells(row, label), image)
                yield searched[name]


def _computed(engine: Engine, node: DataNode, itemset: Itemset | None) -> Iterator[Choice]:
    if itemset is None:
        return
    value = _reader(itemset.value)
    for item in _items(engine, node, itemset):
        name = value(engine, item, node)
        if itemset.label is None:
            yield Choice(name, name)
        else:
            yield _labelled(engine, node, item, name, itemset.label)


def _labelled(engine: Engine, node: DataNode, item: Any, name: str, label: Expression) -> Choice:
    tree = label.tree
    if isinstance(tree, Call) and tree.name == "jr:itext" and len(tree.arguments) == 1:
        text_id = _evaluated(engine, item, node, label, inner=True)
        message = Translated(text_id)
        return Choice(name, engine.speaker.say(message, node), engine.speaker.media(message).get("image", ""))
    return Choice(name, _evaluated(engine, item, node, label))


def _items(engine: Engine, node: DataNode, itemset: Itemset) -> list[Any]:
    try:
        return itemset.nodeset.evaluate("nodes", node, engine.context)  # type: ignore[no-any-return]
    except (XPathError, RecursionError):
        return []


Reader = Callable[["Engine", Any, "DataNode"], str]


def _reader(expression: Expression) -> Reader:
    """Most values are one child of the item: that needs no evaluation."""
    tree = expression.tree
    if (
        isinstance(tree, Path)
        and tree.start is None
        and len(tree.steps) == 1
        and not tree.steps[0].predicates
    ):
        test = tree.steps[0].test
        if tree.steps[0].axis == "child" and isinstance(test, NameTest) and test.local != "*":
            name = test.local
            return lambda engine, item, node: next(
                (child.string() for child in item.children if child.local == name), ""
            )
    return lambda engine, item, node: _evaluated(engine, item, node, expression)


def _evaluated(
    engine: Engine, item: Any, node: DataNode, expression: Expression, *, inner: bool = False
) -> str:
    context = engine.context
    before, context.current = context.current, node
    try:
        closure = expression.argument("string") if inner else expression.closure("string")
        return closure(item, context)  # type: ignore[no-any-return]
    except (XPathError, RecursionError):
        return ""
    finally:
        context.current = before


def values(engine: Engine, node: DataNode, control: Control) -> set[str]:
    """Return the values of the choices on offer now."""
    found = {choice.name for choice in _written(engine, node, control)}
    if control.itemset is not None:
        value = _reader(control.itemset.value)
        found |= {value(engine, item, node) for item in _items(engine, node, control.itemset)}
    return found


def still_offered(engine: Engine, node: DataNode, text: str) -> str:
    """Return what of an answer is among the choices now."""
    control = node.form.control
    assert control is not None
    on_offer = values(engine, node, control)
    if control.tag == "select1":
        return text if text in on_offer else ""
    return " ".join(word for word in text.split() if word in on_offer)


def label_of(engine: Engine, node: DataNode, value: str) -> str:
    """Return the label of one choice of a question."""
    control = node.form.control
    if control is None:
        return ""
    for choice in chain(_written(engine, node, control), _computed(engine, node, control.itemset)):
        if choice.name == value:
            return choice.label
    return ""
