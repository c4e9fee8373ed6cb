"""Upright pages with what they are about, and their number, at the foot: for all that is no report."""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from touchaudit.charts.fonts import FACES, fit
from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Role
from touchaudit.reports.flowables import clean
from touchaudit.reports.page import A4
from touchaudit.reports.paint import colour
from touchaudit.reports.tagging import TagCanvas


class Footed(BaseDocTemplate):  # type: ignore[misc]
    """Pages of A4 with a foot.

    Args:
        target: Where they are written.
        about: What stands at the foot of each.
        language: The tag of the language that they are in.
    """

    def __init__(self, target: BinaryIO, about: str, language: str) -> None:
        super().__init__(target, pagesize=(A4.width, A4.height), lang=language)
        self._about = clean(about, 160)
        frame = Frame(A4.margin, A4.bottom, A4.text, A4.depth, 0, 0, 0, 0)
        self.addPageTemplates([PageTemplate("page", [frame], onPage=self._foot)])

    def _foot(self, canvas: TagCanvas, document: Any) -> None:
        del document
        with canvas.artifact("Pagination"):
            canvas.setStrokeColor(colour(PAPER.hairline))
            canvas.setLineWidth(0.5)
            canvas.line(A4.margin, A4.foot + 12, A4.width - A4.margin, A4.foot + 12)
            canvas.setFillColor(colour(PAPER.grey))
            canvas.setFont(FACES[Role.TEXT].name, 7.2)
            canvas.drawString(A4.margin, A4.foot, fit(self._about, Role.TEXT, 7.2, A4.text - 40))
            canvas.setFillColor(colour(PAPER.ink))
            canvas.setFont(FACES[Role.FIGURES_STRONG].name, 8)
            canvas.drawRightString(A4.width - A4.margin, A4.foot, str(canvas.page + 1))
