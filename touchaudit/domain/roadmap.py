"""The road map: what fell short, what mending it gains, and in which order to mend.

Priority is reach × ΔS × confidence ÷ effort (RICE). ΔS is the exact gain in the overall score of the
wave when a finding is mended, worked out by scoring again.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from statistics import median

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.later import kept
from touchaudit.domain.record import ClientRecord, QuestionRecord
from touchaudit.domain.scoring import Item, ItemState, capped, knocked_out
from touchaudit.domain.visit import Action, Horizon
from touchaudit.domain.wave import (
    Pointed,
    SectionShare,
    TouchpointWalks,
    by_touchpoint,
    numbered,
    section_shares,
)

ASSUMED_EFFORT = 3.0
"""Days a finding takes where neither its card nor its checklist says so."""

_LANES = (Horizon.NOW, Horizon.NEXT, Horizon.LATER)
# What no one would plan shorter; it also keeps an effort of 0 from an endless priority.
_SHORTEST_EFFORT = 0.125
_Rank = tuple[bool, float, float]
_LAST: _Rank = (True, math.inf, math.inf)


def effort_of(stated: float | None) -> float:
    """Return the days that work takes of which somebody stated so many, None where nobody did."""
    return max(_SHORTEST_EFFORT, ASSUMED_EFFORT if stated is None else stated)


@dataclass(frozen=True, slots=True)
class Finding:
    """One question that fell short at one touchpoint, over the visits of a wave.

    ``question`` is its path without repeat instances. ``fraction`` is the mean item score (0–1) over the
    ``n`` walks in which it was answered, ``short`` of which were below full score; ``uplift`` is ΔS in
    points of 0–100; ``effort`` is in days, ``effort_assumed`` where nobody said. ``evidence`` holds the
    answers below full score, oldest visit first.
    """

    touchpoint: Touchpoint
    question: str
    label: str
    recommendation: str
    owner: str
    effort: float
    effort_assumed: bool
    fraction: float
    uplift: float
    reach: float
    confidence: float
    priority: float
    horizon: Horizon
    knockout: bool
    evidence: Pointed
    n: int
    short: int


def findings(record: ClientRecord, wave: int) -> tuple[Finding, ...]:
    """Return every scored question below full score in a wave, lane by lane, first things first.

    Bonus items are no findings: going without one is no shortcoming. A critical item of weight 0 is one,
    when it failed, with an uplift of 0. A card on the road map that names the finding lends it its effort
    and confidence. Inside a lane knock-outs lead, then priority and uplift decide, then the order of
    the map and of the checklist.
    """
    places = by_touchpoint(record, wave)
    critical = sum(place.touchpoint.criticality for place in places if place.score is not None)
    cards = {(card.touchpoint_id, card.question): card for card in record.actions if card.question}
    found = []
    for place in places:
        share = place.touchpoint.criticality / critical if critical else 0.0
        for short in shortfalls(place):
            card = cards.get((place.touchpoint.id, short.question))
            found.append(_finding(place, short, round(share * short.gain, 10), card))
    return tuple(sorted(_in_lanes(found), key=_order))


def medians(found: Sequence[Finding]) -> tuple[float, float]:
    """Return the median uplift and the median effort of findings: where the lanes part."""
    return median(finding.uplift for finding in found), median(finding.effort for finding in found)


def rank(finding: Finding) -> _Rank:
    """Return what findings are sorted by: knock-outs lead, then priority and uplift decide."""
    return not finding.knockout, -finding.priority, -finding.uplift


def placed(cards: Iterable[Action], fresh: Sequence[Action], found: Iterable[Finding]) -> list[Action]:
    """Return fresh cards, each at its place in its lane among ``cards``, and those of them that make room.

    A card stands before the first one of a lower rank. One that a person moved, that is done or that no
    finding stands behind has no rank: it stays where it is, and a fresh one of that kind goes to the end.
    """
    ranks = {(finding.touchpoint.id, finding.question): rank(finding) for finding in found}
    known, stored = list(cards), []
    for horizon in dict.fromkeys(card.horizon for card in fresh):
        lane = sorted((card for card in known if card.horizon is horizon), key=lambda card: card.position)
        new = [card for card in fresh if card.horizon is horizon]
        for card in sorted(new, key=lambda card: _rank(card, ranks) or _LAST):
            lane.insert(_place(card, lane, ranks), card)
        ids = {card.id for card in new}
        for at, card in enumerate(lane):
            if card.id in ids or card.position != at:
                stored.append(replace(card, position=at))
    return stored


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One question that fell short in the walks of one touchpoint in one wave; see :class:`Finding`.

    ``gain`` is what mending it adds to the touchpoint's score, ``effort`` what its checklist says it takes,
    ``evidence`` points at the answers below full score.
    """

    question: str
    label: str
    recommendation: str
    owner: str
    effort: float | None
    fraction: float
    gain: float
    confidence: float
    knockout: bool
    evidence: tuple[int, ...]
    n: int
    short: int


@kept
def shortfalls(place: TouchpointWalks) -> tuple[Shortfall, ...]:
    """Return every question that fell short at a touchpoint, in the order of its checklist."""
    gains: dict[str, list[float]] = {}
    for one in mendings([place]):
        gains.setdefault(one.question, []).append(one.gain)
    return tuple(
        _shortfall(answers, math.fsum(gains.get(question, ())))
        for question, answers in _answered(place).items()
        if any(_falls_short(item) for *_, item in answers)
    )


@dataclass(frozen=True, slots=True)
class Mending:
    """What the overall score gains (points of 0–100) when a question is mended in one section of one walk.

    ``lost`` of the section's ``possible`` points are its; ``mended`` is the section's score without it.
    """

    part: SectionShare
    question: str
    possible: float
    lost: float
    mended: float
    gain: float


