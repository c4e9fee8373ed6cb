"""A small, safe XML tree.

Built on expat, which comes with Python. Entities and external identifiers are refused, depth and
size are capped, and prefixes are kept as written, because ODK's expressions match by local name.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar
from xml.parsers import expat

from touchaudit.xlsform.numbers import parse_number

ELEMENT, TEXT, ATTRIBUTE, COMMENT, INSTRUCTION, DOCUMENT = range(6)

MAX_BYTES = 64_000_000
MAX_DEPTH = 200
MAX_NODES = 4_000_000

XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
_NONE: Any = ()  # stands for the empty lists that most nodes would have


class XmlError(ValueError):
    """XML that can't be read, or that we refuse to read."""


class XmlNode:
    """An element, attribute, text, comment, instruction or document.

    ``text`` is the string value of everything but elements and documents; an element without child
    nodes may hold its text there too. ``written`` are an element's attributes as written.
    """

    __slots__ = (
        "_attributes",
        "children",
        "kind",
        "local",
        "name",
        "namespaces",
        "parent",
        "text",
        "written",
    )

    live: ClassVar[bool] = True  # an instance's nodes may be switched off; these never are

    def __init__(
        self, kind: int, name: str = "", text: str | None = None, parent: XmlNode | None = None
    ) -> None:
        self.kind = kind
        self.name = name
        self.local = name.rpartition(":")[2] if ":" in name else name
        self.text = text
        self.parent = parent
        self.children: Sequence[XmlNode] = _NONE
        self.written: dict[str, str] = _NONE
        self.namespaces: dict[str, str] = _NONE
        self._attributes: Sequence[XmlNode] = _NONE

    @property
    def attributes(self) -> Sequence[XmlNode]:
        """The attributes as nodes, made when first asked for."""
        if self.written and not self._attributes:
            self._attributes = [XmlNode(ATTRIBUTE, name, text, self) for name, text in self.written.items()]
        return self._attributes

    @property
    def uri(self) -> str:
        """The namespace of the name."""
        prefix, colon, _ = self.name.rpartition(":")
        return self.namespace(prefix) if colon or self.kind == ELEMENT else ""

    def namespace(self, prefix: str) -> str:
        """Return the namespace a prefix stands for here."""
        node: XmlNode | None = self
        while node is not None:
            if node.namespaces and prefix in node.namespaces:
                return node.namespaces[prefix]
            node = node.parent
        return XML_NAMESPACE if prefix == "xml" else ""

    def add(self, child: XmlNode) -> None:
        """Add a child."""
        if self.children is _NONE:
            self.children = [child]
        else:
            self.children.append(child)  # type: ignore[attr-defined]

    def get(self, name: str, default: str | None = None) -> str | None:
        """Return an attribute by the name it was written with."""
        return self.written.get(name, default) if self.written else default

    def local_attribute(self, local: str) -> str | None:
        """Return an attribute by its local name, whatever its prefix."""
        for name in self.written:
            if name.rpartition(":")[2] == local:
                return self.written[name]
        return None

    def elements(self, local: str | None = None) -> Iterator[XmlNode]:
        """Walk the child elements, all or those of one local name."""
        for child in self.children:
            if child.kind == ELEMENT and (local is None or child.local == local):
                yield child

    def first(self, local: str) -> XmlNode | None:
        """Return the first child element of that local name."""
        for child in self.children:
            if child.local == local and child.kind == ELEMENT:
                return child
        return None

    def descendants(self, local: str) -> Iterator[XmlNode]:
        """Walk all elements of that local name beneath this one, in document order."""
        stack = list(reversed(self.children))
        while stack:
            node = stack.pop()
            if node.kind == ELEMENT:
                if node.local == local:
                    yield node
                stack.extend(reversed(node.children))

    def string(self) -> str:
        """Return the XPath string value."""
        if not self.children:
            return self.text or ""
        if len(self.children) == 1 and self.children[0].kind == TEXT:
            return self.children[0].text or ""
        return "".join(self._texts())

    def number(self) -> float:
        """Return the string value as a number."""
        return parse_number(self.string())

    def ordinal(self) -> int:
        """Return the place among like-named siblings, from 1."""
        siblings = self.parent.children if self.parent is not None else (self,)
        like = [one for one in siblings if one.kind == self.kind and one.name == self.name]
        return next((place for place, one in enumerate(like, 1) if one is self), 1)

    def truth(self) -> bool:
        """Return true: a node that is there counts as true."""
        return True

    def _texts(self) -> Iterator[str]:
        stack: list[XmlNode] = [self]
        while stack:
            node = stack.pop()
            if node.kind == TEXT or (node.kind == ELEMENT and not node.children):
                yield node.text or ""
            elif node.kind in (ELEMENT, DOCUMENT):
                stack.extend(reversed(node.children))


