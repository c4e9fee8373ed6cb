"""The hot spots: one card each, with its evidence."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import KeepTogether

from touchaudit.reports.flowables import Begin, Columns, Kicker, Para, Rule, Stack, Title
from touchaudit.reports.model import HotSpotCard, Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.photos import captioned
from touchaudit.reports.sections.scores import Spot
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell


def has(report: Report) -> bool:
    """Say whether anything stands out."""
    return bool(report.hot_spots.bad or report.hot_spots.good)


def blocks(report: Report) -> list[Any]:
    """Return the hot spots: those to mend, then those to keep."""
    part, style = report.hot_spots, styles()
    more = [Para(part.more, style.caption)] if part.more else []
    return [
        Begin("hot_spots", tell("Hot spots")),
        Kicker(tell("Hot spots")),
        Title(part.title, style.title),
        Para(part.lead, style.body),
        *_cards(report, tell("To mend"), part.bad),
        *_cards(report, tell("To keep"), part.good),
        *more,
    ]


def _cards(report: Report, name: str, cards: tuple[HotSpotCard, ...]) -> list[Any]:
    if not cards:
        return []
    first, *rest = (_card(report, card) for card in cards)
    return [
        KeepTogether([Para(name, styles().second), Rule(0, 8), first]),
        *(KeepTogether([Rule(8, 8), card]) for card in rest),
    ]


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
