"""Search in everything that was answered and noted, whatever its capitals and accents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from touchaudit.domain.folding import snippet, words_of
from touchaudit.domain.record import QuestionRecord, WalkRecord
from touchaudit.services.core import Core
from touchaudit.store import queries, searching
from touchaudit.store.searching import Whereabouts

_BEYOND = 4


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the words stand.

    ``question`` is the label of the question ("" for a missed opportunity), ``snippet`` the text around the
    words; ``walk_id`` is "" for what belongs to a whole visit, ``ref`` leads to the question.
    """

    client_id: str
    client: str
    visit_id: str
    visit: str
    on: date
    touchpoint: str
    question: str
    snippet: str
    walk_id: str
    ref: str


class SearchService:
    """Finds words in notes, reasons, captions and missed opportunities, then in answers as worded."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def find(self, text: str, limit: int = 20) -> tuple[Hit, ...]:
        """Return where every word of ``text`` stands, what was written first, the latest walks first."""
        words = words_of(text)
        if not words:
            return ()
        accented = self._core.records.noted_with(words)
        with self._core.database.read() as session:
            written = searching.written(session, words, limit, accented)
        hits = [self._hit(one.where, one.key, snippet(one.text, words)) for one in written]
        if len(hits) < limit:
            hits += self._answered(words, limit - len(hits))
        return tuple(hits)

    def _answered(self, words: Sequence[str], limit: int) -> list[Hit]:
        found = self._core.records.answered_with(words, limit * _BEYOND)
        with self._core.database.read() as session:
            places = searching.whereabouts(session, {walk_id for walk_id, _ in found})
        standing = [(places[walk_id], place) for walk_id, place in found if walk_id in places]
        return [self._given(where, place) for where, place in standing[:limit]]

    def _given(self, where: Whereabouts, place: int) -> Hit:
        question = self._walk(where.walk_id).questions[place]
        return self._hit(where, question.key, question.answer)

    def _hit(self, where: Whereabouts, key: str, text: str) -> Hit:
        question = self._question(where.walk_id, key) if key else None
        return Hit(
            where.client_id,
            where.client,
            where.visit_id,
            where.visit,
            where.on,
            where.touchpoint,
            question.label if question else "",
            text,
            where.walk_id,
            question.ref if question else "",
        )

    def _question(self, walk_id: str, key: str) -> QuestionRecord | None:
        return next((question for question in self._walk(walk_id).questions if question.key == key), None)

    def _walk(self, walk_id: str) -> WalkRecord:
        with self._core.database.read() as session:
            walk = queries.walk(session, walk_id)
        assert walk is not None
        return self._core.walk_record(walk)
