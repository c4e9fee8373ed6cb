"""A figure as a bitmap: drawn on a page of its own size, and that page on pixels, as it would be printed."""

from __future__ import annotations

from io import BytesIO
from threading import Lock

from touchaudit.charts.palette import PAPER
from touchaudit.charts.shapes import Figure
from touchaudit.reports.paint import colour, paint
from touchaudit.reports.tagging import TagCanvas
from touchaudit.reports.theme import use_fonts

PDFIUM = Lock()
"""To be held by whoever uses PDFium: it may be used by one thread at a time."""

EDGE = 12.0
SCALE = 3.0
"""White around the figure in points, and pixels for each point: 216 dpi."""


def png(figure: Figure, *, scale: float = SCALE) -> bytes:
    """Return a figure as PNG on white, ``scale`` pixels for each point."""
    from pypdfium2 import PdfDocument

    page = _page(figure)
    with PDFIUM:
        document = PdfDocument(page)
        picture = document[0].render(scale=scale).to_pil().convert("RGB")
        document.close()
    done = BytesIO()
    picture.save(done, "PNG", dpi=(72 * scale, 72 * scale))
    return done.getvalue()


def _page(figure: Figure) -> bytes:
    use_fonts()
    target = BytesIO()
    size = (figure.width + 2 * EDGE, figure.height + 2 * EDGE)
    canvas = TagCanvas(target, pagesize=size)
    canvas.setFillColor(colour(PAPER.paper))
    canvas.rect(0, 0, *size, stroke=0, fill=1)
    paint(canvas, figure, EDGE, EDGE)
    canvas.save()
    return target.getvalue()
