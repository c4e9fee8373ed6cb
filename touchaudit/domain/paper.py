"""What ties a sheet of paper to its walk: the code printed on each page, and the names of its fields.

The code is plain text in the alphabet of QR's alphanumeric mode, so that its symbol stays coarse and is read
from a photo: ``TA1*COUNTER*0F3A9C21D7*0190…*2*4*CRC``. The checksum tells a damaged code from a foreign one.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, replace
from enum import StrEnum

_MARK = "TA1"
_JOINT = "*"
_PLAIN = re.compile(r"[^A-Z0-9.:/-]+")
_FORM_LENGTH = 20
_VERSION_LENGTH = 10
_ESCAPED = {"%": "%25", ".": "%2E", "|": "%7C", "@": "%40"}


class Part(StrEnum):
    """What a field of a form holds of its question."""

    ANSWER = "answer"
    TICK = "tick"
    RANK = "rank"
    MARK = "mark"
    MINUTES = "minutes"
    SECONDS = "seconds"
    FROM = "from"
    TO = "to"
    NOTE = "note"
    SEEN = "seen"
    HEAD = "head"
    SLIP = "slip"


@dataclass(frozen=True, slots=True)
class Slip:
    """Whose page it is: checklist, its version, the walk ("" on a blank form), and which page of how many."""

    form: str
    version: str
    walk: str = ""
    page: int = 1
    pages: int = 1

    @classmethod
    def of(cls, key: str, digest: str, walk_id: str = "") -> Slip:
        """Return the slip of a checklist by its library key and the hash of its version."""
        walk = walk_id.replace("-", "").upper()
        return cls(form_code(key), digest[:_VERSION_LENGTH].upper(), walk)

    def on(self, page: int, pages: int) -> Slip:
        """Return the slip of one page."""
        return replace(self, page=page, pages=pages)

    def is_for(self, walk_id: str) -> bool:
        """Return whether it was made for this walk."""
        return self.walk == walk_id.replace("-", "").upper()

    def code(self) -> str:
        """Return what the page's code says."""
        text = _JOINT.join((_MARK, self.form, self.version, self.walk, str(self.page), str(self.pages)))
        return f"{text}{_JOINT}{_checksum(text)}"


class DamagedCodeError(ValueError):
    """A code of ours that was read with a mistake in it."""


def read_code(text: str) -> Slip | None:
    """Return what a code says; None for a code that isn't ours.

    Raises:
        DamagedCodeError: It is ours, and its checksum doesn't fit.
    """
    body, _, checksum = text.strip().rpartition(_JOINT)
    parts = body.split(_JOINT)
    if parts[0] != _MARK:
        return None
    if len(parts) != 6 or checksum != _checksum(body) or not (parts[4] + parts[5]).isdecimal():
        raise DamagedCodeError(text)
    return Slip(parts[1], parts[2], parts[3], int(parts[4]), int(parts[5]))


def form_code(key: str) -> str:
    """Return a checklist's library key in the letters that a code may have."""
    return _PLAIN.sub("-", key.upper())[:_FORM_LENGTH]


@dataclass(frozen=True, slots=True)
class Field:
    """The name of one field: what it holds, of which question (path below the root), of which choice.

    ``form`` keeps the fields of several forms in one file apart.
    """

    part: Part
    path: str
    choice: str = ""
    form: str = ""

    def name(self) -> str:
        """Return it as a PDF may name a field: without full stops, which part a name there."""
        path, choice = _escape(self.path), _escape(self.choice)
        return f"{self.part}|{path}|{choice}@{self.form}"


def read_field(name: str) -> Field | None:
    """Return what a field's name says; None for a field that isn't ours."""
    body, _, form = name.partition("@")
    parts = body.split("|")
    if len(parts) != 3 or parts[0] not in tuple(Part):
        return None
    return Field(Part(parts[0]), _plain(parts[1]), _plain(parts[2]), form)


def value_name(choice: str) -> str:
    """Return a choice as the state of a button: letters, digits and ``$`` only."""
    return "=" + "".join(one if one.isascii() and one.isalnum() else f"${ord(one):X}$" for one in choice)


def read_value_name(state: str) -> str:
    """Return the choice that a button's state stands for; "" for one that is off."""
    if not state.startswith("="):
        return ""
    return re.sub(r"\$([0-9A-F]+)\$", lambda found: chr(int(found[1], 16)), state[1:])


def _checksum(text: str) -> str:
    return f"{zlib.crc32(text.encode()) & 0xFFFF:04X}"


def _escape(text: str) -> str:
    return "".join(_ESCAPED.get(one, one) for one in text)


def _plain(text: str) -> str:
    for character, written in reversed(_ESCAPED.items()):
        text = text.replace(written, character)
    return text
