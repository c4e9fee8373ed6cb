"""What a person sees of a form: questions, groups and repeats, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from touchaudit.xlsform.expressions import Expression, Trees
from touchaudit.xlsform.searching import Search, read_search
from touchaudit.xlsform.structure import NodeDef, split_path
from touchaudit.xlsform.texts import Message, read_label
from touchaudit.xlsform.xml import XmlNode

if TYPE_CHECKING:
    from touchaudit.xlsform.scope import FormScope

QUESTIONS = frozenset(
    ("input", "secret", "textarea", "select", "select1", "rank", "range", "upload", "trigger")
)
_PARAMETERS = ("start", "end", "step", "rows", "incremental", "max-pixels", "accept")


@dataclass(slots=True)
class Item:
    """A choice as written in the question itself."""

    value: str
    label: Message | None


@dataclass(slots=True)
class Itemset:
    """Choices taken from an instance."""

    nodeset: Expression
    value: Expression
    label: Expression | None


@dataclass(slots=True)
class Control:
    """A question, group or repeat as it is shown."""

    tag: str
    node: NodeDef
    appearance: str = ""
    label: Message | None = None
    hint: Message | None = None
    guidance: Message | None = None
    items: tuple[Item, ...] = ()
    itemset: Itemset | None = None
    search: Search | None = None
    mediatype: str = ""
    parameters: dict[str, str] = field(default_factory=dict)
    children: list[Control] = field(default_factory=list)

    @property
    def is_question(self) -> bool:
        """Whether it asks for an answer, or shows a note."""
        return self.tag in QUESTIONS

    @property
    def has_choices(self) -> bool:
        """Whether it offers choices."""
        return self.tag in ("select", "select1", "rank") or self.itemset is not None

    def walk(self) -> Iterator[Control]:
        """Walk this and all within, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


def repeat_paths(body: XmlNode | None) -> Iterator[tuple[str, ...]]:
    """Walk the paths of all repeats, which shape the answers."""
    stack: list[tuple[XmlNode, tuple[str, ...]]] = [(body, ())] if body is not None else []
    while stack:
        element, base = stack.pop()
        for child in element.elements():
            if child.local not in ("group", "repeat"):
                continue
            path = _path_of(child, base)
            if child.local == "repeat" and path is not None:
                yield path
            stack.append((child, path or base))


def _path_of(element: XmlNode, base: tuple[str, ...]) -> tuple[str, ...] | None:
    written = element.get("nodeset") if element.local == "repeat" else element.get("ref")
    written = written or element.get("ref") or element.get("nodeset")
    return split_path(written, base) if written else None


