"""The card an auditor takes along, as it is printed: finished words, nothing left to work out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Stop:
    """One touchpoint: where it stands in the order, and what to look for there, the gravest first."""

    number: int
    name: str
    channel: str
    promise: str
    look_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Crib:
    """The whole card. ``where`` names the auditor too; ``kit`` pairs each thing with whether it is packed."""

    title: str
    client: str
    when: tuple[str, ...]
    where: tuple[str, ...]
    persona: str
    scenario: str
    cover_story: str
    kit: tuple[tuple[str, bool], ...]
    stops: tuple[Stop, ...]
    language: str
    made: datetime
