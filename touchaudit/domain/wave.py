"""The walks of one wave, gathered by touchpoint, and how far each of them moves the overall score.

A touchpoint's score in a wave is the mean of its scored walks; overall = ΣC·S/ΣC over the scored
touchpoints. With a single visit that walks each touchpoint once, all of it is that visit's score.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from typing import Any, overload

from touchaudit.domain.client import Stage, Touchpoint
from touchaudit.domain.later import Later, kept
from touchaudit.domain.record import (
    ClientRecord,
    KeptFigures,
    QuestionRecord,
    VisitRecord,
    WalkRecord,
    result,
)
from touchaudit.domain.scoring import Item, ItemState, SectionScore, weighted_mean


@dataclass(frozen=True, slots=True)
class TouchpointWalks(Later):
    """One touchpoint with its walks in one wave, oldest visit first; ``score`` is None where none counts.

    ``kept`` are figures about these walks that were worked out before, by name.
    """

    touchpoint: Touchpoint
    stage: Stage | None
    walks: tuple[WalkRecord, ...]
    score: float | None
    kept: MutableMapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def scored(self) -> tuple[WalkRecord, ...]:
        """The walks that have a score."""
        return tuple(walk for walk in self.walks if result(walk).score is not None)


@dataclass(frozen=True, slots=True)
class SectionShare:
    """One scored section of one walk; ``share`` (0–1) of its score goes into the overall score.

    ``answers`` are its answered items, bonuses too, with their questions. ``factors`` make the share: each a
    part and the whole it is a part of, for the touchpoint, the walk and the section.
    """

    place: TouchpointWalks
    walk: WalkRecord
    section: SectionScore
    share: float
    answers: tuple[tuple[QuestionRecord, Item], ...]
    factors: tuple[tuple[float, float], ...]


def by_touchpoint(record: ClientRecord, wave: int) -> tuple[TouchpointWalks, ...]:
    """Return every touchpoint in the order of the map, walked or not.

    The order is stage, position, name; what is off the map but was walked stands last.
    """
    touchpoints = {touchpoint.id: touchpoint for touchpoint in record.touchpoints}
    stages = {stage.id: stage for stage in record.stages}
    if record.figures is not None and record.figures.visits is record.visits:
        gather = partial(_later, record.figures, wave)
    else:
        walks = _gathered(record, wave)
        for touchpoint_id, group in walks.items():
            touchpoints.setdefault(touchpoint_id, group[0].touchpoint)
        gather = partial(_at_once, walks)

    def order(touchpoint: Touchpoint) -> tuple[object, ...]:
        stage = stages.get(touchpoint.stage_id)
        place = (stage.position, stage.name, stage.id) if stage else (0, "", "")
        return stage is None, place, touchpoint.position, touchpoint.name, touchpoint.id

    ordered = sorted(touchpoints.values(), key=order)
    return tuple(gather(touchpoint, stages.get(touchpoint.stage_id)) for touchpoint in ordered)


@kept
def mean_score(place: TouchpointWalks) -> float | None:
    """Return the score of a touchpoint in a wave: the mean of its scored walks."""
    return mean(result(walk).score for walk in place.walks)


class Pointed(Sequence[QuestionRecord]):
    """Questions of a touchpoint's walks, named by the place of walk and question: read when looked at."""

    def __init__(self, place: TouchpointWalks, pairs: Sequence[int]) -> None:
        """Point at questions.

        Args:
            place: The touchpoint with its walks.
            pairs: Number of the walk and number of the question in it, in turns.
        """
        self._place = place
        self._pairs = tuple(pairs)

    def __len__(self) -> int:
        return len(self._pairs) // 2

    @overload
    def __getitem__(self, at: int) -> QuestionRecord: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[QuestionRecord, ...]: ...

    def __getitem__(self, at: int | slice) -> QuestionRecord | tuple[QuestionRecord, ...]:
        if isinstance(at, slice):
            return tuple(self[number] for number in range(*at.indices(len(self))))
        walk, question = self._at(at)
        return self._place.walks[walk].questions[question]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pointed | tuple) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(self._pairs)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self)} of {self._place.touchpoint.name})"

    def walk(self, at: int) -> WalkRecord:
        """Return the walk that a question belongs to."""
        return self._place.walks[self._at(at)[0]]

    @property
    def place(self) -> TouchpointWalks:
        """The touchpoint with its walks."""
        return self._place

    def pairs(self, most: int) -> list[tuple[int, int]]:
        """Return the numbers of walk and question of the first so many."""
        return list(zip(self._pairs[: 2 * most : 2], self._pairs[1 : 2 * most : 2], strict=True))

    def and_then(self, other: Pointed) -> Pointed:
        """Return these questions and those that others of the same touchpoint add."""
        mine, theirs = self.pairs(len(self)), other.pairs(len(other))
        return Pointed(self._place, tuple(chain.from_iterable(dict.fromkeys([*mine, *theirs]))))

    def _at(self, at: int) -> tuple[int, int]:
        number = range(len(self))[at]
        return self._pairs[2 * number], self._pairs[2 * number + 1]


