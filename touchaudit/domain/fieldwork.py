"""What is gathered about a client beside its walks: probes, promises, quotes, mentions, metrics, the chain.

Some of it takes weeks to come in, and some is known before anybody walks. Values only; what they add up to
stands in the modules named after them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from touchaudit.domain.client import Channel
from touchaudit.domain.later import Later


class Start(StrEnum):
    """What an expected contact of a probe is counted from."""

    TRIGGER = "trigger"
    PREVIOUS = "previous"


class PromiseState(StrEnum):
    """What became of a promise."""

    UNTESTED = "untested"
    KEPT = "kept"
    BROKEN = "broken"


class Worth(StrEnum):
    """What a step of the chain is worth to the customer."""

    ADDS = "adds"
    WASTE = "waste"
    DUPLICATE = "duplicate"


class Loyalty(StrEnum):
    """What somebody told in the workshop about staying, buying more, or leaving."""

    STAYS = "stays"
    TRADES_UP = "trades_up"
    LEAVES = "leaves"


class Audience(StrEnum):
    """Who meets a touchpoint."""

    CUSTOMER = "customer"
    PROSPECT = "prospect"
    EMPLOYEE = "employee"
    STAKEHOLDER = "stakeholder"


@dataclass(frozen=True, slots=True)
class Probe:
    """An enquiry sent, or a thing done (``trigger``), whose replies arrive over hours or weeks.

    It stays open after the visit until ``closed``.
    """

    id: str
    client_id: str
    title: str
    sent: datetime
    channel: Channel = Channel.EMAIL
    touchpoint_id: str | None = None
    persona_id: str | None = None
    trigger: str = ""
    closed: datetime | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """A contact that a good business would make, ``after`` days from the trigger or the step before."""

    id: str
    probe_id: str
    title: str
    after: float
    start: Start = Start.TRIGGER
    position: int = 0

    def __post_init__(self) -> None:
        if not self.after >= 0:
            raise ValueError("an expected contact comes after its start")


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back to a probe; ``walk_id`` is the walk whose checklist scores it, where one does."""

    id: str
    probe_id: str
    at: datetime
    channel: Channel = Channel.EMAIL
    expected_id: str | None = None
    walk_id: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """What the client's people said would happen, in whose role, and whether it did."""

    id: str
    client_id: str
    text: str
    made: date
    touchpoint_id: str | None = None
    role: str = ""
    due: date | None = None
    state: PromiseState = PromiseState.UNTESTED
    checked: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class QuoteBrief:
    """One and the same wish put to several sellers."""

    id: str
    client_id: str
    title: str
    asked: date
    brief: str = ""
    currency: str = ""
    touchpoint_id: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """What one seller asked for a brief; ``amount`` is None while none has come, or none ever will."""

    id: str
    brief_id: str
    seller: str
    amount: float | None = None
    received: date | None = None
    note: str = ""
    position: int = 0

    def __post_init__(self) -> None:
        if self.amount is not None and not self.amount >= 0:
            raise ValueError("a quote is not negative")


@dataclass(frozen=True, slots=True)
class Mention:
    """What somebody said of the client in public; ``sentiment`` is −1, 0 or +1."""

    id: str
    client_id: str
    on: date
    source: str
    keyword: str = ""
    text: str = ""
    sentiment: int = 0
    answered: date | None = None
    touchpoint_id: str | None = None

    def __post_init__(self) -> None:
        if self.sentiment not in (-1, 0, 1):
            raise ValueError("sentiment is −1, 0 or +1")


@dataclass(frozen=True, slots=True)
class Metric:
    """A figure that the client itself keeps about a touchpoint."""

    id: str
    client_id: str
    touchpoint_id: str
    name: str
    unit: str = ""
    target: float | None = None
    higher_is_better: bool = True
    position: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """One value of a metric."""

    id: str
    metric_id: str
    on: date
    value: float


