"""The report as finished text and numbers: nothing is worked out after this, only set in type.

All texts are plain; what people typed is made harmless where it is drawn. Scores are 0–100 and None where
nothing counts. Figures hold the values that ``charts`` draws.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from pathlib import Path

from touchaudit.charts.bars import Bar
from touchaudit.charts.dumbbell import Change
from touchaudit.charts.grid import GridPoint
from touchaudit.charts.heat import HeatTable
from touchaudit.charts.journey import JourneyStage
from touchaudit.charts.palette import PAPER, Palette
from touchaudit.domain.client import Band, Bands
from touchaudit.reports.amendment_model import Amendments
from touchaudit.reports.derivation_model import Derivation
from touchaudit.reports.page import A4, Page
from touchaudit.reports.plan_model import Department, RoadMap
from touchaudit.reports.register_model import Register


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo to print, and the place and time below it."""

    path: Path
    caption: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A small heading and the lines below it."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A touchpoint in a list: its number, name, score and band."""

    id: str
    number: int
    name: str
    stage: str
    score: float | None
    band: Band | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """A score with what qualifies it; ``change`` is told against the last wave, ``notes`` are cautions."""

    value: float | None
    band: Band | None
    change: float | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """A sentence with a bold lead."""

    lead: str
    text: str


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover; ``art`` holds the scores that its picture is made of."""

    kicker: str
    title: str
    subtitle: str
    facts: tuple[Fact, ...]
    art: tuple[float, ...]
    stamp: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The one page that everybody reads."""

    title: str
    lead: str
    score: Score
    stages: tuple[Bar, ...]
    points: tuple[Point, ...]
    bad: tuple[Listed, ...]
    good: tuple[Listed, ...]
    recommendation: str
    source: str


@dataclass(frozen=True, slots=True)
class StageStory:
    """What customers think, do and feel in a stage, and what the client can do."""

    name: str
    thinks: str
    does: str
    feels: str
    can: str


@dataclass(frozen=True, slots=True)
class JourneyPart:
    """The way through all touchpoints; ``rows`` are drawn below one another on one scale."""

    title: str
    lead: str
    rows: tuple[tuple[JourneyStage, ...], ...]
    floor: float
    caption: str
    stories: tuple[StageStory, ...]
    memory: str


@dataclass(frozen=True, slots=True)
class Priorities:
    """Importance against performance, and the heat map; ``cross`` is (importance, performance)."""

    title: str
    points: tuple[GridPoint, ...]
    cross: tuple[float, float]
    ranked: tuple[Listed, ...]
    caption: str
    heat_title: str
    heat: HeatTable
    heat_caption: str


@dataclass(frozen=True, slots=True)
class HotSpotCard:
    """One hot spot with its reasons, its cause (or what works there) and who owns it."""

    spot: Listed
    good: bool
    reasons: tuple[str, ...]
    cause: str
    owner: str
    facts: str
    photo: Photo | None


