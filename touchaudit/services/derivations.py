"""How each figure came about, ready to be looked into: the steps, their bands, and the way to an answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from touchaudit.domain.client import Band, Bands
from touchaudit.domain.derivation import (
    explain_consistency,
    explain_coverage,
    explain_touchpoint,
    explain_visit,
    explain_walk,
    explain_wave,
)
from touchaudit.domain.derivation_gain import explain_priority, explain_uplift
from touchaudit.domain.derivation_steps import Source, Step, Unit
from touchaudit.domain.later import Later
from touchaudit.domain.record import ClientRecord, VisitRecord
from touchaudit.domain.roadmap import findings
from touchaudit.domain.visit import Action
from touchaudit.errors import StorageError
from touchaudit.services.core import Core
from touchaudit.store import queries


@dataclass(frozen=True, slots=True)
class WhyView(Later):
    """One step with the band of its score by the client's bands, None for what is no score.

    What it is made of is put together when somebody looks at it.
    """

    step: Step
    band: Band | None
    parts: tuple[WhyView, ...]


class DerivationService:
    """Answers "why 71?" for any figure; changes nothing."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def wave(self, client_id: str, wave: int | None = None) -> WhyView:
        """Return how the overall score of a wave (the latest where none is named) came about."""
        record = self._core.records.client(client_id)
        return why_view(explain_wave(record, wave or _latest(record)), record.client.bands)

    def touchpoint(self, client_id: str, wave: int | None, touchpoint_id: str) -> WhyView:
        """Return how the score of a touchpoint in a wave came about.

        Raises:
            StorageError: The touchpoint is gone.
        """
        record = self._core.records.client(client_id)
        try:
            step = explain_touchpoint(record, wave or _latest(record), touchpoint_id)
        except KeyError:
            raise _gone() from None
        return why_view(step, record.client.bands)

    def visit(self, visit_id: str) -> WhyView:
        """Return how the score of a visit came about."""
        return self._of_visit(visit_id, explain_visit)

    def coverage(self, visit_id: str) -> WhyView:
        """Return how the coverage of a visit came about, what was not seen first."""
        return self._of_visit(visit_id, lambda visit: explain_coverage(visit.walks))

    def consistency(self, visit_id: str) -> WhyView:
        """Return how the consistency of a visit came about."""
        return self._of_visit(visit_id, lambda visit: explain_consistency(explain_visit(visit)))

    def walk(self, walk_id: str) -> WhyView:
        """Return how the score of one walk came about.

        Raises:
            StorageError: The walk is gone.
        """
        with self._core.database.read() as session:
            walk = queries.walk(session, walk_id)
        if walk is None:
            raise _gone()
        record, visit = self._visit(walk.visit_id)
        for known in visit.walks:
            if known.walk.id == walk_id:
                return why_view(explain_walk(known), record.client.bands)
        raise _gone()

    def uplift(self, action: Action) -> WhyView:
        """Return how the points came about that a card on the road map adds."""
        record = self._core.records.client(action.client_id)
        return why_view(self._uplift(record, action), record.client.bands)

    def gain(self, client_id: str, wave: int | None, touchpoint_id: str, question: str) -> WhyView:
        """Return how what mending a finding adds came about, in a wave (the latest where none is named)."""
        record = self._core.records.client(client_id)
        step = explain_uplift(record, wave or _latest(record), touchpoint_id, question)
        return why_view(step, record.client.bands)

    def priority(self, action: Action) -> WhyView | None:
        """Return how the priority of a card came about; None where no finding stands behind it now."""
        record = self._core.records.client(action.client_id)
        for finding in findings(record, _latest(record)):
            if (finding.touchpoint.id, finding.question) == (action.touchpoint_id, action.question):
                return why_view(explain_priority(finding, self._uplift(record, action)), record.client.bands)
        return None

    def place(self, source: Source) -> tuple[str, str]:
        """Return walk and reference to go to; the reference is "" for the walk as a whole."""
        if not source.key:
            return source.walk_id, ""
        return source.walk_id, self._core.live.get(source.walk_id).ref_of(source.key)

    @staticmethod
    def _uplift(record: ClientRecord, action: Action) -> Step:
        return explain_uplift(record, _latest(record), action.touchpoint_id or "", action.question)

    def _of_visit(self, visit_id: str, explain: Callable[[VisitRecord], Step]) -> WhyView:
        record, visit = self._visit(visit_id)
        return why_view(explain(visit), record.client.bands)

    def _visit(self, visit_id: str) -> tuple[ClientRecord, VisitRecord]:
        record = self._core.records.client(self._core.visit(visit_id).client_id)
        for known in (*record.visits, *record.planned):
            if known.visit.id == visit_id:
                return record, known
        raise _gone()


def why_view(step: Step, bands: Bands) -> WhyView:
    """Return a step with the band of every score in it."""
    band = bands.of(step.value) if step.unit is Unit.SCORE and step.value is not None else None
    return WhyView.later(
        lambda name: {name: tuple(why_view(part, bands) for part in step.parts)}, step=step, band=band
    )


def why_later(explain: Callable[[], Step]) -> WhyView:
    """Return a step without bands that is explained when somebody asks for it."""

    def fetch(_name: str) -> dict[str, object]:
        step = explain()
        parts = tuple(why_later(partial(_same, part)) for part in step.parts)
        return {"step": step, "band": None, "parts": parts}

    return WhyView.later(fetch)


def _same(step: Step) -> Step:
    return step


def _latest(record: ClientRecord) -> int:
    return max(record.waves, default=1)


def _gone() -> StorageError:
    return StorageError(
        "What this figure was made of is no longer there.", todo="Choose another on the client's page."
    )
