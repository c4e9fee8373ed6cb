"""Search in everything that was answered and noted, whatever its capitals and accents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from touchaudit.domain.folding import holds, snippet, words_of
from touchaudit.domain.record import QuestionRecord, WalkRecord
from touchaudit.services.core import Core
from touchaudit.store import searching
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
        with self._core.database.read() as session:
            written = searching.written(session, words, limit)
        hits = [self._hit(one.where, one.key, snippet(one.text, words)) for one in written]
        if len(hits) < limit:
            hits += self._answered(words, limit - len(hits))
        return tuple(hits)

    def _answered(self, words: Sequence[str], limit: int) -> list[Hit]:
        found = answered_with(self._core.records.known_walks(), words, limit * _BEYOND)
        with self._core.database.read() as session:
            places = searching.whereabouts(session, {record.walk.id for record, _ in found})
        return [
            self._hit(places[record.walk.id], question.key, question.answer)
            for record, question in found
            if record.walk.id in places
        ][:limit]

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
        record = self._core.records.known_walk(walk_id)
        if record is None:
            record = self._core.walk_record(self._core.live.look(walk_id).walk)
        return next((question for question in record.questions if question.key == key), None)


def answered_with(
    records: Sequence[WalkRecord], words: Sequence[str], limit: int
) -> list[tuple[WalkRecord, QuestionRecord]]:
    """Return the answers of walks that hold folded words as they are worded, in the order of the walks."""
    return list(islice(_answers(records, words), limit))


def _answers(
    records: Sequence[WalkRecord], words: Sequence[str]
) -> Iterator[tuple[WalkRecord, QuestionRecord]]:
    """Go through all answers; each wording is compared once."""
    known: dict[str, bool] = {"": False}
    for record in records:
        for question in record.questions:
            answer = question.answer
            if answer not in known:
                known[answer] = holds(answer, words)
            if known[answer]:
                yield record, question
