"""What was worked out of one client's walks: by wave and touchpoint, and by visit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.record import VisitRecord, WalkRecord
from touchaudit.domain.scoring import VisitScore
from touchaudit.domain.visit import Visit, Walk
from touchaudit.services.figures import FigureStore
from touchaudit.services.place_figures import KnownPlaces, PlaceFigures
from touchaudit.services.walk_parts import WalkParts, WaveParts
from touchaudit.services.written import visit_from_text, visit_to_text
from touchaudit.store import queries
from touchaudit.store.database import Database
from touchaudit.store.figures import Stale

_FEW = 20
"""So many walks are read one by one; of more, those of the whole wave."""

_LOOKS = 40
"""What so many lenses showed stays at hand."""


class ClientFigures:
    """The figures of one client in one language, and the walks that they are made of.

    ``visits`` are those of the record that it belongs to.
    """

    def __init__(self, client_id: str, database: Database, figures: FigureStore, language: str) -> None:
        self.visits: tuple[VisitRecord, ...] = ()
        self._client_id = client_id
        self._database = database
        self._figures = figures
        self._language = language
        self._places = KnownPlaces(figures, client_id, language, "")
        self._looks: dict[str, KnownPlaces] = {}
        self._parts: dict[int, WaveParts] = {}
        self._walks: dict[int, dict[str, tuple[WalkRecord, ...]]] = {}
        self._by_place: dict[int, dict[str, tuple[WalkRecord, ...]]] = {}
        self._texts: dict[str, str] | None = None
        self._touchpoints: dict[str, Touchpoint] = {}
        self._record: Callable[[Touchpoint, Walk], WalkRecord]
        self._read: Callable[[Iterable[WalkRecord]], None]

    def show(
        self,
        touchpoints: Iterable[Touchpoint],
        record: Callable[[Touchpoint, Walk], WalkRecord],
        read: Callable[[Iterable[WalkRecord]], None],
    ) -> None:
        """Go on with the map as it is now.

        Args:
            touchpoints: What is on it.
            record: Returns a walk's record.
            read: Reads many walks at once.
        """
        self._touchpoints = {touchpoint.id: touchpoint for touchpoint in touchpoints}
        self._record, self._read = record, read
        self._walks.clear()
        self._by_place.clear()

    def forget(self, stale: Stale) -> None:
        """Forget what no longer holds."""
        mine = [(wave, place) for client_id, wave, place in stale.places if client_id == self._client_id]
        for known in (self._places, *self._looks.values()):
            known.forget(mine)
        for wave in {wave for wave, _ in mine}:
            self._renew(wave, stale)
        for parts in self._parts.values():
            parts.forget(stale.walks)
        for visit_id in stale.visits:
            (self._texts or {}).pop(visit_id, None)

    def _renew(self, wave: int, stale: Stale) -> None:
        """Read those walks of a wave anew of which something changed; later all, where one came or went."""
        self._by_place.pop(wave, None)
        groups = self._walks.pop(wave, {})
        here = {walk.walk.id: walk.walk for group in groups.values() for walk in group}
        changed = [here[walk_id] for walk_id in stale.walks if walk_id in here]
        mine = self._client_id, wave
        places = {place for *of, place in stale.places if tuple(of) == mine}
        if len(changed) > _FEW or places != {walk.touchpoint_id for walk in changed}:
            return
        with self._database.read() as session:
            fresh = {walk.id: queries.walk(session, walk.id) for walk in changed}
        for walk in changed:
            new = fresh[walk.id]
            if new is None or (new.touchpoint_id, new.position) != (walk.touchpoint_id, walk.position):
                return
            group = groups[walk.visit_id]
            groups[walk.visit_id] = tuple(
                self._in(wave, self._touchpoints[new.touchpoint_id], new) if one.walk.id == new.id else one
                for one in group
            )
        self._walks[wave] = groups

    def of(self, wave: int, touchpoint_id: str) -> PlaceFigures:
        """Return the figures about a touchpoint in a wave by name."""
        return self._places.of(wave, touchpoint_id, lambda: self.read(self.walks(wave, touchpoint_id)))

    def through(self, look: str, visits: tuple[VisitRecord, ...]) -> SeenFigures:
        """Return the figures that are made of some of the visits; ``look`` names which."""
        known = self._looks.pop(look, None) or KnownPlaces(
            self._figures, self._client_id, self._language, look
        )
        self._looks[look] = known
        for longest_ago in list(self._looks)[:-_LOOKS]:
            del self._looks[longest_ago]
        return SeenFigures(self, known, look, visits)

    def read(self, walks: Iterable[WalkRecord]) -> None:
        """Read many walks at once."""
        self._read(walks)

    def holds(self, wave: int) -> bool:
        """Return whether the walks of a wave are in memory."""
        return wave in self._walks

    def let_go(self, wave: int) -> list[str]:
        """Forget the walks of a wave; return their ids."""
        self._by_place.pop(wave, None)
        self._parts.pop(wave, None)
        return [walk.walk.id for group in self._walks.pop(wave, {}).values() for walk in group]

    def walks(self, wave: int, touchpoint_id: str) -> tuple[WalkRecord, ...]:
        """Return the walks of a touchpoint in a wave, oldest visit first."""
        by_visit = self._in_wave(wave)
        if wave not in self._by_place:
            places: dict[str, list[WalkRecord]] = {}
            for visit in self.visits:
                for walk in by_visit.get(visit.visit.id, ()) if visit.visit.wave == wave else ():
                    places.setdefault(walk.touchpoint.id, []).append(walk)
            self._by_place[wave] = {place: tuple(group) for place, group in places.items()}
        return self._by_place[wave].get(touchpoint_id, ())

    def walks_of(self, visit: Visit) -> tuple[WalkRecord, ...]:
        """Return the walks of a visit in the order of walking."""
        return self._in_wave(visit.wave).get(visit.id, ())

    def noted(self, wave: int) -> int:
        """Return how many missed opportunities were noted in a wave."""
        with self._database.read() as session:
            return queries.opportunities_noted(session, self._client_id, wave)

    def score_of(self, visit: VisitRecord, score: Callable[[], VisitScore]) -> VisitScore:
        """Return the score of a visit as it was worked out before, or as it is worked out now."""
        known = self._known(visit.visit.id)
        if known is not None:
            return visit_from_text(known)[0]
        made = score()
        finished = sum(walk.walk.finished is not None for walk in visit.walks)
        text = visit_to_text(made, len(visit.walks), finished)
        if self._texts is not None:
            self._texts[visit.visit.id] = text
        self._figures.keep_visit(self._client_id, visit.visit.id, text)
        return made

    def standing(self, visit: VisitRecord) -> tuple[int, int]:
        """Return how many walks a visit has, and how many of them are finished."""
        known = self._known(visit.visit.id)
        if known is not None:
            return visit_from_text(known)[1:]
        return len(visit.walks), sum(walk.walk.finished is not None for walk in visit.walks)

    def _known(self, visit_id: str) -> str | None:
        if self._texts is None:
            self._texts = self._figures.of_visits(self._client_id)
        return self._texts.get(visit_id)

    def _in_wave(self, wave: int) -> dict[str, tuple[WalkRecord, ...]]:
        """Return the walks of a wave by visit, all read in one query."""
        if wave not in self._walks:
            with self._database.read() as session:
                walks = queries.walks_of_wave(session, self._client_id, wave)
            groups: dict[str, list[WalkRecord]] = {}
            for walk in walks:
                touchpoint = self._touchpoints.get(walk.touchpoint_id)
                if touchpoint is not None:
                    groups.setdefault(walk.visit_id, []).append(self._in(wave, touchpoint, walk))
            self._walks[wave] = {visit_id: tuple(group) for visit_id, group in groups.items()}
        return self._walks[wave]

    def _in(self, wave: int, touchpoint: Touchpoint, walk: Walk) -> WalkRecord:
        """Return the record of a walk, with the figures of its wave at hand."""
        record = self._record(touchpoint, walk)
        if isinstance(record.kept, WalkParts):
            record.kept.wave = self._parts_of(wave)
        return record

    def _parts_of(self, wave: int) -> WaveParts:
        if wave not in self._parts:
            read = partial(self._figures.parts_of_wave, self._client_id, wave, self._language)
            self._parts[wave] = WaveParts(read)
        return self._parts[wave]


class SeenFigures:
    """The figures of one client that are made of some of its visits."""

    def __init__(
        self, whole: ClientFigures, known: KnownPlaces, look: str, visits: tuple[VisitRecord, ...]
    ) -> None:
        """Look at some visits.

        Args:
            whole: Has the walks.
            known: What is kept of the touchpoints as these visits show them.
            look: Names the visits that are looked at.
            visits: The visits that are looked at.
        """
        self.visits = visits
        self._whole = whole
        self._known = known
        self._look = look
        self._ids = {visit.visit.id for visit in visits}

    def of(self, wave: int, touchpoint_id: str) -> PlaceFigures:
        """Return the figures about a touchpoint in a wave by name."""
        return self._known.of(wave, touchpoint_id, lambda: self._whole.read(self.walks(wave, touchpoint_id)))

    def walks(self, wave: int, touchpoint_id: str) -> tuple[WalkRecord, ...]:
        """Return the walks of a touchpoint in a wave, oldest visit first."""
        walks = self._whole.walks(wave, touchpoint_id)
        return tuple(walk for walk in walks if walk.walk.visit_id in self._ids)

    def noted(self, wave: int) -> int:
        """Return how many missed opportunities were noted in a wave."""
        return sum(len(visit.opportunities) for visit in self.visits if visit.visit.wave == wave)

    def through(self, look: str, visits: tuple[VisitRecord, ...]) -> SeenFigures:
        """Return the figures that are made of some of these visits."""
        return self._whole.through(f"{self._look} & {look}", visits)
