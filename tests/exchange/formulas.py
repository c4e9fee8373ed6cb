"""A little calculator for the workbook's formulas: only the functions that it uses.

Formulas become Python: operators keep their ranks, cells become values that reckon item by item.
"""

from __future__ import annotations

import math
from statistics import median
from typing import Any

from openpyxl.formula import Tokenizer
from openpyxl.utils import range_boundaries


class Workings:
    """Works out the cells of a workbook from its formulas alone, each once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._known: dict[tuple[str, str], Any] = {}

    def __call__(self, sheet: str, cell: str) -> Any:
        """Return what a cell comes to."""
        key = (sheet, cell.replace("$", ""))
        if key not in self._known:
            value = self._book[sheet][key[1]].value
            formula = isinstance(value, str) and self._book[sheet][key[1]].data_type == "f"
            self._known[key] = self._worked(value, sheet) if formula else value
        return self._known[key]

    def _worked(self, formula: str, sheet: str) -> Any:
        told = [self._word(token, sheet) for token in Tokenizer(formula).items]
        names = {name: getattr(self, f"_{name.lower()}") for name in _FUNCTIONS}
        return _one(eval("".join(told), {"cells": self._cells, "V": _V, **names}))

    def _word(self, token: Any, sheet: str) -> str:
        if token.type == "OPERAND" and token.subtype == "RANGE":
            return f"cells({sheet!r}, {token.value!r})"
        if token.type == "OPERAND":
            text = token.value
            return (
                f"V([{text[1:-1].replace(chr(34) * 2, chr(34))!r}])"
                if text.startswith('"')
                else f"V([{text}])"
            )
        if token.type == "FUNC":
            return token.value
        return {"=": "==", "<>": "!=", "--": "+"}.get(token.value, token.value)

    def _cells(self, sheet: str, reference: str) -> _V:
        name, _, area = reference.rpartition("!")
        name = name.strip("'") or sheet
        left, top, right, low = range_boundaries(area)
        return _V(
            [
                self(name, self._book[name].cell(row, column).coordinate)
                for row in range(top, low + 1)
                for column in range(left, right + 1)
            ]
        )

    @staticmethod
    def _sumproduct(*parts: _V) -> _V:
        size = max(len(part.values) for part in parts)
        rows = zip(*([*part.values] * (size if len(part.values) == 1 else 1) for part in parts), strict=True)
        # Excel takes text and blanks for nought where arrays are set side by side.
        return _V([math.fsum(math.prod(x if _is_number(x) else 0 for x in row) for row in rows)])

    @staticmethod
    def _if(test: _V, yes: _V, no: _V) -> _V:
        return yes if _one(test) else no

    @staticmethod
    def _and(*tests: _V) -> _V:
        return _V([all(_one(test) for test in tests)])

    @staticmethod
    def _isnumber(part: _V) -> _V:
        return _V([_is_number(x) for x in part.values])

    @staticmethod
    def _count(part: _V) -> _V:
        return _V([sum(_is_number(x) for x in part.values)])

    @staticmethod
    def _sum(part: _V) -> _V:
        return _V([math.fsum(x for x in part.values if _is_number(x))])

    @staticmethod
    def _average(part: _V) -> _V:
        known = [x for x in part.values if _is_number(x)]
        return _V([math.fsum(known) / len(known) if known else 0.0])

    @staticmethod
    def _min(*parts: _V) -> _V:
        return _V([min(x for part in parts for x in part.values if _is_number(x))])

    @staticmethod
    def _median(part: _V) -> _V:
        return _V([median(x for x in part.values if _is_number(x))])

    @staticmethod
    def _sqrt(part: _V) -> _V:
        return _V([math.sqrt(_one(part))])


_FUNCTIONS = ("SUMPRODUCT", "IF", "AND", "ISNUMBER", "COUNT", "SUM", "AVERAGE", "MIN", "MEDIAN", "SQRT")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _one(value: _V) -> Any:
    assert len(value.values) == 1
    return value.values[0]


def _number(value: Any) -> Any:
    return 0 if value is None else value


class _V:
    """Values of one cell or a run of them; arithmetic goes item by item, as in Excel."""

    def __init__(self, values: list[Any]) -> None:
        self.values = values

    def _with(self, other: _V, work: Any) -> _V:
        size = max(len(self.values), len(other.values))
        ours = self.values * (size if len(self.values) == 1 else 1)
        theirs = other.values * (size if len(other.values) == 1 else 1)
        return _V([work(a, b) for a, b in zip(ours, theirs, strict=True)])

    def __add__(self, other: _V) -> _V:
        return self._with(other, lambda a, b: _number(a) + _number(b))

    def __sub__(self, other: _V) -> _V:
        return self._with(other, lambda a, b: _number(a) - _number(b) if _both(a, b) else 0)

    def __mul__(self, other: _V) -> _V:
        return self._with(other, lambda a, b: _number(a) * _number(b) if _both(a, b) else 0)

    def __truediv__(self, other: _V) -> _V:
        return self._with(other, lambda a, b: _number(a) / b if _both(a, b) and b else math.nan)

    def __neg__(self) -> _V:
        return _V([-int(x) if isinstance(x, bool) else -_number(x) for x in self.values])

    def __pos__(self) -> _V:
        return self

    def __eq__(self, other: object) -> Any:
        assert isinstance(other, _V)
        return self._with(other, lambda a, b: ("" if a is None and isinstance(b, str) else _number(a)) == b)

    def __ne__(self, other: object) -> Any:
        return _V([not x for x in (self == other).values])

    def __lt__(self, other: _V) -> _V:
        return self._with(other, lambda a, b: _both(a, b) and _number(a) < _number(b))

    def __ge__(self, other: _V) -> _V:
        return self._with(other, lambda a, b: _both(a, b) and _number(a) >= _number(b))

    __hash__ = None  # type: ignore[assignment]


def _both(a: Any, b: Any) -> bool:
    return not isinstance(a, str) and not isinstance(b, str)
