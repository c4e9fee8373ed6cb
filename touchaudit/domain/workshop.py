"""The loyalty workshop: what keeps people, made them buy more, or would drive them off, and where.

What is said there suggests how critical a touchpoint is. A voice of staying or trading up counts 1, one of
leaving 2, as a customer lost is dearer than one kept; the touchpoint with most points suggests 5, the others
their share of that, from 2 up. Nobody's word suggests nothing. It is a suggestion: people set criticality.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.fieldwork import Loyalty, LoyaltyNote
from touchaudit.domain.record import ClientRecord

POINTS = {Loyalty.STAYS: 1, Loyalty.TRADES_UP: 1, Loyalty.LEAVES: 2}


@dataclass(frozen=True, slots=True)
class Suggested:
    """A touchpoint that was spoken of: its voices, their points, and the criticality (1–5) they suggest."""

    touchpoint: Touchpoint
    notes: tuple[LoyaltyNote, ...]
    points: int
    criticality: int


def suggested_criticality(record: ClientRecord) -> tuple[Suggested, ...]:
    """Return the touchpoints that were spoken of in the workshop, those with most points first."""
    notes: dict[str, list[LoyaltyNote]] = {}
    for note in record.fieldwork.loyalty:
        if note.touchpoint_id is not None:
            notes.setdefault(note.touchpoint_id, []).append(note)
    points = {key: sum(POINTS[note.kind] for note in spoken) for key, spoken in notes.items()}
    most = max(points.values(), default=1)
    found = [
        Suggested(
            touchpoint,
            tuple(notes[touchpoint.id]),
            points[touchpoint.id],
            1 + math.ceil(4 * points[touchpoint.id] / most),
        )
        for touchpoint in record.touchpoints
        if touchpoint.id in notes
    ]
    return tuple(sorted(found, key=lambda one: -one.points))
