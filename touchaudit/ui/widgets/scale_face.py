"""How one step of a scale looks: a circle on a line, with its word below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from touchaudit.ui import style
from touchaudit.ui.widgets.answer_face import AnswerFace, mixed, tall

_CIRCLE = 52
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class StepFace(AnswerFace):
    """A step of a scale. ``digit`` stands in the circle; the line runs on to the neighbours' circles."""

    first = False
    last = False

    def word_font(self) -> QFont:
        """Return the font of the step's word."""
        return style.font(14, QFont.Weight.Medium)

    def height(self, width: int) -> int:
        """Return the height that circle and word need at this width."""
        return style.px(_CIRCLE) + 12 + tall(self.word_font(), width - 8, self._word()) + 8

    def paint(self, painter: QPainter) -> None:
        """Paint line, circle and word on the button."""
        button, side = self.button, style.px(_CIRCLE)
        middle = QPointF(button.width() / 2, side / 2 + 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("line"), 3))
        left = middle.x() if self.first else 0.0
        right = middle.x() if self.last else float(button.width())
        painter.drawLine(QPointF(left, middle.y()), QPointF(right, middle.y()))
        front = self._circle(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))
        painter.setPen(front)
        painter.setFont(style.font(17, QFont.Weight.DemiBold))
        circle = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.digit or self.choice.label)
        painter.setPen(style.colour(self.tone if button.isChecked() else "text"))
        painter.setFont(self.word_font())
        box = button.rect().adjusted(4, side + 14, -4, 0)
        painter.drawText(box, _CENTRE, self._word())

    def _circle(self, painter: QPainter, box: QRectF) -> QColor:
        button, accent, surface = self.button, style.colour(self.tone), style.colour("surface")
        fill, edge, front = surface, QPen(style.colour("control_line"), 1.25), style.colour("text")
        if button.isChecked():
            fill, edge, front = accent, QPen(accent, 1.25), style.colour(self.front)
        elif button.underMouse() and button.isEnabled():
            fill, edge = mixed(accent, surface, 0.1), QPen(accent, 1.5)
        if self.suggested and not button.isChecked():
            edge = QPen(style.colour("accent"), 2, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.setBrush(fill)
        painter.drawEllipse(box)
        if button.hasFocus():
            painter.setPen(QPen(style.colour("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(-3.5, -3.5, 3.5, 3.5))
        return front

    def _word(self) -> str:
        return self.choice.label if self.digit != self.choice.label else ""
