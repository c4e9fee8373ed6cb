"""Registers that are gathered beside the walks: probes, promises, quotes, mentions, metrics, the chain."""

from __future__ import annotations

from touchaudit.domain.metrics import MetricLine, metric_lines
from touchaudit.domain.probes import ExpectedLine, ProbeLine
from touchaudit.domain.promises import promise_figures
from touchaudit.domain.quotes import brief_lines
from touchaudit.domain.register_words import (
    arrival_word,
    audience_word,
    loyalty_word,
    promise_word,
    worth_word,
)
from touchaudit.domain.stakes import money_at_stake
from touchaudit.domain.words import channel_word
from touchaudit.exchange.model import Export
from touchaudit.exchange.workbook.cells import Column, Formula, Value, cell
from touchaudit.exchange.workbook.layout import HEAD
from touchaudit.exchange.workbook.registers import PLACE, RegisterSheet, Rows, place, share, yes
from touchaudit.tongue import tell


def _probes(export: Export) -> Rows:
    for line in export.probes.lines:
        about = (line.probe.title, *place(export, line.probe.touchpoint_id))
        sent = (channel_word(line.probe.channel), line.probe.sent)
        for told in _contacts(line):
            yield (*about, *sent, *told, line.probe.closed, line.probe.note)


def _contacts(line: ProbeLine) -> Rows:
    """Yield what was expected and what came, or nothing for a probe that waits for nothing in particular."""
    for step in line.steps:
        yield (step.expected.title, step.due, arrival_word(step.arrival), *_came(step))
    for reply in line.unexpected:
        yield "", None, tell("not expected"), reply.at, reply.text
    if not line.steps and not line.unexpected:
        yield "", None, "", None, ""


def _came(step: ExpectedLine) -> tuple[Value, Value]:
    return (step.reply.at, step.reply.text) if step.reply else (None, "")


def _promises(export: Export) -> Rows:
    for line in promise_figures(export.record, export.made.date(), export.visits).lines:
        entry = line.entry
        yield (
            line.text,
            *place(export, line.touchpoint_id),
            line.role,
            line.made,
            line.due,
            promise_word(line.state),
            yes(line.overdue),
            entry.checked if entry else None,
            entry.note if entry else "",
        )


def _quotes(export: Export) -> Rows:
    row = HEAD - 1
    for line in brief_lines(export.record.fieldwork):
        own = f"$G${row + 2}:$G${row + 1 + len(line.quotes)}"
        lowest = line.spread.lowest if line.spread else 0.0
        about = (line.brief.title, *place(export, line.brief.touchpoint_id), line.brief.asked)
        for quote in line.quotes:
            row += 1
            price = cell(row, 6)
            times = quote.amount / lowest if quote.amount is not None and lowest else ""
            yield (
                *about,
                line.brief.currency,
                quote.seller,
                quote.amount,
                Formula(f'=IF(ISNUMBER({price}),IF(MIN({own})=0,"",{price}/MIN({own})),"")', times),
                quote.received,
                quote.note,
            )


def _mentions(export: Export) -> Rows:
    for one in export.record.fieldwork.mentions:
        days = None if one.answered is None else (one.answered - one.on).days
        about = (one.on, one.source, one.keyword, one.text, one.sentiment)
        yield (*about, one.answered, days, *place(export, one.touchpoint_id))


def _metrics(export: Export) -> Rows:
    row = HEAD - 1
    for line in metric_lines(export.record.fieldwork):
        metric = line.metric
        better = tell("higher") if metric.higher_is_better else tell("lower")
        about = (*place(export, metric.touchpoint_id), metric.name, metric.unit, better, metric.target)
        for reading in line.readings or (None,):
            row += 1
            if reading is None:
                yield (*about, None, None, None, "")
            else:
                yield (*about, reading.on, reading.value, *_against(row, line, reading.value))


def _against(row: int, line: MetricLine, value: float) -> tuple[Formula, Formula]:
    """Return how far a value lies from its target, and whether that is as good as the target."""
    wish, target, known, off = (cell(row, column) for column in (4, 5, 7, 8))
    goal, word = line.metric.target, {True: tell("yes"), False: tell("missed")}
    away = None if goal is None else value - goal
    good = None if away is None else away >= 0 if line.metric.higher_is_better else away <= 0
    test = (
        f'IF({wish}="{tell("higher")}",IF({off}>=0,"{word[True]}","{word[False]}"),'
        f'IF(0>={off},"{word[True]}","{word[False]}"))'
    )
    return (
        Formula(
            f'=IF(AND(ISNUMBER({known}),ISNUMBER({target})),{known}-{target},"")',
            "" if away is None else away,
        ),
        Formula(f'=IF(ISNUMBER({off}),{test},"")', "" if good is None else word[good]),
    )


def _chain(export: Export) -> Rows:
    for number, step in enumerate(export.record.fieldwork.chain, 1):
        about = (number, step.title, *place(export, step.touchpoint_id), step.role, worth_word(step.worth))
        yield (*about, step.minutes, step.wait, yes(step.handoff), step.repeats or None)


