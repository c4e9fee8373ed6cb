"""What moved since the wave before."""

from __future__ import annotations

from touchaudit.charts.dumbbell import NOISE, Change
from touchaudit.domain import words
from touchaudit.domain.trend import like_for_like
from touchaudit.domain.wave import wave_before
from touchaudit.reports.content.context import Context, capital, count, short
from touchaudit.reports.model import Trend
from touchaudit.tongue import tell, tell_n


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
    earlier = words.days(visit.visit.on for visit in context.record.in_wave(before))
    now = words.days(visit.visit.on for visit in context.visits)
    return Trend(
        title=_title(changes),
        lead=_lead(context, len(changes)),
        changes=tuple(changes),
        caption=tell(
            "Open ring: {earlier}. Dot: {now}. Changes under {noise} points are grey: few visits move that "
            "far by chance.",
            earlier=earlier,
            now=now,
            noise=words.number(NOISE),
        ),
    )


def _title(changes: list[Change]) -> str:
    up = sum(change.points >= NOISE for change in changes)
    down = sum(change.points <= -NOISE for change in changes)
    if not up and not down:
        return tell("No touchpoint moved further than chance would")
    most = max(changes, key=lambda change: abs(change.points))
    risen = tell_n(up, "one touchpoint rose", "{count} touchpoints rose", count=count(up))
    fallen = tell_n(down, "one touchpoint fell", "{count} touchpoints fell", count=count(down))
    name = short(most.name)
    if not down:
        return capital(tell("{risen} and none fell; {name} moved most", risen=risen, name=name))
    if not up:
        return capital(tell("{fallen} and none rose; {name} moved most", fallen=fallen, name=name))
    fell = tell_n(down, "one fell", "{count} fell", count=count(down))
    return capital(tell("{risen} and {fell}; {name} moved most", risen=risen, fell=fell, name=name))


def _lead(context: Context, compared: int) -> str:
    now, before = context.figures.score, context.figures.previous
    if now is None or before is None:
        return ""
    moved = tell_n(
        compared,
        "The overall score went from {before} to {now} ({change}); {n} touchpoint was audited both times.",
        "The overall score went from {before} to {now} ({change}); {n} touchpoints were audited both times.",
        before=words.score(before, 1),
        now=words.score(now, 1),
        change=words.signed(now - before),
    )
    return f"{moved} {_apart(context)}".strip()


def _apart(context: Context) -> str:
    """Say how much of the change is performance, and how much the questionnaire."""
    earlier = wave_before(context.record, context.wave)
    parts = like_for_like(context.record, earlier, context.wave) if earlier is not None else None
    if parts is None:
        return ""
    return tell(
        "Like for like, performance brought {performance} and changes to the questions {questionnaire}.",
        performance=words.signed(parts.performance),
        questionnaire=words.signed(parts.questionnaire),
    )
