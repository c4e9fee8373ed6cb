"""The answers as OpenRosa submission XML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from touchaudit.errors import FormError
from touchaudit.xlsform import preload
from touchaudit.xlsform.xml import XmlError, XmlNode, escape, join_texts, parse

if TYPE_CHECKING:
    from touchaudit.xlsform.instance import DataNode
    from touchaudit.xlsform.recompute import Engine

_ALWAYS = {"orx": "http://openrosa.org/xforms", "jr": "http://openrosa.org/javarosa"}


def write(engine: Engine) -> str:
    """Return the submission.

    Raises:
        FormError: It would have to be encrypted.
    """
    if engine.form.encrypted:
        raise FormError(["The checklist asks for encrypted submissions, which can't be made here."])
    root: DataNode = engine.singles[engine.form.root.index]
    parts = ["<?xml version='1.0' encoding='UTF-8'?>\n"]
    parts += _element(engine, root, _declarations(engine))
    return "".join(parts)


def as_instance(xml: str) -> XmlNode:
    """Return a submission as an instance that expressions can walk.

    Raises:
        FormError: It can't be read.
    """
    try:
        document = parse(xml)
    except (XmlError, UnicodeError) as error:
        raise FormError([f"The answers saved last can't be read. {error}"]) from error
    return join_texts(document)


def _declarations(engine: Engine) -> str:
    """Declare the namespaces of the prefixes that are used, and the root's own."""
    used = {
        node.name.rpartition(":")[0]
        for node in engine.form.structure.nodes
        if ":" in node.name and not node.name.startswith("xml")
    }
    known = {**_ALWAYS, **engine.form.namespaces}
    found = []
    uri = engine.form.root.uri
    if uri and uri != "http://www.w3.org/2002/xforms" and ":" not in engine.form.root.name:
        found.append(f' xmlns="{escape(uri, attribute=True)}"')
    found += [
        f' xmlns:{prefix}="{escape(known[prefix], attribute=True)}"' for prefix in sorted(used & set(known))
    ]
    return "".join(found)


def _element(engine: Engine, node: DataNode, declarations: str = "") -> Iterator[str]:
    if not node.live:
        return
    name = node.name
    attributes = "".join(
        f' {one.name}="{escape(one.text, attribute=True)}"' for one in node.attributes if one.live
    )
    children = [part for child in node.children for part in _element(engine, child)]
    text = escape(_text(engine, node)) if not node.form.children else ""
    if children or text:
        yield f"<{name}{declarations}{attributes}>"
        yield text
        yield from children
        yield f"</{name}>"
    else:
        yield f"<{name}{declarations}{attributes}/>"


def _text(engine: Engine, node: DataNode) -> str:
    if node.form.preload == ("timestamp", "end"):
        return preload.end_time(engine)
    return node.text
