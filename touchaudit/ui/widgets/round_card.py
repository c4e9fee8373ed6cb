"""One round of a repeated part as a card: which it is, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QRadioButton, QSizePolicy

from touchaudit.ui import style
from touchaudit.ui.widgets.controls import draw_focus

if TYPE_CHECKING:
    from touchaudit.ui.widgets.repeat_bar import RoundsRow

_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WIDEST = 190


class RoundCard(QRadioButton):
    """A card to press, to drag, and to move with Ctrl and the arrow keys; a radio button to screen readers.

    Args:
        name: Which round it is: "Person 2".
        title: What it is about, "" while that is not known.
        ref: Its reference.
        row: The row it stands in.
    """

    def __init__(self, name: str, title: str, ref: str, row: RoundsRow) -> None:
        super().__init__(row)
        self.ref = ref
        self._name, self._title, self._row = name, title, row
        self._start: QPoint | None = None
        self._dragged = False
        self.setAccessibleName(f"{name}: {title}" if title else name)
        if row.can_arrange():
            self.setAccessibleDescription(self.tr("Ctrl with the left or right arrow moves it"))
        self.setToolTip(title or name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        title = QFontMetrics(self._title_font()).horizontalAdvance(self._title or self._name)
        name = QFontMetrics(self._name_font()).horizontalAdvance(self._name)
        width = min(style.px(_WIDEST), max(title, name) + 34)
        return QSize(max(style.px(84), width), style.px(54) if self._title else style.target())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl with an arrow for moving: the page has other uses for arrows."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _way(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _way(event)
        if way:
            self._row.step(self, way)
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
        if self._dragged or (far and self._row.can_arrange()):
            self._dragged = True
            self.setDown(False)
            self._row.drag(self, self.mapTo(self._row, at))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged, self._start = self._dragged, False, None
        if dragged:
            self.setDown(False)
            self.update()
            self._row.drop(self)
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        on, over = self.isChecked(), self.underMouse()
        ground = "accent_soft" if on else "hover" if over else "surface"
        edge = "accent" if on or self._dragged else "control_line"
        painter.setPen(QPen(style.colour(edge), 2 if on or self._dragged else 1))
        painter.setBrush(style.colour(ground))
        painter.drawRoundedRect(area, 11, 11)
        if self.hasFocus():
            draw_focus(painter, area.adjusted(1, 1, -1, -1), 11)
        words = area.adjusted(13, 0, -13, 0)
        if not self._title:
            painter.setPen(style.colour("accent" if on else "text"))
            painter.setFont(self._title_font())
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._name)
            return
        half = self.height() / 2
        painter.setPen(style.colour("accent" if on else "muted"))
        painter.setFont(self._name_font())
        painter.drawText(words.adjusted(0, 6, 0, -half + 2), Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.setPen(style.colour("text"))
        painter.setFont(self._title_font())
        shown = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words.adjusted(0, half - 4, 0, -6), Qt.AlignmentFlag.AlignVCenter, shown)

    @staticmethod
    def _name_font() -> QFont:
        return style.font(12, QFont.Weight.DemiBold)

    @staticmethod
    def _title_font() -> QFont:
        return style.font(15, QFont.Weight.DemiBold)


def _way(event: QKeyEvent) -> int:
    """Return how a key moves a card: -1 or 1, 0 for any other key."""
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return _WAYS.get(Qt.Key(event.key()), 0) if held else 0
