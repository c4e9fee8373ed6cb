"""A small, safe XML tree.

Built on expat, which comes with Python. Entities and external identifiers are refused, depth and
size are capped, and prefixes are kept as written, because ODK's expressions match by local name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar
from xml.parsers import expat

from touchaudit.xlsform.numbers import parse_number

ELEMENT, TEXT, ATTRIBUTE, COMMENT, INSTRUCTION, DOCUMENT = range(6)

MAX_BYTES = 64_000_000
MAX_DEPTH = 200
MAX_NODES = 4_000_000

XML_PREFIX = "http://www.w3.org/XML/1998/namespace"


class XmlError(ValueError):
    """XML that can't be read, or that we refuse to read."""


class XmlNode:
    """An element, attribute, text, comment, instruction or document.

    ``text`` is the string value of everything but elements and documents. An element that was
    read without text nodes (``parse(..., texts=False)``) holds its own text there instead.
    """

    __slots__ = ("attributes", "children", "kind", "local", "name", "namespaces", "parent", "text", "uri")

    live: ClassVar[bool] = True  # an instance's nodes may be switched off; these never are

    def __init__(self, kind: int, name: str = "", text: str | None = None, parent: XmlNode | None = None):
        self.kind = kind
        self.name = name
        self.local = name.rpartition(":")[2] if ":" in name else name
        self.uri = ""
        self.text = text
        self.parent = parent
        self.children: list[XmlNode] = []
        self.attributes: list[XmlNode] = []
        self.namespaces: dict[str, str] | None = None

    def get(self, name: str, default: str | None = None) -> str | None:
        """Return an attribute by the name it was written with."""
        for attribute in self.attributes:
            if attribute.name == name:
                return attribute.text
        return default

    def local_attribute(self, local: str) -> str | None:
        """Return an attribute by its local name, whatever its prefix."""
        for attribute in self.attributes:
            if attribute.local == local:
                return attribute.text
        return None

    def elements(self, local: str | None = None) -> Iterator[XmlNode]:
        """Walk the child elements, all or those of one local name."""
        for child in self.children:
            if child.kind == ELEMENT and (local is None or child.local == local):
                yield child

    def first(self, local: str) -> XmlNode | None:
        """Return the first child element of that local name."""
        return next(self.elements(local), None)

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
        if self.kind not in (ELEMENT, DOCUMENT):
            return self.text or ""
        if not self.children:
            return self.text or ""
        return "".join(self._texts())

    def number(self) -> float:
        """Return the string value as a number."""
        return parse_number(self.string())

    def truth(self) -> bool:
        """A node that is there counts as true."""
        return True

    def _texts(self) -> Iterator[str]:
        stack: list[XmlNode] = [self]
        while stack:
            node = stack.pop()
            if node.kind in (ELEMENT, DOCUMENT):
                if node.text:
                    yield node.text
                stack.extend(reversed(node.children))
            elif node.kind == TEXT:
                yield node.text or ""


