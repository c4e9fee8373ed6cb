"""What will be asked for, worked out while nobody waits: the latest walks first, then what they say together.

A step takes a few dozen milliseconds at most; between two of them anything may be entered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from touchaudit.domain.confidence import delays
from touchaudit.domain.coverage import looked_at
from touchaudit.domain.doubts import doubts
from touchaudit.domain.expectation import of_dimensions
from touchaudit.domain.grades import grades_at
from touchaudit.domain.hotspots import exhibits, standing
from touchaudit.domain.journey import ASPECTS, walked
from touchaudit.domain.metrics import was_told
from touchaudit.domain.record import WalkRecord, pictured, result, told
from touchaudit.domain.roadmap import shortfalls
from touchaudit.domain.standards import waits
from touchaudit.domain.streaks import judged
from touchaudit.domain.trend import asked_at
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, mean_score
from touchaudit.errors import TouchAuditError
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

_OF_PLACES: tuple[Callable[[TouchpointWalks], Any], ...] = (
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
    """Work out what the walks of each touchpoint say together; the record is asked for anew at each step."""

    def place_of(touchpoint_id: str) -> TouchpointWalks | None:
        places = by_touchpoint(records.client(client_id), wave)
        return next((one for one in places if one.touchpoint.id == touchpoint_id), None)

    for touchpoint in records.client(client_id).touchpoints:
        read: list[WalkRecord] = []
        for figure in _OF_PLACES:
            place = place_of(touchpoint.id)
            if place is None:
                break
            if figure.__name__ in place.kept:
                continue
            walks = [walk for walk in place.walks if not walk.has("questions")]
            read += walks
            for at in range(0, len(walks), _READ_AT_ONCE):
                records.read(walks[at : at + _READ_AT_ONCE])
                yield
            if (place := place_of(touchpoint.id)) is not None:
                figure(place)
            yield
        for walk in read:  # or a client with a million answers would stay in memory
            walk.let_go("questions")


def _at_hand(records: Records, client_id: str) -> Iterator[None]:
    """Read what is kept of the latest wave of a client, and of the touchpoints in the one before."""

    def places(wave: int) -> tuple[TouchpointWalks, ...]:
        return by_touchpoint(records.client(client_id), wave)

    waves = records.client(client_id).waves[:-3:-1]
    for name in sorted(_NAMES) if waves else ():
        for number, known in enumerate(places(waves[0])):
            for at in range(0, len(known.walks), _AT_HAND_AT_ONCE):
                for place in places(waves[0])[number : number + 1]:  # it may be gone by now
                    for walk in place.walks[at : at + _AT_HAND_AT_ONCE]:
                        walk.kept.get(name)
                yield
    for wave in waves:
        for number, _ in enumerate(places(wave)):
            for figure in _OF_PLACES:
                for place in places(wave)[number : number + 1]:
                    place.kept.get(figure.__name__)
                yield
