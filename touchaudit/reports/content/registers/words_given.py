"""Promises: what the client's people said would happen, and whether it did."""

from __future__ import annotations

from collections.abc import Iterator

from touchaudit.domain import words
from touchaudit.domain.certainty import wilson
from touchaudit.domain.fieldwork import PromiseState
from touchaudit.domain.promises import PromiseFigures, PromiseLine, promise_figures
from touchaudit.domain.register_words import promise_word
from touchaudit.reports.content.context import Context, sentence, short
from touchaudit.reports.content.registers.common import cut, place_of, source
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell, tell_n


def registers(context: Context) -> Iterator[Register]:
    """Write the promises."""
    found = promise_figures(context.record, context.made.date(), context.visits)
    if not found.lines:
        return
    # Broken ones first: they are what the client has to answer for.
    order = (PromiseState.BROKEN, PromiseState.UNTESTED, PromiseState.KEPT)
    shown, more = cut(sorted(found.lines, key=lambda line: (order.index(line.state), line.made)))
    yield Register(
        kicker=tell("Promises"),
        title=_title(found),
        lead=_lead(found),
        tables=(
            RegisterTable(
                tell("What was promised"),
                (
                    Head(tell("Promise"), 4.4),
                    Head(tell("Touchpoint"), 2.6),
                    Head(tell("Made"), 2.1),
                    Head(tell("Due"), 2.1),
                    Head(tell("State"), 1.7),
                ),
                tuple(_row(context, line) for line in shown),
                more,
            ),
        ),
        source=source(context, tell("register of promises and walks")),
    )


def _title(found: PromiseFigures) -> str:
    if not found.tested:
        return tell_n(
            len(found.lines), "{n} promise, and nobody tested it", "{n} promises, and nobody tested them"
        )
    return tell_n(
        found.tested,
        "{kept} of {n} tested promise was kept",
        "{kept} of {n} tested promises were kept",
        kept=found.kept,
    )


def _lead(found: PromiseFigures) -> str:
    told = []
    if found.tested:
        low, high = wilson(found.kept, found.tested)
        told.append(
            tell(
                "With 95% confidence the share kept lies between {low} and {high} (Wilson).",
                low=words.percent(low),
                high=words.percent(high),
            )
        )
    if found.overdue:
        told.append(
            tell_n(
                found.overdue,
                "{n} promise is past its day and was not tested.",
                "{n} promises are past their day and were not tested.",
            )
        )
    return " ".join(told)


def _row(context: Context, line: PromiseLine) -> tuple[Entry, ...]:
    return (
        Entry(sentence(short(line.text, 200)), sub=line.role),
        Entry(place_of(context, line.touchpoint_id)),
        Entry(words.day(line.made)),
        Entry(words.day(line.due) if line.due else "–"),
        Entry(promise_word(line.state), strong=line.state is PromiseState.BROKEN),
    )
