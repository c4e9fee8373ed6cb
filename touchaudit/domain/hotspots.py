"""Hot spots: the touchpoints that stand out for good or bad, each with the evidence that makes it so.

A touchpoint is one where its band differs from that of the wave, where a critical item failed, where
experience and expectation are 2 or more apart, or where there was a signature moment. One touchpoint can be
both: a signature moment does not make up for a knock-out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from touchaudit.domain import words
from touchaudit.domain.client import Band, Touchpoint
from touchaudit.domain.journey import TouchpointFigures, wave_figures
from touchaudit.domain.record import ClientRecord, QuestionRecord, WalkRecord
from touchaudit.domain.scoring import ItemState, knocked_out
from touchaudit.domain.wave import by_touchpoint
from touchaudit.saying import Saying

WIDE_GAP = 2.0
"""A gap of this size (perception − expectation, 1–7) makes a hot spot."""

# From best to worst, to tell which way a band differs.
_RANKS = {band: rank for rank, band in enumerate((Band.EXCELLENT, Band.GOOD, Band.FAIR, Band.POOR))}
_NO = frozenset({"", "0", "no", "false"})
_BEATS = "The experience beats expectation by {gap} on a scale of 1 to 7"
_FALLS_SHORT = "The experience falls short of expectation by {gap} on a scale of 1 to 7"


class Why(StrEnum):
    """What makes a touchpoint a hot spot."""

    KNOCK_OUT = "knock_out"
    BAND = "band"
    GAP = "gap"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for a hot spot, as data for any wording.

    BAND sets ``band`` and ``visit_band`` (that of all touchpoints of the wave), GAP sets ``gap``,
    KNOCK_OUT and SIGNATURE set ``question`` and ``times``, the number of walks in which it was so.
    """

    code: Why
    band: Band | None = None
    visit_band: Band | None = None
    gap: float | None = None
    question: QuestionRecord | None = None
    times: int = 1


@dataclass(frozen=True, slots=True)
class HotSpot:
    """A touchpoint that stands out, with its reasons and the questions behind them, weightiest first."""

    touchpoint: Touchpoint
    good: bool
    score: float | None
    band: Band | None
    gap: float | None
    reasons: tuple[Reason, ...]
    evidence: tuple[QuestionRecord, ...]


def hot_spots(record: ClientRecord, wave: int) -> tuple[HotSpot, ...]:
    """Return the hot spots of a wave: the bad, worst first, then the good, best first.

    Knock-outs lead; then the score decides, then the order of the map.
    """
    whole = wave_figures(record, wave)
    walks = {place.touchpoint.id: place.walks for place in by_touchpoint(record, wave)}
    spots: list[HotSpot] = []
    for figures in whole.touchpoints:
        of_touchpoint = walks[figures.touchpoint.id]
        found = [
            *_knock_outs(of_touchpoint),
            *_band(figures, whole.band, of_touchpoint),
            *_gap(figures, of_touchpoint),
            *_signatures(of_touchpoint),
        ]
        for good in (False, True):
            matching = [(reason, evidence) for is_good, reason, evidence in found if is_good is good]
            if matching:
                spots.append(_spot(figures, good, matching))
    return tuple(sorted(spots, key=_order))


def phrase(reason: Reason) -> Saying:
    """Return a reason as a person would say it."""
    return _PHRASES[reason.code](reason)


def _spot(
    figures: TouchpointFigures, good: bool, found: Iterable[tuple[Reason, tuple[QuestionRecord, ...]]]
) -> HotSpot:
    reasons, evidence = zip(*found, strict=True)
    # One record may stand behind two reasons, while two walks may hold equal ones: hence by identity.
    unique = {id(question): question for questions in evidence for question in questions}
    return HotSpot(
        touchpoint=figures.touchpoint,
        good=good,
        score=figures.score,
        band=figures.band,
        gap=figures.gap,
        reasons=reasons,
        evidence=tuple(unique.values()),
    )


def _order(spot: HotSpot) -> tuple[bool, bool, float]:
    failed = any(reason.code is Why.KNOCK_OUT for reason in spot.reasons)
    score = 0.0 if spot.score is None else spot.score
    return spot.good, not failed, -score if spot.good else score


