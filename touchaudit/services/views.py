"""What the pages show: frozen values, ready to be put on screen.

A view holds finished figures and the ids that gestures need; it holds no rule. Scores are unrounded,
0–100, and None where nothing was scored; times are aware.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from touchaudit.domain.client import Band, Client, Persona, Site, Stage, Touchpoint
from touchaudit.domain.later import Later
from touchaudit.domain.movement import Movement
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.visit import (
    Action,
    Horizon,
    Visit,
)

# Home ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ResumeCard:
    """The walk that was under way when the program was left."""

    client_id: str
    visit_id: str
    walk_id: str
    client: str
    visit: str
    touchpoint: str
    number: int
    of: int
    touched: datetime


@dataclass(frozen=True, slots=True)
class ClientCard:
    """One client on the home page; ``share`` (0–1) of its touchpoints were walked in its latest wave.

    The score is ``lowest`` to ``highest`` while questions are open; ``coverage`` (0–1) of it was seen.
    """

    client: Client
    visits: int
    hot_spots: int
    share: float
    score: float | None
    lowest: float | None
    highest: float | None
    coverage: float
    band: Band | None
    latest: date | None


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page."""

    resume: ResumeCard | None
    clients: tuple[ClientCard, ...]
    under_way: int
    planned: int
    last_backup: datetime | None
    data_folder: Path


# Map -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TouchpointCard:
    """One touchpoint on the map; ``hot`` is "", "bad" or "good".

    The score is ``lowest`` to ``highest`` while questions are open.
    """

    touchpoint: Touchpoint
    score: float | None
    lowest: float | None
    highest: float | None
    band: Band | None
    walks: int
    hot: str
    knockout: bool
    open: int


@dataclass(frozen=True, slots=True)
class StageColumn:
    """One stage of the map with its touchpoints, and the mean of their scores."""

    stage: Stage
    score: float | None
    band: Band | None
    cards: tuple[TouchpointCard, ...]


@dataclass(frozen=True, slots=True)
class HotSpotLine(Later):
    """One hot spot in words, backed by so many pieces of ``evidence``.

    ``walk_id`` and ``ref`` lead to the first of them; they are looked for when somebody goes there.
    """

    touchpoint_id: str
    title: str
    why: str
    good: bool
    score: float | None
    band: Band | None
    evidence: int
    walk_id: str
    ref: str
    photos: int


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One visit in a list."""

    visit: Visit
    persona: str
    site: str
    score: float | None
    band: Band | None
    walks: int
    finished: int
    open: int


@dataclass(frozen=True, slots=True)
class MapView:
    """One client's touchpoint map in one wave.

    The score is ``lowest`` to ``highest`` while questions are open; ``coverage`` (0–1) of it was seen.
    ``moved`` says what the change since the ``previous`` wave is worth; None where there is none.
    """

    client: Client
    sites: tuple[Site, ...]
    personas: tuple[Persona, ...]
    wave: int
    waves: tuple[int, ...]
    score: float | None
    lowest: float | None
    highest: float | None
    coverage: float
    band: Band | None
    previous: float | None
    moved: Movement | None
    touchpoints: int
    walked: int
    columns: tuple[StageColumn, ...]
    hot_spots: tuple[HotSpotLine, ...]
    visits: tuple[VisitLine, ...]
    missed: int


# Plan ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One touchpoint to walk in a visit, and the key (or hash) of the checklist to walk it with."""

    touchpoint_id: str
    checklist: str


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A visit as it is being planned; the order of ``steps`` is the order of walking.

    Time of day, cover story and kit are as in :class:`Visit`.
    """

    title: str
    on: date
    wave: int = 1
    site_id: str | None = None
    persona_id: str | None = None
    auditor: str = ""
    note: str = ""
    steps: tuple[PlanStep, ...] = ()
    daypart: str = ""
    cover_story: str = ""
    kit: tuple[str, ...] = ()
    packed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One checklist of the library: shipped, or imported by this person; ``used`` counts its walks."""

    key: str
    title: str
    touchpoint: str
    stage: str
    channel: str
    questions: int
    minutes: int
    shipped: bool
    used: int = 0


# Road map --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CardView:
    """One card on the road map: the action and the figures of the finding behind it, if any.

    ``uplift`` is the exact gain in the overall score (points) when the finding is mended; ``suggested`` is
    the lane that the figures give it today; ``waits`` are the titles of the cards that must be done before;
    ``overdue`` says that it is open and past its day.
    """

    action: Action
    touchpoint: str
    uplift: float | None
    priority: float | None
    suggested: Horizon | None
    hot: bool
    knockout: bool
    evidence: int
    walk_id: str = ""
    ref: str = ""
    waits: tuple[str, ...] = ()
    overdue: bool = False

    @property
    def drifted(self) -> bool:
        """Say whether the figures give it another lane today, and nobody chose the one that it stands in."""
        open_ = self.action.done is None and not self.action.moved
        return open_ and self.suggested not in (None, self.action.horizon)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A finding that has no card yet; ``action`` is the card it would become."""

    action: Action
    touchpoint: str
    label: str
    uplift: float
    priority: float
    knockout: bool


@dataclass(frozen=True, slots=True)
class BoardView:
    """The road map of one client."""

    client: Client
    wave: int
    lanes: Mapping[Horizon, tuple[CardView, ...]]
    suggestions: tuple[Suggestion, ...]


# Report ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReportScope:
    """What a report can be made of: one client, one wave, and what stands open in it."""

    record: ClientRecord = field(compare=False, repr=False)
    wave: int
    waves: tuple[int, ...]
    visits: int
    open: int
    open_walk: str
    open_ref: str
    open_text: str
