"""A form, read once and never changed: what ``FormSession`` runs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from touchaudit.errors import FormError
from touchaudit.xlsform.body import Control
from touchaudit.xlsform.events import Action
from touchaudit.xlsform.graph import OFFER, Rule, Way, path_down
from touchaudit.xlsform.inlining import inlined
from touchaudit.xlsform.model import ModelReader
from touchaudit.xlsform.scope import FormScope
from touchaudit.xlsform.structure import NodeDef, Structure
from touchaudit.xlsform.texts import Translations
from touchaudit.xlsform.xml import XmlError, XmlNode, collecting_later, parse

_UNREPEATABLE = re.compile(r"\b(once|uuid|random|randomize|now|today)\s*\(")

NO_FILES: Mapping[str, bytes] = {}


@dataclass(frozen=True, eq=False)
class FormDefinition:
    """A form ready to run.

    ``xform`` is all it takes to read it again (``from_xform``): it holds the data of the form's files, too.
    ``hash`` is its SHA-256. ``encrypted`` says that its author wants submissions encrypted, which this
    program doesn't do.
    """

    xform: str
    hash: str
    title: str
    form_id: str
    version: str
    languages: tuple[str, ...]
    default_language: str
    encrypted: bool
    warnings: list[str]
    structure: Structure
    body: Control
    rules: tuple[Rule, ...]
    actions: tuple[Action, ...]
    translations: Translations
    instances: Mapping[str, XmlNode]
    missing_instances: frozenset[str]
    namespaces: Mapping[str, str]
    indexes: dict[object, object]
    controls: tuple[Control, ...]
    offering: frozenset[NodeDef]
    preloaded: bool
    primary_id: str
    last_saved: frozenset[str]
    files: Mapping[str, str]

    @classmethod
    def from_xform(
        cls, xform: str, *, attachments: Mapping[str, bytes] = NO_FILES, warnings: tuple[str, ...] = ()
    ) -> FormDefinition:
        """Read a form from its XForm XML.

        Args:
            xform: The XML.
            attachments: The data files it brings along, by name; their content becomes part of it.
            warnings: What the conversion to an XForm remarked.

        Raises:
            FormError: It can't be used; the problems name the questions.
        """
        whole, unreadable = inlined(xform, attachments)
        return _read(whole, tuple(sorted(unreadable.items())), warnings)

    @property
    def root(self) -> NodeDef:
        """The root of the answers."""
        return self.structure.root

    def is_derived(self, path: str) -> bool:
        """Return whether a value follows from the answers, so that it can always be worked out again.

        Chance and the clock do not: what they gave once has to be kept.
        """
        place = self.structure.find(tuple(path.strip("/").split("/")))
        calculate = place.calculate if place is not None else None
        return calculate is not None and _UNREPEATABLE.search(calculate.text) is None

    def data_of(self, file_name: str) -> list[XmlNode]:
        """Return the instance that holds a data file, as a set of one node or none."""
        name = self.files.get(file_name)
        return [self.instances[name]] if name is not None else []

    def way(self, top: NodeDef | None, place: NodeDef) -> Way:
        """Return the slots from a place (None: the document) down to another."""
        return path_down(top, place)

    def scope(self, node: NodeDef) -> FormScope:
        """Return what an expression of one place can reach."""
        fixed = frozenset(self.instances) - self.last_saved
        return FormScope(node, self.structure.document, fixed, self.primary_id)


@lru_cache(maxsize=8)
def _read(xform: str, unreadable: tuple[tuple[str, str], ...], warnings: tuple[str, ...]) -> FormDefinition:
    with collecting_later():
        try:
            digest = hashlib.sha256(xform.encode("utf-8")).hexdigest()
            document = parse(xform)
        except (XmlError, UnicodeError) as error:
            raise FormError([f"The form can't be read. {error}"]) from error
        reader = ModelReader(document, dict(unreadable))
        reader.read()
    if reader.problems:
        raise FormError(reader.problems)
    return FormDefinition(
        xform=xform,
        hash=digest,
        title=reader.title,
        form_id=reader.form_id,
        version=reader.version,
        languages=tuple(reader.translations.languages),
        default_language=reader.translations.default,
        encrypted=reader.encrypted,
        warnings=[*warnings, *reader.warnings],
        structure=reader.structure,
        body=reader.body,
        rules=reader.rules,
        actions=tuple(reader.actions),
        translations=reader.translations,
        instances=reader.instances,
        missing_instances=frozenset(reader.missing),
        namespaces=reader.namespaces,
        indexes={},
        controls=tuple(reader.body.walk()),
        offering=frozenset(rule.target for rule in reader.rules if rule.kind == OFFER),
        preloaded=any(node.preload for node in reader.structure.nodes),
        primary_id=reader.primary_id,
        last_saved=frozenset(reader.last_saved),
        files=reader.files,
    )
