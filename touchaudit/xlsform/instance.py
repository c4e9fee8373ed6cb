"""The answers of a running form, as nodes that expressions can walk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import isnan
from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.answers import kept
from touchaudit.xlsform.structure import NodeDef, template_of
from touchaudit.xlsform.xml import XmlNode

if TYPE_CHECKING:
    from datetime import tzinfo

_NUMERIC = frozenset(("int", "decimal"))


class DataNode:
    """An answer, a group, an instance of a repeat, an attribute, or the document.

    ``slots`` holds the children and attributes by their places; a repeat's slot holds the list of
    its instances. ``given`` is what was answered, ``text`` what counts of it now; ``live`` is whether
    it is relevant together with all around it, ``own`` whether it is by itself.
    """

    __slots__ = ("as_number", "form", "given", "key", "live", "own", "parent", "slots", "text", "zone")

    def __init__(self, form: NodeDef, parent: DataNode | None) -> None:
        self.form = form
        self.parent = parent
        self.slots: list[Any] = []
        self.text = ""
        self.given = ""
        self.live = True
        self.own = True
        self.as_number: float | None = None
        self.key = ""
        self.zone: tzinfo | None = None

    @property
    def kind(self) -> int:
        """The kind of node."""
        return self.form.kind

    @property
    def name(self) -> str:
        """The name as written."""
        return self.form.name

    @property
    def local(self) -> str:
        """The name without prefix."""
        return self.form.local

    @property
    def uri(self) -> str:
        """The namespace of the name."""
        return self.form.uri

    @property
    def children(self) -> list[DataNode]:
        """The child nodes, each instance of a repeat as one."""
        found: list[DataNode] = []
        for place in self.form.children:
            slot = self.slots[place.slot]
            if place.is_repeat:
                found += slot
            else:
                found.append(slot)
        return found

    @property
    def attributes(self) -> list[DataNode]:
        """The attributes."""
        return self.slots[len(self.form.children) :]

    def string(self) -> str:
        """Return the value, of a group all it holds."""
        if not self.form.children:
            return self.text
        return "".join(node.text for node in self.walk() if not node.form.children and node.live)

    def number(self) -> float:
        """Return the value as a number; of a date, its days."""
        value = self.as_number
        if value is None:
            text = self.text if not self.form.children else self.string()
            value = self.as_number = self.form.to_number(text, self._zone())
        return value

    def ordinal(self) -> int:
        """Return the number of an instance, from 1; everything else is the only one."""
        if not self.form.is_repeat or self.parent is None:
            return 1
        instances = self.parent.slots[self.form.slot]
        return instances.index(self) + 1 if self in instances else len(instances) + 1

    def truth(self) -> bool:
        """Return whether the answer counts as true: not blank, and not 0 where it is a number."""
        if self.form.children:
            return True
        if self.form.type in _NUMERIC:
            number = self.number()
            return number != 0 and not isnan(number)
        return self.text != ""

    def _zone(self) -> tzinfo | None:
        node = self
        while node.parent is not None:
            node = node.parent
        return node.zone

    def put(self, text: str) -> None:
        """Hold a value."""
        self.text = text
        self.as_number = None

    def walk(self) -> Iterator[DataNode]:
        """Walk this and all beneath, without attributes, in document order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def everything(self) -> Iterator[DataNode]:
        """Walk this and all beneath, with attributes."""
        yield self
        for place in self.form.children:
            slot = self.slots[place.slot]
            for child in slot if place.is_repeat else (slot,):
                yield from child.everything()
        for place in self.form.attributes:
            yield self.slots[place.slot]


NewKey = Callable[[], str]


class Planter:
    """Builds answers from the elements of the form."""

    def __init__(self, singles: list[Any], new_key: NewKey, *, blank: bool = False) -> None:
        self._singles = singles
        self._new_key = new_key
        self._blank = blank

    def plant(self, form: NodeDef, parent: DataNode | None, source: XmlNode | None) -> DataNode:
        """Return a node with all beneath; with ``blank`` no values and no instances of repeats."""
        node = DataNode(form, parent)
        if parent is not None:
            node.live = parent.live
        if not form.repeats:
            self._singles[form.index] = node
        if form.is_repeat:
            node.key = self._new_key()
        if form.children:
            self._plant_children(node, form, source)
        elif source is not None and not self._blank:
            text = _leaf_text(source)
            if text:
                node.text = node.given = kept(text, form.type)
        for place in form.attributes:
            node.slots.append(self._attribute(place, node, source))
        return node

    def _plant_children(self, node: DataNode, form: NodeDef, source: XmlNode | None) -> None:
        found: dict[str, list[XmlNode]] = {}
        if source is not None:
            for element in source.elements():
                found.setdefault(element.local, []).append(element)
        slots = node.slots
        for place in form.children:
            elements = found.get(place.local)
            if place.is_repeat:
                slots.append(self._instances(place, node, elements))
            else:
                slots.append(self.plant(place, node, elements[0] if elements else None))

    def _instances(self, place: NodeDef, parent: DataNode, elements: list[XmlNode] | None) -> list[DataNode]:
        if self._blank or not elements or place.count is not None:
            return []
        planted = [self.plant(place, parent, one) for one in elements if not template_of(one)]
        if not planted and place.fixed_count:
            planted.append(self.plant(place, parent, elements[0]))
        return planted

    def _attribute(self, place: NodeDef, node: DataNode, source: XmlNode | None) -> DataNode:
        attribute = DataNode(place, node)
        text = source.get(place.name) if source is not None else None
        attribute.text = attribute.given = text or ""
        if not place.repeats:
            self._singles[place.index] = attribute
        return attribute


def stand_in(form: NodeDef, parent: DataNode) -> DataNode:
    """Return a blank instance outside its repeat, for expressions about the repeat as a whole to stand at."""
    return Planter([], str, blank=True).plant(form, parent, None)


def _leaf_text(source: XmlNode) -> str:
    text = source.string()
    return "" if text.isspace() else text


def template_source(form: NodeDef) -> XmlNode:
    """Return the element a new instance of a repeat is made from: the template, else the first."""
    return next((source for source in form.sources if template_of(source)), form.sources[0])