@dataclass(frozen=True, slots=True)
class HotSpots:
    """The touchpoints that stand out."""

    title: str
    lead: str
    bad: tuple[HotSpotCard, ...]
    good: tuple[HotSpotCard, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Waits:
    """Times observed (seconds) at one touchpoint against its standard, and the sentence below."""

    seconds: tuple[float, ...]
    target: float | None
    caption: str


@dataclass(frozen=True, slots=True)
class FindingText:
    """One finding in words; ``effect`` in points of the overall score."""

    number: str
    title: str
    seen: str
    change: str
    effect: float
    knockout: bool


@dataclass(frozen=True, slots=True)
class Chapter:
    """One touchpoint on its page; ``found`` counts all findings, of which the weightiest are told."""

    spot: Listed
    kicker: str
    title: str
    lead: str
    score: Score
    facts: tuple[str, ...]
    waits: Waits | None
    dimensions: tuple[Bar, ...]
    dimension_caption: str
    thinks: tuple[Fact, ...]
    findings: tuple[FindingText, ...]
    found: int
    strengths: tuple[str, ...]
    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """What moved since the last wave."""

    title: str
    lead: str
    changes: tuple[Change, ...]
    caption: str


@dataclass(frozen=True, slots=True)
class MethodRow:
    """One touchpoint in the table of what was audited."""

    number: int
    name: str
    checklist: str
    visits: int
    score: float | None
    band: Band | None
    coverage: str
    criticality: int


@dataclass(frozen=True, slots=True)
class Method:
    """How it was done and how far it can be trusted."""

    title: str
    points: tuple[Point, ...]
    rows: tuple[MethodRow, ...]
    caption: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer as printed; ``fraction`` is its item score in words of 0–100, empty where unscored."""

    number: int
    question: str
    answer: str
    score: str
    note: str
    band: Band | None = None


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """Every answer of one walk."""

    name: str
    note: str
    rows: tuple[AnswerRow, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that is printed.

    ``footer`` stands on each page. ``attachment`` writes the answers as JSON, and ``workbook`` makes the
    workbook that travels along, told where to report the share done; ``made`` is the moment the
    file says it was made at, and the only thing in it that is not data. ``contents`` holds key and title of
    each part that is printed; ``warnings`` tell whoever made the report what could not be done as asked.
    ``brief`` holds summary and road map to one page each. ``logo`` is a PNG. ``drawn`` holds the titles that
    follow from the figures, by part, and ``written`` those that somebody wrote over them.
    """

    language: str
    author: str
    footer: str
    made: datetime
    bands: Bands
    parts: frozenset[str]
    cover: Cover
    index: tuple[Listed, ...]
    summary: Summary
    journey: JourneyPart
    priorities: Priorities
    hot_spots: HotSpots
    chapters: tuple[Chapter, ...]
    road_map: RoadMap
    trend: Trend | None
    method: Method
    appendix: tuple[AnswerTable, ...]
    attachment: Callable[[], bytes] | None = field(compare=False, repr=False, default=None)
    workbook: Callable[[Callable[[float], None]], bytes] | None = field(
        compare=False, repr=False, default=None
    )
    contents: tuple[tuple[str, str], ...] = ()
    amendments: Amendments | None = None
    department: Department | None = None
    derivation: Derivation | None = None
    registers: Mapping[str, tuple[Register, ...]] = field(default_factory=dict)
    page: Page = A4
    palette: Palette = PAPER
    logo: bytes = field(repr=False, default=b"")
    logo_alt: str = ""
    brief: bool = False
    right_to_left: bool = False
    drawn: Mapping[str, str] = field(default_factory=dict)
    written: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


TITLED = ("cover", "summary", "journey", "priorities", "hot_spots", "road_map", "trend", "method")
"""The parts whose titles can be written anew; so can those of touchpoints, as ``touchpoint-3``."""


def _titles(report: Report) -> dict[str, str]:
    """Return the title of each part by its key, those of the touchpoints too."""
    told = {key: getattr(report, key).title for key in TITLED if getattr(report, key) is not None}
    return told | {f"touchpoint-{chapter.spot.number}": chapter.title for chapter in report.chapters}


def retitled(report: Report, titles: Mapping[str, str]) -> Report:
    """Return a report with the titles that somebody wrote; an empty one leaves the one drawn from figures."""
    drawn = _titles(report)
    own = {key: text.strip() for key, text in titles.items() if text.strip() and key in drawn}
    parts = {key: replace(getattr(report, key), title=own[key]) for key in TITLED if key in own}
    chapters = tuple(
        replace(chapter, title=own.get(f"touchpoint-{chapter.spot.number}", chapter.title))
        for chapter in report.chapters
    )
    return replace(report, chapters=chapters, drawn=drawn, written=own, **parts)


def when(moment: datetime, zone: tzinfo) -> datetime:
    """Return an aware moment as the clock of a zone showed it."""
    return moment.astimezone(zone)
