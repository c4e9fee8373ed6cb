"""What was worked out of one client's walks: by wave and touchpoint, and by visit."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, MutableMapping
from functools import partial
from typing import Any

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.record import VisitRecord, WalkRecord
from touchaudit.domain.scoring import VisitScore
from touchaudit.domain.visit import Visit, Walk
from touchaudit.services.figures import FigureStore
from touchaudit.services.kept_values import is_single, kept_from_json, kept_to_json
from touchaudit.services.walk_parts import WalkParts, WaveParts
from touchaudit.services.written import visit_from_text, visit_to_text
from touchaudit.store import queries
from touchaudit.store.codecs import to_text
from touchaudit.store.database import Database
from touchaudit.store.figures import Stale

_FEW = 20
"""So many walks are read one by one; of more, those of the whole wave."""


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
        self._places: dict[tuple[int, str], PlaceFigures] = {}
        self._texts_of: dict[tuple[int, str], dict[str, str]] = {}
        self._small: dict[str, dict[tuple[int, str], str]] = {}
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
        for client_id, wave, touchpoint_id in stale.places:
            if client_id == self._client_id:
                self._places.pop((wave, touchpoint_id), None)
                for (number, _), texts in self._texts_of.items():
                    if number == wave:
                        texts.pop(touchpoint_id, None)
                for small in self._small.values():
                    small.pop((wave, touchpoint_id), None)
        for wave in {wave for client_id, wave, _ in stale.places if client_id == self._client_id}:
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
        key = wave, touchpoint_id
        if key not in self._places:
            self._places[key] = PlaceFigures(
                self._figures,
                partial(self._text, *key),
                self._keeper(*key),
                lambda: self._read(self.walks(*key)),
            )
        return self._places[key]

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

    def _text(self, wave: int, touchpoint_id: str, name: str) -> str | None:
        """Return a figure about a touchpoint in a wave as it is kept.

        One of all touchpoints is read at once; of all waves where it is a single number.
        """
        if is_single(name):
            if name not in self._small:
                self._small[name] = self._figures.of_waves(self._client_id, self._language, name)
            return self._small[name].get((wave, touchpoint_id))
        if (wave, name) not in self._texts_of:
            self._texts_of[wave, name] = self._figures.of_wave(self._client_id, wave, self._language, name)
        return self._texts_of[wave, name].get(touchpoint_id)

    def _keeper(self, wave: int, touchpoint_id: str) -> Callable[[str, str], None]:
        def keep(name: str, text: str) -> None:
            self._figures.keep_place((self._client_id, wave, touchpoint_id, self._language, name), text)

        return keep


class PlaceFigures(MutableMapping[str, Any]):
    """The figures of one touchpoint in one wave by name, each read from its text when it is asked for."""

    def __init__(
        self,
        figures: FigureStore,
        text: Callable[[str], str | None],
        keep: Callable[[str, str], None],
        prepare: Callable[[], None],
    ) -> None:
        """Look into what is kept.

        Args:
            figures: Knows what walks have in common.
            text: Returns a figure as it is kept, None where it is not.
            keep: Takes in one that was worked out.
            prepare: Reads all that a figure may be made of.
        """
        self.prepare = prepare
        self._figures = figures
        self._text = text
        self._keep = keep
        self._values: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._values:
            text = self._text(name)
            if text is None:
                raise KeyError(name)
            self._values[name] = kept_from_json(name, json.loads(text), self._figures.shared)
        return self._values[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self._values[name] = value
        self._keep(name, to_text(kept_to_json(name, value, self._figures.shared)))

    def __delitem__(self, name: str) -> None:
        raise TypeError("what is kept of a touchpoint goes with its walks")

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        return name in self._values or self._text(str(name)) is not None
