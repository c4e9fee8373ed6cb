"""How a score, and a list of scored touchpoints, look on every page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, Spacer

from touchaudit.charts.badge import badge
from touchaudit.charts.fonts import FACES, break_lines, fit, width
from touchaudit.charts.palette import PAPER, marker
from touchaudit.charts.shapes import Figure, Role
from touchaudit.domain import words
from touchaudit.domain.client import Band
from touchaudit.reports.flowables import Drawn, Para, Stack, Title, clean
from touchaudit.reports.model import Listed, Score
from touchaudit.reports.paint import colour, paint
from touchaudit.reports.theme import styles
from touchaudit.tongue import tell


def hero(score: Score, wide: float, size: float) -> Stack:
    """Return a score set large, its change and its cautions."""
    figure = badge(score.value, score.band, size, decimals=1)
    if figure.width > wide:
        figure = badge(score.value, score.band, size * wide / figure.width, decimals=1)
    blocks: list[Any] = [Drawn(figure, after=5)]
    if score.change is not None:
        blocks.append(Line(*_change(score.change), wide))
    if score.notes:
        blocks.append(Spacer(1, 4))
        blocks += [Title(note, styles().caption) for note in score.notes]
    return Stack(blocks, wide)


def _change(change: float) -> tuple[str, str]:
    tint = PAPER.high.word if change > 0 else PAPER.low.word if change < 0 else PAPER.grey
    return tell("{change} on the wave before", change=words.signed(change)), tint


NEXT = 10.6
"""Points from one line of a name to the next."""


class Line(Flowable):  # type: ignore[misc]
    """One short bold line in a tint."""

    def __init__(self, text: str, tint: str, wide: float) -> None:
        super().__init__()
        self._text, self._tint = fit(clean(text), Role.STRONG, 8.4, wide), tint
        self.width, self.height = wide, 12.0

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take one line."""
        del wide, high
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        canvas = self.canv
        with canvas.content(canvas.parent.add("P")):
            canvas.setFillColor(colour(self._tint))
            canvas.setFont(FACES[Role.STRONG].name, 8.4)
            canvas.drawString(0, 2.4, self._text)


class Spot(Flowable):  # type: ignore[misc]
    """A touchpoint in a list: shape, number, name, score, and a note below."""

    def __init__(self, listed: Listed, wide: float) -> None:
        super().__init__()
        self._listed = listed
        self._note = Para(listed.note, styles().caption) if listed.note else None
        self.width = wide
        self._left = 14 + width(f"{listed.number}", Role.FIGURES_STRONG, 8.4) + 5
        self._name = break_lines(clean(listed.name), Role.STRONG, 8.4, wide - self._left - 30)

    def wrap(self, wide: float, high: float) -> tuple[float, float]:
        """Take as many lines as name and note need."""
        del wide
        note = self._note.wrap(self.width - 14, high)[1] if self._note else 0.0
        self.height = 14.0 + NEXT * (len(self._name) - 1) + note + 5
        return self.width, self.height

    def draw(self) -> None:
        """Draw the name's line, then the note."""
        canvas, listed = self.canv, self._listed
        tone, base = PAPER.tone(listed.band), self.height - 10.5
        node = canvas.parent.add("P")
        with canvas.content(node):
            shape = Figure(7, 7, (marker(listed.band, 3.5, 3.5, 7),), "")
            paint(canvas, shape, 0, base - 0.4)
            score = words.score(listed.score)
            canvas.setFillColor(colour(canvas.palette.rust))
            canvas.setFont(FACES[Role.FIGURES_STRONG].name, 8.4)
            canvas.drawString(14, base, f"{listed.number} ")
            canvas.setFillColor(colour(PAPER.ink))
            canvas.setFont(FACES[Role.STRONG].name, 8.4)
            for line, name in enumerate(self._name):
                canvas.drawString(self._left, base - NEXT * line, f"{name} ")
            canvas.setFillColor(colour(tone.word if listed.band is not Band.EXCELLENT else PAPER.high.word))
            canvas.setFont(FACES[Role.FIGURES_STRONG].name, 8.4)
            canvas.drawRightString(self.width, base, score)
        if self._note is not None:
            self._note.drawOn(canvas, 14, 5)


def spots(listed: Sequence[Listed], wide: float) -> list[Spot]:
    """Return a list of touchpoints."""
    return [Spot(entry, wide) for entry in listed]
