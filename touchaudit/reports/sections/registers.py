"""The registers: each with its conclusion, its figure and its tables."""

from __future__ import annotations

from functools import partial
from typing import Any

from reportlab.platypus import CondPageBreak, Spacer

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.reports.flowables import Begin, Drawn, Headed, Kicker, Para, Title, needed
from touchaudit.reports.model import Report
from touchaudit.reports.register_model import Entry, Register, RegisterTable
from touchaudit.reports.sheet import Cell, Column, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

APART = 22.0
ROWS = 76.0
TALLEST = 0.68
"""Points between two registers, and those that the first rows of a table want below their headings; the share
of a page from which on a figure is left to its table, which tells the same."""


def blocks(key: str, title: str, report: Report) -> list[Any]:
    """Return the registers of one part below one another."""
    done: list[Any] = [Begin(key, tell(title))]
    for index, register in enumerate(report.registers[key]):
        if index:
            high = needed(_head(report, register, first=False), report.page)
            done += [CondPageBreak(APART + high + ROWS), Spacer(1, APART)]
        done += _head(report, register, first=not index)
        done += [_table(table, report.page.text) for table in register.tables]
        done.append(Para(register.source, styles().caption))
    return done


def room(key: str, report: Report) -> float:
    """Return the height that a part wants to begin on the page of another: no heading stands alone."""
    return needed(_head(report, report.registers[key][0], first=True), report.page) + ROWS


def has(key: str, report: Report) -> bool:
    """Say whether a part has any register."""
    return bool(report.registers.get(key))


def part(key: str, title: str) -> tuple[Any, Any]:
    """Return how a part is set, and whether it has anything to set."""
    return partial(blocks, key, title), partial(has, key)


def _head(report: Report, register: Register, *, first: bool) -> list[Any]:
    style = styles()
    done: list[Any] = [
        Kicker(register.kicker),
        Title(register.title, style.title if first else style.subtitle),
        *([Para(register.lead, style.body)] if register.lead else []),
    ]
    figure = register.draw(report.page.text, report.palette) if register.draw is not None else None
    if figure is not None and figure.height <= TALLEST * report.page.depth:
        done += [Spacer(1, 6), Drawn(figure, after=4)]
    return done


def _table(table: RegisterTable, wide: float) -> Headed:
    whole = sum(head.share for head in table.heads)
    layout = [
        Column(head.name, wide * head.share / whole, Anchor.END if head.figures else Anchor.START)
        for head in table.heads
    ]
    rows = [tuple(_cell(entry, head=not place) for place, entry in enumerate(row)) for row in table.rows]
    heads = [Para(table.name, styles().second)]
    if table.more:
        heads.append(Para(table.more, styles().under))
    return Headed(heads, Sheet(layout, rows))


def _cell(entry: Entry, *, head: bool) -> Cell:
    role = Role.FIGURES_STRONG if entry.strong else Role.MEDIUM if head else Role.FIGURES
    tint = PAPER.tone(entry.band).word if entry.band is not None else PAPER.ink
    return Cell(entry.text, role, tint, sub=entry.sub, mark=entry.band, head=head)