@dataclass(frozen=True, slots=True)
class ChainStep:
    """One step of what happens behind and before the counter until the customer has what was wanted.

    ``minutes`` of work and ``wait`` minutes before it; ``handoff`` says that it went to other hands, and
    ``repeats`` how often the customer had to say again what was said before.
    """

    id: str
    client_id: str
    title: str
    touchpoint_id: str | None = None
    role: str = ""
    worth: Worth = Worth.ADDS
    minutes: float = 0.0
    wait: float = 0.0
    handoff: bool = False
    repeats: int = 0
    position: int = 0

    def __post_init__(self) -> None:
        if not (self.minutes >= 0 and self.wait >= 0 and self.repeats >= 0):
            raise ValueError("a step takes no negative time")


@dataclass(frozen=True, slots=True)
class Profile:
    """What a touchpoint is to those who meet it; ``id`` is the touchpoint's.

    ``job`` is what the customer wants done, ``annoyances`` what gets in the way, ``senses`` what is seen,
    heard and smelt, ``brand`` how the brand should come across, ``importance`` why the criticality is what
    it is. ``source`` names the party behind an indirect touchpoint. ``absent`` is a touch while the customer
    is away, ``signature`` a moment that the business wants to be known for. ``as_is`` and ``to_be`` say how
    it is and how it should be.
    """

    id: str
    client_id: str
    job: str = ""
    annoyances: str = ""
    senses: str = ""
    brand: str = ""
    importance: str = ""
    audiences: tuple[Audience, ...] = (Audience.CUSTOMER,)
    direct: bool = True
    source: str = ""
    front_stage: bool = True
    absent: bool = False
    signature: bool = False
    as_is: str = ""
    to_be: str = ""


@dataclass(frozen=True, slots=True)
class Stake:
    """What a touchpoint moves in a year; ``id`` is the touchpoint's.

    ``customers`` meet it in a year; losing one costs between ``low`` and ``high`` (in ``currency``).
    """

    id: str
    client_id: str
    customers: float
    low: float
    high: float
    currency: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        if not (self.customers >= 0 and 0 <= self.low <= self.high):
            raise ValueError("a stake needs customers ≥ 0 and 0 ≤ low ≤ high")


@dataclass(frozen=True, slots=True)
class LoyaltyNote:
    """One answer in the workshop: what keeps you loyal, what made you trade up, what would drive you off."""

    id: str
    client_id: str
    kind: Loyalty
    text: str
    touchpoint_id: str | None = None
    who: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class Opening:
    """When a business is open on one day of the week (Monday is 0), in minutes from midnight."""

    weekday: int
    opens: int
    closes: int

    def __post_init__(self) -> None:
        if not (0 <= self.weekday <= 6 and 0 <= self.opens < self.closes <= 24 * 60):
            raise ValueError("opening hours lie within one day, and open before they close")


@dataclass(frozen=True, slots=True)
class Calendar:
    """Business hours and holidays of a client, or of one touchpoint where it names one."""

    id: str
    client_id: str
    hours: tuple[Opening, ...]
    holidays: tuple[date, ...] = ()
    touchpoint_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReportTitle:
    """A title that a consultant wrote over the one that the report's rules give to a page of a wave."""

    id: str
    client_id: str
    wave: int
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Fieldwork(Later):
    """Everything of these kinds that is known of one client, each kind in its order."""

    probes: tuple[Probe, ...] = ()
    expected: tuple[Expected, ...] = ()
    replies: tuple[Reply, ...] = ()
    promises: tuple[Promise, ...] = ()
    briefs: tuple[QuoteBrief, ...] = ()
    quotes: tuple[Quote, ...] = ()
    mentions: tuple[Mention, ...] = ()
    metrics: tuple[Metric, ...] = ()
    readings: tuple[Reading, ...] = ()
    chain: tuple[ChainStep, ...] = ()
    profiles: tuple[Profile, ...] = ()
    stakes: tuple[Stake, ...] = ()
    loyalty: tuple[LoyaltyNote, ...] = ()
    calendars: tuple[Calendar, ...] = ()
    titles: tuple[ReportTitle, ...] = ()
