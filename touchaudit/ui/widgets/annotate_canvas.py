"""The photo to draw on, with mouse, finger or keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from touchaudit.domain.annotation import Annotation, Arrow, Blur, Box, Label, points_of
from touchaudit.ui import style
from touchaudit.ui.widgets.annotate_sketch import Sketch
from touchaudit.ui.widgets.controls import draw_focus
from touchaudit.ui.widgets.toast import announce

if TYPE_CHECKING:
    from touchaudit.services.annotations import Easel

_ROOM = 14  # around the photo, so that handles at its edge can be taken
_NEAR = 22  # half of what a finger needs
_KNOB = 8
_STEP, _LEAP = 0.01, 0.05  # of the photo's longer side
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class AnnotateCanvas(QWidget):
    """Shows a photo with its marks as they will be drawn, and takes new ones.

    A drag draws a mark; a press on a mark chooses it, and drags it along. ``wordless`` asks for the words of
    a label that was just put down.
    """

    wordless = Signal()

    def __init__(self, photo: Path, sketch: Sketch) -> None:
        super().__init__()
        self._photo = photo
        self._sketch = sketch
        self._easel: Easel | None = None
        self._image: tuple[tuple[Annotation, ...], QImage] | None = None
        self._held: tuple[str, ...] | None = None
        self._last = QPointF()
        self._down = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 160)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleDescription(
            self.tr("Enter puts a mark down, arrow keys move it, with Shift they size it, Delete removes it")
        )
        sketch.changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def at(self, x: float, y: float) -> QPointF:
        """Return where a pixel of the photo is on this canvas."""
        area = self._area()
        wide, high = self._sketch.photo
        return QPointF(area.left() + x * area.width() / wide, area.top() + y * area.height() / high)

    # Mouse and finger

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)
        if isinstance(self._sketch.mark, Label):
            self.wordless.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touched(event)
            return True
        return super().event(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sketch, key = self._sketch, Qt.Key(event.key())
        if key in _WAYS and sketch.mark is not None:
            self._nudge(_WAYS[key], event.modifiers())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._put_down()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            sketch.turn(1 if key == Qt.Key.Key_PageDown else -1)
            announce(self, self.accessibleName())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            sketch.drop()
        elif key == Qt.Key.Key_Escape and sketch.mark is not None:
            sketch.choose(None)
        else:
            super().keyPressEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        painter.drawImage(self._area(), self._drawn())
        mark = self._sketch.mark
        if mark is not None:
            self._paint_choice(painter, mark)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 11)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._easel = None
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._sketch.settle()

    # Inside

    def _touched(self, event: QTouchEvent) -> None:
        event.accept()
        points = event.points()
        if not points:
            return
        place = points[0].position()
        if event.type() == QEvent.Type.TouchBegin:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._press(place)
        elif event.type() == QEvent.Type.TouchUpdate:
            self._drag(place)
        else:
            self._release()

    def _press(self, place: QPointF) -> None:
        sketch = self._sketch
        self._last = self._down = place
        self._held = self._handle_at(place)
        if self._held is not None:
            return
        found = self._mark_at(place)
        sketch.choose(found)
        if found is not None:
            self._held = ()
        elif self._area().adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM).contains(place):
            start = self._on_photo(place)
            sketch.add(start, start)
            self._held = () if sketch.tool == "label" else ("x2", "y2")

    def _drag(self, place: QPointF) -> None:
        if self._held is None:
            return
        x, y = self._on_photo(place)
        before = self._on_photo(self._last)
        self._last = place
        if self._held:
            self._sketch.place({name: x if name[0] == "x" else y for name in self._held})
        else:
            self._sketch.move(x - before[0], y - before[1])

    def _release(self) -> None:
        held, self._held = self._held, None
        mark = self._sketch.mark
        if held is None or mark is None:
            return
        if held == ("x2", "y2") and not isinstance(mark, Label) and self._is_a_slip(mark):
            self._sketch.drop()
            return
        self._sketch.settle()
        if isinstance(mark, Label) and not mark.text:
            self.wordless.emit()

    def _is_a_slip(self, mark: Arrow | Box | Blur) -> bool:
        """Return whether a mark is too small to be meant."""
        return (self.at(mark.x2, mark.y2) - self.at(mark.x1, mark.y1)).manhattanLength() < 12

    def _put_down(self) -> None:
        """Put a mark of fair size in the middle; the arrow keys take it from there."""
        if isinstance(self._sketch.mark, Label):
            self.wordless.emit()
            return
        wide, high = self._sketch.photo
        self._sketch.choose(None)
        self._sketch.add((wide * 0.4, high * 0.4), (wide * 0.6, high * 0.6))
        self._sketch.settle()
        announce(self, self.accessibleName())
        if self._sketch.tool == "label":
            self.wordless.emit()

    def _nudge(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        share = _LEAP if modifiers & Qt.KeyboardModifier.ControlModifier else _STEP
        right, down = (part * share * max(self._sketch.photo) for part in way)
        mark = self._sketch.mark
        if modifiers & Qt.KeyboardModifier.ShiftModifier and mark is not None:
            points = points_of(mark)
            if "x2" in points:
                self._sketch.place({"x2": points["x2"] + right, "y2": points["y2"] + down})
        else:
            self._sketch.move(right, down)

    def _show(self) -> None:
        count = len(self._sketch.marks)
        names = {
            Arrow: self.tr("Arrow"),
            Box: self.tr("Box"),
            Blur: self.tr("Blurred part"),
            Label: self.tr("Text"),
        }
        mark = self._sketch.mark
        told = self.tr("Photo, {} marks").format(count) if count != 1 else self.tr("Photo, 1 mark")
        if mark is not None and self._sketch.chosen is not None:
            what = names[type(mark)] + (f" “{mark.text}”" if isinstance(mark, Label) and mark.text else "")
            told = self.tr("{}, mark {} of {}").format(what, self._sketch.chosen + 1, count)
        self.setAccessibleName(told)
        self.update()

    def _area(self) -> QRectF:
        """Return where the photo is shown."""
        wide, high = self._sketch.photo
        scale = min((self.width() - 2 * _ROOM) / wide, (self.height() - 2 * _ROOM) / high)
        size = QPointF(wide * scale, high * scale)
        corner = (QPointF(self.width(), self.height()) - size) / 2
        return QRectF(corner.x(), corner.y(), size.x(), size.y())

    def _on_photo(self, place: QPointF) -> tuple[float, float]:
        area = self._area()
        wide, high = self._sketch.photo
        x = (place.x() - area.left()) * wide / area.width()
        y = (place.y() - area.top()) * high / area.height()
        return min(max(x, 0.0), wide), min(max(y, 0.0), high)

    def _drawn(self) -> QImage:
        """Return the photo as it will be, drawn anew only where something changed."""
        if self._easel is None:
            area, ratio = self._area(), self.devicePixelRatioF()
            from touchaudit.services.annotations import Easel

            self._easel = Easel(self._photo, round(area.width() * ratio), round(area.height() * ratio))
            self._image = None
        marks = self._sketch.marks
        if self._image is None or self._image[0] != marks:
            easel = self._easel
            form = QImage.Format.Format_RGB888
            image = QImage(easel.shown(marks), easel.width, easel.height, easel.width * 3, form)
            self._image = (marks, image.copy())
        return self._image[1]

    def _handles(self, mark: Annotation) -> dict[tuple[str, str], QPointF]:
        """Return the ends or corners that can be dragged, by the coordinates that they change."""
        points = points_of(mark)
        if isinstance(mark, Label):
            return {}
        known = [("x1", "y1"), ("x2", "y2")]
        if not isinstance(mark, Arrow):
            known += [("x1", "y2"), ("x2", "y1")]
        return {(x, y): self.at(points[x], points[y]) for x, y in known}

    def _handle_at(self, place: QPointF) -> tuple[str, ...] | None:
        mark = self._sketch.mark
        near = {
            names: (spot - place).manhattanLength()
            for names, spot in (self._handles(mark) if mark is not None else {}).items()
        }
        nearest = min(near, key=near.__getitem__, default=None)
        return nearest if nearest is not None and near[nearest] <= _NEAR else None

    def _outline(self, mark: Annotation) -> QRectF:
        if isinstance(mark, Label):
            from touchaudit.services.annotations import label_area

            left, top, right, bottom = label_area(mark, self._sketch.photo)
            return QRectF(self.at(left, top), self.at(right, bottom))
        return QRectF(self.at(mark.x1, mark.y1), self.at(mark.x2, mark.y2)).normalized()

    def _mark_at(self, place: QPointF) -> int | None:
        """Return the topmost mark at a place; a box by its frame only, so that its inside can be drawn on."""
        near = _NEAR / 2
        for index in reversed(range(len(self._sketch.marks))):
            mark = self._sketch.marks[index]
            outline = self._outline(mark)
            if isinstance(mark, Arrow):
                if _distance(place, self.at(mark.x1, mark.y1), self.at(mark.x2, mark.y2)) <= near:
                    return index
            elif outline.adjusted(-near, -near, near, near).contains(place):
                inner = outline.adjusted(near, near, -near, -near)
                if not isinstance(mark, Box) or not inner.isValid() or not inner.contains(place):
                    return index
        return None

    def _paint_choice(self, painter: QPainter, mark: Annotation) -> None:
        """Show which mark is chosen and where it can be taken."""
        if isinstance(mark, Blur | Label):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outline = self._outline(mark)
            for shade, dash in (("on_accent", Qt.PenStyle.SolidLine), ("accent", Qt.PenStyle.DashLine)):
                painter.setPen(QPen(style.colour(shade), 1.5, dash))
                painter.drawRect(outline)
        painter.setPen(QPen(style.colour("accent"), 2))
        painter.setBrush(style.colour("surface"))
        for spot in self._handles(mark).values():
            painter.drawEllipse(spot, _KNOB, _KNOB)


def _distance(place: QPointF, start: QPointF, end: QPointF) -> float:
    """Return how far a place is from a line between two points."""
    along, to = end - start, place - start
    length = QPointF.dotProduct(along, along)
    share = min(1.0, max(0.0, QPointF.dotProduct(to, along) / length)) if length else 0.0
    off = to - along * share
    return float(QPointF.dotProduct(off, off) ** 0.5)
