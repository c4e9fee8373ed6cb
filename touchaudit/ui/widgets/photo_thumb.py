"""The small pictures of a strip of photos, and what stands there while one is being added."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from touchaudit.domain.visit import Evidence
from touchaudit.ui import style
from touchaudit.ui.widgets.controls import draw_focus
from touchaudit.ui.widgets.picture import small

if TYPE_CHECKING:
    from touchaudit.ui.widgets.photo_strip import PhotoStrip

_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TURN = 50  # milliseconds between two pictures of the ring
_ARC = 100  # degrees


class Thumb(QToolButton):
    """One small picture: pressed, it is shown large; dragged, or with Ctrl and an arrow key, it moves."""

    def __init__(self, photo: Evidence, path: Path, side: int, strip: PhotoStrip) -> None:
        super().__init__(strip)
        self.photo = photo
        self._side = side
        self._path = path
        self._strip = strip
        self._pixmap: QPixmap | None = None
        self._start: QPoint | None = None
        self._dragged = False
        self.setFixedSize(QSize(side, side))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = self.tr("Photo: {}").format(photo.caption) if photo.caption else self.tr("Photo")
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Ctrl with the left or right arrow moves it"))
        self.setToolTip(photo.caption or self.tr("Look, caption, draw or remove; drag to move"))

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and key in _WAYS:
            self._strip.step(self, _WAYS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._start = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged or (far and self._strip.can_arrange()):
            self._dragged = True
            self.setDown(False)
            self._strip.drag(self, self.mapTo(self._strip, at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged, self._start = self._dragged, False, None
        if dragged:
            self.setDown(False)
            self.update()
            self._strip.drop()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, 11, 11)
        painter.setClipPath(outline)
        picture = self._picture()
        painter.fillPath(outline, style.colour("sunken"))
        if picture.isNull():
            side = self._side * 0.4
            at = QRectF((self._side - side) / 2, (self._side - side) / 2, side, side)
            style.paint_icon(painter, at, "image", "muted")
        else:
            painter.drawPixmap(self.rect(), picture)
        painter.setClipping(False)
        painter.setPen(QPen(style.colour("accent" if self._dragged else "line"), 3 if self._dragged else 1))
        painter.drawPath(outline)
        if self.hasFocus():
            draw_focus(painter, box, 11)

    def _picture(self) -> QPixmap:
        if self._pixmap is None:
            self._pixmap = small(self._path, self.size(), self.devicePixelRatioF())
        return self._pixmap


class Coming(QWidget):
    """Stands for a photo that is being made smaller: a ring that turns."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(side, side)
        self.setAccessibleName(self.tr("A photo is being added"))
        self.setToolTip(self.tr("This photo is being added. You can go on."))

    def showEvent(self, event: QShowEvent) -> None:
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour("line"), 1))
        painter.setBrush(style.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 11, 11)
        side = self.width() * 0.36
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        pen = QPen(style.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, -self._angle * 16, _ARC * 16)

    def _turn(self) -> None:
        self._angle = (self._angle + 18) % 360
        self.update()
