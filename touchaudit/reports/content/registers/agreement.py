"""Two auditors at one touchpoint: how far they agree, and the questions to reword."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from touchaudit.domain import words
from touchaudit.domain.agreement import LEAST_QUESTIONS, RELIABLE_FROM, TENTATIVE_FROM, Verdict
from touchaudit.domain.auditors import FELT, MOST_PAIRS, Comparison, LevelAgreement
from touchaudit.domain.register_words import level_word, verdict_word
from touchaudit.reports.content.context import Context, short
from touchaudit.reports.content.registers.common import cut, placed, source
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell

_NONE = Entry("–")


@dataclass(frozen=True, slots=True)
class _Line:
    """One row of a table; the lowest ``rank`` is shown first where room is short, in its ``place``."""

    rank: tuple[int, ...]
    place: tuple[int, ...]
    row: tuple[Entry, ...]


def registers(context: Context) -> Iterator[Register]:
    """Write how far auditors agree; nothing where no touchpoint was walked by two."""
    found = context.agreement
    if not found:
        return
    alike = [one for one in found if one.alike]
    told = [level.verdict for one in alike for level in one.levels]
    yield Register(
        kicker=tell("Two auditors"),
        title=_title([one for one in told if one is not None and one is not Verdict.TOO_FEW]),
        lead=" ".join(_lead(found)),
        tables=(
            *_measures(context, alike),
            *_reword(context, alike),
            *_unjudged(context, [one for one in found if not one.alike]),
        ),
        source=source(context, tell("walks of one touchpoint with one checklist by two auditors")),
    )


def _title(verdicts: Sequence[Verdict]) -> str:
    reliable = verdicts.count(Verdict.RELIABLE)
    if not verdicts:
        return tell("How far two auditors agree cannot be judged")
    if reliable == len(verdicts):
        return tell("Two auditors agree reliably wherever that can be judged")
    if len(verdicts) == 1:
        verdict = verdict_word(verdicts[0])
        return tell("How far two auditors agree: the only measure is {verdict}", verdict=verdict)
    return tell(
        "How far two auditors agree: {n} of {all} measures are reliable", n=reliable, all=len(verdicts)
    )


def _lead(found: Sequence[Comparison]) -> Iterator[str]:
    if any(one.alike and one.levels for one in found):
        yield tell(
            "Krippendorff’s α from {reliable} on is reliable, from {tentative} on tentative; where nearly "
            "all are alike, Gwet’s AC1 stands beside it and decides. Nominal: choices without points; "
            "ordinal: answers that earn points; interval: figures that do. They walked at different times: "
            "a fact may differ. Fewer than {least} questions of a scale are too few to tell.",
            least=LEAST_QUESTIONS,
            reliable=words.rounded(RELIABLE_FROM, 2),
            tentative=words.rounded(TENTATIVE_FROM, 3),
        )
    if not all(one.alike for one in found):
        yield tell(
            "Walks of one site and persona are compared. Only where there are none do others stand here, "
            "without a verdict: each auditor may have met something else."
        )
    if any(one.pairs > MOST_PAIRS for one in found):
        yield tell("Of each touchpoint the latest {n} pairs stand here.", n=MOST_PAIRS)
    if any(one.alike and pair[0].role in FELT for one in found for pair in one.reword):
        yield tell("Of the questions to reword, what each of them expected and felt stands last.")


def _shown(lines: list[_Line]) -> tuple[tuple[tuple[Entry, ...], ...], str]:
    """Return the rows that there is room for, and a sentence on those left out."""
    shown, more = cut(sorted(lines, key=lambda line: line.rank))
    return tuple(line.row for line in sorted(shown, key=lambda line: line.place)), more


def _measures(context: Context, found: Sequence[Comparison]) -> Iterator[RegisterTable]:
    rows, more = _rows(
        context,
        found,
        lambda one, when: (
            (Entry(_both(one), sub=when), *_measured(level)) for level in one.levels or (None,)
        ),
    )
    if rows:
        heads = (
            Head(tell("Touchpoint"), 3.0),
            Head(tell("Auditors"), 3.2),
            Head(tell("Scale"), 1.9),
            Head(tell("Questions"), 1.5, figures=True),
            Head(tell("Alike"), 1.6, figures=True),
            Head(tell("α"), 1.1, figures=True),
            Head(tell("AC1"), 1.1, figures=True),
            Head(tell("Verdict"), 1.9),
        )
        yield RegisterTable(tell("How far two auditors agree"), heads, rows, more)


def _unjudged(context: Context, found: Sequence[Comparison]) -> Iterator[RegisterTable]:
    rows, more = _rows(context, found, lambda one, when: ((Entry(_both(one)), Entry(when), *_counted(one)),))
    if rows:
        heads = (
            Head(tell("Touchpoint"), 4.4),
            Head(tell("Auditors"), 4.0),
            Head(tell("Visits"), 3.0),
            Head(tell("Questions"), 1.6, figures=True),
            Head(tell("Alike"), 1.2, figures=True),
        )
        yield RegisterTable(tell("Another site or persona: without a verdict"), heads, rows, more)


def _rows(
    context: Context,
    found: Sequence[Comparison],
    told: Callable[[Comparison, str], Iterable[tuple[Entry, ...]]],
) -> tuple[tuple[tuple[Entry, ...], ...], str]:
    """Return rows in the order of the map, and what is left out: further pairs of a touchpoint first.

    ``told`` makes the rows of two walks, but for the touchpoint, and knows the days of the visits.
    """
    days = {visit.visit.id: visit.visit.on for visit in context.visits}
    lines, known = list[_Line](), Counter[str]()
    for at, one in enumerate(found):
        touchpoint = one.first.touchpoint
        rank, place = (known[touchpoint.id], at), (context.numbers.get(touchpoint.id, 0), at)
        known[touchpoint.id] += 1
        when = words.days(days[walk.walk.visit_id] for walk in (one.first, one.second))
        name = Entry(placed(context, touchpoint))
        lines += [_Line(rank, place, (name, *row)) for row in told(one, when)]
    return _shown(lines)


def _counted(one: Comparison) -> tuple[Entry, ...]:
    """Return how many questions both answered, whatever their scale, and the share of equal answers."""
    count = sum(level.n for level in one.levels)
    alike = math.fsum(level.agreed * level.n for level in one.levels)
    return Entry(str(count)), Entry(words.percent(alike / count)) if count else _NONE


def _measured(level: LevelAgreement | None) -> tuple[Entry, ...]:
    """Return what was measured of the questions of one level; None where they have no question in common."""
    if level is None:
        return (_NONE, Entry("0"), *(_NONE,) * 4)
    unsure = level.verdict is Verdict.UNRELIABLE
    return (
        Entry(level_word(level.level)),
        Entry(str(level.n)),
        Entry(words.percent(level.agreed)),
        _NONE if level.alpha is None else Entry(words.rounded(level.alpha, 2)),
        _NONE if level.ac1 is None else Entry(words.rounded(level.ac1, 2)),
        _NONE if level.verdict is None else Entry(verdict_word(level.verdict), strong=unsure),
    )


def _both(one: Comparison) -> str:
    return words.listing((_named(one, 0), _named(one, 1)))


def _named(one: Comparison, at: int) -> str:
    return short(one.auditors[at], 60) or tell("nobody named")


def _reword(context: Context, found: Sequence[Comparison]) -> Iterator[RegisterTable]:
    """Write the questions on which auditors differ who met the same, each of them once."""
    differing: dict[tuple[str, str, str], list[tuple[Comparison, int]]] = {}
    compared: Counter[tuple[str, str]] = Counter()
    for one in found:
        where = (one.first.touchpoint.id, one.first.walk.checklist)
        compared[where] += 1
        for at, (question, _) in enumerate(one.reword):
            differing.setdefault((*where, question.key), []).append((one, at))
    lines = [
        _line(context, pairs, compared[where, checklist])
        for (where, checklist, _), pairs in differing.items()
    ]
    rows, more = _shown(lines)
    if rows:
        heads = (
            Head(tell("Question"), 4.6),
            Head(tell("Touchpoint"), 2.8),
            Head(tell("One answered"), 2.6),
            Head(tell("The other answered"), 2.6),
        )
        yield RegisterTable(tell("Questions to reword, or to train"), heads, rows, more)


def _line(context: Context, pairs: Sequence[tuple[Comparison, int]], compared: int) -> _Line:
    """Return a question as the first of the pairs answered it that differ in it."""
    one, at = pairs[0]
    mine, theirs = one.reword[at]
    felt, number = mine.role in FELT, context.numbers.get(one.first.touchpoint.id, 0)
    often = tell("differs in {n} of {all} pairs", n=len(pairs), all=compared) if compared > 1 else ""
    row = (
        Entry(short(mine.label, 160), sub=often),
        Entry(placed(context, one.first.touchpoint)),
        Entry(short(mine.answer or mine.value, 120), sub=_named(one, 0)),
        Entry(short(theirs.answer or theirs.value, 120), sub=_named(one, 1)),
    )
    return _Line((felt, at, number), (number, felt, -len(pairs), at), row)
