"""The sheets of a workbook as plain rows, with the row numbers that a spreadsheet shows.

Phones ignore the audit columns, and the parser of the XForm part drops the row numbers; so the audit
columns get a reader of their own. It is tolerant: what it can't place, it leaves alone.
"""

from __future__ import annotations

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time
from itertools import zip_longest
from pathlib import Path
from typing import Any

from touchaudit.errors import FormError
from touchaudit.xlsform.packing import unpacked

WORKBOOK_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".csv", ".md")

_LARGEST_FILE = 32 * 2**20
_LARGEST_MEMBER = 64 * 2**20
_LARGEST_TOTAL = 256 * 2**20
# After so many empty rows or header cells a sheet is over: stray formatting can reach row 1,048,576.
_EMPTY_ROWS = 60
_EMPTY_HEADERS = 20
_SHEETS = frozenset({"survey", "choices", "settings"})
_COLUMN_ALIASES = {
    "value": "name",
    "tag": "name",
    "command": "type",
    "caption": "label",
    "relevance": "relevant",
    "calculate": "calculation",
}

_MD_ROW = re.compile(r"\s*\|(.*)\|")
_MD_RULE = re.compile(r"(?=.*--)[|\s:-]+")
_MD_CELL_END = re.compile(r"(?<!\\)\|")

_TOO_BIG = (
    "{name} is too big for a checklist ({size} MB unpacked). "
    "Save it again without pictures and unused sheets."
)
_DAMAGED = (
    "{name} can't be read as a {kind} file; it may be damaged. "
    "Open it in a spreadsheet program and save it again."
)
_NOT_UTF8 = "{name} is not UTF-8 text. Save it again as UTF-8."
_UNKNOWN_KIND = "{name} is not a checklist. Use one of {kinds}."


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its 1-based number (the header is row 1) and its cells that hold something."""

    number: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """Return the text of a column, empty where nothing stands."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its columns (normalised headers) and the rows that hold something.

    ``stray`` are the numbers of the rows with a text under no header, which is left out.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    stray: tuple[int, ...] = field(default=(), compare=False)


def read_sheets(source: Path | bytes, file_name: str | None = None) -> dict[str, Sheet]:
    """Return the sheets of a workbook by lower-case name.

    Args:
        source: A file, or its bytes; one in a .zip with its data files is read there.
        file_name: Gives the kind of file by its suffix; needed for bytes.

    Raises:
        FormError: The file is of no known kind, too big, damaged or not UTF-8.
    """
    name = file_name or (source.name if isinstance(source, Path) else "")
    package = unpacked(_bytes_of(source, name), name)
    name, suffix = package.name, Path(package.name).suffix.lower()
    if suffix not in _READERS:
        kinds = ", ".join(WORKBOOK_SUFFIXES)
        raise FormError([_UNKNOWN_KIND.format(name=name or "This file", kinds=kinds)])
    grids = _READERS[suffix](package.content, name)
    if len(grids) == 1:
        only = next(iter(grids))
        grids = {only if only.lower() in _SHEETS else "survey": grids[only]}
    return {title.lower(): _sheet(title.lower(), grid) for title, grid in grids.items()}


