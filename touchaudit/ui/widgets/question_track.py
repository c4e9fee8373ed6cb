"""How far the walk has come: one mark a question, coloured by what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from touchaudit.services.walk_values import QuestionLine
from touchaudit.ui import style

_MOST = 80
_HEIGHT = 10
_SHADES = ("fair", "control_line", "sunken", "poor", "accent")


class QuestionTrack(QWidget):
    """A bar in as many parts as there are questions; with very many, one bar that fills."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[QuestionLine, ...] = ()
        self._here = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT + 4)

    def show_questions(self, lines: Sequence[QuestionLine], here: str, told: str) -> None:
        """Show these questions, the one at ``here`` marked; ``told`` says it in words."""
        shown, before = tuple(line for line in lines if line.state != "note"), (self._lines, self._here)
        self._lines, self._here = shown, here
        self.setAccessibleName(told)
        if (len(before[0]), before[1]) != (len(shown), here) or len(shown) > _MOST:
            self.update()
            return
        for place, (line, known) in enumerate(zip(shown, before[0], strict=True)):
            if line is not known:  # one tap changes one of them
                self.update(self._box(place, here=line.ref == here).toAlignedRect().adjusted(-1, 0, 1, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if len(self._lines) > _MOST:
            self._paint_whole(painter)
            return
        colours = {shade: style.colour(shade) for shade in _SHADES}
        for place, line in enumerate(self._lines):
            here = line.ref == self._here
            box = self._box(place, here=here)
            if box.intersects(QRectF(event.rect())):
                painter.setBrush(colours[self._shade(line, here=here)])
                painter.drawRoundedRect(box, min(3.0, box.width() / 2), 3)

    def _box(self, place: int, *, here: bool) -> QRectF:
        gap = 3.0 if len(self._lines) < 40 else 1.5
        each = (self.width() + gap) / max(1, len(self._lines))
        height = _HEIGHT if here else 6
        return QRectF(place * each, (self.height() - height) / 2, max(1.5, each - gap), height)

    def _paint_whole(self, painter: QPainter) -> None:
        done = sum(line.state != "open" for line in self._lines) / len(self._lines)
        box = QRectF(0, (self.height() - 6) / 2, self.width(), 6)
        painter.setBrush(style.colour("sunken"))
        painter.drawRoundedRect(box, 3, 3)
        box.setWidth(max(6.0, self.width() * done))
        painter.setBrush(style.colour("accent"))
        painter.drawRoundedRect(box, 3, 3)

    def _shade(self, line: QuestionLine, *, here: bool) -> str:
        if line.flagged:
            return "fair"
        if line.state == "open":
            return "control_line" if here else "sunken"
        return "poor" if line.wants else "accent"
