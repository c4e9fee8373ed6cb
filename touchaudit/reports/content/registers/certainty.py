"""How sure each score is: visits behind it, its interval, how many visits would settle it, its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from touchaudit.charts.palette import Palette
from touchaudit.charts.ranges import Axis, Ranged, ranges
from touchaudit.charts.shapes import Figure
from touchaudit.domain import words
from touchaudit.domain.certainty import mean_interval, visits_to_tell, wilson
from touchaudit.domain.grades import grade
from touchaudit.domain.journey import TouchpointFigures
from touchaudit.domain.stakes import failed
from touchaudit.reports.content.context import Context, counted
from touchaudit.reports.content.registers.common import placed, ranged, scored, source
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell

MOST = 30
"""Touchpoints whose intervals are drawn; more would be no figure but a fence."""

WITHIN = 5.0
"""Points to within which a score is to be told."""


def registers(context: Context) -> Iterator[Register]:
    """Write how sure the scores are."""
    if not context.audited:
        return
    single = sum(figures.visits == 1 for figures in context.audited)
    yield Register(
        kicker=tell("Certainty"),
        title=_title(single, len(context.audited)),
        lead=tell(
            "Interval: where the mean of further visits would lie with 95% confidence (Student’s t). "
            "Failing: the share of visits that fail, with its interval (Wilson). Needed: visits that would "
            "tell the score to within 5 points. Evidence of its findings: A seen three times and timed or "
            "photographed, D once without a note."
        ),
        tables=(
            RegisterTable(
                tell("How sure each score is"),
                (
                    Head(tell("Touchpoint"), 4.2),
                    Head(tell("Visits"), 1.2, figures=True),
                    Head(tell("Score"), 1.5, figures=True),
                    Head(tell("Interval"), 1.6, figures=True),
                    Head(tell("Failing"), 1.9, figures=True),
                    Head(tell("Needed"), 1.3, figures=True),
                    Head(tell("Evidence"), 1.5),
                ),
                tuple(_row(context, figures) for figures in context.audited),
            ),
        ),
        source=source(context, tell("scores of the visits, one by one")),
        draw=partial(_draw, tuple(_ranged(context))) if len(context.audited) <= MOST else None,
    )


def _ranged(context: Context) -> Iterator[Ranged]:
    for figures in context.audited:
        walks = context.places[figures.touchpoint.id].walks
        interval = mean_interval([walk.score.score for walk in walks if walk.score.score is not None])
        yield Ranged(
            figures.touchpoint.id,
            placed(context, figures.touchpoint),
            figures.score,
            None if interval is None else max(0.0, interval.low),
            None if interval is None else min(100.0, interval.high),
            words.score(figures.score),
            figures.band,
        )


def _draw(rows: tuple[Ranged, ...], wide: float, palette: Palette) -> Figure:
    axis = Axis(0, 100, tuple((float(mark), str(mark)) for mark in range(0, 101, 20)))
    return ranges(
        rows,
        axis,
        wide,
        told=tell("Score of each touchpoint and where it may lie:"),
        row=16.5,
        palette=palette,
    )


def _title(single: int, audited: int) -> str:
    if not single:
        return tell("Every score rests on more than one visit")
    if audited == 1:
        return tell("The score rests on a single visit")
    return counted(
        single,
        "One of {all} scores rests on a single visit",
        "{count} of {all} scores rest on a single visit",
        all=audited,
    )


def _row(context: Context, figures: TouchpointFigures) -> tuple[Entry, ...]:
    walks = context.places[figures.touchpoint.id].walks
    scores = [walk.score.score for walk in walks if walk.score.score is not None]
    bands = context.record.client.bands
    several = len(walks) > 1  # one visit is an observation, not a rate
    low, high = wilson(sum(failed(walk, bands) for walk in walks), max(1, len(walks)))
    needed = visits_to_tell(scores, WITHIN)
    grades = sorted({grade(finding).value for finding in context.findings_of(figures.touchpoint.id)})
    return (
        Entry(placed(context, figures.touchpoint)),
        Entry(str(figures.visits)),
        scored(context, figures.score),
        Entry(ranged(mean_interval(scores)) if len(scores) > 1 else "–"),
        Entry(f"{words.percent(low)}–{words.percent(high)}" if several else "–"),
        Entry(str(needed) if needed else "–"),
        Entry(", ".join(grades) or "–"),
    )
