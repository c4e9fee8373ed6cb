"""The sheets of the registers: what was gathered beside the scores, one tidy table each.

A register that nothing stands in makes no sheet. A new one is a line in ``WALKED``,
``COMPARED`` or ``GATHERED``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from touchaudit.charts.palette import PAPER
from touchaudit.exchange.model import Export
from touchaudit.exchange.workbook.cells import Book, Column, Formula, Value, cell
from touchaudit.exchange.workbook.layout import HEAD
from touchaudit.tongue import tell

Rows: TypeAlias = Iterable[Sequence[Value]]

PLACE = (Column("No.", 6, "whole"), Column("Touchpoint", 28, "name"))
"""The columns that say which touchpoint a row belongs to."""


@dataclass(frozen=True, slots=True)
class RegisterSheet:
    """One register: its sheet's name, its columns, how many of them stay in sight, what makes its rows."""

    name: str
    columns: tuple[Column, ...]
    left: int
    rows: Callable[[Export], Rows]


def write(book: Book, export: Export, registers: Iterable[RegisterSheet]) -> None:
    """Write a sheet for each register that has rows; a discreet one tells days where others tell moments."""
    for known in registers:
        rows = tuple(known.rows(export))
        if not rows:
            continue
        sheet = book.sheet(known.name, PAPER.grey)
        columns = tuple(map(_by_day, known.columns)) if export.discreet else known.columns
        sheet.head(columns)
        for row, values in enumerate(rows, HEAD):
            sheet.line(row, columns, values)
        sheet.freeze(columns, known.left, len(rows))


def _by_day(column: Column) -> Column:
    return replace(column, look="day") if column.look == "moment" else column


def place(export: Export, touchpoint_id: str | None) -> tuple[Value, Value]:
    """Return number and name of a touchpoint; nothing where there is none, or it is off the map."""
    number = export.numbers.get(touchpoint_id or "")
    if number is None:
        return None, ""
    return number, export.figures.touchpoints[number - 1].touchpoint.name


def yes(said: bool) -> str:
    """Return the word for yes, and nothing for no."""
    return tell("yes") if said else ""


def share(row: int, part: int, whole: int, value: float | None) -> Formula:
    """Return the formula of one column's share of another's, empty where that is nought."""
    some, all_ = cell(row, part), cell(row, whole)
    return Formula(f'=IF({all_}=0,"",{some}/{all_})', "" if value is None else value)
