"""How many still wait: a falling stair of the share without a reply, by the time since it was asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from touchaudit.charts.palette import PAPER, Palette
from touchaudit.charts.scale import Scale, time_step
from touchaudit.charts.shapes import Anchor, Circle, Figure, Line, Path, Role, Segment, Shape, Text
from touchaudit.domain import words
from touchaudit.tongue import tell

LEFT, TOP, FOOT = 34.0, 12.0, 18.0


@dataclass(frozen=True, slots=True)
class WaitingStep:
    """From ``seconds`` on only a share of ``waiting`` (0–1) had no reply; ``replies`` came at that time."""

    seconds: float
    waiting: float
    replies: int


def waiting_curve(
    steps: Sequence[WaitingStep],
    asked: int,
    wide: float,
    high: float,
    palette: Palette = PAPER,
    *,
    pending: Sequence[float] = (),
    median: float | None = None,
) -> Figure:
    """Draw the stair over ``asked`` enquiries; those ``pending`` for so many seconds are ticks on it."""
    last = max([*(step.seconds for step in steps), *pending], default=0.0)
    step = time_step(max(last, 1.0) * 1.04)
    longest = step * max(1.0, -(-max(last, 1.0) * 1.04 // step))
    across, down = Scale(0, longest, LEFT, wide - 8), Scale(0, 1, high - FOOT, TOP)
    items: list[Shape] = [*_ground(across, down, step, palette)]
    segments: list[Segment] = [("M", across.at(0), down.at(1))]
    level = 1.0
    for one in steps:
        x = across.at(one.seconds)
        segments += [("L", x, down.at(level)), ("L", x, down.at(one.waiting))]
        level = one.waiting
    segments.append(("L", across.at(longest), down.at(level)))
    items.append(Path(tuple(segments), None, palette.navy, 2.0))
    items += [
        Circle(across.at(one.seconds), down.at(one.waiting), 2.6, palette.navy, palette.paper, 0.6)
        for one in steps
    ]
    for waited in pending:
        here = min((one.waiting for one in steps if one.seconds <= waited), default=1.0)
        x, y = across.at(waited), down.at(here)
        items.append(Line(x, y - 4, x, y + 4, palette.low.mark, 1.4))
    if median is not None:
        items += _median(median, across, down, palette)
    told = "; ".join(
        tell(
            "after {time} {share} still wait",
            time=words.duration(one.seconds),
            share=words.percent(one.waiting),
        )
        for one in steps
    )
    alt = tell("Share of {n} probes without a reply: {told}.", n=asked, told=told)
    return Figure(wide, high, tuple(items), alt)


def _median(median: float, across: Scale, down: Scale, palette: Palette) -> list[Shape]:
    x, y = across.at(median), down.at(0.5)
    left = x > (across.start + across.end) * 0.6
    name, where = tell("median {time}", time=words.duration(median)), x + (-6 if left else 6)
    anchor = Anchor.END if left else Anchor.START
    return [
        Line(x, y, x, down.at(0), palette.faint, 0.8, (3.0, 2.0)),
        Circle(x, y, 2.8, palette.accent, palette.paper, 0.8),
        Text(where, y - 5, name, Role.MEDIUM, 7.4, palette.ink, anchor),
    ]


def _ground(across: Scale, down: Scale, step: float, palette: Palette) -> list[Shape]:
    items: list[Shape] = []
    wide, count = across.end + 8, round((across.high - across.low) / step)
    for share in (0.0, 0.5, 1.0):
        y = down.at(share)
        dash = (2.4, 2.2) if share == 0.5 else ()
        items.append(Line(LEFT, y, wide, y, palette.hairline, 0.7, dash))
        items.append(Text(LEFT - 6, y + 2.5, words.percent(share), Role.FIGURES, 7, palette.grey, Anchor.END))
    for index in range(count + 1):
        name = words.duration(index * step) if index else "0"
        last = index == count
        anchor = Anchor.END if last else Anchor.START if not index else Anchor.MIDDLE
        x = across.at(index * step)
        items.append(Text(x, down.start + 11, name, Role.FIGURES, 6.8, palette.grey, anchor))
    items.append(Text(wide, TOP - 4, tell("still without a reply"), Role.MEDIUM, 7, palette.ink, Anchor.END))
    return items