class _Builder:
    """Receives expat's events; one tree each."""

    def __init__(self) -> None:
        self.document = XmlNode(DOCUMENT)
        self._open = self.document
        self._depth = 0
        self._count = 0
        self._scopes: list[frozenset[str]] = [frozenset(("xml",))]

    def parser(self, encoding: str | None) -> expat.XMLParserType:
        parser = expat.ParserCreate(encoding)
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.CommentHandler = self.comment
        parser.ProcessingInstructionHandler = self.instruction
        parser.StartCdataSectionHandler = _nothing  # set, so that buffered text ends where it begins
        parser.EndCdataSectionHandler = _nothing
        parser.StartDoctypeDeclHandler = self.doctype
        parser.EntityDeclHandler = self.entity
        return parser

    def start(self, name: str, attributes: list[str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_DEPTH:
            raise XmlError(f"The XML is nested deeper than {MAX_DEPTH} levels.")
        parent = self._open
        node = XmlNode(ELEMENT, name, None, parent)
        if attributes:
            self._declare(node, attributes)
        else:
            self._scopes.append(self._scopes[-1])
        if ":" in name:
            self._check(name)
        self._add(parent, node)
        self._open = node

    def _add(self, parent: XmlNode, node: XmlNode) -> None:
        if self._count > MAX_NODES:
            raise XmlError("The XML has too many elements.")
        parent.add(node)

    def _declare(self, node: XmlNode, attributes: list[str]) -> None:
        written = dict(zip(attributes[::2], attributes[1::2], strict=True))
        self._count += len(written)
        if not any(":" in name or name == "xmlns" for name in written):
            self._scopes.append(self._scopes[-1])
            node.written = written
            return
        declared = {name[6:]: text for name, text in written.items() if name.startswith("xmlns")}
        scope = self._scopes[-1]
        if declared:
            node.namespaces = declared
            scope = scope | frozenset(declared)
            written = {name: text for name, text in written.items() if not name.startswith("xmlns")}
        self._scopes.append(scope)
        for name in written:
            if ":" in name:
                self._check(name)
        node.written = written or _NONE

    def _check(self, name: str) -> None:
        prefix = name.rpartition(":")[0]
        if prefix not in self._scopes[-1]:
            raise XmlError(f"The prefix {prefix} of {name} is not declared.")

    def end(self, _name: str) -> None:
        self._depth -= 1
        self._scopes.pop()
        assert self._open.parent is not None
        self._open = self._open.parent

    def characters(self, data: str) -> None:
        self._count += 1
        self._add(self._open, XmlNode(TEXT, "", data, self._open))

    def comment(self, data: str) -> None:
        self._count += 1
        self._add(self._open, XmlNode(COMMENT, "", data, self._open))

    def instruction(self, target: str, data: str) -> None:
        self._count += 1
        self._add(self._open, XmlNode(INSTRUCTION, target, data, self._open))

    def doctype(self, _name: str, system: str | None, public: str | None, subset: int) -> None:
        if system or public or subset:
            raise XmlError("The XML has a document type with definitions of its own, which is refused.")

    def entity(self, *_: Any) -> None:
        raise XmlError("The XML defines entities, which is refused.")


def _nothing() -> None:
    pass


@contextmanager
def collecting_later() -> Iterator[None]:
    """Build a large tree without the garbage collector walking it again and again meanwhile."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def parse(source: str | bytes) -> XmlNode:
    """Read XML into a document node. Text of a document that is already decoded needs no declaration.

    Raises:
        XmlError: Not well-formed, too large or too deep, or with definitions of its own.
    """
    if len(source) > MAX_BYTES:
        raise XmlError(f"The XML is larger than {MAX_BYTES // 1_000_000} MB.")
    builder = _Builder()
    try:
        with collecting_later():
            if isinstance(source, str):  # what its declaration says no longer counts
                builder.parser("utf-8").Parse(source.encode("utf-8"), True)
            else:
                builder.parser(None).Parse(source, True)
    except expat.ExpatError as error:
        raise XmlError(f"The XML is not well-formed: {error}.") from error
    except (ValueError, LookupError) as error:
        if isinstance(error, XmlError):
            raise
        raise XmlError(f"The XML can't be decoded: {error}.") from error
    return builder.document


def join_texts(top: XmlNode) -> XmlNode:
    """Keep only elements; a leaf holds its text itself, so that reading it is one step."""
    stack = [top]
    while stack:
        node = stack.pop()
        elements = [child for child in node.children if child.kind == ELEMENT]
        if not elements:
            node.text = node.string()
        node.children = elements or _NONE
        stack.extend(elements)
    return top


_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def escape(text: str, *, attribute: bool = False) -> str:
    """Escape text for XML content, or for a double-quoted attribute; what XML can't hold is left out."""
    text = _IMPOSSIBLE.sub("", text)
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if attribute:
        text = text.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;").replace("\r", "&#13;")
    return text
