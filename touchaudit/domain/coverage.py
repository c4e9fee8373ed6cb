"""What of a client's map exists, what was audited, and what nobody ever looked at.

The matrix is stage × channel. An empty cell is a gap where personas prefer the channel: the more of them,
the wider the gap. Four areas that firms forget again and again (billing, field service, references and
quotes) are looked for by name and checklist, and told where the map has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from touchaudit.domain.client import Band, Channel, Persona, Stage, Touchpoint
from touchaudit.domain.later import kept
from touchaudit.domain.lens import Lens, through
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, mean

_PLAIN = Lens()
_UNSEEN = (ItemState.UNANSWERED, ItemState.IRRELEVANT)


class Looked(StrEnum):
    """How far somebody looked at a part of the map; ``GAP`` and ``NONE`` have nothing to look at.

    ``OTHERS`` looked at it in the same wave, on visits that the lens leaves out.
    """

    AUDITED = "audited"
    OTHERS = "others"
    EARLIER = "earlier"
    NEVER = "never"
    GAP = "gap"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class CoverageCell:
    """What meets customers in one stage through one channel.

    ``audited`` counts the touchpoints looked at in the wave; ``score`` (0–100, None where nothing counts) is
    the mean of theirs. ``EARLIER`` says that the last look was in another wave.
    """

    channel: Channel
    touchpoints: tuple[Touchpoint, ...]
    looked: Looked
    audited: int
    score: float | None
    band: Band | None


@dataclass(frozen=True, slots=True)
class StageCoverage:
    """One row of the matrix, a cell for each channel."""

    stage: Stage
    cells: tuple[CoverageCell, ...]


@dataclass(frozen=True, slots=True)
class ChannelDemand:
    """A channel of the matrix with the personas who prefer it, and their share (0–1) of all personas."""

    channel: Channel
    personas: tuple[Persona, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a business that maps forget; ``words`` is a pattern for names of its touchpoints."""

    key: str
    checklist: str
    words: str
    channels: frozenset[Channel] = frozenset()

    def holds(self, touchpoint: Touchpoint) -> bool:
        """Return whether a touchpoint belongs to the area: by its checklist, channel or name."""
        return (
            touchpoint.checklist == self.checklist
            or touchpoint.channel in self.channels
            or re.search(self.words, touchpoint.name, re.IGNORECASE) is not None
        )


@dataclass(frozen=True, slots=True)
class AreaCoverage:
    """A commonly forgotten area and what the map has of it; ``looked`` is ``GAP`` where it has nothing."""

    area: Area
    touchpoints: tuple[Touchpoint, ...]
    looked: Looked


@dataclass(frozen=True, slots=True)
class Coverage:
    """The matrix of one wave, rows in the order of the customers' way.

    ``served`` is the share (0–1) of cells that hold a touchpoint, each cell weighted by the share of
    personas who prefer its channel; None where no persona prefers any. ``audited`` counts touchpoints looked
    at in the wave, ``never`` holds those that nobody looked at in any.

    Cells and ``audited`` are those of the visits that ``lens`` shows, and with a persona in it what is
    preferred is what this one prefers: ``personas`` are those who were asked. ``areas`` and ``never`` are
    told of all visits: what one persona did not meet is not forgotten by everybody.
    """

    wave: int
    lens: Lens
    personas: tuple[Persona, ...]
    channels: tuple[ChannelDemand, ...]
    stages: tuple[StageCoverage, ...]
    served: float | None
    touchpoints: int
    audited: int
    never: tuple[Touchpoint, ...]
    areas: tuple[AreaCoverage, ...]


FORGOTTEN: tuple[Area, ...] = (
    Area("billing", "invoice_payment", r"\b(invoic|bills?\b|billing|payment|statement)"),
    Area(
        "field_service",
        "field_service",
        r"\b(field service|technician|home visit|fitting|on[- ]site)",
        frozenset({Channel.ON_SITE}),
    ),
    Area("references", "references", r"\b(referen|referral|recommend)", frozenset({Channel.WORD_OF_MOUTH})),
    Area("quotes", "sales_quote", r"\b(quot|estimate|tender|proposal)"),
)


