"""Probes and quotes: what was sent out, what came back, and how far apart the answers lie."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.charts.waiting import WaitingStep, waiting_curve
from touchaudit.domain import words
from touchaudit.domain.probes import Arrival, ProbeFigures, ProbeLine
from touchaudit.domain.quotes import BriefLine, brief_lines
from touchaudit.domain.register_words import arrival_word
from touchaudit.reports.content.context import Context, short
from touchaudit.reports.content.registers.common import cut, place_of, source
from touchaudit.reports.model import when
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell, tell_n

HIGH = 150.0


def registers(context: Context) -> Iterator[Register]:
    """Write the probes, then the quotes."""
    if context.probes.lines:
        yield _probes(context, context.probes)
    briefs = brief_lines(context.record.fieldwork)
    if briefs:
        yield _quotes(context, briefs)


def _probes(context: Context, found: ProbeFigures) -> Register:
    shown, more = cut(found.lines)
    steps = tuple(WaitingStep(step.seconds, step.waiting, step.replies) for step in found.curve)
    counts = [
        f"{arrival_word(arrival)} {found.counts[arrival]}" for arrival in Arrival if found.counts.get(arrival)
    ]
    return Register(
        kicker=tell("Probes"),
        title=_probe_title(found),
        lead=tell("Expected contacts: {told}.", told=", ".join(counts)) if counts else "",
        tables=(
            RegisterTable(
                tell("What was sent, and what came back"),
                (
                    Head(tell("Probe"), 4),
                    Head(tell("Sent"), 2),
                    Head(tell("First reply"), 2),
                    Head(tell("Expected contacts"), 5),
                ),
                tuple(_probe(context, line) for line in shown),
                more,
            ),
        ),
        source=source(
            context,
            tell(
                "register of probes; the curve is Kaplan and Meier’s estimate, a probe without a reply "
                "counts for as long as it has waited"
            ),
        ),
        draw=partial(_curve, steps, found.sent) if steps else None,
    )


def _probe_title(found: ProbeFigures) -> str:
    if not found.replied:
        return tell_n(
            found.sent, "{n} probe was sent, and no reply came", "{n} probes were sent, and no reply came"
        )
    if found.median is None:
        return tell(
            "{replied} of {sent} probes had a reply; most still wait", replied=found.replied, sent=found.sent
        )
    return tell("Half of the probes were answered within {time}", time=words.duration(found.median))


def _curve(steps: tuple[WaitingStep, ...], sent: int, wide: float, palette: Palette) -> Figure:
    return waiting_curve(steps, sent, wide, HIGH, palette)


def _probe(context: Context, line: ProbeLine) -> tuple[Entry, ...]:
    zone = context.options.zone
    expected = ", ".join(f"{step.expected.title}: {arrival_word(step.arrival)}" for step in line.steps)
    waited = words.duration(line.wait.seconds) if line.wait is not None else "–"
    if line.wait is not None and not line.wait.replied:
        waited = tell("none for {time}", time=waited)
    return (
        Entry(short(line.probe.title, 90), sub=words.channel_word(line.probe.channel)),
        Entry(words.day(when(line.probe.sent, zone).date())),
        Entry(waited),
        Entry(short(expected, 220) or "–"),
    )


def _quotes(context: Context, briefs: tuple[BriefLine, ...]) -> Register:
    shown, more = cut(briefs)
    return Register(
        kicker=tell("Quotes"),
        title=_quote_title(briefs),
        lead=tell("One and the same wish, put to several sellers."),
        tables=(
            RegisterTable(
                tell("Prices by brief"),
                (
                    Head(tell("Brief"), 4),
                    Head(tell("Touchpoint"), 3),
                    Head(tell("Prices"), 1.3, figures=True),
                    Head(tell("Lowest"), 1.6, figures=True),
                    Head(tell("Median"), 1.6, figures=True),
                    Head(tell("Highest"), 1.6, figures=True),
                    Head(tell("Spread"), 1.4, figures=True),
                ),
                tuple(_brief(context, line) for line in shown),
                more,
            ),
        ),
        source=source(context, tell("register of quotes; spread is the highest price by the lowest")),
    )


def _quote_title(briefs: tuple[BriefLine, ...]) -> str:
    ratios = [line.spread.ratio for line in briefs if line.spread is not None and line.spread.ratio]
    if not ratios or max(ratios) <= 1:
        return tell_n(
            len(briefs), "{n} brief was put to several sellers", "{n} briefs were put to several sellers"
        )
    return tell("The same brief costs up to {n} times as much", n=words.number(max(ratios)))


def _brief(context: Context, line: BriefLine) -> tuple[Entry, ...]:
    spread = line.spread
    known = [spread.lowest, spread.median, spread.highest] if spread else []
    prices = [Entry(words.amount(amount, 0 if amount == round(amount) else 2)) for amount in known] or [
        Entry("–")
    ] * 3
    missing = tell_n(line.missing, "{n} without a price", "{n} without a price") if line.missing else ""
    return (
        Entry(short(line.brief.title, 90), sub=" · ".join(filter(None, (line.brief.currency, missing)))),
        Entry(place_of(context, line.brief.touchpoint_id)),
        Entry(str(len(line.amounts))),
        *prices,
        Entry(f"× {words.number(spread.ratio, 2)}" if spread and spread.ratio else "–", strong=True),
    )
