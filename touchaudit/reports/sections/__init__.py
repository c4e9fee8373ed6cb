"""The report's parts, one file each, in the order in which they are bound.

A new part is a new file and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from touchaudit.reports.model import Report
from touchaudit.reports.sections import (
    amendments,
    appendix,
    contents,
    cover,
    department,
    derivation,
    hot_spots,
    journey,
    method,
    overview,
    poster,
    priorities,
    road_map,
    summary,
    touchpoints,
    trend,
)


@dataclass(frozen=True, slots=True)
class Section:
    """One part: what it is called, what it is made of, and whether this report has anything for it.

    ``art`` marks a part that is printed over the whole page; ``follows`` one that stands below the part
    before it, where that leaves room for all of it.
    """

    key: str
    title: str
    blocks: Callable[[Report], list[Any]]
    has: Callable[[Report], bool]
    art: bool = False
    follows: bool = False


SECTIONS: tuple[Section, ...] = (
    Section("cover", "Cover", cover.blocks, lambda report: True, art=True),
    Section("contents", "Contents", contents.blocks, lambda report: True),
    Section("summary", "Summary", summary.blocks, lambda report: True),
    Section("overview", "The journey and its priorities", overview.blocks, journey.has),
    Section("poster", "Journey map", poster.blocks, lambda report: True, art=True),
    Section(
        "department", "For one department", department.blocks, lambda report: report.department is not None
    ),
    Section("journey", "The journey", journey.blocks, journey.has),
    Section("priorities", "Priorities", priorities.blocks, priorities.has),
    Section("hot_spots", "Hot spots", hot_spots.blocks, hot_spots.has, follows=True),
    Section(
        "touchpoints", "Touchpoint by touchpoint", touchpoints.blocks, lambda report: bool(report.chapters)
    ),
    Section("road_map", "Road map", road_map.blocks, lambda report: True, follows=True),
    Section("trend", "What moved", trend.blocks, lambda report: report.trend is not None, follows=True),
    Section("method", "Method", method.blocks, lambda report: True, follows=True),
    Section("derivation", "How each score came about", derivation.blocks, derivation.has),
    Section(
        "amendments",
        "Sign-off and amendments",
        amendments.blocks,
        lambda report: report.amendments is not None,
        follows=True,
    ),
    Section("appendix", "Every answer", appendix.blocks, lambda report: bool(report.appendix)),
)


def wanted(report: Report) -> Iterable[Section]:
    """Return the parts that this report prints."""
    return (section for section in SECTIONS if section.key in report.parts and section.has(report))
