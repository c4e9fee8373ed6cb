"""Checks of the choices sheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from touchaudit.xlsform.lint.outline import Outline
from touchaudit.xlsform.lint.remark import Remark, choices
from touchaudit.xlsform.lint.structure import NAME, plain_name
from touchaudit.xlsform.lint.wording import rows_in_words

_YES = frozenset({"yes", "true", "true()"})
_NO_LIST = "the choice belongs to no list; write the list's name, such as yes_no."
_NO_NAME = "the choice has no name; write a short one, such as {suggestion}."
_TWICE = "list {list} holds {name} already (row {row}); write another name, such as {name}_2."
_SPACE = (
    "“{name}” has a space in it, which splits an answer in two; write {suggestion}. "
    "The label may have spaces."
)
_NO_LABEL = "the choice has no label, so that phones show its name; write what the auditor reads."
_ODD_HEADER = "two columns are headed {column} (value means name, too); take one away or rename it."
_UNUSED = "no question uses list {list}; take it away, or write select_one {list} on sheet survey."
_SPACED_HEADER = (
    "the header has a space in it, which phones refuse in an extra column of choices; write {plain}."
)
_BAD_HEADER = "the header can't be a name, which phones want of each column of choices; write {plain}."
_STRAY = "a text stands under no header in {rows}; give its column a header, or take the text away."


def _columns(outline: Outline) -> Iterator[Remark]:
    for name in ("survey", "choices"):
        sheet = outline.sheets.get(name)
        for column, count in Counter(sheet.columns if sheet else ()).items():
            if count > 1:
                yield Remark(_ODD_HEADER.format(column=column), name, 1, column)
    sheet = outline.sheets.get("choices")
    for column in sheet.columns if sheet else ():
        if " " in column.partition("::")[0]:
            plain = column.replace(" ", "_")
            yield choices(1, column, _SPACED_HEADER.format(plain=plain), grave=False)
        elif not NAME.fullmatch(column.partition("::")[0]):
            yield choices(1, column, _BAD_HEADER.format(plain=plain_name(column)))


def _stray(outline: Outline) -> Iterator[Remark]:
    for name in ("survey", "choices", "settings"):
        sheet = outline.sheets.get(name)
        if sheet is not None and sheet.stray:
            said = _STRAY.format(rows=rows_in_words(list(sheet.stray)))
            yield Remark(said, name, sheet.stray[0], grave=outline.strict)


def _rows(outline: Outline) -> Iterator[Remark]:
    several = {line.list_name for line in outline.lines if line.kind in ("select_multiple", "rank")}
    for list_name, rows in outline.lists.items():
        for row in rows:
            label = next((text for column, text in row.cells.items() if column.startswith("label")), "")
            if not list_name and row["name"]:
                yield choices(row.number, "list_name", _NO_LIST)
            if list_name and not row["name"]:
                said = _NO_NAME.format(suggestion=plain_name(label or "choice"))
                yield choices(row.number, "name", said)
            if " " in row["name"]:
                said = _SPACE.format(name=row["name"], suggestion=plain_name(row["name"]))
                yield choices(row.number, "name", said, grave=list_name in several)
            if row["name"] and not label and not _has_picture(row.cells):
                yield choices(row.number, "label", _NO_LABEL, grave=False)


def _has_picture(cells: object) -> bool:
    return any(str(column).startswith(("media", "image", "audio")) for column in cells)  # type: ignore[attr-defined]


def _taken(outline: Outline) -> Iterator[Remark]:
    if outline.settings.get("allow_choice_duplicates", "").lower() in _YES:
        return
    for list_name, rows in outline.lists.items():
        first: dict[str, int] = {}
        for row in rows:
            if row["name"] in first:
                said = _TWICE.format(list=list_name, name=row["name"], row=first[row["name"]])
                yield choices(row.number, "name", said)
            if row["name"]:
                first.setdefault(row["name"], row.number)


def _unused(outline: Outline) -> Iterator[Remark]:
    used = {line.list_name for line in outline.lines}
    said = [text for line in outline.lines for text in line.row.cells.values() if "instance(" in text]
    for list_name, rows in outline.lists.items():
        if list_name and list_name not in used and not any(list_name in text for text in said):
            yield choices(rows[0].number, "list_name", _UNUSED.format(list=list_name), grave=False)


CHECKS = (_columns, _stray, _rows, _taken, _unused)
