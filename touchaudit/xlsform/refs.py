"""References: ``/data/visit[2]/wait`` by position, and keys that stay: ``/data/visit[<id>]/wait``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from touchaudit.errors import FormError
from touchaudit.xlsform.xml import ATTRIBUTE

if TYPE_CHECKING:
    from touchaudit.xlsform.instance import DataNode
    from touchaudit.xlsform.recompute import Engine
    from touchaudit.xlsform.structure import NodeDef


def ref_of(node: DataNode) -> str:
    """Return a node's reference as it is now."""
    return _written(node, _position)


def key_of(node: DataNode) -> str:
    """Return a node's key, which stays."""
    return _written(node, lambda instance: instance.key)


def _position(instance: DataNode) -> str:
    assert instance.parent is not None
    return str(instance.parent.slots[instance.form.slot].index(instance) + 1)


def _written(node: DataNode, number: Callable[[DataNode], str]) -> str:
    form = node.form
    if not form.repeats:
        return form.path
    assert node.parent is not None
    at = "@" if form.kind == ATTRIBUTE else ""
    step = f"{_written(node.parent, number)}/{at}{form.name}"
    return f"{step}[{number(node)}]" if form.is_repeat else step


class Refs:
    """Finds nodes by reference or key."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._by_path = {node.path: node for node in engine.form.structure.nodes if not node.repeats}
        self._found: dict[str, DataNode] = {}
        self._all: dict[str, None] = {}
        self._version = -1

    def _refresh(self) -> None:
        if self._version != self._engine.version:
            self._version = self._engine.version
            self._found.clear()
            self._all.clear()

    def node(self, ref: str) -> DataNode:
        """Return the node of a reference.

        Raises:
            FormError: There is none.
        """
        place = self._by_path.get(ref)
        if place is not None:
            return self._engine.singles[place.index]  # type: ignore[no-any-return]
        self._refresh()
        found = self._found.get(ref)
        if found is None:
            found = self._walk(ref, _by_number)
            if found is None:
                raise FormError([f"The checklist has no {ref} now."])
            self._found[ref] = found
        return found

    def _walk(self, ref: str, pick: Callable[[list[DataNode], str], DataNode | None]) -> DataNode | None:
        node: DataNode = self._engine.document
        for step in ref.split("/")[1:]:
            name, bracket, number = step.partition("[")
            place = _place(node.form, name)
            if place is None or place.is_repeat != bool(bracket):
                return None
            slot = node.slots[place.slot]
            found = pick(slot, number.rstrip("]")) if place.is_repeat else slot
            if found is None:
                return None
            node = found
        return node if node.parent is not None else None

    def repeat(self, ref: str) -> tuple[DataNode, NodeDef]:
        """Return a repeat and the node around its instances.

        Raises:
            FormError: There is no such repeat.
        """
        above, _, name = ref.rpartition("/")
        parent = self.node(above) if above else None
        place = _place(parent.form, name) if parent is not None else None
        if parent is None or place is None or not place.is_repeat:
            raise FormError([f"{ref} is no repeat of this checklist."])
        return parent, place

    def all(self) -> dict[str, None]:
        """Return all references, in document order; a repeat comes before its instances."""
        self._refresh()
        if not self._all:
            self._all = dict.fromkeys(_refs(self._engine.document, ""))
        return self._all

    def groups_of(self, ref: str) -> tuple[str, ...]:
        """Return the groups and instances around a node, outermost first, without the whole form."""
        node: DataNode | None = self.node(ref).parent
        found = []
        while node is not None and node.parent is not None and node.parent.parent is not None:
            found.append(ref_of(node))
            node = node.parent
        return tuple(reversed(found))

    def key(self, ref: str) -> str:
        """Return the key of a reference."""
        return key_of(self.node(ref))

    def by_key(self, key: str) -> DataNode | None:
        """Return the node of a key, or None."""
        return self._walk(key, _by_key)

    def ref_of_key(self, key: str) -> str:
        """Return the reference of a key.

        Raises:
            KeyError: Its instance is gone.
        """
        node = self.by_key(key)
        if node is None:
            raise KeyError(key)
        return ref_of(node)


def _place(form: NodeDef, name: str) -> NodeDef | None:
    if name.startswith("@"):
        return form.by_attribute.get(name[1:])
    return form.by_name.get(name.rpartition(":")[2])


def _by_number(instances: list[DataNode], number: str) -> DataNode | None:
    if not (number.isascii() and number.isdecimal()):
        return None
    place = int(number) - 1
    return instances[place] if 0 <= place < len(instances) else None


def _by_key(instances: list[DataNode], key: str) -> DataNode | None:
    return next((one for one in instances if one.key == key), None)


def _refs(node: DataNode, ref: str) -> Iterator[str]:
    for place in node.form.children:
        below = f"{ref}/{place.name}"
        yield below
        slot = node.slots[place.slot]
        if place.is_repeat:
            for number, instance in enumerate(slot, 1):
                yield f"{below}[{number}]"
                yield from _refs(instance, f"{below}[{number}]")
        elif place.children:
            yield from _refs(slot, below)
