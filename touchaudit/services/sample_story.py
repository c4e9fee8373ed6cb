"""The sample client's story, as it is told in ``resources/sample``: read once, checked by being played."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any

from touchaudit import assets

_UNITS: Mapping[str, str] = {"m": "minutes", "h": "hours", "d": "days"}
_LENGTH = re.compile(r"(\d+)([mhd])")


@dataclass(frozen=True, slots=True)
class Row:
    """What was found at one question in some of the visits; ``value`` "-" and "?" are marks."""

    question: str
    value: str
    visits: str
    note: str

    @property
    def rank(self) -> tuple[int, int]:
        """How closely the row is aimed: a row for one instance or one visit beats one for all."""
        width = {"*": 0, "1": 1, "2": 1}
        return len(self.question), max(width.get(word, 2) for word in self.visits.split())


@dataclass(frozen=True, slots=True)
class Told:
    """One visit as the story tells it; ``starts`` says when each touchpoint was walked, by its key.

    ``hurried`` are the keys of those whose answers were tapped in sooner than they can be read.
    """

    key: str
    title: str
    on: date
    wave: int
    site: str
    persona: str
    auditor: str
    note: str
    zone: timezone
    starts: Mapping[str, str]
    handed_over: str
    hurried: tuple[str, ...]

    def among(self, visits: str) -> bool:
        """Return whether a row is meant for this visit."""
        return not {"*", str(self.wave), self.key}.isdisjoint(visits.split())

    def moment(self, when: str) -> datetime:
        """Return a moment given as days after the visit and a time: ``"-3 08:36"``."""
        days, _, clock = when.partition(" ")
        at = time.fromisoformat(clock or "09:00")
        return datetime.combine(self.on + timedelta(days=int(days)), at, self.zone)


@dataclass(frozen=True, slots=True)
class Place:
    """One touchpoint as the story tells it: its plain fields, and what was found there."""

    key: str
    fields: Mapping[str, Any]
    rows: tuple[Row, ...]
    photos: tuple[Row, ...]
    later: tuple[Row, ...]
    late: tuple[Row, ...]
    repeats: tuple[Row, ...]

    def row(self, ref: str, told: Told) -> Row | None:
        """Return what was found at a question on a visit, the most closely aimed row of several."""
        return _closest(self.rows, ref, told)

    def wait(self, ref: str, told: Told) -> timedelta:
        """Return how much time passed before a question could be answered."""
        row = _closest(self.later, ref, told)
        return length(row.value) if row else timedelta()

    def lateness(self, told: Told) -> timedelta:
        """Return how long after the fact the answers were given."""
        return sum((length(row.value) for row in self.late if told.among(row.visits)), timedelta())

    def pictures(self, ref: str, told: Told) -> tuple[Row, ...]:
        """Return the photos taken at a question; ``value`` names the picture, ``note`` is its caption."""
        return tuple(row for row in self.photos if _ends(ref, row.question) and told.among(row.visits))

    def instances(self, ref: str, told: Told) -> int:
        """Return how many instances a repeat has, which is 1 where nothing is said."""
        row = _closest(self.repeats, ref, told)
        return int(row.value) if row else 1


@dataclass(frozen=True, slots=True)
class Story:
    """The whole story."""

    client: Mapping[str, str]
    sites: tuple[Mapping[str, str], ...]
    personas: tuple[Mapping[str, Any], ...]
    stages: tuple[Mapping[str, str], ...]
    places: tuple[Place, ...]
    visits: tuple[Told, ...]
    opportunities: tuple[tuple[str, str, str, str], ...]
    roadmap: Mapping[str, Any]

    @classmethod
    def load(cls) -> Story:
        """Read the story that is shipped."""
        told = tomllib.loads(assets.resource("sample", "harbour_street.toml").read_text("utf-8"))
        return cls(
            client=told["client"],
            sites=tuple(told["sites"]),
            personas=tuple(told["personas"]),
            stages=tuple(told["stages"]),
            places=tuple(_place(fields) for fields in told["touchpoints"]),
            visits=tuple(_told(fields) for fields in told["visits"]),
            opportunities=tuple(tuple(row) for row in told["opportunities"]["rows"]),
            roadmap=told["roadmap"],
        )

    def place(self, key: str) -> Place:
        """Return a touchpoint by its key."""
        return next(place for place in self.places if place.key == key)


def picture(name: str) -> Path:
    """Return the file of a picture."""
    return assets.resource("sample", f"{name}.jpg")


def length(text: str) -> timedelta:
    """Return a length of time: ``12m``, ``31h``, ``7d``."""
    found = _LENGTH.fullmatch(text)
    if found is None:
        raise ValueError(f"{text} is no length of time")
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def _closest(rows: Iterable[Row], ref: str, told: Told) -> Row | None:
    fitting = [row for row in rows if _ends(ref, row.question) and told.among(row.visits)]
    return max(fitting, key=lambda row: row.rank, default=None)


def _ends(ref: str, question: str) -> bool:
    return ref.endswith(f"/{question}")


def _told(fields: Mapping[str, Any]) -> Told:
    plain = {name: fields.get(name, "") for name in ("key", "title", "site", "persona", "auditor", "note")}
    return Told(
        **plain,
        on=fields["on"],
        wave=fields["wave"],
        zone=timezone(timedelta(hours=int(fields["summer"]))),
        starts=fields["starts"],
        handed_over=fields.get("handed_over", ""),
        hurried=tuple(fields.get("hurried", ())),
    )


def _place(fields: Mapping[str, Any]) -> Place:
    return Place(
        key=fields["key"],
        fields=fields,
        rows=tuple(Row(*row) for row in fields.get("rows", ())),
        photos=tuple(Row(*row) for row in fields.get("photos", ())),
        later=tuple(Row(*row, note="") for row in _turned(fields.get("later", ()))),
        late=tuple(Row("", value, visits, "") for visits, value in fields.get("late", ())),
        repeats=tuple(Row(*row, note="") for row in _turned(fields.get("repeats", ()))),
    )


def _turned(rows: Iterable[list[Any]]) -> Iterable[tuple[str, str, str]]:
    return ((question, str(value), visits) for question, value, visits in rows)
