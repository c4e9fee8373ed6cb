"""How each score came about, as finished text and numbers."""

from __future__ import annotations

from dataclasses import dataclass

from touchaudit.domain.client import Band


@dataclass(frozen=True, slots=True)
class DerivationRow:
    """One section: its weight in the touchpoint, points earned and possible, its score."""

    section: str
    weight: str
    earned: str
    possible: str
    score: float | None
    band: Band | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class DerivationVisit:
    """One visit of a touchpoint; ``formula`` makes its score of the rows."""

    name: str
    formula: str
    score: float | None
    band: Band | None
    rows: tuple[DerivationRow, ...]


@dataclass(frozen=True, slots=True)
class DerivationTable:
    """One touchpoint; ``formula`` makes its score of its visits, ``notes`` are cautions."""

    name: str
    formula: str
    notes: str
    visits: tuple[DerivationVisit, ...]


@dataclass(frozen=True, slots=True)
class DerivationPair:
    """Two walks compared on one scale; ``lines`` hold each figure's name, its formula, what else to know."""

    name: str
    lines: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Derivation:
    """How each score came about: the overall one, touchpoint by touchpoint; then how far auditors agree."""

    title: str
    lead: str
    formula: str
    notes: str
    tables: tuple[DerivationTable, ...]
    caption: str
    pairs: tuple[DerivationPair, ...] = ()
