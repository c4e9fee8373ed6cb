"""Two auditors at one touchpoint: how far their walks agree, and which questions to reword."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest
from itertools import combinations

from touchaudit.domain import agreement
from touchaudit.domain.agreement import Level, Value, Verdict
from touchaudit.domain.record import ClientRecord, QuestionRecord, WalkRecord
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.visit import Visit

# Open answers are never word for word the same, and a photo is no judgement.
_COMPARED = frozenset({"select_one", "select_multiple", "range", "integer", "decimal", "calculate"})
MOST_PAIRS = 4
"""So many pairs of walks are compared at one touchpoint."""

_LATEST = 40
_ONE_AUDITOR = -2
FELT = frozenset({"expectation", "perception", "emotion", "effort", "outcome"})
"""The roles of what a customer expected and felt: two may well differ in that."""

_NUMBERS = frozenset({"range", "integer", "decimal", "calculate"})


_Answers = tuple[QuestionRecord, QuestionRecord]


@dataclass(frozen=True, slots=True)
class LevelAgreement:
    """The agreement on the questions of one level: ``n`` questions that both answered.

    ``agreed`` is the share (0–1) of equal answers. ``ac1`` is set where the answers are skewed; then the
    verdict goes by it, else by ``alpha``; None where neither can be told. Too few questions get no other
    verdict than that they are. ``pairs`` are the answers.
    """

    level: Level
    n: int
    agreed: float
    alpha: float | None
    ac1: float | None
    verdict: Verdict | None
    pairs: tuple[_Answers, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two walks of one touchpoint in one wave with one checklist, by two auditors.

    ``reword`` holds the questions on which the two differ, widest apart first: where both met the same,
    wording or training leaves room there. What each of them expected and felt stands last: it may well
    differ. ``pairs`` counts the pairs that could be compared there, of which this is one. ``alike`` says that
    neither site nor persona is known to differ; else each may have met other facts.
    """

    first: WalkRecord
    second: WalkRecord
    auditors: tuple[str, str]
    levels: tuple[LevelAgreement, ...]
    reword: tuple[tuple[QuestionRecord, QuestionRecord], ...]
    pairs: int = 1
    alike: bool = True


Known = MutableMapping[tuple[str, str], Comparison]
"""Comparisons that were made before, by the ids of their walks."""


def comparisons(
    record: ClientRecord,
    wave: int,
    read: Callable[[Iterable[WalkRecord]], None] | None = None,
    known: Known | None = None,
) -> tuple[Comparison, ...]:
    """Return a comparison for every two walks of one touchpoint by different auditors in a wave.

    Walks of one site and persona are compared, those that say so before those that do not. Only where there
    are none, walks at two sites or of two personas are, and stand last: they met different things. Of a
    touchpoint that many walked, the latest walks are compared: so many pairs as tell where they differ.

    Args:
        record: The client with its visits.
        wave: Which of them.
        read: Is told which walks will be looked at, to read them at once.
        known: Takes in what was compared, and gives it back as long as both walks are what they were.
    """
    return tuple(sorted(compared(record, wave, read, known), key=lambda one: not one.alike))


def compared(
    record: ClientRecord,
    wave: int,
    read: Callable[[Iterable[WalkRecord]], None] | None = None,
    known: Known | None = None,
) -> Iterator[Comparison]:
    """Yield the comparisons one by one, by touchpoint and checklist."""
    walks: dict[tuple[str, str], list[_Walked]] = {}
    for visit in record.in_wave(wave):
        for walk in visit.walks:
            walks.setdefault((walk.touchpoint.id, walk.walk.checklist), []).append((visit.visit, walk))
    shared: dict[tuple[str, str], int] = {}
    for group in walks.values():
        chosen = list(_chosen(group, shared))
        if read is not None:
            read(walk for pair in chosen for _, walk in (pair.one, pair.other))
        yield from (_compared(pair, known) for pair in chosen)


_Walked = tuple[Visit, WalkRecord]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two walks to be compared, one of so many ``pairs`` that could be, and whether they met the same."""

    one: _Walked
    other: _Walked
    pairs: int
    alike: bool


def _chosen(walks: Sequence[_Walked], known: dict[tuple[str, str], int]) -> Iterator[_Pair]:
    """Yield the pairs that share most, the latest first; ``known`` is what two visits share, by their ids."""
    found: list[tuple[int, int, _Walked, _Walked]] = []
    for number, (one, other) in enumerate(combinations(walks[-_LATEST:], 2)):
        visits = one[0].id, other[0].id
        if visits not in known:
            known[visits] = _shared(one[0], other[0])
        if known[visits] != _ONE_AUDITOR:
            found.append((known[visits], number, one, other))
    alike = [pair for pair in found if pair[0] >= 0]
    best = nlargest(MOST_PAIRS, alike or found, key=lambda pair: pair[:2])
    for *_, one, other in best:
        yield _Pair(one, other, len(alike or found), bool(alike))


def _compared(pair: _Pair, known: Known | None) -> Comparison:
    (first, one), (second, other) = pair.one, pair.other
    ids, auditors = (one.walk.id, other.walk.id), (first.auditor, second.auditor)
    made = None if known is None else known.get(ids)
    if made is None or made.first is not one or made.second is not other or made.auditors != auditors:
        made = compare(one, other, auditors)
        if known is not None:
            known[ids] = made
    return replace(made, pairs=pair.pairs, alike=pair.alike)


def _shared(one: Visit, other: Visit) -> int:
    """Return how many of site and persona two visits are known to share; −1 where one is known to differ.

    Visits of one auditor are not compared.
    """
    if one.auditor == other.auditor:
        return _ONE_AUDITOR
    shared = 0
    for mine, theirs in ((one.site_id, other.site_id), (one.persona_id, other.persona_id)):
        if mine and theirs and mine != theirs:
            return -1
        shared += bool(mine) and mine == theirs
    return shared


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
    units: dict[Level, list[_Answers]] = {}
    for one, other in pairs:
        level = _level(one)
        if level is not None:
            units.setdefault(level, []).append((one, other))
    differing = [pair for pair in pairs if pair[0].value != pair[1].value]
    return Comparison(
        first=first,
        second=second,
        auditors=auditors,
        levels=tuple(_measure(level, units[level]) for level in Level if level in units),
        reword=tuple(sorted(differing, key=lambda pair: (pair[0].role in FELT, -_distance(*pair)))),
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


def valued(answers: _Answers) -> tuple[Value, Value]:
    """Return what two answers to one question are compared by."""
    return _value(answers[0]), _value(answers[1])


def _measure(level: Level, answers: Sequence[_Answers]) -> LevelAgreement:
    pairs = [valued(pair) for pair in answers]
    alpha = agreement.krippendorff_alpha(pairs, level)
    skewed = level is not Level.INTERVAL and agreement.is_skewed(pairs)
    ac1 = agreement.gwet_ac1(pairs) if skewed else None
    return LevelAgreement(
        level=level,
        n=len(pairs),
        agreed=agreement.percent_agreement(pairs) or 0.0,
        alpha=alpha,
        ac1=ac1,
        verdict=agreement.verdict(alpha if ac1 is None else ac1, len(pairs)),
        pairs=tuple(answers),
    )


VERDICTS: Mapping[Verdict, str] = {
    Verdict.RELIABLE: "reliable",
    Verdict.TENTATIVE: "tentative",
    Verdict.UNRELIABLE: "not reliable",
    Verdict.TOO_FEW: "too few questions to tell",
}
"""English for the verdicts."""
