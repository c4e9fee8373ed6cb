"""A small sketch of a way or an outline: enough to see that a place is missing or mistyped."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from touchaudit.domain.position import Position
from touchaudit.ui import style
from touchaudit.ui.widgets.answer_face import mixed

_PAD = 22


class WaySketch(QWidget):
    """Draws places joined by lines, north up, to scale; the first is filled.

    Args:
        closed: Whether the line goes round an area.
    """

    def __init__(self, *, closed: bool) -> None:
        super().__init__()
        self._closed = closed
        self._way: tuple[Position, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # as high as its field
        self.setAccessibleName(self.tr("Sketch of the places"))

    def sizeHint(self) -> QSize:
        return QSize(style.px(220), style.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(110), style.px(110))

    def show_way(self, way: Sequence[Position]) -> None:
        """Show these places."""
        if tuple(way) != self._way:
            self._way = tuple(way)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("line"), 1))
        painter.setBrush(style.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)
        spots = self._spots()
        if not spots:
            side = style.px(28)
            middle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            style.paint_icon(painter, middle, "map-pin", "muted")
            return
        accent = style.colour("accent")
        painter.setPen(
            QPen(accent, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        if self._closed and len(spots) > 2:
            painter.setBrush(mixed(accent, style.colour("sunken"), 0.14))
            painter.drawPolygon(QPolygonF(spots))
        else:
            painter.drawPolyline(QPolygonF(spots))
        for place, spot in enumerate(spots):
            painter.setPen(QPen(accent, 2))
            painter.setBrush(accent if place == 0 else style.colour("surface"))
            painter.drawEllipse(spot, 5, 5)

    def _spots(self) -> list[QPointF]:
        """Return where the places are drawn, all within the frame."""
        if not self._way:
            return []
        squeeze = math.cos(math.radians(self._way[0].latitude))
        east = [place.longitude * squeeze for place in self._way]
        north = [place.latitude for place in self._way]
        wide, high = max(east) - min(east), max(north) - min(north)
        room = (self.width() - 2 * _PAD, self.height() - 2 * _PAD)
        scale = min(room[0] / wide if wide else math.inf, room[1] / high if high else math.inf)
        scale = scale if math.isfinite(scale) else 0.0
        left = (self.width() - wide * scale) / 2
        top = (self.height() - high * scale) / 2
        return [
            QPointF(left + (x - min(east)) * scale, top + (max(north) - y) * scale)
            for x, y in zip(east, north, strict=True)
        ]
