"""A field to sign in with a finger, a pen or the mouse, and a signature as it was drawn."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from touchaudit.domain.release import Stroke
from touchaudit.ui import style

_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
_NEAR = 1.5  # pixels: a point nearer than this to the last one says nothing new


class SignaturePad(QWidget):
    """Takes lines as they are drawn; ``drawn`` is sent after each."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[list[QPointF]] = []
        self.setAccessibleName(self.tr("Signature"))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, style.px(124))

    def strokes(self) -> tuple[Stroke, ...]:
        """Return what was drawn, in widths of the field."""
        wide = max(1, self.width())
        return tuple(
            tuple(round(value / wide, 4) for point in line for value in (point.x(), point.y()))
            for line in self._lines
        )

    def clear(self) -> None:
        """Take everything drawn away."""
        self._lines = []
        self.update()
        self.drawn.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            self._touched(event)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())
        self.drawn.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(style.colour("control_line"), 1))
        painter.setBrush(style.colour("surface"))
        painter.drawRoundedRect(area, 11, 11)
        foot = self.height() * 0.76
        painter.setPen(QPen(style.colour("line"), 1.5))
        painter.drawLine(QPointF(24, foot), QPointF(self.width() - 24, foot))
        draw_strokes(painter, self.strokes(), QPointF(), self.width(), style.colour("text"))

    def _touched(self, event: QTouchEvent) -> None:
        for point in event.points()[:1]:  # a hand resting on the screen draws nothing
            if event.type() == QEvent.Type.TouchBegin:
                self._begin(point.position())
            else:
                self._go_on(point.position())
        if event.type() == QEvent.Type.TouchEnd:
            self.drawn.emit()

    def _begin(self, point: QPointF) -> None:
        self._lines.append([point])
        self.update()

    def _go_on(self, point: QPointF) -> None:
        if self._lines and (point - self._lines[-1][-1]).manhattanLength() >= _NEAR:
            inside = QPointF(min(max(point.x(), 0), self.width()), min(max(point.y(), 0), self.height()))
            self._lines[-1].append(inside)
            self.update()


class Signed(QWidget):
    """A signature as it was drawn, scaled to a line; the name itself where none was drawn."""

    def __init__(self, name: str, strokes: tuple[Stroke, ...]) -> None:
        super().__init__()
        self._name = name
        self._strokes = strokes
        self.setAccessibleName(self.tr("Signature of {}").format(name))
        self.setFixedSize(style.px(150), style.px(52))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = style.colour("text")
        if not self._strokes:
            font = style.font(20, family=style.SERIF)
            font.setItalic(True)
            painter.setFont(font)
            painter.setPen(ink)
            shown = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
            return
        box = extent(self._strokes)
        size = min((self.width() - 6) / max(box.width(), 0.02), (self.height() - 6) / max(box.height(), 0.02))
        draw_strokes(painter, self._strokes, QPointF(3, 3) - box.topLeft() * size, size, ink)


def extent(strokes: Iterable[Stroke]) -> QRectF:
    """Return the smallest box around what was drawn, in widths of the field."""
    across = [value for line in strokes for value in line[0::2]]
    down = [value for line in strokes for value in line[1::2]]
    return QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down)))


def draw_strokes(
    painter: QPainter, strokes: Iterable[Stroke], origin: QPointF, size: float, ink: QColor
) -> None:
    """Draw a signature; ``size`` is the width of its field in pixels."""
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(ink, 2.2, Qt.PenStyle.SolidLine, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in strokes:
        points = [
            origin + QPointF(across * size, down * size)
            for across, down in zip(line[0::2], line[1::2], strict=True)
        ]
        path = QPainterPath(points[0])
        path.lineTo(points[0] + QPointF(0.1, 0))  # a dot is a line as well
        for point in points[1:]:
            path.lineTo(point)
        painter.drawPath(path)
