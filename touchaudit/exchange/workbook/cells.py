"""Sheets, their columns and their looks. Text is always written as text: no cell can become a formula."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any, TypeAlias

from touchaudit.charts.palette import PAPER
from touchaudit.domain.words import not_scored
from touchaudit.exchange.harmless import plain
from touchaudit.exchange.workbook.layout import Rows
from touchaudit.tongue import tell


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula and what it comes to now, for programs that don't calculate; None where nothing counts."""

    text: str
    value: float | str | None


Value: TypeAlias = str | float | int | date | Formula | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: heading, width in characters, and the name of its look."""

    head: str
    width: float
    look: str = "text"


_HEAD = {
    "bold": True,
    "font_color": PAPER.navy,
    "bottom": 2,
    "bottom_color": PAPER.navy,
    "text_wrap": True,
    "valign": "bottom",
}
LOOKS: Mapping[str, Mapping[str, Any]] = {
    "text": {"align": "left", "indent": 1},
    "wrap": {"text_wrap": True, "align": "left", "indent": 1},
    "name": {"text_wrap": True, "bold": True, "align": "left", "indent": 1},
    "whole": {"num_format": "0", "align": "right"},
    "figure": {"num_format": "0.0", "align": "right"},
    "score": {"num_format": "0.0", "align": "right", "bold": True},
    "change": {"num_format": '+0.0;"−"0.0;0.0', "align": "right"},
    "share": {"num_format": "0%", "align": "right"},
    "fraction": {"num_format": "0.00", "align": "right"},
    "input": {"num_format": "0.00", "align": "right", "bg_color": "#FFF8E5"},
    "limit": {"num_format": "0.0##", "align": "left", "bg_color": "#FFF8E5"},
    "day": {"num_format": "d mmm yyyy", "align": "left", "indent": 1},
    "moment": {"num_format": "d mmm yyyy hh:mm", "align": "left", "indent": 1},
    "seconds": {"num_format": "#,##0", "align": "right"},
    "amount": {"num_format": "#,##0.00", "align": "right"},
    "head": {**_HEAD, "align": "left", "indent": 1},
    "head right": {**_HEAD, "align": "right"},
    "title": {"bold": True, "font_size": 20, "font_color": PAPER.navy, "font_name": "Georgia"},
    "kicker": {"bold": True, "font_size": 9, "font_color": PAPER.rust},
    "lead": {"font_size": 12, "font_color": PAPER.ink, "font_name": "Georgia"},
    "caption": {"font_size": 9, "font_color": PAPER.grey, "text_wrap": True},
    "hero": {"num_format": "0.0", "bold": True, "font_size": 34, "font_color": PAPER.navy, "align": "left"},
    "lane": {"bold": True, "font_color": PAPER.rust, "bg_color": PAPER.pale},
    "label": {"font_color": PAPER.grey},
}
HIGH, LINE, MOST_LINES = 18.0, 14.0, 12
"""Height of a row of one line, of each more, and the lines that are shown without opening the row; points."""

_BASE = {"font_name": "Calibri", "font_size": 10.5, "valign": "vcenter", "font_color": PAPER.ink}
_LINED = frozenset(
    {"text", "wrap", "name", "whole", "figure", "score", "change", "share", "fraction", "input"}
)


@dataclass(slots=True)
class Book:
    """The workbook under way: the library's book, the zone of its moments, its looks made once."""

    book: Any
    zone: tzinfo
    looks: dict[str, Any] = field(default_factory=dict)

    def look(self, name: str) -> Any:
        """Return a look, made when it is first asked for."""
        if name not in self.looks:
            line = (
                {"bottom": 1, "bottom_color": PAPER.hairline}
                if name in _LINED | {"day", "moment", "seconds", "amount"}
                else {}
            )
            self.looks[name] = self.book.add_format({**_BASE, **line, **LOOKS[name]})
        return self.looks[name]

    def sheet(self, name: str, tint: str = PAPER.navy) -> Sheet:
        """Add a sheet without grid lines, that prints on one page's width."""
        made = self.book.add_worksheet(tell(name))
        made.hide_gridlines(2)
        made.set_tab_color(tint)
        made.set_landscape()
        made.set_paper(9)
        made.fit_to_pages(1, 0)
        made.set_margins(0.5, 0.5, 0.6, 0.6)
        return Sheet(self, made, name)


