"""Two auditors at one touchpoint: how far their walks agree, and which questions to reword."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, islice

from touchaudit.domain import agreement
from touchaudit.domain.agreement import Level, Value, Verdict
from touchaudit.domain.record import ClientRecord, QuestionRecord, WalkRecord
from touchaudit.domain.scoring import ItemState

# Open answers are never word for word the same, and a photo is no judgement.
_COMPARED = frozenset({"select_one", "select_multiple", "range", "integer", "decimal", "calculate"})
MOST_PAIRS = 6
"""So many pairs of walks are compared at one touchpoint."""

_LATEST = 12
_NUMBERS = frozenset({"range", "integer", "decimal", "calculate"})


@dataclass(frozen=True, slots=True)
class LevelAgreement:
    """The agreement on the questions of one level: ``n`` questions that both answered.

    ``agreed`` is the share (0–1) of equal answers. ``ac1`` is set where the answers are skewed; then the
    verdict goes by it, else by ``alpha``; None where neither can be told.
    """

    level: Level
    n: int
    agreed: float
    alpha: float | None
    ac1: float | None
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two walks of one touchpoint in one wave with one checklist, by two auditors.

    ``reword`` holds the questions on which the two differ, widest apart first: wording or training
    leaves room there.
    """

    first: WalkRecord
    second: WalkRecord
    auditors: tuple[str, str]
    levels: tuple[LevelAgreement, ...]
    reword: tuple[tuple[QuestionRecord, QuestionRecord], ...]


def comparisons(record: ClientRecord, wave: int) -> tuple[Comparison, ...]:
    """Return a comparison for every two walks of one touchpoint by different auditors in a wave.

    Of a touchpoint that many walked, the latest walks are compared: so many pairs as tell where they differ.
    """
    walks: dict[tuple[str, str], list[tuple[str, WalkRecord]]] = {}
    for visit in record.in_wave(wave):
        for walk in visit.walks:
            walks.setdefault((walk.touchpoint.id, walk.walk.checklist), []).append(
                (visit.visit.auditor, walk)
            )
    return tuple(chain.from_iterable(islice(_pairs(group), MOST_PAIRS) for group in walks.values()))


def _pairs(walks: Sequence[tuple[str, WalkRecord]]) -> Iterator[Comparison]:
    for (first, one), (second, other) in combinations(walks[-_LATEST:], 2):
        if first != second:
            yield compare(one, other, (first, second))


def compare(first: WalkRecord, second: WalkRecord, auditors: tuple[str, str]) -> Comparison:
    """Compare two walks question by question.

    Scored choices and scales are compared by item score (ordinal, numbers interval), unscored choices by
    name (nominal); unscored numbers have no common scale and only show up under ``reword``.
    """
    others = {question.key: question for question in second.questions}
    pairs = [
        (question, others[question.key])
        for question in first.questions
        if question.key in others and _comparable(question) and _comparable(others[question.key])
    ]
    units: dict[Level, list[tuple[Value, Value]]] = {}
    for one, other in pairs:
        level = _level(one)
        if level is not None:
            units.setdefault(level, []).append((_value(one), _value(other)))
    differing = [pair for pair in pairs if pair[0].value != pair[1].value]
    return Comparison(
        first=first,
        second=second,
        auditors=auditors,
        levels=tuple(_measure(level, units[level]) for level in Level if level in units),
        reword=tuple(sorted(differing, key=lambda pair: -_distance(*pair))),
    )


def _comparable(question: QuestionRecord) -> bool:
    answered = question.item is None or question.item.state is ItemState.ANSWERED
    return bool(question.type in _COMPARED and question.value and answered)


def _level(question: QuestionRecord) -> Level | None:
    if question.item is None:
        return None if question.type in _NUMBERS else Level.NOMINAL
    return Level.INTERVAL if question.type in _NUMBERS else Level.ORDINAL


def _value(question: QuestionRecord) -> Value:
    fraction = None if question.item is None else question.item.fraction
    return question.value if fraction is None else fraction


def _distance(one: QuestionRecord, other: QuestionRecord) -> float:
    values = _value(one), _value(other)
    if isinstance(values[0], float) and isinstance(values[1], float):
        return abs(values[0] - values[1])
    return 1.0


def _measure(level: Level, pairs: Sequence[tuple[Value, Value]]) -> LevelAgreement:
    alpha = agreement.krippendorff_alpha(pairs, level)
    skewed = level is not Level.INTERVAL and agreement.is_skewed(pairs)
    ac1 = agreement.gwet_ac1(pairs) if skewed else None
    basis = alpha if ac1 is None else ac1
    return LevelAgreement(
        level=level,
        n=len(pairs),
        agreed=agreement.percent_agreement(pairs) or 0.0,
        alpha=alpha,
        ac1=ac1,
        verdict=None if basis is None else agreement.verdict(basis),
    )


VERDICTS: Mapping[Verdict, str] = {
    Verdict.RELIABLE: "reliable",
    Verdict.TENTATIVE: "tentative",
    Verdict.UNRELIABLE: "not reliable",
}
"""English for the verdicts."""
