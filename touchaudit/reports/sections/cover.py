"""The cover: a field of the client's own curve, the title, three facts."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, Spacer

from touchaudit.charts.cover import cover_art
from touchaudit.charts.palette import PAPER
from touchaudit.reports.flowables import Begin, Columns, Kicker, Para, Stack, Title
from touchaudit.reports.model import Fact, Report
from touchaudit.reports.paint import paint
from touchaudit.reports.theme import BOTTOM, HEIGHT, MARGIN, TEXT, WIDTH, columns, styles

FIELD = 640.0


class _Field(Flowable):  # type: ignore[misc]
    """The dark field behind the title; takes no room."""

    def __init__(self, art: tuple[float, ...]) -> None:
        super().__init__()
        self._figure = cover_art(art, WIDTH + 2, FIELD)

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take no room."""
        del wide, high
        return 0.0, 0.0

    def draw(self) -> None:
        """Draw over the margins to the edges of the page."""
        x, y = self.canv.absolutePosition(0, 0)
        with self.canv.artifact("Background"):
            paint(self.canv, self._figure, -x - 1, HEIGHT - FIELD - y)


def blocks(report: Report) -> list[Any]:
    """Return the cover."""
    cover, style = report.cover, styles()
    title = Stack(
        [
            Kicker(cover.kicker, PAPER.accent, after=14),
            Title(cover.title, style.cover),
            Spacer(1, 10),
            Title(cover.subtitle, style.cover_lead),
        ],
        TEXT,
    )
    # The title's foot keeps its distance from the field's edge, however many lines it takes.
    high = title.wrap(TEXT, HEIGHT)[1]
    foot = FIELD - 44
    facts = Columns([_fact(fact) for fact in cover.facts], 12.0)
    stamp = Kicker(cover.stamp, PAPER.grey, after=0)
    down = HEIGHT - FIELD - BOTTOM - facts.wrap(TEXT, HEIGHT)[1] - 30 - 8
    return [
        Begin("cover", "Cover"),
        _Field(cover.art),
        Spacer(1, max(10.0, foot - MARGIN - high)),
        title,
        Spacer(1, 44 + 30),
        facts,
        Spacer(1, max(6.0, down - 6)),
        stamp,
    ]


def _fact(fact: Fact) -> Stack:
    lines = [Para(line, styles().body) for line in fact.lines]
    for line in lines:
        line.style = styles().quote
    return Stack([Kicker(fact.label), *lines], columns(4))
