"""The small drawing on the empty home page: a way with one dip in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from touchaudit.charts.curve import Curve
from touchaudit.ui import style

_STOPS = (
    ("globe", 0.30, "great"),
    ("phone", 0.46, "good"),
    ("store", 0.34, "great"),
    ("users", 0.86, "bad"),
    ("receipt", 0.52, "fair"),
    ("heart", 0.22, "great"),
)


class JourneyArt(QWidget):
    """A picture without meaning of its own; screen readers pass it by."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(style.px(560), style.px(170))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(_STOPS)
        points = [
            QPointF(step * (index + 0.5), 22 + share * (self.height() - 46))
            for index, (_, share, _) in enumerate(_STOPS)
        ]
        curve = Curve.through([(point.x(), point.y()) for point in points])
        path = QPainterPath()
        for segment in curve.segments():
            if segment[0] == "M":
                path.moveTo(segment[1], segment[2])
            elif segment[0] == "C":
                path.cubicTo(*segment[1:])
        painter.setPen(QPen(style.colour("line"), 2, Qt.PenStyle.DashLine))
        middle = self.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        painter.setPen(QPen(style.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)
        for point, (name, _, tone) in zip(points, _STOPS, strict=True):
            painter.setPen(QPen(style.colour("window"), 4))
            painter.setBrush(style.colour(tone))
            painter.drawEllipse(point, style.px(19), style.px(19))
            side = style.px(20)
            style.paint_icon(
                painter, QRectF(point.x() - side / 2, point.y() - side / 2, side, side), name, "on_tone"
            )
