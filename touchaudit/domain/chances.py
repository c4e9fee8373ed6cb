"""What stood in customers' way, and the chances that nobody took: two registers of one wave.

Barriers and enhancements are what auditors wrote at questions of those roles; missed opportunities are
answers that say so, and those caught in passing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.journey import MISSED
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord
from touchaudit.domain.visit import Visit
from touchaudit.domain.wave import by_touchpoint


@dataclass(frozen=True, slots=True)
class Noted:
    """One line of a register: what was written or missed, where and when.

    ``touchpoint`` is None for a chance that belongs to no walk. ``question`` is the answer it stands in, None
    for what was caught in passing; then ``kind`` and ``frequency`` are as the auditor gave them, and
    ``photo`` is the digest of a picture or "".
    """

    text: str
    touchpoint: Touchpoint | None
    visit: Visit
    walk_id: str
    question: QuestionRecord | None = None
    kind: str = ""
    frequency: str = ""
    photo: str = ""


def barriers(record: ClientRecord, wave: int) -> tuple[Noted, ...]:
    """Return what stood in the way, the touchpoint with the lowest score first, then the order of the map."""
    return _written(record, wave, "barrier")


def enhancements(record: ClientRecord, wave: int) -> tuple[Noted, ...]:
    """Return what would surprise and delight, in the same order."""
    return _written(record, wave, "enhancement")


def missed(record: ClientRecord, wave: int) -> tuple[Noted, ...]:
    """Return the chances nobody took: as many as :func:`journey.missed_opportunities` counts."""
    order = _order(record, wave)
    found = [noted for visit in record.in_wave(wave) for noted in missed_on(visit)]
    found.sort(key=lambda noted: (*_place(noted, order), noted.question is None))
    return tuple(found)


def missed_on(visit: VisitRecord) -> tuple[Noted, ...]:
    """Return the chances nobody took on one visit: answered as missed, then those caught in passing.

    This is what counts as a missed opportunity everywhere; a wave counts those of its visits.
    """
    answered = (noted for noted in _answers(visit, "opportunity") if _was_missed(noted))
    return (*answered, *_caught(visit))


def _was_missed(noted: Noted) -> bool:
    return noted.question is not None and noted.question.value == MISSED


def _written(record: ClientRecord, wave: int, role: str) -> tuple[Noted, ...]:
    order = _order(record, wave)
    found = (noted for visit in record.in_wave(wave) for noted in _answers(visit, role) if noted.text)
    return tuple(sorted(found, key=lambda noted: _place(noted, order)))


def _answers(visit: VisitRecord, role: str) -> Iterator[Noted]:
    for walk in visit.walks:
        for question in walk.role(role):
            text = question.label if role == "opportunity" else question.answer.strip()
            yield Noted(text, walk.touchpoint, visit.visit, walk.walk.id, question)


def _caught(visit: VisitRecord) -> Iterator[Noted]:
    places = {walk.walk.id: walk.touchpoint for walk in visit.walks}
    for one in visit.opportunities:
        walk_id = one.walk_id or ""
        yield Noted(
            one.text,
            places.get(walk_id),
            visit.visit,
            walk_id,
            kind=one.kind,
            frequency=one.frequency,
            photo=one.photo,
        )


def _order(record: ClientRecord, wave: int) -> dict[str, tuple[float, int]]:
    places = by_touchpoint(record, wave)
    return {
        place.touchpoint.id: (101.0 if place.score is None else place.score, at)
        for at, place in enumerate(places)
    }


def _place(noted: Noted, order: dict[str, tuple[float, int]]) -> tuple[float, int]:
    last = (102.0, len(order))
    return last if noted.touchpoint is None else order.get(noted.touchpoint.id, last)
