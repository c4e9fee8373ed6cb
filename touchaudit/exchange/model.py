"""One wave of a client, worked out once, as every export writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import TypeAlias

from touchaudit.charts.shapes import Figure
from touchaudit.domain.auditors import Comparison, comparisons
from touchaudit.domain.discretion import (
    discreet_comparisons,
    discreet_probes,
    discreet_standards,
    staff_safe,
)
from touchaudit.domain.journey import WaveFigures, wave_figures
from touchaudit.domain.plan import PlanLane, plan
from touchaudit.domain.probes import ProbeFigures, probe_figures
from touchaudit.domain.record import ClientRecord, QuestionRecord, VisitRecord, WalkRecord
from touchaudit.domain.roadmap import Finding, findings
from touchaudit.domain.scoring import ItemState
from touchaudit.domain.skills import Offers, SkillLine, nothing_known, skill_lines
from touchaudit.domain.standards import StandardLine, standard_lines
from touchaudit.tongue import tell

Progress: TypeAlias = Callable[[float], None]
"""Is told the share done, 0 to 1; may raise to stop the work."""

NO_STAGE = "Elsewhere"


@dataclass(frozen=True, slots=True)
class Export:
    """The record and figures of one wave; ``numbers`` are those of the touchpoints, in the order of the map.

    ``made`` is aware; moments are told in ``zone``. Where it is ``discreet``, probes and timings were judged
    by moments of which only the days are left, and auditors compared by names of which only numbers are.
    """

    record: ClientRecord
    wave: int
    made: datetime
    zone: tzinfo
    discreet: bool
    figures: WaveFigures
    findings: tuple[Finding, ...]
    lanes: tuple[PlanLane, ...]
    numbers: Mapping[str, int]
    probes: ProbeFigures
    standards: tuple[StandardLine, ...]
    agreement: tuple[Comparison, ...]
    skills: tuple[SkillLine, ...]

    @property
    def visits(self) -> tuple[VisitRecord, ...]:
        """The visits of the wave."""
        return self.record.in_wave(self.wave)

    @property
    def walks(self) -> tuple[tuple[VisitRecord, WalkRecord], ...]:
        """The walks of the wave with their visits, touchpoint by touchpoint, oldest visit first."""
        pairs = [(visit, walk) for visit in self.visits for walk in visit.walks]
        return tuple(sorted(pairs, key=lambda pair: self.numbers[pair[1].touchpoint.id]))

    def stage_of(self, stage_id: str) -> str:
        """Return the name of a stage."""
        return next((stage.name for stage in self.record.stages if stage.id == stage_id), tell(NO_STAGE))


@dataclass(frozen=True, slots=True)
class Story:
    """The sentences that a document opens with, the figure it is about, and a table below: its head first."""

    kicker: str
    title: str
    lead: str
    source: str
    figure: Figure | None = None
    table: tuple[tuple[str, ...], ...] = ()


def gather(
    record: ClientRecord,
    wave: int,
    made: datetime,
    zone: tzinfo,
    *,
    discreet: bool,
    offers: Offers = nothing_known,
) -> Export:
    """Work out what is exported of one wave; ``discreet`` leaves out whatever tells on people at work."""
    probes = probe_figures(record.fieldwork, made.astimezone(zone), zone)
    standards = standard_lines(record, record.in_wave(wave), probes.lines, zone)
    agreement = comparisons(record, wave)
    if discreet:
        record = staff_safe(record, zone)
        agreement = discreet_comparisons(agreement)
        probes, standards = discreet_probes(probes, zone), discreet_standards(standards, zone)
    figures = wave_figures(record, wave)
    found = findings(record, wave)
    return Export(
        record=replace(record, planned=()),
        wave=wave,
        made=made,
        zone=zone,
        discreet=discreet,
        figures=figures,
        findings=found,
        lanes=plan(record, found),
        numbers={known.touchpoint.id: number for number, known in enumerate(figures.touchpoints, 1)},
        probes=probes,
        standards=standards,
        agreement=agreement,
        skills=skill_lines(record, record.in_wave(wave), offers),
    )


def put(walk: WalkRecord) -> Iterator[QuestionRecord]:
    """Yield the questions that were put: no notes to read, nothing that logic skipped."""
    for question in walk.questions:
        skipped = question.item is not None and question.item.state is ItemState.IRRELEVANT
        if question.type != "note" and not skipped:
            yield question


def nobody(share: float) -> None:
    """Be told how far the work is, and do nothing about it."""
    del share
