"""Submission XML from a phone or a web form, back into answers.

What follows from other answers is worked out here again, so that a phone's total is never trusted. What
the form doesn't know is kept as it came, never dropped and never guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from uuid import uuid4

from touchaudit.errors import FormError
from touchaudit.saying import Saying
from touchaudit.xlsform.answers import kept
from touchaudit.xlsform.definition import FormDefinition
from touchaudit.xlsform.state import SavedSession
from touchaudit.xlsform.structure import NodeDef
from touchaudit.xlsform.xml import XmlError, XmlNode, parse

_EMPTY = Saying("This is no submission: there is nothing in it.")
_ENCRYPTED = Saying(
    "This submission is encrypted: only the holder of its private key can read it. "
    "Decrypt it first, with ODK Central or ODK Briefcase, and import the result."
)


@dataclass(frozen=True, slots=True)
class Identity:
    """What a submission says of itself; empty where it says nothing."""

    form_id: str
    version: str
    instance_id: str
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """The answers of a submission, ready for a ``FormSession``.

    ``moved`` tells fields that stood elsewhere and were known by their name: from their path to ours.
    ``unknown`` holds the fields that this form doesn't have and ``refused`` values that don't fit their
    question, by path, as they came. ``other_version`` says that another version of the form was filled in.
    """

    identity: Identity
    saved: SavedSession
    moved: Mapping[str, str] = field(default_factory=dict)
    unknown: Mapping[str, str] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)
    other_version: bool = False


def identify(xml: str | bytes) -> Identity:
    """Return which form a submission was made with, without reading its answers.

    Raises:
        FormError: It is no submission, or encrypted.
    """
    return _identity(_root(xml))


def read_submission(
    xml: str | bytes, form: FormDefinition, *, new_id: Callable[[], str] | None = None
) -> Submission:
    """Read a submission of a form.

    Raises:
        FormError: It is no submission, is encrypted, or belongs to another form.
    """
    root = _root(xml)
    identity = _identity(root)
    if identity.form_id and identity.form_id != form.form_id:
        told = Saying(
            "This submission was made with the checklist “{theirs}”, not with “{ours}”. "
            "Choose the one that it was made with.",
            theirs=identity.form_id,
            ours=form.form_id,
        )
        raise FormError([told])
    taker = _Taker(form, new_id or (lambda: str(uuid4())))
    taker.take(root, form.root, form.root.path)
    taker.settle()
    return Submission(
        identity,
        SavedSession(tuple(taker.instances), taker.values, None),
        taker.moved,
        taker.unknown,
        taker.refused,
        other_version=bool(identity.version) and identity.version != form.version,
    )


def _root(xml: str | bytes) -> XmlNode:
    try:
        document = parse(xml)
    except (XmlError, UnicodeError) as error:
        raise FormError([Saying("The submission can't be read. {why}", why=str(error))]) from error
    root = next(document.elements(), None)
    if root is not None and root.local == "submission" and root.first("data") is not None:
        # ODK's own download wraps the answers.
        root = next((root.first("data") or root).elements(), None)
    if root is None or not any(True for _ in root.elements()):
        raise FormError([_EMPTY])
    if root.get("encrypted") == "yes" or root.first("base64EncryptedKey") is not None:
        raise FormError([_ENCRYPTED])
    return root


def _identity(root: XmlNode) -> Identity:
    meta = root.first("meta")

    def said(name: str) -> str:
        element = meta.first(name) if meta is not None else None
        return element.string().strip() if element is not None else ""

    instance = said("instanceID") or (root.local_attribute("instanceID") or "")
    version = root.local_attribute("version") or ""
    return Identity(root.get("id") or root.uri or "", version, instance, said("deprecatedID"))


class _Taker:
    """Takes the elements of a submission into the places of a form."""

    def __init__(self, form: FormDefinition, new_id: Callable[[], str]) -> None:
        self.instances: list[str] = []
        self.values: dict[str, str] = {}
        self.moved: dict[str, str] = {}
        self.unknown: dict[str, str] = {}
        self.refused: dict[str, str] = {}
        self._form = form
        self._new_id = new_id
        self._strays: list[tuple[str, str, str]] = []  # name, path and text of what has no place

    def take(self, element: XmlNode, place: NodeDef, key: str) -> None:
        """Take one element and all within; ``key`` is where it stands."""
        if not place.children:
            self._keep(place, key, element.string())
            return
        for child in element.elements():
            below = place.by_name.get(child.local)
            at = f"{key}/{below.name if below else child.name}"
            if below is None or bool(below.children) != _holds_elements(child, below):
                self._strays += _leaves(child, at)
            elif below.is_repeat:
                at = f"{at}[{self._new_id()}]"
                self.instances.append(at)
                self.take(child, below, at)
            else:
                self.take(child, below, at)

    def settle(self) -> None:
        """Give what has no place one by its name, if that name is there only once and still free."""
        for name, path, text in self._strays:
            places = [node for node in self._form.structure.nodes if node.local == name and node.is_leaf]
            place = places[0] if len(places) == 1 and not places[0].repeats else None
            if place is None or place.path in self.values or place.path in self.moved.values():
                self.unknown[path] = text
            else:
                self.moved[path] = place.path
                self._keep(place, place.path, text)

    def _keep(self, place: NodeDef, key: str, text: str) -> None:
        if not text.strip() or self._form.is_derived(place.path):
            return
        value = kept(text, place.type)
        if value:
            self.values[key] = value
        else:
            self.refused[key] = text


def _holds_elements(element: XmlNode, place: NodeDef) -> bool:
    """Whether an element is a group; an empty one is whatever its place is."""
    if next(element.elements(), None) is None:
        return bool(place.children) and not element.string().strip()
    return True


def _leaves(element: XmlNode, path: str) -> Iterator[tuple[str, str, str]]:
    """Walk the leaves that hold something: name, path, text."""
    children = list(element.elements())
    for child in children:
        yield from _leaves(child, f"{path}/{child.name}")
    if not children and element.string().strip():
        yield element.local, path, element.string()
