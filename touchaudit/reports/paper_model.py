"""A checklist to write on: what is asked, in finished words, and how its answers are given on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from touchaudit.domain.paper import Slip


class Way(StrEnum):
    """How a question is answered on paper."""

    ONE = "one"
    """Fill one ring."""
    SEVERAL = "several"
    """Fill any boxes."""
    ORDER = "order"
    """Write a number beside each choice."""
    WORD = "word"
    """Write a word, a number, a day or a time."""
    LINES = "lines"
    """Write sentences."""
    TIME = "time"
    """Write minutes and seconds, or when it began and ended."""
    NONE = "none"
    """Nothing: it is only read."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its name in the checklist, its words, and what they stand for."""

    name: str
    label: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``path`` names it below the root, rounds of a repeat numbered: ``/person[2]/said``.

    ``shape`` says what is written in a box (``hh:mm``), ``time`` target and limit in
    seconds.
    """

    path: str
    number: str
    label: str
    way: Way
    hint: str = ""
    logic: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    shape: str = ""
    time: tuple[float, float | None] | None = None
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A group, or one round of a repeat."""

    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One section with its questions, in order."""

    label: str
    entries: tuple[Question | Heading, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """One walk on paper; ``about`` are client, site, persona and the like, ``given`` fills the head's boxes.

    ``language`` is that of the questions, as a two-letter code.
    """

    slip: Slip
    title: str
    kicker: str
    about: tuple[str, ...]
    sections: tuple[Section, ...]
    language: str
    made: datetime
    auditor: str = ""
    day: str = ""

    @property
    def questions(self) -> tuple[Question, ...]:
        """Everything that is asked, in order."""
        entries = (entry for section in self.sections for entry in section.entries)
        return tuple(entry for entry in entries if isinstance(entry, Question))
