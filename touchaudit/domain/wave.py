"""The walks of one wave, gathered by touchpoint, and how far each of them moves the overall score.

A touchpoint's score in a wave is the mean of its scored walks; overall = ΣC·S/ΣC over the scored
touchpoints. With a single visit that walks each touchpoint once, all of it is that visit's score.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from touchaudit.domain.client import Stage, Touchpoint
from touchaudit.domain.record import ClientRecord, QuestionRecord, WalkRecord
from touchaudit.domain.scoring import Item, ItemState, SectionScore, weighted_mean


@dataclass(frozen=True, slots=True)
class TouchpointWalks:
    """One touchpoint with its walks in one wave, oldest visit first; ``score`` is None where none counts."""

    touchpoint: Touchpoint
    stage: Stage | None
    walks: tuple[WalkRecord, ...]
    score: float | None

    @property
    def scored(self) -> tuple[WalkRecord, ...]:
        """The walks that have a score."""
        return tuple(walk for walk in self.walks if walk.score.score is not None)


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
    walks: dict[str, list[WalkRecord]] = {}
    touchpoints = {touchpoint.id: touchpoint for touchpoint in record.touchpoints}
    for visit in record.in_wave(wave):
        for walk in visit.walks:
            walks.setdefault(walk.touchpoint.id, []).append(walk)
            touchpoints.setdefault(walk.touchpoint.id, walk.touchpoint)
    stages = {stage.id: stage for stage in record.stages}

    def order(touchpoint: Touchpoint) -> tuple[object, ...]:
        stage = stages.get(touchpoint.stage_id)
        place = (stage.position, stage.name, stage.id) if stage else (0, "", "")
        return stage is None, place, touchpoint.position, touchpoint.name, touchpoint.id

    return tuple(
        TouchpointWalks(
            touchpoint=touchpoint,
            stage=stages.get(touchpoint.stage_id),
            walks=tuple(walks.get(touchpoint.id, ())),
            score=mean(walk.score.score for walk in walks.get(touchpoint.id, ())),
        )
        for touchpoint in sorted(touchpoints.values(), key=order)
    )


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


def wave_before(record: ClientRecord, wave: int) -> int | None:
    """Return the latest earlier wave that has visits."""
    return max((earlier for earlier in record.waves if earlier < wave), default=None)


def _answers_by_section(walk: WalkRecord) -> dict[str, list[tuple[QuestionRecord, Item]]]:
    groups: dict[str, list[tuple[QuestionRecord, Item]]] = {}
    for question in walk.questions:
        if question.item is not None and question.item.state is ItemState.ANSWERED:
            groups.setdefault(question.item.section, []).append((question, question.item))
    return groups
