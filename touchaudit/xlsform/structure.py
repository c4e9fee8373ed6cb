"""The shape of a form's answers: one ``NodeDef`` per question, group and repeat."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from touchaudit.xlsform.moments import DAY, Moment, parse_moment, parse_time
from touchaudit.xlsform.numbers import parse_number
from touchaudit.xlsform.xml import ATTRIBUTE, DOCUMENT, XmlNode

if TYPE_CHECKING:
    from datetime import tzinfo

    from touchaudit.xlsform.body import Control
    from touchaudit.xlsform.expressions import Expression
    from touchaudit.xlsform.graph import Edge
    from touchaudit.xlsform.texts import Message


class NodeDef:
    """One place in the form; in a repeat it stands for all instances.

    ``slot`` is the place among the parent's children and attributes; ``repeats`` are the repeats
    around it, outermost first, itself included if it is one.
    """

    __slots__ = (
        "attributes",
        "by_attribute",
        "by_name",
        "calculate",
        "children",
        "constraint",
        "constraint_message",
        "control",
        "count",
        "depth",
        "fixed_count",
        "index",
        "is_repeat",
        "kind",
        "local",
        "name",
        "parent",
        "path",
        "preload",
        "ranks",
        "readonly",
        "relevant",
        "repeat_edges",
        "repeats",
        "required",
        "required_message",
        "shown_by",
        "slot",
        "sources",
        "to_number",
        "type",
        "uri",
        "written_type",
    )

    def __init__(self, source: XmlNode, parent: NodeDef | None, index: int) -> None:
        self.kind = source.kind
        self.name = source.name
        self.local = source.local
        self.uri = source.uri
        self.parent = parent
        self.index = index
        self.slot = 0
        self.depth: int = 0 if parent is None else parent.depth + 1
        at = "@" if self.kind == ATTRIBUTE else ""
        self.path: str = "" if parent is None else f"{parent.path}/{at}{source.name}"
        self.sources: list[XmlNode] = [source]
        self.children: list[NodeDef] = []
        self.attributes: list[NodeDef] = []
        self.by_name: dict[str, NodeDef] = {}
        self.by_attribute: dict[str, NodeDef] = {}
        self.is_repeat = False
        self.repeats: tuple[NodeDef, ...] = parent.repeats if parent else ()
        self.type = "string"
        self.written_type = ""
        self.to_number: Callable[[str, tzinfo | None], float] = _plain_number
        self.relevant: Expression | None = None
        self.calculate: Expression | None = None
        self.required: Expression | None = None
        self.readonly: Expression | None = None
        self.constraint: Expression | None = None
        self.constraint_message: Message | None = None
        self.required_message: Message | None = None
        self.count: Expression | None = None
        self.fixed_count = False
        self.preload: tuple[str, str] | None = None
        self.control: Control | None = None
        self.ranks: tuple[int, ...] = ()  # of the rules outside repeats that read this
        self.repeat_edges: tuple[Edge, ...] = ()  # and of those inside
        self.shown_by: tuple[tuple[NodeDef, NodeDef | None], ...] = ()  # whose label, choices ... read it

    @property
    def is_leaf(self) -> bool:
        """Whether this holds a value of its own."""
        return not self.children

    def walk(self) -> Iterator[NodeDef]:
        """Walk this and all beneath, in document order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def ancestors(self) -> Iterator[NodeDef]:
        """Walk from the parent up to the root element."""
        node = self.parent
        while node is not None and node.kind != DOCUMENT:
            yield node
            node = node.parent

    def set_type(self, written: str) -> None:
        """Take the type of a bind, in any of its spellings."""
        self.written_type = written
        self.type = _TYPES.get(written.rpartition(":")[2], "string")
        self.to_number = _NUMBERS.get(self.type, _plain_number)


_TYPES = {
    "int": "int",
    "integer": "int",
    "long": "int",
    "decimal": "decimal",
    "double": "decimal",
    "float": "decimal",
    "boolean": "boolean",
    "date": "date",
    "time": "time",
    "dateTime": "dateTime",
    "datetime": "dateTime",
    "geopoint": "geopoint",
    "geotrace": "geotrace",
    "geoshape": "geoshape",
    "binary": "binary",
    "barcode": "barcode",
    "intent": "intent",
}


def _plain_number(text: str, zone: tzinfo | None) -> float:
    return parse_number(text)


