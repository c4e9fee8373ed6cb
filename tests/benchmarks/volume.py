"""A client that fills a thick report: as many touchpoints as wanted, each with two photos of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC
from hashlib import sha256
from pathlib import Path

from touchaudit.domain.record import ClientRecord, VisitRecord
from touchaudit.domain.visit import Evidence
from touchaudit.exchange.model import gather
from touchaudit.exchange.workbook import workbook
from touchaudit.reports.build import build_report
from touchaudit.reports.model import Report
from touchaudit.reports.options import ReportOptions
from touchaudit.services.reports import summary_story

from ..reports import factory

SCENES = 8


@dataclass(frozen=True)
class Chapter:
    """What one touchpoint says, in plain words: for libraries that know nothing of ours."""

    title: str
    lead: str
    lines: list[str]
    rows: list[list[str]]
    photos: list[str]


@dataclass(frozen=True)
class Table:
    """The answers of one touchpoint."""

    name: str
    rows: list[list[str]]


@dataclass(frozen=True)
class Content:
    """The words, tables and photos of a report."""

    chapters: list[Chapter]
    tables: list[Table]


def thick(folder: Path, touchpoints: int) -> Report:
    """Return the report on a client with so many touchpoints; the photos are written into the folder."""
    scenes = [(folder / f"{factory.photo(folder, seed)}.jpg").read_bytes() for seed in range(SCENES)]
    record = factory.record(None, count=touchpoints, visits=1, waves=2)
    before, now = record.visits
    shown = replace(record, visits=(before, _with_photos(now, folder, scenes)))
    return report_on(shown, folder)


def report_on(record: ClientRecord, folder: Path) -> Report:
    """Return the report on the second wave of a client, with its workbook."""
    report = build_report(record, 2, ReportOptions(), lambda digest: folder / f"{digest}.jpg", factory.MADE)
    export = gather(record, 2, factory.MADE, UTC, discreet=False)
    story = summary_story(report)
    return replace(report, workbook=lambda told: workbook(export, story, progress=told))


def content_of(report: Report) -> Content:
    """Return what a report says, without its charts."""
    chapters = [
        Chapter(
            chapter.title,
            chapter.lead,
            [line for fact in chapter.thinks for line in fact.lines],
            [[finding.number, finding.title + finding.seen, finding.change] for finding in chapter.findings],
            [str(photo.path) for photo in chapter.photos],
        )
        for chapter in report.chapters
    ]
    tables = [
        Table(
            table.name,
            [[str(row.number), row.question, row.answer, row.score, row.note] for row in table.rows],
        )
        for table in report.appendix
    ]
    return Content(chapters, tables)


def _with_photos(visit: VisitRecord, folder: Path, scenes: list[bytes]) -> VisitRecord:
    """Give each walk two photos that no other has: the same picture with another byte behind its end."""
    walks = []
    for number, walk in enumerate(visit.walks):
        kept = []
        for which in range(2):
            photo = 2 * number + which
            data = scenes[photo % SCENES] + photo.to_bytes(4, "big")
            digest = sha256(data).hexdigest()
            (folder / f"{digest}.jpg").write_bytes(data)
            kept.append(Evidence(f"e{photo}", "w", "q0", digest, taken=factory.MADE, width=1200, height=900))
        first, *rest = walk.questions
        walks.append(replace(walk, questions=(replace(first, photos=tuple(kept)), *rest)))
    return replace(visit, walks=tuple(walks))
