"""What answers say, as they are worded, held ready to be looked through."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence, Set
from dataclasses import dataclass
from typing import Any

from touchaudit.domain.folding import fold
from touchaudit.services.figures import FigureStore, Shared
from touchaudit.services.written import answer_of

_LOOKED_THROUGH = 1_000

_Wording = int | str
"""The number of what walks have in common, or an answer of one walk, folded."""


@dataclass(frozen=True, slots=True)
class Worded:
    """The answers of a walk by question; ``common`` and ``own`` are for looking through all at once."""

    answers: tuple[_Wording, ...]
    common: frozenset[int]
    own: str


class Wordings:
    """The answers of the latest thousand walks that were worked out, each read once until it changes."""

    def __init__(self, figures: FigureStore) -> None:
        self._figures = figures
        self._walks: dict[str, Worded] = {}
        self._common: dict[int, str] = {}
        self._is_read = False

    def answered(self, words: Sequence[str], language: str, limit: int) -> list[tuple[str, int]]:
        """Return the latest answers that hold folded words: walk, number of the question."""
        latest = self._figures.latest_walks(language, _LOOKED_THROUGH)
        self._read([walk_id for walk_id in latest if walk_id not in self._walks], language)
        common = {number for number, answer in self._common.items() if all(word in answer for word in words)}
        found: list[tuple[str, int]] = []
        for walk_id in latest:
            if walk_id in self._walks:
                found += [(walk_id, place) for place in places(self._walks[walk_id], words, common)]
            if len(found) >= limit:
                break
        return found[:limit]

    def read_some(self, language: str, count: int) -> bool:
        """Read so many walks that were not read yet; tell whether there were any."""
        if self._is_read:
            return False
        latest = self._figures.latest_walks(language, _LOOKED_THROUGH)
        some = [walk_id for walk_id in latest if walk_id not in self._walks][:count]
        self._read(some, language)
        self._is_read = not some
        return not self._is_read

    def forget(self, walk_ids: Iterable[str]) -> None:
        """Read these walks anew before they are looked through again."""
        for walk_id in walk_ids:
            self._walks.pop(walk_id, None)
        self._is_read = False

    def clear(self) -> None:
        """Forget all: the wording itself changed."""
        self._walks.clear()
        self._common.clear()
        self._is_read = False

    def _read(self, walk_ids: Collection[str], language: str) -> None:
        shared = self._figures.shared
        for walk_id, (_, text) in self._figures.of_walks(walk_ids, language).items():
            self._walks[walk_id] = told = wordings(text)
            for number in told.common - self._common.keys():
                self._common[number] = common_answer(number, shared)


def wordings(text: str) -> Worded:
    """Return what each question of a walk was answered with, from the text of the walk."""
    _, rows = json.loads(text)
    answers = tuple(_worded(*row) for row in rows)
    common = frozenset(one for one in answers if isinstance(one, int))
    return Worded(answers, common, "\0".join(one for one in answers if isinstance(one, str)))


def common_answer(number: int, shared: Shared) -> str:
    """Return an answer that walks have in common, folded."""
    return fold(answer_of(json.loads(shared.text(number))))


def places(told: Worded, words: Sequence[str], common: Set[int]) -> list[int]:
    """Return the numbers of those questions whose answers hold folded words.

    Args:
        told: The answers of a walk.
        words: What is looked for.
        common: The answers that hold it, of those that walks have in common.
    """
    if told.common.isdisjoint(common) and not all(word in told.own for word in words):
        return []
    return [
        place
        for place, one in enumerate(told.answers)
        if (one in common if isinstance(one, int) else all(word in one for word in words))
    ]


def _worded(number: int, _answered: object, _observed: object, told: Any = None) -> _Wording:
    return fold(answer_of(told)) if told is not None and "answer" in told else number
