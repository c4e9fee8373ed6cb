"""What a figure is explained with: steps, and the formulas that put their numbers into a line."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from touchaudit.domain import words
from touchaudit.domain.scoring import Item, SectionScore, Sums
from touchaudit.saying import Saying, joined

MOST_TERMS = 16
"""A formula spells out so many terms; of more it gives the sums, and the parts tell the rest."""

NOTHING = Saying("Nothing counts here, so there is no score.")
"""Stands for a formula where Σw is 0."""


class Unit(StrEnum):
    """What the value of a step is measured in."""

    SCORE = "score"
    """Points of 0–100."""
    FRACTION = "fraction"
    """The share of its points that an answer earned, 0–1."""
    SHARE = "share"
    """A share of 0–1 that is read in percent."""
    GAIN = "gain"
    """Points of 0–100 that are added."""
    NUMBER = "number"
    """A figure without a unit."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a step can be looked at: a walk, and the key of a question in it ("" for the whole walk)."""

    walk_id: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One figure and what it is made of.

    ``how`` says in words how the parts make it, ``formula`` with its numbers. Parts may be put together when
    they are looked at. ``weight`` is what it counts in the step above, ``counts`` says so in words; None if
    that step is no weighted mean. ``earned`` and ``possible`` are points, of a section or an answer.
    ``between`` is the draft range. ``photos`` counts those behind it; ``remarks`` say what else to know, such
    as what left the sums.
    """

    title: str
    value: float | None
    unit: Unit = Unit.SCORE
    formula: str = ""
    how: str = ""
    parts: Sequence[Step] = ()
    weight: float | None = None
    counts: str = ""
    answer: str = ""
    earned: float | None = None
    possible: float | None = None
    between: tuple[float, float] | None = None
    knocked_out: bool = False
    source: Source | None = None
    photos: int = 0
    remarks: tuple[str, ...] = ()


def mean_formula(pairs: Iterable[tuple[float, float | None]], value: float | None) -> str:
    """Return Σw·x/Σw of the pairs (w, x) with a value, with its numbers; of a single one, that it is."""
    known = [(weight, score) for weight, score in pairs if score is not None and weight]
    if value is None or not known:
        return NOTHING
    if len(known) == 1:
        return Saying("{value}: the only one that counts", value=figure(value))
    whole = math.fsum(weight for weight, _ in known)
    if len(known) > MOST_TERMS:
        top = Saying("{sum}", sum=figure(math.fsum(weight * score for weight, score in known)))
    elif all(weight == 1 for weight, _ in known):
        top = _brackets([figure(score) for _, score in known])
    else:
        top = _brackets([_times(weight, score) for weight, score in known])
    return Saying("{top} ÷ {whole} = {value}", top=top, whole=figure(whole), value=figure(value))


def pairs_of(parts: Iterable[Step]) -> Iterator[tuple[float, float | None]]:
    """Yield what each part counts, and its value."""
    return ((part.weight or 0.0, part.value) for part in parts)


def section_formula(items: Sequence[Item], sums: Sums, section: SectionScore) -> str:
    """Return 100·Σwf/Σw of the items of a section, with its numbers."""
    if section.uncapped is None or not sums.possible:
        return NOTHING
    answered = [(item.weight, item.fraction) for item in items if item.fraction is not None and item.weight]
    value = figure(section.uncapped)
    if len(answered) > MOST_TERMS:
        top = Saying("{sum}", sum=figure(sums.earned))
    else:
        top = _brackets([_times(weight, fraction, 3) for weight, fraction in answered])
    whole = figure(sums.possible)
    return Saying("100 × {top} ÷ {whole} = {value}", top=top, whole=whole, value=value)


def share_formula(value: float, applicable: float) -> str:
    """Return a coverage (0–1) as answered by applicable weight."""
    if not applicable:
        return Saying("Nothing wanted an answer, so nothing was missed.")
    answered, percent = figure(value * applicable), words.percent(value, 1)
    return Saying(
        "{answered} ÷ {whole} = {value}", answered=answered, whole=figure(applicable), value=percent
    )


def _brackets(terms: Sequence[str]) -> Saying:
    return joined(terms, " + ") if len(terms) == 1 else Saying("({sum})", sum=joined(terms, " + "))


def _times(first: float, second: float, decimals: int = 2) -> Saying:
    return Saying("{first} × {second}", first=figure(first), second=words.number(second, decimals))


def figure(value: float | None) -> str:
    """Return a number as formulas write it, with at most two decimals; N/A for none."""
    return words.NOT_SCORED if value is None else words.number(value, 2)


def points_of(earned: float, possible: float) -> Saying:
    """Return points earned of those possible, in words."""
    pattern = "{earned} of {possible} point" if possible == 1 else "{earned} of {possible} points"
    return Saying(pattern, earned=figure(earned), possible=figure(possible))
