"""An auditor for the sample: walks one touchpoint by the same gestures as a person, from the same views."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from touchaudit.domain.visit import LapKind, Mark
from touchaudit.services.sample_story import Place, Row, Told, picture
from touchaudit.services.walk_values import QuestionView

if TYPE_CHECKING:
    from touchaudit.services.core import Core
    from touchaudit.services.walks import WalkService

_MARKS: Mapping[str, Mark] = {"-": Mark.NOT_APPLICABLE, "?": Mark.NOT_OBSERVED}
_TEMPER: Mapping[str, int] = {"nervous": -1, "longstanding": 1}
_EMOTIONS = {1: -2, 2: -1, 3: -1, 4: 0, 5: 1, 6: 1, 7: 2}
_PAUSE = (9, 38)
_AFTERWARDS = frozenset({"replied_at", "quoted_at"})


class Watch:
    """The time on the auditor's wrist."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def pass_(self, by: timedelta) -> None:
        """Let time go by."""
        self.now += by


class Auditor:
    """Walks one touchpoint on one visit. Where the story is silent, all was as it should be."""

    def __init__(
        self, core: Core, walks: WalkService, *, told: Told, place: Place, walk_id: str, watch: Watch
    ) -> None:
        self._core = core
        self._walks = walks
        self._told = told
        self._place = place
        self._id = walk_id
        self._watch = watch
        self._dice = random.Random(f"{told.key} {place.key}")
        self._late = place.lateness(told)
        self._hurried = place.key in told.hurried
        self._perception = 5

    def walk(self) -> None:
        """Answer every question in the order it comes up, and finish."""
        self._watch.pass_(self._late)
        self._walks.open(self._id)
        done: set[str] = set()
        while ref := self._next(done):
            done.add(ref)
            self._widen(ref)
            self._watch.pass_(self._place.wait(ref, self._told))
            pause = self._dice.randint(*_PAUSE)  # thrown in a hurry too: the answers stay what they were
            self._watch.pass_(timedelta(seconds=1 if self._hurried else pause))
            self._give(ref)
        self._walks.finish(self._id)

    def _next(self, done: set[str]) -> str:
        shown = self._core.live.get(self._id).session.questions()
        return next((ref for ref in shown if ref not in done), "")

    def _widen(self, ref: str) -> None:
        """Add the instances that the story wants, on coming to the first question of a repeat."""
        live = self._core.live.get(self._id)
        instance = live.instance_around(ref)
        if not instance or live.session.is_counted(repeat := instance.rpartition("[")[0]):
            return
        wanted = self._place.instances(repeat, self._told)
        while live.repeat_of(instance)[2] < wanted:
            self._walks.add_repeat(self._id, repeat)

    def _give(self, ref: str) -> None:
        row = self._place.row(ref, self._told)
        name = ref.rpartition("/")[2]
        if row is not None and row.value in _MARKS:
            self._walks.mark(self._id, ref, _MARKS[row.value], row.note)
        elif value := row.value if row else self._own(ref, name):
            self._time(ref, value)
            self._walks.answer(self._id, ref, value)
            if name == "perception":
                self._perception = int(value)
        self._back_up(ref, row)

    def _own(self, ref: str, name: str) -> str:
        """Return what this auditor felt, else the answer of a touchpoint at its best."""
        if name in _OWN:
            return _OWN[name](self)
        return self._usual(self._walks.question(self._id, ref), name)

    def _time(self, ref: str, value: str) -> None:
        """Press the stopwatch as often as a person would."""
        appearance = self._core.live.get(self._id).session.node(ref).appearance or ""
        if "stopwatch" in appearance.split():
            self._walks.lap(self._id, ref, LapKind.START)
            self._watch.pass_(timedelta(seconds=float(value)))
            self._walks.lap(self._id, ref, LapKind.STOP)

    def _back_up(self, ref: str, row: Row | None) -> None:
        """Add what backs an answer: when it was seen, the note, the photos."""
        if self._late:
            ago = self._late + timedelta(seconds=self._dice.randint(0, 540))
            self._walks.set_observed(self._id, ref, self._watch.now - ago)
        if row is not None and row.note and row.value != "?":
            self._walks.note(self._id, ref, row.note)
        for shot in self._place.pictures(ref, self._told):
            made = self._walks.add_photo(self._id, ref, picture(shot.value))
            self._walks.caption(self._id, made.created, shot.note)

    # What an auditor gives where the story is silent

    def expectation(self) -> str:
        """Return what this persona expects (1–7)."""
        usual = int(self._place.fields.get("expectation", 5))
        return str(min(7, max(1, usual + _TEMPER.get(self._told.persona, 0))))

    def emotion(self) -> str:
        """Return the feeling (−2…+2) that goes with the experience."""
        return str(_EMOTIONS[self._perception])

    def effort(self) -> str:
        """Return how much effort it cost (1–7)."""
        return str(8 - self._perception)

    def outcome(self) -> str:
        """Return what this customer would do now."""
        return " ".join(("again", "recommend", "praise")[: max(0, self._perception - 3)]) or "none"

    def _usual(self, question: QuestionView, name: str) -> str:
        """Return the answer of a touchpoint at its best; "" leaves a question without one alone."""
        if question.value or question.readonly:
            return ""
        if question.type == "dateTime":
            return self._moment(name)
        if question.type in ("integer", "decimal") and question.target is not None:
            return str(round(question.target * self._dice.uniform(0.45, 0.95)))
        if name.startswith("opportunity"):
            return "none"
        return self._best(question)

    @staticmethod
    def _best(question: QuestionView) -> str:
        """Return the best answers on offer; where none has points, the first of a question that decides."""
        good = {choice.name: choice.tone for choice in question.choices if choice.tone}
        if question.type == "select_multiple":
            return " ".join(good)
        if good:
            return max(good, key=lambda choice: good[choice])
        names = [choice.name for choice in question.choices]
        return names[0] if names and (question.required or "yes" in names) else ""

    def _moment(self, name: str) -> str:
        """Return the time of sending, or of a reply that was read a little later."""
        ago = self._dice.randint(180, 900) if name in _AFTERWARDS else 0
        return (self._watch.now - timedelta(seconds=ago)).isoformat(timespec="milliseconds")


_OWN: Mapping[str, Callable[[Auditor], str]] = {
    "expectation": Auditor.expectation,
    "emotion": Auditor.emotion,
    "effort": Auditor.effort,
    "outcome": Auditor.outcome,
}
