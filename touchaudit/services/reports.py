"""The report: read once into frozen values, then built and drawn without the database."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC
from pathlib import Path

from touchaudit.errors import ReportError
from touchaudit.reports.build import build_report
from touchaudit.reports.document import render
from touchaudit.reports.model import Report, ReportOptions
from touchaudit.services.core import Core
from touchaudit.services.review_views import open_questions
from touchaudit.services.views import ReportScope

Progress = Callable[[float], None]


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
    def render(report: Report, progress: Progress | None = None) -> bytes:
        """Draw a report; needs no database and may run on any thread."""
        return render(report, progress=progress)

    def make(self, client_id: str, wave: int | None = None, progress: Progress | None = None) -> bytes:
        """Return the PDF of a client's wave."""
        return self.render(self.report(client_id, wave), progress)

    @staticmethod
    def write(data: bytes, path: Path) -> None:
        """Put a report in its place all at once: an older one stays whole until the new one is.

        Raises:
            ReportError: The file can't be written.
        """
        part = path.with_name(f".{path.name}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as error:
            with suppress(OSError):  # the folder itself may be what is wrong
                part.unlink(missing_ok=True)
            raise ReportError(
                f"The report can't be written to {path.parent}: {error.strerror}.",
                safe="Your answers are safe, and an older report was left as it was.",
                todo="Close the file if it is open, or choose another folder.",
            ) from error