def _stakes(export: Export) -> Rows:
    for row, one in enumerate(money_at_stake(export.record, export.wave), HEAD):
        stake = one.stake
        least, most = (
            None if worth is None else Formula(f"={cell(row, 2)}*{cell(row, rate)}*{cell(row, value)}", worth)
            for rate, value, worth in ((9, 3, one.low), (10, 4, one.high))
        )
        yield (
            *place(export, one.touchpoint.id),
            stake.customers,
            stake.low,
            stake.high,
            stake.currency,
            one.failed,
            one.visits,
            None if one.rate is None else share(row, 6, 7, one.failed / one.visits),
            None if one.rate is None else one.rate.low,
            None if one.rate is None else one.rate.high,
            least,
            most,
            stake.note,
        )


def _workshop(export: Export) -> Rows:
    for note in export.record.fieldwork.loyalty:
        yield loyalty_word(note.kind), note.text, *place(export, note.touchpoint_id), note.who


def _profiles(export: Export) -> Rows:
    for one in sorted(export.record.fieldwork.profiles, key=lambda one: export.numbers.get(one.id, 0)):
        yield (
            *place(export, one.id),
            one.job,
            one.annoyances,
            one.senses,
            one.brand,
            one.importance,
            ", ".join(map(audience_word, one.audiences)),
            yes(one.direct) or one.source,
            yes(one.front_stage),
            yes(one.absent),
            yes(one.signature),
            one.as_is,
            one.to_be,
        )


GATHERED = (
    RegisterSheet(
        "Probes",
        (
            Column("Probe", 30, "name"),
            *PLACE,
            Column("Channel", 15),
            Column("Sent", 18, "moment"),
            Column("Contact", 26, "wrap"),
            Column("Due", 18, "moment"),
            Column("State", 14),
            Column("Came", 18, "moment"),
            Column("Text", 44, "wrap"),
            Column("Closed", 18, "moment"),
            Column("Note", 36, "wrap"),
        ),
        1,
        _probes,
    ),
    RegisterSheet(
        "Promises",
        (
            Column("Promise", 52, "name"),
            *PLACE,
            Column("Role", 20, "wrap"),
            Column("Made", 12, "day"),
            Column("Due", 12, "day"),
            Column("State", 14),
            Column("Overdue", 10),
            Column("Checked", 12, "day"),
            Column("Note", 36, "wrap"),
        ),
        1,
        _promises,
    ),
    RegisterSheet(
        "Quotes",
        (
            Column("Brief", 34, "name"),
            *PLACE,
            Column("Asked", 12, "day"),
            Column("Currency", 10),
            Column("Seller", 22, "wrap"),
            Column("Price", 13, "amount"),
            Column("× lowest", 10, "fraction"),
            Column("Received", 12, "day"),
            Column("Note", 36, "wrap"),
        ),
        1,
        _quotes,
    ),
    RegisterSheet(
        "Mentions",
        (
            Column("Date", 12, "day"),
            Column("Source", 20, "wrap"),
            Column("Keyword", 20, "wrap"),
            Column("Text", 56, "wrap"),
            Column("Sentiment (−1…1)", 11, "whole"),
            Column("Answered", 12, "day"),
            Column("Days", 9, "whole"),
            *PLACE,
        ),
        2,
        _mentions,
    ),
    RegisterSheet(
        "Metrics",
        (
            *PLACE,
            Column("Metric", 34, "name"),
            Column("Unit", 10),
            Column("Better", 10),
            Column("Target", 11, "fraction"),
            Column("Date", 12, "day"),
            Column("Value", 11, "fraction"),
            Column("From target", 11, "fraction"),
            Column("Reached", 10),
        ),
        3,
        _metrics,
    ),
    RegisterSheet(
        "Chain",
        (
            Column("Place", 7, "whole"),
            Column("Step", 40, "name"),
            *PLACE,
            Column("Role", 22, "wrap"),
            Column("Worth", 14),
            Column("Work (min)", 10, "figure"),
            Column("Wait (min)", 10, "figure"),
            Column("Handed on", 10),
            Column("Said again", 10, "whole"),
        ),
        2,
        _chain,
    ),
    RegisterSheet(
        "At stake",
        (
            *PLACE,
            Column("Customers a year", 11, "seconds"),
            Column("Worth from", 12, "amount"),
            Column("Worth to", 12, "amount"),
            Column("Currency", 10),
            Column("Failed", 9, "whole"),
            Column("Visits", 9, "whole"),
            Column("Share", 9, "share"),
            Column("95% from", 9, "share"),
            Column("95% to", 9, "share"),
            Column("At stake from", 14, "amount"),
            Column("At stake to", 14, "amount"),
            Column("Note", 36, "wrap"),
        ),
        2,
        _stakes,
    ),
    RegisterSheet(
        "Workshop",
        (
            Column("Kind", 22, "name"),
            Column("What was said", 60, "wrap"),
            *PLACE,
            Column("Who", 22, "wrap"),
        ),
        1,
        _workshop,
    ),
    RegisterSheet(
        "Profiles",
        (
            *PLACE,
            Column("Job to be done", 36, "wrap"),
            Column("Annoyances", 36, "wrap"),
            Column("Senses", 30, "wrap"),
            Column("Brand", 30, "wrap"),
            Column("Why it matters", 30, "wrap"),
            Column("Who meets it", 24, "wrap"),
            Column("Direct", 14, "wrap"),
            Column("Front stage", 10),
            Column("While away", 10),
            Column("Signature", 10),
            Column("As it is", 36, "wrap"),
            Column("As it should be", 36, "wrap"),
        ),
        2,
        _profiles,
    ),
)
"""Registers that are gathered beside the walks, in the order of their sheets."""
