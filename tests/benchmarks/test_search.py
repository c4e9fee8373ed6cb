"""Words found among 100,000 answers.

python3 dev.py test --benchmark-enable tests/benchmarks/test_search.py
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import insert

from touchaudit.domain.folding import words_of
from touchaudit.domain.ids import new_id
from touchaudit.domain.record import QuestionRecord, WalkRecord
from touchaudit.domain.scoring import score_walk
from touchaudit.domain.visit import Mark
from touchaudit.services.figures import Shared
from touchaudit.services.noted import Noted
from touchaudit.services.wordings import common_answer, places, wordings
from touchaudit.services.written import questions_to_text
from touchaudit.store import searching
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture
from touchaudit.store.ledger import connection_of
from touchaudit.store.tables import AnswerRow

from ..store.factory import NOON, keep, put_all, world

WALKS = 200
ANSWERS = 500
BOUND = 0.1
NOTES = (
    "Nobody looked up for a while, then a friendly word and a chair by the window.",
    "The sign at the door was dark. Two customers went away again.",
    "Herr Groß am Empfang war höflich, das Café nebenan laut.",
    "",
    "",
)
WORDINGS = ("Yes", "No", "Excellent", "Good", "Fair", "Poor", "3 min 20 s", "Not at all, and nobody said why")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A client with 100,000 answers, three in five of them with a note."""
    opened = Database.open(tmp_path_factory.mktemp("many") / "touchaudit.sqlite")
    one = world()
    keep(opened, one)
    walks = [replace(one.walk, id=new_id(), position=at) for at in range(WALKS)]
    with opened.transaction() as session:
        put_all(session, Gesture.new("walks"), *walks)
        for walk in walks:
            rows = [_row(walk.id, at) for at in range(ANSWERS)]
            connection_of(session).execute(insert(AnswerRow.__table__), rows)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def walks() -> tuple[Shared, list[str]]:
    """Many walks as they are written down."""
    one, shared = world(), Shared(dict)
    questions = tuple(
        QuestionRecord(f"/data/q{at}", f"/data/q{at}", "", "", "text", "", WORDINGS[at % len(WORDINGS)])
        for at in range(ANSWERS)
    )
    walk = WalkRecord(one.walk, one.touchpoint, "", questions, {}, score_walk(()))
    return shared, [questions_to_text(walk, shared)] * WALKS


def _row(walk_id: str, at: int) -> dict[str, object]:
    return {
        "walk_id": walk_id,
        "key": f"/data/section/question_{at}",
        "value": "yes",
        "mark": Mark.NONE,
        "reason": "",
        "note": NOTES[at % len(NOTES)],
        "flagged": False,
        "answered": NOON,
        "observed": None,
        "entered": True,
        "removed": False,
        "heads": {},
    }


@pytest.mark.benchmark(group="search in notes")
@pytest.mark.parametrize(
    ("looked_for", "hits"), [("friendly chair", 20), ("CAFE", 20), ("grosz", 0), ("not to be found", 0)]
)
def test_search_in_notes(benchmark, database: Database, looked_for: str, hits: int) -> None:
    def look() -> int:
        with database.read() as session:
            words = words_of(looked_for)
            return len(searching.written(session, words, 20, noted.holding(words)))

    noted = Noted(database)
    while noted.read_some(300):
        pass  # as the window does while nobody looks for anything
    assert benchmark(look) == hits
    if benchmark.enabled:
        assert benchmark.stats.stats.min <= BOUND


@pytest.mark.benchmark(group="search in answers")
@pytest.mark.parametrize(("looked_for", "hits"), [("nobody", 12_400), ("not to be found", 0)])
def test_search_in_answers(benchmark, walks: tuple[Shared, list[str]], looked_for: str, hits: int) -> None:
    shared, texts = walks
    words, told = words_of(looked_for), [wordings(text) for text in texts]
    common = {number: common_answer(number, shared) for number in told[0].common}

    def look() -> int:
        holding = {number for number, answer in common.items() if all(word in answer for word in words)}
        return sum(len(places(one, words, holding)) for one in told)

    assert benchmark(look) == hits
    if benchmark.enabled:
        assert benchmark.stats.stats.min <= BOUND
