"""What the registers show: frozen values, finished figures, and for each figure how it came about.

``why`` holds derivations by the name of their figure; those of single entries stand under the entry's id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from touchaudit.domain.chain import ChainFigures, Felt
from touchaudit.domain.contact import ContactFigures
from touchaudit.domain.fieldwork import Calendar
from touchaudit.domain.mentions import MentionFigures
from touchaudit.domain.metrics import MetricLine, TrackingLine
from touchaudit.domain.probes import ProbeFigures
from touchaudit.domain.promises import PromiseFigures
from touchaudit.domain.quotes import BriefLine
from touchaudit.domain.skills import SkillLine
from touchaudit.domain.standards import StandardLine
from touchaudit.services.derivations import WhyView

Whys = Mapping[str, WhyView]


@dataclass(frozen=True, slots=True)
class DueView:
    """One contact that an open probe waits for, on the home page."""

    client_id: str
    client: str
    probe_id: str
    probe: str
    step: str
    due: datetime
    overdue: bool


@dataclass(frozen=True, slots=True)
class ProbesView:
    """All probes of a client."""

    figures: ProbeFigures
    why: Whys = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PromisesView:
    """All promises of a client."""

    figures: PromiseFigures
    why: Whys = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class QuotesView:
    """All briefs of a client with their quotes."""

    lines: tuple[BriefLine, ...]
    why: Whys = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MentionsView:
    """All mentions of a client, together and by source and keyword."""

    all: MentionFigures
    sources: tuple[MentionFigures, ...]
    keywords: tuple[MentionFigures, ...]
    why: Whys = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MetricsView:
    """All metrics of a client, and how each touchpoint is kept an eye on."""

    lines: tuple[MetricLine, ...]
    tracking: tuple[TrackingLine, ...]
    why: Whys = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ChainView:
    """The chain of a client, and what the walks tell of it."""

    figures: ChainFigures
    felt: tuple[Felt, ...]
    why: Whys = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SkillsView:
    """Skills required and seen."""

    lines: tuple[SkillLine, ...]
    why: Whys = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ContactView:
    """How a client stays in touch."""

    figures: ContactFigures
    why: Whys = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StandardsView:
    """Observed times against service standards, and when the client is open."""

    lines: tuple[StandardLine, ...]
    calendars: tuple[Calendar, ...]
    why: Whys = field(default_factory=dict)
