"""What an expression reads: found in its syntax, before it ever runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from touchaudit.xlsform.expressions import Expression
from touchaudit.xlsform.scope import FormScope
from touchaudit.xlsform.structure import NodeDef
from touchaudit.xlsform.xml import ATTRIBUTE
from touchaudit.xlsform.xpath.ast import (
    And,
    Call,
    Compare,
    Filter,
    KindTest,
    NameTest,
    Negate,
    Or,
    Path,
    Product,
    Step,
    Sum,
    Text,
    Union,
)
from touchaudit.xlsform.xpath.ast import Expression as Tree
from touchaudit.xlsform.xpath.errors import XPathError
from touchaudit.xlsform.xpath.parser import parse
from touchaudit.xlsform.xpath.registry import FUNCTIONS

Places = tuple[NodeDef, ...]


class Reading(NamedTuple):
    """A place that is read, and the repeat whose one instance it shares with the reader.

    ``only_where`` says that only its position matters, not whether it is relevant.
    """

    place: NodeDef
    anchor: NodeDef | None
    only_where: bool = False


class Readings:
    """Walks one expression and collects what it reads."""

    def __init__(self, scope: FormScope) -> None:
        self.reads: dict[Reading, None] = {}
        self.problems: list[str] = []
        self.warnings: list[str] = []
        self._scope = scope

    def walk(self, tree: Tree, here: Places | None, *, structural: bool = False) -> Places:
        """Collect from a tree that stands at some places; return where it leads.

        ``here`` is None for the owner itself.
        """
        if isinstance(tree, Path):
            return self._path(tree, here, structural)
        if isinstance(tree, Call):
            return self._call(tree, here)
        if isinstance(tree, Filter):
            found = self.walk(tree.base, here, structural=structural)
            self._all(tree.predicates, found)
            return found
        if isinstance(tree, Union):
            return tuple(
                place for part in tree.parts for place in self.walk(part, here, structural=structural)
            )
        self._all(_operands(tree), here)
        return ()

    def _all(self, trees: Iterable[Tree], here: Places | None) -> None:
        for tree in trees:
            self.walk(tree, here)

    def _path(self, path: Path, here: Places | None, structural: bool) -> Places:
        route = self._scope.route(path, inside=here is not None)
        if route is not None:
            self._note(route.target, route.anchor, structural)
            return (route.target,)
        owner = self._scope.owner
        anchor = None
        if path.start is None:
            places: Places = (owner,) if here is None else here
            anchor = _anchor(owner, path) if here is None else None
        elif path.start == "/":
            places = (self._scope.document,)
        else:
            assert not isinstance(path.start, str)
            places = self.walk(path.start, here, structural=True)
            if isinstance(path.start, Call) and path.start.name == "current":
                anchor = _anchor(owner, path)
        known = bool(places)
        for step in path.steps:
            places = tuple(dict.fromkeys(place for start in places for place in follow(start, step)))
            self._all(step.predicates, places)
        for place in places:
            self._note(place, anchor, structural)
        if known and not places and not _reaches_out(path):
            self.warnings.append("it mentions a question that the form doesn't have.")
        return places

    def _note(self, place: NodeDef, anchor: NodeDef | None, structural: bool) -> None:
        self.reads[Reading(place, anchor)] = None
        if not structural and not place.is_leaf:
            for below in place.walk():
                if below.is_leaf:
                    self.reads[Reading(below, anchor)] = None

    def _call(self, call: Call, here: Places | None) -> Places:
        known = FUNCTIONS.get(call.name)
        if known is None:
            self.problems.append(f"there is no function {call.name}().")
            return ()
        if not known.accepts(len(call.arguments)):
            self.problems.append(f"{call.name}() can't take {len(call.arguments)} arguments.")
        if call.name == "current":
            return (self._scope.owner,)
        if call.name == "instance" and call.arguments and isinstance(call.arguments[0], Text):
            return (self._scope.document,) if self._scope.is_answers(call.arguments[0].value) else ()
        if call.name == "position" and self._position(call, here):
            return ()
        if call.name == "indexed-repeat":
            return self._indexed_repeat(call, here)
        if call.name == "jr:choice-name" and len(call.arguments) == 2:
            self._choices_of(call.arguments[1])
        found: Places = ()
        for argument in call.arguments:
            led = self.walk(argument, here, structural=known.structural)
            found = found or led
        return found if known.returns in ("nodes", "value") else ()

    def _position(self, call: Call, here: Places | None) -> bool:
        """Note whose position is asked for; False if it is no plain path."""
        path = call.arguments[0] if call.arguments else None
        route = self._scope.route(path, inside=here is not None) if isinstance(path, Path) else None
        if route is not None:
            self.reads[Reading(route.target, route.anchor, only_where=True)] = None
        return route is not None

    def _indexed_repeat(self, call: Call, here: Places | None) -> Places:
        self._all(call.arguments[2::2], here)
        for repeat in call.arguments[1::2]:
            place = self._scope.resolve(repeat)
            if place is not None:
                self.reads[Reading(place, None)] = None
        target = self._scope.resolve(call.arguments[0]) if call.arguments else None
        if target is None:
            return ()
        self.reads[Reading(target, None)] = None
        return (target,)

    def _choices_of(self, question: Tree) -> None:
        """Collect what the labels of a question's choices depend on."""
        if not isinstance(question, Text):
            return
        try:
            path = parse(question.value)
        except XPathError:
            self.problems.append(f"jr:choice-name() needs a question, not “{question.value}”.")
            return
        place = self._scope.resolve(path)
        control = place.control if place is not None else None
        if control is not None and control.itemset is not None:
            for reading in readings(control.itemset.nodeset, control.node).reads:
                self.reads[Reading(reading.place, None)] = None


