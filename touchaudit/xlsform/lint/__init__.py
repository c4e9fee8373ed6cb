"""What is wrong or odd in a workbook, found in its cells: every problem at once, each with its place.

The converter stops at the first mistake and names no cell; so the mistakes that authors make are looked
for here. A new check is a function in one of these modules and a line in its ``CHECKS``.
"""

from __future__ import annotations

from collections.abc import Iterable

from touchaudit.xlsform.lint import cells, choices, expressions, scoring, settings, structure, wording
from touchaudit.xlsform.lint.outline import Outline
from touchaudit.xlsform.lint.remark import Remark

__all__ = ["Outline", "Remark", "in_order", "lint"]

_SHEETS = ("settings", "survey", "choices")
_PARTS = (structure, cells, choices, expressions, scoring, settings, wording)


def lint(outline: Outline) -> tuple[Remark, ...]:
    """Return all that is to be said of a workbook, in the order of its sheets and rows."""
    found = [remark for part in _PARTS for check in part.CHECKS for remark in check(outline)]
    return in_order(found)


def in_order(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return remarks as an author walks through the workbook, each only once."""

    def place(remark: Remark) -> tuple[bool, int, int]:
        sheet = _SHEETS.index(remark.sheet) if remark.sheet in _SHEETS else -1
        return not remark.grave, sheet, remark.row

    return tuple(sorted(dict.fromkeys(remarks), key=place))
