"""Visits: planned, walked, looked over, handed on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from touchaudit.domain.client import Channel
from touchaudit.domain.ids import new_id
from touchaudit.domain.preparing import usual_kit
from touchaudit.domain.release import Amendment, AmendmentLine, Appeal, Outcome, SignOff, Stroke
from touchaudit.domain.removal import Removal, removal
from touchaudit.domain.visit import Moment, MomentKind, Opportunity, Visit, VisitState, Walk
from touchaudit.domain.words import plural
from touchaudit.errors import StorageError
from touchaudit.reports.crib_model import Crib
from touchaudit.saying import Saying
from touchaudit.services.changes import Changes
from touchaudit.services.checklists import ChecklistService
from touchaudit.services.core import Core
from touchaudit.services.cribs import crib_of
from touchaudit.services.review_values import ReviewView
from touchaudit.services.review_views import review_view
from touchaudit.services.views import PlanDraft, PlanStep
from touchaudit.store import queries
from touchaudit.store.photos import Photo
from touchaudit.tongue import speaking

_NEXT: Mapping[VisitState, tuple[VisitState, ...]] = {
    VisitState.PLANNED: (),
    VisitState.DRAFT: (VisitState.IN_REVIEW,),
    VisitState.IN_REVIEW: (VisitState.DRAFT,),
    VisitState.FINAL: (),
    VisitState.AMENDED: (),
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
            title=Saying("Visit {number}", number=number),
            on=self._core.clock().date(),
            wave=wave,
            site_id=record.sites[0].id if record.sites else None,
            persona_id=record.personas[0].id if record.personas else None,
            steps=tuple(PlanStep(point.id, point.checklist) for point in on_the_way),
            kit=usual_kit(point.channel for point in on_the_way),
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
            daypart=visit.daypart,
            cover_story=visit.cover_story,
            kit=visit.kit,
            packed=visit.packed,
        )

    def change_plan(self, visit_id: str, draft: PlanDraft) -> Changes:
        """Store a changed plan. A walk that was begun keeps its checklist, and stays unless it is dropped."""
        old = self._open_for_change(visit_id)
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

    def pack(self, visit_id: str, thing: str, packed: bool) -> Changes:
        """Tick a thing of the kit: it is in the bag, or it was taken out again."""
        visit = self._open_for_change(visit_id)
        bag = {*visit.packed, thing} if packed else {*visit.packed} - {thing}
        changed = replace(visit, packed=tuple(known for known in visit.kit if known in bag))
        gesture = self._core.keep("Pack", [changed], scope=visit_id)
        return self._planned(gesture, "Pack", visit)

    def crib(self, visit_id: str, language: str = "en") -> Crib:
        """Return what the auditor of a visit should have in mind, ready for ``print_crib``.

        Raises:
            ReportError: Nothing is printed in that language.
        """
        visit = self._core.visit(visit_id)
        with speaking(language):
            return crib_of(self._core.records.client(visit.client_id), visit, self._core.clock())

    def without(self, client_id: str, touchpoint_id: str) -> Removal:
        """Return what becomes of signed visits when a touchpoint is removed."""
        return removal(self._core.records.client(client_id), touchpoint_id)

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

    def of_walk(self, walk_id: str) -> Visit | None:
        """Return the visit that a walk belongs to; None where either is gone."""
        with self._core.database.read() as session:
            walk = queries.walk(session, walk_id)
            return queries.visit(session, walk.visit_id) if walk else None

    def review(self, visit_id: str) -> ReviewView:
        """Return a visit, looked over."""
        visit = self._core.visit(visit_id)
        return review_view(self._core, visit, _NEXT[visit.state])

    def set_state(self, visit_id: str, state: VisitState) -> Changes:
        """Move a visit from draft to review, or back; it becomes final by a signature.

        Raises:
            StorageError: The visit can't go there now.
        """
        visit = self._core.visit(visit_id)
        if state not in _NEXT[visit.state]:
            raise StorageError("The visit can't go there from where it stands.", safe="Nothing was changed.")
        gesture = self._core.keep("Move the visit on", [replace(visit, state=state)], scope=visit_id)
        return self._planned(gesture, "Move the visit on", visit)

    # After the review

    def ready(self, visit_id: str) -> None:
        """Look whether a visit can be signed as it stands.

        Raises:
            StorageError: It is not in review and not being amended, or questions stand open.
        """
        visit = self._core.visit(visit_id)
        if visit.state is not VisitState.IN_REVIEW and self._core.amending(visit_id) is None:
            raise StorageError("The visit can't be signed as it stands.", safe="Nothing was changed.")
        still_open = self.review(visit_id).open
        if still_open:
            raise StorageError(
                f"{plural(still_open, 'scored question is', 'scored questions are')} still open.",
                safe="Nothing was changed.",
                todo="Answer them, or say that they do not apply or were not observed.",
            )

    def sign(self, visit_id: str, name: str, role: str = "", strokes: Sequence[Stroke] = ()) -> Changes:
        """Sign a visit: it is final, or its amendment is closed. What was done before can't be taken back.

        Raises:
            StorageError: The visit is not :meth:`ready`, or the name is missing.
        """
        self.ready(visit_id)
        _need(name, "A signature needs a name.")
        visit, amending = self._core.visit(visit_id), self._core.amending(visit_id)
        now = self._core.clock()
        signed: list[object] = [SignOff(new_id(), visit_id, name.strip(), role, now, tuple(strokes))]
        if amending is None:
            signed.append(replace(visit, state=VisitState.FINAL))
        else:
            signed.append(replace(amending, closed=now))
        return self._sealed("Sign", visit, signed)

    def amend(self, visit_id: str, reason: str, by: str) -> Changes:
        """Open a signed visit for changes; each is logged until signing again closes the amendment.

        Raises:
            StorageError: The visit is not final, is being amended already, or reason or name is missing.
        """
        visit = self._core.visit(visit_id)
        if not self._core.is_locked(visit):
            raise StorageError("Only a signed visit can be amended.", safe="Nothing was changed.")
        _need(reason, "An amendment needs a reason.")
        _need(by, "An amendment needs the name of who makes it.")
        amendment = Amendment(new_id(), visit_id, reason.strip(), by.strip(), self._core.clock())
        return self._sealed("Amend", visit, [amendment, replace(visit, state=VisitState.AMENDED)])

    def amendments(self, visit_id: str) -> tuple[AmendmentLine, ...]:
        """Return every change since a visit was signed: who, when, where, old, new and why."""
        visit = self._core.visit(visit_id)
        return review_view(self._core, visit, ()).amendments

    def appeal(self, visit_id: str, walk_id: str, ref: str, by: str, reason: str) -> Changes:
        """Store the client's objection to one answer of a signed visit. ``created`` is the appeal's id.

        Raises:
            StorageError: The visit was not signed yet, or name or reason is missing.
        """
        visit = self._core.visit(visit_id)
        if visit.state not in (VisitState.FINAL, VisitState.AMENDED):
            raise StorageError("Only a signed visit can be appealed against.", safe="Nothing was changed.")
        _need(by, "An appeal needs the name of who makes it.")
        _need(reason, "An appeal needs a reason.")
        key = self._core.live.get(walk_id).session.key_of(ref)
        appeal = Appeal(new_id(), visit_id, walk_id, key, by.strip(), reason.strip(), self._core.clock())
        gesture = self._core.keep("Appeal", [appeal], scope=visit_id)
        return self._planned(gesture, "Appeal", visit, created=appeal.id)

    def settle(self, appeal_id: str, outcome: Outcome, text: str) -> Changes:
        """Store what came of an appeal and what the client is told; an answer itself needs an amendment.

        Raises:
            StorageError: The appeal is not there, or the explanation is missing.
        """
        with self._core.database.read() as session:
            appeal = queries.appeal(session, appeal_id)
        if appeal is None:
            raise StorageError("This appeal is no longer there.", safe="Nothing was changed.")
        if outcome is not Outcome.OPEN:
            _need(text, "Say in a sentence why it was decided so.")
        settled = self._core.clock() if outcome is not Outcome.OPEN else None
        changed = replace(appeal, outcome=outcome, answer=text.strip(), settled=settled)
        visit = self._core.visit(appeal.visit_id)
        gesture = self._core.keep("Settle the appeal", [changed], scope=visit.id)
        return self._planned(gesture, "Settle the appeal", visit)

    # What happens on the way

    def add_opportunity(
        self,
        visit_id: str,
        text: str,
        kind: str = "",
        walk_id: str | None = None,
        *,
        frequency: str = "",
        photo: Photo | None = None,
    ) -> Changes:
        """Store a chance that nobody took; a photo is one that :meth:`WalkService.prepare_photo` made fit."""
        visit = self._open_for_change(visit_id)
        digest = self._core.media.keep(photo.jpeg, photo.name) if photo else ""
        missed = Opportunity(new_id(), visit_id, text, walk_id, kind, self._core.clock(), frequency, digest)
        gesture = self._core.keep("Missed opportunity", [missed], scope=visit_id)
        return self._planned(gesture, "Missed opportunity", visit, created=missed.id)

    def opportunities(self, visit_id: str) -> tuple[Opportunity, ...]:
        """Return the chances missed on a visit, in the order they were noticed."""
        with self._core.database.read() as session:
            return tuple(queries.opportunities(session, visit_id))

    def remove_opportunity(self, visit_id: str, opportunity_id: str) -> Changes:
        """Take a missed opportunity back."""
        visit = self._open_for_change(visit_id)
        gone = [missed for missed in self.opportunities(visit_id) if missed.id == opportunity_id]
        gesture = self._core.keep("Remove the opportunity", [], removed=gone, scope=visit_id)
        return self._planned(gesture, "Remove the opportunity", visit)

    def add_repeated(self, visit_id: str, walk_id: str) -> Changes:
        """Count that the customer had to say again what was said before."""
        moment = Moment(new_id(), visit_id, walk_id, MomentKind.REPEATED, self._core.clock())
        return self._keep_moment("Had to repeat", moment)

    def add_message(self, visit_id: str, walk_id: str, channel: Channel, text: str) -> Changes:
        """Note a message that the business sent or showed."""
        now = self._core.clock()
        moment = Moment(new_id(), visit_id, walk_id, MomentKind.MESSAGE, now, channel, text.strip())
        return self._keep_moment("Message", moment)

    def remove_moment(self, visit_id: str, moment_id: str) -> Changes:
        """Take a message, or one count of having to repeat, back."""
        visit = self._open_for_change(visit_id)
        gone = [moment for moment in self._core.moments(visit_id) if moment.id == moment_id]
        gesture = self._core.keep("Take it back", [], removed=gone, scope=visit_id)
        return self._planned(gesture, "Take it back", visit)

    # Inside

    def _keep_moment(self, name: str, moment: Moment) -> Changes:
        visit = self._open_for_change(moment.visit_id)
        gesture = self._core.keep(name, [moment], scope=visit.id)
        return self._planned(gesture, name, visit, created=moment.id)

    def _open_for_change(self, visit_id: str) -> Visit:
        visit = self._core.visit(visit_id)
        if self._core.is_locked(visit):
            raise StorageError(
                "This visit is final, so it stands as it was signed.",
                safe="Nothing was changed.",
                todo="Open an amendment in the review to change it.",
            )
        return visit

    def _sealed(self, name: str, visit: Visit, values: Sequence[object]) -> Changes:
        """Store what no *Undo* takes back, nor anything before it."""
        gesture = self._core.keep(name, values)
        self._core.history.seal(visit.id)
        return replace(self._planned(gesture, name, visit), scope="")

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
            draft.daypart,
            draft.cover_story,
            draft.kit,
            tuple(thing for thing in draft.kit if thing in draft.packed),
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


def _need(text: str, what: str) -> None:
    if not text.strip():
        raise StorageError(what, safe="Nothing was changed.")
