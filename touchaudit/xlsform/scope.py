"""Shortcuts for paths: where a plain path leads is known before the form runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from touchaudit.xlsform.numbers import NAN
from touchaudit.xlsform.structure import NodeDef
from touchaudit.xlsform.xpath.ast import Call, Expression, KindTest, Path, Step
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.registry import Closure
from touchaudit.xlsform.xpath.values import Value, place_of

if TYPE_CHECKING:
    from touchaudit.xlsform.instance import DataNode
    from touchaudit.xlsform.xpath.compiler import Compiler

Way = tuple[tuple[int, bool], ...]
Reach = Callable[[list[Any], Way], list[Any]]
Find = Callable[[Any, Context], "DataNode"]


class Route(NamedTuple):
    """The way from the node that holds an expression to where a path leads.

    ``top`` is the highest place on the way. ``anchor`` is the repeat whose one instance both ends
    share; None if they share none.
    """

    target: NodeDef
    top: NodeDef
    chain: tuple[NodeDef, ...]  # from below top down to the target
    anchor: NodeDef | None
    from_current: bool

    @property
    def single(self) -> bool:
        """Whether the path leads to one node at most."""
        return not any(step.is_repeat for step in self.chain)


class FormScope:
    """What an expression of one place can reach."""

    __slots__ = ("_fixed", "_primary_id", "document", "owner")

    def __init__(self, owner: NodeDef, document: NodeDef, fixed: frozenset[str], primary_id: str) -> None:
        self.owner = owner
        self.document = document
        self._fixed = fixed
        self._primary_id = primary_id

    def is_fixed(self, instance: str) -> bool:
        """Return whether an instance never changes while the form runs."""
        return instance in self._fixed

    def is_answers(self, instance: str) -> bool:
        """Return whether an instance is the answers themselves."""
        return instance == self._primary_id and instance not in self._fixed

    def path(self, path: Path, want: str, *, inside: bool) -> Closure | None:
        """Return a closure for a path to one place, or None."""
        route = self.route(path, inside=inside)
        if route is None or not route.single:
            return None
        return _READ[want](self._finder(route), route.target)

    def nodes(self, path: Path, *, inside: bool) -> Closure | None:
        """Return a closure for a plain path into repeats, or None."""
        route = self.route(path, inside=inside)
        return None if route is None else self._gather(route)

    def prefix(self, path: Path) -> tuple[Closure, int] | None:
        """Return a closure for the first plain steps of an absolute path, and how many they are."""
        used = 0
        here: NodeDef | None = self.document
        for step in path.steps:
            following = _follow(here, step) if not step.predicates and here is not None else None
            if following is None or step.axis != "child":
                break
            here, used = following, used + 1
        if not used or here is None:
            return None
        return self._gather(self._absolute(here, whole=True)), used

    def resolve(self, path: Expression) -> NodeDef | None:
        """Return the place a plain path means, whichever instance."""
        route = self.route(path, inside=False) if isinstance(path, Path) else None
        return route.target if route else None

    def route(self, path: Path, *, inside: bool) -> Route | None:
        """Return the way a plain path takes; None if it isn't plain or leads nowhere."""
        start = path.start
        if start == "/":
            here: NodeDef | None = self.document
        elif (start is None and not inside) or (
            isinstance(start, Call) and start.name == "current" and not start.arguments
        ):
            here = self.owner
        else:
            return None
        top = here
        for step in path.steps:
            if step.predicates:
                return None
            here = _follow(here, step)
            if here is None:
                return None
            if top is None or here.depth < top.depth:
                top = here
        assert here is not None and top is not None
        if start == "/":
            return self._absolute(here, whole=False)
        return Route(
            here, top, _chain(top, here), top.repeats[-1] if top.repeats else None, start is not None
        )

    def _absolute(self, target: NodeDef, *, whole: bool) -> Route:
        """Keep an absolute path in the instances around the owner; its last step is free."""
        repeats = target.repeats if whole or not target.is_repeat else target.repeats[:-1]
        shared = None
        for mine, its in zip(self.owner.repeats, repeats, strict=False):
            if mine is not its:
                break
            shared = its
        top = shared or self.document
        return Route(target, top, _chain(top, target), shared, True)

    def _finder(self, route: Route) -> Find:
        target, slots = route.target, tuple(step.slot for step in route.chain)
        if not target.repeats:
            index = target.index
            return lambda node, context: context.singles[index]
        ups = self.owner.depth - route.top.depth
        if route.from_current:
            return lambda node, context: _walk(context.current, ups, slots)
        if ups == 1 and len(slots) == 1:
            (slot,) = slots
            return lambda node, context: node.parent.slots[slot]
        if not ups and not slots:
            return lambda node, context: node
        return lambda node, context: _walk(node, ups, slots)

    def everywhere(self, path: Expression) -> Closure | None:
        """Return a closure for all nodes of a plain path, relevant or not; None if it isn't plain."""
        route = self.route(path, inside=False) if isinstance(path, Path) else None
        return None if route is None else self._gather(route, below)

    def _gather(self, route: Route, reach: Reach | None = None) -> Closure:
        reach = reach or _live
        chain = tuple((step.slot, step.is_repeat) for step in route.chain)
        if route.top.repeats:
            ups = self.owner.depth - route.top.depth
            from_current = route.from_current

            def nodes(node: Any, context: Context) -> list[DataNode]:
                top = _walk(context.current if from_current else node, ups, ())
                return reach([top], chain)

            return nodes
        index = route.top.index
        return lambda node, context: reach([context.singles[index]], chain)

    def indexed_repeat(self, call: Call, compiler: Compiler) -> Closure | None:
        """Return a closure for indexed-repeat(); None if its paths aren't plain."""
        target = self.resolve(call.arguments[0])
        places: dict[NodeDef, Closure] = {}
        for path, place in zip(call.arguments[1::2], call.arguments[2::2], strict=True):
            repeat = self.resolve(path)
            if repeat is None:
                return None
            places[repeat] = compiler.compile(place, "value")
        if target is None:
            return None
        chain = _chain(self.document, target)
        own = {repeat: self.owner.depth - repeat.depth for repeat in self.owner.repeats}

        def nodes(node: Any, context: Context) -> list[Any]:
            found = context.root
            for step in chain:
                found = found.slots[step.slot]
                if step.is_repeat:
                    place = places.get(step)
                    if place is not None:
                        found = _instance_at(found, place(node, context))
                    elif step in own:
                        found = _walk(context.current, own[step], ())
                    else:
                        found = found[0] if found else None
                    if found is None:
                        return []
            return [found] if found.live else []

        return nodes


