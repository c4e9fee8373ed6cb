"""Registers as printed: a conclusion, tables, and a figure where one says more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.domain.client import Band


@dataclass(frozen=True, slots=True)
class Head:
    """The heading of a column and its share of the table's width; ``figures`` stand at the right."""

    name: str
    share: float
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell: its text, a grey one below, and the band whose shape stands before it."""

    text: str
    sub: str = ""
    band: Band | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class RegisterTable:
    """One table with its name; ``more`` says how many rows are left out."""

    name: str
    heads: tuple[Head, ...]
    rows: tuple[tuple[Entry, ...], ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Register:
    """One register; ``draw`` makes its figure for a width in points."""

    kicker: str
    title: str
    lead: str
    tables: tuple[RegisterTable, ...]
    source: str
    draw: Callable[[float, Palette], Figure] | None = field(default=None, compare=False, repr=False)
