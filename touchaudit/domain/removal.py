"""What removing a touchpoint does to what was signed: its walks go with it, so the scores are others."""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.domain.record import ClientRecord, VisitRecord
from touchaudit.domain.scoring import score_visit
from touchaudit.domain.visit import Visit, VisitState
from touchaudit.domain.wave import by_touchpoint, overall

SIGNED = (VisitState.FINAL, VisitState.AMENDED)


@dataclass(frozen=True, slots=True)
class Rescored:
    """A signed visit that walked the touchpoint, with its score now and without it."""

    visit: Visit
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class Removal:
    """What changes without a touchpoint: the overall score of the latest wave, and the signed visits."""

    before: float | None
    after: float | None
    signed: tuple[Rescored, ...]


def removal(record: ClientRecord, touchpoint_id: str) -> Removal:
    """Return what would change if a touchpoint was removed, the oldest visit first."""
    places = by_touchpoint(record, record.latest)
    return Removal(
        before=overall(places),
        after=overall(place for place in places if place.touchpoint.id != touchpoint_id),
        signed=tuple(
            _rescored(visit, touchpoint_id)
            for visit in record.visits
            if visit.visit.state in SIGNED
            and any(walk.touchpoint.id == touchpoint_id for walk in visit.walks)
        ),
    )


def _rescored(visit: VisitRecord, touchpoint_id: str) -> Rescored:
    left = [walk for walk in visit.walks if walk.touchpoint.id != touchpoint_id]
    after = score_visit((walk.touchpoint.criticality, walk.score) for walk in left)
    return Rescored(visit.visit, visit.score.score, after.score)
