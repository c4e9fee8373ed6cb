"""Checks of the survey sheet: types, names, groups and lists."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterator

from touchaudit.xlsform.lint.outline import UNASKED, Line, Outline
from touchaudit.xlsform.lint.remark import Remark, survey

NAME = re.compile(r"[^\W\d][\w.\-]*")
_BLOCKS = ("group", "repeat", "loop", "lgroup", "looped group")
# Types that ODK's own parser knows; older spellings of them are told apart by their first word.
_TYPES = UNASKED | {
    "acknowledge",
    "audio",
    "barcode",
    "date",
    "datetime",
    "decimal",
    "file",
    "geopoint",
    "geoshape",
    "geotrace",
    "image",
    "int",
    "integer",
    "osm",
    "percentage",
    "photo",
    "range",
    "rank",
    "select_multiple",
    "select_one",
    "string",
    "text",
    "time",
    "trigger",
    "video",
}
_OLD_SPELLING = re.compile(
    r"(?:add|q|get|uri:|number of days|osm\b|date ?time|phone number|device id|sim id|gps$|location$|imei$|"
    r"(?:start|end|subscriber) (?:time|id))",
    re.IGNORECASE,
)

_NO_SURVEY = "the workbook has no sheet survey; add one with the columns type, name and label."
_NOTHING_ASKED = "nothing is asked; write at least one question below the header."
_NO_COLUMN = "there is no column {column}; add it to the header row."
_NO_NAME = "the row has no name; write a short one such as {suggestion}."
_BAD_NAME = (
    "“{name}” can't be a name; write letters, digits and _ only, a letter first, such as {suggestion}."
)
_TWICE = "the name {name} is taken by row {row}; write another, such as {name}_2."
_AMBIGUOUS = (
    "the name {name} is used in row {row}, too; ${{{name}}} could mean either. Give each a name of its own."
)
_UNKNOWN_TYPE = "“{type}” is no type of question{hint}; choose one from the list of types."
_MEANT = " (did you mean {close}?)"
_NO_LIST_NAMED = "the type names no list; write {type} and the name of a list on sheet choices."
_NO_SUCH_LIST = "there is no list “{name}” on sheet choices{hint}; write its choices there."
_UNCLOSED = "this {kind} is never ended; write end_{kind} in a row below its last question."
_UNOPENED = "no {kind} is open here; take this row away, or write begin_{kind} above its first question."
_EMPTY_GROUP = "this {kind} holds no question; take it away, or move questions into it."
_TYPELESS = "the row has no type; choose one such as text or select_one yes_no, or clear the row."


def _sheet(outline: Outline) -> Iterator[Remark]:
    sheet = outline.sheets.get("survey")
    if sheet is None or not (sheet.columns or sheet.rows):
        yield Remark(_NO_SURVEY)
        return
    missing = [column for column in ("type", "name") if column not in sheet.columns]
    for column in missing:
        yield Remark(_NO_COLUMN.format(column=column), "survey", 1)
    if not missing and not any(not line.block for line in outline.lines):
        yield Remark(_NOTHING_ASKED, "survey")


def _typeless(outline: Outline) -> Iterator[Remark]:
    sheet = outline.sheets.get("survey")
    if sheet is None or "type" not in sheet.columns:
        return
    for row in sheet.rows:
        if not row["type"] and row["name"]:
            yield survey(row.number, "type", _TYPELESS)


def _names(outline: Outline) -> Iterator[Remark]:
    for line in outline.lines:
        if line.block == "end" or line.kind in ("csv-external", "xml-external", "audit"):
            continue
        if line.kind == "note" and not line.name:  # the converter makes one up
            continue
        if not line.name:
            yield survey(line.row.number, "name", _NO_NAME.format(suggestion=suggested(line)))
        elif not NAME.fullmatch(line.name):
            said = _BAD_NAME.format(name=line.name, suggestion=plain_name(line.name))
            yield survey(line.row.number, "name", said)


def _taken_names(outline: Outline) -> Iterator[Remark]:
    """Names used twice: in one group an error, across groups only where an expression mentions them."""
    first: dict[str, Line] = {}
    for line in outline.lines:
        if line.name and line.block != "end":
            before = first.setdefault(line.path.lower(), line)
            if before is not line:
                said = _TWICE.format(name=line.name, row=before.row.number)
                yield survey(line.row.number, "name", said, grave=before.path == line.path)
    names = {name for line in outline.lines for text in line.row.cells.values() for name in mentioned(text)}
    for name in names:
        lines = outline.by_name.get(name, ())
        paths = {line.path.lower() for line in lines}
        if len(paths) > 1:
            for line in lines[1:]:
                told = _AMBIGUOUS.format(name=name, row=lines[0].row.number)
                yield survey(line.row.number, "name", told)


def mentioned(text: str) -> list[str]:
    """Return the questions that a cell mentions: ``${wait}`` → ``wait``."""
    return re.findall(r"\$\{\s*(?:last-saved#)?([^}\s]+)\s*\}", text) if "${" in text else []


def _types(outline: Outline) -> Iterator[Remark]:
    for line in outline.lines:
        known = line.kind in _BLOCKS if line.block else line.kind.lower() in _TYPES
        if known or (not line.block and _OLD_SPELLING.match(line.kind)):
            continue
        written = " ".join(line.row["type"].split())
        pool = sorted({*_TYPES, *(f"{block} {kind}" for block in ("begin", "end") for kind in _BLOCKS)})
        close = difflib.get_close_matches(written.split(" ")[0].lower(), pool, n=1, cutoff=0.6)
        hint = _MEANT.format(close=close[0]) if close else ""
        yield survey(line.row.number, "type", _UNKNOWN_TYPE.format(type=written, hint=hint))


def _lists(outline: Outline) -> Iterator[Remark]:
    for line in outline.lines:
        if not line.is_select:
            continue
        written = line.row["type"]
        if not line.list_name:
            if not re.search(r"file|external", written):
                yield survey(line.row.number, "type", _NO_LIST_NAMED.format(type=line.kind))
        elif line.list_name not in outline.lists and not _is_computed(line, outline):
            close = difflib.get_close_matches(line.list_name, [*outline.lists], n=1)
            hint = _MEANT.format(close=close[0]) if close else ""
            yield survey(line.row.number, "type", _NO_SUCH_LIST.format(name=line.list_name, hint=hint))


def _is_computed(line: Line, outline: Outline) -> bool:
    """Whether the choices come from elsewhere: a repeat, a search in a file."""
    return "${" in line.list_name or "search(" in line.row["appearance"]


def _groups(outline: Outline) -> Iterator[Remark]:
    for line in outline.unclosed:
        yield survey(line.row.number, "type", _UNCLOSED.format(kind=line.kind))
    for line in outline.unopened:
        yield survey(line.row.number, "type", _UNOPENED.format(kind=line.kind))
    full = Counter(name for line in outline.lines if not line.block for name in _around(line))
    for line in outline.lines:
        if line.block == "begin" and line.name and not full[line.path]:
            yield survey(line.row.number, "type", _EMPTY_GROUP.format(kind=line.kind), grave=False)


def _around(line: Line) -> list[str]:
    return ["/" + "/".join(line.inside[: depth + 1]) for depth in range(len(line.inside))]


def plain_name(text: str) -> str:
    """Return a name made from any text: ``Wie lange?`` → ``wie_lange``."""
    name = re.sub(r"\W+", "_", text.lower()).strip("_")[:32].rstrip("_")
    return name if name and not name[0].isdigit() else f"q_{name}".rstrip("_")


def suggested(line: Line) -> str:
    """Return a name for a row that has none, from its label."""
    label = next((text for column, text in line.row.cells.items() if column.startswith("label")), "")
    return plain_name(" ".join(label.split()[:3])) if label else f"question_{line.row.number}"


CHECKS = (_sheet, _typeless, _names, _taken_names, _types, _lists, _groups)
