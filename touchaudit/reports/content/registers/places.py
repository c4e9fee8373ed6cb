"""Waves, places and personas side by side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from touchaudit.domain import words
from touchaudit.domain.certainty import mean_interval
from touchaudit.domain.journey import wave_figures
from touchaudit.domain.sides import Side, apart, personas, sites
from touchaudit.reports.content.context import Context
from touchaudit.reports.content.registers.common import ranged, scored, source
from touchaudit.reports.register_model import Entry, Head, Register, RegisterTable
from touchaudit.tongue import tell


def registers(context: Context) -> Iterator[Register]:
    """Write what differs by wave, place and persona; nothing where there is only one of each."""
    by_site, by_persona = sites(context.record, context.wave), personas(context.record, context.wave)
    tables = (
        *_waves(context),
        *_sides(context, tell("Place"), tell("By place"), by_site),
        *_sides(context, tell("Persona"), tell("By persona"), by_persona),
    )
    if not tables:
        return
    yield Register(
        kicker=tell("Waves and places"),
        title=_title(context, by_site),
        lead=tell(
            "Scores of 0 to 100 with the interval in which the mean of further visits would lie with 95% "
            "confidence. Intervals that meet may differ by chance; a single visit has none."
        ),
        tables=tables,
        source=source(context, tell("visits of this wave and of those before")),
    )


def _title(context: Context, by_site: tuple[Side, ...]) -> str:
    for one, other in combinations(sorted(by_site, key=lambda side: -(side.score or 0.0)), 2):
        if apart(one, other):
            return tell("{best} does better than {worst}, and not by chance", best=one.name, worst=other.name)
    if len(by_site) > 1:
        return tell("No place differs from another by more than chance")
    now, before = context.figures.score, context.figures.previous
    if now is None or before is None:
        return tell("How the personas fared")
    return tell(
        "From one wave to the next the score went from {before} to {now}",
        before=words.score(before, 1),
        now=words.score(now, 1),
    )


def _heads(first: str) -> tuple[Head, ...]:
    return (
        Head(first, 5),
        Head(tell("Visits"), 1.4, figures=True),
        Head(tell("Score"), 1.6, figures=True),
        Head(tell("Interval"), 2, figures=True),
    )


def _sides(context: Context, head: str, name: str, sides: tuple[Side, ...]) -> Iterator[RegisterTable]:
    if len(sides) > 1:
        yield RegisterTable(
            name,
            _heads(head),
            tuple(
                (
                    Entry(side.name),
                    Entry(str(side.visits)),
                    scored(context, side.score),
                    Entry(ranged(side.interval)),
                )
                for side in sides
            ),
        )


def _waves(context: Context) -> Iterator[RegisterTable]:
    record = context.record
    if len(record.waves) < 2:
        return
    rows = []
    for wave in record.waves:
        visits = record.in_wave(wave)
        scores = [visit.score.score for visit in visits if visit.score.score is not None]
        rows.append(
            (
                Entry(tell("Wave {n}", n=wave), sub=words.days(visit.visit.on for visit in visits)),
                Entry(str(len(visits))),
                scored(context, wave_figures(record, wave).score),
                Entry(ranged(mean_interval(scores))),
            )
        )
    yield RegisterTable(tell("By wave"), _heads(tell("Wave")), tuple(rows))
