"""Figures that were worked out before: read from the database, renewed where the log of events moved on.

They follow from the answers and are never the truth: each is dropped as soon as an event touches what it was
made of, and all of them when the program works figures out in another way.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_type_hints
from zlib import crc32

from touchaudit import __version__
from touchaudit.domain.later import FIGURES
from touchaudit.domain.record import QuestionRecord
from touchaudit.domain.scoring import Item, SectionScore, VisitScore, WalkScore
from touchaudit.store import figures as stored
from touchaudit.store.codecs import codecs_of
from touchaudit.store.database import Database
from touchaudit.store.figures import Stale

_HOW = 2
"""To be raised whenever figures come out otherwise, or are written down otherwise, than before."""

_METHOD = ""
_MANY = 256


@cache
def method() -> int:
    """Return a number for the way figures are worked out: another release, or another field, changes it."""
    shapes = [codecs_of(kind).keys() for kind in (QuestionRecord, Item, WalkScore, SectionScore, VisitScore)]
    told = [get_type_hints(figure)["return"] for figure in FIGURES.values()]
    return crc32(repr((_HOW, __version__, shapes, sorted(FIGURES), [_shape(kind) for kind in told])).encode())


def _shape(kind: Any) -> str:
    names = [field.name for field in fields(kind)] if is_dataclass(kind) else []
    return f"{kind} {names}"


class FigureStore:
    """What was worked out, as JSON by what it is about; new figures are written a few hundred at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._at: dict[str, int] | None = None
        self._commits = -1
        self._void = False
        self._stale = Stale()
        self._walks: dict[tuple[str, str], tuple[str, str]] = {}
        self._parts: dict[tuple[str, str], dict[str, str]] = {}
        self._places: dict[tuple[str, int, str, str, str], str] = {}
        self._visits: dict[tuple[str, str], str] = {}
        self.shared = Shared(self._read_shared)

    def catch_up(self) -> Stale:
        """Follow the log to its end; return which figures no longer hold since the last time."""
        if self._at is not None and self._commits == self._database.commits:
            return Stale()
        self._commits = self._database.commits
        with self._database.read() as session:
            ends = stored.log_ends(session)
            if self._at is None:
                self._at = stored.figured(session)
                if self._at.pop(_METHOD, None) != method() or _is_ahead(self._at, ends):
                    return self._begin_anew(ends)
            if ends == self._at:
                return Stale()
            stale = stored.touched(session, self._at, ends)
        self._at = ends
        self._forget(stale)
        return stale

    def of_walks(self, walk_ids: Iterable[str], language: str) -> dict[str, tuple[str, str]]:
        """Return score and questions of those walks that were worked out in a language."""
        wanted = list(walk_ids)
        found = {one: self._walks[one, language] for one in wanted if (one, language) in self._walks}
        rest = [one for one in wanted if one not in found and one not in self._stale.walks]
        if rest and not self._void:
            with self._database.read() as session:
                found.update(stored.of_walks(session, rest, language))
        return found

    def unscored_walks(self, language: str, begun: Callable[[], list[str]]) -> list[str]:
        """Return those of the begun walks that were not worked out in a language."""
        if self._void:
            missing = set(begun())
        else:
            with self._database.read() as session:
                missing = {*stored.unscored_walks(session, language), *self._stale.walks}
        missing -= {walk_id for walk_id, tongue in self._walks if tongue == language}
        return [walk_id for walk_id in begun() if walk_id in missing] if missing else []

    def latest_walks(self, language: str, limit: int) -> list[str]:
        """Return so many walks that were worked out in a language, the latest first."""
        with self._database.read() as session:
            kept = () if self._void else stored.latest_walks(session, language, limit)
        found = {walk_id for walk_id in kept if walk_id not in self._stale.walks}
        found |= {walk_id for walk_id, tongue in self._walks if tongue == language}
        return sorted(found, reverse=True)[:limit]

    def known_walks(self, walk_ids: Collection[str], language: str, names: Collection[str]) -> set[str]:
        """Return those of some walks of which all of these figures were worked out in a language."""
        kept: dict[str, int] = {}
        if not self._void:
            with self._database.read() as session:
                kept = stored.known_parts(session, walk_ids, language, names)
        for one in walk_ids:
            new = sum(name in names for name in self._parts.get((one, language), ()))
            kept[one] = new + (0 if one in self._stale.walks else kept.get(one, 0))
        return {one for one, count in kept.items() if count >= len(names)}

    def of_walk(self, walk_id: str, language: str) -> dict[str, str]:
        """Return what is known about one walk by name."""
        found: dict[str, str] = {}
        if not self._void and walk_id not in self._stale.walks:
            with self._database.read() as session:
                found = stored.of_walk(session, walk_id, language)
        return found | self._parts.get((walk_id, language), {})

    def parts_of_wave(self, client_id: str, wave: int, language: str, name: str) -> dict[str, str]:
        """Return one figure about each walk of a wave of which it is known, by walk."""
        found: dict[str, str] = {}
        if not self._void:
            with self._database.read() as session:
                found = stored.parts_of_wave(session, client_id, wave, language, name)
        for walk_id in self._stale.walks & found.keys():
            del found[walk_id]
        for (walk, tongue), texts in self._parts.items():
            if tongue == language and name in texts:
                found[walk] = texts[name]
        return found

    def of_waves(self, client_id: str, language: str, name: str) -> dict[tuple[int, str], str]:
        """Return one figure about each touchpoint in each wave, by wave and touchpoint."""
        found: dict[tuple[int, str], str] = {}
        if not self._void:
            with self._database.read() as session:
                found = stored.of_waves(session, client_id, language, name)
        found = {key: text for key, text in found.items() if (client_id, *key) not in self._stale.places}
        for (client, number, touchpoint_id, tongue, known), text in self._places.items():
            if (client, tongue, known) == (client_id, language, name):
                found[number, touchpoint_id] = text
        return found

    def of_wave(self, client_id: str, wave: int, language: str, name: str) -> dict[str, str]:
        """Return one figure about each touchpoint in a wave by touchpoint."""
        found: dict[str, str] = {}
        if not self._void:
            with self._database.read() as session:
                found = stored.of_wave(session, client_id, wave, language, name)
        found = {one: text for one, text in found.items() if (client_id, wave, one) not in self._stale.places}
        for (client, number, touchpoint_id, tongue, known), text in self._places.items():
            if (client, number, tongue, known) == (client_id, wave, language, name):
                found[touchpoint_id] = text
        return found

    def known_places(self, client_id: str, wave: int, language: str) -> set[tuple[str, str]]:
        """Return which figures are known of the touchpoints in a wave: touchpoint and name."""
        kept: set[tuple[str, str]] = set()
        if not self._void:
            with self._database.read() as session:
                kept = stored.known_places(session, client_id, wave, language)
        found = {key for key in kept if (client_id, wave, key[0]) not in self._stale.places}
        for client, number, touchpoint_id, tongue, name in self._places:
            if (client, number, tongue) == (client_id, wave, language):
                found.add((touchpoint_id, name))
        return found

    def of_visits(self, client_id: str) -> dict[str, str]:
        """Return what is known of the visits of a client, by id."""
        with self._database.read() as session:
            kept = {} if self._void else stored.of_visits(session, client_id)
        found = {visit_id: text for visit_id, text in kept.items() if visit_id not in self._stale.visits}
        found.update({visit: text for (client, visit), text in self._visits.items() if client == client_id})
        return found

    def keep_walk(self, walk_id: str, language: str, score: str, value: str) -> None:
        """Take in a walk that was worked out."""
        self._walks[walk_id, language] = score, value
        self.write_if(_MANY)

    def keep_part(self, walk_id: str, language: str, name: str, value: str) -> None:
        """Take in a figure about a walk; it is written down together with others."""
        self._parts.setdefault((walk_id, language), {})[name] = value

    def keep_place(self, key: tuple[str, int, str, str, str], value: str) -> None:
        """Take in a figure: client, wave, touchpoint, language and name, and the figure."""
        self._places[key] = value
        self.write_if(_MANY)

    def keep_visit(self, client_id: str, visit_id: str, value: str) -> None:
        """Take in how a visit stands."""
        self._visits[client_id, visit_id] = value
        self.write_if(_MANY)

    def write(self) -> None:
        """Write down what was worked out, and drop what no longer holds."""
        new = self._walks or self._parts or self._places or self._visits
        if self._at is None or not (new or self._stale or self._void):
            return
        with self._database.transaction() as session:
            if self._void:
                stored.drop_all(session)
            stored.drop(session, self._stale)
            stored.keep(
                session,
                walks=[(*key, *texts) for key, texts in self._walks.items()],
                parts=[(*key, *told) for key, texts in self._parts.items() for told in texts.items()],
                places=[(*key, text) for key, text in self._places.items()],
                visits=[(*key, text) for key, text in self._visits.items()],
                shared=self.shared.new.items(),
                at={**self._at, _METHOD: method()},
            )
        self._void = False
        self._written()

    def _written(self) -> None:
        self._stale = Stale()
        self._walks.clear()
        self._parts.clear()
        self._places.clear()
        self._visits.clear()
        self.shared.new.clear()

    def write_if(self, many: int) -> None:
        """Write down what was worked out where it is of so many walks, touchpoints and visits."""
        walks = self._walks.keys() | self._parts.keys()
        if len(walks) + len(self._places) + len(self._visits) >= many and self._database.is_free:
            self.write()

    def leave_aside(self) -> None:
        """Use nothing of what is kept; it is replaced when the next figures are written."""
        self._written()
        self._void = True
        self.shared = Shared(self._read_shared)

    def _begin_anew(self, ends: dict[str, int]) -> Stale:
        """Begin without what is kept: it was worked out otherwise, or from another log than this one."""
        self.leave_aside()
        self._at = ends
        return Stale()

    def _forget(self, stale: Stale) -> None:
        self._stale.add(stale)
        self._walks = {key: one for key, one in self._walks.items() if key[0] not in stale.walks}
        self._parts = {key: one for key, one in self._parts.items() if key[0] not in stale.walks}
        self._places = {key: one for key, one in self._places.items() if key[:3] not in stale.places}
        self._visits = {key: one for key, one in self._visits.items() if key[1] not in stale.visits}

    def _read_shared(self) -> dict[int, str]:
        with self._database.read() as session:
            return {} if self._void else stored.shared(session)


