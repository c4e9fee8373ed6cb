"""Texts as they are spoken now: in the session's language, with values filled in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from touchaudit.xlsform.expressions import Trees
from touchaudit.xlsform.externals import file_name_of
from touchaudit.xlsform.state import NOTHING
from touchaudit.xlsform.texts import Entry, Message, Translated, Written, read_pieces
from touchaudit.xlsform.xml import TEXT, XmlNode
from touchaudit.xlsform.xpath.errors import XPathError

if TYPE_CHECKING:
    from touchaudit.xlsform.expressions import Expression
    from touchaudit.xlsform.instance import DataNode
    from touchaudit.xlsform.recompute import Engine
    from touchaudit.xlsform.structure import NodeDef

_MEDIA = ("image", "big-image", "audio", "video")


class Speaker:
    """Speaks labels, hints and messages."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read: dict[tuple[XmlNode, NodeDef], Written | str] = {}

    def say(self, message: Message | None, node: DataNode) -> str:
        """Return a text for a node; nothing if there is none."""
        if message is None:
            return ""
        if isinstance(message, Written):
            return self._written(message, node)
        if isinstance(message, Translated):
            return self.translated(message.id, node)
        return self._value(message.expression, node).strip()

    def translated(self, name: str, node: DataNode) -> str:
        """Return a text by its id, in the language spoken now; the id if there is none."""
        entry = self._entry(name)
        if entry is None:
            return name
        element = entry.plain()
        if element is None:
            return ""
        key = (element, node.form)
        written = self._read.get(key)
        if written is None:
            written = self._read[key] = self._pieces(element, node)
        return written if isinstance(written, str) else self._written(written, node)

    def media(self, message: Message | None) -> Mapping[str, str]:
        """Return the files that go with a text: image, big-image, audio, video."""
        if not isinstance(message, Translated):
            return NOTHING
        entry = self._entry(message.id)
        if entry is None:
            return NOTHING
        return {
            kind: file_name_of(entry.forms[kind].string().strip()) for kind in _MEDIA if kind in entry.forms
        }

    def _entry(self, name: str) -> Entry | None:
        return self._engine.form.translations.find(self._engine.language, name)

    def _pieces(self, element: XmlNode, node: DataNode) -> Written | str:
        if all(child.kind == TEXT for child in element.children):
            return element.string().strip()
        return read_pieces(element, Trees(), self._engine.form.scope(node.form), "")

    def _written(self, written: Written, node: DataNode) -> str:
        pieces = written.pieces
        return "".join(
            piece if isinstance(piece, str) else self._value(piece, node) for piece in pieces
        ).strip()

    def _value(self, expression: Expression, node: DataNode) -> str:
        try:
            return expression.evaluate("string", node, self._engine.context)  # type: ignore[no-any-return]
        except (XPathError, RecursionError):
            return ""
