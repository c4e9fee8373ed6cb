"""Figures about touchpoints in waves by name, made of all visits of a client or of those a lens shows."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, MutableMapping
from functools import partial
from typing import Any

from touchaudit.services.figures import FigureStore
from touchaudit.services.kept_values import is_single, kept_from_json, kept_to_json
from touchaudit.store.codecs import to_text

At = tuple[int, str]
"""Wave and touchpoint."""


def full_name(name: str, look: str) -> str:
    """Return the name under which a figure is kept that is made of the visits a lens shows."""
    return f"{name} {look}" if look else name


class KnownPlaces:
    """What is kept of the touchpoints of one client, and of a single choice of its visits."""

    def __init__(self, figures: FigureStore, client_id: str, language: str, look: str) -> None:
        """Look into what is kept.

        Args:
            figures: Keeps it.
            client_id: Whose touchpoints.
            language: In which labels are told.
            look: Names the visits that the figures are made of; "" for all of them.
        """
        self._figures = figures
        self._client_id = client_id
        self._language = language
        self._look = look
        self._places: dict[At, PlaceFigures] = {}
        self._texts: dict[tuple[int, str], dict[str, str]] = {}
        self._singles: dict[str, dict[At, str]] = {}

    def of(self, wave: int, touchpoint_id: str, prepare: Callable[[], None]) -> PlaceFigures:
        """Return the figures about a touchpoint in a wave; ``prepare`` reads what they are made of."""
        at = wave, touchpoint_id
        if at not in self._places:
            text, keep = partial(self._text, *at), partial(self._keep, *at)
            self._places[at] = PlaceFigures(self._figures, text, keep, prepare)
        return self._places[at]

    def forget(self, places: Iterable[At]) -> None:
        """Forget what no longer holds."""
        for wave, touchpoint_id in places:
            self._places.pop((wave, touchpoint_id), None)
            for (number, _), texts in self._texts.items():
                if number == wave:
                    texts.pop(touchpoint_id, None)
            for singles in self._singles.values():
                singles.pop((wave, touchpoint_id), None)

    def _text(self, wave: int, touchpoint_id: str, name: str) -> str | None:
        """Return a figure about a touchpoint in a wave as it is kept.

        One of all touchpoints is read at once; of all waves where it is a single number.
        """
        full = full_name(name, self._look)
        if is_single(name):
            if name not in self._singles:
                self._singles[name] = self._figures.of_waves(self._client_id, self._language, full)
            return self._singles[name].get((wave, touchpoint_id))
        if (wave, name) not in self._texts:
            self._texts[wave, name] = self._figures.of_wave(self._client_id, wave, self._language, full)
        return self._texts[wave, name].get(touchpoint_id)

    def _keep(self, wave: int, touchpoint_id: str, name: str, text: str) -> None:
        self._figures.keep_place(
            (self._client_id, wave, touchpoint_id, self._language, full_name(name, self._look)), text
        )


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
