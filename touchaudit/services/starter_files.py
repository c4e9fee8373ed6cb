"""Starters as they are written in ``resources/starters``: one readable file for each industry.

A file tells its label and industry, the stages of the customers' way in order, the touchpoints on them and
the personas that walk them. Whatever it says wrongly is told with the file and the key.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from touchaudit.domain.client import Channel, Persona, Phase, ServiceStandard, Stage, Touchpoint
from touchaudit.xlsform.audit_cells import duration

_Kind = TypeVar("_Kind", bound=StrEnum)
_CARD = (
    ("who", "{}"),
    ("wants", "You want: {}"),
    ("knows", "You know: {}"),
    ("budget", "Budget: {}"),
    ("hides", "Keep to yourself: {}"),
)


@dataclass(frozen=True, slots=True)
class Sketch:
    """A touchpoint as a starter knows it, with the name of its stage; it belongs to no client yet."""

    stage: str
    touchpoint: Touchpoint


@dataclass(frozen=True, slots=True)
class Starter:
    """What a client of one industry starts with; nothing in it has an id yet."""

    key: str
    label: str
    industry: str
    order: int
    stages: tuple[Stage, ...]
    sketches: tuple[Sketch, ...]
    personas: tuple[Persona, ...]


def read(path: Path) -> Starter:
    """Return the starter written in a file; its key is the file's name.

    Raises:
        ValueError: The file says something wrong; the message names the file and the key.
    """
    try:
        fields = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{path.name}: {error}") from error
    table = _Table(path.name, fields)
    stages = tuple(_stage(part) for part in table.tables("stages"))
    names = _distinct(table, "stages", [stage.name for stage in stages])
    sketches = tuple(_sketch(part, names) for part in table.tables("touchpoints"))
    _distinct(table, "touchpoints", [sketch.touchpoint.name for sketch in sketches])
    personas = tuple(_persona(part) for part in table.tables("personas"))
    _distinct(table, "personas", [persona.name for persona in personas])
    starter = Starter(
        key=path.stem,
        label=table.text("label"),
        industry=table.text("industry", ""),
        order=table.whole("order", 0, 99),
        stages=stages,
        sketches=sketches,
        personas=personas,
    )
    table.all_read()
    return starter


class _Table:
    """One table of a file: gives out its values, each checked, and knows which were asked for."""

    def __init__(self, where: str, fields: Mapping[str, Any]) -> None:
        self._where = where
        self._fields = fields
        self._asked: set[str] = set()

    def wrong(self, key: str, why: str) -> ValueError:
        """Return the error that a key's value makes."""
        return ValueError(f"{self._where}: {key}: {why}")

    def text(self, key: str, default: str | None = None) -> str:
        value = self._value(key, default)
        if not isinstance(value, str) or value != value.strip() or (default is None and not value):
            raise self.wrong(key, "wants a text without blanks around it")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        values = self._value(key, [])
        if not isinstance(values, list) or not all(isinstance(value, str) and value for value in values):
            raise self.wrong(key, "wants a list of texts")
        return tuple(values)

    def whole(self, key: str, lowest: int, highest: int, default: int | None = None) -> int:
        value = self._value(key, default)
        if type(value) is not int or not lowest <= value <= highest:
            raise self.wrong(key, f"wants a whole number from {lowest} to {highest}")
        return value

    def share(self, key: str) -> float:
        value = self._value(key, 1.0)
        if type(value) not in (int, float) or not 0 < value <= 1:
            raise self.wrong(key, "wants a share above 0, up to 1")
        return float(value)

    def kind(self, key: str, kinds: type[_Kind]) -> _Kind:
        return self._kind(key, self.text(key), kinds)

    def kinds(self, key: str, kinds: type[_Kind]) -> tuple[_Kind, ...]:
        return tuple(self._kind(key, text, kinds) for text in self.texts(key))

    def one_of(self, key: str, known: Collection[str]) -> str:
        value = self.text(key)
        if value not in known:
            raise self.wrong(key, f"“{value}” is none of {', '.join(known)}")
        return value

    def standard(self, key: str) -> ServiceStandard | None:
        texts = self.texts(key)
        if not texts:
            return None
        if len(texts) != 2:
            raise self.wrong(key, "wants two times, target and limit")
        try:
            target, limit = map(duration, texts)
            return ServiceStandard(target, limit)
        except ValueError as error:
            raise self.wrong(key, str(error)) from error

    def tables(self, key: str) -> list[_Table]:
        parts = self._value(key, [])
        if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
            raise self.wrong(key, "wants tables")
        return [
            _Table(f"{self._where}: {key} {at} ({part.get('name', 'no name')})", part)
            for at, part in enumerate(parts, start=1)
        ]

    def all_read(self) -> None:
        """Refuse what nobody asked for: it is misspelt."""
        for key in self._fields:
            if key not in self._asked:
                raise self.wrong(key, "is not known here")

    def _value(self, key: str, default: object) -> Any:
        self._asked.add(key)
        value = self._fields.get(key, default)
        if value is None:
            raise self.wrong(key, "is missing")
        return value

    def _kind(self, key: str, text: str, kinds: type[_Kind]) -> _Kind:
        try:
            return kinds(text)
        except ValueError as error:
            raise self.wrong(key, f"“{text}” is none of {', '.join(kinds)}") from error


def _stage(table: _Table) -> Stage:
    made = Stage("", "", table.text("name"), table.kind("phase", Phase))
    table.all_read()
    return made


def _sketch(table: _Table, stages: Collection[str]) -> Sketch:
    touchpoint = Touchpoint(
        id="",
        client_id="",
        stage_id="",
        name=table.text("name"),
        channel=table.kind("channel", Channel),
        criticality=table.whole("criticality", 1, 5),
        standard=table.standard("standard"),
        expectation=table.whole("expectation", 1, 7),
        think=table.text("think"),
        do=table.text("do"),
        feel=table.text("feel"),
        owner_role=table.text("owner"),
        skills=table.texts("skills"),
        checklist=table.text("checklist", ""),
        reach=table.share("reach"),
    )
    sketch = Sketch(table.one_of("stage", stages), touchpoint)
    table.all_read()
    return sketch


def _persona(table: _Table) -> Persona:
    card = "\n".join(lead.format(table.text(key)) for key, lead in _CARD)
    made = Persona("", "", table.text("name"), card, table.kinds("channels", Channel))
    table.all_read()
    return made


def _distinct(table: _Table, key: str, names: list[str]) -> list[str]:
    seen: set[str] = set()
    for name in names:
        if name.casefold() in seen:
            raise table.wrong(key, f"“{name}” is there twice")
        seen.add(name.casefold())
    return names
