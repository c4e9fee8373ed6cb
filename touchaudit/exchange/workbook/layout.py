"""Where everything stands in the workbook, known before the first cell is written.

The sheets refer to one another: answers make sections, sections make walks, walks make touchpoints, and those
the whole. Rows and columns count from 0.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from touchaudit.domain.journey import TouchpointFigures
from touchaudit.domain.record import QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.scoring import SectionScore
from touchaudit.exchange.model import Export, put

HEAD = 1
"""Rows above the first row of a table."""

SUMMARY, WHOLE = "Summary", (4, 0)
"""The first sheet, and the cell on it that holds the overall score."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A run of rows of one sheet; empty where ``last`` is before ``first``."""

    first: int
    last: int

    def __bool__(self) -> bool:
        """Say whether there is a row."""
        return self.last >= self.first


@dataclass(frozen=True, slots=True)
class WalkPlace:
    """One walk: its rows of answers and of sections, and its own row."""

    name: str
    visit: VisitRecord
    walk: WalkRecord
    number: int
    questions: tuple[QuestionRecord, ...]
    answers: Rows
    sections: Rows
    row: int

    def part(self, section: SectionScore) -> str:
        """Return the name that a section's answers are found by."""
        index = self.walk.score.sections.index(section)
        return f"{self.name}·S{index + 1}"

    def part_of(self, question: QuestionRecord) -> str:
        """Return the name of the section that a question counts in; empty where it carries no score."""
        found = (s for s in self.walk.score.sections if question.item and s.section == question.item.section)
        return next((self.part(section) for section in found), "")


@dataclass(frozen=True, slots=True)
class TouchpointPlace:
    """One touchpoint: its own row and the rows of its walks."""

    number: int
    figures: TouchpointFigures
    walks: Rows
    row: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole book."""

    export: Export
    walks: tuple[WalkPlace, ...]
    touchpoints: tuple[TouchpointPlace, ...]
    visits: Mapping[str, str]

    @property
    def walk_rows(self) -> Rows:
        """The rows of all walks."""
        return Rows(HEAD, HEAD + len(self.walks) - 1)

    @property
    def touchpoint_rows(self) -> Rows:
        """The rows of all touchpoints."""
        return Rows(HEAD, HEAD + len(self.touchpoints) - 1)


def lay_out(export: Export) -> Layout:
    """Give every walk, section, answer and touchpoint its row."""
    walks: list[WalkPlace] = []
    answer, section = HEAD, HEAD
    for row, (visit, walk) in enumerate(export.walks, HEAD):
        questions = tuple(put(walk))
        count = len(walk.score.sections)
        walks.append(
            WalkPlace(
                name=f"W{row}",
                visit=visit,
                walk=walk,
                number=export.numbers[walk.touchpoint.id],
                questions=questions,
                answers=Rows(answer, answer + len(questions) - 1),
                sections=Rows(section, section + count - 1),
                row=row,
            )
        )
        answer, section = answer + len(questions), section + count
    return Layout(
        export,
        tuple(walks),
        tuple(_touchpoints(export, walks)),
        {visit.visit.id: f"V{number}" for number, visit in enumerate(export.visits, 1)},
    )


def _touchpoints(export: Export, walks: Sequence[WalkPlace]) -> list[TouchpointPlace]:
    places = []
    for row, figures in enumerate(export.figures.touchpoints, HEAD):
        number = export.numbers[figures.touchpoint.id]
        own = [place.row for place in walks if place.number == number]
        rows = Rows(min(own), max(own)) if own else Rows(0, -1)
        places.append(TouchpointPlace(number, figures, rows, row))
    return places
