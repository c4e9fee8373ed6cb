"""From wave to wave: how the score moved, and how much of that is a change of what was asked.

Like for like: change = Σ b(f₂ − f₁) [performance] + Σ (b − a)·f₁ [questionnaire], where a and b are the
items' shares of the whole in the first and in the second wave, and f₁ and f₂ their item scores.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from touchaudit.domain.certainty import Interval, mean_interval
from touchaudit.domain.client import Touchpoint
from touchaudit.domain.later import kept
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.scoring import weighted_mean
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, overall, section_shares


@dataclass(frozen=True, slots=True)
class WavePoint:
    """One wave on the trend line: its days, score, and the 95 % interval of the mean of its visits' scores.

    ``interval`` is None under two scored visits: one visit is an observation, not a rate.
    """

    wave: int
    first: date
    last: date
    visits: int
    score: float | None
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class ItemChange:
    """What one question contributed to the change, in points of 0–100.

    ``before`` and ``after`` are its item scores (0–1), None in a wave where it was not answered; the shares
    (0–1) say how much of the whole it was.
    """

    touchpoint: Touchpoint
    question: str
    label: str
    share_before: float
    share_after: float
    before: float | None
    after: float | None
    performance: float
    questionnaire: float


@dataclass(frozen=True, slots=True)
class LikeForLike:
    """The change of the overall score between two waves, taken apart; all in points of 0–100.

    ``change`` = ``performance`` + ``questionnaire`` + ``bonus``. The questionnaire's part is all that moved
    shares: questions added, dropped or reweighted, N/A, touchpoints walked in one wave only. ``bonus`` is
    the change in what bonus items added, caps included. ``items`` are in the order of map and checklist.
    """

    before: float
    after: float
    change: float
    performance: float
    questionnaire: float
    bonus: float
    items: tuple[ItemChange, ...]


def trend(record: ClientRecord) -> tuple[WavePoint, ...]:
    """Return the waves that have visits, oldest first."""
    return tuple(_wave_point(record, wave) for wave in record.waves)


def like_for_like(record: ClientRecord, first: int, second: int) -> LikeForLike | None:
    """Take the change from one wave to another apart; None where one of them has no score."""
    places = [by_touchpoint(record, wave) for wave in (first, second)]
    before, after = (overall(place) for place in places)
    if before is None or after is None:
        return None
    old, new = map(_Wave, places)
    items = tuple(_change(key, old, new) for key in _merged(old.items, new.items))
    return LikeForLike(
        before=before,
        after=after,
        change=after - before,
        performance=math.fsum(item.performance for item in items),
        questionnaire=math.fsum(item.questionnaire for item in items),
        bonus=new.bonus - old.bonus,
        items=items,
    )


_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Asked:
    """One question in one wave, over all its walks."""

    touchpoint: Touchpoint
    question: str
    label: str
    share: float
    fraction: float


@dataclass(frozen=True, slots=True)
class AskedAt:
    """What was asked at one touchpoint in one wave: paths and labels of the questions, in their order.

    Of the touchpoint's score each had its ``share`` (0–1), at a mean item score of ``fraction`` (0–1);
    ``bonus`` is what bonus items added to it, in points of 0–100.
    """

    questions: tuple[str, ...]
    labels: tuple[str, ...]
    shares: tuple[float, ...]
    fractions: tuple[float, ...]
    bonus: float


@kept
def asked_at(place: TouchpointWalks) -> AskedAt:
    """Return what was asked at a touchpoint, and how much of its score that was."""
    found: dict[str, list[tuple[float, float | None]]] = {}
    labels: dict[str, str] = {}
    bonus = []
    for part in section_shares([place]):
        asked = [(question, item) for question, item in part.answers if not item.bonus and item.weight]
        possible = math.fsum(item.weight for _, item in asked)
        earned = math.fsum(item.weight * (item.fraction or 0.0) for _, item in asked)
        bonus.append(part.share * ((part.section.score or 0.0) - 100 * earned / possible))
        for question, item in asked:
            found.setdefault(question.question, []).append(
                (part.share * item.weight / possible, item.fraction)
            )
            labels[question.question] = question.label
    return AskedAt(
        questions=tuple(found),
        labels=tuple(labels.values()),
        shares=tuple(math.fsum(share for share, _ in pairs) for pairs in found.values()),
        fractions=tuple(weighted_mean(pairs) or 0.0 for pairs in found.values()),
        bonus=math.fsum(bonus),
    )


class _Wave:
    """The questions of one wave by touchpoint and path, and what bonus items added to its score."""

    def __init__(self, places: Iterable[TouchpointWalks]) -> None:
        scored = [place for place in places if place.score is not None]
        critical = sum(place.touchpoint.criticality for place in scored)
        self.items: dict[_Key, _Asked] = {}
        bonus = []
        for place in scored:
            whole, found = place.touchpoint.criticality / critical, asked_at(place)
            bonus.append(whole * found.bonus)
            for path, label, share, fraction in zip(
                found.questions, found.labels, found.shares, found.fractions, strict=True
            ):
                asked = _Asked(place.touchpoint, path, label, whole * share, fraction)
                self.items[place.touchpoint.id, path] = asked
        self.bonus = math.fsum(bonus)


def _change(key: _Key, old: _Wave, new: _Wave) -> ItemChange:
    before, after = old.items.get(key), new.items.get(key)
    latest = after or old.items[key]
    share_before = before.share if before else 0.0
    share_after = after.share if after else 0.0
    # What was asked in one wave only says nothing of performance: all it moved is the questionnaire's.
    first = before.fraction if before else latest.fraction
    second = after.fraction if after else latest.fraction
    return ItemChange(
        touchpoint=latest.touchpoint,
        question=latest.question,
        label=latest.label,
        share_before=share_before,
        share_after=share_after,
        before=before.fraction if before else None,
        after=after.fraction if after else None,
        performance=100 * share_after * (second - first),
        questionnaire=100 * (share_after - share_before) * first,
    )


def _merged(old: Mapping[_Key, _Asked], new: Mapping[_Key, _Asked]) -> list[_Key]:
    """Return the keys in the order of the second wave, with those that only the first had at the end."""
    return [*new, *(key for key in old if key not in new)]


def _wave_point(record: ClientRecord, wave: int) -> WavePoint:
    visits = record.in_wave(wave)
    days = [visit.visit.on for visit in visits]
    return WavePoint(
        wave=wave,
        first=min(days),
        last=max(days),
        visits=len(visits),
        score=overall(by_touchpoint(record, wave)),
        interval=mean_interval([visit.score.score for visit in visits if visit.score.score is not None]),
    )
