"""What is said in public, and what the client keeps an eye on itself."""

from __future__ import annotations

from collections.abc import Iterator

from touchaudit.domain import words
from touchaudit.domain.mentions import MentionFigures, by_keyword, by_source, mention_figures
from touchaudit.domain.metrics import MetricLine, Tracking, TrackingLine, metric_lines, tracking
from touchaudit.reports.content.context import Context, short
from touchaudit.reports.content.registers.common import cut, place_of, placed, source
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell, tell_n

_TRACKING = {
    Tracking.TRACKED: "has a metric",
    Tracking.MEASURED: "measured",
    Tracking.COUNTED: "only counted",
    Tracking.UNTRACKED: "untracked",
    Tracking.UNKNOWN: "nobody could say",
}


def registers(context: Context) -> Iterator[Register]:
    """Write the mentions, then the metrics."""
    today = context.made.date()
    mentions = context.record.fieldwork.mentions
    if mentions:
        yield _mentions(
            context, mention_figures(mentions, today), by_source(mentions, today), by_keyword(mentions, today)
        )
    kept = metric_lines(context.record.fieldwork)
    known = [line for line in tracking(context.record) if line.tracking is not Tracking.UNKNOWN]
    if kept or known:
        yield _metrics(context, kept, tracking(context.record))


def _mentions(
    context: Context,
    whole: MentionFigures,
    sources: tuple[MentionFigures, ...],
    keywords: tuple[MentionFigures, ...],
) -> Register:
    days = (
        tell("Half of them were answered within {n} days.", n=words.number(whole.days))
        if whole.days is not None
        else tell("More than half of them still wait for an answer.")
    )
    net = tell("Net sentiment is {net}, from −1 to +1.", net=words.signed(whole.net or 0.0, 2))
    return Register(
        kicker=tell("Mentions"),
        title=tell_n(
            whole.count,
            "{good} good and {bad} bad in {n} public mention; {answered} answered",
            "{good} good and {bad} bad in {n} public mentions; {answered} answered",
            good=whole.good,
            bad=whole.bad,
            answered=whole.answered,
        ),
        lead=f"{net} {days}",
        tables=tuple(
            table
            for name, head, groups in (
                (tell("By source"), tell("Source"), sources),
                (tell("By keyword"), tell("Keyword"), keywords),
            )
            for table in _groups(name, head, groups)
        ),
        source=source(context, tell("register of mentions")),
    )


def _groups(name: str, head: str, groups: tuple[MentionFigures, ...]) -> Iterator[RegisterTable]:
    shown, more = cut(groups)
    if shown:
        yield RegisterTable(
            name,
            (
                Head(head, 4),
                Head(tell("Mentions"), 1.5, figures=True),
                Head(tell("Good"), 1.2, figures=True),
                Head(tell("Bad"), 1.2, figures=True),
                Head(tell("Net"), 1.2, figures=True),
                Head(tell("Answered"), 1.6, figures=True),
            ),
            tuple(
                (
                    Entry(group.name or "–"),
                    Entry(str(group.count)),
                    Entry(str(group.good)),
                    Entry(str(group.bad)),
                    Entry(words.signed(group.net or 0.0, 2), strong=True),
                    Entry(str(group.answered)),
                )
                for group in shown
            ),
            more,
        )


def _metrics(context: Context, kept: tuple[MetricLine, ...], lines: tuple[TrackingLine, ...]) -> Register:
    gaps = [line for line in lines if line.gap]
    return Register(
        kicker=tell("Metrics"),
        title=(
            tell("Nobody would notice if {n} of {all} touchpoints got worse", n=len(gaps), all=len(lines))
            if gaps
            else tell("Somebody keeps an eye on every touchpoint")
        ),
        lead=tell("A touchpoint is kept an eye on where the client measures it, or has a metric for it."),
        tables=(*_values(context, kept), *_gaps(context, gaps)),
        source=source(context, tell("register of metrics and walks")),
    )


def _values(context: Context, kept: tuple[MetricLine, ...]) -> Iterator[RegisterTable]:
    shown, more = cut(kept)
    if shown:
        yield RegisterTable(
            tell("What the client measures"),
            (
                Head(tell("Metric"), 4),
                Head(tell("Touchpoint"), 3.4),
                Head(tell("Latest"), 1.6, figures=True),
                Head(tell("Target"), 1.6, figures=True),
                Head(tell("Change"), 1.6, figures=True),
            ),
            tuple(_value(context, line) for line in shown),
            more,
        )


def _value(context: Context, line: MetricLine) -> tuple[Entry, ...]:
    latest, target = line.latest, line.metric.target
    return (
        Entry(short(line.metric.name, 90), sub=line.metric.unit),
        Entry(place_of(context, line.metric.touchpoint_id)),
        Entry(words.number(latest.value, 2) if latest else "–", strong=line.met is False),
        Entry(words.number(target, 2) if target is not None else "–"),
        Entry(
            "–" if line.change is None else f"{'+' if line.change > 0 else ''}{words.number(line.change, 2)}"
        ),
    )


def _gaps(context: Context, gaps: list[TrackingLine]) -> Iterator[RegisterTable]:
    shown, more = cut(sorted(gaps, key=lambda line: -line.touchpoint.criticality))
    if shown:
        yield RegisterTable(
            tell("What nobody keeps an eye on"),
            (
                Head(tell("Touchpoint"), 5),
                Head(tell("State"), 3),
                Head(tell("Importance"), 1.6, figures=True),
            ),
            tuple(
                (
                    Entry(placed(context, line.touchpoint)),
                    Entry(tell(_TRACKING[line.tracking])),
                    Entry(str(line.touchpoint.criticality)),
                )
                for line in shown
            ),
            more,
        )