class BodyReader:
    """Reads the body of a form over its structure."""

    def __init__(
        self,
        find: Callable[[tuple[str, ...]], NodeDef | None],
        by_bind: dict[str, NodeDef],
        scope_of: Callable[[NodeDef], FormScope],
        trees: Trees,
        warnings: list[str],
    ) -> None:
        self._find = find
        self._by_bind = by_bind
        self._scope_of = scope_of
        self._trees = trees
        self._warnings = warnings
        self.actions: list[tuple[XmlNode, NodeDef]] = []

    def read(self, body: XmlNode | None, root: NodeDef) -> Control:
        """Return everything that is shown, beneath one group for the whole form."""
        whole = Control("group", root)
        if body is not None:
            self._read_into(whole, body, (root.local,))
        return whole

    def _read_into(self, parent: Control, element: XmlNode, base: tuple[str, ...]) -> None:
        for child in element.elements():
            tag = child.local
            if tag in QUESTIONS:
                self._question(parent, child, base)
            elif tag == "group":
                self._group(parent, child, base)
            elif tag == "repeat":
                self._repeat(parent, child, base)
            elif tag in ("setvalue", "setgeopoint", "recordaudio"):
                self.actions.append((child, parent.node))

    def _node_of(self, element: XmlNode, base: tuple[str, ...]) -> tuple[NodeDef | None, tuple[str, ...]]:
        bind = element.get("bind")
        if bind is not None and bind in self._by_bind:
            return self._by_bind[bind], base
        path = _path_of(element, base)
        return (self._find(path), path) if path else (None, base)

    def _question(self, parent: Control, element: XmlNode, base: tuple[str, ...]) -> None:
        node, path = self._node_of(element, base)
        if node is None:
            self._warnings.append(f"A question is left out: the form has no {'/' + '/'.join(path)}.")
            return
        control = self._control(element.local, node, element)
        control.mediatype = element.get("mediatype") or ""
        self._choices(control, element)
        parent.children.append(control)
        for child in element.elements():
            if child.local in ("setvalue", "setgeopoint"):
                self.actions.append((child, node))

    def _control(self, tag: str, node: NodeDef, element: XmlNode) -> Control:
        scope, where = self._scope_of(node), place_name(node)
        control = Control(tag, node, " ".join((element.get("appearance") or "").split()))
        control.label = read_label(element.first("label"), self._trees, scope, f"{where}, label")
        for hint in element.elements("hint"):
            form = hint.local_attribute("form") or ""
            message = read_label(hint, self._trees, scope, f"{where}, hint")
            if form == "guidance":
                control.guidance = message
            elif control.hint is None:
                control.hint = message
        for name in _PARAMETERS:
            value = element.local_attribute(name)
            if value is not None:
                control.parameters[name] = value
        if node.control is None or not node.control.is_question:
            node.control = control
        return control

    def _group(self, parent: Control, element: XmlNode, base: tuple[str, ...]) -> None:
        node, path = self._node_of(element, base)
        if node is None:  # a group for looks only
            self._read_into(parent, element, base)
            return
        if node.is_repeat:  # around its repeat: what it says belongs to that
            outer = self._control("group", node, element)
            inside = Control("group", node)
            self._read_into(inside, element, path)
            for child in inside.children:
                _inherit(child, outer)
            parent.children += inside.children
            return
        control = self._control("group", node, element)
        parent.children.append(control)
        self._read_into(control, element, path)

    def _repeat(self, parent: Control, element: XmlNode, base: tuple[str, ...]) -> None:
        node, path = self._node_of(element, base)
        if node is None:
            self._warnings.append(f"A repeat is left out: the form has no {'/' + '/'.join(path)}.")
            return
        control = self._control("repeat", node, element)
        node.control = control
        count = element.local_attribute("count")
        if count:
            node.count = self._trees.read(count, self._scope_of(node), f"{place_name(node)}, count")
        no_change = element.local_attribute("noAddRemove")
        node.fixed_count = no_change is not None and no_change.strip() in ("true()", "true", "1")
        parent.children.append(control)
        self._read_into(control, element, path)

    def _choices(self, control: Control, element: XmlNode) -> None:
        scope, where = self._scope_of(control.node), place_name(control.node)
        items = []
        for item in element.descendants("item"):
            value = item.first("value")
            label = read_label(item.first("label"), self._trees, scope, f"{where}, choice")
            items.append(Item(value.string().strip() if value is not None else "", label))
        control.items = tuple(items)
        control.search = read_search(control.appearance, self._trees, scope, where)
        itemset = next(iter(element.descendants("itemset")), None)
        if itemset is not None:
            value_ref, label_ref = _ref(itemset.first("value")), _ref(itemset.first("label"))
            control.itemset = self._itemset(
                itemset.get("nodeset") or "", value_ref or "name", label_ref, control
            )
        elif element.get("query"):
            control.itemset = self._itemset(element.get("query") or "", "name", "label", control)

    def _itemset(self, nodeset: str, value: str, label: str | None, control: Control) -> Itemset | None:
        scope, where = self._scope_of(control.node), f"{place_name(control.node)}, choices"
        nodes = self._trees.read(nodeset, scope, where)
        values = self._trees.read(value, scope, where, elsewhere=True)
        labels = self._trees.read(label, scope, where, elsewhere=True) if label else None
        return Itemset(nodes, values, labels) if nodes is not None and values is not None else None


def _ref(element: XmlNode | None) -> str | None:
    return element.get("ref") if element is not None else None


def _inherit(repeat: Control, group: Control) -> None:
    if repeat.tag == "repeat" and repeat.node is group.node:
        repeat.label = repeat.label or group.label
        repeat.hint = repeat.hint or group.hint
        repeat.appearance = repeat.appearance or group.appearance


def place_name(node: NodeDef) -> str:
    """Return how a problem names a place."""
    return f"Question “{node.local}” ({node.path})"
