"""Texts a person sees: labels, hints and messages, with values in them and in several languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from touchaudit.xlsform.expressions import Expression, Trees
from touchaudit.xlsform.xml import TEXT, XmlNode

if TYPE_CHECKING:
    from touchaudit.xlsform.scope import FormScope

Piece = str | Expression
_ITEXT = re.compile(r"""\s*jr:itext\(\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*""")
_SPACES = re.compile(r"[ \t\r\n]+")
_PLAIN_FORMS = ("", "long", "short")


@dataclass(frozen=True, slots=True)
class Written:
    """A text as pieces: what is written, and expressions whose values stand between."""

    pieces: tuple[Piece, ...]

    def expressions(self) -> Iterator[Expression]:
        """Walk the expressions in the text."""
        for piece in self.pieces:
            if isinstance(piece, Expression):
                yield piece


@dataclass(frozen=True, slots=True)
class Translated:
    """A text by its id: each language has its own, and its own pictures and sounds."""

    id: str


@dataclass(frozen=True, slots=True)
class Computed:
    """A text that an expression gives."""

    expression: Expression


Message = Written | Translated | Computed


@dataclass(slots=True)
class Entry:
    """One translated text: its forms (the plain one is ``""``) as elements until they are wanted."""

    forms: dict[str, XmlNode] = field(default_factory=dict)

    def plain(self) -> XmlNode | None:
        """Return the form that is read: the plain one, else the long, else the short."""
        return next((self.forms[name] for name in _PLAIN_FORMS if name in self.forms), None)


class Translations:
    """All translated texts of a form, by language and id."""

    def __init__(self, itext: XmlNode | None) -> None:
        self.languages: list[str] = []
        self.default = ""
        self._entries: dict[str, dict[str, Entry]] = {}
        for translation in itext.elements("translation") if itext else ():
            self._add(translation)
        if not self.default and self.languages:
            self.default = self.languages[0]

    def _add(self, translation: XmlNode) -> None:
        language = translation.get("lang") or ""
        if language not in self._entries:
            self.languages.append(language)
            self._entries[language] = {}
        if translation.get("default") not in (None, "false()"):
            self.default = language
        entries = self._entries[language]
        for text in translation.elements("text"):
            entry = entries.setdefault(text.get("id") or "", Entry())
            for value in text.elements("value"):
                entry.forms[value.get("form") or ""] = value

    def find(self, language: str, name: str) -> Entry | None:
        """Return a text in a language, else in the default language."""
        found = self._entries.get(language, {}).get(name)
        return found or self._entries.get(self.default, {}).get(name)

    def has(self, language: str) -> bool:
        """Return whether the form is written in a language."""
        return language in self._entries

    def of(self, name: str) -> Iterator[Entry]:
        """Walk a text's entries in all languages."""
        for entries in self._entries.values():
            if name in entries:
                yield entries[name]


def read_pieces(element: XmlNode, trees: Trees, scope: FormScope, where: str) -> Written:
    """Read a text with ``<output value="…"/>`` in it. Its spaces stay as written."""
    pieces: list[Piece] = []
    for child in element.children:
        if child.kind == TEXT:
            pieces.append(child.text or "")
        elif child.local == "output":
            source = child.get("value") or child.get("ref")
            expression = trees.read(source, scope, where) if source else None
            if expression is not None:
                pieces.append(expression)
        else:  # markup of old forms: what it holds is text
            pieces += read_pieces(child, trees, scope, where).pieces
    return Written(tuple(pieces))


def read_message(text: str, trees: Trees, scope: FormScope, where: str) -> Message:
    """Read a text that stands in an attribute: itself, or a call of jr:itext()."""
    found = _ITEXT.fullmatch(text)
    if found is not None:
        return Translated(found[1] if found[1] is not None else found[2])
    if text.lstrip().startswith("jr:itext("):
        expression = trees.read(text, scope, where)
        if expression is not None:
            return Computed(expression)
    return Written((text,))


def read_label(element: XmlNode | None, trees: Trees, scope: FormScope, where: str) -> Message | None:
    """Read a ``label``, ``hint`` or the like; None if there is none."""
    if element is None:
        return None
    ref = element.get("ref")
    if ref is None:
        return read_pieces(element, trees, scope, where)
    found = _ITEXT.fullmatch(ref)
    if found is not None:
        return Translated(found[1] if found[1] is not None else found[2])
    expression = trees.read(ref, scope, where)
    return Computed(expression) if expression is not None else None
