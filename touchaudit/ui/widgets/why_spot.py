"""A figure within a line of text that can be pressed to see how it came about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QPushButton

from touchaudit.ui import style
from touchaudit.ui.widgets.controls import draw_focus

_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
)

_BELOW = 12
"""It reaches so far below its text at most: what stands there may be pressed too."""


class WhySpot(QPushButton):
    """Lies over a part of a label, underlined with dots; the label takes no more room than before.

    It is as large as a finger needs, and so stands out over the line it belongs to: it lives beside the
    label, in whatever the label stands in, and goes where the label goes.

    Args:
        text: The label.
    """

    def __init__(self, text: QLabel) -> None:
        super().__init__(text)
        self._text = text
        self._part = ""
        self._under = QRect()
        self._does: Callable[[], object] | None = None
        self.setProperty("role", "spot")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked: self._does and self._does())
        text.installEventFilter(self)
        self.hide()
        self._move_in()

    def tell(self, part: str, figure: str, about: str, does: Callable[[], object]) -> WhySpot:
        """Lie over a part of the text.

        Args:
            part: The part, as it stands in the text.
            figure: The figure in it, such as ``6``.
            about: What it is a figure of.
            does: Called when it is pressed.
        """
        self._part, self._does = part, does
        why = self.tr("Why {}?").format(figure)
        self.setAccessibleName(f"{why} {about}".strip())
        self.setToolTip(why)
        self._settle()
        return self

    def leave(self) -> None:
        """Lie over nothing."""
        self._part = ""
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._text and event.type() == QEvent.Type.ParentChange:
            self._move_in()
        elif watched is self._text and event.type() in _MOVES:
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            draw_focus(
                painter, QRectF(self._under).adjusted(-2, -1, 2, 3).intersected(QRectF(self.rect())), 6
            )
        shade = "text" if self.underMouse() else "control_line"
        painter.setPen(QPen(style.colour(shade), 1.5, Qt.PenStyle.DotLine))
        low = self._under.bottom() + 1
        painter.drawLine(self._under.left(), low, self._under.right(), low)

    def _move_in(self) -> None:
        """Live where the label lives; while it lives nowhere, with the label itself."""
        home = self._text.parentWidget() or self._text
        if self.parentWidget() is not home:
            self.setParent(home)
            self._settle()

    def _settle(self) -> None:
        """Take the place of the part; there is none while the label is not to be seen."""
        home = self.parentWidget()
        seen = self._part in self._text.text() and not self._text.isHidden()
        if not self._part or not seen or home is self._text or home is None:
            self.hide()
            return
        under = self._place().translated(self._text.mapTo(home, QPoint(0, 0)))
        side = style.target()
        wide = max(under.width(), side)
        left = min(under.left(), max(0, home.width() - wide))
        top = min(under.center().y() - side // 2, under.bottom() + 1 + _BELOW - side)
        top = min(max(0, top), max(0, home.height() - side))
        self.setGeometry(left, top, wide, side)
        self._under = under.translated(-left, -top)
        self.raise_()
        self.show()
        self.update()

    def _place(self) -> QRect:
        """Return where the part stands in the label; where it was cut off, the end of what is shown."""
        room, metrics = self._text.contentsRect(), self._text.fontMetrics()
        at = self._text.text().find(self._part)
        high = metrics.height()
        wide = metrics.horizontalAdvance(self._part)
        if not self._text.wordWrap():
            before = metrics.horizontalAdvance(self._text.text()[:at])
            left = min(before, max(0, room.width() - style.target()))
            top = room.top() + (room.height() - high) // 2
            return QRect(room.left() + left, top, min(wide, room.width() - left), high)
        layout = QTextLayout(self._text.text(), self._text.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
        layout.endLayout()
        line = layout.lineForTextPosition(at)
        lines, number = layout.lineCount(), line.lineNumber()
        top = (
            room.top() + (room.height() - lines * metrics.lineSpacing()) // 2 + number * metrics.lineSpacing()
        )
        left = metrics.horizontalAdvance(self._text.text()[line.textStart() : at])
        return QRect(room.left() + left, top, min(wide, room.width() - left), high)
