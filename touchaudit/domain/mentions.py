"""Mentions: what is said of the client in public, how it sounds, and whether anybody answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from touchaudit.domain.fieldwork import Mention
from touchaudit.domain.replies import Step, Wait, kaplan_meier, median_wait

_DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class MentionFigures:
    """Some mentions together; ``name`` is the keyword or source that they share, "" for all.

    ``days`` is the median time to an answer, by Kaplan and Meier's estimate: those unanswered so far wait
    on. None while more than half do. ``waits`` are the waits that make the ``curve``, each with its mention.
    """

    name: str
    mentions: tuple[Mention, ...]
    good: int
    bad: int
    answered: int
    bad_answered: int
    days: float | None
    waits: tuple[tuple[Mention, Wait], ...]
    curve: tuple[Step, ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.mentions)

    @property
    def net(self) -> float | None:
        """Good less bad by all, −1 to +1; None where there is none."""
        return (self.good - self.bad) / self.count if self.count else None

    @property
    def share_answered(self) -> float | None:
        """The share (0–1) that was answered; None where there is none."""
        return self.answered / self.count if self.count else None


def mention_figures(mentions: Iterable[Mention], today: date, name: str = "") -> MentionFigures:
    """Return what mentions add up to on a day."""
    known = tuple(mentions)
    bad = [mention for mention in known if mention.sentiment < 0]
    waits = tuple((mention, _wait(mention, today)) for mention in known if mention.on <= today)
    curve = kaplan_meier(wait for _, wait in waits)
    days = median_wait(curve)
    return MentionFigures(
        name=name,
        mentions=known,
        good=sum(mention.sentiment > 0 for mention in known),
        bad=len(bad),
        answered=sum(mention.answered is not None for mention in known),
        bad_answered=sum(mention.answered is not None for mention in bad),
        days=None if days is None else days / _DAY,
        waits=waits,
        curve=curve,
    )


def by_source(mentions: Iterable[Mention], today: date) -> tuple[MentionFigures, ...]:
    """Return the figures of each source, the most frequent first."""
    return _grouped(mentions, today, lambda mention: mention.source)


def by_keyword(mentions: Iterable[Mention], today: date) -> tuple[MentionFigures, ...]:
    """Return the figures of each keyword, the most frequent first; mentions without one are left out."""
    return _grouped((known for known in mentions if known.keyword), today, lambda mention: mention.keyword)


def _grouped(
    mentions: Iterable[Mention], today: date, name_of: Callable[[Mention], str]
) -> tuple[MentionFigures, ...]:
    groups: dict[str, list[Mention]] = {}
    names: dict[str, str] = {}
    for mention in mentions:
        key = name_of(mention).strip().casefold()
        names.setdefault(key, name_of(mention).strip())
        groups.setdefault(key, []).append(mention)
    figures = [mention_figures(group, today, names[key]) for key, group in groups.items()]
    return tuple(sorted(figures, key=lambda one: (-one.count, one.name)))


def _wait(mention: Mention, today: date) -> Wait:
    until = today if mention.answered is None else mention.answered
    return Wait(max(0, (until - mention.on).days) * _DAY, mention.answered is not None)
