"""What every part of the report is written from, worked out once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from touchaudit.domain import words
from touchaudit.domain.auditors import Comparison, comparisons
from touchaudit.domain.client import Band
from touchaudit.domain.discretion import discreet_comparisons, discreet_probes, staff_safe
from touchaudit.domain.hotspots import HotSpot, hot_spots
from touchaudit.domain.journey import TouchpointFigures, WaveFigures, touchpoint_figures, wave_figures
from touchaudit.domain.probes import ProbeFigures, probe_figures
from touchaudit.domain.record import ClientRecord, VisitRecord
from touchaudit.domain.roadmap import Finding, findings
from touchaudit.domain.scoring import weighted_mean
from touchaudit.domain.wave import TouchpointWalks, by_touchpoint, wave_before
from touchaudit.reports.model import Listed
from touchaudit.reports.options import ReportOptions
from touchaudit.tongue import tell, tell_n

NO_STAGE = "Elsewhere"
NAME = 110
"""Characters of a name in titles and sentences: about four times what is usual."""
_ENDS = frozenset(".!?…。！？।؟۔")
_SENTENCE = re.compile(r"([.!?]+[”»\"’)]*)(?=\s|$)")
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
    probes: ProbeFigures
    agreement: tuple[Comparison, ...]

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
            stage=figures.stage.name if figures.stage else tell(NO_STAGE),
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
    """Work out the figures of one wave; for a staff-safe edition nothing in them tells on people at work."""
    probes = probe_figures(record.fieldwork, made.astimezone(options.zone), options.zone)
    agreement = comparisons(record, wave)
    if options.staff_safe:
        record, probes = staff_safe(record, options.zone), discreet_probes(probes, options.zone)
        agreement = discreet_comparisons(agreement)
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
        probes=probes,
        agreement=agreement,
    )


def _stages(record: ClientRecord, touchpoints: Iterable[TouchpointFigures]) -> Iterable[StageFigures]:
    groups: dict[str, list[TouchpointFigures]] = {}
    for figures in touchpoints:
        groups.setdefault(figures.stage.id if figures.stage else "", []).append(figures)
    for members in groups.values():
        score = weighted_mean((figure.touchpoint.criticality, figure.score) for figure in members)
        stage = members[0].stage
        yield StageFigures(
            name=stage.name if stage else tell(NO_STAGE),
            score=score,
            band=None if score is None else record.client.bands.of(score),
            previous=weighted_mean((figure.touchpoint.criticality, figure.previous) for figure in members),
            touchpoints=tuple(members),
        )


_COUNTS = (
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
)


def count(number: int) -> str:
    """Return a count in words up to twelve, as titles have it."""
    return tell(_COUNTS[number]) if number < len(_COUNTS) else str(number)


def counted(number: int, one: str, many: str, /, **given: object) -> str:
    """Return one of two sentences as a count asks for it: ``{count}`` in words, the first letter large."""
    return capital(tell_n(number, one, many, count=count(number), **given))


def points(gain: float) -> str:
    """Return a gain in points, never a bare nought."""
    if 0 < gain < 0.1:
        return tell("less than {least} points", least=words.number(0.1))
    told = words.number(gain)
    return tell("{gain} point", gain=told) if told == "1" else tell("{gain} points", gain=told)


def capital(text: str) -> str:
    """Return a text with its first letter large."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """Return a text with its first letter large and a full stop, unless it ends in a mark already."""
    told = text.strip()
    closed = told.rstrip('”»“"’)')[-1:] in (".", "!", "?", "…")
    return capital(told) + ("" if not told or closed else ".")


def asked(label: str, longest: int = 120) -> str:
    """Return a question as it was put, in quotes: a finding is told by the question it fell short on."""
    return tell("“{text}”", text=short(label, longest))


def short(text: str, longest: int = NAME) -> str:
    """Return a text cut at a word; a name is printed whole, unless it is a paragraph in itself."""
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    return flat[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"


def gist(text: str, longest: int) -> str:
    """Return what a person said as far as there is room: whole sentences, or else as much as fits.

    Sentences are cut rather than words, so that a table of voices isn't full of half-told thoughts.
    """
    flat = " ".join(text.split())
    if len(flat) <= longest:
        return flat
    ends = [found.end(1) for found in _SENTENCE.finditer(flat) if found.end(1) <= longest]
    return flat[: ends[-1]] if ends else short(flat, longest)
