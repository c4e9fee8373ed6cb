"""The hot spots: one card each, with its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import KeepTogether

from touchaudit.reports.flowables import Begin, Columns, Kicker, Para, Rule, Stack, Title, fill
from touchaudit.reports.model import HotSpotCard, Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.photos import captioned
from touchaudit.reports.sections.scores import Spot
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

GAPS = (8.0, 11.0, 14.0, 18.0, 22.0, 27.0)
FULL = 0.74
"""Room around the line between two cards, as much as fills the last page so far."""


def has(report: Report) -> bool:
    """Say whether anything stands out."""
    return bool(report.hot_spots.bad or report.hot_spots.good)


def blocks(report: Report) -> list[Any]:
    """Return the hot spots: those to mend, then those to keep, spread over the last page they take."""
    part, style = report.hot_spots, styles()
    head: list[list[Any]] = [
        [Begin("hot_spots", tell("Hot spots"))],
        [Kicker(tell("Hot spots"))],
        [Title(part.title, style.title)],
        [Para(part.lead, style.body)],
    ]
    lists = [
        (Para(name, style.second), [_card(report, card) for card in cards])
        for name, cards in ((tell("To mend"), part.bad), (tell("To keep"), part.good))
        if cards
    ]
    more: list[list[Any]] = [[Para(part.more, style.caption)]] if part.more else []
    # What is measured once knows its size: only the lines between the cards are made anew.
    for gap in (*GAPS, GAPS[0]):
        groups = [*head, *(group for name, cards in lists for group in _spread(name, cards, gap)), *more]
        if fill(groups, report.page) >= FULL:
            break
    return [KeepTogether(group) if len(group) > 1 else group[0] for group in groups]


def _spread(name: Para, cards: Sequence[Any], gap: float) -> list[list[Any]]:
    """Return the cards of a list, each in one piece, ``gap`` points around the line before it."""
    first, *rest = cards
    return [[name, Rule(0, 8), first], *([Rule(gap, gap), card] for card in rest)]


def _card(report: Report, card: HotSpotCard) -> Any:
    style = styles()
    wide = report.page.columns(8) if card.photo else report.page.text
    text: list[Any] = [Spot(card.spot, wide)]
    text += [Para(reason, style.body, strong=tell("Why.")) for reason in card.reasons[:1]]
    text += [Para(reason, style.body) for reason in card.reasons[1:]]
    if card.cause:
        text.append(Para(card.cause, style.body, strong=tell("What works.") if card.good else tell("Cause.")))
    owner = tell("owner: {role}", role=card.owner) if card.owner else ""
    told = " · ".join(part for part in (owner, card.facts) if part)
    text.append(Para(told, style.caption))
    if card.photo is None:
        return Stack(text, wide)
    return Columns([Stack(text, wide), captioned(card.photo, report.page.columns(4), 0.62)], GUTTER)
