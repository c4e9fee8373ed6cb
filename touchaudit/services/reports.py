"""The report: read once into frozen values, then built and drawn without the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from functools import partial
from pathlib import Path

from touchaudit.domain.fieldwork import ReportTitle
from touchaudit.domain.ids import new_id
from touchaudit.domain.record import ClientRecord
from touchaudit.domain.roadmap import findings
from touchaudit.errors import ReportError
from touchaudit.exchange.model import Export, Story, gather
from touchaudit.exchange.workbook import workbook
from touchaudit.reports.build import build_report
from touchaudit.reports.content.department import owners
from touchaudit.reports.document import render
from touchaudit.reports.editions import edition_of
from touchaudit.reports.model import Report
from touchaudit.reports.options import ReportOptions
from touchaudit.reports.sections import wanted
from touchaudit.services.core import Core
from touchaudit.services.review_views import open_questions
from touchaudit.services.views import ReportScope
from touchaudit.services.work import Progress, Stop, publish, steps
from touchaudit.tongue import LANGUAGES, speaking


class ReportService:
    """Reports on one wave of a client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def scope(self, client_id: str, wave: int | None = None) -> ReportScope:
        """Return what a report would cover, and what still stands open in it."""
        record = self._core.records.client(client_id)
        wave = wave or record.latest
        visits = record.in_wave(wave)
        unfinished = (visit for visit in visits if visit.score.open)
        still_open = (one for visit in unfinished for one in open_questions(visit))
        walk, question = next(still_open, (None, None))
        return ReportScope(
            record=record,
            wave=wave,
            waves=record.waves,
            visits=len(visits),
            open=sum(visit.score.open for visit in visits),
            open_walk=walk.id if walk else "",
            open_ref=question.ref if question else "",
            open_text=question.label if question else "",
        )

    def report(self, client_id: str, wave: int | None = None, options: ReportOptions | None = None) -> Report:
        """Return the report as finished text and figures; to be drawn by ``render`` on any thread.

        Raises:
            ReportError: Nothing was walked in that wave.
        """
        record = self._core.records.client(client_id)
        wave = wave or record.latest
        if not record.in_wave(wave):
            raise ReportError("There is nothing to report yet.", todo="Walk a touchpoint first.")
        made = self._core.clock()
        options = replace(options or ReportOptions(), zone=made.tzinfo or UTC)
        report = build_report(record, wave, options, self._core.media.path, made)
        if report.attachment is None:
            return report
        return replace(report, workbook=_workbook(report, record, wave, options))

    @staticmethod
    def render(report: Report, progress: Progress | None = None, stop: Stop | None = None) -> bytes:
        """Draw a report; needs no database and may run on any thread.

        Raises:
            Cancelled: It was asked to stop.
        """
        return render(report, progress=steps(progress, stop))

    @staticmethod
    def render_first(report: Report, stop: Stop | None = None) -> bytes:
        """Draw the part that a report begins with, just as it stands there: to be looked at meanwhile.

        A list of contents stays empty: it would lead to pages that are not there yet.

        Raises:
            Cancelled: It was asked to stop.
        """
        step = steps(None, stop)
        step(0.0)
        first = next(iter(wanted(report)))
        alone = replace(report, parts=frozenset({first.key}), contents=(), attachment=None, workbook=None)
        return render(alone, progress=step)

    def make(
        self,
        client_id: str,
        wave: int | None = None,
        progress: Progress | None = None,
        options: ReportOptions | None = None,
    ) -> bytes:
        """Return the PDF of a client's wave."""
        return self.render(self.report(client_id, wave, options), progress)

    @staticmethod
    def languages() -> tuple[tuple[str, str], ...]:
        """Return tag and own name of each language that a report can be printed in."""
        return tuple(LANGUAGES.items())

    def retitle(self, client_id: str, wave: int, key: str, text: str) -> None:
        """Write a title over the one drawn from the figures; an empty text lets the figures speak again.

        ``key`` is one of ``Report.drawn``.
        """
        titles = self._core.records.client(client_id).fieldwork.titles
        known = next((title for title in titles if (title.wave, title.key) == (wave, key)), None)
        told, name = text.strip(), "Change a title of the report"
        if told:
            title = ReportTitle(known.id if known else new_id(), client_id, wave, key, told)
            self._core.keep(name, [title], scope=client_id)
        elif known is not None:
            self._core.keep(name, [], removed=[known], scope=client_id)
        self._core.changed(client_id)

    def owners(self, client_id: str, wave: int | None = None) -> tuple[str, ...]:
        """Return the roles that a department's edition can be made for."""
        record = self._core.records.client(client_id)
        return owners(record, findings(record, wave or record.latest))

    @staticmethod
    def write(data: bytes, path: Path) -> None:
        """Put a report in its place all at once: an older one stays whole until the new one is.

        Raises:
            ReportError: The file can't be written.
        """
        publish(data, path, "The report")


def summary_story(report: Report) -> Story:
    """Return the sentences that a workbook about a report opens with."""
    summary = report.summary
    return Story(report.cover.kicker, summary.title, summary.lead, summary.source)


def _workbook(
    report: Report, record: ClientRecord, wave: int, options: ReportOptions
) -> Callable[[Progress], bytes]:
    """Return what makes the report's workbook: it needs no database any more and may run on any thread."""
    discreet = options.staff_safe or edition_of(options).staff_safe
    with speaking(report.language):
        export = gather(record, wave, report.made, options.zone, discreet=discreet)
    whole = replace(export, record=export.record.whole(wave))
    return partial(_made, whole, summary_story(report))


def _made(export: Export, story: Story, progress: Progress) -> bytes:
    return workbook(export, story, progress=progress)
