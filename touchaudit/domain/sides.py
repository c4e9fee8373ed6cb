"""Sites, personas and auditors side by side: the same arithmetic over the visits of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from touchaudit.domain.certainty import Interval, mean_interval
from touchaudit.domain.client import Band
from touchaudit.domain.lens import Lens, auditors, through
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.wave import by_touchpoint, overall


@dataclass(frozen=True, slots=True)
class Side:
    """One of those compared: its overall score (0–100, None where nothing was scored) from ``visits`` visits.

    ``interval`` is that of the mean of its visits, None under two. ``scores`` are those of the touchpoints by
    id, of those that have one.
    """

    key: str
    name: str
    visits: int
    score: float | None
    band: Band | None
    interval: Interval | None
    scores: dict[str, float]


def sites(record: ClientRecord, wave: int) -> tuple[Side, ...]:
    """Return the client's places that were visited in a wave, in their order."""
    return _sides(record, wave, ((site.id, site.name, Lens(site_id=site.id)) for site in record.sites))


def personas(record: ClientRecord, wave: int) -> tuple[Side, ...]:
    """Return the personas played in a wave, in their order."""
    known = ((one.id, one.name, Lens(persona_id=one.id)) for one in record.personas)
    return _sides(record, wave, known)


def by_auditor(record: ClientRecord, wave: int) -> tuple[Side, ...]:
    """Return who walked in a wave, by name; they saw different days, so a difference only asks to compare."""
    return _sides(record, wave, ((name, name, Lens(auditor=name)) for name in auditors(record)))


def apart(one: Side, other: Side) -> bool | None:
    """Say whether two sides differ by more than chance may bring: their intervals do not meet.

    None where one of them has no interval: single visits are observations.
    """
    if one.interval is None or other.interval is None:
        return None
    return one.interval.high < other.interval.low or other.interval.high < one.interval.low


def _sides(record: ClientRecord, wave: int, lenses: Iterable[tuple[str, str, Lens]]) -> tuple[Side, ...]:
    found = (_side(through(record, lens), wave, key, name) for key, name, lens in lenses)
    return tuple(side for side in found if side.visits)


def _side(record: ClientRecord, wave: int, key: str, name: str) -> Side:
    visits, places = record.in_wave(wave), by_touchpoint(record, wave)
    score = overall(places)
    return Side(
        key=key,
        name=name,
        visits=len(visits),
        score=score,
        band=None if score is None else record.client.bands.of(score),
        interval=mean_interval([one.score.score for one in visits if one.score.score is not None]),
        scores={place.touchpoint.id: place.score for place in places if place.score is not None},
    )