def check_archive(data: bytes, name: str) -> None:
    """Refuse a zip file that unpacks to more than a checklist can need.

    Raises:
        FormError: Too big, or no zip file at all.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            sizes = [member.file_size for member in archive.infolist()]
    except Exception as error:  # a damaged file makes the parsers fail in any number of ways
        raise FormError([_DAMAGED.format(name=name, kind=Path(name).suffix)]) from error
    if max(sizes, default=0) > _LARGEST_MEMBER or sum(sizes) > _LARGEST_TOTAL:
        raise FormError([_TOO_BIG.format(name=name, size=sum(sizes) // 2**20)])


def column_of(header: str) -> str:
    """Return a header in its normal form: ``Hint :: French (fr)`` → ``hint::French (fr)``."""
    mark = "::" if "::" in header else ":"
    first, *rest = (part.strip() for part in header.split(mark))
    base = "_".join(first.split()).lower()
    return "::".join([_COLUMN_ALIASES.get(base, base), *rest])


def _bytes_of(source: Path | bytes, name: str) -> bytes:
    data = source.read_bytes() if isinstance(source, Path) else source
    if len(data) > _LARGEST_FILE:
        raise FormError([_TOO_BIG.format(name=name, size=len(data) // 2**20)])
    return data


def _sheet(name: str, grid: list[Sequence[str]]) -> Sheet:
    header, *rows = grid or [()]
    columns = [column_of(cell) for cell in header]
    stray = [
        number
        for number, row in enumerate(rows, start=2)
        if any(text for text, column in zip_longest(row, columns, fillvalue="") if not column)
    ]
    kept = tuple(column for column in columns if column)
    return Sheet(name, kept, tuple(_rows(columns, rows)), tuple(stray))


def _rows(columns: list[str], rows: list[Sequence[str]]) -> Iterator[Row]:
    for number, row in enumerate(rows, start=2):
        cells: dict[str, str] = {}
        for column, text in zip(columns, row, strict=False):
            if column and text:
                cells.setdefault(column, text)
        if cells:
            yield Row(number, cells)


def _text_of(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormError([_NOT_UTF8.format(name=name)]) from error


def _read_markdown(data: bytes, name: str) -> dict[str, list[Sequence[str]]]:
    grids: dict[str, list[Sequence[str]]] = {}
    grid: list[Sequence[str]] | None = None
    for line in _text_of(data, name).splitlines():
        match = None if line.lstrip().startswith("#") else _MD_ROW.match(line)
        if match is None or _MD_RULE.fullmatch(match[1]):
            continue
        title, *row = (cell.strip().replace(r"\|", "|") for cell in _MD_CELL_END.split(match[1]))
        if title:
            grid = grids[title] = []
        if grid is not None and any(row):
            grid.append(row)
    return grids


def _read_csv(data: bytes, name: str) -> dict[str, list[Sequence[str]]]:
    grids: dict[str, list[Sequence[str]]] = {}
    grid: list[Sequence[str]] | None = None
    try:
        for line in csv.reader(io.StringIO(_text_of(data, name), newline="")):
            title, *row = (cell.strip() for cell in line or [""])
            if title:
                grid = grids.setdefault(title, [])
            if grid is not None and any(row):
                grid.append(row)
    except csv.Error as error:
        raise FormError([_DAMAGED.format(name=name, kind=".csv")]) from error
    return grids


def _read_xlsx(data: bytes, name: str) -> dict[str, list[Sequence[str]]]:
    from openpyxl import load_workbook  # 0.1 s, which shipped checklists need not pay

    check_archive(data, name)
    try:
        with warnings.catch_warnings():
            # The parser warns of spreadsheet features that it drops; none of them concerns a checklist.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            try:
                return {sheet.title: _trimmed(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}
            finally:
                book.close()
    except Exception as error:  # as above
        raise FormError([_DAMAGED.format(name=name, kind=Path(name).suffix)]) from error


def _xlsx_rows(sheet: Any) -> Iterable[Sequence[object]]:
    # Some programs write a wrong size of the sheet, which would cut it short.
    sheet.reset_dimensions()
    rows: Iterable[Sequence[object]] = sheet.iter_rows(values_only=True)
    return rows


def _read_xls(data: bytes, name: str) -> dict[str, list[Sequence[str]]]:
    import xlrd

    try:
        with xlrd.open_workbook(file_contents=data, logfile=io.StringIO()) as book:
            return {sheet.name: _trimmed(_xls_rows(sheet, book.datemode)) for sheet in book.sheets()}
    except Exception as error:  # as above
        raise FormError([_DAMAGED.format(name=name, kind=".xls")]) from error


def _xls_rows(sheet: Any, datemode: int) -> Iterator[Sequence[object]]:
    for row in sheet.get_rows():
        yield [_xls_value(cell, datemode) for cell in row]


def _xls_value(cell: Any, datemode: int) -> object:
    import xlrd

    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype == xlrd.XL_CELL_DATE:
        moment = xlrd.xldate_as_datetime(cell.value, datemode)
        return time(moment.hour, moment.minute, moment.second) if cell.value < 1 else moment
    return None if cell.ctype == xlrd.XL_CELL_ERROR else cell.value


def _trimmed(rows: Iterable[Sequence[object]]) -> list[Sequence[str]]:
    """Return the cells as text, up to a long run of empty rows and of empty headers."""
    grid: list[Sequence[str]] = []
    width, empty = 0, 0
    for row in rows:
        if not grid:
            width = _header_width(row)
        texts = [_cell_text(value) for value in row[:width]]
        empty = 0 if any(texts) else empty + 1
        if empty > _EMPTY_ROWS:
            break
        grid.append(texts)
    return grid


def _header_width(row: Sequence[object]) -> int:
    width, empty = 0, 0
    for position, value in enumerate(row, start=1):
        empty = 0 if _cell_text(value) else empty + 1
        if empty > _EMPTY_HEADERS:
            break
        width = width if empty else position
    return width


def _cell_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\N{NO-BREAK SPACE}", " ").strip()


_READERS: Mapping[str, Callable[[bytes, str], dict[str, list[Sequence[str]]]]] = {
    ".xlsx": _read_xlsx,
    ".xlsm": _read_xlsx,
    ".xls": _read_xls,
    ".csv": _read_csv,
    ".md": _read_markdown,
}
