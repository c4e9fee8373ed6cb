"""Skills: what the people at a touchpoint have to be able to do, and what was seen of it.

Both are told of a role, never of a person. What is required stands on the map in the client's words, what was
seen in the checklist's; they are put side by side and not matched by guessing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord, by_place
from touchaudit.domain.wave import mean

_NOTHING = frozenset({"none", "no"})


@dataclass(frozen=True, slots=True)
class SeenSkill:
    """Something that was looked for: seen in ``seen`` of ``asked`` answers."""

    label: str
    seen: int
    asked: int


@dataclass(frozen=True, slots=True)
class SkillLine:
    """One touchpoint: whose work it is, what that takes, and what was seen.

    ``share`` (0–1) is the mean item score of the answers; None where nobody looked. ``sources`` are these
    answers, each with its walk.
    """

    touchpoint: Touchpoint
    role: str
    required: tuple[str, ...]
    seen: tuple[SeenSkill, ...]
    share: float | None
    sources: tuple[tuple[str, QuestionRecord], ...]

    @property
    def unseen(self) -> bool:
        """Whether skills are required here that nobody ever looked for."""
        return bool(self.required) and not self.sources


def skill_lines(record: ClientRecord, visits: Iterable[VisitRecord]) -> tuple[SkillLine, ...]:
    """Return every touchpoint that requires skills or shows some, by role, in the order of the map."""
    known = by_place(visits)
    lines = [
        _line(touchpoint, [walk for _, walk in known.get(touchpoint.id, ())])
        for touchpoint in record.touchpoints
    ]
    first = {line.role.casefold(): at for at, line in reversed(list(enumerate(lines)))}
    told = [(at, line) for at, line in enumerate(lines) if line.required or line.sources]
    # Who answers for nothing stands last.
    return tuple(
        line
        for _, line in sorted(told, key=lambda one: (not one[1].role, first[one[1].role.casefold()], one[0]))
    )


def _line(touchpoint: Touchpoint, walks: Sequence[WalkRecord]) -> SkillLine:
    sources = tuple(
        (walk.walk.id, question) for walk in walks for question in walk.role("skill") if question.value
    )
    asked: dict[str, int] = {}
    seen: dict[tuple[str, str], int] = {}
    for _, question in sources:
        asked[question.question] = asked.get(question.question, 0) + 1
        for label in _labels(question):
            seen[question.question, label] = seen.get((question.question, label), 0) + 1
    return SkillLine(
        touchpoint=touchpoint,
        role=touchpoint.owner_role,
        required=touchpoint.skills,
        seen=tuple(SeenSkill(label, count, asked[path]) for (path, label), count in seen.items()),
        share=mean(question.item.fraction for _, question in sources if question.item is not None),
        sources=sources,
    )


def _labels(question: QuestionRecord) -> tuple[str, ...]:
    """Return what an answer says was seen: the choices of a list, or the question where it was a yes."""
    if question.value in _NOTHING:
        return ()
    if question.type == "select_multiple":
        return tuple(question.answer.split(", "))
    return (question.label,) if question.value == "yes" else (question.answer,)
