"""Tables that come in: metrics with their values, and mentions, from CSV files as spreadsheets write them.

Reads UTF-8 or UTF-16 with a byte order mark, else UTF-8, else Windows-1252; comma, semicolon or tab. Columns
are found by name, in any order. A table is taken whole or not at all: every row that can't be read is named.
"""

from __future__ import annotations

import codecs
import csv
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO
from typing import TypeVar

from touchaudit.errors import TableError
from touchaudit.exchange.harmless import plain

MOST_ROWS = 100_000
_GERMAN = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_FORMULA = ("'=", "'+", "'-", "'@")
_SENTIMENTS = {
    **dict.fromkeys(("-1", "−1", "negative", "bad", "-"), -1),
    **dict.fromkeys(("0", "neutral", "mixed", ""), 0),
    **dict.fromkeys(("1", "+1", "positive", "good", "+"), 1),
}
_BETTER = {
    **dict.fromkeys(("", "higher", "more", "up"), True),
    **dict.fromkeys(("lower", "less", "fewer", "down"), False),
}
_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class MetricRow:
    """One value of a metric, or a metric without a value (``on`` and ``value`` None)."""

    number: int
    touchpoint: str
    metric: str
    unit: str
    target: float | None
    higher: bool
    on: date | None
    value: float | None


@dataclass(frozen=True, slots=True)
class MentionRow:
    """One mention."""

    number: int
    on: date
    source: str
    keyword: str
    text: str
    sentiment: int
    answered: date | None
    touchpoint: str


METRIC_COLUMNS = ("touchpoint", "metric", "unit", "target", "better", "date", "value")
MENTION_COLUMNS = ("date", "source", "keyword", "text", "sentiment", "answered", "touchpoint")


def read_metrics(data: bytes) -> tuple[MetricRow, ...]:
    """Return the rows of a table of metrics; touchpoint and metric are needed, the rest may be empty.

    Raises:
        TableError: Columns are missing, or rows can't be read.
    """
    return _read(data, ("touchpoint", "metric"), METRIC_COLUMNS, _metric)


def read_mentions(data: bytes) -> tuple[MentionRow, ...]:
    """Return the rows of a table of mentions; date and source are needed, the rest may be empty.

    Raises:
        TableError: Columns are missing, or rows can't be read.
    """
    return _read(data, ("date", "source"), MENTION_COLUMNS, _mention)


def _read(
    data: bytes,
    needed: Sequence[str],
    known: Sequence[str],
    make: Callable[[int, Mapping[str, str], bool], _Row],
) -> tuple[_Row, ...]:
    text = _decoded(data)
    comma = _divider(text.partition("\n")[0])
    rows: list[_Row] = []
    problems: list[str] = []
    for number, cells in _rows(text, comma, needed, known):
        try:
            missing = next((name for name in needed if not cells[name]), None)
            if missing is not None:
                raise ValueError(f"{missing} is empty.")
            rows.append(make(number, cells, comma != ","))
        except ValueError as error:
            problems.append(f"Row {number}: {error}")
    if problems or not rows:
        raise TableError(problems or ["The table has no rows."], len(problems))
    return tuple(rows)


def _rows(
    text: str, comma: str, needed: Sequence[str], known: Sequence[str]
) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the cells of each row that holds something by column, with its number as a spreadsheet counts."""
    reader = csv.reader(StringIO(text), delimiter=comma)
    try:
        names = [name.strip().casefold() for name in next(reader, [])]
        absent = [name for name in needed if name not in names]
        if absent:
            found = ", ".join(name for name in names if name) or "none"
            raise TableError(
                [f"The column {name} is missing; there are: {found}." for name in absent], len(absent)
            )
        for number, row in enumerate(reader, 2):
            if number > MOST_ROWS:
                raise TableError([f"The table has more than {MOST_ROWS} rows."], 1)
            cells = {name: _text(cell) for name, cell in zip(names, row, strict=False) if name in known}
            if any(cells.values()):
                yield number, {name: cells.get(name, "") for name in known}
    except csv.Error as error:
        raise TableError([f"This is no table: {error}."], 1) from error


def _metric(number: int, cells: Mapping[str, str], comma: bool) -> MetricRow:
    on = _day(cells["date"], "date")
    value = _number(cells["value"], "value", comma)
    if (on is None) != (value is None):
        raise ValueError("a value needs its date, and a date its value.")
    better = cells["better"].casefold()
    if better not in _BETTER:
        raise ValueError(f"better is “{cells['better']}”; write higher or lower.")
    target = _number(cells["target"], "target", comma)
    return MetricRow(
        number, cells["touchpoint"], cells["metric"], cells["unit"], target, _BETTER[better], on, value
    )


def _mention(number: int, cells: Mapping[str, str], _comma: bool) -> MentionRow:
    on, answered = _day(cells["date"], "date"), _day(cells["answered"], "answered")
    sentiment = cells["sentiment"].casefold()
    if sentiment not in _SENTIMENTS:
        raise ValueError(f"sentiment is “{cells['sentiment']}”; write −1, 0 or 1.")
    if on is None:
        raise ValueError("date is empty.")
    if answered is not None and answered < on:
        raise ValueError("it was answered before it was said.")
    return MentionRow(
        number,
        on,
        cells["source"],
        cells["keyword"],
        cells["text"],
        _SENTIMENTS[sentiment],
        answered,
        cells["touchpoint"],
    )


def _decoded(data: bytes) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _divider(head: str) -> str:
    return max((",", ";", "\t"), key=head.count)


def _text(cell: str) -> str:
    """Return a cell's text; the apostrophe that makes a formula harmless in an export goes again."""
    text = plain(cell).strip()
    return text[1:] if text.startswith(_FORMULA) else text


def _day(text: str, name: str) -> date | None:
    if not text:
        return None
    german = _GERMAN.fullmatch(text)
    try:
        return date(*map(int, reversed(german.groups()))) if german else date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{name} is “{text}”; write a day as 2026-09-22.") from None


def _number(text: str, name: str, comma: bool) -> float | None:
    """Return a figure; where commas don't divide cells, they may stand for the point."""
    if not text:
        return None
    written = text.replace("\u00a0", "").replace(" ", "").replace("−", "-").rstrip("%")
    if comma and written.count(",") == 1 and "." not in written:
        written = written.replace(",", ".")
    try:
        value = float(written)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError(f"{name} is “{text}”; write a figure such as 4.5.")
    return value
