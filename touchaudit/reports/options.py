"""What whoever makes a report may choose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from touchaudit.reports.brand import Brand
from touchaudit.reports.page import A4

EVERY_PART = (
    "cover",
    "contents",
    "summary",
    "journey",
    "priorities",
    "hot_spots",
    "touchpoints",
    "expectation",
    "chances",
    "fieldwork",
    "effort",
    "stakes",
    "road_map",
    "trend",
    "places",
    "coverage",
    "certainty",
    "method",
    "appendix",
)


ALWAYS = frozenset({"amendments"})
"""What was changed after the sign-off, or appealed against, is left out of no full report (METHOD §4)."""


ASKED_PARTS = ("derivation",)
"""Parts of the full report that are printed only when they are asked for."""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What the reader gets.

    ``title`` replaces the cover's title, and ``titles`` those of the parts, by key (``summary``,
    ``touchpoint-3``): all are drawn from the figures where nobody wrote another. ``staff_safe`` drops the
    auditor's name, photos and times of day, by which people at work could be told. Times are printed in
    ``zone``. ``edition`` is a key of ``editions.EDITIONS``; ``parts`` leaves parts of it out, and asks for
    those of ``ASKED_PARTS``. ``department`` is the owner's role that the edition for a department is made
    for. ``paper`` is a name in ``page.PAPER_SIZES``. ``language`` is a tag of ``tongue.LANGUAGES``.
    ``right_to_left`` lays the pages out for readers of Arabic and Hebrew.
    """

    title: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    prepared_for: str = ""
    author: str = ""
    parts: frozenset[str] = frozenset(EVERY_PART)
    staff_safe: bool = False
    zone: tzinfo = UTC
    language: str = "en-GB"
    edition: str = "full"
    department: str = ""
    paper: str = A4.name
    brand: Brand = field(default_factory=Brand)
    right_to_left: bool = False
