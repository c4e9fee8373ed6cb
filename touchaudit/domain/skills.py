"""Skills: what the people at a touchpoint have to be able to do, and what was seen of it.

Both are told of a role, never of a person. What is required stands on the map in the client's words, what was
seen in the checklist's; they are put side by side and not matched by guessing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord, by_place
from touchaudit.domain.wave import mean

_NOTHING = frozenset({"none", "no"})
_YES = "yes"


@dataclass(frozen=True, slots=True)
class Offered:
    """One answer that a question offers to choose.

    ``points`` are what it earns, None where the list gives none; one that ``leaves`` says that the question
    does not apply.
    """

    name: str
    label: str
    points: float | None = None
    leaves: bool = False


Offers: TypeAlias = Callable[[WalkRecord, QuestionRecord], Sequence[Offered]]
"""Tells what a question of a walk offered to choose from, in its order; nothing where that is not known."""


def nothing_known(walk: WalkRecord, question: QuestionRecord) -> Sequence[Offered]:
    """Tell nothing of what a question offered."""
    del walk, question
    return ()


@dataclass(frozen=True, slots=True)
class SeenSkill:
    """Something that was looked for: seen in ``seen`` of ``asked`` answers, in none of them perhaps."""

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


def skill_lines(
    record: ClientRecord, visits: Iterable[VisitRecord], offers: Offers = nothing_known
) -> tuple[SkillLine, ...]:
    """Return every touchpoint that requires skills or shows some, by role, in the order of the map."""
    known = by_place(visits)
    lines = [
        _line(touchpoint, [walk for _, walk in known.get(touchpoint.id, ())], offers)
        for touchpoint in record.touchpoints
    ]
    first = {line.role.casefold(): at for at, line in reversed(list(enumerate(lines)))}
    told = [(at, line) for at, line in enumerate(lines) if line.required or line.sources]
    # Who answers for nothing stands last.
    return tuple(
        line
        for _, line in sorted(told, key=lambda one: (not one[1].role, first[one[1].role.casefold()], one[0]))
    )


def _line(touchpoint: Touchpoint, walks: Sequence[WalkRecord], offers: Offers) -> SkillLine:
    found = [(walk, question) for walk in walks for question in walk.role("skill") if question.value]
    looks: dict[str, list[_Look]] = {}
    for walk, question in found:
        if question.item is None or question.item.fraction is not None:
            looks.setdefault(question.question, []).append(_look(question, offers(walk, question)))
    return SkillLine(
        touchpoint=touchpoint,
        role=touchpoint.owner_role,
        required=touchpoint.skills,
        seen=tuple(seen for path in looks.values() for seen in _counted(path)),
        share=mean(question.item.fraction for _, question in found if question.item is not None),
        sources=tuple((walk.walk.id, question) for walk, question in found),
    )


@dataclass(frozen=True, slots=True)
class _Look:
    """What one answer looked for and what it saw, as labels; ``offered`` is None where nobody knows."""

    sought: tuple[str, ...]
    seen: tuple[str, ...]
    offered: frozenset[str] | None


def _look(question: QuestionRecord, offered: Sequence[Offered]) -> _Look:
    if question.type == "select_one" and (question.value in ("yes", "no") or _is_yes_no(offered)):
        seen = (question.label,) if question.value == _YES else ()
        return _Look((question.label,), seen, frozenset({question.label}))
    if not offered:
        return _Look((), _unknown(question), None)
    labels = {one.name: one.label for one in offered}
    chosen = question.value.split() if question.type == "select_multiple" else [question.value]
    return _Look(
        tuple(one.label for one in _sought(question, offered)),
        tuple(labels.get(name, name) for name in chosen if name not in _NOTHING),
        frozenset(labels.values()),
    )


def _is_yes_no(offered: Sequence[Offered]) -> bool:
    return {one.name for one in offered if not one.leaves} == {"yes", "no"}


def _sought(question: QuestionRecord, offered: Sequence[Offered]) -> list[Offered]:
    """Return what a question looks for: all that earns points, or the best where one is to be chosen."""
    good = [one for one in offered if not one.leaves and one.name not in _NOTHING]
    if any(one.points is not None for one in good):
        good = [one for one in good if (one.points or 0) > 0]
        if question.type != "select_multiple":
            best = max((one.points or 0 for one in good), default=0)
            good = [one for one in good if one.points == best]
    elif question.type != "select_multiple":
        return []
    return good


def _unknown(question: QuestionRecord) -> tuple[str, ...]:
    """Return what an answer saw where its choices are not known; the whole of it where labels hold commas."""
    if question.type != "select_multiple":
        return () if question.value in _NOTHING else (question.answer,)
    names, labels = question.value.split(), question.answer.split(", ")
    if len(names) != len(labels):
        return (question.answer,)
    return tuple(label for name, label in zip(names, labels, strict=True) if name not in _NOTHING)


def _counted(looks: Sequence[_Look]) -> list[SeenSkill]:
    """Return how often each label was seen, by how many answers could have told it."""
    labels = dict.fromkeys(label for look in looks for label in (*look.sought, *look.seen))
    return [
        SeenSkill(
            label,
            sum(label in look.seen for look in looks),
            sum(look.offered is None or label in look.offered or label in look.seen for look in looks),
        )
        for label in labels
    ]
