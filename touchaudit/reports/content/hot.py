"""The hot spots: what stands out for bad and for good, why, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence

from touchaudit.domain import words
from touchaudit.domain.hotspots import HotSpot, phrase
from touchaudit.reports.content.context import Context, asked, capital, counted, sentence, short
from touchaudit.reports.content.evidence import photos, seen
from touchaudit.reports.model import HotSpotCard, HotSpots
from touchaudit.tongue import retold, tell

SHOWN = 5


def hot_part(context: Context) -> HotSpots:
    """Write the hot spots, five of each kind at most."""
    bad = [spot for spot in context.spots if not spot.good]
    good = [spot for spot in context.spots if spot.good]
    left = max(0, len(bad) - SHOWN) + max(0, len(good) - SHOWN)
    return HotSpots(
        title=_title(bad, good),
        lead=tell(
            "A touchpoint stands out when its score lies in another band than the whole, when a critical "
            "point failed, when experience and expectation are two or more apart, or when it holds a "
            "signature moment."
        ),
        bad=tuple(_card(context, spot) for spot in bad[:SHOWN]),
        good=tuple(_card(context, spot) for spot in good[:SHOWN]),
        more=tell("{n} more in the touchpoint pages.", n=left) if left else "",
    )


def _title(bad: Sequence[HotSpot], good: Sequence[HotSpot]) -> str:
    if not bad and not good:
        return tell("Nothing stands out, for good or bad")
    if not bad:
        name = short(good[0].touchpoint.name)
        return tell("Nothing stands out for bad; {name} stands out for good", name=name)
    name = short(bad[0].touchpoint.name)
    return counted(
        len(bad),
        "{capital} is the one place that needs care first",
        "{count} touchpoints need care, {name} first",
        name=name,
        capital=capital(name),
    )


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
    facts = [tell("importance {n} of 5", n=touchpoint.criticality)]
    if spot.gap is not None:
        facts.append(tell("gap {gap} on 1–7", gap=words.signed(spot.gap)))
    if figures.previous is not None and figures.score is not None:
        facts.append(_moved(figures.score - figures.previous))
    picture = next(photos(context, touchpoint.id, spot.evidence), None)
    return HotSpotCard(
        spot=context.listed(figures),
        good=spot.good,
        reasons=tuple(sentence(short(retold(phrase(reason)), 140)) for reason in spot.reasons[:3]),
        cause=cause.strip(),
        owner=touchpoint.owner_role or (found[0].owner if found else ""),
        facts=" · ".join(facts),
        photo=picture,
    )


def _moved(change: float) -> str:
    told = words.signed(change, 0)
    if told == "0":
        return tell("as in the wave before")
    return tell("{change} on the wave before", change=told)
