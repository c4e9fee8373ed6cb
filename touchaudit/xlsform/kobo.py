"""KoboToolbox's matrices, expanded into plain questions as Kobo itself expands them for phones.

Its form builder writes three kinds of block that no XLSForm parser knows: ``begin_score`` (one list of
choices, many questions), ``begin_rank`` (one list, first to last) and ``begin_kobomatrix`` (the same
questions for each item of a list). The names come out as in Kobo's own submissions; every row keeps the
number that a spreadsheet shows. A matrix becomes what Kobo makes of it: a group ``<matrix>_header`` that
says what it is about, then one group a row, all of them as wide (``w5``) as its columns together.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from touchaudit.errors import FormError
from touchaudit.xlsform.sheets import Row, Sheet, read_sheets

_KIND = re.compile(r"(begin|end)[ _]+(score|rank|kobomatrix)")
_REFERENCE = re.compile(r"\$\{\s*([^}\s]+)\s*\}")
_TRUE = "yes"
_WRITTEN_OUT = (".md", ".csv")
_SCORE_LIST = "kobo--score-choices"
_RANK_LIST = "kobo--rank-items"
_RANK_MESSAGE = "kobo--rank-constraint-message"
_MATRIX_LIST = "kobo--matrix_list"
_COLUMN_WIDTH = 2
_OWN = frozenset({_SCORE_LIST, _RANK_LIST, _RANK_MESSAGE, _MATRIX_LIST})
# What the heading of a block keeps to itself; its audit columns go to the group, which hands them down.
_SAID = ("label", "hint", "guidance_hint", "media", "image", "audio", "video", "big-image")


@dataclass(frozen=True, slots=True)
class _Block:
    """A block of Kobo's: the row that begins it, the rows inside, the number of the row that ends it."""

    kind: str
    head: Row
    rows: tuple[Row, ...]
    end: int


def plain_file(content: bytes, name: str) -> tuple[bytes, str]:
    """Return a workbook that any XLSForm parser reads, and its suffix.

    It is the same one, or CSV in which Kobo's blocks are expanded. What can't be read here is left to
    the parser to complain about.
    """
    suffix = Path(name).suffix.lower()
    if suffix in _WRITTEN_OUT and b"kobo--" not in content:
        return content, suffix
    try:
        sheets = read_sheets(content, name)
    except FormError:
        return content, suffix
    return (as_csv(expanded(sheets)), ".csv") if needs_expanding(sheets) else (content, suffix)


def needs_expanding(sheets: Mapping[str, Sheet]) -> bool:
    """Return whether a workbook holds a block that only Kobo knows."""
    survey = sheets.get("survey")
    return survey is not None and any(_kind_of(row) for row in survey.rows)


def expanded(sheets: Mapping[str, Sheet]) -> dict[str, Sheet]:
    """Return the sheets with Kobo's blocks as ordinary groups; the same sheets where there are none."""
    if not needs_expanding(sheets):
        return dict(sheets)
    survey, items = sheets["survey"], _items(sheets.get("choices"))
    rows: list[Row] = []
    for part in _parts(survey.rows):
        rows += _EXPANDERS[part.kind](part, items) if isinstance(part, _Block) else [part]
    columns = dict.fromkeys((*survey.columns, *(column for row in rows for column in row.cells)))
    kept = tuple(column for column in columns if column not in _OWN)
    return {**sheets, "survey": Sheet("survey", kept, tuple(rows), survey.stray)}


def as_csv(sheets: Mapping[str, Sheet]) -> bytes:
    """Return sheets as one CSV file, the way XLSForm writes several sheets into one."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    for sheet in sheets.values():
        writer.writerow([sheet.name, *("" for _ in sheet.columns)])
        writer.writerow(["", *sheet.columns])
        writer.writerows(["", *(row[column] for column in sheet.columns)] for row in sheet.rows)
    return text.getvalue().encode("utf-8")


def _kind_of(row: Row) -> tuple[str, str] | None:
    """Return ("begin" or "end", the kind of block) of a row; None for every other row."""
    match = _KIND.fullmatch(" ".join(row["type"].split()).lower())
    return (match[1], match[2]) if match else None


def _parts(rows: tuple[Row, ...]) -> Iterator[Row | _Block]:
    """Walk the survey, each block of Kobo's in one piece; one that never ends stays as it is."""
    waiting = iter(rows)
    for row in waiting:
        kind = _kind_of(row)
        if kind is None or kind[0] == "end":
            yield row
            continue
        inside: list[Row] = []
        for one in waiting:
            if _kind_of(one) == ("end", kind[1]):
                yield _Block(kind[1], row, tuple(inside), one.number)
                break
            inside.append(one)
        else:
            yield row
            yield from inside


