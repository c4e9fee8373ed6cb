"""From a finished report to the bytes of its PDF."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate

from touchaudit.charts.fonts import FACES, fit
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.reports.finish import About, Attachment, finish
from touchaudit.reports.flowables import clean
from touchaudit.reports.model import Report
from touchaudit.reports.paint import colour
from touchaudit.reports.sections import wanted
from touchaudit.reports.tagging import TagCanvas
from touchaudit.reports.theme import BOTTOM, DEPTH, FOOTER, HEIGHT, MARGIN, TEXT, WIDTH, use_fonts

ANSWERS = "answers.json"


def render(report: Report, *, progress: Callable[[float], None] | None = None) -> bytes:
    """Set a report and return its PDF; the same report gives the same bytes.

    Safe to call from a worker thread, one report at a time. ``progress`` is told the share done, 0 to 1.
    """
    use_fonts()
    told = progress or _nobody
    target = BytesIO()
    canvases: list[TagCanvas] = []
    blocks = _blocks(report)

    def canvas(*args: Any, **more: Any) -> TagCanvas:
        canvases.append(TagCanvas(*args, **_known(more)))
        return canvases[-1]

    document = _Document(target, report, _steps(told, len(blocks)))
    document.build(blocks, canvasmaker=canvas)
    about = About(report.cover.title, report.author, report.language, report.made)
    answers = Attachment(ANSWERS, "application/json", report.attachment, "Every answer of this wave")
    done = finish(target.getvalue(), canvases[0], about, (answers,))
    told(1.0)
    return done


def _nobody(share: float) -> None:
    del share


def _known(more: dict[str, Any]) -> dict[str, Any]:
    """Drop what the canvas decides itself."""
    return {
        key: value for key, value in more.items() if key not in ("invariant", "pdfVersion", "initialFontName")
    }


def _steps(told: Callable[[float], None], count: int) -> Callable[[], None]:
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        told(min(0.9, 0.9 * done / max(1, count)))

    return step


def _blocks(report: Report) -> list[Any]:
    blocks: list[Any] = []
    for section in wanted(report):
        template = NextPageTemplate("art" if section.art else "page")
        blocks += [template, PageBreak()] if blocks else [template]
        blocks += section.blocks(report)
    return blocks


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """The report's pages: the cover without a foot, all others with one."""

    def __init__(self, target: BytesIO, report: Report, step: Callable[[], None]) -> None:
        super().__init__(target, pagesize=(WIDTH, HEIGHT), lang=report.language)
        self._footer = clean(report.footer, 160)
        self._step = step
        self.addPageTemplates(
            [
                PageTemplate("art", [_frame()]),
                PageTemplate("page", [_frame()], onPage=self._foot),
            ]
        )
        first = next(iter(wanted(report)), None)
        if first is None or not first.art:
            self.pageTemplates.reverse()

    def afterFlowable(self, flowable: Any) -> None:  # noqa: N802 - ReportLab's hook
        """Tell how far the report is."""
        del flowable
        self._step()

    def _foot(self, canvas: TagCanvas, document: Any) -> None:
        del document
        with canvas.artifact("Pagination"):
            canvas.setStrokeColor(colour(PAPER.hairline))
            canvas.setLineWidth(0.5)
            canvas.setDash([])
            canvas.line(MARGIN, FOOTER + 12, WIDTH - MARGIN, FOOTER + 12)
            canvas.setFillColor(colour(PAPER.grey))
            canvas.setFont(FACES[Role.TEXT].name, 7.2)
            canvas.drawString(MARGIN, FOOTER, fit(self._footer, Role.TEXT, 7.2, TEXT - 40))
            canvas.setFillColor(colour(PAPER.ink))
            canvas.setFont(FACES[Role.FIGURES_STRONG].name, 8)
            canvas.drawRightString(WIDTH - MARGIN, FOOTER, str(canvas.page + 1))


def _frame() -> Frame:
    return Frame(MARGIN, BOTTOM, TEXT, DEPTH, 0, 0, 0, 0)