_Found = tuple[bool, Reason, tuple[QuestionRecord, ...]]


def _knock_outs(walks: Iterable[WalkRecord]) -> list[_Found]:
    failed = [q for walk in walks for q in walk.questions if q.item is not None and knocked_out(q.item)]
    return _by_question(Why.KNOCK_OUT, good=False, questions=failed)


def _signatures(walks: Iterable[WalkRecord]) -> list[_Found]:
    moments = [question for walk in walks for question in walk.role("signature") if _happened(question)]
    return _by_question(Why.SIGNATURE, good=True, questions=moments)


def _by_question(code: Why, good: bool, questions: Iterable[QuestionRecord]) -> list[_Found]:
    groups: dict[str, list[QuestionRecord]] = {}
    for question in questions:
        groups.setdefault(question.question, []).append(question)
    return [
        (good, Reason(code, question=group[0], times=len(group)), tuple(group)) for group in groups.values()
    ]


def _band(figures: TouchpointFigures, whole: Band | None, walks: Iterable[WalkRecord]) -> list[_Found]:
    if figures.band is None or whole is None or figures.band is whole:
        return []
    good = _RANKS[figures.band] < _RANKS[whole]
    reason = Reason(Why.BAND, band=figures.band, visit_band=whole)
    return [(good, reason, _earners(walks) if good else _losers(walks))]


def _gap(figures: TouchpointFigures, walks: Iterable[WalkRecord]) -> list[_Found]:
    if figures.gap is None or abs(figures.gap) < WIDE_GAP:
        return []
    questions = (q for walk in walks for q in (*walk.role("expectation"), *walk.role("perception")))
    evidence = tuple(question for question in questions if question.value)
    return [(figures.gap > 0, Reason(Why.GAP, gap=figures.gap), evidence)]


def _happened(question: QuestionRecord) -> bool:
    if question.item is not None:
        return question.item.fraction == 1
    return question.value.lower() not in _NO


def _earners(walks: Iterable[WalkRecord]) -> tuple[QuestionRecord, ...]:
    full = [(weight, question) for weight, lost, question in _scored(walks) if not lost and weight]
    return tuple(question for _, question in sorted(full, key=lambda pair: -pair[0]))


def _losers(walks: Iterable[WalkRecord]) -> tuple[QuestionRecord, ...]:
    short = [(lost, question) for _, lost, question in _scored(walks) if lost]
    return tuple(question for _, question in sorted(short, key=lambda pair: -pair[0]))


def _scored(walks: Iterable[WalkRecord]) -> list[tuple[float, float, QuestionRecord]]:
    """Return weight, weight lost, and question of every answered item but bonuses."""
    return [
        (question.item.weight, question.item.weight * (1 - question.item.fraction), question)
        for walk in walks
        for question in walk.questions
        if question.item is not None
        and question.item.state is ItemState.ANSWERED
        and question.item.fraction is not None
        and not question.item.bonus
    ]


def _say_knock_out(reason: Reason) -> Saying:
    label = reason.question.label if reason.question else ""
    if reason.times == 1:
        return Saying("A critical point failed: {label}", label=label)
    return Saying("A critical point failed ({times} times): {label}", times=reason.times, label=label)


def _say_band(reason: Reason) -> Saying:
    here = Saying(words.band_word(reason.band).capitalize())
    whole = Saying(words.band_word(reason.visit_band))
    return Saying("{here}, while the whole is {whole}", here=here, whole=whole)


def _say_gap(reason: Reason) -> Saying:
    gap = reason.gap or 0.0
    return Saying(_BEATS if gap > 0 else _FALLS_SHORT, gap=words.rounded(abs(gap), 1))


def _say_signature(reason: Reason) -> Saying:
    return Saying("A signature moment: {label}", label=reason.question.label if reason.question else "")


_PHRASES = {
    Why.KNOCK_OUT: _say_knock_out,
    Why.BAND: _say_band,
    Why.GAP: _say_gap,
    Why.SIGNATURE: _say_signature,
}
