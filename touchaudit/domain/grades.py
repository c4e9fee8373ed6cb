"""How good the evidence of a finding is, in one letter.

A: seen on three visits or more, and timed or photographed. B: seen on two visits, or timed or photographed.
C: seen once, with a note. D: seen once, and nothing stands behind it. One letter lower where most answers
were written down more than a day later: shoppers in a hurry, or late, recall half of the facts. What METHOD
leaves open is decided here.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from touchaudit.domain.certainty import recall_delays
from touchaudit.domain.later import kept
from touchaudit.domain.record import QuestionRecord
from touchaudit.domain.roadmap import Finding, shortfalls
from touchaudit.domain.wave import Pointed, TouchpointWalks

_ENOUGH = 50  # answers that tell as much of the rest
LATE = 24 * 3600.0
"""Seconds after which an answer counts as written down late: the trade's 24 hours."""


class Grade(StrEnum):
    """The evidence, best first."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


def grade(finding: Finding) -> Grade:
    """Return the grade of the evidence of a finding."""
    return evidence_grade(finding.evidence[:_ENOUGH], finding.short)


@kept
def grades_at(place: TouchpointWalks) -> tuple[Grade, ...]:
    """Return the grades of the findings at a touchpoint, in the order of its shortfalls."""
    return tuple(
        evidence_grade(Pointed(place, short.evidence)[:_ENOUGH], short.short) for short in shortfalls(place)
    )


def evidence_grade(evidence: Sequence[QuestionRecord], visits: int) -> Grade:
    """Return the grade of answers that were given on so many visits."""
    grades = list(Grade)
    solid = any(answer.photos or answer.files or answer.seconds is not None for answer in evidence)
    if visits >= 3 and solid:
        found = Grade.A
    elif visits >= 2 or solid:
        found = Grade.B
    else:
        found = Grade.C if any(answer.note.strip() for answer in evidence) else Grade.D
    return grades[min(grades.index(found) + written_late(evidence), len(grades) - 1)]


def written_late(evidence: Sequence[QuestionRecord]) -> bool:
    """Say whether most of the answers were written down more than a day after the fact."""
    delays = recall_delays(evidence)
    return bool(delays) and sum(delay > LATE for delay in delays) * 2 > len(delays)
