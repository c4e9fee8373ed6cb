"""What every part of the report is written from, worked out once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.domain.hotspots import HotSpot, hot_spots
from touchaudit.domain.journey import TouchpointFigures, WaveFigures, touchpoint_figures, wave_figures
from touchaudit.domain.record import ClientRecord, VisitRecord
from touchaudit.domain.roadmap import Finding, findings
from touchaudit.domain.scoring import weighted_mean
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, wave_before
from touchaudit.reports.model import Listed, ReportOptions

NO_STAGE = "Elsewhere"
INDICATIVE = 0.8
"""Below this coverage a score is printed as indicative (METHOD §3)."""


@dataclass(frozen=True, slots=True)
class StageFigures:
    """One stage with its touchpoints in order, and their mean scores in both waves."""

    name: str
    score: float | None
    band: Band | None
    previous: float | None
    touchpoints: tuple[TouchpointFigures, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """The record and all figures of one wave."""

    record: ClientRecord
    wave: int
    options: ReportOptions
    photo_path: Callable[[str], Path]
    made: datetime
    figures: WaveFigures
    earlier: Mapping[str, TouchpointFigures]
    findings: tuple[Finding, ...]
    spots: tuple[HotSpot, ...]
    places: Mapping[str, TouchpointWalks]
    numbers: Mapping[str, int]
    stages: tuple[StageFigures, ...]

    @property
    def visits(self) -> tuple[VisitRecord, ...]:
        """The visits of the wave."""
        return self.record.in_wave(self.wave)

    @property
    def audited(self) -> tuple[TouchpointFigures, ...]:
        """The touchpoints that have a score, in the order of the map."""
        return tuple(figures for figures in self.figures.touchpoints if figures.score is not None)

    def findings_of(self, touchpoint_id: str) -> tuple[Finding, ...]:
        """Return the findings of one touchpoint, the largest gain first, knock-outs before all."""
        found = (finding for finding in self.findings if finding.touchpoint.id == touchpoint_id)
        return tuple(sorted(found, key=lambda finding: (not finding.knockout, -finding.uplift)))

    def listed(self, figures: TouchpointFigures, note: str = "") -> Listed:
        """Return a touchpoint as it stands in lists."""
        return Listed(
            id=figures.touchpoint.id,
            number=self.numbers[figures.touchpoint.id],
            name=figures.touchpoint.name,
            stage=figures.stage.name if figures.stage else NO_STAGE,
            score=figures.score,
            band=figures.band,
            note=note,
        )


def gather(
    record: ClientRecord,
    wave: int,
    options: ReportOptions,
    photo_path: Callable[[str], Path],
    made: datetime,
) -> Context:
    """Work out the figures of one wave."""
    figures = wave_figures(record, wave)
    before = wave_before(record, wave)
    earlier = () if before is None else touchpoint_figures(record, before)
    return Context(
        record=record,
        wave=wave,
        options=options,
        photo_path=photo_path,
        made=made,
        figures=figures,
        earlier={figure.touchpoint.id: figure for figure in earlier},
        findings=findings(record, wave),
        spots=hot_spots(record, wave),
        places={place.touchpoint.id: place for place in by_touchpoint(record, wave)},
        numbers={figure.touchpoint.id: number for number, figure in enumerate(figures.touchpoints, 1)},
        stages=tuple(_stages(record, figures.touchpoints)),
    )


def _stages(record: ClientRecord, touchpoints: Iterable[TouchpointFigures]) -> Iterable[StageFigures]:
    groups: dict[str, list[TouchpointFigures]] = {}
    for figures in touchpoints:
        groups.setdefault(figures.stage.id if figures.stage else "", []).append(figures)
    for members in groups.values():
        score = weighted_mean((figure.touchpoint.criticality, figure.score) for figure in members)
        stage = members[0].stage
        yield StageFigures(
            name=stage.name if stage else NO_STAGE,
            score=score,
            band=None if score is None else record.client.bands.of(score),
            previous=weighted_mean((figure.touchpoint.criticality, figure.previous) for figure in members),
            touchpoints=tuple(members),
        )


def days(dates: Iterable[date]) -> str:
    """Return a span of dates: ``12–26 Sep 2026``, or one date."""
    first, *rest = sorted(dates)
    last = rest[-1] if rest else first
    if first == last:
        return words.day(first)
    start = words.day(first).split(" ")
    end = words.day(last).split(" ")
    kept = next(index for index in (2, 1, 0) if start[index] != end[index])
    dash = "–" if kept == 0 else " – "
    return " ".join(start[: kept + 1]) + dash + words.day(last)


def count(number: int) -> str:
    """Return a count in words up to twelve, as titles have it."""
    names = [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ]
    return names[number] if number < len(names) else str(number)


def counted(number: int, one: str, many: str) -> str:
    """Return a count in words with its noun, the first letter large."""
    told = f"{count(number)} {one if number == 1 else many}"
    return told[0].upper() + told[1:]


def points(gain: float) -> str:
    """Return a gain in points, never a bare nought."""
    return "less than 0.1 points" if 0 < gain < 0.1 else f"{words.number(gain)} points"


def sentence(text: str) -> str:
    """Return a text with its first letter large and a full stop, unless it ends in a mark already."""
    told = text.strip()
    if not told:
        return ""
    return told[0].upper() + told[1:] + ("" if told[-1] in ".!?…" else ".")


def asked(label: str, longest: int = 120) -> str:
    """Return a question as it was put, in quotes: a finding is told by the question it fell short on."""
    return f"“{short(label, longest)}”"


def short(text: str, longest: int = 60) -> str:
    """Return a name cut at a word, for titles."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    return flat[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