def _items(choices: Sheet | None) -> dict[str, list[Row]]:
    lists: dict[str, list[Row]] = {}
    for row in choices.rows if choices else ():
        lists.setdefault(row["list_name"], []).append(row)
    return lists


def _with(row: Row, **cells: str) -> Row:
    """Return a row with some cells changed; a blank takes a cell away."""
    changed = {**row.cells, **cells}
    return Row(row.number, {column: text for column, text in changed.items() if text})


def _group(head: Row) -> Row:
    """Return the group that a block becomes: all its columns, but Kobo's own."""
    cells = {column: text for column, text in head.cells.items() if column not in _OWN}
    del cells["type"]
    cells.pop("required", None)
    return Row(head.number, {"type": "begin_group", **cells, "appearance": "field-list"})


def _end(block: _Block) -> Row:
    return Row(block.end, {"type": "end_group"})


def _score(block: _Block, _: Mapping[str, list[Row]]) -> Iterator[Row]:
    """Expand ``begin_score``: each row is a choice from the one list."""
    required = block.head["required"]
    yield _group(block.head)
    for row in block.rows:
        if row["type"].strip().lower() == "score__row":
            row = _with(  # noqa: PLW2901 - the same row, in plain words
                row, type=f"select_one {block.head[_SCORE_LIST]}", required=row["required"] or required
            )
        yield row
    yield _end(block)


def _rank(block: _Block, _: Mapping[str, list[Row]]) -> Iterator[Row]:
    """Expand ``begin_rank``: each level is a choice that no level before it has taken."""
    yield _group(block.head)
    taken: list[str] = []
    for row in block.rows:
        if row["type"].strip().lower() != "rank__level":
            yield row
            continue
        free = " and ".join(f". != ${{{name}}}" for name in taken)
        taken.append(row["name"])
        yield _with(
            row,
            type=f"select_one {block.head[_RANK_LIST]}",
            required=_TRUE,
            appearance=row["appearance"] or "minimal",
            constraint=free,
            constraint_message=block.head[_RANK_MESSAGE] if free else "",
        )
    yield _end(block)


def _matrix(block: _Block, items: Mapping[str, list[Row]]) -> Iterator[Row]:
    """Expand ``begin_kobomatrix``: what heads it, then a group of the same questions for each item."""
    name = block.head["name"]
    inside = {row["name"] for row in block.rows if row["name"]}
    width = f"w{1 + _COLUMN_WIDTH * len(block.rows)}"
    yield from _matrix_head(block, width)
    for item in items.get(block.head[_MATRIX_LIST], ()):
        prefix = f"{name}_{item['name']}"
        said = {column: text for column, text in item.cells.items() if _is_said(column)}
        group = _group(block.head)
        plain = {column: text for column, text in group.cells.items() if not _is_said(column)}
        appearance = f"{plain['appearance']} {width}"
        yield Row(group.number, {**plain, "name": prefix, **said, "appearance": appearance})
        for row in block.rows:
            yield _of_item(row, prefix, inside)
        yield _end(block)


def _matrix_head(block: _Block, width: str) -> Iterator[Row]:
    """Say what a matrix is about, as Kobo does: by a note in a group of its own."""
    name, number = f"{block.head['name']}_header", block.head.number
    relevant = {"relevant": block.head["relevant"]} if block.head["relevant"] else {}
    yield Row(number, {"type": "begin_group", "name": name, "appearance": width, **relevant})
    said = {column: text for column, text in block.head.cells.items() if _is_said(column)}
    yield Row(number, {"type": "note", "name": f"{name}_note", **(said or {"label": block.head["name"]})})
    yield _end(block)


def _is_said(column: str) -> bool:
    return column.split("::", maxsplit=1)[0] in _SAID


def _of_item(row: Row, prefix: str, inside: set[str]) -> Row:
    """Return a question of a matrix as one item has it: its name, and those it mentions, by that item."""

    def renamed(match: re.Match[str]) -> str:
        return f"${{{prefix}_{match[1]}}}" if match[1] in inside else match[0]

    cells = {column: _REFERENCE.sub(renamed, text) for column, text in row.cells.items()}
    return Row(row.number, {**cells, "name": f"{prefix}_{row['name']}"} if row["name"] else cells)


_EXPANDERS: Mapping[str, Callable[[_Block, Mapping[str, list[Row]]], Iterator[Row]]] = {
    "score": _score,
    "rank": _rank,
    "kobomatrix": _matrix,
}
