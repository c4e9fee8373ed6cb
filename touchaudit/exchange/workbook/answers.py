"""The sheet of every answer; the column of item scores is what all scores follow from."""

from __future__ import annotations

from collections.abc import Callable

from touchaudit.domain import words
from touchaudit.domain.record import QuestionRecord
from touchaudit.exchange.model import Progress
from touchaudit.exchange.workbook.cells import Book, Column, Value
from touchaudit.exchange.workbook.layout import Layout, WalkPlace
from touchaudit.tongue import tell

NAME = "Answers"

Read = Callable[[WalkPlace, QuestionRecord], Value]
_READS: tuple[tuple[Column, Read], ...] = (
    (Column("Walk", 7), lambda p, q: p.name),
    (Column("Visit", 22, "wrap"), lambda p, q: p.visit.visit.title),
    (Column("Date", 12, "day"), lambda p, q: p.visit.visit.on),
    (Column("Site", 18, "wrap"), lambda p, q: p.visit.site.name if p.visit.site else ""),
    (Column("No.", 6, "whole"), lambda p, q: p.number),
    (Column("Touchpoint", 24, "name"), lambda p, q: p.walk.touchpoint.name),
    (Column("Section", 20, "wrap"), lambda p, q: p.walk.sections.get(q.section, "")),
    (Column("Question", 52, "wrap"), lambda p, q: q.label),
    (Column("Answer", 26, "wrap"), lambda p, q: q.answer),
    (Column("State", 15), lambda p, q: words.state_word(q.item.state) if q.item else ""),
    (Column("Weight", 9, "figure"), lambda p, q: q.item.weight if q.item else None),
    (Column("Item score", 10, "input"), lambda p, q: q.item.fraction if q.item else None),
    (Column("Pass mark", 10, "fraction"), lambda p, q: q.item.critical if q.item else None),
    (Column("Bonus", 8), lambda p, q: tell("yes") if q.item and q.item.bonus else ""),
    (Column("Counts in", 11), lambda p, q: p.part_of(q)),
    (Column("Note", 44, "wrap"), lambda p, q: q.note),
    (Column("Reason", 26, "wrap"), lambda p, q: q.reason),
    (Column("Flagged", 9), lambda p, q: tell("yes") if q.flagged else ""),
    (Column("Seconds", 10, "seconds"), lambda p, q: q.seconds),
    (Column("Target (s)", 10, "seconds"), lambda p, q: q.target),
    (Column("Limit (s)", 10, "seconds"), lambda p, q: q.limit),
    (Column("Dimension", 16), lambda p, q: q.dimension),
    (Column("Owner", 22), lambda p, q: q.owner),
    (Column("Photos", 8, "whole"), lambda p, q: len(q.photos) or None),
    (Column("Answered", 18, "moment"), lambda p, q: q.answered),
)
COLUMNS = tuple(column for column, _ in _READS)
STATE, WEIGHT, FRACTION, PASS, BONUS, PART = (
    [column.head for column in COLUMNS].index(head)
    for head in ("State", "Weight", "Item score", "Pass mark", "Bonus", "Counts in")
)


def write(book: Book, layout: Layout, progress: Progress) -> None:
    """Write a row for each question of each walk."""
    sheet = book.sheet(NAME)
    sheet.sheet.set_paper(8)
    sheet.head(COLUMNS)
    rows = 0
    for done, place in enumerate(layout.walks, 1):
        for row, question in enumerate(place.questions, place.answers.first):
            sheet.line(row, COLUMNS, (read(place, question) for _, read in _READS))
            rows = row
        progress(done / len(layout.walks))
    sheet.freeze(COLUMNS, 8, rows)