def uplifts(places: Iterable[TouchpointWalks]) -> dict[tuple[str, str], float]:
    """Return ΔS (points of 0–100) by touchpoint id and question path."""
    gains: dict[tuple[str, str], list[float]] = {}
    for one in mendings(places):
        gains.setdefault((one.part.place.touchpoint.id, one.question), []).append(one.gain)
    return {key: round(math.fsum(parts), 10) for key, parts in gains.items()}


def mendings(places: Iterable[TouchpointWalks]) -> Iterator[Mending]:
    """Yield what mending each answered question gains, section by section.

    Only the section that a question stands in is scored again, with its answered items at 1; its share of the
    overall score carries the difference up. Without caps that is 100·(C/ΣC)·(W/ΣW)·w(1 − f)/Σw.
    """
    for part in section_shares(places):
        possible = math.fsum(item.weight for _, item in part.answers if not item.bonus)
        losses: dict[str, list[float]] = {}
        for question, item in part.answers:
            losses.setdefault(question.question, []).append(item.weight * (1 - (item.fraction or 0.0)))
        for path, weights in losses.items():
            lost = math.fsum(weights)
            mended = capped((part.section.uncapped or 0.0) + 100 * lost / possible) or 0.0
            gain = part.share * (mended - (part.section.score or 0.0))
            yield Mending(part, path, possible, lost, mended, gain)


def confidence_of(evidence: Iterable[QuestionRecord], short: int) -> float:
    """Return how sure a shortfall is: 1 seen in two walks, timed or photographed; 0.8 with a note; else 0.5.

    METHOD names the three grades; where they fall is decided here.
    """
    answers = list(evidence)
    if short > 1 or any(answer.photos or answer.seconds is not None for answer in answers):
        return 1.0
    return 0.8 if any(answer.note for answer in answers) else 0.5


_Answers = list[tuple[int, int, QuestionRecord, Item]]


def _answered(place: TouchpointWalks) -> dict[str, _Answers]:
    """Return the answered items by question, each with the numbers that point at it."""
    groups: dict[str, _Answers] = {}
    for number, at, question in numbered(place):
        item = question.item
        if item is None or item.state is not ItemState.ANSWERED or item.bonus:
            continue
        if item.weight or item.critical is not None:
            groups.setdefault(question.question, []).append((number, at, question, item))
    return groups


def _shortfall(answers: _Answers, gain: float) -> Shortfall:
    below = [answer for answer in answers if _falls_short(answer[-1])]
    latest, short = below[-1][2], len({number for number, *_ in below})
    return Shortfall(
        question=latest.question,
        label=latest.label,
        recommendation=latest.recommendation,
        owner=latest.owner,
        effort=latest.effort,
        fraction=math.fsum(item.fraction or 0.0 for *_, item in answers) / len(answers),
        gain=gain,
        confidence=confidence_of((question for *_, question, _ in below), short),
        knockout=any(knocked_out(item) for *_, item in below),
        evidence=tuple(chain.from_iterable((number, at) for number, at, *_ in below)),
        n=len({number for number, *_ in answers}),
        short=short,
    )


def _finding(place: TouchpointWalks, short: Shortfall, uplift: float, card: Action | None) -> Finding:
    touchpoint = place.touchpoint
    stated = card.effort if card is not None and card.effort is not None else short.effort
    effort = effort_of(stated)
    confidence = short.confidence if card is None else card.confidence
    return Finding(
        touchpoint=touchpoint,
        question=short.question,
        label=short.label,
        recommendation=short.recommendation,
        owner=short.owner or touchpoint.owner_role,
        effort=effort,
        effort_assumed=stated is None,
        fraction=short.fraction,
        uplift=uplift,
        reach=touchpoint.reach,
        confidence=confidence,
        priority=touchpoint.reach * uplift * confidence / effort,
        horizon=Horizon.LATER,
        knockout=short.knockout,
        evidence=Pointed(place, short.evidence),
        n=short.n,
        short=short.short,
    )


def _falls_short(item: Item) -> bool:
    """Say whether an item lost weight, or is a critical one below its pass mark (which may weigh nothing)."""
    return knocked_out(item) or (item.weight > 0 and (item.fraction or 0.0) < 1)


def _in_lanes(found: list[Finding]) -> list[Finding]:
    if not found:
        return []
    usual_gain, usual_effort = medians(found)
    return [replace(finding, horizon=_lane(finding, usual_gain, usual_effort)) for finding in found]


def _lane(finding: Finding, usual_gain: float, usual_effort: float) -> Horizon:
    if finding.knockout:
        return Horizon.NOW
    if finding.uplift < usual_gain:
        return Horizon.LATER
    return Horizon.NOW if finding.effort <= usual_effort else Horizon.NEXT


def _order(finding: Finding) -> tuple[int, bool, float, float]:
    return _LANES.index(finding.horizon), *rank(finding)


def _rank(card: Action, ranks: Mapping[tuple[str, str], _Rank]) -> _Rank | None:
    """Return the rank of the finding behind a card."""
    return ranks.get((card.touchpoint_id or "", card.question))


def _place(card: Action, lane: Sequence[Action], ranks: Mapping[tuple[str, str], _Rank]) -> int:
    """Return where in a lane a card stands."""
    own = _rank(card, ranks)
    for at, other in enumerate(lane):
        theirs = None if other.moved or other.done is not None else _rank(other, ranks)
        if own is not None and theirs is not None and own < theirs:
            return at
    return len(lane)