def readings(expression: Expression, owner: NodeDef) -> Readings:
    """Return what an expression reads, and what is wrong with it."""
    found = Readings(expression.scope)
    found.walk(expression.tree, () if expression.elsewhere else None)
    return found


def _operands(tree: Tree) -> Iterable[Tree]:
    if isinstance(tree, And | Or):
        return tree.parts
    if isinstance(tree, Sum | Product):
        return (tree.first, *(part for _, part in tree.rest))
    if isinstance(tree, Compare):
        return (tree.left, tree.right)
    return (tree.operand,) if isinstance(tree, Negate) else ()


def _anchor(owner: NodeDef, path: Path) -> NodeDef | None:
    """Return the repeat a relative path stays in: that around the highest place it climbs to."""
    top: NodeDef | None = owner
    for step in path.steps:
        if step.axis == "parent" and top is not None:
            top = top.parent
        elif step.axis not in ("self", "child", "attribute"):
            return None
        elif step.axis != "self":
            break
    return top.repeats[-1] if top is not None and top.repeats else None


def _reaches_out(path: Path) -> bool:
    """Old forms write the whole document's path to their answers."""
    first = path.steps[0].test if path.steps else None
    return isinstance(first, NameTest) and first.local in ("model", "html")


def follow(place: NodeDef, step: Step) -> Iterable[NodeDef]:
    """Return the places a step can lead to."""
    return [one for one in _AXES[step.axis](place) if _fits(one, step)]


def _fits(place: NodeDef, step: Step) -> bool:
    test = step.test
    if isinstance(test, KindTest):
        return test.kind == "node"
    if (step.axis == "attribute") != (place.kind == ATTRIBUTE) and step.axis not in ("self", "parent"):
        return False
    return test.local in ("*", place.local)


def _ancestors(place: NodeDef) -> list[NodeDef]:
    found = []
    while place.parent is not None:
        place = place.parent
        found.append(place)
    return found


def _siblings(place: NodeDef) -> list[NodeDef]:
    return place.parent.children if place.parent is not None else []


def _everything(place: NodeDef) -> list[NodeDef]:
    top = _ancestors(place)
    return list((top[-1] if top else place).walk())


_AXES: dict[str, Callable[[NodeDef], Iterable[NodeDef]]] = {
    "ancestor": _ancestors,
    "ancestor-or-self": lambda place: [place, *_ancestors(place)],
    "attribute": lambda place: place.attributes,
    "child": lambda place: place.children,
    "descendant": lambda place: list(place.walk())[1:],
    "descendant-or-self": lambda place: list(place.walk()),
    "following": _everything,
    "following-sibling": _siblings,
    "namespace": lambda place: [],
    "parent": lambda place: [place.parent] if place.parent is not None else [],
    "preceding": _everything,
    "preceding-sibling": _siblings,
    "self": lambda place: [place],
}
