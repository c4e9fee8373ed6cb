"""One question to look at again: what it is, what is the matter with it, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from touchaudit.services.review_values import ReviewLine
from touchaudit.ui import style, words
from touchaudit.ui.widgets.controls import draw_focus

SIGNS = {
    "open": ("circle-dashed", "muted"),
    "invalid": ("circle-alert", "bad"),
    "knock_out": ("triangle-alert", "bad"),
    "contradiction": ("circle-help", "fair"),
    "hurried": ("gauge", "fair"),
    "late": ("clock", "fair"),
    "evidence": ("camera", "poor"),
    "flagged": ("flag", "fair"),
    "failed": ("trending-down", "poor"),
    "missed": ("lightbulb", "fair"),
}
_HIGH = 58


class ReviewRow(QPushButton):
    """A line of the review as a button that leads to its question."""

    def __init__(self, line: ReviewLine) -> None:
        super().__init__()
        self.line = line
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = [
            words.said(line.label),
            words.said(line.text),
            self.tr("Answer: {}").format(line.answer) if line.answer else "",
        ]
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))
        self.setToolTip(words.said(line.label))

    def sizeHint(self) -> QSize:
        return QSize(320, style.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, style.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("hover"))
            painter.drawRoundedRect(box, 11, 11)
        if self.hasFocus():
            draw_focus(painter, box, 11)
        side = style.px(20)
        icon, shade = SIGNS[self.line.kind]
        style.paint_icon(painter, QRectF(14, (self.height() - side) / 2, side, side), icon, shade)
        arrow = QRectF(self.width() - side - 12, (self.height() - side) / 2, side, side)
        style.paint_icon(painter, arrow, "chevron-right", "muted")
        self._words(painter, QRectF(side + 28, 0, arrow.left() - side - 40, self.height()))

    def _words(self, painter: QPainter, room: QRectF) -> None:
        answer = self.line.answer.replace("\n", " ")
        third = room.width() / 3
        painter.setFont(style.font(14, QFont.Weight.Medium))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(answer, Qt.TextElideMode.ElideRight, int(third))
        wide = metrics.horizontalAdvance(shown)
        painter.setPen(style.colour(SIGNS[self.line.kind][1]))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        room = room.adjusted(0, 0, -wide - (16 if wide else 0), 0)
        middle = room.height() / 2
        painter.setPen(style.colour("text"))
        painter.setFont(style.font(15, QFont.Weight.Medium))
        self._line(
            painter,
            QRectF(room.x(), middle - style.px(21), room.width(), style.px(21)),
            words.said(self.line.label),
        )
        painter.setPen(style.colour("muted"))
        painter.setFont(style.font(13))
        self._line(
            painter, QRectF(room.x(), middle + 1, room.width(), style.px(19)), words.said(self.line.text)
        )

    def _line(self, painter: QPainter, box: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
