"""What other programs get: workbook, table, data, document, slide, picture; read once, then made anywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path

from touchaudit.charts.shapes import Figure
from touchaudit.charts.svg import svg
from touchaudit.errors import ReportError
from touchaudit.exchange import data, document, slide, table
from touchaudit.exchange.model import Export, Story, gather
from touchaudit.exchange.workbook import workbook
from touchaudit.reports.content.context import gist
from touchaudit.reports.figures import Drawing, drawings, journey_figure
from touchaudit.reports.model import Report
from touchaudit.reports.options import ReportOptions
from touchaudit.reports.picture import png
from touchaudit.services.core import Core
from touchaudit.services.reports import ReportService, summary_story
from touchaudit.services.work import Progress, Stop, publish, steps
from touchaudit.tongue import speaking, tell


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What the reader gets: ``chart`` is the key of the figure that a picture shows, ``bom`` helps Excel.

    ``language`` is that of documents, workbooks and figures; CSV and JSON are for programs and have none.
    """

    staff_safe: bool = False
    chart: str = "journey"
    bom: bool = True
    language: str = "en-GB"


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything that an export is made of, read and frozen; needs no database any more."""

    export: Export
    report: Report
    options: ExportOptions


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file: its suffix, what it is called, what it holds, and how it is made."""

    suffix: str
    name: str
    about: str
    make: Callable[[Prepared, Progress], bytes] = field(repr=False)


class ExportService:
    """Exports of one wave of a client."""

    def __init__(self, core: Core, reports: ReportService) -> None:
        self._core = core
        self._reports = reports

    @staticmethod
    def kinds() -> tuple[Kind, ...]:
        """Return the kinds of file that can be made."""
        return tuple(KINDS.values())

    def charts(
        self, client_id: str, wave: int | None = None, language: str = "en-GB"
    ) -> tuple[tuple[str, str], ...]:
        """Return key and title of each figure that can be taken as a picture, in the language of the reader.

        Raises:
            ReportError: Nothing was walked in that wave, or there is no such language.
        """
        report = self._reports.report(client_id, wave, ReportOptions(language=language))
        with speaking(report.language):
            return tuple((known.key, known.title) for known in drawings(report))

    def prepare(
        self, client_id: str, wave: int | None = None, options: ExportOptions | None = None
    ) -> Prepared:
        """Read what an export needs; ``make`` turns it into a file on any thread.

        Raises:
            ReportError: Nothing was walked in that wave.
        """
        chosen = options or ExportOptions()
        report = self._reports.report(
            client_id, wave, ReportOptions(staff_safe=chosen.staff_safe, language=chosen.language)
        )
        record = self._core.records.client(client_id)
        wave = wave or record.latest
        record = record.whole(wave)
        zone = report.made.tzinfo or UTC
        export = gather(
            record,
            wave,
            report.made,
            zone,
            discreet=chosen.staff_safe,
            offers=self._core.offering,
        )
        return Prepared(export, report, chosen)

    @staticmethod
    def make(
        prepared: Prepared, path: Path, progress: Progress | None = None, stop: Stop | None = None
    ) -> bytes:
        """Return the file that a path's suffix asks for; may run on any thread.

        Raises:
            ReportError: No file of that kind can be made, or there is no such figure.
            Cancelled: It was asked to stop.
        """
        kind = kind_of(path)
        step = steps(progress, stop)
        step(0.0)
        with speaking(prepared.report.language):
            done = kind.make(prepared, step)
        step(1.0)
        return done

    @staticmethod
    def write(done: bytes, path: Path) -> None:
        """Put the file in its place all at once.

        Raises:
            ReportError: It can't be written.
        """
        publish(done, path)


def kind_of(path: Path) -> Kind:
    """Return the kind of file that a path's suffix asks for.

    Raises:
        ReportError: There is none.
    """
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        known = ", ".join(KINDS)
        raise ReportError(
            f"No “{path.suffix or path.name}” file can be made.", todo=f"Choose one of {known}."
        )
    return kind


def _drawing(prepared: Prepared) -> Figure:
    known: dict[str, Drawing] = {drawing.key: drawing for drawing in drawings(prepared.report)}
    if prepared.options.chart not in known:
        choice = ", ".join(known) or "none yet"
        raise ReportError(f"There is no figure “{prepared.options.chart}”.", todo=f"Figures here: {choice}.")
    return known[prepared.options.chart].draw()


def _road_map(prepared: Prepared) -> Story:
    report = prepared.report
    return Story(_kicker(report), report.road_map.title, report.road_map.lead, report.footer)


def _journey(prepared: Prepared) -> Story:
    """Tell the journey, its figure drawn smaller than it will be shown: so its texts grow with it."""
    report, (wide, high) = prepared.report, slide.FIGURE
    known = report.journey
    figure = journey_figure(report, wide / slide.ENLARGED, high / slide.ENLARGED)
    stories = known.stories
    room = slide.room(len(stories))
    lanes = (
        ("", [story.name for story in stories]),
        (tell("Thinks"), [gist(story.thinks, room) for story in stories]),
        (tell("Does"), [gist(story.does, room) for story in stories]),
        (tell("Feels"), [gist(story.feels, room) for story in stories]),
        (tell("We can"), [gist(story.can, room) for story in stories]),
    )
    rows = tuple((name, *texts) for name, texts in lanes if any(texts))
    return Story(_kicker(report), known.title, known.lead, report.footer, figure, rows)


def _kicker(report: Report) -> str:
    return report.cover.kicker


KINDS: dict[str, Kind] = {
    kind.suffix: kind
    for kind in (
        Kind(
            ".xlsx",
            "Excel workbook",
            "Every answer, with the scores as formulas.",
            lambda p, step: workbook(p.export, summary_story(p.report), progress=step),
        ),
        Kind(
            ".csv",
            "Table (CSV)",
            "One row for each question of each walk.",
            lambda p, step: table.answers_csv(p.export, bom=p.options.bom, progress=step),
        ),
        Kind(".json", "Data (JSON)", "The whole model.", lambda p, step: data.model_json(p.export)),
        Kind(
            ".docx",
            "Word document",
            "The road map, to be discussed and changed.",
            lambda p, step: document.road_map(p.export, _road_map(p), progress=step),
        ),
        Kind(
            ".pptx",
            "PowerPoint slide",
            "The journey map, made of shapes.",
            lambda p, step: slide.journey_slide(p.export, _journey(p), progress=step),
        ),
        Kind(".svg", "Drawing (SVG)", "One figure.", lambda p, step: svg(_drawing(p)).encode()),
        Kind(".png", "Picture (PNG)", "One figure.", lambda p, step: png(_drawing(p))),
    )
}
"""A new kind of file is a new line here and a new module in ``exchange``."""
