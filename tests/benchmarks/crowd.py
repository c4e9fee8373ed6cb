"""A client of many years: visits in waves, walked with the shipped checklists, stored by the journal.

Each checklist is answered a few times by chance, in a running form; each walk then repeats one of these
fillings with ids and times of its own, one gesture an answer, as a person's taps would have been stored.

python3 -m tests.benchmarks.crowd FOLDER [visits] [answers]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy.orm import Session

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.ids import new_id
from touchaudit.domain.release import SignOff
from touchaudit.domain.visit import Answer, Mark, Opportunity, RepeatInstance, Visit, VisitState, Walk
from touchaudit.services.frozen import FrozenChecklists
from touchaudit.services.live import LiveWalk, WalkRows, run
from touchaudit.services.questions import type_of
from touchaudit.services.services import DATABASE, Services
from touchaudit.store import journal
from touchaudit.store.database import Database
from touchaudit.store.journal import Gesture
from touchaudit.xlsform import NodeState

WAVES = 20
FIRST = datetime(2021, 3, 1, 9, 0, tzinfo=UTC)
STARTERS = ("retail", "hotel")
FILLINGS = 5
NOTES = (
    "Nobody looked up for a while, then a friendly word and a chair by the window.",
    "The sign at the door was dark. Two customers went away again.",
    "Herr Groß am Empfang war höflich, das Café nebenan laut.",
)


@dataclass(frozen=True)
class Filling:
    """What one walk with a checklist leaves behind; its rows carry no walk yet."""

    answers: tuple[Answer, ...]
    instances: tuple[RepeatInstance, ...]


def make(home: Path, *, visits: int, answers: int, waves: int = WAVES, places: int | None = None) -> str:
    """Make a client with so many visits and about so many answers in a new data folder; return its id.

    ``places`` limits the touchpoints that are walked. The last walk of the last visit is still under way.
    """
    database = Database.open(home / DATABASE)
    services = Services(home, database, lambda: FIRST)
    client_id = services.clients.create("Everywhere", "Retail", "Bath", starter=STARTERS[0]).created
    for starter in STARTERS[1:]:
        names = [sketch.touchpoint.name for sketch in services.clients.inventory(starter, client_id)]
        services.clients.add_from_starter(client_id, starter, names)
    crowd = _Crowd(database, services, client_id, places)
    for number in range(visits):
        crowd.visit(number, wave=1 + number * waves // visits, answers=answers // visits)
    crowd.leave_open()
    services.close()
    return client_id


class _Crowd:
    def __init__(self, database: Database, services: Services, client_id: str, places: int | None) -> None:
        self._database = database
        self._dice = Random("crowd")
        record = services.clients.record(client_id)
        self._touchpoints = [place for place in record.touchpoints if place.checklist][:places]
        self._hashes = {
            key: services.checklists.freeze(key) for key in {place.checklist for place in self._touchpoints}
        }
        self._frozen = FrozenChecklists(database)
        self._client_id = client_id
        self._fillings = {
            digest: [self._fill(digest) for _ in range(FILLINGS)] for digest in self._hashes.values()
        }
        self._last: tuple[Visit, Walk] | None = None

    def visit(self, number: int, wave: int, answers: int) -> None:
        """Store one visit with so many answers, or as many as its touchpoints take."""
        at = FIRST + timedelta(days=1.5 * number)
        visit = Visit(
            new_id(),
            self._client_id,
            f"Visit {number + 1}",
            at.date(),
            wave,
            auditor=("Ann", "Bea", "Cem")[number % 3],
            state=VisitState.FINAL,
        )
        with self._database.transaction() as session:
            self._put(session, "Plan a visit", at, visit)
            for position, place in enumerate(self._chosen(number)):
                if answers <= 0:
                    break
                digest = self._hashes[place.checklist]
                filling = self._dice.choice(self._fillings[digest])
                walk = Walk(new_id(), visit.id, place.id, digest, position, started=at)
                answers -= len(filling.answers)
                at = self._walk(session, walk, filling, visit.id)
            missed = Opportunity(new_id(), visit.id, "No card was offered", walk.id, "cross-sell", at)
            self._put(session, "Missed opportunity", at, missed, scope=visit.id)
            self._put(session, "Sign", at, SignOff(new_id(), visit.id, visit.auditor, "auditor", at))
        self._last = visit, walk

    def leave_open(self) -> None:
        """Take the last visit back to where it is still being walked."""
        assert self._last is not None
        visit, walk = self._last
        with self._database.transaction() as session:
            now = datetime.now(UTC)
            self._put(session, "Continue touchpoint", now, replace(visit, state=VisitState.DRAFT))
            self._put(session, "Continue touchpoint", now, walk)

    def _walk(self, session: Session, walk: Walk, filling: Filling, scope: str) -> datetime:
        """Store one walk, answer by answer; return when it was finished."""
        at = walk.started
        assert at is not None
        presets = [replace(row, walk_id=walk.id) for row in filling.answers if not row.entered]
        self._put(
            session, "", at, walk, *(replace(row, walk_id=walk.id) for row in filling.instances), *presets
        )
        for row in filling.answers:
            if row.entered:
                at += timedelta(seconds=20)
                given = replace(row, walk_id=walk.id, answered=at, observed=at)
                self._put(session, "Answer", at, given, scope=scope)
        self._put(session, "Finish touchpoint", at, replace(walk, finished=at), scope=scope)
        return at

    def _chosen(self, number: int) -> list[Touchpoint]:
        """Return the touchpoints of a visit; each visit starts elsewhere, so that all are walked as often."""
        start = number % len(self._touchpoints)
        return self._touchpoints[start:] + self._touchpoints[:start]

    @staticmethod
    def _put(session: Session, name: str, at: datetime, *values: object, scope: str = "") -> None:
        gesture = Gesture.new(name, scope=scope, at=at)
        for value in values:
            journal.put(session, gesture, value)

    def _fill(self, digest: str) -> Filling:
        """Answer a checklist by chance; what it works out by itself is stored with it, as in a walk."""
        rows = WalkRows(Walk("", "", "", digest), {}, (), ())
        live = run(rows, self._frozen.get(digest), lambda: FIRST)
        saved = live.session.saved()
        presets = [
            Answer("", key, value, entered=False)
            for key, value in saved.values.items()
            if live.checklist.remembers(key)
        ]
        live.apply([*presets, *(RepeatInstance("", key, at) for at, key in enumerate(saved.instances))], [])
        for ref in _as_they_come(live):
            self._give(live, ref)
        return Filling(tuple(live.answers.values()), tuple(live.instances.values()))

    def _give(self, live: LiveWalk, ref: str) -> None:
        node = live.session.node(ref)
        answer = replace(live.answer(live.session.key_of(ref)), entered=True)
        value, chance = _value(node, self._dice), self._dice.random()
        if node.readonly or not value:
            return
        if chance < 0.03:
            answer = replace(answer, mark=Mark.NOT_APPLICABLE if chance < 0.02 else Mark.NOT_OBSERVED)
            live.apply([replace(answer, reason="It was shut" if chance > 0.02 else "")], [])
            return
        followed = live.session.answer(ref, value)
        made, gone = live.settle(followed)
        note = self._dice.choice(NOTES) if chance > 0.9 else ""
        named = [row for row in made if not (isinstance(row, Answer) and row.key == answer.key)]
        live.apply([replace(answer, value=value, note=note), *named], gone, followed)


def _as_they_come(live: LiveWalk) -> Iterator[str]:
    """Yield each question once, those too that an answer brings up."""
    done: set[str] = set()
    while ref := next((ref for ref in live.session.questions() if ref not in done), ""):
        done.add(ref)
        yield ref


def _value(node: NodeState, dice: Random) -> str:
    """Return an answer by chance; "" where a question is no answer's business."""
    kind = type_of(node)
    if kind == "select_multiple":
        return " ".join(choice.name for choice in node.choices or () if dice.random() < 0.6)
    if node.choices:
        # The first answers are the good ones: most of what is met is fair.
        place = min(dice.randrange(len(node.choices)), dice.randrange(len(node.choices)))
        return node.choices[place].name
    if kind == "range":
        low, high = int(node.parameters["start"]), int(node.parameters["end"])
        return str(dice.randint(low, high))
    given = {
        "integer": lambda: str(dice.randint(1, 9)),
        "decimal": lambda: str(dice.randint(5, 400)),
        "text": lambda: dice.choice((*NOTES, "", "")),
        "date": lambda: date(2026, 3, 4).isoformat(),
        "dateTime": lambda: FIRST.isoformat(timespec="milliseconds"),
        "time": lambda: "09:30:00.000Z",
    }
    return given[kind]() if kind in given else ""


def main() -> None:
    """Make the client and say how long it took."""
    folder, *sizes = sys.argv[1:]
    visits, answers = (int(size) for size in sizes) if sizes else (1_000, 1_000_000)
    begun = time.perf_counter()
    make(Path(folder), visits=visits, answers=answers)
    sys.stdout.write(f"{time.perf_counter() - begun:.0f} s\n")


if __name__ == "__main__":
    main()
