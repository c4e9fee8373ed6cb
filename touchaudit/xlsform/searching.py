"""The appearance ``search('towns', 'matches', 'land', ${land})``: choices from the rows of a file.

The question's written choice names columns instead of values: its name is the column of the answers, its
label that of the labels. A choice whose name is a whole number stays as it is, such as 99 for “other”.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from touchaudit.xlsform.expressions import Expression, Trees
from touchaudit.xlsform.externals import column_name
from touchaudit.xlsform.numbers import parse_number
from touchaudit.xlsform.xpath.ast import Call, Text
from touchaudit.xlsform.xpath.errors import XPathError

if TYPE_CHECKING:
    from touchaudit.xlsform.instance import DataNode
    from touchaudit.xlsform.recompute import Engine
    from touchaudit.xlsform.scope import FormScope

_BEGIN = re.compile(r"\bsearch\s*\(")
_WHOLE = re.compile(r"-?\d+")
_ORDER = "sortby"  # the column that rows are ordered by, if a file has it
_MOST_ARGUMENTS = 6
_WITHOUT_FILE = "search() needs the name of a file, and then how, where and what to search."

_FITS: dict[str, Callable[[str, str], bool]] = {
    "contains": lambda cell, text: text in cell,
    "startswith": lambda cell, text: cell.startswith(text),
    "endswith": lambda cell, text: cell.endswith(text),
    "matches": lambda cell, text: cell == text,
    "in": lambda cell, text: cell in [word.strip() for word in text.split(",")],
}


@dataclass(frozen=True, slots=True)
class Search:
    """A search: its file, and the expressions for how, which columns, what text, and one more condition."""

    file: str
    arguments: tuple[Expression, ...]


def read_search(appearance: str, trees: Trees, scope: FormScope, where: str) -> Search | None:
    """Return the search in an appearance, or None; a malformed one is noted as a problem."""
    begin = _BEGIN.search(appearance)
    if begin is None:
        return None
    whole = trees.read(_call(appearance[begin.start() :]), scope, f"{where}, search")
    if whole is None:
        return None
    tree = whole.tree
    if not isinstance(tree, Call) or not tree.arguments or len(tree.arguments) > _MOST_ARGUMENTS:
        trees.problems.append(f"{where}: {_WITHOUT_FILE}")
        return None
    name, *others = tree.arguments
    if not isinstance(name, Text):
        trees.problems.append(f"{where}: {_WITHOUT_FILE}")
        return None
    arguments = tuple(Expression(whole.text, one, scope) for one in others)
    return Search(f"{name.value.removesuffix('.csv')}.csv", arguments)


def _call(text: str) -> str:
    """Return a call up to the bracket that closes it; all there is where none does."""
    depth, quote = 0, ""
    for place, character in enumerate(text):
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character in "()":
            depth += 1 if character == "(" else -1
            if not depth:
                return text[: place + 1]
    return text


def is_static(name: str) -> bool:
    """Return whether a written choice is one itself, not the names of columns."""
    return _WHOLE.fullmatch(name) is not None


def found_rows(engine: Engine, node: DataNode, search: Search) -> list[Any]:
    """Return the rows that fit now, in the file's order or that of its column ``sortby``."""
    rows = [
        row
        for holder in engine.form.data_of(search.file)
        for root in holder.children
        for row in root.children
    ]
    given = [_value(engine, node, argument) for argument in search.arguments]
    if len(given) > 2 and given[2]:
        kind, columns, text = given[:3]
        fits, sought = _FITS.get(kind.strip().lower(), _FITS["contains"]), text.casefold()
        names = [one for one in columns.split(",") if one.strip()]
        rows = [row for row in rows if any(fits(cell(row, name).casefold(), sought) for name in names)]
    elif len(given) > 2:
        rows = []
    if len(given) > 4:
        rows = [row for row in rows if cell(row, given[3]) == given[4]]
    if rows and any(child.local == _ORDER for child in rows[0].children):
        rows.sort(key=lambda row: (parse_number(cell(row, _ORDER)), cell(row, _ORDER)))
    return rows


def cell(row: Any, column: str) -> str:
    """Return what stands in a column."""
    name = column_name(column)
    return next((child.string() for child in row.children if child.local == name), "")


def cells(row: Any, columns: str) -> str:
    """Return what stands in several columns, divided by commas."""
    texts = (cell(row, column) for column in columns.split(",") if column.strip())
    return ", ".join(filter(None, texts))


def _value(engine: Engine, node: DataNode, argument: Expression) -> str:
    try:
        return argument.evaluate("string", node, engine.context)  # type: ignore[no-any-return]
    except (XPathError, RecursionError):
        return ""
