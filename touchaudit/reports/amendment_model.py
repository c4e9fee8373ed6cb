"""What became of the visits, as the report prints it: finished text and signatures."""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.charts.shapes import Figure


@dataclass(frozen=True, slots=True)
class SignRow:
    """One signature: who signed which visit when; ``drawn`` is None where the name as typed signs."""

    name: str
    visit: str
    on: str
    drawn: Figure | None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change after the sign-off; ``what`` was changed: an answer, a note, a photo."""

    where: str
    question: str
    what: str
    old: str
    new: str
    who: str
    why: str


@dataclass(frozen=True, slots=True)
class AppealRow:
    """One objection of the client to an answer, what came of it, and what the client was told."""

    where: str
    question: str
    given: str
    who: str
    reason: str
    outcome: str
    answer: str


@dataclass(frozen=True, slots=True)
class Amendments:
    """What became of the visits."""

    title: str
    lead: str
    signed: tuple[SignRow, ...]
    changes: tuple[ChangeRow, ...]
    appeals: tuple[AppealRow, ...]
