"""Moving what stands on the map: with the mouse or a finger, or with Ctrl and the arrow keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from touchaudit.ui import style

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CTRL = Qt.KeyboardModifier.ControlModifier
_LINE = 4


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something would be put down: which stage of the way, which place in it, and the line there."""

    stage: int
    place: int
    line: QRect


class Mover(QObject):
    """Lets buttons on a board be moved; ``dropped`` sends the button and the :class:`Spot`.

    ``stepped`` sends the button and how far the keys move it: across and down. A press that does not move
    stays a click.

    Args:
        board: What the buttons stand on; the ghost of a moved one is drawn there.
        spot: Returns where a button would be put down at a point of the board.
    """

    dropped = Signal(object, object)
    stepped = Signal(object, int, int)

    def __init__(self, board: QWidget, spot: Callable[[QAbstractButton, QPoint], Spot]) -> None:
        super().__init__(board)
        self._board = board
        self._spot = spot
        self._pressed: QPoint | None = None
        self._ghost: QLabel | None = None
        self._line = _DropLine(board)
        self._line.hide()

    def watch(self, button: QAbstractButton) -> None:
        """Let a button be moved."""
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QAbstractButton):
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(watched, event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = (
                event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
            )
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            return self._moved(watched, event.position().toPoint())
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            return self._released(watched, event.position().toPoint())
        return False

    def _key(self, button: QAbstractButton, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._ghost is not None:
            self._put_away()
            return True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != _CTRL:
            return False
        self.stepped.emit(button, *step)
        return True

    def _moved(self, button: QAbstractButton, at: QPoint) -> bool:
        if self._pressed is None:
            return False
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._ghost is None and not far:
            return False
        if self._ghost is None:
            self._ghost = QLabel(self._board)
            self._ghost.setPixmap(button.grab())
            self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ghost.setAutoFillBackground(True)  # a stage has no ground of its own
            self._ghost.adjustSize()
            self._ghost.show()
            button.setDown(False)
        here = button.mapTo(self._board, at)
        self._ghost.move(here - self._pressed)
        line = self._spot(button, here).line
        line.moveTo(max(0, line.left()), max(0, line.top()))
        self._line.setGeometry(line)
        self._line.show()
        self._line.raise_()
        self._ghost.raise_()
        return True

    def _released(self, button: QAbstractButton, at: QPoint) -> bool:
        dragged = self._ghost is not None
        self._put_away()
        if dragged:
            self.dropped.emit(button, self._spot(button, button.mapTo(self._board, at)))
        return dragged

    def _put_away(self) -> None:
        self._pressed = None
        self._line.hide()
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None


class _DropLine(QWidget):
    """The line that says where a card will stand."""

    def __init__(self, board: QWidget) -> None:
        super().__init__(board)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("accent"))
        painter.drawRoundedRect(self.rect(), _LINE / 2, _LINE / 2)


def line_before(card: QRect, upright: bool, gap: int) -> QRect:
    """Return the line in the gap before a card: above it, or left of it where cards stand in a row."""
    middle = (gap + _LINE) // 2
    if upright:
        return QRect(card.left() - middle, card.top(), _LINE, card.height())
    return QRect(card.left(), card.top() - middle, card.width(), _LINE)


def line_after(card: QRect, upright: bool, gap: int) -> QRect:
    """Return the line in the gap behind a card."""
    middle = (gap - _LINE) // 2
    if upright:
        return QRect(card.right() + 1 + middle, card.top(), _LINE, card.height())
    return QRect(card.left(), card.bottom() + 1 + middle, card.width(), _LINE)