def numbered(place: TouchpointWalks) -> Iterator[tuple[int, int, QuestionRecord]]:
    """Yield the questions of a touchpoint's walks with the numbers that point at them."""
    for number, walk in enumerate(place.walks):
        for at, question in enumerate(walk.questions):
            yield number, at, question


def _gathered(record: ClientRecord, wave: int) -> dict[str, list[WalkRecord]]:
    walks: dict[str, list[WalkRecord]] = {}
    for visit in record.in_wave(wave):
        for walk in visit.walks:
            walks.setdefault(walk.touchpoint.id, []).append(walk)
    return walks


def _at_once(
    walks: Mapping[str, Sequence[WalkRecord]], touchpoint: Touchpoint, stage: Stage | None
) -> TouchpointWalks:
    here = tuple(walks.get(touchpoint.id, ()))
    return TouchpointWalks(touchpoint, stage, here, mean(result(walk).score for walk in here))


def _later(figures: KeptFigures, wave: int, touchpoint: Touchpoint, stage: Stage | None) -> TouchpointWalks:
    def fetch(name: str) -> dict[str, Any]:
        if name == "walks":
            return {name: figures.walks(wave, touchpoint.id)}
        return {name: mean_score(place)}

    known = figures.of(wave, touchpoint.id)
    place = TouchpointWalks.later(fetch, touchpoint=touchpoint, stage=stage, kept=known)
    return place


def overall(places: Iterable[TouchpointWalks]) -> float | None:
    """Return the overall score of a wave, ΣC·S/ΣC over its scored touchpoints."""
    return weighted_mean((place.touchpoint.criticality, place.score) for place in places)


def section_shares(places: Iterable[TouchpointWalks]) -> Iterator[SectionShare]:
    """Yield each scored section with its share of the overall score: C/ΣC · 1/walks · W/ΣW.

    The shares add to 1, and Σ share·S is the overall score.
    """
    scored = [place for place in places if place.score is not None]
    criticality = sum(place.touchpoint.criticality for place in scored)
    for place in scored:
        for walk in place.scored:
            sections = [part for part in walk.score.sections if part.score is not None and part.weight > 0]
            weight = sum(section.weight for section in sections)
            answers = _answers_by_section(walk)
            for section in sections:
                factors = (
                    (float(place.touchpoint.criticality), float(criticality)),
                    (1.0, float(len(place.scored))),
                    (section.weight, weight),
                )
                share = math.prod(part / whole for part, whole in factors)
                yield SectionShare(place, walk, section, share, tuple(answers[section.section]), factors)


def mean(values: Iterable[float | None]) -> float | None:
    """Return the plain mean of what is known; None where nothing is."""
    return weighted_mean((1.0, value) for value in values)


def visits_of(record: ClientRecord, wave: int) -> dict[str, VisitRecord]:
    """Return the visit of each walk in a wave, by the walk's id."""
    return {walk.walk.id: visit for visit in record.in_wave(wave) for walk in visit.walks}


def wave_before(record: ClientRecord, wave: int) -> int | None:
    """Return the latest earlier wave that has visits."""
    return max((earlier for earlier in record.waves if earlier < wave), default=None)


def _answers_by_section(walk: WalkRecord) -> dict[str, list[tuple[QuestionRecord, Item]]]:
    groups: dict[str, list[tuple[QuestionRecord, Item]]] = {}
    for question in walk.questions:
        if question.item is not None and question.item.state is ItemState.ANSWERED:
            groups.setdefault(question.item.section, []).append((question, question.item))
    return groups
