"""A checklist as it is printed: finished words, nothing left to work out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: ``earns`` is its points in words, ``meaning`` what its label stands for."""

    label: str
    earns: str = ""
    meaning: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question. ``answer`` says how it is answered where it has no options; ``several`` may be chosen.

    ``facts`` are what counts (weight, knock-out, evidence), ``logic`` when it is asked and what is refused.
    A form to write on needs ``path`` below the root, the XLSForm type ``kind`` and ``appearance`` besides;
    ``scale`` is start, end and step of a range, ``time`` target and limit in seconds of what is timed.
    """

    number: str
    label: str
    answer: str = ""
    hint: str = ""
    options: tuple[Option, ...] = ()
    several: bool = False
    facts: tuple[str, ...] = ()
    logic: tuple[str, ...] = ()
    mend: str = ""
    path: str = ""
    kind: str = ""
    appearance: str = ""
    needed: bool = False
    scale: tuple[float, float, float] | None = None
    time: tuple[float | None, float | None] | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A group inside a section, or a repeat: ``repeat`` is its path, ``rounds`` how often if fixed."""

    label: str
    note: str = ""
    repeat: str = ""
    rounds: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """One section with its questions, in order; ``repeat`` and ``rounds`` as of a heading."""

    label: str
    note: str
    entries: tuple[Asked | Heading, ...]
    repeat: str = ""
    rounds: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """A whole checklist, in finished words."""

    title: str
    kicker: str
    lead: str
    facts: tuple[str, ...]
    parts: tuple[Part, ...]
    language: str
    made: datetime
