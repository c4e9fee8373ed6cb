"""The hot spots: what stands out for bad and for good, why, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence

from touchaudit.domain import words
from touchaudit.domain.hotspots import HotSpot, phrase
from touchaudit.reports.content.context import Context, asked, counted, sentence, short
from touchaudit.reports.content.evidence import photos, seen
from touchaudit.reports.model import HotSpotCard, HotSpots

SHOWN = 5


def hot_part(context: Context) -> HotSpots:
    """Write the hot spots, five of each kind at most."""
    bad = [spot for spot in context.spots if not spot.good]
    good = [spot for spot in context.spots if spot.good]
    left = max(0, len(bad) - SHOWN) + max(0, len(good) - SHOWN)
    return HotSpots(
        title=_title(bad, good),
        lead=(
            "A touchpoint stands out when its score lies in another band than the whole, when a critical "
            "point "
            "failed, when experience and expectation are two or more apart, or when it holds a signature "
            "moment."
        ),
        bad=tuple(_card(context, spot) for spot in bad[:SHOWN]),
        good=tuple(_card(context, spot) for spot in good[:SHOWN]),
        more=f"{words.plural(left, 'more', 'more')} in the touchpoint pages." if left else "",
    )


def _title(bad: Sequence[HotSpot], good: Sequence[HotSpot]) -> str:
    if not bad and not good:
        return "Nothing stands out, for good or bad"
    if not bad:
        return f"Nothing stands out for bad; {short(good[0].touchpoint.name, 40)} stands out for good"
    name = short(bad[0].touchpoint.name, 40)
    if len(bad) == 1:
        return f"{sentence(name)[:-1]} is the one place that needs care first"
    return f"{counted(len(bad), 'touchpoint', 'touchpoints')} need care, {name} first"


def _card(context: Context, spot: HotSpot) -> HotSpotCard:
    touchpoint = spot.touchpoint
    figures = next(f for f in context.figures.touchpoints if f.touchpoint.id == touchpoint.id)
    found = context.findings_of(touchpoint.id)
    cause = ""
    if found and not spot.good:
        cause = f"{asked(found[0].label, 130)} {seen(found[0].evidence[-1])}"
    if spot.good:
        full = (q.label for q in spot.evidence if q.item is not None and q.item.fraction == 1)
        cause = words.listing([asked(label, 80) for label in dict.fromkeys(full)][:3])
    facts = [f"importance {touchpoint.criticality} of 5"]
    if spot.gap is not None:
        facts.append(f"gap {words.signed(spot.gap)} on 1–7")
    if figures.previous is not None and figures.score is not None:
        facts.append(_moved(figures.score - figures.previous))
    picture = next(photos(context, touchpoint.id, spot.evidence), None)
    return HotSpotCard(
        spot=context.listed(figures),
        good=spot.good,
        reasons=tuple(sentence(short(phrase(reason), 140)) for reason in spot.reasons[:3]),
        cause=cause.strip(),
        owner=touchpoint.owner_role or (found[0].owner if found else ""),
        facts=" · ".join(facts),
        photo=picture,
    )


def _moved(change: float) -> str:
    told = words.signed(change, 0)
    return "as in the wave before" if told == "0" else f"{told} on the wave before"