def _is_ahead(at: Mapping[str, int], ends: Mapping[str, int]) -> bool:
    return any(seq > ends.get(device, 0) for device, seq in at.items())


class Shared:
    """Values that many walks have in common, as JSON by number; read when the first is asked for."""

    def __init__(self, read: Callable[[], dict[int, str]]) -> None:
        self._read = read
        self._texts: dict[int, str] | None = None
        self._numbers: dict[str, int] = {}
        self._values: dict[int, Any] = {}
        self.new: dict[int, str] = {}
        self.known: dict[tuple[Any, ...], int] = {}
        """Numbers by what they stand for, of what was written since the start."""

    def number(self, text: str) -> int:
        """Return the number of a text, a new one where it has none."""
        texts = self._all()
        if text not in self._numbers:
            number = len(texts) + 1
            self._numbers[text], texts[number], self.new[number] = number, text, text
        return self._numbers[text]

    def value(self, number: int, decode: Callable[[str], Any]) -> Any:
        """Return what a number stands for, decoded once."""
        if number not in self._values:
            self._values[number] = decode(self._all()[number])
        return self._values[number]

    def text(self, number: int) -> str:
        """Return what a number stands for, as JSON."""
        return self._all()[number]

    def _all(self) -> dict[int, str]:
        if self._texts is None:
            self._texts = self._read()
            self._numbers = {text: number for number, text in self._texts.items()}
        return self._texts
