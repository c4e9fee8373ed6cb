"""Contents: page numbers first, then every touchpoint with its score, and how to read the scores."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, Spacer

from touchaudit.charts.fonts import FACES, break_lines
from touchaudit.charts.palette import PAPER, marker
from touchaudit.charts.shapes import Figure, Role
from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.reports.flowables import Begin, Columns, Kicker, Panel, Para, Stack, clean
from touchaudit.reports.model import Listed, Report
from touchaudit.reports.page import GUTTER
from touchaudit.reports.paint import colour, paint
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell

LINE = 29.0
SMALL, LARGE = 15.5, 20.0
"""Points a line takes: a part, a touchpoint where there are many; and from which on its type is larger."""

HEAD = 70.0
ROOM = 6.1
"""Points of the heading, and those above and below the lines of an entry."""


class Entry(Flowable):  # type: ignore[misc]
    """One line of the contents: page, name, and for a touchpoint its score; leads to its page."""

    def __init__(
        self, key: str, name: str, wide: float, high: float, *, listed: Listed | None = None
    ) -> None:
        super().__init__()
        self._key, self._name, self._listed = key, clean(name), listed
        self._size = 9.3 if high >= LARGE and not listed else 8.4
        room = wide - 30 - (46 if listed else 0)
        self._lines = break_lines(self._name, Role.TEXT, self._size, room)
        self.width, self.height = wide, max(high, len(self._lines) * (self._size + 1) + ROOM)

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take one line, or what a long name needs."""
        del wide, high
        return self.width, self.height

    def draw(self) -> None:
        """Draw the words now and the page number when it is known."""
        canvas = self.canv
        size = self._size
        base = self.height / 2 - size * 0.36
        link = canvas.parent.add("TOCI").add("Reference").add("Link", alt=self._name)
        with canvas.content(link):
            canvas.draw_later(lambda pages: self._number(canvas, pages, base, size))
            canvas.setFillColor(colour(PAPER.ink))
            canvas.setFont(FACES[Role.TEXT].name, size)
            top = base + (len(self._lines) - 1) * (size + 1) / 2
            for line, text in enumerate(self._lines):
                canvas.drawString(30, top - line * (size + 1), f"{text} ")
            if self._listed is not None:
                self._score(self._listed, base, size)
        canvas.link(link, self._key, (0, 0, self.width, self.height))
        with canvas.artifact():
            canvas.setStrokeColor(colour(PAPER.hairline))
            canvas.setLineWidth(0.5)
            canvas.line(0, 0, self.width, 0)

    def _number(self, canvas: Any, pages: dict[str, int], base: float, size: float) -> None:
        canvas.setFillColor(colour(canvas.palette.rust))
        canvas.setFont(FACES[Role.FIGURES_STRONG].name, size)
        canvas.drawString(0, base, f"{pages.get(self._key, '')} ")

    def _score(self, listed: Listed, base: float, size: float) -> None:
        canvas = self.canv
        tone = PAPER.tone(listed.band)
        canvas.setFillColor(colour(tone.word))
        canvas.setFont(FACES[Role.FIGURES_STRONG].name, size)
        canvas.drawRightString(self.width, base, words.score(listed.score))
        paint(canvas, Figure(6, 6, (marker(listed.band, 3, 3, 6),), ""), self.width - 32, base)


def blocks(report: Report) -> list[Any]:
    """Return the contents."""
    parts = [part for part in report.contents if part[0] not in ("cover", "contents")]
    reading = _reading(report)
    room = report.page.depth - HEAD - 24 - reading.wrap(report.page.columns(5), report.page.depth)[1]
    line = min(LINE, max(SMALL, room / max(1, len(parts))))
    entries = [Entry(key, title, report.page.columns(5), line) for key, title in parts]
    left = Stack(
        [Stack(entries, report.page.columns(5), tag="TOC"), Spacer(1, 24), reading], report.page.columns(5)
    )
    printed = {chapter.spot.id for chapter in report.chapters} if "touchpoints" in report.parts else set()
    listed = [entry for entry in report.index if entry.id in printed]
    start = [
        Begin("contents", tell("Contents")),
        Kicker(tell("Contents")),
        Para(tell("What is in this report"), styles().title),
    ]
    shown, rest = _column(report, listed, report.page.depth - 144)
    right = [Para(tell("Touchpoint pages"), styles().second), _toc(report, shown)] if shown else []
    first = Columns([left, Stack(right, report.page.columns(6))], GUTTER + report.page.columns(1) + GUTTER)
    return [*start, Spacer(1, 8), first, *_overflow(report, rest)]


