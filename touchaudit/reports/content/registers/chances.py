"""What stood in the way, what would delight, and the chances nobody took."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from touchaudit.domain import words
from touchaudit.domain.chances import Noted, barriers, enhancements, missed
from touchaudit.reports.content.context import Context, sentence, short
from touchaudit.reports.content.registers.common import cut, placed, source
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell, tell_n


def registers(context: Context) -> Iterator[Register]:
    """Write what the walks noted beside the scores."""
    record, wave = context.record, context.wave
    in_the_way, gone, delights = barriers(record, wave), missed(record, wave), enhancements(record, wave)
    if not (in_the_way or gone or delights):
        return
    yield Register(
        kicker=tell("Barriers and chances"),
        title=_title(len(in_the_way), len(gone), len(delights)),
        lead=tell("In the auditors’ words, the touchpoints with the lowest scores first."),
        tables=tuple(
            table
            for name, rows in (
                (tell("What stood in the way"), in_the_way),
                (tell("Chances nobody took"), gone),
                (tell("What would delight"), delights),
            )
            for table in _table(context, name, rows)
        ),
        source=source(context, tell("notes taken on the walks")),
    )


def _title(in_the_way: int, gone: int, delights: int) -> str:
    if not in_the_way and not gone:
        return tell_n(delights, "{n} thing would delight customers", "{n} things would delight customers")
    told = [
        tell_n(in_the_way, "{n} thing stood in the way", "{n} things stood in the way") if in_the_way else "",
        tell_n(gone, "{n} chance went by", "{n} chances went by") if gone else "",
    ]
    return words.listing(part for part in told if part)


def _table(context: Context, name: str, rows: tuple[Noted, ...]) -> Iterator[RegisterTable]:
    shown, more = cut(_gathered(rows))
    if shown:
        yield RegisterTable(
            name,
            (Head(tell("What was noted"), 6), Head(tell("Touchpoint"), 3), Head(tell("Visits"), 2)),
            tuple(_row(context, alike) for alike in shown),
            more,
        )


def _gathered(rows: Iterable[Noted]) -> list[list[Noted]]:
    """Return the notes, those put together that say the same of the same touchpoint."""
    alike: dict[tuple[str, str], list[Noted]] = {}
    for one in rows:
        alike.setdefault((one.text, one.touchpoint.id if one.touchpoint else ""), []).append(one)
    return list(alike.values())


def _row(context: Context, alike: list[Noted]) -> tuple[Entry, ...]:
    first = alike[0]
    often = tell_n(len(alike), "{n} time", "{n} times") if len(alike) > 1 else ""
    below = " · ".join(part for part in (first.kind, first.frequency, often) if part)
    return (
        Entry(sentence(short(first.text, 220)), sub=below),
        Entry(placed(context, first.touchpoint)),
        Entry(words.days(one.visit.on for one in alike)),
    )
