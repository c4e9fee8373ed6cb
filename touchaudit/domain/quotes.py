"""Quotes: one and the same wish put to several sellers, and how far apart their prices lie."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean, median, stdev

from touchaudit.domain.fieldwork import Fieldwork, Quote, QuoteBrief


@dataclass(frozen=True, slots=True)
class Spread:
    """How far the prices of one brief lie apart, in its currency.

    ``ratio`` is the highest by the lowest, None where something is free; ``variation`` the standard deviation
    of the sample (n − 1) by the mean, None under two prices.
    """

    lowest: float
    highest: float
    median: float
    mean: float
    ratio: float | None
    variation: float | None

    @property
    def range(self) -> float:
        """The highest less the lowest."""
        return self.highest - self.lowest


@dataclass(frozen=True, slots=True)
class BriefLine:
    """One brief with its sellers in order; ``missing`` of them never gave a price."""

    brief: QuoteBrief
    quotes: tuple[Quote, ...]
    spread: Spread | None

    @property
    def amounts(self) -> tuple[float, ...]:
        """The prices that came."""
        return tuple(quote.amount for quote in self.quotes if quote.amount is not None)

    @property
    def missing(self) -> int:
        """How many sellers gave no price."""
        return len(self.quotes) - len(self.amounts)


def brief_lines(fieldwork: Fieldwork) -> tuple[BriefLine, ...]:
    """Return every brief with its quotes and their spread, oldest first."""
    return tuple(
        BriefLine(brief, quotes, spread([q.amount for q in quotes if q.amount is not None]))
        for brief in fieldwork.briefs
        for quotes in [tuple(quote for quote in fieldwork.quotes if quote.brief_id == brief.id)]
    )


def spread(amounts: list[float]) -> Spread | None:
    """Return how far prices (each ≥ 0) lie apart; None where there is none."""
    if not amounts:
        return None
    lowest, highest, mean = min(amounts), max(amounts), fmean(amounts)
    return Spread(
        lowest=lowest,
        highest=highest,
        median=median(amounts),
        mean=mean,
        ratio=highest / lowest if lowest > 0 else None,
        variation=stdev(amounts) / mean if len(amounts) > 1 and mean > 0 else None,
    )
