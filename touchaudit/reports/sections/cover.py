"""The cover: a field of the client's own curve, the title, three facts, the client's logo."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Spacer

from touchaudit.charts.cover import cover_art
from touchaudit.reports.flowables import Begin, Columns, Kicker, Para, Stack, Title
from touchaudit.reports.model import Fact, Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.paint import paint
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

FIELD = 0.76
"""Share of the page's height that is dark."""

LOGO_WIDE, LOGO_HIGH = 132.0, 40.0


class _Field(Flowable):  # type: ignore[misc]
    """The dark field behind the title; takes no room."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._page = report.page
        self._high = report.page.height * FIELD
        self._figure = cover_art(report.cover.art, report.page.width + 2, self._high, report.palette)

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take no room."""
        del wide, high
        return 0.0, 0.0

    def draw(self) -> None:
        """Draw over the margins to the edges of the page."""
        _, y = self.canv.absolutePosition(0, 0)
        with self.canv.artifact("Background"):
            paint(self.canv, self._figure, -self._page.margin - 1, self._page.height - self._high - y)


class Logo(Flowable):  # type: ignore[misc]
    """The client's logo at the right edge of the text, ``low`` above the page's foot; takes no room."""

    def __init__(self, report: Report, low: float, high: float = LOGO_HIGH) -> None:
        super().__init__()
        self._report, self._low, self._high = report, low, high

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take no room."""
        del wide, high
        return 0.0, 0.0

    def draw(self) -> None:
        """Draw the logo as large as its place allows, never stretched."""
        canvas, page = self.canv, self._report.page
        picture = ImageReader(BytesIO(self._report.logo))
        wide, high = picture.getSize()
        scale = min(LOGO_WIDE / wide, self._high / high)
        wide, high = wide * scale, high * scale
        left = page.text - wide
        low = self._low - canvas.absolutePosition(0, 0)[1]
        box = (*canvas.absolutePosition(left, low), *canvas.absolutePosition(left + wide, low + high))
        with canvas.content(canvas.parent.add("Figure", alt=self._report.logo_alt, box=box)):
            canvas.drawImage(picture, left, low, wide, high)


def blocks(report: Report) -> list[Any]:
    """Return the cover."""
    cover, style, page = report.cover, styles(), report.page
    title = Stack(
        [
            Kicker(cover.kicker, report.palette.accent, after=14),
            Title(cover.title, style.cover),
            Spacer(1, 10),
            Title(cover.subtitle, style.cover_lead),
        ],
        page.text,
    )
    # The title's foot keeps its distance from the field's edge, however many lines it takes.
    high = title.wrap(page.text, page.height)[1]
    field = page.height * FIELD
    foot = field - 44
    facts = Columns([_fact(fact, page.columns(4)) for fact in cover.facts], GUTTER)
    stamp = Kicker(cover.stamp, report.palette.grey, after=0)
    down = page.height - field - page.bottom - facts.wrap(page.text, page.height)[1] - 30 - 8
    return [
        Begin("cover", tell("Cover")),
        _Field(report),
        *([Logo(report, page.bottom)] if report.logo else []),
        Spacer(1, max(10.0, foot - page.margin - high)),
        title,
        Spacer(1, 44 + 30),
        facts,
        Spacer(1, max(6.0, down - 6)),
        stamp,
    ]


def _fact(fact: Fact, wide: float) -> Stack:
    lines = [Para(line, styles().body) for line in fact.lines]
    for line in lines:
        line.style = styles().quote
    return Stack([Kicker(fact.label), *lines], wide)
