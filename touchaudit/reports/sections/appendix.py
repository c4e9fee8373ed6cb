"""The appendix: every answer, walk by walk."""

from __future__ import annotations

from functools import partial
from typing import Any

from reportlab.platypus import Spacer

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.reports.due import Due
from touchaudit.reports.flowables import Begin, Headed, Kicker, Para, Title
from touchaudit.reports.model import AnswerTable, Report
from touchaudit.reports.sheet import Cell, Column, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

ROOM = 260.0
"""Points that the first answers want on the page of the part before them."""


def blocks(report: Report) -> list[Any]:
    """Return a table for each walk, its head repeated on every page."""
    return [
        Begin("appendix", tell("Every answer")),
        Kicker(tell("Appendix")),
        Title(tell("Every answer, in the order it was asked"), styles().title),
        Spacer(1, 0),  # else the heading would take the whole table with it to the next page
        *(Due(partial(_table, table, report.page.text)) for table in report.appendix),
    ]


def _table(table: AnswerTable, wide: float) -> list[Any]:
    layout = (
        Column(tell("No."), 24.0),
        Column(tell("Question"), 184.0),
        Column(tell("Answer"), 108.0),
        Column(tell("Score"), 46.0, Anchor.END),
        Column(tell("Note"), wide - 362.0),
    )
    rows = [
        (
            Cell(str(row.number), tint=PAPER.grey),
            Cell(row.question, head=True),
            Cell(row.answer),
            Cell(row.score, Role.FIGURES_STRONG, PAPER.tone(row.band).word, mark=row.band),
            Cell(row.note, tint=PAPER.grey),
        )
        for row in table.rows
    ]
    heads = [Para(table.name, styles().second), Para(table.note, styles().under)]
    return [Headed(heads, Sheet(layout, rows))] if rows else heads
