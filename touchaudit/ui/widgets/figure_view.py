"""A figure of ``touchaudit.charts`` on screen: the same shapes that the report prints, painted by Qt."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import cache, partial, singledispatch

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from touchaudit.charts import shapes
from touchaudit.charts.fonts import FACES
from touchaudit.charts.palette import Palette, Tone
from touchaudit.charts.shapes import Anchor, Figure, Hit, Role, Shape
from touchaudit.ui import style

_EM = 100


def screen_palette() -> Palette:
    """Return the colours of figures that go with the theme that is on."""
    t = style.tokens()
    return Palette(
        paper=t.surface,
        ink=t.text,
        navy=t.accent,
        grey=t.muted,
        faint=t.control_line,
        hairline=t.line,
        pale=t.window,
        accent=t.accent,
        rust=t.poor,
        low=Tone(t.bad, t.bad, t.bad_soft),
        middle=Tone(t.fair, t.fair, t.fair_soft),
        high=Tone(t.great, t.great, t.great_soft),
        heat_low=t.poor,
        heat_middle=t.surface,
        heat_high=t.accent,
    )


class FigureView(QWidget):
    """Shows a figure as wide as there is room; what can be hit sends ``chosen`` with its id.

    Args:
        build: Makes the figure for a width in points and a palette.
        zoom: Pixels to a point, at a text size of 100 %.
    """

    chosen = Signal(str)

    def __init__(self, build: Callable[[float, Palette], Figure], zoom: float = 1.4) -> None:
        super().__init__()
        self._build = build
        self._zoom = zoom
        self._figure: Figure | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(120, 60)

    @property
    def figure(self) -> Figure | None:
        """The figure as it is shown; None before the first layout."""
        return self._figure

    def rebuild(self) -> None:
        """Make the figure again, for a new width, theme or text size.

        A mistake in making it is told as any other, and the figure stays blank: an error that leaves an event
        of a widget which handles events in Python ends the program.
        """
        zoom = self._zoom * style.scale()
        try:
            self._figure = self._build(self.width() / zoom, screen_palette())
        except Exception as error:  # a figure may fail in any number of ways
            self._figure = None
            self.update()
            # In the middle of a layout no dialog can be shown.
            QTimer.singleShot(0, partial(sys.excepthook, type(error), error, error.__traceback__))
            return
        self.setAccessibleName(self._figure.alt)
        self.setFixedHeight(round(self._figure.height * zoom))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != self.width():
            self.rebuild()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._figure is not None:
            self.rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._figure is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        zoom = self._zoom * style.scale()
        painter.scale(zoom, zoom)
        draw(painter, self._figure.items)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position())
        if hit is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(hit.id)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._hit(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), hit.label if hit else "", self)
            return True
        return super().event(event)

    def _hit(self, at: QPointF) -> Hit | None:
        zoom = self._zoom * style.scale()
        x, y = at.x() / zoom, at.y() / zoom
        hits = self._figure.hits if self._figure is not None else ()
        return next((hit for hit in hits if 0 <= x - hit.x < hit.width and 0 <= y - hit.y < hit.height), None)


def draw(painter: QPainter, items: Iterable[Shape]) -> None:
    """Draw shapes where the painter stands, one unit to a point."""
    for item in items:
        _paint(item, painter)


@singledispatch
def _paint(shape: object, painter: QPainter) -> None:
    raise TypeError(f"no way to paint {type(shape).__name__}")


@_paint.register
def _(shape: shapes.Line, painter: QPainter) -> None:
    painter.setPen(_pen(shape.stroke, shape.width, shape.dash))
    painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))


@_paint.register
def _(shape: shapes.Path, painter: QPainter) -> None:
    path = QPainterPath()
    for segment in shape.segments:
        if segment[0] == "M":
            path.moveTo(segment[1], segment[2])
        elif segment[0] == "L":
            path.lineTo(segment[1], segment[2])
        elif segment[0] == "C":
            path.cubicTo(*segment[1:])
        else:
            path.closeSubpath()
    _dress(painter, shape.fill, shape.stroke, shape.width, shape.dash)
    painter.drawPath(path)


@_paint.register
def _(shape: shapes.Rect, painter: QPainter) -> None:
    _dress(painter, shape.fill, shape.stroke, shape.line)
    painter.drawRoundedRect(QRectF(shape.x, shape.y, shape.width, shape.height), shape.radius, shape.radius)


@_paint.register
def _(shape: shapes.Circle, painter: QPainter) -> None:
    _dress(painter, shape.fill, shape.stroke, shape.line)
    painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)


@_paint.register
def _(shape: shapes.Text, painter: QPainter) -> None:
    font = _font(shape.role)
    wide = QFontMetricsF(font).horizontalAdvance(shape.text) * shape.size / _EM
    share = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[shape.anchor]
    painter.save()
    painter.translate(shape.x - wide * share, shape.y)
    painter.scale(shape.size / _EM, shape.size / _EM)
    painter.setFont(font)
    painter.setPen(QColor(shape.colour))
    painter.drawText(QPointF(0, 0), shape.text)
    painter.restore()


@_paint.register
def _(shape: shapes.Group, painter: QPainter) -> None:
    painter.save()
    painter.translate(shape.dx, shape.dy)
    draw(painter, shape.items)
    painter.restore()


def _dress(
    painter: QPainter,
    fill: str | None,
    stroke: str | None,
    width: float,
    dash: tuple[float, ...] = (),
) -> None:
    painter.setPen(_pen(stroke, width, dash) if stroke else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QBrush(QColor(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush))


def _pen(stroke: str, width: float, dash: tuple[float, ...]) -> QPen:
    pen = QPen(
        QColor(stroke), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    if dash:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([length / width for length in dash])
    return pen


@cache
def _font(role: Role) -> QFont:
    """Return a role's font at 100 pixels: letters scaled from there keep the widths they were measured at."""
    face = FACES[role]
    font = QFont(face.family)
    font.setPixelSize(_EM)
    font.setWeight(QFont.Weight(face.weight))
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
