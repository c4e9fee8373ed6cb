"""The report's parts, one file each, in the order in which they are bound.

A new part is a new file and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
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
    registers,
    road_map,
    summary,
    touchpoints,
    trend,
)


@dataclass(frozen=True, slots=True)
class Section:
    """One part: what it is called, what it is made of, and whether this report has anything for it.

    ``art`` marks a part that is printed over the whole page; ``follows`` one that stands below the part
    before it, where that leaves room for all of it, or at least for the points that ``room`` tells.
    """

    key: str
    title: str
    blocks: Callable[[Report], list[Any]]
    has: Callable[[Report], bool]
    art: bool = False
    follows: bool = False
    room: Callable[[Report], float] | None = None


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
    Section(
        "expectation",
        "Expectation and experience",
        *registers.part("expectation", "Expectation and experience"),
        follows=True,
        room=partial(registers.room, "expectation"),
    ),
    Section(
        "chances",
        "Barriers and chances",
        *registers.part("chances", "Barriers and chances"),
        follows=True,
        room=partial(registers.room, "chances"),
    ),
    Section(
        "fieldwork",
        "Promises, probes and mentions",
        *registers.part("fieldwork", "Promises, probes and mentions"),
        follows=True,
        room=partial(registers.room, "fieldwork"),
    ),
    Section(
        "effort",
        "Effort",
        *registers.part("effort", "Effort"),
        follows=True,
        room=partial(registers.room, "effort"),
    ),
    Section(
        "stakes",
        "At stake",
        *registers.part("stakes", "At stake"),
        follows=True,
        room=partial(registers.room, "stakes"),
    ),
    Section(
        "road_map",
        "Road map",
        road_map.blocks,
        lambda report: True,
        follows=True,
        room=lambda report: 0.6 * report.page.depth,
    ),
    Section("trend", "What moved", trend.blocks, lambda report: report.trend is not None, follows=True),
    Section(
        "coverage",
        "Coverage",
        *registers.part("coverage", "Coverage"),
        follows=True,
        room=partial(registers.room, "coverage"),
    ),
    Section(
        "places",
        "Waves and places",
        *registers.part("places", "Waves and places"),
        follows=True,
        room=partial(registers.room, "places"),
    ),
    Section(
        "certainty",
        "Certainty",
        *registers.part("certainty", "Certainty"),
        follows=True,
        room=partial(registers.room, "certainty"),
    ),
    Section(
        "method",
        "Method",
        method.blocks,
        lambda report: True,
        follows=True,
        room=lambda report: method.ROOM,
    ),
    Section("derivation", "How each score came about", derivation.blocks, derivation.has),
    Section(
        "amendments",
        "Sign-off and amendments",
        amendments.blocks,
        lambda report: report.amendments is not None,
        follows=True,
    ),
    Section(
        "appendix",
        "Every answer",
        appendix.blocks,
        lambda report: bool(report.appendix),
        follows=True,
        room=lambda report: appendix.ROOM,
    ),
)


def wanted(report: Report) -> Iterable[Section]:
    """Return the parts that this report prints."""
    return (section for section in SECTIONS if section.key in report.parts and section.has(report))
