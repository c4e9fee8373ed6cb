"""Answers to press: radio buttons where one is chosen, check boxes where several are, and their grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from touchaudit.services.walk_values import ChoiceView
from touchaudit.ui import style
from touchaudit.ui.widgets.answer_face import AnswerFace

_GAP = 12
_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


class _Faced:
    """What a radio button and a check box with a face have in common."""

    face: AnswerFace

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.face.paint(QPainter(self.face.button))

    def hitButton(self, pos: QPoint) -> bool:
        return self.face.button.rect().contains(pos)


class AnswerRadio(_Faced, QRadioButton):
    """One of several answers of which one is chosen; a screen reader calls it a radio button.

    It stays auto-exclusive, since that is what Qt tells a radio button from a check box by. Pressing the
    chosen one again keeps it: an answer is taken back by *Undo* or *Clear*, never by chance.
    """

    def __init__(self, choice: ChoiceView, digit: str, face: type[AnswerFace]) -> None:
        super().__init__()
        self.face = face(self, choice, digit)

    def show_checked(self, checked: bool) -> None:
        """Show whether this is the answer, also where none is any more."""
        if checked != self.isChecked():
            self.setAutoExclusive(False)
            self.setChecked(checked)
            self.setAutoExclusive(True)


class AnswerCheck(_Faced, QCheckBox):
    """One of several answers of which any number is chosen."""

    def __init__(self, choice: ChoiceView, digit: str, face: type[AnswerFace]) -> None:
        super().__init__()
        self.face = face(self, choice, digit)

    def show_checked(self, checked: bool) -> None:
        """Show whether this is among the answers."""
        self.setChecked(checked)


class AnswerGrid(QWidget):
    """Lays answers out in as few rows as fit, all cards of a row equally high.

    Up and down move between the answers without choosing.

    Args:
        buttons: The answers, in order.
        least: Least width of one answer in pixels at 100 %.
        most: Most answers beside each other.
        gap: Pixels between two answers.
    """

    def __init__(
        self, buttons: Sequence[AnswerRadio | AnswerCheck], *, least: int, most: int, gap: int = _GAP
    ) -> None:
        super().__init__()
        self.buttons = tuple(buttons)
        self._least = least
        self._most = most
        self._gap = gap
        self._heights: dict[int, int] = {}
        for button in self.buttons:
            button.setParent(self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard to the bare keys
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def visible_buttons(self) -> list[AnswerRadio | AnswerCheck]:
        """Return the answers that are not filtered away."""
        return [button for button in self.buttons if not button.isHidden()]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # asked for several times whenever anything around it changes
            self._heights[width] = self._arrange(width, move=False)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()  # another text size
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        width = max(style.px(self._least), min(self._most, len(self.buttons)) * style.px(self._least))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(self._least), style.target())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width(), move=True)

    def arrange(self) -> None:
        """Lay out again after answers were hidden or shown."""
        self._heights.clear()
        self._arrange(self.width(), move=True)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in _STEPS or not isinstance(watched, QAbstractButton):
            return False
        self._step(watched, _STEPS[event.key()])
        return True

    def _step(self, button: QAbstractButton, by: int) -> None:
        shown = self.visible_buttons()
        places = [place for place, other in enumerate(shown) if other is button]
        place = min(len(shown) - 1, max(0, places[0] + by))
        shown[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _columns(self, width: int, count: int) -> int:
        fit = max(1, (width + self._gap) // (style.px(self._least) + self._gap))
        columns = min(fit, self._most, count)
        rows = -(-count // columns)
        return -(-count // rows)

    def _arrange(self, width: int, *, move: bool) -> int:
        """Place the answers for this width (or only measure) and return the height used."""
        shown = self.visible_buttons()
        if not shown:
            return 0
        columns = self._columns(width, len(shown))
        each = (width - self._gap * (columns - 1)) // columns
        top = 0
        for first in range(0, len(shown), columns):
            row = shown[first : first + columns]
            height = max(button.face.height(each) for button in row)
            if move:
                for place, button in enumerate(row):
                    button.setGeometry(QRect(place * (each + self._gap), top, each, height))
            top += height + self._gap
        return top - self._gap
