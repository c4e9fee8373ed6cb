"""The record of a client: its parts are read when they are asked for, and worked out once.

What was worked out is kept in the database (:mod:`touchaudit.services.figures`), so that a client with a
thousand visits opens at once. The log of events tells what has to be worked out again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from time import monotonic
from typing import Any

from touchaudit.domain.auditors import Comparison
from touchaudit.domain.client import Touchpoint
from touchaudit.domain.fieldwork import Fieldwork
from touchaudit.domain.record import ClientRecord, VisitRecord, WalkRecord
from touchaudit.domain.scoring import VisitScore, WalkScore, score_visit
from touchaudit.domain.visit import Visit, VisitState, Walk
from touchaudit.domain.wave import by_touchpoint
from touchaudit.errors import StorageError
from touchaudit.services import ahead
from touchaudit.services.amendments import Wording
from touchaudit.services.client_figures import ClientFigures
from touchaudit.services.figures import FigureStore
from touchaudit.services.live import LiveWalk, LiveWalks
from touchaudit.services.noted import Noted
from touchaudit.services.questions import walk_record
from touchaudit.services.walk_parts import WalkParts
from touchaudit.services.wordings import Wordings
from touchaudit.services.written import (
    questions_from_text,
    questions_to_text,
    score_from_text,
    score_to_text,
)
from touchaudit.store import queries
from touchaudit.store.database import Database
from touchaudit.store.fieldwork_queries import gathered
from touchaudit.store.figures import Stale
from touchaudit.store.revisions import revisions
from touchaudit.store.searching import Match

_VERIFIED = 200
_NOTES_AT_ONCE = 300
_WALKS_AT_ONCE = 8
_AT_LEAST = 0.004
"""Seconds: steps shorter than this are taken together, for each wakes the computer."""

_DONE = object()


class Records:
    """Client records by id. A walk is worked out again only when something it rests on changed."""

    def __init__(self, database: Database, live: LiveWalks) -> None:
        self._database = database
        self._live = live
        self._figures = FigureStore(database)
        self._wordings = Wordings(self._figures)
        self._noted = Noted(database)
        self._ahead: Iterator[None] | None = None
        self._clients: dict[str, ClientRecord] = {}
        self._of_clients: dict[str, ClientFigures] = {}
        self._walks: dict[str, WalkRecord] = {}
        self._complete: set[str] = set()
        self.compared: dict[tuple[str, str], Comparison] = {}
        """What was compared of two auditors' walks, by their ids."""

    def client(self, client_id: str) -> ClientRecord:
        """Return all that is known of a client; what is not asked for is not read.

        Raises:
            StorageError: The client is not there, or can't be read.
        """
        self._catch_up()
        if client_id not in self._clients:
            self._clients[client_id] = self._read(client_id)
        return self._clients[client_id]

    def walk(self, walk: Walk, touchpoint: Touchpoint) -> WalkRecord:
        """Return a walk with its questions and score."""
        self._catch_up()
        return self._walk(touchpoint, walk)

    def standing(self, visit: VisitRecord) -> tuple[int, int]:
        """Return how many walks a visit has, and how many of them are finished."""
        return self._of_clients[visit.visit.client_id].standing(visit)

    def answered_with(self, words: Sequence[str], limit: int) -> list[tuple[str, int]]:
        """Return the latest answers whose wording holds folded words: walk, place of the question."""
        self._catch_up()
        return self._wordings.answered(words, self._live.language or "", limit)

    def noted_with(self, words: Sequence[str]) -> Iterator[Match]:
        """Yield notes and reasons in other than plain letters that hold folded words, latest walks first."""
        self._catch_up()
        return self._noted.holding(words)

    def prepare(self) -> bool:
        """Work out about one walk, or read a little of what is looked through; tell if there is more to do.

        The latest walks come first. After a new release, or in another language, nothing is kept yet.
        """
        if not self._database.is_free:
            return False
        self._catch_up()
        language = self._live.language or ""
        if self._noted.read_some(_NOTES_AT_ONCE) or self._wordings.read_some(language, _WALKS_AT_ONCE):
            return True
        if self._ahead is None:
            self._ahead = ahead.steps(self)
        enough = monotonic() + _AT_LEAST
        try:
            while next(self._ahead, _DONE) is not _DONE:
                if monotonic() > enough:
                    return True
            return False
        except StorageError:  # its client was removed meanwhile: what is left begins anew without it
            self._ahead = None
            return True

    def samples(self) -> list[WalkRecord]:
        """Return the latest walk of each touchpoint of the client that was walked last."""
        if not self._database.is_free:
            return []
        with self._database.read() as session:
            walk = queries.last_walk(session)
            visit = queries.visit(session, walk.visit_id) if walk else None
        client_id = visit.client_id if visit else self.latest_client()
        if not client_id:
            return []
        record = self.client(client_id)
        return [place.walks[-1] for place in by_touchpoint(record, record.latest) if place.walks]

    def scores(self) -> Iterator[float]:
        """Score what nobody did since the last release, or in this language; yield the share that is done."""
        self._catch_up()
        return ahead.scores(self)

    # For what is worked out ahead

    @property
    def commits(self) -> int:
        """How often something may have been written since the start."""
        return self._database.commits

    def client_ids(self) -> list[str]:
        """Return all clients."""
        with self._database.read() as session:
            return [client.id for client in queries.clients(session)]

    def latest_client(self) -> str:
        """Return the client of the latest walk; "" where nothing was walked yet."""
        latest = self.begun_walks()[-1:]
        with self._database.read() as session:
            walk = queries.walk(session, latest[0]) if latest else None
            visit = queries.visit(session, walk.visit_id) if walk else None
        return visit.client_id if visit else ""

    def begun_walks(self) -> list[str]:
        """Return all walks that were begun, the latest last."""
        with self._database.read() as session:
            return queries.begun_walks(session)

    def unscored_walks(self) -> list[str]:
        """Return all begun walks whose scores are not kept, the latest first."""
        return self._figures.unscored_walks(self._live.language or "", self.begun_walks)[::-1]

    def known_walks(self, walk_ids: Sequence[str], names: Collection[str]) -> set[str]:
        """Return those of some walks of which all of these figures are kept."""
        rest = [walk_id for walk_id in walk_ids if walk_id not in self._complete]
        if rest:
            self._complete |= self._figures.known_walks(rest, self._live.language or "", names)
        return self._complete.intersection(walk_ids)

    def known_places(self, client_id: str, wave: int) -> set[tuple[str, str]]:
        """Return which figures are kept of the touchpoints in a wave: touchpoint and full name."""
        return self._figures.known_places(client_id, wave, self._live.language or "")

    def holds(self, client_id: str, wave: int) -> bool:
        """Return whether the walks of a wave are in memory."""
        return client_id in self._of_clients and self._of_clients[client_id].holds(wave)

    def let_go(self, client_id: str, wave: int) -> None:
        """Keep the walks of a wave in memory no longer; they are read again when they are asked for."""
        for walk_id in self._of_clients[client_id].let_go(wave):
            self._walks.pop(walk_id, None)

    def look(self, walk_id: str) -> LiveWalk | None:
        """Set a walk going of which nothing is kept; None where something is."""
        kept = self._figures.of_walks([walk_id], self._live.language or "")
        return None if kept else self._live.look(walk_id)

    def keep(self, live: LiveWalk) -> None:
        """Keep what a walk says, if its touchpoint is still there."""
        with self._database.read() as session:
            touchpoint = queries.touchpoint(session, live.walk.touchpoint_id)
        if touchpoint is not None:
            self._keep(live, touchpoint)

    def apart(self, walk_id: str) -> WalkRecord | None:
        """Return a walk that is not held in memory; None where it is gone."""
        with self._database.read() as session:
            walk = queries.walk(session, walk_id)
            touchpoint = queries.touchpoint(session, walk.touchpoint_id) if walk else None
        return None if walk is None or touchpoint is None else self._later(touchpoint, walk)

    def read(self, walks: Iterable[WalkRecord]) -> None:
        """Read many walks at once."""
        wanted = {walk.walk.id: walk for walk in walks if not walk.has("questions")}
        texts = self._figures.of_walks(wanted, self._live.language or "")
        for walk_id, (score, value) in texts.items():
            wanted[walk_id].fill(self._from_texts(score, value))

    def write_if(self, many: int) -> None:
        """Write down what was worked out where it is so many figures."""
        self._figures.write_if(many)

    def verify(self) -> list[str]:
        """Score the latest walks anew; where one is not what was kept of it, leave all that is kept aside."""
        self._catch_up()
        language = self._live.language or ""
        latest = self._figures.latest_walks(language, _VERIFIED)
        kept = self._figures.of_walks(latest, language)
        wrong = [walk_id for walk_id in latest if self._differs(walk_id, score_from_text(kept[walk_id][0]))]
        if wrong:
            self._figures.leave_aside()
            self.forget()
        return [f"the score that is kept of walk {walk_id} is not what its answers say" for walk_id in wrong]

    def changed(self, client_id: str) -> None:
        """Forget a client's map, plan and road map; what was worked out of its walks stays."""
        self._clients.pop(client_id, None)

    def forget(self) -> None:
        """Forget everything: the wording itself changed."""
        self._clients.clear()
        self._of_clients.clear()
        self._walks.clear()
        self._complete.clear()
        self.compared.clear()
        self._wordings.clear()
        self._ahead = None

    def settle(self) -> None:
        """Write down what was worked out, for the next start."""
        self._figures.write()

    def _catch_up(self) -> None:
        stale = self._figures.catch_up()
        if stale:
            self._ahead = None  # what was worked out already is passed over quickly
            self._wordings.forget(stale.walks)
            self._noted.forget(stale.walks)
            self._complete -= stale.walks
            for walk_id in stale.walks:
                self._walks.pop(walk_id, None)
            for pair in [pair for pair in self.compared if not stale.walks.isdisjoint(pair)]:
                del self.compared[pair]
            for figures in self._of_clients.values():
                figures.forget(stale)
            for client_id in list(self._clients):
                self._clients[client_id] = self._renewed(self._clients[client_id], stale)

    def _renewed(self, record: ClientRecord, stale: Stale) -> ClientRecord:
        """Return a client's record with new visits in place of those that no longer hold."""
        figures = self._of_clients[record.client.id]
        new = [
            tuple(
                self._visit(record, figures, known.visit) if known.visit.id in stale.visits else known
                for known in visits
            )
            for visits in (record.visits, record.planned)
        ]
        figures.visits = new[0]
        return replace(record, visits=new[0], planned=new[1])

    def _read(self, client_id: str) -> ClientRecord:
        with self._database.read() as session:
            client = queries.client(session, client_id)
            if client is None:
                raise StorageError("This client is no longer there.", todo="Choose another on the home page.")
            record = ClientRecord(
                client,
                queries.sites(session, client_id),
                queries.personas(session, client_id),
                queries.stages(session, client_id),
                queries.touchpoints(session, client_id),
                (),
                queries.actions(session, client_id),
                (),
                Fieldwork.later(partial(self._gather, client_id)),
            )
            visits = queries.visits(session, client_id)
        figures = self._of_clients.get(client_id)
        if figures is None:
            figures = ClientFigures(client_id, self._database, self._figures, self._live.language or "")
            self._of_clients[client_id] = figures
        figures.show(record.touchpoints, self._walk, self.read)
        begun: list[VisitRecord] = []
        planned: list[VisitRecord] = []
        for visit in visits:
            known = self._visit(record, figures, visit)
            (planned if visit.state is VisitState.PLANNED else begun).append(known)
        figures.visits = tuple(begun)
        return replace(record, visits=figures.visits, planned=tuple(planned), figures=figures)

    def _visit(self, record: ClientRecord, figures: ClientFigures, visit: Visit) -> VisitRecord:
        def fetch(name: str) -> dict[str, Any]:
            if name == "walks":
                return {name: figures.walks_of(known.visit)}
            if name == "score":
                return {name: self._score(figures, known)}
            return self._came_of(known, name)

        known = VisitRecord.later(
            fetch,
            visit=visit,
            site=next((site for site in record.sites if site.id == visit.site_id), None),
            persona=next((persona for persona in record.personas if persona.id == visit.persona_id), None),
        )
        return known

    @staticmethod
    def _score(figures: ClientFigures, visit: VisitRecord) -> VisitScore:
        return figures.score_of(
            visit, lambda: score_visit((walk.touchpoint.criticality, walk.score) for walk in visit.walks)
        )

    def _gather(self, client_id: str, name: str) -> dict[str, Any]:
        """Read one kind of what was gathered beside the visits of a client."""
        with self._database.read() as session:
            return {name: gathered(session, client_id, name)}

    def _came_of(self, visit: VisitRecord, name: str) -> dict[str, Any]:
        """Read what was noted beside the walks of a visit, or became of it.

        What panels tell of a whole wave is read for all of its visits at once.
        """
        visit_id = visit.visit.id
        with self._database.read() as session:
            if name in ("opportunities", "moments"):
                found = queries.noted_in_wave(session, name, visit.visit.client_id, visit.visit.wave)
                self._note(visit.visit, name, found)
                return {name: found.get(visit_id, ())}
            if name == "sign_offs":
                return {name: queries.sign_offs(session, visit_id)}
            amendments = queries.amendments(session, visit_id)
            told = revisions(session, visit_id) if amendments else ()
            appeals = queries.appeals(session, visit_id)
        if not amendments and not appeals:
            return {"amendments": (), "appeals": ()}
        wording = Wording(visit.walks, self._live.look)
        return {"amendments": wording.amendments(amendments, told), "appeals": wording.appeals(appeals)}

    def _note(self, like: Visit, name: str, found: Mapping[str, Any]) -> None:
        """Tell the visits of a wave, which is that of one of them, what was noted in each."""
        for other in self._of_clients[like.client_id].visits:
            if other.visit.wave == like.wave and not other.has(name):
                other.fill({name: found.get(other.visit.id, ())})

    def _walk(self, touchpoint: Touchpoint, walk: Walk) -> WalkRecord:
        """Return a walk, the one that is known where nothing of it differs."""
        known = self._walks.get(walk.id)
        if known is None or known.walk != walk or known.touchpoint != touchpoint:
            known = self._walks[walk.id] = self._later(touchpoint, walk)
        return known

    def _later(self, touchpoint: Touchpoint, walk: Walk) -> WalkRecord:
        fetch = partial(self._fetch, walk.id, touchpoint)
        parts = WalkParts(self._figures, walk.id, self._live.language or "")
        return WalkRecord.later(fetch, walk=walk, touchpoint=touchpoint, kept=parts)

    def _fetch(self, walk_id: str, touchpoint: Touchpoint, name: str) -> dict[str, Any]:
        """Return what a walk says, as it was worked out before or from its answers."""
        language = self._live.language or ""
        texts = self._figures.of_walks([walk_id], language).get(walk_id)
        if texts is not None:
            return {name: score_from_text(texts[0])} if name == "score" else self._from_texts(*texts)
        made = self._keep(self._live.look(walk_id), touchpoint)
        return {
            "checklist_title": made.checklist_title,
            "sections": made.sections,
            "questions": made.questions,
            "score": made.score,
        }

    def _keep(self, live: LiveWalk, touchpoint: Touchpoint) -> WalkRecord:
        made = walk_record(live, touchpoint)
        value = questions_to_text(made, self._figures.shared)
        self._figures.keep_walk(live.walk.id, self._live.language or "", score_to_text(made.score), value)
        return made

    def _differs(self, walk_id: str, kept: WalkScore) -> bool:
        with self._database.read() as session:
            walk = queries.walk(session, walk_id)
            touchpoint = queries.touchpoint(session, walk.touchpoint_id) if walk else None
        return touchpoint is not None and walk_record(self._live.look(walk_id), touchpoint).score != kept

    def _from_texts(self, score: str, value: str) -> dict[str, Any]:
        return {"score": score_from_text(score), **questions_from_text(value, self._figures.shared)}