def _days(text: str, zone: tzinfo | None) -> float:
    moment: Moment | None = parse_moment(text, zone)
    return moment.days() if moment else parse_number(text)


def _part_of_day(text: str, zone: tzinfo | None) -> float:
    clock = parse_time(text)
    if clock is None:
        return parse_number(text)
    return (clock.hour * 3600 + clock.minute * 60 + clock.second + clock.microsecond / 1e6) / DAY


_NUMBERS: dict[str, Callable[[str, tzinfo | None], float]] = {
    "date": _days,
    "dateTime": _days,
    "time": _part_of_day,
}


class Structure:
    """All places of a form, found by path."""

    def __init__(self, root: XmlNode, repeat_paths: Iterable[tuple[str, ...]]) -> None:
        self.nodes: list[NodeDef] = []
        self._repeat_paths = set(repeat_paths)
        self.document = self._new(XmlNode(DOCUMENT), None)
        self.root = self._add(root, self.document)
        self.document.children.append(self.root)
        self.document.by_name[self.root.local] = self.root

    def _new(self, source: XmlNode, parent: NodeDef | None) -> NodeDef:
        node = NodeDef(source, parent, len(self.nodes))
        self.nodes.append(node)
        return node

    def _add(self, source: XmlNode, parent: NodeDef) -> NodeDef:
        node = self._new(source, parent)
        if _names(node) in self._repeat_paths:
            node.is_repeat = True
            node.repeats = (*node.repeats, node)
        self._merge(node, source)
        return node

    def _merge(self, node: NodeDef, source: XmlNode) -> None:
        """Add what an element holds; the instances of a repeat need not all hold the same."""
        for element in source.elements():
            known = node.by_name.get(element.local)
            if known is None:
                known = self._add(element, node)
                known.slot = len(node.children)
                node.children.append(known)
                node.by_name[element.local] = known
            else:
                known.sources.append(element)
                self._merge(known, element)
        for name in source.written:
            if name not in node.by_attribute and name.rpartition(":")[2] != "template":
                self.add_attribute(node, XmlNode(ATTRIBUTE, name, "", source))

    def add_attribute(self, node: NodeDef, attribute: XmlNode) -> NodeDef:
        """Add an attribute that is written, bound or set."""
        known = self._new(attribute, node)
        node.attributes.append(known)
        node.by_attribute[attribute.name] = node.by_attribute[attribute.local] = known
        return known

    def add_element(self, node: NodeDef, element: XmlNode) -> NodeDef:
        """Add an element that every submission needs but this form leaves out."""
        known = self._add(element, node)
        known.slot = len(node.children)
        node.children.append(known)
        node.by_name[element.local] = known
        return known

    def settle(self) -> None:
        """Give the attributes the slots after the children's."""
        for node in self.nodes:
            for place, attribute in enumerate(node.attributes):
                attribute.slot = len(node.children) + place

    def find(self, path: tuple[str, ...]) -> NodeDef | None:
        """Return the place at a path of local names; attributes begin with ``@``."""
        node: NodeDef | None = self.document
        for name in path:
            if node is None:
                return None
            node = node.by_attribute.get(name[1:]) if name.startswith("@") else node.by_name.get(name)
        return node


_PLAIN = re.compile(r"(?:/[\w.:\-]*[\w:\-])+")


def _names(node: NodeDef) -> tuple[str, ...]:
    return (*(above.local for above in reversed(list(node.ancestors()))), node.local)


def split_path(text: str, base: tuple[str, ...] = ()) -> tuple[str, ...] | None:
    """Read a plain path as local names, a relative one from ``base``; None if it is none."""
    text = text.strip()
    if _PLAIN.fullmatch(text):
        return tuple(step.rpartition(":")[2] for step in text[1:].split("/"))
    names = [] if text.startswith("/") else list(base)
    for written in text.strip("/").split("/"):
        step = written.strip()
        if step in ("", "."):
            continue
        if step in ("..", "current()"):
            if step == ".." and names:
                names.pop()
            continue
        if any(mark in step for mark in "[]()'\"|=<>+, "):
            return None
        at = "@" if step.startswith("@") else ""
        names.append(at + step.lstrip("@").rpartition(":")[2])
    return tuple(names)


def template_of(element: XmlNode) -> bool:
    """Return whether an element is the template of its repeat, not an instance."""
    return element.local_attribute("template") is not None
