"""Notes and reasons in other than plain letters, folded once: SQLite finds the plain ones by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from touchaudit.domain.folding import fold_all
from touchaudit.store import searching
from touchaudit.store.database import Database

_AT_ONCE = 4_000
_APART = "\0"


class Noted:
    """What was written beside answers, by walk; read to its end when something is first looked for."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._walks: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._folded: dict[str, str] = {}
        self._touched: set[str] = set()
        self._last: tuple[str, str] | None = None
        self._is_read = False

    def holding(self, words: Sequence[str]) -> Iterator[searching.Match]:
        """Yield walk, key and text of those that hold every folded word, the latest walks first."""
        while self.read_some(_AT_ONCE):
            pass
        self._renew()
        first, *others = words
        holding = [walk_id for walk_id, folded in self._folded.items() if first in folded]
        for walk_id in sorted(holding, reverse=True):
            for (key, text), folded in zip(
                self._walks[walk_id], self._folded[walk_id].split(_APART), strict=True
            ):
                if first in folded and all(word in folded for word in others):
                    yield walk_id, key, text

    def read_some(self, most: int) -> bool:
        """Read so many more texts; tell whether there may be others."""
        if self._is_read:
            return False
        with self._database.read() as session:
            rows = searching.accented(session, most, before=self._last)
        self._take_in(rows)
        self._is_read = len(rows) < most
        self._last = (rows[-1][0], rows[-1][1]) if rows else None
        return not self._is_read

    def forget(self, walk_ids: Iterable[str]) -> None:
        """Read these walks anew before they are looked through again."""
        self._touched.update(walk_ids)

    def _renew(self) -> None:
        for walk_id in self._touched:
            self._walks.pop(walk_id, None)
            self._folded.pop(walk_id, None)
        if self._touched:
            with self._database.read() as session:
                rows = searching.accented_in(session, self._touched)
            self._take_in(rows)
        self._touched.clear()

    def _take_in(self, rows: Sequence[searching.Match]) -> None:
        folded = fold_all([text for _, _, text in rows])
        for (walk_id, key, text), plain in zip(rows, folded, strict=True):
            self._folded[walk_id] = (
                _APART.join((self._folded[walk_id], plain)) if self._walks[walk_id] else plain
            )
            self._walks[walk_id].append((key, text.strip()))