@dataclass(slots=True)
class Sheet:
    """One sheet."""

    book: Book
    sheet: Any
    name: str

    def put(self, row: int, column: int, value: Value, look: str) -> None:
        """Write one cell; nothing is left blank but keeps its look."""
        shown = self.book.look(look)
        if value is None or value == "":
            self.sheet.write_blank(row, column, None, shown)
        elif isinstance(value, Formula):
            kept = not_scored() if value.value is None else value.value
            self.sheet.write_formula(row, column, value.text, shown, kept)
        elif isinstance(value, str):
            self.sheet.write_string(row, column, plain(value), shown)
        elif isinstance(value, datetime):
            self.sheet.write_datetime(
                row, column, value.astimezone(self.book.zone).replace(tzinfo=None), shown
            )
        elif isinstance(value, date):
            self.sheet.write_datetime(row, column, value, shown)
        else:
            self.sheet.write_number(row, column, value, shown)

    def head(self, columns: Sequence[Column], row: int = 0) -> None:
        """Write the headings and set the columns' widths."""
        for index, column in enumerate(columns):
            self.sheet.set_column(index, index, column.width)
            right = LOOKS[column.look].get("align") == "right"
            self.put(row, index, tell(column.head) if column.head else "", "head right" if right else "head")
        self.sheet.set_row(row, HIGH + LINE)

    def line(self, row: int, columns: Sequence[Column], values: Iterable[Value]) -> None:
        """Write one row of a table, as high as its longest text needs."""
        lines = 1
        for index, (column, value) in enumerate(zip(columns, values, strict=True)):
            self.put(row, index, value, column.look)
            if isinstance(value, str) and LOOKS[column.look].get("text_wrap"):
                lines = max(lines, -(-len(value) // max(1, round(column.width * 0.95 - 2))))
        self.sheet.set_row(row, HIGH + LINE * (min(lines, MOST_LINES) - 1))

    def freeze(self, columns: Sequence[Column], left: int, rows: int) -> None:
        """Keep the headings and the first columns in sight, offer a filter, repeat the headings in print."""
        self.sheet.freeze_panes(1, left)
        self.sheet.autofilter(0, 0, max(1, rows), len(columns) - 1)
        self.sheet.repeat_rows(0)

    def band_colours(self, rows: Rows, column: int, good: str, fair: str) -> None:
        """Colour scores by band, as the cells that hold the bands' limits say."""
        if not rows:
            return
        for operator, limit, tint in (
            (">=", good, PAPER.high.word),
            (">=", fair, PAPER.middle.word),
            ("<", fair, PAPER.low.word),
        ):
            first = cell(rows.first, column)
            rule = {
                "type": "formula",
                "criteria": f"=AND(ISNUMBER({first}),{first}{operator}{limit})",
                "format": self.book.book.add_format({"font_color": tint}),
                "stop_if_true": True,
            }
            self.sheet.conditional_format(rows.first, column, rows.last, column, rule)


def letters(column: int) -> str:
    """Return a column's letters: A, B, … AA."""
    left, name = column + 1, ""
    while left:
        left, place = divmod(left - 1, 26)
        name = chr(ord("A") + place) + name
    return name


def cell(row: int, column: int) -> str:
    """Return a reference to one cell of the same sheet: ``C5``."""
    return f"{letters(column)}{row + 1}"


def span(sheet: str, rows: Rows, column: int) -> str:
    """Return a reference to a run of rows of one column: ``Answers!$C$2:$C$9``."""
    return f"{_named(sheet)}!${letters(column)}${rows.first + 1}:${letters(column)}${rows.last + 1}"


def at(sheet: str, row: int, column: int) -> str:
    """Return a reference to one cell of another sheet."""
    return f"{_named(sheet)}!${letters(column)}${row + 1}"


def _named(sheet: str) -> str:
    """Return a sheet's name in the language spoken, as formulas want it."""
    name = tell(sheet)
    return name if name.isascii() and name.isalpha() else f"'{name}'"


def mean_of(weights: str, scores: str) -> str:
    """Return the formula of Σw·x/Σw over what has a score, N/A where nothing has."""
    known = f"SUMPRODUCT(--ISNUMBER({scores}),{weights})"
    return f'=IF({known}=0,"{not_scored()}",SUMPRODUCT({weights},{scores})/{known})'
