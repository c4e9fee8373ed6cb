"""The report: read once into frozen values, then built and drawn without the database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from pathlib import Path

from touchaudit.domain.roadmap import findings
from touchaudit.errors import ReportError
from touchaudit.reports.build import build_report
from touchaudit.reports.content.department import owners
from touchaudit.reports.document import render
from touchaudit.reports.model import Report, ReportOptions
from touchaudit.reports.sections import wanted
from touchaudit.services.core import Core
from touchaudit.services.review_views import open_questions
from touchaudit.services.views import ReportScope
from touchaudit.services.work import Progress, Stop, publish, steps


class ReportService:
    """Reports on one wave of a client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def scope(self, client_id: str, wave: int | None = None) -> ReportScope:
        """Return what a report would cover, and what still stands open in it."""
        record = self._core.records.client(client_id)
        wave = wave or max(record.waves, default=1)
        visits = record.in_wave(wave)
        still_open = [(walk, question, visit) for visit in visits for walk, question in open_questions(visit)]
        walk, question, _ = still_open[0] if still_open else (None, None, None)
        return ReportScope(
            client=record.client,
            wave=wave,
            waves=record.waves,
            visits=len(visits),
            open=len(still_open),
            open_walk=walk.id if walk else "",
            open_ref=self._core.live.get(walk.id).ref_of(question.key) if walk and question else "",
            open_text=question.label if question else "",
        )

    def report(self, client_id: str, wave: int | None = None, options: ReportOptions | None = None) -> Report:
        """Return the report as finished text and figures; to be drawn by ``render`` on any thread.

        Raises:
            ReportError: Nothing was walked in that wave.
        """
        record = self._core.records.client(client_id)
        wave = wave or max(record.waves, default=1)
        if not record.in_wave(wave):
            raise ReportError("There is nothing to report yet.", todo="Walk a touchpoint first.")
        made = self._core.clock()
        options = replace(options or ReportOptions(), zone=made.tzinfo or UTC)
        return build_report(record, wave, options, self._core.media.path, made)

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

        Raises:
            Cancelled: It was asked to stop.
        """
        step = steps(None, stop)
        step(0.0)
        first = next(iter(wanted(report)))
        return render(replace(report, parts=frozenset({first.key}), attachment=b""), progress=step)

    def make(
        self,
        client_id: str,
        wave: int | None = None,
        progress: Progress | None = None,
        options: ReportOptions | None = None,
    ) -> bytes:
        """Return the PDF of a client's wave."""
        return self.render(self.report(client_id, wave, options), progress)

    def owners(self, client_id: str, wave: int | None = None) -> tuple[str, ...]:
        """Return the roles that a department's edition can be made for."""
        record = self._core.records.client(client_id)
        return owners(record, findings(record, wave or max(record.waves, default=1)))

    @staticmethod
    def write(data: bytes, path: Path) -> None:
        """Put a report in its place all at once: an older one stays whole until the new one is.

        Raises:
            ReportError: The file can't be written.
        """
        publish(data, path, "The report")
