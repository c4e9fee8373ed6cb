"""Figures about single walks by name: those of a whole wave are read at once, each when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, MutableMapping
from typing import Any

from touchaudit.services.figures import FigureStore
from touchaudit.services.kept_values import kept_from_json, kept_to_json
from touchaudit.store.codecs import to_text


class WaveParts:
    """The figures about the walks of one wave of a client, as text by name and walk."""

    def __init__(self, read: Callable[[str], dict[str, str]]) -> None:
        self._read = read
        self._texts: dict[str, dict[str, str]] = {}

    def texts(self, name: str) -> dict[str, str]:
        """Return one figure about every walk of which it is known, by walk."""
        if name not in self._texts:
            self._texts[name] = self._read(name)
        return self._texts[name]

    def forget(self, walk_ids: Iterable[str]) -> None:
        """Forget what no longer holds."""
        for texts in self._texts.values():
            for walk_id in walk_ids:
                texts.pop(walk_id, None)


class WalkParts(MutableMapping[str, Any]):
    """The figures about one walk by name, each read from its text when it is asked for.

    ``wave`` are those of its wave, where these are at hand: then one question to the database tells of all.
    """

    def __init__(self, figures: FigureStore, walk_id: str, language: str) -> None:
        self.wave: WaveParts | None = None
        self._figures = figures
        self._walk_id = walk_id
        self._language = language
        self._values: dict[str, Any] = {}
        self._alone: dict[str, str] | None = None

    def __getitem__(self, name: str) -> Any:
        if name not in self._values:
            text = self._text(name)
            if text is None:
                raise KeyError(name)
            self._values[name] = kept_from_json(name, json.loads(text), self._figures.shared)
        return self._values[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self._values[name] = value
        text = to_text(kept_to_json(name, value, self._figures.shared))
        self._figures.keep_part(self._walk_id, self._language, name, text)
        for known in (self._alone, None if self.wave is None else self.wave.texts(name)):
            if known is not None:
                known[name if known is self._alone else self._walk_id] = text

    def __delitem__(self, name: str) -> None:
        raise TypeError("what is kept of a walk goes with it")

    def __iter__(self) -> Iterator[str]:
        return iter({**self._read_alone(), **self._values})

    def __len__(self) -> int:
        return len({**self._read_alone(), **self._values})

    def __contains__(self, name: object) -> bool:
        return name in self._values or self._text(str(name)) is not None

    def _text(self, name: str) -> str | None:
        if self.wave is not None:
            return self.wave.texts(name).get(self._walk_id)
        return self._read_alone().get(name)

    def _read_alone(self) -> dict[str, str]:
        if self._alone is None:
            self._alone = self._figures.of_walk(self._walk_id, self._language)
        return self._alone
