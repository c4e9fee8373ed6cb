"""The editions of the report: which parts of the one model a reader gets, and on what paper.

A new edition is a new line here, and a new part a new file in ``sections``.
"""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.errors import ReportError
from touchaudit.reports.options import ALWAYS, ASKED_PARTS, EVERY_PART, ReportOptions
from touchaudit.reports.page import A3_POSTER, PAPER_SIZES, Page

FULL = "full"


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition: its name and what it is for, its parts in no order, what else sets it apart.

    ``stamp`` is printed on the cover; ``page`` is its own paper where it has one. ``department`` says that it
    is made for one owner's role.
    """

    key: str
    name: str
    about: str
    parts: frozenset[str]
    stamp: str = ""
    staff_safe: bool = False
    brief: bool = False
    department: bool = False
    page: Page | None = None


EDITIONS: dict[str, Edition] = {
    edition.key: edition
    for edition in (
        Edition(FULL, "Full report", "Everything, down to each answer.", frozenset(EVERY_PART) | ALWAYS),
        Edition(
            "executive",
            "Executive edition",
            "Four pages: cover, summary, journey and priorities, road map.",
            frozenset({"cover", "summary", "overview", "road_map"}),
            stamp="Executive edition",
            brief=True,
        ),
        Edition(
            "department",
            "For one department",
            "What one owner has to mend, and what was found there.",
            frozenset({"department"}),
            department=True,
        ),
        Edition(
            "staff_safe",
            "Staff-safe edition",
            "The full report without names, photos and times of day.",
            frozenset(EVERY_PART) | ALWAYS,
            stamp="Staff-safe edition",
            staff_safe=True,
        ),
        Edition(
            "poster",
            "Journey map poster",
            "The customer’s whole way on one A3 sheet.",
            frozenset({"poster"}),
            page=A3_POSTER,
        ),
        Edition("road_map", "Road map only", "The changes, in order.", frozenset({"road_map"})),
    )
}


def edition_of(options: ReportOptions) -> Edition:
    """Return the edition that was asked for.

    Raises:
        ReportError: There is no such edition, or it needs a department and has none.
    """
    edition = EDITIONS.get(options.edition)
    if edition is None:
        raise ReportError(f"There is no edition “{options.edition}”.", todo=f"Choose {_choice(EDITIONS)}.")
    if edition.department and not options.department:
        raise ReportError("No department is named.", todo="Choose whose findings to print.")
    return edition


def paper_of(options: ReportOptions, edition: Edition) -> Page:
    """Return the paper to print on.

    Raises:
        ReportError: There is no such size.
    """
    page = PAPER_SIZES.get(options.paper)
    if page is None:
        raise ReportError(f"There is no paper “{options.paper}”.", todo=f"Choose {_choice(PAPER_SIZES)}.")
    return edition.page or page


def parts_of(options: ReportOptions, edition: Edition) -> frozenset[str]:
    """Return the parts to print: the edition's but what was left out; in a full one also what was asked."""
    asked = options.parts & frozenset(ASKED_PARTS) if edition.parts >= frozenset(EVERY_PART) else frozenset()
    return (edition.parts - (frozenset(EVERY_PART) - options.parts)) | asked


def _choice(known: dict[str, Edition] | dict[str, Page]) -> str:
    return " or ".join(known)
