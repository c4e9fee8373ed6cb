"""What moved since the wave before."""

from __future__ import annotations

from touchaudit.charts.dumbbell import NOISE, Change
from touchaudit.domain import words
from touchaudit.domain.trend import like_for_like
from touchaudit.domain.wave import wave_before
from touchaudit.reports.content.context import Context, count, counted, days, short
from touchaudit.reports.model import Trend


def trend(context: Context) -> Trend | None:
    """Write the trend; None without an earlier wave to compare with."""
    changes = sorted(
        (
            Change(
                figures.touchpoint.id,
                context.numbers[figures.touchpoint.id],
                figures.touchpoint.name,
                figures.previous,
                figures.score,
            )
            for figures in context.figures.touchpoints
            if figures.previous is not None and figures.score is not None
        ),
        key=lambda change: (-change.points, change.number),
    )
    before = wave_before(context.record, context.wave)
    if not changes or before is None:
        return None
    earlier = days(visit.visit.on for visit in context.record.in_wave(before))
    now = days(visit.visit.on for visit in context.visits)
    return Trend(
        title=_title(changes),
        lead=_lead(context, len(changes)),
        changes=tuple(changes),
        caption=(
            f"Open ring: {earlier}. Dot: {now}. Changes under {words.number(NOISE)} points are grey: few "
            "visits "
            "move that far by chance."
        ),
    )


def _title(changes: list[Change]) -> str:
    up = sum(change.points >= NOISE for change in changes)
    down = sum(change.points <= -NOISE for change in changes)
    if not up and not down:
        return "No touchpoint moved further than chance would"
    most = max(changes, key=lambda change: abs(change.points))
    moved = f"{short(most.name, 36)} moved most"
    if not down:
        return f"{counted(up, 'touchpoint', 'touchpoints')} rose and none fell; {moved}"
    if not up:
        return f"{counted(down, 'touchpoint', 'touchpoints')} fell and none rose; {moved}"
    return f"{counted(up, 'touchpoint', 'touchpoints')} rose and {count(down)} fell; {moved}"


def _lead(context: Context, compared: int) -> str:
    now, before = context.figures.score, context.figures.previous
    if now is None or before is None:
        return ""
    both = words.plural(compared, "touchpoint was", "touchpoints were")
    return (
        f"The overall score went from {words.score(before, 1)} to {words.score(now, 1)} "
        f"({words.signed(now - before)}); {both} audited both times.{_apart(context)}"
    )


def _apart(context: Context) -> str:
    """Say how much of the change is performance, and how much the questionnaire."""
    earlier = wave_before(context.record, context.wave)
    parts = like_for_like(context.record, earlier, context.wave) if earlier is not None else None
    if parts is None:
        return ""
    return (
        f" Like for like, performance brought {words.signed(parts.performance)} and changes to the questions "
        f"{words.signed(parts.questionnaire)}."
    )
