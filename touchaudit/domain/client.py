"""Who is audited: the client, its sites and personas, and the touchpoints on its customers' way."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Band(StrEnum):
    """How good a score is, in a word."""

    EXCELLENT = "excellent"
    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


class Phase(StrEnum):
    """When a stage happens, seen from the customer's main dealing with the firm."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Channel(StrEnum):
    """Through what a customer and the firm meet."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    EMAIL = "email"
    WEB = "web"
    CHAT = "chat"
    SOCIAL = "social"
    POST = "post"
    DOCUMENT = "document"
    ON_SITE = "on_site"
    WORD_OF_MOUTH = "word_of_mouth"


@dataclass(frozen=True, slots=True)
class Bands:
    """Lowest unrounded score (0–100) of each band; a client may have its own."""

    excellent: float = 90.0
    good: float = 75.0
    fair: float = 60.0

    def __post_init__(self) -> None:
        if not 0 <= self.fair <= self.good <= self.excellent <= 100:
            raise ValueError("bands must rise from fair to excellent, within 0 to 100")

    def of(self, score: float) -> Band:
        """Return the band of an *unrounded* score: 89.96 is good, though it prints as 90."""
        if score >= self.excellent:
            return Band.EXCELLENT
        if score >= self.good:
            return Band.GOOD
        return Band.FAIR if score >= self.fair else Band.POOR


@dataclass(frozen=True, slots=True)
class Client:
    """The firm that is audited."""

    id: str
    name: str
    industry: str = ""
    town: str = ""
    note: str = ""
    bands: Bands = field(default_factory=Bands)
    position: int = 0


@dataclass(frozen=True, slots=True)
class Site:
    """One of the client's places."""

    id: str
    client_id: str
    name: str
    address: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class Persona:
    """The customer the auditor plays.

    ``scenario`` is the card the auditor learns by heart; ``channels`` are those the persona prefers.
    """

    id: str
    client_id: str
    name: str
    scenario: str = ""
    channels: tuple[Channel, ...] = ()
    position: int = 0


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of the customer's life cycle with this client."""

    id: str
    client_id: str
    name: str
    phase: Phase = Phase.DURING
    position: int = 0


@dataclass(frozen=True, slots=True)
class ServiceStandard:
    """What the client promises on time, in seconds: full marks up to ``target``, none from ``limit``.

    With ``business_hours`` the clock stands still while the client is closed.
    """

    target: float
    limit: float
    business_hours: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.target <= self.limit:
            raise ValueError("a service standard needs 0 ≤ target ≤ limit")


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """One meeting of customer and business.

    ``criticality`` is 1–5, ``expectation`` 1–7 where known, ``reach`` the share (0–1) of customers who
    meet it. ``think``, ``do`` and ``feel`` say what the client intends; ``checklist`` is the key of the
    shipped checklist (or the hash of an imported one) that fits it.
    """

    id: str
    client_id: str
    stage_id: str
    name: str
    channel: Channel = Channel.IN_PERSON
    criticality: int = 3
    standard: ServiceStandard | None = None
    expectation: int | None = None
    think: str = ""
    do: str = ""
    feel: str = ""
    owner_role: str = ""
    skills: tuple[str, ...] = ()
    checklist: str = ""
    reach: float = 1.0
    position: int = 0

    def __post_init__(self) -> None:
        if not 1 <= self.criticality <= 5:
            raise ValueError("criticality is 1 to 5")
        if self.expectation is not None and not 1 <= self.expectation <= 7:
            raise ValueError("expectation is 1 to 7")
        if not 0 <= self.reach <= 1:
            raise ValueError("reach is a share from 0 to 1")
