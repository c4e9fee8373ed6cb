"""How each score came about: a table for each touchpoint, and the line that adds it up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Anchor, Role
from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.reports.derivation_model import DerivationPair, DerivationTable
from touchaudit.reports.flowables import Begin, Headed, Kicker, Para, Title
from touchaudit.reports.model import Report
from touchaudit.reports.sheet import Cell, Column, Group, Row, Sheet
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

_FIGURES, _NAMES = 58.0, 150.0


def blocks(report: Report) -> list[Any]:
    """Return the overall score, then a table for each touchpoint."""
    part, style = report.derivation, styles()
    if part is None:
        return []
    done: list[Any] = [
        Begin("derivation", tell("How each score came about")),
        Kicker(tell("How each score came about")),
        Title(part.title, style.title),
        Para(part.lead, style.body),
        Para(part.formula, style.body, strong=tell("Overall score:")),
    ]
    if part.notes:
        done.append(Para(part.notes, style.under))
    for table in part.tables:
        done += _table(table, report.page.text)
    done.append(Para(part.caption, style.caption))
    if part.pairs:
        done.append(_pairs(part.pairs, report.page.text))
    return done


def has(report: Report) -> bool:
    """Say whether there is a score to explain."""
    return report.derivation is not None


def _table(table: DerivationTable, wide: float) -> list[Any]:
    layout = (
        Column(tell("Section"), wide - 4 * _FIGURES),
        Column(tell("Weight"), _FIGURES, Anchor.END),
        Column(tell("Earned"), _FIGURES, Anchor.END),
        Column(tell("Possible"), _FIGURES, Anchor.END),
        Column(tell("Score"), _FIGURES, Anchor.END),
    )
    told = " ".join(part for part in (table.formula, table.notes) if part)
    heads = [Para(table.name, styles().second), Para(told, styles().under)]
    rows = list(_rows(table))
    return [Headed(heads, Sheet(layout, rows))] if rows else heads


def _pairs(pairs: Iterable[DerivationPair], wide: float) -> Headed:
    layout = (Column(tell("Figure"), _NAMES), Column(tell("How it came about"), wide - _NAMES))
    rows = list[Row]()
    for pair in pairs:
        rows.append(Group(pair.name))
        rows += [
            (Cell(name, Role.MEDIUM, head=True), Cell(formula, sub=more))
            for name, formula, more in pair.lines
        ]
    return Headed([Para(tell("How far two auditors agree"), styles().second)], Sheet(layout, rows))


def _rows(table: DerivationTable) -> Iterator[Row]:
    for visit in table.visits:
        yield Group(visit.name)
        for row in visit.rows:
            yield (
                Cell(row.section, head=True, sub=row.note),
                Cell(row.weight),
                Cell(row.earned),
                Cell(row.possible),
                _score(row.score, row.band),
            )
        yield (
            Cell(tell("This visit"), Role.MEDIUM, head=True, sub=visit.formula),
            *(Cell("") for _ in range(3)),
            _score(visit.score, visit.band),
        )


def _score(score: float | None, band: Band | None) -> Cell:
    return Cell(words.score(score, 1), Role.FIGURES_STRONG, PAPER.tone(band).word, mark=band)