def _instance_at(instances: list[DataNode], place: Value) -> DataNode | None:
    number = place_of(place)
    return instances[number - 1] if number <= len(instances) else None


def _follow(here: NodeDef | None, step: Step) -> NodeDef | None:
    """Return where a plain step leads; None if it isn't plain or leads nowhere."""
    test = step.test
    if here is None:
        return None
    if isinstance(test, KindTest):
        if test.kind != "node":
            return None
        return {"parent": here.parent, "self": here}.get(step.axis)
    names = {"child": here.by_name, "attribute": here.by_attribute}.get(step.axis)
    return names.get(test.local) if names is not None else None


def _chain(top: NodeDef, target: NodeDef) -> tuple[NodeDef, ...]:
    steps: list[NodeDef] = []
    while target is not top:
        steps.append(target)
        assert target.parent is not None
        target = target.parent
    return tuple(reversed(steps))


def _walk(node: Any, ups: int, slots: tuple[int, ...]) -> Any:
    for _ in range(ups):
        node = node.parent
    for slot in slots:
        node = node.slots[slot]
    return node


def below(frontier: list[Any], way: Way) -> list[Any]:
    """Return all nodes down a way, relevant or not."""
    for slot, is_repeat in way:
        if is_repeat:
            frontier = [instance for node in frontier for instance in node.slots[slot]]
        else:
            frontier = [node.slots[slot] for node in frontier]
    return frontier


def _live(frontier: list[Any], way: Way) -> list[Any]:
    return [node for node in below(frontier, way) if node.live]


def _read_string(find: Find, target: NodeDef) -> Closure:
    if not target.is_leaf:
        return lambda node, context: find(node, context).string()
    if not target.repeats:
        index = target.index

        def string(node: Any, context: Context) -> str:
            found = context.singles[index]
            return found.text if found.live else ""

        return string

    def string_of(node: Any, context: Context) -> str:
        found = find(node, context)
        return found.text if found.live else ""

    return string_of


def _read_number(find: Find, target: NodeDef) -> Closure:
    if not target.repeats:
        index = target.index

        def number(node: Any, context: Context) -> float:
            found = context.singles[index]
            if not found.live:
                return NAN
            value = found.as_number
            return found.number() if value is None else value  # type: ignore[no-any-return]

        return number

    def number_of(node: Any, context: Context) -> float:
        found = find(node, context)
        return found.number() if found.live else NAN

    return number_of


def _read_boolean(find: Find, target: NodeDef) -> Closure:
    def boolean(node: Any, context: Context) -> bool:
        found = find(node, context)
        return found.live and found.truth()

    return boolean


def _read_nodes(find: Find, target: NodeDef) -> Closure:
    def nodes(node: Any, context: Context) -> list[DataNode]:
        found = find(node, context)
        return [found] if found.live else []

    return nodes


_READ: dict[str, Callable[[Find, NodeDef], Closure]] = {
    "string": _read_string,
    "number": _read_number,
    "boolean": _read_boolean,
    "nodes": _read_nodes,
    "value": _read_nodes,
}
