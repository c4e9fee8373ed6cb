"""Registers of touchpoints that two auditors walked: how far they agree, and where they differ."""

from __future__ import annotations

from functools import partial

from touchaudit.domain.record import QuestionRecord
from touchaudit.domain.register_words import level_word, verdict_word
from touchaudit.exchange.model import Export
from touchaudit.exchange.workbook.cells import Column
from touchaudit.exchange.workbook.layout import HEAD
from touchaudit.exchange.workbook.registers import PLACE, RegisterSheet, Rows, place, share
from touchaudit.tongue import tell


def _agreement(export: Export) -> Rows:
    """Yield what was measured of each pair of walks; without a verdict where they met something else."""
    row = HEAD - 1
    for one in export.agreement:
        met = tell("yes") if one.alike else tell("another site or persona")
        for level in one.levels:
            row += 1
            alpha, ac1, verdict = (level.alpha, level.ac1, level.verdict) if one.alike else (None, None, None)
            yield (
                *place(export, one.first.touchpoint.id),
                *one.auditors,
                met,
                level_word(level.level),
                round(level.agreed * level.n),
                level.n,
                share(row, 6, 7, level.agreed),
                alpha,
                ac1,
                "" if verdict is None else verdict_word(verdict),
            )


def _differing(export: Export, *, alike: bool) -> Rows:
    met = tell("yes") if alike else tell("another site or persona")
    for one in export.agreement:
        for mine, theirs in one.reword if one.alike is alike else ():
            answers = (one.auditors[0], _answer(mine), one.auditors[1], _answer(theirs))
            yield (*place(export, one.first.touchpoint.id), mine.label, *answers, met)


def _answer(question: QuestionRecord) -> str:
    return question.answer or question.value


_DIFFERING = (
    *PLACE,
    Column("Question", 48, "wrap"),
    Column("One auditor", 22, "wrap"),
    Column("One answered", 30, "wrap"),
    Column("The other", 22, "wrap"),
    Column("The other answered", 30, "wrap"),
    Column("Met the same", 16, "wrap"),
)

COMPARED = (
    RegisterSheet(
        "Two auditors",
        (
            *PLACE,
            Column("One auditor", 22, "wrap"),
            Column("The other", 22, "wrap"),
            Column("Met the same", 16, "wrap"),
            Column("Scale", 12),
            Column("Alike", 9, "whole"),
            Column("Questions", 10, "whole"),
            Column("Share", 9, "share"),
            Column("α", 9, "fraction"),
            Column("AC1", 9, "fraction"),
            Column("Verdict", 24),
        ),
        2,
        _agreement,
    ),
    RegisterSheet("Questions to reword", _DIFFERING, 2, partial(_differing, alike=True)),
    RegisterSheet("Where they differ", _DIFFERING, 2, partial(_differing, alike=False)),
)
"""Registers of what two auditors walked, in the order of their sheets."""
