"""How each figure came about, ready to be looked into: the steps, their bands, and the way to an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from touchaudit.domain.chances import Noted
from touchaudit.domain.client import Band, Bands
from touchaudit.domain.coverage import Coverage
from touchaudit.domain.derivation import (
    explain_consistency,
    explain_coverage,
    explain_touchpoint,
    explain_visit,
    explain_walk,
    explain_wave,
)
from touchaudit.domain.derivation_counts import (
    Planned,
    Used,
    explain_answered,
    explain_caught,
    explain_excused,
    explain_finished,
    explain_knock_outs,
    explain_noted,
    explain_open,
    explain_planned,
    explain_repeated,
    explain_spots,
    explain_under_way,
    explain_used,
    explain_visits,
)
from touchaudit.domain.derivation_found import (
    explain_effect,
    explain_grades,
    explain_streak,
    explain_suggestion,
)
from touchaudit.domain.derivation_gain import explain_priority, explain_uplift
from touchaudit.domain.derivation_map import (
    explain_audited,
    explain_lines,
    explain_moved,
    explain_served,
    explain_since,
    explain_stage,
    explain_stages,
    explain_terms,
)
from touchaudit.domain.derivation_steps import Source, Step, Unit
from touchaudit.domain.derivation_whole import explain_question
from touchaudit.domain.grades import Grade
from touchaudit.domain.importance import Crosshair
from touchaudit.domain.later import Later, Parts
from touchaudit.domain.lens import Lens, through, wave_of
from touchaudit.domain.movement import Moved
from touchaudit.domain.preference import PersonaTerms
from touchaudit.domain.record import ClientRecord, VisitRecord, WalkRecord
from touchaudit.domain.roadmap import findings
from touchaudit.domain.streaks import Streak
from touchaudit.domain.trend import ItemChange
from touchaudit.domain.visit import Action
from touchaudit.domain.workshop import Suggested
from touchaudit.errors import StorageError
from touchaudit.services.core import Core
from touchaudit.services.walk_views import state_of
from touchaudit.store import queries
from touchaudit.store.checklists import ChecklistUse


@dataclass(frozen=True, slots=True)
class WhyView(Later):
    """One step with the band of its score by the client's bands, None for what is no score.

    What it is made of is put together when somebody looks at it.
    """

    step: Step
    band: Band | None
    parts: Sequence[WhyView]


class DerivationService:
    """Answers "why 71?" for any figure; changes nothing."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def wave(self, client_id: str, wave: int | None = None) -> WhyView:
        """Return how the overall score of a wave (the latest where none is named) came about."""
        record = self._core.records.client(client_id)
        return why_view(explain_wave(record, wave or record.latest), record.client.bands)

    def touchpoint(self, client_id: str, wave: int | None, touchpoint_id: str) -> WhyView:
        """Return how the score of a touchpoint in a wave came about.

        Raises:
            StorageError: The touchpoint is gone.
        """
        record = self._core.records.client(client_id)
        try:
            step = explain_touchpoint(record, wave or record.latest, touchpoint_id)
        except KeyError:
            raise _gone() from None
        return why_view(step, record.client.bands)

    def stages(self, client_id: str, wave: int) -> WhyView:
        """Return how the scores of the stages in a wave came about."""
        record = self._core.records.client(client_id)
        return why_view(explain_stages(record, wave), record.client.bands)

    def stage(self, client_id: str, wave: int, stage_id: str) -> WhyView:
        """Return how the score of a stage in a wave came about."""
        record = self._core.records.client(client_id)
        return why_view(explain_stage(record, wave, stage_id), record.client.bands)

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
        return self._of_walk(walk_id, explain_walk)

    def walk_coverage(self, walk_id: str) -> WhyView:
        """Return how the coverage of one walk came about, what was not seen first.

        Raises:
            StorageError: The walk is gone.
        """
        return self._of_walk(walk_id, lambda walk: explain_coverage([walk]))

    # Of counts

    def under_way(self) -> WhyView:
        """Return the visits of all clients that are planned or under way."""
        with self._core.database.read() as session:
            clients = queries.clients(session)
        records = [self._core.records.client(client.id) for client in clients]
        return why_later(partial(explain_under_way, records))

    def visits(self, client_id: str, lens: Lens | None = None, *, all_waves: bool = False) -> WhyView:
        """Return the visits of a client, or those that a lens shows: of its wave, or of all waves."""
        record = self._core.records.client(client_id)
        seen = record if lens is None else through(record, lens)
        in_all = lens is None or all_waves
        shown = seen.visits if in_all else seen.in_wave(wave_of(seen, lens or Lens()))
        return why_view(explain_visits(shown), record.client.bands)

    def spots(self, client_id: str, wave: int | None = None, *, good: bool = False) -> WhyView:
        """Return the hot spots, or the bright ones, of a wave (the latest where none is named)."""
        record = self._core.records.client(client_id)
        return why_view(explain_spots(record, wave or record.latest, good=good), record.client.bands)

    def finished(self, visit_id: str) -> WhyView:
        """Return which touchpoints of a visit were walked to the end."""
        return self._of_visit(visit_id, explain_finished)

    def open(self, visit_id: str) -> WhyView:
        """Return the scored questions of a visit that nothing was said of."""
        return self._of_visit(visit_id, explain_open)

    def knock_outs(self, visit_id: str) -> WhyView:
        """Return the critical points of a visit that failed."""
        return self._of_visit(visit_id, explain_knock_outs)

    def caught(self, visit_id: str) -> WhyView:
        """Return the chances nobody took on a visit: those noted in passing and those answered as missed."""
        return self._of_visit(visit_id, explain_caught)

    def repeated(self, visit_id: str) -> WhyView:
        """Return where on a visit the customer had to say again what was said before."""
        return self._of_visit(visit_id, explain_repeated)

    def answered(self, walk_id: str) -> WhyView:
        """Return the questions of a walk, those that stand open first.

        Raises:
            StorageError: The walk is gone.
        """
        return self._of_walk(walk_id, partial(explain_answered, is_open=lambda one: state_of(one) == "open"))

    def excused(self, walk_id: str) -> WhyView:
        """Return what does not apply in a walk.

        Raises:
            StorageError: The walk is gone.
        """
        return self._of_walk(walk_id, explain_excused)

    def noted(self, client_id: str, text: str, found: Sequence[Noted]) -> WhyView:
        """Return each time that something was written down in the same words."""
        return why_view(explain_noted(text, found), self._core.records.client(client_id).client.bands)

    @staticmethod
    def planned(steps: Sequence[Planned]) -> tuple[WhyView, WhyView]:
        """Return how many questions a plan asks, and how many minutes it takes."""
        questions, minutes = explain_planned(steps)
        return why_later(lambda: questions), why_later(lambda: minutes)

    @staticmethod
    def used(title: str, found: Sequence[ChecklistUse]) -> WhyView:
        """Return the walks that a checklist was used for."""
        walks = [Used(one.walk_id, one.client, one.visit, one.on, one.touchpoint) for one in found]
        return why_later(partial(explain_used, title, walks))

    def _of_walk(self, walk_id: str, explain: Callable[[WalkRecord], Step]) -> WhyView:
        with self._core.database.read() as session:
            walk = queries.walk(session, walk_id)
        if walk is None:
            raise _gone()
        record, visit = self._visit(walk.visit_id)
        for known in visit.walks:
            if known.walk.id == walk_id:
                return why_view(explain(known), record.client.bands)
        raise _gone()

    def uplift(self, action: Action) -> WhyView:
        """Return how the points came about that a card on the road map adds."""
        record = self._core.records.client(action.client_id)
        return why_view(self._uplift(record, action), record.client.bands)

    def gain(self, client_id: str, wave: int | None, touchpoint_id: str, question: str) -> WhyView:
        """Return how what mending a finding adds came about, in a wave (the latest where none is named)."""
        record = self._core.records.client(client_id)
        step = explain_uplift(record, wave or record.latest, touchpoint_id, question)
        return why_view(step, record.client.bands)

    def priority(self, action: Action) -> WhyView | None:
        """Return how the priority of a card came about; None where no finding stands behind it now."""
        record = self._core.records.client(action.client_id)
        for finding in findings(record, record.latest):
            if (finding.touchpoint.id, finding.question) == (action.touchpoint_id, action.question):
                return why_view(explain_priority(finding, self._uplift(record, action)), record.client.bands)
        return None

    # Of the insight page, of the visits that a lens shows

    def terms(self, client_id: str, terms: PersonaTerms) -> WhyView:
        """Return which stages meet a persona on its terms."""
        return why_view(explain_terms(terms), self._core.records.client(client_id).client.bands)

    def audited(self, client_id: str, lens: Lens) -> WhyView:
        """Return which touchpoints of the map somebody looked at in the wave, on the visits of a lens."""
        record = self._core.records.client(client_id)
        step = explain_audited(record, wave_of(through(record, lens), lens), lens)
        return why_view(step, record.client.bands)

    def served(self, client_id: str, known: Coverage) -> WhyView:
        """Return where the personas find a touchpoint that they would look for, and where not."""
        return why_view(explain_served(known), self._core.records.client(client_id).client.bands)

    def lines(self, client_id: str, lens: Lens, crosshair: Crosshair) -> tuple[WhyView, WhyView]:
        """Return why the lines of importance and of the score run where they do."""
        record = through(self._core.records.client(client_id), lens)
        importance, score = explain_lines(record, wave_of(record, lens), crosshair)
        return why_view(importance, record.client.bands), why_view(score, record.client.bands)

    def since(self, client_id: str, wave: int | None = None) -> WhyView | None:
        """Return what the overall score moved since the wave before; None where there is none."""
        record = self._core.records.client(client_id)
        step = explain_since(record, wave or record.latest)
        return None if step is None else why_view(step, record.client.bands)

    def moved(self, client_id: str, lens: Lens, moved: Moved, before: int, wave: int) -> WhyView:
        """Return the visits of both waves between which the score of a touchpoint moved."""
        record = through(self._core.records.client(client_id), lens)
        return why_view(explain_moved(record, moved, before, wave), record.client.bands)

    def question(self, client_id: str, change: ItemChange) -> WhyView:
        """Return what one question moved of the overall score, and by what."""
        return why_view(explain_question(change), self._core.records.client(client_id).client.bands)

    def streak(self, client_id: str, streak: Streak) -> WhyView:
        """Return the visits in a row on which a question fell short."""
        record = self._core.records.client(client_id)
        return why_view(explain_streak(streak), record.client.bands)

    def effect(self, client_id: str, lens: Lens, action: Action) -> WhyView:
        """Return what an answer earned before an action was done, and after."""
        return self._through(client_id, lens, lambda record, _wave: explain_effect(record, action))

    def grades(self, client_id: str, lens: Lens) -> Mapping[Grade, WhyView]:
        """Return the findings behind each grade of evidence."""
        record = through(self._core.records.client(client_id), lens)
        steps = explain_grades(record, wave_of(record, lens))
        return {grade: why_view(step, record.client.bands) for grade, step in steps.items()}

    def suggestion(self, client_id: str, one: Suggested, found: Sequence[Suggested]) -> WhyView:
        """Return the voices behind a suggested criticality, one of those found."""
        most = max(known.points for known in found)
        return why_view(explain_suggestion(one, most), self._core.records.client(client_id).client.bands)

    def place(self, source: Source) -> tuple[str, str]:
        """Return walk and reference to go to; the reference is "" for the walk as a whole."""
        if not source.key:
            return source.walk_id, ""
        return source.walk_id, self._core.live.get(source.walk_id).ref_of(source.key)

    def _through(self, client_id: str, lens: Lens, explain: Callable[[ClientRecord, int], Step]) -> WhyView:
        record = through(self._core.records.client(client_id), lens)
        return why_view(explain(record, wave_of(record, lens)), record.client.bands)

    @staticmethod
    def _uplift(record: ClientRecord, action: Action) -> Step:
        return explain_uplift(record, record.latest, action.touchpoint_id or "", action.question)

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
        lambda name: {name: Parts(partial(_part, step, at, bands) for at in range(len(step.parts)))},
        step=step,
        band=band,
    )


def why_later(explain: Callable[[], Step]) -> WhyView:
    """Return a step without bands that is explained when somebody asks for it."""

    def fetch(_name: str) -> dict[str, object]:
        step = explain()
        parts = Parts(
            partial(why_later, partial(step.parts.__getitem__, at)) for at in range(len(step.parts))
        )
        return {"step": step, "band": None, "parts": parts}

    return WhyView.later(fetch)


def _part(step: Step, at: int, bands: Bands) -> WhyView:
    return why_view(step.parts[at], bands)


def _gone() -> StorageError:
    return StorageError(
        "What this figure was made of is no longer there.", todo="Choose another on the client's page."
    )
