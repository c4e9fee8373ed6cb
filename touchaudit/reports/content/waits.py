"""How long customers wait at a touchpoint: the times of one question, judged by that question's standard.

Seconds are those that the standard counts, as everywhere (see :mod:`touchaudit.domain.standards`).

A walk may time several things (the queue, the call, the reply); thrown together, their median would mean
nothing. So one question is shown: the one that is called a wait, or else the one timed most often.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from touchaudit.domain.record import QuestionRecord
from touchaudit.domain.standards import is_wait, judged_seconds, target_of
from touchaudit.reports.content.context import Context


@dataclass(frozen=True, slots=True)
class TimedQuestion:
    """One timed question at one touchpoint over the wave; ``target`` is None where nothing was promised."""

    label: str
    seconds: tuple[float, ...]
    target: float | None

    @property
    def median(self) -> float:
        """The wait in the middle."""
        return median(self.seconds)

    @property
    def met(self) -> int:
        """How many were within the target."""
        return sum(self.target is not None and wait <= self.target for wait in self.seconds)

    @property
    def slow(self) -> bool:
        """Whether customers usually wait longer than they were promised."""
        return self.target is not None and self.median > self.target


def timed_question(context: Context, touchpoint_id: str) -> TimedQuestion | None:
    """Return the wait to show at a touchpoint, None where nothing was timed."""
    place = context.places[touchpoint_id]
    groups: dict[str, list[QuestionRecord]] = {}
    for walk in place.walks:
        for question in walk.questions:
            if is_wait(question):
                groups.setdefault(question.question, []).append(question)
    if not groups:
        return None
    chosen = max(groups.values(), key=lambda group: (group[0].role == "wait", len(group)))
    seconds = tuple(counted for question in chosen if (counted := judged_seconds(question)) is not None)
    return TimedQuestion(chosen[-1].label, seconds, target_of(chosen[-1], place.touchpoint))
