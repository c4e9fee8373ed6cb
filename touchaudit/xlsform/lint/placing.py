"""Problems told in words by the other readers, brought back to the cells they come from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from touchaudit.xlsform.lint.converter import reworded
from touchaudit.xlsform.lint.outline import Outline
from touchaudit.xlsform.lint.remark import Remark

_CELL = re.compile(
    r"Sheet (?P<sheet>\w+)(?:, row (?P<row>\d+))?(?:, column (?P<column>[^:]+(?:::[^:]+)?))?: (?P<what>.+)"
)
_QUESTION = re.compile(r"Question “[^”]*” \((?P<path>/[^)]*)\)(?:, (?P<part>[a-z ]+))?: (?P<what>.+)")
_CONVERTER = re.compile(r"\[row : (?P<row>\d+)\]\s*(?P<what>.+)", re.DOTALL)
_NAMED = re.compile(r"named '(?P<name>[^']+)'")
_ON_CHOICES = "On the 'choices' sheet"
_COLUMN_OF = {
    "relevance": "relevant",
    "calculation": "calculation",
    "required": "required",
    "read only": "read_only",
    "constraint": "constraint",
    "constraint message": "constraint_message",
    "required message": "required_message",
    "label": "label",
    "hint": "hint",
    "choices": "choice_filter",
    "choice": "choice_filter",
    "count": "repeat_count",
    "set value": "default",
}


def placed(texts: Iterable[str], outline: Outline | None, *, grave: bool) -> list[Remark]:
    """Return remarks with the cells that the texts speak of, as far as those are known."""
    return [remark for text in texts for remark in _placed(text, outline, grave)]


def new_ones(found: Iterable[Remark], told: Iterable[Remark]) -> list[Remark]:
    """Return what was found and not told yet: another reader's words on one cell are no news."""
    cells: dict[tuple[str, int], set[str]] = {}
    for remark in told:
        cells.setdefault((remark.sheet, remark.row), set()).add(remark.column)
    return [
        remark
        for remark in found
        if not remark.row
        or not (columns := cells.get((remark.sheet, remark.row)))
        or (remark.column and remark.column not in columns)
    ]


def _placed(text: str, outline: Outline | None, grave: bool) -> list[Remark]:
    if match := _CELL.fullmatch(text):
        row = int(match["row"] or 0)
        return [Remark(match["what"], match["sheet"], row, match["column"] or "", grave)]
    if match := _CONVERTER.match(text):
        sheet = "choices" if _ON_CHOICES in match["what"] else "survey"
        row = _row(int(match["row"]), sheet, outline)
        told = (one for one in reworded(match["what"]) if one.what.strip())
        return [Remark(one.what, one.sheet or sheet, row, one.column, grave) for one in told]
    if text.startswith("Question “") or grave:
        return [_of_question(text, outline, grave)]
    return [Remark(one.what, one.sheet, 0, one.column, grave) for one in reworded(text) if one.what.strip()]


def _of_question(text: str, outline: Outline | None, grave: bool) -> Remark:
    if (match := _QUESTION.fullmatch(text)) and outline is not None:
        below = "/" + match["path"].split("/", 2)[2] if match["path"].count("/") > 1 else match["path"]
        column = _COLUMN_OF.get(match["part"] or "", "")
        row = outline.row_of.get(below, 0)
        return Remark(match["what"], "survey", row, column, grave) if row else Remark(text, grave=grave)
    if (match := _NAMED.search(text)) and outline is not None and match["name"] in outline.by_name:
        return Remark(text, "survey", outline.by_name[match["name"]][0].row.number, "", grave)
    return Remark(text, grave=grave)


def _row(number: int, sheet: str, outline: Outline | None) -> int:
    """Return the row of the author's workbook: expanding Kobo's blocks moved those the converter counts."""
    expanded: Mapping[int, int] = outline.moved if outline is not None and sheet == "survey" else {}
    return expanded.get(number, number)
