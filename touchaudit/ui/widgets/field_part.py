"""One question among others on a screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import column, label
from touchaudit.ui.widgets.questions import QuestionWidget, question_widget
from touchaudit.ui.widgets.questions.number import Number
from touchaudit.ui.widgets.row_status import RowStatus
from touchaudit.ui.widgets.screen_part import ScreenPart


def words_of(view: QuestionView) -> str:
    """Return what a question is called among others; in a matrix its row belongs to it."""
    return f"{view.cell.row_label}: {view.label}" if view.cell is not None else view.label


class FieldPart(ScreenPart):
    """Its words, and the widget that takes its answer. A number leaves its keypad to the screen."""

    margins = (14, 10, 12, 12)

    def __init__(self, view: QuestionView, widget: QuestionWidget | None = None) -> None:
        super().__init__()
        self.view = view
        self.here = False
        self.words = label(words_of(view), "h3", wrap=True)
        self._hint = label(view.hint, "muted", wrap=True)
        self._status = RowStatus()
        self.widget = widget or question_widget(view)
        self.widget.setAccessibleName(words_of(view))
        self.widget.setVisible(view.type != "note" or bool(view.value))
        if isinstance(self.widget, Number):
            self.widget.lend_keypad()
        self.setLayout(
            column(self.words, self._hint, self.widget, self._status, spacing=6, margins=self.margins)
        )
        self.widget.answered.connect(lambda value: self.given.emit(self.view.ref, value))
        self.widget.attached.connect(self._attach)
        self.widget.removed.connect(self.removed)
        self.widget.wanted.connect(self._want)
        for part in self.widget.findChildren(QWidget):
            part.installEventFilter(self)

    def refs(self) -> list[str]:
        """Return the one question."""
        return [self.view.ref]

    def show_views(self, views: Sequence[QuestionView], here: str) -> None:
        """Show the question as it stands now, and whether it is the one that is asked about."""
        self.view = view = views[0]
        self.here = here == view.ref
        self.words.setText(words_of(view))
        self._hint.setText(view.hint)
        self._hint.setVisible(bool(view.hint))
        self.widget.show_view(view)
        self._status.show_question(view)
        self.update()

    def take_key(self, here: str, text: str) -> bool:
        """Let the answer use a bare key while this is asked about."""
        return here == self.view.ref and self.widget.take_key(text)

    def place_of(self, ref: str) -> QWidget:
        """Return where the question stands, to bring it into view."""
        return self

    def stops_of(self, ref: str) -> list[QWidget]:
        """Return what Tab goes through."""
        return self.widget.tab_stops()

    def widgets(self) -> dict[str, QuestionWidget]:
        """Return the one that takes the answer."""
        return {self.view.ref: self.widget}

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._enter()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self._enter()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.here:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent"))
            painter.drawRoundedRect(QRectF(0, 10, 4, self.height() - 20), 2, 2)

    def _enter(self) -> None:
        if not self.here and self.view.type != "note":
            self.turned.emit(self.view.ref)

    def _want(self, what: str) -> None:
        self._enter()
        self.wanted.emit(what)

    def _attach(self, source: object) -> None:
        self._enter()
        self.attached.emit(source)
