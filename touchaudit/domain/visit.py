"""What an auditor does and records: visits, walks, answers, evidence, and the actions that follow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class VisitState(StrEnum):
    """Where a visit stands on its way to the client."""

    PLANNED = "planned"
    DRAFT = "draft"
    IN_REVIEW = "in_review"
    FINAL = "final"
    AMENDED = "amended"


class Mark(StrEnum):
    """What the auditor says of a question instead of answering it."""

    NONE = ""
    NOT_APPLICABLE = "not_applicable"
    NOT_OBSERVED = "not_observed"


class EvidenceKind(StrEnum):
    """What backs an answer."""

    PHOTO = "photo"
    VOICE = "voice"
    FILE = "file"


class LapKind(StrEnum):
    """What a press of the stopwatch meant."""

    START = "start"
    LAP = "lap"
    STOP = "stop"
    RESET = "reset"


class MomentKind(StrEnum):
    """What a moment of the walk is counted or kept for."""

    REPEATED = "repeated"
    MESSAGE = "message"


class Horizon(StrEnum):
    """The lane of the road map that a card stands in."""

    IDEA = "idea"
    NOW = "now"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Visit:
    """One dated audit of a client (a site, a persona, an auditor); belongs to a wave (1, 2, …).

    ``daypart`` is the time of day to go, ``cover_story`` who the auditor says to be and why; of the ``kit``
    to take along, ``packed`` is in the bag.
    """

    id: str
    client_id: str
    title: str
    on: date
    wave: int = 1
    site_id: str | None = None
    persona_id: str | None = None
    auditor: str = ""
    state: VisitState = VisitState.PLANNED
    note: str = ""
    daypart: str = ""
    cover_story: str = ""
    kit: tuple[str, ...] = ()
    packed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Walk:
    """One touchpoint gone through with one frozen checklist in one visit.

    ``checklist`` is the hash of the frozen checklist; ``here`` the key of the question last shown.
    """

    id: str
    visit_id: str
    touchpoint_id: str
    checklist: str
    position: int = 0
    started: datetime | None = None
    finished: datetime | None = None
    here: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the auditor gave to one question of one walk.

    ``key`` is the question's stable key (its reference, repeat instances named by id). ``value`` is the
    text as XForms stores it; ``answered`` when it was given, ``observed`` when the thing happened.
    ``entered`` is false for what the checklist worked out by itself.
    """

    walk_id: str
    key: str
    value: str = ""
    mark: Mark = Mark.NONE
    reason: str = ""
    note: str = ""
    flagged: bool = False
    answered: datetime | None = None
    observed: datetime | None = None
    entered: bool = True


@dataclass(frozen=True, slots=True)
class RepeatInstance:
    """One instance of a repeat; ``key`` is its stable key, ``position`` its order of making."""

    walk_id: str
    key: str
    position: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """A photo, voice note or file behind an answer; ``digest`` is the sha256 its file is named by.

    Of a photo that was drawn on, ``original`` is the digest of the untouched one, which no report shows, and
    ``marks`` what was drawn (see :mod:`touchaudit.domain.annotation`).
    """

    id: str
    walk_id: str
    key: str
    digest: str
    kind: EvidenceKind = EvidenceKind.PHOTO
    media_type: str = "image/jpeg"
    width: int = 0
    height: int = 0
    caption: str = ""
    taken: datetime | None = None
    position: int = 0
    original: str = ""
    marks: str = ""


@dataclass(frozen=True, slots=True)
class Lap:
    """One press of the stopwatch at one question: an instant, never a count of ticks."""

    id: str
    walk_id: str
    key: str
    kind: LapKind
    at: datetime
    label: str = ""


@dataclass(frozen=True, slots=True)
class Opportunity:
    """A chance to sell, reassure or delight that nobody took, caught on any screen in one gesture.

    ``frequency`` is "once", "often", "always" or "" where nobody said; ``photo`` the digest of a picture.
    """

    id: str
    visit_id: str
    text: str
    walk_id: str | None = None
    kind: str = ""
    noticed: datetime | None = None
    frequency: str = ""
    photo: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened on the way, whatever was being asked just then.

    ``REPEATED``: the customer had to say again what was said before. ``MESSAGE``: a message that the business
    sent or showed, through ``channel``, saying ``text``.
    """

    id: str
    visit_id: str
    walk_id: str
    kind: MomentKind
    at: datetime
    channel: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """A card on the road map: what to do about a finding.

    ``touchpoint_id`` and ``question`` (the question's path without instances) name the finding it
    mends, where there is one; ``effort`` is in days; ``confidence`` is 1, 0.8 or 0.5. ``moved`` says that
    a person, not arithmetic, chose the horizon. ``needs`` are the cards that must be done before. Once it is
    ``done``, ``proof`` says how that shows, with ``proof_photo`` the digest of a picture.
    """

    id: str
    client_id: str
    title: str
    horizon: Horizon = Horizon.IDEA
    touchpoint_id: str | None = None
    question: str = ""
    detail: str = ""
    owner_role: str = ""
    effort: float | None = None
    confidence: float = 0.8
    due: date | None = None
    moved: bool = False
    done: date | None = None
    position: int = 0
    needs: tuple[str, ...] = ()
    proof: str = ""
    proof_photo: str = ""
