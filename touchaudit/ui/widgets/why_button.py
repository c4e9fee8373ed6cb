"""A figure that can be pressed to see how it came about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from touchaudit.ui import style
from touchaudit.ui.widgets.basics import row
from touchaudit.ui.widgets.cards import CardButton


class WhyButton(CardButton):
    """A figure as a button, large enough for a finger and underlined with dots.

    Args:
        inner: What shows the figure.
        figure: The figure as it is shown, such as ``71``.
        about: What it is a figure of.
        clicked: Called when it is pressed.
    """

    def __init__(self, inner: QWidget, figure: str, about: str, clicked: Callable[[], object]) -> None:
        line = row(spacing=0, margins=(0, 4, 4, 4))
        line.addWidget(inner, 0, Qt.AlignmentFlag.AlignVCenter)
        super().__init__("", line, clicked)
        self._inner = inner
        why = self.tr("Why {}?").format(figure)
        self.setAccessibleName(f"{why} {about}".strip())
        self.setToolTip(why)
        self.setProperty("role", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(style.target())

    def stand_in(self) -> None:
        """Take presses for itself where it stands in a card, which is a button as a whole."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(style.colour("control_line"), 1.5, Qt.PenStyle.DotLine))
        under = self._inner.geometry()
        low = under.bottom() + 3
        wide = under.width()
        if isinstance(self._inner, QLabel) and self._inner.wordWrap():
            wide = min(wide, self._inner.fontMetrics().horizontalAdvance(self._inner.text()))
        painter.drawLine(under.left() + 1, low, under.left() + wide - 1, low)
