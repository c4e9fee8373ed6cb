"""Visits: planned, walked, looked over, handed on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from touchaudit.domain.ids import new_id
from touchaudit.domain.visit import Opportunity, Visit, VisitState, Walk
from touchaudit.errors import StorageError
from touchaudit.services.changes import Changes
from touchaudit.services.checklists import ChecklistService
from touchaudit.services.core import Core
from touchaudit.services.review_views import review_view
from touchaudit.services.views import PlanDraft, PlanStep, ReviewView
from touchaudit.store import queries

_NEXT: Mapping[VisitState, tuple[VisitState, ...]] = {
    VisitState.PLANNED: (),
    VisitState.DRAFT: (VisitState.IN_REVIEW,),
    VisitState.IN_REVIEW: (VisitState.DRAFT, VisitState.FINAL),
    VisitState.FINAL: (VisitState.DRAFT,),
    VisitState.AMENDED: (VisitState.DRAFT,),
}


class VisitService:
    """Gestures on visits."""

    def __init__(self, core: Core, checklists: ChecklistService) -> None:
        self._core = core
        self._checklists = checklists

    def default_plan(self, client_id: str) -> PlanDraft:
        """Return a plan to start from: every touchpoint in the order of the customer's way."""
        record = self._core.records.client(client_id)
        wave = max((visit.visit.wave for visit in record.visits), default=1)
        stages = {stage.id: stage.position for stage in record.stages}
        on_the_way = sorted(
            (point for point in record.touchpoints if point.checklist),
            key=lambda point: (stages.get(point.stage_id, 0), point.position, point.name),
        )
        number = sum(known.visit.wave == wave for known in (*record.visits, *record.planned)) + 1
        return PlanDraft(
            title=f"Visit {number}",
            on=self._core.clock().date(),
            wave=wave,
            site_id=record.sites[0].id if record.sites else None,
            persona_id=record.personas[0].id if record.personas else None,
            steps=tuple(PlanStep(point.id, point.checklist) for point in on_the_way),
        )

    def plan(self, client_id: str, draft: PlanDraft) -> Changes:
        """Store a planned visit; its checklists are frozen into it now. ``created`` is the visit's id."""
        visit = self._visit(new_id(), client_id, draft)
        walks = [
            Walk(new_id(), visit.id, step.touchpoint_id, self._checklists.freeze(step.checklist), at)
            for at, step in enumerate(draft.steps)
        ]
        gesture = self._core.keep("Plan a visit", [visit, *walks], scope=client_id)
        return self._planned(gesture, "Plan a visit", visit, created=visit.id, scope=client_id)

    def draft_of(self, visit_id: str) -> PlanDraft:
        """Return a visit as a plan to change."""
        visit = self._core.visit(visit_id)
        keys = self._core.checklist_keys(visit_id)
        return PlanDraft(
            title=visit.title,
            on=visit.on,
            wave=visit.wave,
            site_id=visit.site_id,
            persona_id=visit.persona_id,
            auditor=visit.auditor,
            note=visit.note,
            steps=tuple(
                PlanStep(walk.touchpoint_id, keys[walk.checklist]) for walk in self._core.walks(visit_id)
            ),
        )

    def change_plan(self, visit_id: str, draft: PlanDraft) -> Changes:
        """Store a changed plan. A walk that was begun keeps its checklist, and stays unless it is dropped."""
        old = self._core.visit(visit_id)
        visit = replace(self._visit(visit_id, old.client_id, draft), state=old.state)
        here = {walk.touchpoint_id: walk for walk in self._core.walks(visit_id)}
        keys = self._core.checklist_keys(visit_id)
        walks = []
        for at, step in enumerate(draft.steps):
            walk = here.pop(step.touchpoint_id, None) or Walk(new_id(), visit_id, step.touchpoint_id, "")
            if walk.started is None and keys.get(walk.checklist) != step.checklist:
                walk = replace(walk, checklist=self._checklists.freeze(step.checklist))
            walks.append(replace(walk, position=at))
        gesture = self._core.keep("Change the plan", [visit, *walks], removed=here.values(), scope=visit_id)
        self._core.live.drop(*(walk.id for walk in walks))
        return self._planned(gesture, "Change the plan", visit)

    def remove(self, visit_id: str) -> Changes:
        """Remove a visit with its walks; *Undo* brings it back."""
        visit = self._core.visit(visit_id)
        gesture = self._core.keep("Remove the visit", [], removed=[visit], scope=visit.client_id)
        return self._planned(gesture, "Remove the visit", visit, scope=visit.client_id)

    def first_walk(self, visit_id: str) -> str:
        """Return the walk to go on with: the first that is not finished ("" where there is none)."""
        walks = self._core.walks(visit_id)
        open_walks = [walk for walk in walks if walk.finished is None]
        return next((walk.id for walk in (*open_walks, *walks)), "")

    def review(self, visit_id: str) -> ReviewView:
        """Return a visit, looked over."""
        visit = self._core.visit(visit_id)
        return review_view(self._core, visit, _NEXT[visit.state])

    def set_state(self, visit_id: str, state: VisitState) -> Changes:
        """Move a visit on its way: draft, in review, final, and back.

        Raises:
            StorageError: The visit can't go there now, or questions stand open.
        """
        visit = self._core.visit(visit_id)
        if state not in _NEXT[visit.state]:
            raise StorageError("The visit can't go there from where it stands.", safe="Nothing was changed.")
        if state is VisitState.FINAL:
            open_questions = self.review(visit_id).open
            if open_questions:
                raise StorageError(
                    f"{open_questions} scored questions are still open.",
                    safe="Nothing was changed.",
                    todo="Answer them, or say that they do not apply or were not observed.",
                )
        gesture = self._core.keep("Move the visit on", [replace(visit, state=state)], scope=visit_id)
        return self._planned(gesture, "Move the visit on", visit)

    def add_opportunity(
        self, visit_id: str, text: str, kind: str = "", walk_id: str | None = None
    ) -> Changes:
        """Store a chance that nobody took."""
        visit = self._core.visit(visit_id)
        missed = Opportunity(new_id(), visit_id, text, walk_id, kind, self._core.clock())
        gesture = self._core.keep("Missed opportunity", [missed], scope=visit_id)
        return self._planned(gesture, "Missed opportunity", visit, created=missed.id)

    def opportunities(self, visit_id: str) -> tuple[Opportunity, ...]:
        """Return the chances missed on a visit, in the order they were noticed."""
        with self._core.database.read() as session:
            return tuple(queries.opportunities(session, visit_id))

    def remove_opportunity(self, visit_id: str, opportunity_id: str) -> Changes:
        """Take a missed opportunity back."""
        visit = self._core.visit(visit_id)
        gone = [missed for missed in self.opportunities(visit_id) if missed.id == opportunity_id]
        gesture = self._core.keep("Remove the opportunity", [], removed=gone, scope=visit_id)
        return self._planned(gesture, "Remove the opportunity", visit)

    @staticmethod
    def _visit(visit_id: str, client_id: str, draft: PlanDraft) -> Visit:
        return Visit(
            visit_id,
            client_id,
            draft.title,
            draft.on,
            draft.wave,
            draft.site_id,
            draft.persona_id,
            draft.auditor,
            VisitState.PLANNED,
            draft.note,
        )

    def _planned(
        self, gesture: str | None, label: str, visit: Visit, *, created: str = "", scope: str = ""
    ) -> Changes:
        self._core.changed(visit.client_id)
        return Changes(
            gesture,
            label,
            visit.client_id,
            visit.id,
            plan=True,
            score=True,
            clients=True,
            created=created,
            scope=scope or visit.id,
        )
