"""The record of a client: read in a few queries, worked out once, kept until something changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.fieldwork import Fieldwork
from touchaudit.domain.hours import calendar_for
from touchaudit.domain.record import ClientRecord, VisitRecord, WalkRecord
from touchaudit.domain.scoring import score_visit
from touchaudit.domain.visit import Visit, VisitState, Walk
from touchaudit.errors import StorageError
from touchaudit.services.amendments import Wording
from touchaudit.services.frozen import FrozenChecklists
from touchaudit.services.live import LiveWalk, LiveWalks, WalkRows
from touchaudit.services.questions import walk_record
from touchaudit.store import queries
from touchaudit.store.database import Database
from touchaudit.store.fieldwork_queries import fieldwork
from touchaudit.store.queries import ClientRows


class Records:
    """Client records by id. A walk is scored again only when one of its answers changed."""

    def __init__(self, database: Database, checklists: FrozenChecklists, live: LiveWalks) -> None:
        self._database = database
        self._live = live
        self._checklists = checklists
        self._clients: dict[str, ClientRecord] = {}
        self._walks: dict[str, WalkRecord] = {}

    def client(self, client_id: str) -> ClientRecord:
        """Return all that is known of a client.

        Raises:
            StorageError: The client is not there, or can't be read.
        """
        if client_id not in self._clients:
            with self._database.read() as session:
                rows = queries.client_rows(session, client_id)
                if rows is None:
                    raise StorageError(
                        "This client is no longer there.", todo="Choose another on the home page."
                    )
                gathered = fieldwork(session, client_id)
            self._clients[client_id] = self._assemble(rows, gathered)
        return self._clients[client_id]

    def walk(self, live: LiveWalk, touchpoint: Touchpoint) -> WalkRecord:
        """Return an open walk with its questions and score."""
        return self._kept(live.walk, touchpoint, lambda: live)

    def known_walks(self) -> list[WalkRecord]:
        """Return the walks that were worked out before, the latest first."""
        return [self._walks[walk_id] for walk_id in sorted(self._walks, reverse=True)]

    def known_walk(self, walk_id: str) -> WalkRecord | None:
        """Return a walk that was worked out before."""
        return self._walks.get(walk_id)

    def changed(self, client_id: str, walk_ids: Iterable[str] = ()) -> None:
        """Forget what a gesture made out of date: the client's record, and the walks that were answered."""
        self._clients.pop(client_id, None)
        for walk_id in walk_ids:
            self._walks.pop(walk_id, None)

    def forget(self) -> None:
        """Forget everything: the wording itself changed."""
        self._clients.clear()
        self._walks.clear()

    def _assemble(self, rows: ClientRows, gathered: Fieldwork) -> ClientRecord:
        touchpoints = {touchpoint.id: touchpoint for touchpoint in rows.touchpoints}
        visits = []
        for visit in rows.visits:
            walks = tuple(
                self._walk(rows, walk, touchpoints[walk.touchpoint_id])
                for walk in rows.walks.get(visit.id, ())
                if walk.touchpoint_id in touchpoints
            )
            visits.append(self._visit(rows, visit, walks))
        return ClientRecord(
            rows.client,
            rows.sites,
            rows.personas,
            rows.stages,
            rows.touchpoints,
            tuple(known for known in visits if known.visit.state is not VisitState.PLANNED),
            rows.actions,
            tuple(known for known in visits if known.visit.state is VisitState.PLANNED),
            gathered,
        )

    def _walk(self, rows: ClientRows, walk: Walk, touchpoint: Touchpoint) -> WalkRecord:
        checklist = self._checklists.get(walk.checklist)
        return self._kept(walk, touchpoint, lambda: self._live.run(_rows_of(rows, walk), checklist))

    def _kept(self, walk: Walk, touchpoint: Touchpoint, run: Callable[[], LiveWalk]) -> WalkRecord:
        """Return what was worked out of a walk before, unless something it rests on changed."""
        known = self._walks.get(walk.id)
        if known is None or known.touchpoint != touchpoint or known.walk.checklist != walk.checklist:
            known = self._walks[walk.id] = walk_record(run(), touchpoint)
        return known if known.walk == walk else replace(known, walk=walk)

    def _visit(self, rows: ClientRows, visit: Visit, walks: tuple[WalkRecord, ...]) -> VisitRecord:
        wording = Wording(walks, partial(self._running, rows, visit.id))
        return VisitRecord(
            visit,
            next((site for site in rows.sites if site.id == visit.site_id), None),
            next((persona for persona in rows.personas if persona.id == visit.persona_id), None),
            walks,
            rows.opportunities.get(visit.id, ()),
            score_visit((walk.touchpoint.criticality, walk.score) for walk in walks),
            rows.moments.get(visit.id, ()),
            rows.sign_offs.get(visit.id, ()),
            wording.amendments(rows.amendments.get(visit.id, ()), rows.revisions.get(visit.id, ())),
            wording.appeals(rows.appeals.get(visit.id, ())),
        )

    def _running(self, rows: ClientRows, visit_id: str, walk_id: str) -> LiveWalk:
        walk = next(walk for walk in rows.walks[visit_id] if walk.id == walk_id)
        return self._live.run(_rows_of(rows, walk), self._checklists.get(walk.checklist))


def _rows_of(rows: ClientRows, walk: Walk) -> WalkRows:
    return WalkRows(
        walk,
        rows.answers.get(walk.id, {}),
        rows.instances.get(walk.id, ()),
        rows.evidence.get(walk.id, ()),
        hours=calendar_for(rows.calendars, walk.touchpoint_id),
    )
