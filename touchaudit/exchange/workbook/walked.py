"""Registers that the walks fill: times, standards, barriers and chances, effort, skills, contact."""

from __future__ import annotations

from collections.abc import Iterator

from touchaudit.domain.chain import felt
from touchaudit.domain.chances import Noted, barriers, enhancements, missed
from touchaudit.domain.contact import contact_figures
from touchaudit.domain.register_words import manner_word
from touchaudit.domain.standards import StandardLine, Timed
from touchaudit.exchange.model import Export
from touchaudit.exchange.workbook.cells import Column, Formula, Value, cell, span
from touchaudit.exchange.workbook.layout import HEAD
from touchaudit.exchange.workbook.layout import Rows as Span
from touchaudit.exchange.workbook.registers import PLACE, RegisterSheet, Rows, place, share
from touchaudit.tongue import tell

_TIMES = "Timings"
_COUNTED, _TARGET, _IN_TIME = 6, 7, 9


def _what(line: StandardLine) -> str:
    return line.label or tell("First reply to an enquiry")


def _timings(export: Export) -> Rows:
    visits = {visit.visit.id: visit.visit for visit in export.visits}
    row = HEAD - 1
    for line in export.standards:
        for one in line.observations:
            row += 1
            visit = visits.get(one.visit_id)
            sent = one.probe.sent.astimezone(export.zone).date() if one.probe else None
            yield (
                *place(export, line.touchpoint.id),
                _what(line),
                visit.title if visit else one.probe.title if one.probe else "",
                visit.on if visit else sent,
                one.seconds,
                one.counted,
                one.target,
                line.limit,
                _in_time(row, one),
            )


def _in_time(row: int, one: Timed) -> Value:
    if not one.replied:
        return tell("still waits") if one.met is None else tell("late")
    counted, target = cell(row, _COUNTED), cell(row, _TARGET)
    known = "" if one.met is None else tell("yes") if one.met else tell("late")
    test = f'IF({target}>={counted},"{tell("yes")}","{tell("late")}")'
    return Formula(f'=IF(AND(ISNUMBER({counted}),ISNUMBER({target})),{test},"")', known)


def _standards(export: Export) -> Rows:
    first = HEAD
    for row, line in enumerate(export.standards, HEAD):
        seen = Span(first, first + len(line.observations) - 1)
        first = seen.last + 1
        known = span(_TIMES, seen, _IN_TIME)
        met, failed = (f'SUMPRODUCT(--({known}="{tell(word)}"))' for word in ("yes", "late"))
        low, high = (line.interval.low, line.interval.high) if line.interval else (None, None)
        yield (
            *place(export, line.touchpoint.id),
            _what(line),
            line.target,
            line.limit,
            tell("open hours only") if line.business else "",
            len(line.observations),
            _median(line, span(_TIMES, seen, _COUNTED)),
            Formula(f"={met}", line.met),
            Formula(f"={met}+{failed}", line.judged),
            share(row, 8, 9, line.share),
            line.visits_met,
            line.visits,
            low,
            high,
        )


def _median(line: StandardLine, counted: str) -> Value:
    """Return the median of what was replied to; a formula can't tell that from what still waits."""
    if line.median is None or not all(one.replied for one in line.observations):
        return line.median
    return Formula(f"=MEDIAN({counted})", line.median)


def _chances(export: Export) -> Rows:
    record, wave = export.record, export.wave
    for name, found in (
        (tell("Stood in the way"), barriers(record, wave)),
        (tell("Nobody took the chance"), missed(record, wave)),
        (tell("Would delight"), enhancements(record, wave)),
    ):
        for noted in found:
            yield _noted(export, name, noted)


def _noted(export: Export, name: str, noted: Noted) -> tuple[Value, ...]:
    where = place(export, noted.touchpoint.id if noted.touchpoint else None)
    return (name, noted.text, *where, noted.visit.title, noted.visit.on, noted.kind, noted.frequency)


def _effort(export: Export) -> Rows:
    for row, one in enumerate(felt(export.record, export.visits), HEAD):
        known = one.knew / one.met if one.met else None
        where = place(export, one.touchpoint.id)
        yield (*where, one.effort, one.handoffs, one.met, one.knew, share(row, 5, 4, known), one.repeated)


def _skills(export: Export) -> Iterator[tuple[Value, ...]]:
    row = HEAD - 1
    for line in export.skills:
        about = (*place(export, line.touchpoint.id), line.role, ", ".join(line.required))
        for seen in line.seen or (None,):
            row += 1
            if seen is None:
                yield (*about, "", None, None, None)
            else:
                part = share(row, 5, 6, seen.seen / seen.asked)
                yield (*about, seen.label, seen.seen, seen.asked, part)


def _contact(export: Export) -> Rows:
    figures = contact_figures(export.record, export.visits, export.made)
    asked = (line for line in figures.lines if line.asked)
    for row, line in enumerate(asked, HEAD):
        yield manner_word(line.manner), line.good, line.asked, share(row, 1, 2, line.good / line.asked)


WALKED = (
    RegisterSheet(
        _TIMES,
        (
            *PLACE,
            Column("What was timed", 40, "wrap"),
            Column("Visit or probe", 26, "wrap"),
            Column("Date", 12, "day"),
            Column("Seconds", 10, "seconds"),
            Column("Counted (s)", 10, "seconds"),
            Column("Target (s)", 10, "seconds"),
            Column("Limit (s)", 10, "seconds"),
            Column("In time", 11),
        ),
        2,
        _timings,
    ),
    RegisterSheet(
        "Standards",
        (
            *PLACE,
            Column("What was timed", 40, "wrap"),
            Column("Target (s)", 10, "seconds"),
            Column("Limit (s)", 10, "seconds"),
            Column("Clock", 16),
            Column("Timings", 9, "whole"),
            Column("Median (s)", 11, "seconds"),
            Column("In time", 9, "whole"),
            Column("Judged", 9, "whole"),
            Column("Share", 9, "share"),
            Column("Visits or enquiries in time", 12, "whole"),
            Column("Visits or enquiries", 12, "whole"),
            Column("95% from", 9, "share"),
            Column("95% to", 9, "share"),
        ),
        2,
        _standards,
    ),
    RegisterSheet(
        "Barriers and chances",
        (
            Column("Kind", 24, "wrap"),
            Column("What was noted", 60, "wrap"),
            *PLACE,
            Column("Visit", 24, "wrap"),
            Column("Date", 12, "day"),
            Column("Sort", 18, "wrap"),
            Column("How often", 12),
        ),
        2,
        _chances,
    ),
    RegisterSheet(
        "Effort",
        (
            *PLACE,
            Column("Effort (1–7)", 10, "figure"),
            Column("Passed on", 10, "figure"),
            Column("Next persons", 10, "whole"),
            Column("Who knew", 10, "whole"),
            Column("Share", 9, "share"),
            Column("Said again", 10, "whole"),
        ),
        2,
        _effort,
    ),
    RegisterSheet(
        "Skills",
        (
            *PLACE,
            Column("Owner", 24, "wrap"),
            Column("Required", 40, "wrap"),
            Column("Skill", 40, "wrap"),
            Column("Seen", 9, "whole"),
            Column("Looked for", 10, "whole"),
            Column("Share", 9, "share"),
        ),
        2,
        _skills,
    ),
    RegisterSheet(
        "Staying in touch",
        (
            Column("What good contact does", 44, "name"),
            Column("So", 9, "whole"),
            Column("Looked for", 10, "whole"),
            Column("Share", 9, "share"),
        ),
        1,
        _contact,
    ),
)
"""Registers that the walks fill, in the order of their sheets."""
