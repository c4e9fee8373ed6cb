"""What will be asked for, worked out while nobody waits: the latest walks first, then what they say together.

A step takes a few dozen milliseconds at most; between two of them anything may be entered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from touchaudit.domain.auditors import compared
from touchaudit.domain.confidence import delays
from touchaudit.domain.coverage import looked_at
from touchaudit.domain.doubts import doubts
from touchaudit.domain.expectation import of_dimensions
from touchaudit.domain.grades import grades_at
from touchaudit.domain.hotspots import exhibits, standing
from touchaudit.domain.journey import ASPECTS, walked
from touchaudit.domain.lens import Lens, lenses, through
from touchaudit.domain.metrics import was_told
from touchaudit.domain.record import ClientRecord, WalkRecord, pictured, result, told
from touchaudit.domain.roadmap import shortfalls
from touchaudit.domain.standards import waits
from touchaudit.domain.streaks import judged
from touchaudit.domain.trend import asked_at
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, mean_score, wave_before
from touchaudit.errors import TouchAuditError
from touchaudit.services.place_figures import full_name
from touchaudit.xlsform.catalog import read_ahead

if TYPE_CHECKING:
    from touchaudit.services.records import Records

_ROLES = (
    *((role,) for role in ASPECTS),
    ("emotion",),
    ("barrier",),
    ("enhancement",),
    ("opportunity",),
    ("promise",),
    ("metric",),
    ("effort",),
    ("handoff",),
    ("skill",),
    ("contact", "consent"),
    ("expectation",),
    ("perception",),
)
_OF_WALKS: tuple[Callable[[WalkRecord], Any], ...] = (
    result,
    pictured,
    waits,
    of_dimensions,
    delays,
    doubts,
    judged,
    *(lambda walk, roles=roles: told(walk, *roles) for roles in _ROLES),
)
_NAMES = frozenset(
    (
        *(figure.__name__ for figure in _OF_WALKS[: -len(_ROLES)]),
        *(" ".join((told.__name__, *roles)) for roles in _ROLES),
    )
)
"""The names under which what is worked out of a walk is kept."""

_OfPlace = Callable[[TouchpointWalks], Any]
_OF_PLACES: tuple[_OfPlace, ...] = (
    mean_score,
    walked,
    looked_at,
    standing,
    exhibits,
    shortfalls,
    grades_at,
    was_told,
    asked_at,
)
_LOOKED_AT = 40
_READ_AT_ONCE = 8
_WRITTEN_AT_ONCE = 12
_SCORED_AT_ONCE = 100
_AT_HAND_AT_ONCE = 100


def steps(records: Records) -> Iterator[None]:
    """Yield after each step of what there is to work out."""
    yield from _walks(records)
    for client_id in records.client_ids():
        for wave in records.client(client_id).waves[::-1]:
            yield from _places(records, client_id, wave)
        for at, _ in enumerate(records.client(client_id).visits):
            for visit in records.client(client_id).visits[at : at + 1]:
                records.standing(visit)
                visit.score  # noqa: B018 - it is kept once it was worked out
            yield
    yield from read_ahead()
    client_id = records.latest_client()
    if client_id:
        yield from _at_hand(records, client_id)


def scores(records: Records) -> Iterator[float]:
    """Score the walks of which nothing is kept, the latest first; yield the share that is done after each.

    One that can't be scored stays as it is: whoever opens it is told why.
    """
    waiting = records.unscored_walks()
    for done, walk_id in enumerate(waiting, 1):
        with suppress(TouchAuditError):
            live = records.look(walk_id)
            if live is not None:
                records.keep(live)
            record = records.apart(walk_id)
            if record is not None:
                result(record)
        records.write_if(_SCORED_AT_ONCE)
        yield done / len(waiting)


def _walks(records: Records) -> Iterator[None]:
    waiting = records.begun_walks()
    while waiting:
        some = [waiting.pop() for _ in range(min(_LOOKED_AT, len(waiting)))]
        known = records.known_walks(some, _NAMES)
        yield
        for walk_id in some:
            if walk_id not in known:
                yield from _walk(records, walk_id)


def _walk(records: Records, walk_id: str) -> Iterator[None]:
    live = records.look(walk_id)
    if live is not None:  # nothing of it is kept: to set it going is half the work
        now = records.commits
        yield
        if records.commits != now:
            return  # it may be another by now: whoever asks for it works it out
        records.keep(live)
        yield
    record = records.apart(walk_id)
    if record is not None:
        for figure in _OF_WALKS:
            figure(record)
        records.write_if(_WRITTEN_AT_ONCE)
        yield


def _places(records: Records, client_id: str, wave: int) -> Iterator[None]:
    """Work out what the walks of each touchpoint say together; the record is asked for anew at each step.

    The latest waves are looked at through each lens as well; of earlier ones no more than their scores.
    """

    def place_of(touchpoint_id: str, lens: Lens) -> TouchpointWalks | None:
        places = by_touchpoint(through(records.client(client_id), lens), wave)
        return next((one for one in places if one.touchpoint.id == touchpoint_id), None)

    held = records.holds(client_id, wave)
    for touchpoint_id, wanted in _missing(records, client_id, wave).items():
        read: list[WalkRecord] = []
        for lens, figure in wanted:
            place = place_of(touchpoint_id, lens)
            if place is None:
                break
            walks = [] if figure is mean_score else [one for one in place.walks if not one.has("questions")]
            read += walks
            for at in range(0, len(walks), _READ_AT_ONCE):
                records.read(walks[at : at + _READ_AT_ONCE])
                yield
            if (place := place_of(touchpoint_id, lens)) is not None:
                figure(place)
            yield
        for walk in read:  # or a client with a million answers would stay in memory
            walk.let_go("questions")
    if not held:
        records.let_go(client_id, wave)
    yield


def _missing(records: Records, client_id: str, wave: int) -> dict[str, list[tuple[Lens, _OfPlace]]]:
    record, known = records.client(client_id), records.known_places(client_id, wave)
    wanted = [
        (lens, figure)
        for lens in (Lens(), *lenses(record))
        for figure in (_OF_PLACES if lens.is_plain or wave in _late(through(record, lens)) else (mean_score,))
    ]
    missing: dict[str, list[tuple[Lens, _OfPlace]]] = {}
    for touchpoint in record.touchpoints:
        for lens, figure in wanted:
            if (touchpoint.id, full_name(figure.__name__, lens.look)) not in known:
                missing.setdefault(touchpoint.id, []).append((lens, figure))
    return missing


def _late(record: ClientRecord) -> tuple[int, ...]:
    """Return the wave that is looked at first, those begun since, and the one that it is compared with."""
    before = wave_before(record, record.latest)
    others = [
        wave for wave in record.waves[::-1] if wave >= (before or record.latest) and wave != record.latest
    ]
    return (record.latest, *others) if record.waves else ()


def _at_hand(records: Records, client_id: str) -> Iterator[None]:
    """Read what is kept of the wave that is looked at first, and what the others are compared by."""
    waves = _late(records.client(client_id))
    for name in sorted(_NAMES) if waves else ():
        yield from _of_walks_at_hand(records, client_id, waves[0], name)
    for wave in waves[1:]:
        yield from _of_walks_at_hand(records, client_id, wave, result.__name__)
    for wave in waves:
        for number, _ in enumerate(by_touchpoint(records.client(client_id), wave)):
            for figure in _OF_PLACES:
                for place in _numbered(records, client_id, wave, number):
                    place.kept.get(figure.__name__)
                yield
    for wave in waves[:1]:
        for lens in lenses(records.client(client_id)):
            for place in by_touchpoint(through(records.client(client_id), lens), wave):
                place.kept.get(mean_score.__name__)
            yield
        for _ in compared(records.client(client_id), wave, records.read, records.compared):
            yield


def _of_walks_at_hand(records: Records, client_id: str, wave: int, name: str) -> Iterator[None]:
    for number, known in enumerate(by_touchpoint(records.client(client_id), wave)):
        for at in range(0, len(known.walks), _AT_HAND_AT_ONCE):
            for place in _numbered(records, client_id, wave, number):
                for walk in place.walks[at : at + _AT_HAND_AT_ONCE]:
                    walk.kept.get(name)
            yield


def _numbered(records: Records, client_id: str, wave: int, number: int) -> tuple[TouchpointWalks, ...]:
    """Return one touchpoint of a wave, or none: it may be gone by now."""
    return by_touchpoint(records.client(client_id), wave)[number : number + 1]
