"""The sheet of the road map."""

from __future__ import annotations

from touchaudit.domain.plan import PlanLine, agreed
from touchaudit.domain.words import horizon_word
from touchaudit.exchange.workbook.cells import Book, Column, Value
from touchaudit.exchange.workbook.layout import HEAD, Layout, Rows
from touchaudit.tongue import tell

NAME = "Road map"
COLUMNS = (
    Column("When", 10, "name"),
    Column("Change", 54, "name"),
    Column("Detail", 54, "wrap"),
    Column("No.", 6, "whole"),
    Column("Touchpoint", 28, "wrap"),
    Column("Owner", 24, "wrap"),
    Column("Due", 13, "day"),
    Column("Effect", 10, "change"),
    Column("Days", 9, "figure"),
    Column("Done", 13, "day"),
    Column("Remark", 34, "wrap"),
)


def write(book: Book, layout: Layout) -> None:
    """Write a row for each change, lane by lane."""
    sheet, row = book.sheet(NAME), HEAD - 1
    sheet.head(COLUMNS)
    for lane in layout.export.lanes:
        for line in lane.lines:
            row += 1
            sheet.line(row, COLUMNS, (horizon_word(lane.horizon), *_line(layout, line)))
    sheet.freeze(COLUMNS, 2, row)
    if row >= HEAD:
        rows = Rows(HEAD, row)
        bar = {"type": "data_bar", "bar_color": "#BFE5D9"}
        sheet.sheet.conditional_format(rows.first, 7, rows.last, 7, bar)


def _line(layout: Layout, line: PlanLine) -> list[Value]:
    number = layout.export.numbers.get(line.touchpoint_id)
    place = next((place for place in layout.touchpoints if place.number == number), None)
    remarks = [
        tell("Knock-out: mend first.") if line.knockout else "",
        tell("Moved by hand.") if line.moved else "",
        tell("Days are assumed.") if line.effort_assumed else "",
        "" if agreed(layout.export.record) else tell("Suggested, not yet agreed."),
    ]
    return [
        line.title,
        line.detail,
        number,
        place.figures.touchpoint.name if place else tell("all"),
        line.owner,
        line.due,
        line.uplift,
        line.effort,
        line.done,
        " ".join(remark for remark in remarks if remark),
    ]
