"""The tools and colours to draw on a photo with: radio buttons to screen readers and to the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from touchaudit.domain.annotation import Ink
from touchaudit.ui import style
from touchaudit.ui.widgets.controls import draw_focus

_ICON = 20


class Tool(QRadioButton):
    """Something to draw with: its icon and its name."""

    def __init__(self, icon: str, text: str, key: str) -> None:
        super().__init__()
        self._icon = icon
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(_font(bold=True)).horizontalAdvance(self._text)
        return QSize(wide + style.px(_ICON) + 30, style.target())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(style.colour("accent" if on else "control_line"), 1))
        painter.setBrush(style.colour("accent" if on else ("hover" if self.underMouse() else "surface")))
        painter.drawRoundedRect(area, 11, 11)
        if self.hasFocus():
            draw_focus(painter, area.adjusted(0.5, 0.5, -0.5, -0.5), 11)
        shade = "on_accent" if on else "text"
        side = style.px(_ICON)
        style.paint_icon(painter, QRectF(11, (self.height() - side) / 2, side, side), self._icon, shade)
        painter.setPen(style.colour(shade))
        painter.setFont(_font(bold=on))
        painter.drawText(
            area.adjusted(side + 17, 0, 0, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._text,
        )


class Swatch(QRadioButton):
    """A colour to draw in; a tick says which one it is."""

    def __init__(self, ink: Ink, name: str) -> None:
        super().__init__()
        self._ink = ink
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(style.target(), style.target())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(style.colour("control_line"), 1))
        painter.setBrush(style.colour(self._ink.value))
        painter.drawEllipse(middle, 13, 13)
        if self.isChecked():
            painter.setPen(QPen(style.colour("accent"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 17, 17)
            dark = self._ink in (Ink.YELLOW, Ink.WHITE)
            tick = QRectF(middle.x() - 8, middle.y() - 8, 16, 16)
            style.paint_icon(painter, tick, "check", "#1B1F26" if dark else "#FFFFFF")
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), 11)


def _font(*, bold: bool) -> QFont:
    return style.font(style.BODY, QFont.Weight.DemiBold if bold else QFont.Weight.Medium)
