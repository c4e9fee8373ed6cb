"""A checklist as a workbook to edit: formatted, with drop-downs and a legend, the same when read again.

Every cell is text and stays text, whatever it begins with: ``=1`` in a label is no formula.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import IllegalCharacterError
from openpyxl.worksheet.datavalidation import DataValidation

from touchaudit.errors import FormError
from touchaudit.xlsform import legend
from touchaudit.xlsform.sheets import Row, Sheet

_ORDER = ("survey", "choices", "settings")
_SPARE_ROWS = 200
_LONGEST_CELL = 32_767
_WIDEST, _NARROWEST = 46.0, 9.0
_PAGE_WIDTH = 300.0  # characters that can still be read when they are fitted on a page
_LINE = 14.5
_CHARACTERS = 1.15

_NAVY, _ORANGE, _PAPER = "12344D", "A84300", "FFFFFF"
_GROUP, _BAND, _HAIR, _GREY = "E3EAF0", "F3F6F8", "D5DCE3", "5B6B7A"
_HAIRLINE = Side(style="thin", color=_HAIR)
_BORDER = Border(bottom=_HAIRLINE)
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_FONT = "Calibri"

_TOO_LONG = "Sheet {sheet}, row {row}, column {column}: longer than a cell can hold; shorten it."
_UNWRITABLE = "Sheet {sheet}, row {row}, column {column}: a control character, which no workbook can hold."


def workbook(sheets: Mapping[str, Sheet], made: datetime) -> bytes:
    """Return the sheets of a checklist as .xlsx, with a legend.

    Raises:
        FormError: A text is longer than a cell can hold, or has control characters in it.
    """
    book = Workbook()
    book.remove(book.active)
    book.properties.creator = "Touchaudit"
    book.properties.created = book.properties.modified = made.replace(tzinfo=None)
    names = [name for name in _ORDER if name in sheets]
    names += [name for name in sheets if name not in (*_ORDER, legend.SHEET)]
    for name in names:
        _write(book.create_sheet(name), sheets[name])
    offers = _write_legend(book.create_sheet(legend.SHEET), sheets)
    for name in names:
        _offer(book[name], sheets[name], offers)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _write(page: Any, sheet: Sheet) -> None:
    for place, column in enumerate(sheet.columns, start=1):
        known = legend.explained(sheet.name, column)
        _head(page.cell(1, place), column, audit=known is not None and known.audit)
    shade = _Shade(sheet.name)
    widths = [_width(sheet, column) for column in sheet.columns]
    for row in sheet.rows:
        fill = shade.of(row)
        for place, column in enumerate(sheet.columns, start=1):
            cell = page.cell(row.number, place)
            if row[column]:
                _put(cell, row[column], sheet.name, column)
            cell.alignment, cell.border = _WRAPPED, _BORDER
            cell.font = Font(name=_FONT, size=10, bold=fill is not None and fill is shade.group)
            cell.number_format = "@"
            if fill is not None:
                cell.fill = fill
        page.row_dimensions[row.number].height = _height(sheet, row, widths)
    for place, width in enumerate(widths, start=1):
        page.column_dimensions[get_column_letter(place)].width = width
    page.row_dimensions[1].height = 30
    named = sheet.columns[:2] in (("type", "name"), ("list_name", "name"))
    page.freeze_panes = "C2" if named else "A2"
    if sheet.columns:
        last = max((row.number for row in sheet.rows), default=1)
        page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{last}"
    _print_setup(page, fit=sum(widths) < _PAGE_WIDTH)


def _put(cell: Any, text: str, sheet: str, column: str) -> None:
    """Write a text that stays one: never a formula, a number or a date."""
    if len(text) > _LONGEST_CELL:
        raise FormError([_TOO_LONG.format(sheet=sheet, row=cell.row, column=column)])
    try:
        cell.value = text
    except IllegalCharacterError as error:
        raise FormError([_UNWRITABLE.format(sheet=sheet, row=cell.row, column=column)]) from error
    cell.data_type = "s"
    cell.quotePrefix = text[0] in "=+-@"


def _head(cell: Any, text: str, *, audit: bool) -> None:
    _put(cell, text, cell.parent.title, text)
    cell.font = Font(name=_FONT, size=10, bold=True, color=_PAPER)
    cell.fill = PatternFill("solid", fgColor=_ORANGE if audit else _NAVY)
    cell.alignment = Alignment(vertical="center", wrap_text=True)


class _Shade:
    """The ground of a row: groups stand out, every other list of choices is tinted."""

    def __init__(self, name: str) -> None:
        self.group = PatternFill("solid", fgColor=_GROUP)
        self._band = PatternFill("solid", fgColor=_BAND)
        self._name = name
        self._list = ""
        self._tinted = True

    def of(self, row: Row) -> PatternFill | None:
        if self._name == "survey":
            return self.group if row["type"].lower().startswith(("begin", "end")) else None
        if self._name != "choices":
            return None
        if row["list_name"] != self._list:
            self._list, self._tinted = row["list_name"], not self._tinted
        return self._band if self._tinted else None


def _width(sheet: Sheet, column: str) -> float:
    longest = max((len(row[column]) for row in sheet.rows), default=0)
    head = max(map(len, column.replace("::", " ").split())) + 3
    return min(_WIDEST, max(_NARROWEST, head * _CHARACTERS, longest * _CHARACTERS + 2))


def _height(sheet: Sheet, row: Row, widths: list[float]) -> float:
    """Return the height that the longest text of a row takes when it is wrapped."""
    pairs = zip(sheet.columns, widths, strict=True)
    lines = max(-(-len(row[column]) * _CHARACTERS // (width - 2)) for column, width in pairs)
    return _LINE * max(1, int(lines)) + 3


def _print_setup(page: Any, *, fit: bool = True) -> None:
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = fit
    page.print_title_rows = "1:1"


def _write_legend(page: Any, sheets: Mapping[str, Sheet]) -> dict[tuple[str, str], str]:
    """Write what each column means; return where the texts of the drop-downs stand, by sheet and column."""
    title, note = page.cell(1, 1, legend.TITLE), page.cell(2, 1, legend.NOTE)
    title.font = Font(name=_FONT, size=15, bold=True, color=_NAVY)
    note.font, note.alignment = Font(name=_FONT, size=10, color=_GREY), _WRAPPED
    page.merge_cells("A2:D2")
    page.row_dimensions[2].height = 32
    for place, heading in enumerate(legend.HEADINGS, start=1):
        _head(page.cell(4, place), heading, audit=False)
    number = 5
    for sheet, columns in legend.SHEETS.items():
        for column, known in columns.items():
            for place, text in enumerate((sheet, column, known.meaning, known.example), start=1):
                cell = page.cell(number, place)
                if text:
                    _put(cell, text, legend.SHEET, column)
                tint = _ORANGE if known.audit and place == 2 else _NAVY if place == 2 else "14202B"
                cell.font = Font(name=_FONT, size=10, bold=place == 2, color=tint)
                cell.alignment, cell.border = _WRAPPED, _BORDER
            number += 1
    for letter, width in zip("ABCDE", (11, 20, 72, 26, 4), strict=True):
        page.column_dimensions[letter].width = width
    page.freeze_panes = "A5"
    _print_setup(page)
    page.print_title_rows = "4:4"
    page.print_area = f"A1:D{number - 1}"
    return _write_offers(page, sheets)


def _write_offers(page: Any, sheets: Mapping[str, Sheet]) -> dict[tuple[str, str], str]:
    """Write what the drop-downs offer beside the legend, where it is long for a validation of its own."""
    lists = dict.fromkeys(row["list_name"] for row in _rows(sheets, "choices") if row["list_name"])
    types = [
        *(f"{kind} {name}" for name in lists for kind in ("select_one", "select_multiple")),
        *legend.TYPES,
    ]
    offers: dict[tuple[str, str], tuple[str, ...]] = {
        (sheet, column): texts
        for sheet, columns in legend.OFFERS.items()
        for column, texts in columns.items()
    }
    offers["survey", "type"] = tuple(types)
    offers["choices", "list_name"] = tuple(lists)
    owners = dict.fromkeys(row["owner"] for row in _rows(sheets, "survey") if row["owner"])
    offers["survey", "owner"] = tuple(owners)
    where: dict[tuple[str, str], str] = {}
    for place, (key, texts) in enumerate(((k, t) for k, t in offers.items() if t), start=6):
        letter = get_column_letter(place)
        _head(page.cell(4, place), f"{key[1]} ({key[0]})", audit=False)
        for number, text in enumerate(texts, start=5):
            _put(page.cell(number, place), text, legend.SHEET, key[1])
            page.cell(number, place).font = Font(name=_FONT, size=9, color=_GREY)
        page.column_dimensions[letter].width = 18
        where[key] = f"{legend.SHEET}!${letter}$5:${letter}${4 + len(texts)}"
    return where


def _rows(sheets: Mapping[str, Sheet], name: str) -> tuple[Row, ...]:
    return sheets[name].rows if name in sheets else ()


def _offer(page: Any, sheet: Sheet, offers: Mapping[tuple[str, str], str]) -> None:
    """Give columns their drop-downs; other texts may be written all the same."""
    last = max((row.number for row in sheet.rows), default=1) + _SPARE_ROWS
    for place, column in enumerate(sheet.columns, start=1):
        where = offers.get((sheet.name, column))
        if where is not None:
            validation = DataValidation("list", formula1=where, allow_blank=True, showErrorMessage=False)
            letter = get_column_letter(place)
            validation.add(f"{letter}2:{letter}{last}")
            page.add_data_validation(validation)
