"""How the headline figures of registers came about that stand beside a share: a rest, a middle, a ratio.

Nothing is worked out here: values are those of the modules that the figures are named after.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from touchaudit.domain import words
from touchaudit.domain.chain import ChainFigures
from touchaudit.domain.derivation_registers import (
    answered_step,
    curve_formula,
    explain_count,
    link_step,
    price_steps,
    share,
    watched_step,
)
from touchaudit.domain.derivation_steps import MOST_TERMS, Step, Unit, figure
from touchaudit.domain.fieldwork import Quote, QuoteBrief, Worth
from touchaudit.domain.mentions import MentionFigures
from touchaudit.domain.metrics import TrackingLine
from touchaudit.domain.probes import ProbeFigures
from touchaudit.domain.quotes import BriefLine
from touchaudit.saying import Saying, joined

_DAY = 86_400.0
_NONE = Saying("Nothing counts here yet.")
_NO_PRICE = Saying("No price has come yet.")


def explain_bad_answered(figures: MentionFigures) -> Step:
    """Explain how many of the bad mentions were answered."""
    bad = [mention for mention in figures.mentions if mention.sentiment < 0]
    value = figures.bad_answered / figures.bad if figures.bad else None
    return Step(
        title=Saying("Bad mentions answered"),
        value=value,
        unit=Unit.SHARE,
        formula=share(figures.bad_answered, figures.bad, value),
        how=Saying("Those that the business answered where everybody can read it, by all bad ones."),
        parts=tuple(answered_step(mention) for mention in bad),
    )


def explain_answer_time(figures: MentionFigures) -> Step:
    """Explain the median time to an answer, in days."""
    return Step(
        title=Saying("Median time to an answer, in days"),
        value=figures.days,
        unit=Unit.NUMBER,
        formula=curve_formula(figures.curve, Saying("No answer was given yet.")),
        how=Saying(
            "Kaplan and Meier’s estimate: a mention without an answer counts for as long as it has waited. "
            "The median is where half or fewer still wait."
        ),
        parts=tuple(
            Step(
                title=mention.text or mention.keyword or mention.source,
                value=wait.seconds / _DAY,
                unit=Unit.NUMBER,
                answer=Saying("answered") if wait.replied else Saying("not answered so far"),
            )
            for mention, wait in figures.waits
        ),
    )


def explain_price_ratio(line: BriefLine) -> Step:
    """Explain how many times the lowest price for a brief the highest is."""
    found = line.spread
    formula = _NO_PRICE
    if found is not None:
        formula = Saying("Nothing can be divided by a price of nothing.")
    if found is not None and found.ratio is not None:
        high, low, ratio = figure(found.highest), figure(found.lowest), figure(found.ratio)
        formula = Saying("{part} ÷ {whole} = {value}", part=high, whole=low, value=ratio)
    how = Saying("The highest price by the lowest, for one and the same brief.")
    value = None if found is None else found.ratio
    return _of_prices(
        line.brief, Saying("highest by lowest"), (value, Unit.NUMBER, formula), how, line.quotes
    )


def explain_price_variation(line: BriefLine) -> Step:
    """Explain the coefficient of variation of the prices for a brief."""
    found = line.spread
    formula = _NO_PRICE if found is None else Saying("One price does not vary.")
    if found is not None and found.variation is not None:
        deviation = figure(found.variation * found.mean)
        percent = words.percent(found.variation, 1)
        formula = Saying(
            "{part} ÷ {whole} = {value}", part=deviation, whole=figure(found.mean), value=percent
        )
    how = Saying("The standard deviation of the prices (n − 1) by their mean.")
    value = None if found is None else found.variation
    return _of_prices(
        line.brief, Saying("coefficient of variation"), (value, Unit.SHARE, formula), how, line.quotes
    )


def explain_price_median(line: BriefLine) -> Step:
    """Explain the median of the prices for a brief: the one in the middle, or half way between two."""
    found, prices = line.spread, sorted(line.amounts)
    formula = _NO_PRICE
    if found is not None:
        low, high = prices[(len(prices) - 1) // 2], prices[len(prices) // 2]
        formula = Saying("{value}: the price in the middle of {n}", value=figure(low), n=len(prices))
        if len(prices) % 2 == 0:
            formula = Saying(
                "({low} + {high}) ÷ 2 = {value}",
                low=figure(low),
                high=figure(high),
                value=figure(found.median),
            )
    by_price = sorted(line.quotes, key=lambda quote: (quote.amount is None, quote.amount or 0.0))
    how = Saying("As many prices lie above it as below.")
    value = None if found is None else found.median
    return _of_prices(line.brief, Saying("median"), (value, Unit.NUMBER, formula), how, by_price)


def _of_prices(
    brief: QuoteBrief,
    label: Saying,
    told: tuple[float | None, Unit, Saying],
    how: Saying,
    quotes: Sequence[Quote],
) -> Step:
    """Return a figure about the prices for a brief: its value, unit and formula, and what it is made of."""
    value, unit, formula = told
    title = Saying("{name}: {label}", name=brief.title, label=label)
    return Step(title, value, unit, formula=formula, how=how, parts=price_steps(quotes))


def explain_untracked(lines: Sequence[TrackingLine]) -> Step:
    """Explain how many touchpoints nobody keeps an eye on."""
    parts = [watched_step(line, 1.0) for line in lines if line.gap]
    how = Saying("Those without a figure, with one that nobody watches, or of which nobody asked.")
    return explain_count(Saying("Touchpoints that nobody keeps an eye on"), parts, how)


def explain_replied(figures: ProbeFigures) -> Step:
    """Explain how many of the probes had a reply."""
    value = figures.replied / figures.sent if figures.sent else None
    parts = tuple(
        Step(
            title=line.probe.title,
            value=float(line.wait.replied),
            unit=Unit.NUMBER,
            answer=_after(line.wait.seconds) if line.wait.replied else Saying("no reply so far"),
        )
        for line in figures.lines
        if line.wait is not None
    )
    return Step(
        title=Saying("Probes that had a reply"),
        value=value,
        unit=Unit.SHARE,
        formula=share(figures.replied, figures.sent, value),
        how=Saying("Those with a first reply, by all that were sent."),
        parts=parts,
    )


def _after(seconds: float) -> Saying:
    return Saying("replied after {time}", time=words.duration(seconds))


def explain_avoidable(figures: ChainFigures) -> Step:
    """Explain how many minutes of the chain could be left out."""
    spent = [(0.0 if step.worth is Worth.ADDS else step.minutes) + step.wait for step in figures.steps]
    known = tuple(
        replace(link_step(step), value=minutes)
        for step, minutes in zip(figures.steps, spent, strict=True)
        if minutes
    )
    terms: Saying | str = joined((figure(part.value) for part in known), " + ")
    if len(known) > MOST_TERMS:
        terms = Saying("the sum of {n} parts", n=len(known))
    return Step(
        title=Saying("Time that could be left out, in minutes"),
        value=figures.avoidable,
        unit=Unit.NUMBER,
        formula=Saying("{terms} = {value}", terms=terms, value=figure(figures.avoidable)) if known else _NONE,
        how=Saying("The work of steps that are waste or done twice, and all waiting."),
        parts=known,
    )