def _wide(report: Report) -> float:
    """Return the width of a column of touchpoints."""
    return report.page.columns(6) - GUTTER / 2


def _entry(report: Report, listed: Listed, high: float) -> Entry:
    name = f"{listed.number}  {listed.name}"
    return Entry(f"touchpoint-{listed.number}", name, _wide(report), high, listed=listed)


def _column(report: Report, listed: list[Listed], room: float) -> tuple[list[Listed], list[Listed]]:
    """Return the touchpoints that fit into a column, and the others."""
    for count, one in enumerate(listed):
        room -= _entry(report, one, SMALL).height
        if room < 0:
            return listed[:count], listed[count:]
    return listed, []


def _toc(report: Report, listed: list[Listed]) -> Stack:
    """Set touchpoints below one another, apart as far as the page allows."""
    tight = sum(_entry(report, one, SMALL).height for one in listed)
    spare = (report.page.depth - 144 - tight) / max(1, len(listed))
    entries = [
        _entry(report, one, min(30.0, _entry(report, one, SMALL).height + max(0.0, spare))) for one in listed
    ]
    return Stack(entries, _wide(report), tag="TOC")


def _overflow(report: Report, listed: list[Listed]) -> list[Any]:
    """Set what is left in two columns on the next pages."""
    done: list[Any] = []
    while listed:
        left, others = _column(report, listed, report.page.depth - 14)
        right, rest = _column(report, others, report.page.depth - 14)
        half = -(-len(listed) // 2)
        if not rest and half < len(left) and not _column(report, listed[half:], report.page.depth - 14)[1]:
            left, right = listed[:half], listed[half:]
        done += [Spacer(1, 14), Columns([_toc(report, left), _toc(report, right)], 2 * GUTTER)]
        listed = rest
    return done


def _reading(report: Report) -> Panel:
    bands = report.bands
    wide = report.page.columns(5) - 22
    names = (
        (Band.EXCELLENT, tell("excellent, from {score}", score=words.number(bands.excellent))),
        (Band.GOOD, tell("good, from {score}", score=words.number(bands.good))),
        (Band.FAIR, tell("fair, from {score}", score=words.number(bands.fair))),
        (Band.POOR, tell("poor, below that")),
        (None, tell("N/A: nothing counted")),
    )
    return Panel(
        Stack(
            [
                Para(tell("How to read the scores"), styles().third),
                Para(
                    tell(
                        "Every touchpoint is scored from 0 to 100. Shapes repeat the colours, so the report "
                        "also works in black and white."
                    ),
                    styles().small,
                ),
                Spacer(1, 6),
                *(Key(band, name, wide) for band, name in names),
            ],
            wide,
        )
    )


class Key(Flowable):  # type: ignore[misc]
    """One band's shape and what it means."""

    def __init__(self, band: Band | None, name: str, wide: float) -> None:
        super().__init__()
        self._band, self._name = band, name
        self.width, self.height = wide, 13.0

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take one line."""
        del wide, high
        return self.width, self.height

    def draw(self) -> None:
        """Draw shape and words."""
        canvas = self.canv
        with canvas.content(canvas.parent.add("P")):
            paint(canvas, Figure(7, 7, (marker(self._band, 3.5, 3.5, 7),), ""), 0, 2)
            canvas.setFillColor(colour(PAPER.tone(self._band).word))
            canvas.setFont(FACES[Role.MEDIUM].name, 8)
            canvas.drawString(14, 2.6, self._name)
