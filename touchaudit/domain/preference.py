"""On whose terms: the channels that personas prefer against those that are offered.

A stage serves a persona where at least one of its touchpoints is in a channel that this persona prefers.
"""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.domain.client import Channel, Persona, Stage
from touchaudit.domain.record import ClientRecord


@dataclass(frozen=True, slots=True)
class Preferred:
    """One channel that a persona prefers, and the stages in which the map offers it."""

    channel: Channel
    stages: tuple[Stage, ...]


@dataclass(frozen=True, slots=True)
class PersonaTerms:
    """What one persona prefers against what is offered.

    ``share`` (0–1) of the stages with touchpoints offer at least one preferred channel; None where the
    persona prefers none, or no stage has any. ``gaps`` are the stages that offer none of them.
    """

    persona: Persona
    channels: tuple[Preferred, ...]
    share: float | None
    gaps: tuple[Stage, ...]


def persona_terms(record: ClientRecord) -> tuple[PersonaTerms, ...]:
    """Return, for every persona, what is preferred against what the map offers."""
    stages = tuple(sorted(record.stages, key=lambda stage: (stage.position, stage.name)))
    offers: dict[str, set[Channel]] = {}
    for touchpoint in record.touchpoints:
        offers.setdefault(touchpoint.stage_id, set()).add(touchpoint.channel)
    used = [stage for stage in stages if stage.id in offers]
    terms = []
    for persona in record.personas:
        wanted = set(persona.channels)
        gaps = tuple(stage for stage in used if not wanted & offers[stage.id])
        served = None if not wanted or not used else 1 - len(gaps) / len(used)
        channels = tuple(
            Preferred(channel, tuple(stage for stage in used if channel in offers[stage.id]))
            for channel in persona.channels
        )
        terms.append(PersonaTerms(persona, channels, served, gaps if wanted else ()))
    return tuple(terms)