class _Builder:
    """Receives expat's events; one tree each."""

    def __init__(self, texts: bool) -> None:
        self.document = XmlNode(DOCUMENT)
        self._texts = texts
        self._open = self.document
        self._depth = 0
        self._count = 0
        self._buffer: list[str] = []
        self._scopes: list[dict[str, str]] = [{"xml": XML_PREFIX}]

    def parser(self, encoding: str | None) -> expat.XMLParserType:
        parser = expat.ParserCreate(encoding)
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.StartDoctypeDeclHandler = self.doctype
        parser.EntityDeclHandler = self.entity
        if self._texts:
            parser.CommentHandler = self.comment
            parser.StartCdataSectionHandler = self._flush
            parser.EndCdataSectionHandler = self._flush
            parser.ProcessingInstructionHandler = self.instruction
        return parser

    def start(self, name: str, attributes: list[str]) -> None:
        self._flush()
        self._depth += 1
        self._count += 1 + len(attributes) // 2
        if self._depth > MAX_DEPTH:
            raise XmlError(f"The XML is nested deeper than {MAX_DEPTH} levels.")
        if self._count > MAX_NODES:
            raise XmlError("The XML has too many elements.")
        parent = self._open
        node = XmlNode(ELEMENT, name, None, parent)
        scope = self._scopes[-1]
        if attributes:
            scope = self._declare(node, attributes, scope)
        self._scopes.append(scope)
        node.uri = self._uri(name, scope)
        parent.children.append(node)
        self._open = node

    def _declare(self, node: XmlNode, attributes: list[str], scope: dict[str, str]) -> dict[str, str]:
        for position in range(0, len(attributes), 2):
            name, value = attributes[position], attributes[position + 1]
            if name == "xmlns" or name.startswith("xmlns:"):
                if node.namespaces is None:
                    node.namespaces = {}
                    scope = dict(scope)
                scope[name[6:]] = node.namespaces[name[6:]] = value
            else:
                node.attributes.append(XmlNode(ATTRIBUTE, name, value, node))
        for attribute in node.attributes:
            if ":" in attribute.name:
                attribute.uri = self._uri(attribute.name, scope)
        return scope

    def _uri(self, name: str, scope: dict[str, str]) -> str:
        prefix, colon, _ = name.rpartition(":")
        if not colon:
            return scope.get("", "")
        if prefix not in scope:
            raise XmlError(f"The prefix {prefix} of {name} is not declared.")
        return scope[prefix]

    def end(self, _name: str) -> None:
        self._flush()
        self._depth -= 1
        self._scopes.pop()
        node = self._open
        if not self._texts and node.children and node.text is not None and node.text.isspace():
            node.text = None
        assert node.parent is not None
        self._open = node.parent

    def characters(self, data: str) -> None:
        self._buffer.append(data)

    def _flush(self) -> None:
        if not self._buffer:
            return
        text = "".join(self._buffer)
        self._buffer.clear()
        node = self._open
        if self._texts:
            node.children.append(XmlNode(TEXT, "", text, node))
        else:
            node.text = text if node.text is None else node.text + text

    def comment(self, data: str) -> None:
        self._flush()
        self._open.children.append(XmlNode(COMMENT, "", data, self._open))

    def instruction(self, target: str, data: str) -> None:
        self._flush()
        self._open.children.append(XmlNode(INSTRUCTION, target, data, self._open))

    def doctype(self, _name: str, system: str | None, public: str | None, subset: int) -> None:
        if system or public or subset:
            raise XmlError("The XML has a document type with definitions of its own, which is refused.")

    def entity(self, *_: Any) -> None:
        raise XmlError("The XML defines entities, which is refused.")


def parse(source: str | bytes, *, texts: bool = True) -> XmlNode:
    """Read XML into a document node.

    Args:
        source: The XML; bytes may carry their own encoding declaration.
        texts: Whether texts, comments and instructions become nodes. Without them the text of an
            element is joined into ``element.text``.

    Raises:
        XmlError: Not well-formed, too large or too deep, or with definitions of its own.
    """
    if len(source) > MAX_BYTES:
        raise XmlError(f"The XML is larger than {MAX_BYTES // 1_000_000} MB.")
    builder = _Builder(texts)
    try:
        if isinstance(source, str):  # already decoded: what its declaration says no longer counts
            builder.parser("utf-8").Parse(source.encode("utf-8"), True)
        else:
            builder.parser(None).Parse(source, True)
    except expat.ExpatError as error:
        raise XmlError(f"The XML is not well-formed: {error}.") from error
    except (ValueError, LookupError, UnicodeError) as error:
        if isinstance(error, XmlError):
            raise
        raise XmlError(f"The XML can't be decoded: {error}.") from error
    return builder.document


def escape(text: str, *, attribute: bool = False) -> str:
    """Escape text for XML content, or for a double-quoted attribute."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if attribute:
        text = text.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;").replace("\r", "&#13;")
    return text
