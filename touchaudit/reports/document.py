"""From a finished report to the bytes of its PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
)

from touchaudit.charts.fonts import FACES, fit
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.reports.due import Due
from touchaudit.reports.finish import LARGE, About, Attachment, finish
from touchaudit.reports.flowables import APART, Apart, clean, needed
from touchaudit.reports.model import Report
from touchaudit.reports.page import Page
from touchaudit.reports.paint import colour
from touchaudit.reports.sections import wanted
from touchaudit.reports.tagging import TagCanvas, set_tagged
from touchaudit.reports.theme import use_fonts
from touchaudit.tongue import speaking, tell

ANSWERS = "answers.json"
WORKBOOK = "answers.xlsx"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_ATTACHED, _DRAWN = 0.08, 0.9
"""Shares of the work: the workbook made, and all pages drawn besides; the rest is finishing."""


def render(report: Report, *, progress: Callable[[float], None] | None = None) -> bytes:
    """Set a report and return its PDF; the same report gives the same bytes.

    Safe to call from a worker thread, one report at a time. ``progress`` is told the share done, 0 to 1.
    """
    use_fonts()
    with speaking(report.language):
        return _rendered(report, progress or _nobody)


def _rendered(report: Report, told: Callable[[float], None]) -> bytes:
    with SpooledTemporaryFile(LARGE) as target:
        return _bound(report, told, cast("BinaryIO", target))


def _bound(report: Report, told: Callable[[float], None], target: BinaryIO) -> bytes:
    """Draw the report into a file, and return it finished."""
    attached = tuple(_attached(report, told))  # first, while nothing else takes memory
    blocks = _blocks(report)
    document = _Document(target, report, told, len(blocks))
    canvas = set_tagged(document, blocks, palette=report.palette, right=report.right_to_left)
    about = About(report.cover.title, report.author, report.language, report.made)
    done = finish(target, canvas, about, attached)
    told(1.0)
    return done


def _attached(report: Report, told: Callable[[float], None]) -> Iterator[Attachment]:
    """Yield the data that travels inside the file."""
    if report.attachment is not None:
        yield Attachment(ANSWERS, "application/json", report.attachment(), tell("Every answer of this wave"))
    if report.workbook is not None:
        made = report.workbook(lambda share: told(_ATTACHED * share))
        yield Attachment(WORKBOOK, _SHEET, made, tell("Every answer, with the scores as formulas"))


def _nobody(share: float) -> None:
    del share


def _blocks(report: Report) -> list[Any]:
    blocks: list[Any] = []
    shared = False
    for section in wanted(report):
        template = NextPageTemplate("art" if section.art else "page")
        own = section.blocks(report)
        if section.follows and shared:
            most = section.room(report) if section.room else report.page.depth - 1
            high = min(needed(own, report.page, most) + APART, most)
            blocks += [template, CondPageBreak(high), Apart()]
        else:
            blocks += [template, PageBreak()] if blocks else [template]
        blocks += own
        shared = not section.art and section.key != "contents"
    return blocks


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """The report's pages: the cover without a foot, all others with one."""

    def __init__(self, target: BinaryIO, report: Report, told: Callable[[float], None], count: int) -> None:
        super().__init__(target, pagesize=(report.page.width, report.page.height), lang=report.language)
        self._footer = clean(report.footer, 160)
        self._page = page = report.page
        self._told, self._count, self._share = told, max(1, count), 0.0
        self.addPageTemplates(
            [
                PageTemplate("art", [_frame(page)], onPage=_turn),
                PageTemplate("page", [_frame(page)], onPage=self._foot),
            ]
        )
        first = next(iter(wanted(report)), None)
        if first is None or not first.art:
            self.pageTemplates.reverse()

    def filterFlowables(self, flowables: list[Any]) -> None:  # noqa: N802 - ReportLab's hook
        """Make the blocks that are due now, and tell how far the report is."""
        drawn = _ATTACHED + (_DRAWN - _ATTACHED) * (1 - len(flowables) / self._count)
        self._share = max(self._share, drawn)
        self._told(self._share)
        if isinstance(flowables[0], Due):
            flowables[:1] = flowables[0].blocks()

    def _foot(self, canvas: TagCanvas, document: Any) -> None:
        _turn(canvas, document)
        page, low = self._page, self._page.foot
        right = page.width - page.margin
        with canvas.artifact("Pagination"):
            canvas.setStrokeColor(colour(PAPER.hairline))
            canvas.setLineWidth(0.5)
            canvas.setDash([])
            canvas.line(page.margin, low + 12, right, low + 12)
            canvas.setFillColor(colour(PAPER.grey))
            canvas.setFont(FACES[Role.TEXT].name, 7.2)
            canvas.drawString(page.margin, low, fit(self._footer, Role.TEXT, 7.2, page.text - 40))
            canvas.setFillColor(colour(PAPER.ink))
            canvas.setFont(FACES[Role.FIGURES_STRONG].name, 8)
            canvas.drawRightString(right, low, str(canvas.page + 1))


def _turn(canvas: TagCanvas, document: Any) -> None:
    del document
    canvas.begin_page()


def _frame(page: Page) -> Frame:
    return Frame(page.margin, page.bottom, page.text, page.depth, 0, 0, 0, 0)
