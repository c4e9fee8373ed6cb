"""What is at stake in a year where a touchpoint fails."""

from __future__ import annotations

from collections.abc import Iterator

from touchaudit.domain import words
from touchaudit.domain.stakes import AtStake, money_at_stake
from touchaudit.reports.content.context import Context, short
from touchaudit.reports.content.registers.common import cut, placed, source
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell


def registers(context: Context) -> Iterator[Register]:
    """Write what may be lost."""
    found = money_at_stake(context.record, context.wave)
    if not found:
        return
    shown, more = cut(found)
    yield Register(
        kicker=tell("At stake"),
        title=_title(found[0]),
        lead=tell(
            "Customers of a year, times the share of failing visits (Wilson, 95%), times what losing one "
            "costs: always a range, never a promise."
        ),
        tables=(
            RegisterTable(
                tell("By touchpoint"),
                (
                    Head(tell("Touchpoint"), 4),
                    Head(tell("Customers"), 1.8, figures=True),
                    Head(tell("Failed"), 1.5, figures=True),
                    Head(tell("Share failing"), 1.9, figures=True),
                    Head(tell("At risk in a year"), 2.6, figures=True),
                ),
                tuple(_row(context, one) for one in shown),
                more,
            ),
        ),
        source=source(context, tell("stakes told by the client, and the visits")),
    )


def _title(most: AtStake) -> str:
    if most.low is None or most.high is None:
        return tell("What is at risk in a year takes a second visit to tell")
    low, _, high = _between(most.low, most.high, most.stake.currency).partition("–")
    return tell(
        "{name} puts {low}–{high} at risk in a year", name=short(most.touchpoint.name), low=low, high=high
    )


def _row(context: Context, one: AtStake) -> tuple[Entry, ...]:
    known = (
        Entry(placed(context, one.touchpoint), sub=one.stake.note),
        Entry(words.amount(one.stake.customers)),
        Entry(tell("{n} of {all}", n=one.failed, all=one.visits)),
    )
    if one.rate is None or one.low is None or one.high is None:
        return (*known, Entry("–"), Entry("–", sub=tell("seen on one visit: an observation, not a rate")))
    return (
        *known,
        Entry(f"{words.percent(one.rate.low)}–{words.percent(one.rate.high)}"),
        Entry(_between(one.low, one.high, one.stake.currency), strong=True),
    )


def _between(low: float, high: float, currency: str) -> str:
    return words.priced(f"{words.estimate(low)}–{words.estimate(high)}", currency)
