"""Hot spots: the touchpoints that stand out for good or bad, each with the evidence that makes it so.

A touchpoint is one where its band differs from that of the wave, where a critical item failed, where
experience and expectation are 2 or more apart, or where there was a signature moment. One touchpoint can be
both: a signature moment does not make up for a knock-out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from touchaudit.domain import words
from touchaudit.domain.client import Band, Touchpoint
from touchaudit.domain.journey import TouchpointFigures, wave_figures
from touchaudit.domain.later import Later, kept
from touchaudit.domain.record import ClientRecord, QuestionRecord, WalkRecord
from touchaudit.domain.scoring import ItemState, knocked_out
from touchaudit.domain.wave import Pointed, TouchpointWalks, by_touchpoint, numbered
from touchaudit.saying import Saying

WIDE_GAP = 2.0
"""A gap of this size (perception − expectation, 1–7) makes a hot spot."""

MOST_EVIDENCE = 12
"""So many answers are shown behind a hot spot."""

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
class Reason(Later):
    """One reason for a hot spot, as data for any wording.

    BAND sets ``band`` and ``visit_band`` (that of all touchpoints of the wave), GAP sets ``gap``,
    KNOCK_OUT and SIGNATURE set ``question`` with its ``label`` and ``times``, the number of walks in which it
    was so.
    """

    code: Why
    band: Band | None = None
    visit_band: Band | None = None
    gap: float | None = None
    question: QuestionRecord | None = None
    times: int = 1
    label: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """Questions that stand out at one touchpoint in one wave: where they are, and how many photos they have.

    ``pairs`` points at them as :class:`~touchaudit.domain.wave.Pointed` does; ``label`` is that of the first.
    """

    pairs: tuple[int, ...]
    photos: int
    label: str


@dataclass(frozen=True, slots=True)
class Standing:
    """All that can make one touchpoint a hot spot, whatever the bands are and the client wants."""

    knock_outs: tuple[Marked, ...]
    signatures: tuple[Marked, ...]
    earners: Marked
    losers: Marked
    felt: Marked


@dataclass(frozen=True, slots=True)
class HotSpot:
    """A touchpoint that stands out, with its reasons and the questions behind them, weightiest first.

    ``photos`` counts the pictures that back it.
    """

    touchpoint: Touchpoint
    good: bool
    score: float | None
    band: Band | None
    gap: float | None
    reasons: tuple[Reason, ...]
    evidence: Pointed
    photos: int


def hot_spots(record: ClientRecord, wave: int) -> tuple[HotSpot, ...]:
    """Return the hot spots of a wave: the bad, worst first, then the good, best first.

    Knock-outs lead; then the score decides, then the order of the map.
    """
    whole = wave_figures(record, wave)
    spots: list[HotSpot] = []
    for place, figures in zip(by_touchpoint(record, wave), whole.touchpoints, strict=True):
        found = list(_found(place, figures, whole.band))
        for good in (False, True):
            matching = [(reason, marked) for is_good, reason, marked in found if is_good is good]
            if matching:
                spots.append(_spot(place, figures, good, matching))
    return tuple(sorted(spots, key=_order))


@kept
def standing(place: TouchpointWalks) -> Standing:
    """Return what stands out in the walks of a touchpoint."""
    questions = list(numbered(place))
    failed = [one for one in questions if one[2].item is not None and knocked_out(one[2].item)]
    moments = [one for one in questions if one[2].role == "signature" and _happened(one[2])]
    felt = [one for one in questions if one[2].role in ("expectation", "perception") and one[2].value]
    scored = list(_scored(questions))
    full = sorted((one for one in scored if not one[1] and one[0]), key=lambda one: -one[0])
    short = sorted((one for one in scored if one[1]), key=lambda one: -one[1])
    return Standing(
        knock_outs=_by_question(failed),
        signatures=_by_question(moments),
        earners=_marked([one for *_, one in full]),
        losers=_marked([one for *_, one in short]),
        felt=_marked(sorted(felt, key=lambda one: (one[0], one[2].role))),
    )


@kept
def exhibits(place: TouchpointWalks) -> tuple[QuestionRecord, ...]:
    """Return the answers that may be shown first behind a hot spot, in the order of their pointers."""
    return tuple(place.walks[walk].questions[at] for walk, at in _exhibited(place))


def shown_first(spot: HotSpot) -> list[tuple[WalkRecord, QuestionRecord]]:
    """Return the weightiest of the answers behind a hot spot, each with its walk."""
    place = spot.evidence.place
    known = dict(zip(_exhibited(place), exhibits(place), strict=True))
    return [(place.walks[pair[0]], known[pair]) for pair in spot.evidence.pairs(MOST_EVIDENCE)]


def _exhibited(place: TouchpointWalks) -> list[tuple[int, int]]:
    """Return the first pointers of each group: whatever reasons come together, their first are among them."""
    here = standing(place)
    groups = (*here.knock_outs, *here.signatures, here.earners, here.losers, here.felt)
    firsts = (Pointed(place, marked.pairs).pairs(MOST_EVIDENCE) for marked in groups)
    return list(dict.fromkeys(chain.from_iterable(firsts)))


def phrase(reason: Reason) -> Saying:
    """Return a reason as a person would say it."""
    return _PHRASES[reason.code](reason)


def _spot(
    place: TouchpointWalks, figures: TouchpointFigures, good: bool, found: Iterable[tuple[Reason, Marked]]
) -> HotSpot:
    reasons, marked = zip(*found, strict=True)
    evidence = Pointed(place, ())
    for one in marked:
        evidence = evidence.and_then(Pointed(place, one.pairs))
    alone = len(marked) == 1
    return HotSpot(
        touchpoint=figures.touchpoint,
        good=good,
        score=figures.score,
        band=figures.band,
        gap=figures.gap,
        reasons=reasons,
        evidence=evidence,
        # One question may stand behind two reasons; its photos count once.
        photos=marked[0].photos
        if alone
        else sum(len(question.photos) for question in evidence)
        if any(one.photos for one in marked)
        else 0,
    )


def _order(spot: HotSpot) -> tuple[bool, bool, float]:
    failed = any(reason.code is Why.KNOCK_OUT for reason in spot.reasons)
    score = 0.0 if spot.score is None else spot.score
    return spot.good, not failed, -score if spot.good else score


_Found = tuple[bool, Reason, Marked]
_Numbered = tuple[int, int, QuestionRecord]


def _found(place: TouchpointWalks, figures: TouchpointFigures, whole: Band | None) -> Iterator[_Found]:
    here = standing(place)
    for marked in here.knock_outs:
        yield False, _about(place, Why.KNOCK_OUT, marked), marked
    if figures.band is not None and whole is not None and figures.band is not whole:
        good = _RANKS[figures.band] < _RANKS[whole]
        reason = Reason(Why.BAND, band=figures.band, visit_band=whole)
        yield good, reason, here.earners if good else here.losers
    if figures.gap is not None and abs(figures.gap) >= WIDE_GAP:
        yield figures.gap > 0, Reason(Why.GAP, gap=figures.gap), here.felt
    for marked in here.signatures:
        yield True, _about(place, Why.SIGNATURE, marked), marked


def _about(place: TouchpointWalks, code: Why, marked: Marked) -> Reason:
    """Return the reason that one question gives, in one walk or several."""
    questions = Pointed(place, marked.pairs)
    return Reason.later(
        lambda name: {name: questions[0]},
        code=code,
        band=None,
        visit_band=None,
        gap=None,
        times=len(questions),
        label=marked.label,
    )


def _by_question(questions: Iterable[_Numbered]) -> tuple[Marked, ...]:
    groups: dict[str, list[_Numbered]] = {}
    for one in questions:
        groups.setdefault(one[2].question, []).append(one)
    return tuple(_marked(group) for group in groups.values())


def _marked(questions: Sequence[_Numbered]) -> Marked:
    return Marked(
        pairs=tuple(chain.from_iterable((walk, at) for walk, at, _ in questions)),
        photos=sum(len(question.photos) for *_, question in questions),
        label=questions[0][2].label if questions else "",
    )


def _happened(question: QuestionRecord) -> bool:
    if question.item is not None:
        return question.item.fraction == 1
    return question.value.lower() not in _NO


def _scored(questions: Iterable[_Numbered]) -> Iterator[tuple[float, float, _Numbered]]:
    """Yield weight, weight lost, and question of every answered item but bonuses."""
    for one in questions:
        item = one[2].item
        if item is None or item.state is not ItemState.ANSWERED or item.fraction is None or item.bonus:
            continue
        yield item.weight, item.weight * (1 - item.fraction), one


def _say_knock_out(reason: Reason) -> Saying:
    if reason.times == 1:
        return Saying("A critical point failed: {label}", label=reason.label)
    return Saying("A critical point failed ({times} times): {label}", times=reason.times, label=reason.label)


def _say_band(reason: Reason) -> Saying:
    here = Saying(words.band_word(reason.band).capitalize())
    whole = Saying(words.band_word(reason.visit_band))
    return Saying("{here}, while the whole is {whole}", here=here, whole=whole)


def _say_gap(reason: Reason) -> Saying:
    gap = reason.gap or 0.0
    return Saying(_BEATS if gap > 0 else _FALLS_SHORT, gap=words.rounded(abs(gap), 1))


def _say_signature(reason: Reason) -> Saying:
    return Saying("A signature moment: {label}", label=reason.label)


_PHRASES = {
    Why.KNOCK_OUT: _say_knock_out,
    Why.BAND: _say_band,
    Why.GAP: _say_gap,
    Why.SIGNATURE: _say_signature,
}