def coverage(
    record: ClientRecord, wave: int, areas: Sequence[Area] = FORGOTTEN, lens: Lens = _PLAIN
) -> Coverage:
    """Return what of a client's map exists, what a wave audited, and what nobody looked at.

    Channels that neither a touchpoint uses nor a persona prefers are left out.

    Args:
        record: The client with all visits.
        wave: The wave that is told of.
        areas: What maps forget.
        lens: Whose visits count as audited, and whose wishes as a demand; its wave is not looked at.
    """
    personas = tuple(one for one in record.personas if lens.persona_id in ("", one.id))
    whole = _looks(record, wave)
    looks = _narrowed(record, wave, lens, whole)
    scores = {place.touchpoint.id: place.score for place in by_touchpoint(through(record, lens), wave)}
    channels = _channels(record, personas)
    stages = tuple(
        StageCoverage(
            stage,
            tuple(_cell(record, stage, demand, looks, scores) for demand in channels),
        )
        for stage in sorted(record.stages, key=lambda stage: (stage.position, stage.name))
    )
    return Coverage(
        wave=wave,
        lens=lens,
        personas=personas,
        channels=channels,
        stages=stages,
        served=_served(channels, stages),
        touchpoints=len(record.touchpoints),
        audited=sum(looks[touchpoint.id] is Looked.AUDITED for touchpoint in record.touchpoints),
        never=tuple(
            place.touchpoint
            for place in by_touchpoint(record, wave)
            if whole.get(place.touchpoint.id) is Looked.NEVER
        ),
        areas=tuple(_area(area, record.touchpoints, whole) for area in areas),
    )


def looks_through(record: ClientRecord, wave: int, lens: Lens) -> Mapping[str, Looked]:
    """Return how far each touchpoint of the map was looked at: on the visits of a lens, else on others."""
    return _narrowed(record, wave, lens, _looks(record, wave))


def _narrowed(
    record: ClientRecord, wave: int, lens: Lens, whole: Mapping[str, Looked]
) -> Mapping[str, Looked]:
    if lens.is_plain:
        return whole
    places = by_touchpoint(through(record, lens), wave)
    shown = {place.touchpoint.id for place in places if looked_at(place)}
    return {
        touchpoint: Looked.OTHERS if looked is Looked.AUDITED and touchpoint not in shown else looked
        for touchpoint, looked in whole.items()
    }


def _looks(record: ClientRecord, wave: int) -> dict[str, Looked]:
    """Return how far each touchpoint was looked at; other waves are asked only where this one has nothing."""
    looks = {touchpoint.id: Looked.NEVER for touchpoint in record.touchpoints}
    waves = [wave, *(other for other in record.waves if other != wave)]
    for number in waves:
        if Looked.NEVER not in looks.values():
            break
        for place in by_touchpoint(record, number):
            if looks.get(place.touchpoint.id) is Looked.NEVER and looked_at(place):
                looks[place.touchpoint.id] = Looked.AUDITED if number == wave else Looked.EARLIER
    return looks


@kept
def looked_at(place: TouchpointWalks) -> bool:
    """Return whether somebody was there: "does not apply" and "not observed" are findings too."""
    items = (question.item for walk in place.walks for question in walk.questions)
    return any(item is not None and item.state not in _UNSEEN for item in items)


def _channels(record: ClientRecord, personas: Sequence[Persona]) -> tuple[ChannelDemand, ...]:
    used = {touchpoint.channel for touchpoint in record.touchpoints}
    demands = []
    for channel in Channel:
        fond = tuple(persona for persona in personas if channel in persona.channels)
        if fond or channel in used:
            share = len(fond) / len(personas) if personas else 0.0
            demands.append(ChannelDemand(channel, fond, share))
    return tuple(demands)


def _cell(
    record: ClientRecord,
    stage: Stage,
    demand: ChannelDemand,
    looks: Mapping[str, Looked],
    scores: Mapping[str, float | None],
) -> CoverageCell:
    here = tuple(
        touchpoint
        for touchpoint in sorted(record.touchpoints, key=lambda known: (known.position, known.name))
        if touchpoint.stage_id == stage.id and touchpoint.channel is demand.channel
    )
    score = mean(scores[touchpoint.id] for touchpoint in here)
    return CoverageCell(
        channel=demand.channel,
        touchpoints=here,
        looked=_best(here, looks, Looked.GAP if demand.personas else Looked.NONE),
        audited=sum(looks[touchpoint.id] is Looked.AUDITED for touchpoint in here),
        score=score,
        band=None if score is None else record.client.bands.of(score),
    )


def _best(touchpoints: Iterable[Touchpoint], looks: Mapping[str, Looked], empty: Looked) -> Looked:
    order = list(Looked)
    return min((looks[touchpoint.id] for touchpoint in touchpoints), key=order.index, default=empty)


def _served(channels: Sequence[ChannelDemand], stages: Sequence[StageCoverage]) -> float | None:
    share = {demand.channel: demand.share for demand in channels}
    wanted = sum(share[cell.channel] for row in stages for cell in row.cells)
    held = sum(share[cell.channel] for row in stages for cell in row.cells if cell.touchpoints)
    return held / wanted if wanted else None


def _area(area: Area, touchpoints: Iterable[Touchpoint], looks: Mapping[str, Looked]) -> AreaCoverage:
    here = tuple(touchpoint for touchpoint in touchpoints if area.holds(touchpoint))
    return AreaCoverage(area, here, _best(here, looks, Looked.GAP))
