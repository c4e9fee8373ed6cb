"""XPath 1.0 with the functions of ODK's forms."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Literal

from touchaudit.xlsform.xml import (
    COMMENT,
    DOCUMENT,
    ELEMENT,
    INSTRUCTION,
    TEXT,
    XmlError,
    XmlNode,
    parse,
)
from touchaudit.xlsform.xpath.compiler import Compiler
from touchaudit.xlsform.xpath.context import Context
from touchaudit.xlsform.xpath.errors import XPathError
from touchaudit.xlsform.xpath.parser import parse as parse_expression
from touchaudit.xlsform.xpath.registry import Closure
from touchaudit.xlsform.xpath.steps import in_order

__all__ = ["XPathError", "evaluate"]

Result = Literal["number", "string", "boolean", "nodes"]


def evaluate(
    expression: str,
    *,
    xml: str | None = None,
    context: str = "/",
    root: str | None = None,
    result: Result,
    now: datetime | None = None,
) -> float | str | bool | list[str]:
    """Evaluate an expression over a document.

    Args:
        expression: XPath 1.0 with ODK's functions.
        xml: The document; an empty ``<root/>`` without one.
        context: Where the expression stands, as a path of names as written with 1-based positions.
        root: Where absolute paths start, if not at the document.
        result: The kind of value that is wanted; ``nodes`` gives their string values.
        now: The present moment, aware; its zone is that of dates without one.

    Raises:
        XPathError: A malformed expression or document, or a value that can't be had.
    """
    closure = _compiled(expression, result)
    try:
        document = parse(xml) if xml else parse("<root/>")
    except XmlError as error:
        raise XPathError(str(error)) from error
    moment = now or datetime.now(UTC).astimezone()
    scene = Context(_node_at(document, root) if root else document, _always(moment))
    scene.prefixes = _prefixes(document)
    node = scene.current = _node_at(document, context)
    try:
        value = closure(node, scene)
    except RecursionError as error:
        raise XPathError("The expression is nested too deeply.") from error
    if result == "nodes":
        nodes = value if "randomize" in expression else in_order(value)
        return [one.string() for one in nodes]
    return value  # type: ignore[no-any-return]


def _always(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment


@lru_cache(maxsize=256)
def _compiled(expression: str, result: Result) -> Closure:
    return Compiler().compile(parse_expression(expression), result)


_KINDS = {"text()": TEXT, "comment()": COMMENT, "processing-instruction()": INSTRUCTION}


def _node_at(document: XmlNode, path: str) -> XmlNode:
    node = document
    for step in filter(None, path.split("/")):
        name, _, place = step.rstrip("]").partition("[")
        if name.startswith("@"):
            found = [one for one in node.attributes if one.name == name[1:]]
        elif name in _KINDS:
            found = [one for one in node.children if one.kind == _KINDS[name]]
        else:
            found = [one for one in node.children if one.kind == ELEMENT and one.name == name]
        index = int(place or 1) - 1
        if not 0 <= index < len(found):
            raise XPathError(f"The document has no {path}.")
        node = found[index]
    return node


def _prefixes(document: XmlNode) -> dict[str, str]:
    found: dict[str, str] = {}
    stack = [document]
    while stack:
        node = stack.pop()
        if node.namespaces:
            for prefix, uri in node.namespaces.items():
                found.setdefault(prefix, uri)
        stack.extend(one for one in reversed(node.children) if one.kind in (ELEMENT, DOCUMENT))
    return found
