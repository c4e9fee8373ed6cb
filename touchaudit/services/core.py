"""What all services stand on: the database, the photos, the clock, and the walks that are open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from touchaudit.domain.client import Client, Persona, Site, Stage, Touchpoint
from touchaudit.domain.fieldwork import Calendar
from touchaudit.domain.record import WalkRecord
from touchaudit.domain.release import Amendment, open_amendment
from touchaudit.domain.visit import (
    Action,
    Answer,
    Evidence,
    Lap,
    Moment,
    RepeatInstance,
    Visit,
    VisitState,
    Walk,
)
from touchaudit.domain.wave import Pointed
from touchaudit.errors import StorageError
from touchaudit.services.changes import Changes
from touchaudit.services.frozen import FrozenChecklists
from touchaudit.services.history import HistoryService
from touchaudit.services.live import LiveWalk, LiveWalks
from touchaudit.services.offered import Offering
from touchaudit.services.records import Records
from touchaudit.store import checklists, journal, queries
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture, Touched
from touchaudit.store.media import MediaFolder

Clock = Callable[[], datetime]

_IN_WALK = (Answer, RepeatInstance, Evidence, Lap)
_ON_MAP = (Client, Site, Persona, Stage, Touchpoint)


class Core:
    """The shared ground of the services; belongs to the thread that opened the database."""

    def __init__(self, home: Path, database: Database, media: MediaFolder, clock: Clock) -> None:
        self.home = home
        self.database = database
        self.media = media
        self._clock = clock
        frozen = FrozenChecklists(database)
        self.live = LiveWalks(database, frozen, self.clock)
        self.records = Records(database, self.live)
        self.offering = Offering(self.live, frozen)
        self.history = HistoryService(database, self._forget, self._sealed)
        self._visits: dict[str, Visit] = {}
        self._walks: dict[str, tuple[Walk, ...]] = {}
        self._amending: dict[str, Amendment | None] = {}
        self._moments: dict[str, tuple[Moment, ...]] = {}
        self._laps: dict[str, tuple[Lap, ...]] = {}
        self._maps: dict[str, tuple[Client, dict[str, Touchpoint]]] = {}

    def clock(self) -> datetime:
        """Return the time that gestures happen at."""
        return self._clock()

    @contextmanager
    def at(self, clock: Clock) -> Iterator[None]:
        """Let gestures happen by another clock for a while: the sample's visits lie in the past."""
        usual, self._clock = self._clock, clock
        try:
            yield
        finally:
            self._clock = usual

    def keep(
        self, name: str, values: Iterable[object], *, removed: Iterable[object] = (), scope: str = ""
    ) -> str | None:
        """Store what one gesture made and took away, in one transaction.

        Args:
            name: What *Undo* says.
            values: What was made or changed.
            removed: What was taken away, restorably.
            scope: The visit or client on whose undo stack the gesture lies; without one it can't be undone.

        Returns:
            The id of the gesture; None where nothing differed from what is stored.

        Raises:
            StorageError: Nothing of this gesture was stored.
        """
        gesture = Gesture.new(name, scope=scope, at=self.clock())
        with self.database.transaction() as session:
            stored = [journal.put(session, gesture, value) for value in values]
            stored += [journal.remove(session, gesture, value) for value in removed]
        if not any(stored):
            return None
        if scope:
            self.history.did(scope, gesture)
        return gesture.id

    def visit(self, visit_id: str) -> Visit:
        """Return a visit as it stands.

        Raises:
            StorageError: The visit is not there.
        """
        if visit_id not in self._visits:
            with self.database.read() as session:
                visit = queries.visit(session, visit_id)
            if visit is None:
                raise StorageError(
                    "This visit is no longer there.", todo="Choose another on the client's page."
                )
            self._visits[visit_id] = visit
        return self._visits[visit_id]

    def visit_of(self, live: LiveWalk) -> Visit:
        """Return the visit that a walk belongs to."""
        return self.visit(live.walk.visit_id)

    def is_locked(self, visit: Visit) -> bool:
        """Return whether a visit was signed, so that its answers stand until an amendment is opened."""
        if visit.state is VisitState.AMENDED:
            return self.amending(visit.id) is None
        return visit.state is VisitState.FINAL

    def amending(self, visit_id: str) -> Amendment | None:
        """Return the amendment of a visit that is under way, if there is one."""
        if visit_id not in self._amending:
            with self.database.read() as session:
                self._amending[visit_id] = open_amendment(queries.amendments(session, visit_id))
        return self._amending[visit_id]

    def moments(self, visit_id: str) -> tuple[Moment, ...]:
        """Return what happened on the way of a visit, oldest first."""
        if visit_id not in self._moments:
            with self.database.read() as session:
                self._moments[visit_id] = queries.moments(session, visit_id)
        return self._moments[visit_id]

    def laps(self, visit_id: str) -> tuple[Lap, ...]:
        """Return the presses of the stopwatch in all walks of a visit, oldest first."""
        if visit_id not in self._laps:
            with self.database.read() as session:
                self._laps[visit_id] = queries.laps_of_visit(session, visit_id)
        return self._laps[visit_id]

    def pressed(self, visit_id: str) -> None:
        """Forget the presses of the stopwatch in a visit: it was pressed again."""
        self._laps.pop(visit_id, None)

    def client(self, client_id: str) -> Client:
        """Return a client as it stands."""
        return self._map(client_id)[0]

    def touchpoint(self, client_id: str, touchpoint_id: str) -> Touchpoint:
        """Return a touchpoint of a client as it stands, one that was taken off the map included."""
        return self._map(client_id)[1][touchpoint_id]

    def walks(self, visit_id: str) -> tuple[Walk, ...]:
        """Return the walks of a visit in the order of walking."""
        if visit_id not in self._walks:
            with self.database.read() as session:
                self._walks[visit_id] = queries.walks(session, visit_id)
        return self._walks[visit_id]

    def speak(self, language: str | None) -> None:
        """Put all questions in a language, where a checklist is written in it."""
        self.live.speak(language)
        self.records.forget()

    def walk_record(self, walk: Walk) -> WalkRecord:
        """Return a walk with its questions and score."""
        visit = self.visit(walk.visit_id)
        return self.records.walk(walk, self.touchpoint(visit.client_id, walk.touchpoint_id))

    def whereabouts(self, evidence: Pointed) -> tuple[str, str]:
        """Return walk and reference of the first of some questions; "" twice where there is none."""
        if not evidence:
            return "", ""
        return evidence.walk(0).walk.id, evidence[0].ref

    def checklist_keys(self, visit_id: str) -> dict[str, str]:
        """Return the library key of each checklist frozen into a visit, by hash."""
        with self.database.read() as session:
            hashes = {walk.checklist for walk in queries.walks(session, visit_id)}
            return {
                entry.hash: entry.key
                for entry in checklists.entries(session, retired=True)
                if entry.hash in hashes
            }

    def stepped(self, walk: Walk) -> None:
        """Forget where the walks of a visit stand: one went on, or came to its end."""
        self._walks.pop(walk.visit_id, None)

    def changed(self, client_id: str) -> None:
        """Forget what a change of the map, a plan or the road map made out of date."""
        self.records.changed(client_id)
        self._visits.clear()
        self._walks.clear()
        self._amending.clear()
        self._moments.clear()
        self._laps.clear()
        self._maps.pop(client_id, None)

    def hours_changed(self) -> None:
        """Forget every score: business hours changed, by which observed times are judged."""
        self.speak(self.live.language)

    def _forget(self, scope: str, gesture: Gesture, touched: Sequence[Touched]) -> Changes:
        """Read anew what taking a gesture back touched, and say what that was."""
        values = [one.value for one in touched]
        walk_ids = {value.walk_id for value in values if isinstance(value, _IN_WALK)}
        parts = [value for value in values if isinstance(value, _ON_MAP)]
        plan = any(isinstance(value, Visit | Walk) for value in values)
        self.live.drop(*walk_ids, *(value.id for value in values if isinstance(value, Walk)))
        client_id = self._client_of_scope(scope)
        self._moments.pop(scope, None)
        self._laps.pop(scope, None)
        self.records.changed(client_id)
        if plan or parts:
            self.changed(client_id)
        if any(isinstance(value, Calendar) for value in values):
            self.hours_changed()
        answers = any(isinstance(value, Answer | RepeatInstance) for value in values)
        return Changes(
            gesture.id,
            gesture.name,
            client_id,
            scope if scope != client_id else None,
            next(iter(walk_ids), None),
            clients=bool(parts) or plan,
            plan=plan or bool(parts),
            answers=answers,
            score=answers or plan or bool(parts),
            evidence=any(isinstance(value, Evidence | Lap | Answer) for value in values),
            roadmap=any(isinstance(value, Action) for value in values) or bool(parts),
            scope=scope,
        )

    def _sealed(self, scope: str) -> datetime | None:
        """Return when a visit was signed or opened for an amendment last."""
        with self.database.read() as session:
            signed = [one.at for one in queries.sign_offs(session, scope)]
            opened = [one.opened for one in queries.amendments(session, scope)]
        return max((*signed, *opened), default=None)

    def _client_of_scope(self, scope: str) -> str:
        """Return the client that an undo scope belongs to; the scope of a client is its own id."""
        with self.database.read() as session:
            visit = queries.visit(session, scope)
        return visit.client_id if visit else scope

    def _map(self, client_id: str) -> tuple[Client, dict[str, Touchpoint]]:
        if client_id not in self._maps:
            with self.database.read() as session:
                client = queries.client(session, client_id)
                touchpoints = queries.touchpoints(session, client_id)
            if client is None:
                raise StorageError("This client is no longer there.", todo="Choose another on the home page.")
            self._maps[client_id] = client, {touchpoint.id: touchpoint for touchpoint in touchpoints}
        return self._maps[client_id]
