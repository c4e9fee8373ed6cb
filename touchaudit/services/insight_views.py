"""What the panels of the insight page show: frozen values, finished figures, no rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from touchaudit.domain.chances import Noted, barriers, enhancements, missed
from touchaudit.domain.client import Band, Client, Persona, Site, Touchpoint
from touchaudit.domain.confidence import Confidence
from touchaudit.domain.derivation_steps import Source
from touchaudit.domain.doubts import Doubt, doubts
from touchaudit.domain.fieldwork import LoyaltyNote, Profile, Stake
from touchaudit.domain.hotspots import HotSpot, hot_spots, phrase, shown_first
from touchaudit.domain.movement import Moved, movements
from touchaudit.domain.record import ClientRecord, QuestionRecord
from touchaudit.domain.sides import Side, by_auditor, personas, sites
from touchaudit.domain.stakes import AtStake
from touchaudit.domain.trend import WavePoint, trend
from touchaudit.domain.visit import Action, Evidence, Visit
from touchaudit.domain.wave import wave_before
from touchaudit.domain.workshop import Suggested
from touchaudit.saying import joined

AT_ONCE = 24
"""Visits whose every answer is read in less time than a person notices."""

LATEST = 40
"""Visits: what was handed on long ago is not looked at again."""


@dataclass(frozen=True, slots=True)
class InsightView:
    """What can be chosen on the page: the waves, personas, sites and auditors that have visits."""

    client: Client
    wave: int
    waves: tuple[int, ...]
    personas: tuple[Persona, ...]
    sites: tuple[Site, ...]
    auditors: tuple[str, ...]
    visits: int


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One answer that backs a figure: where to look at it, on which visit, what was said, and its photos."""

    source: Source
    visit: Visit
    label: str
    answer: str
    note: str
    photos: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class SpotView:
    """One hot spot in words, with the weightiest of its evidence; ``more`` counts what is left out.

    ``carded`` says that a card of the road map names the touchpoint already.
    """

    touchpoint: Touchpoint
    good: bool
    why: str
    score: float | None
    band: Band | None
    gap: float | None
    evidence: tuple[EvidenceLine, ...]
    more: int
    carded: bool


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One line of a register; ``source`` is the answer it stands in, None for what was caught in passing.

    What several walks say of a touchpoint in the same words is one line; ``alike`` are all of them, ``noted``
    is the last.
    """

    noted: Noted
    source: Source | None
    carded: bool
    alike: tuple[Noted, ...]


@dataclass(frozen=True, slots=True)
class RegistersView:
    """What stood in the way, what would delight, and which chances nobody took, in one wave."""

    barriers: tuple[RegisterLine, ...]
    enhancements: tuple[RegisterLine, ...]
    missed: tuple[RegisterLine, ...]


@dataclass(frozen=True, slots=True)
class TrendView:
    """The waves, and what moved to the wave looked at from the one before; ``before`` is None at the first.

    ``many`` says that so many answers stand behind the change that taking it apart takes a while.
    """

    wave: int
    before: int | None
    many: bool
    points: tuple[WavePoint, ...]
    bands: tuple[Band | None, ...]
    moved: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class SidesView:
    """Sites, personas and auditors of one wave, each by its own visits."""

    sites: tuple[Side, ...]
    personas: tuple[Side, ...]
    auditors: tuple[Side, ...]
    touchpoints: tuple[Touchpoint, ...]
    score: float | None


@dataclass(frozen=True, slots=True)
class DoubtLine:
    """One answer that a careful editor would ask about, and where it stands."""

    doubt: Doubt
    source: Source
    touchpoint: Touchpoint
    visit: Visit


@dataclass(frozen=True, slots=True)
class SurenessView:
    """How sure the figures of a wave are, and the bands of the client to show them by."""

    confidence: Confidence
    client: Client


@dataclass(frozen=True, slots=True)
class DepthLine:
    """One touchpoint with what it is to those who meet it; ``profile`` is blank where none was written.

    ``cards`` are the steps of the road map between as it is and as it should be, lane by lane.
    """

    touchpoint: Touchpoint
    profile: Profile
    score: float | None
    band: Band | None
    written: bool
    cards: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class StakesView:
    """What is at stake, and the touchpoints with the stakes that were named; a blank one where none was."""

    lines: tuple[AtStake, ...]
    touchpoints: tuple[tuple[Touchpoint, Stake | None], ...]
    client: Client


@dataclass(frozen=True, slots=True)
class WorkshopView:
    """What was said in the workshop, and the criticality that it suggests."""

    notes: tuple[LoyaltyNote, ...]
    suggested: tuple[Suggested, ...]
    touchpoints: tuple[Touchpoint, ...]
    client: Client


def spot_views(record: ClientRecord, wave: int) -> tuple[SpotView, ...]:
    """Return the hot spots of a wave, the bad ones first."""
    visits = {visit.visit.id: visit.visit for visit in record.in_wave(wave)}
    carded = {card.touchpoint_id for card in record.actions}
    return tuple(_spot(spot, visits, carded) for spot in hot_spots(record, wave))


def registers_view(record: ClientRecord, wave: int) -> RegistersView:
    """Return the registers of a wave; a line has a card where its words or its finding are on the map."""
    told = {(card.touchpoint_id, card.title) for card in record.actions}
    mended = {(card.touchpoint_id, card.question) for card in record.actions if card.question}

    def carded(noted: Noted) -> bool:
        question, place = noted.question, _place(noted)
        if question is not None and question.item is not None and (place, question.question) in mended:
            return True
        return (place, noted.text) in told

    def lines(found: Iterable[Noted]) -> tuple[RegisterLine, ...]:
        alike: dict[tuple[object, ...], list[Noted]] = {}
        for noted in found:
            alike.setdefault((_place(noted), noted.text, _note(noted)), []).append(noted)
        return tuple(_line(group, carded(group[-1])) for group in alike.values())

    return RegistersView(
        lines(barriers(record, wave)), lines(enhancements(record, wave)), lines(missed(record, wave))
    )


def trend_view(record: ClientRecord, wave: int) -> TrendView:
    """Return the waves and the change to one of them from the wave before it."""
    before = wave_before(record, wave)
    points = trend(record)
    return TrendView(
        wave=wave,
        before=before,
        many=before is not None and len(record.in_wave(before)) + len(record.in_wave(wave)) > AT_ONCE,
        points=points,
        bands=tuple(None if point.score is None else record.client.bands.of(point.score) for point in points),
        moved=() if before is None else movements(record, before, wave),
    )


def sides_view(record: ClientRecord, wave: int, score: float | None) -> SidesView:
    """Return sites, personas and auditors side by side."""
    return SidesView(
        sites(record, wave),
        personas(record, wave),
        by_auditor(record, wave),
        record.touchpoints,
        score,
    )


def doubt_lines(record: ClientRecord, wave: int) -> tuple[DoubtLine, ...]:
    """Return the answers of the latest visits of a wave to look at again, the latest visit first."""
    return tuple(
        DoubtLine(doubt, Source(walk.walk.id, doubt.question.key), walk.touchpoint, visit.visit)
        for visit in reversed(record.in_wave(wave)[-LATEST:])
        for walk in visit.walks
        for doubt in doubts(walk)
    )


def _line(alike: list[Noted], carded: bool) -> RegisterLine:
    noted = alike[-1]
    source = None if noted.question is None else Source(noted.walk_id, noted.question.key)
    return RegisterLine(noted, source, carded, tuple(alike))


def _place(noted: Noted) -> str | None:
    return noted.touchpoint.id if noted.touchpoint else None


def _note(noted: Noted) -> str:
    return noted.question.note if noted.question is not None else ""


def _spot(spot: HotSpot, visits: Mapping[str, Visit], carded: set[str | None]) -> SpotView:
    lines = [
        evidence_line(question, walk.walk.id, visits[walk.walk.visit_id])
        for walk, question in shown_first(spot)
    ]
    return SpotView(
        touchpoint=spot.touchpoint,
        good=spot.good,
        why=joined(phrase(reason) for reason in spot.reasons),
        score=spot.score,
        band=spot.band,
        gap=spot.gap,
        evidence=tuple(lines),
        more=len(spot.evidence) - len(lines),
        carded=spot.touchpoint.id in carded,
    )


def evidence_line(question: QuestionRecord, walk_id: str, visit: Visit) -> EvidenceLine:
    """Return an answer as evidence."""
    return EvidenceLine(
        Source(walk_id, question.key),
        visit,
        question.label,
        question.answer,
        question.note or question.reason,
        question.photos,
    )
