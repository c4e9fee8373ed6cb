"""Questions with the same choices as one table: a row for each question, a column for each choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from touchaudit.services.walk_values import ChoiceView, QuestionView
from touchaudit.ui import style
from touchaudit.ui.widgets.answer_buttons import AnswerRadio
from touchaudit.ui.widgets.answer_face import AnswerFace, face, mixed, tall
from touchaudit.ui.widgets.basics import Snug, column, label
from touchaudit.ui.widgets.row_status import RowStatus
from touchaudit.ui.widgets.screen_part import ScreenPart

MOST_COLUMNS = 11
_CIRCLE = 34
_FACE = 26
_PAD = 14
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
_BELOW = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_WAYS = {
    int(Qt.Key.Key_Up): (-1, 0),
    int(Qt.Key.Key_Down): (1, 0),
    int(Qt.Key.Key_Left): (0, -1),
    int(Qt.Key.Key_Right): (0, 1),
}


def cell_width(width: int, count: int) -> int:
    """Return how wide a column is beside the questions' words; 0 where these have to stand above it."""
    room = width - max(style.px(190), width // 4)
    each = min(style.px(136), room // max(1, count))
    return each if each >= style.px(64) else 0


class CellFace(AnswerFace):
    """A cell: a ring, filled and ticked when it is chosen; with its word below where no head stands above."""

    numbered = False
    worded = False

    def word_font(self) -> QFont:
        """Return the font of the word below the ring."""
        return style.font(13, QFont.Weight.Medium)

    def height(self, width: int) -> int:
        """Return the height that the cell needs at this width."""
        word = tall(self.word_font(), width - 6, self.choice.label) + 6 if self.worded else 0
        return max(style.target(), style.px(_CIRCLE) + 10 + word)

    def paint(self, painter: QPainter) -> None:
        """Paint the cell on its button."""
        button, side = self.button, style.px(_CIRCLE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = style.px(_CIRCLE) / 2 + 5 if self.worded else button.height() / 2
        box = QRectF(button.width() / 2 - side / 2, middle - side / 2, side, side)
        tone, surface, on = style.colour(self.tone), style.colour("surface"), button.isChecked()
        over = button.underMouse() and button.isEnabled()
        painter.setPen(QPen(tone if on or over else style.colour("control_line"), 1.5))
        painter.setBrush(tone if on else mixed(tone, surface, 0.1) if over else surface)
        painter.drawEllipse(box)
        if on:
            style.paint_icon(painter, box.adjusted(7, 7, -7, -7), "check", self.front)
        elif self.numbered:
            painter.setPen(style.colour("muted"))
            painter.setFont(style.font(13, QFont.Weight.DemiBold))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.digit)
        if button.hasFocus():
            painter.setPen(QPen(style.colour("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(-3, -3, 3, 3))
        if self.worded:
            painter.setPen(style.colour(self.tone if on else "text"))
            painter.setFont(self.word_font())
            painter.drawText(button.rect().adjusted(3, side + 10, -3, 0), _BELOW, self.choice.label)


class TableHead(QWidget):
    """The words of the choices over their columns, with a face where they are more or less good."""

    def __init__(self, choices: Sequence[ChoiceView]) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(choice.label for choice in choices))

    def fit(self, width: int) -> None:
        """Take the height that the words need at this width of the table; none where cells say them."""
        each = cell_width(width, len(self._choices))
        high = max((tall(self._font(), each - 8, choice.label) for choice in self._choices), default=0)
        faces = style.px(_FACE) + 4 if any(choice.tone is not None for choice in self._choices) else 0
        self.setFixedHeight(high + faces + 10 if each else 0)
        self.setVisible(bool(each))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        each = cell_width(self.width(), len(self._choices))
        left = self.width() - each * len(self._choices)
        for place, choice in enumerate(self._choices):
            box = QRect(left + place * each, 0, each, self.height() - 6)
            if choice.tone is not None:
                icon, tone = face(choice.tone)
                side = style.px(_FACE)
                style.paint_icon(painter, QRectF(box.center().x() - side / 2, 0, side, side), icon, tone)
            painter.setPen(style.colour("text"))
            painter.setFont(self._font())
            painter.drawText(box.adjusted(4, 0, -4, 0), _CENTRE, choice.label)

    @staticmethod
    def _font() -> QFont:
        return style.font(13, QFont.Weight.DemiBold)


class TableRow(QWidget):
    """One question of a table: its words, and a cell for each choice; ``pressed`` sends the choice."""

    pressed = Signal(str)
    entered = Signal()

    def __init__(self, view: QuestionView) -> None:
        super().__init__()
        self.view = view
        self.here = False
        self._words = label(view.label, wrap=True)
        self._status = RowStatus()
        self._text = QWidget(self)
        self._text.setLayout(column(None, self._words, self._status, None, spacing=2))
        self.cells = [self._cell(place, choice) for place, choice in enumerate(view.choices)]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(view.label)
        self.show_view(view, here=False)
        Snug(self, self._fit)

    def show_view(self, view: QuestionView, *, here: bool) -> None:
        """Show the question as it stands now, and whether it is the one that is asked about."""
        self.view, self.here = view, here
        self._words.setText(view.label)
        self._status.show_question(view)
        for cell in self.cells:
            cell.show_checked(cell.face.choice.name == view.value)
            cell.setEnabled(not view.readonly)
            if isinstance(cell.face, CellFace):
                cell.face.numbered = here
        self._fit(self.width())
        self.update()

    def take_key(self, text: str) -> bool:
        """Press the cell of this digit."""
        for cell in self.cells:
            if text and cell.face.digit == text and cell.isEnabled():
                cell.click()
                return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.entered.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self.entered.emit()
        elif isinstance(event, QKeyEvent) and event.key() in _WAYS and isinstance(watched, AnswerRadio):
            if kind == QEvent.Type.ShortcutOverride:  # ← and → are the table's here, not Back and Next
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress:
                self._walk(watched, *_WAYS[event.key()])
                return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent_soft"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 11, 11)
            painter.setBrush(style.colour("accent"))
            painter.drawRoundedRect(QRectF(0, 8, 4, box.height() - 16), 2, 2)
        else:
            painter.setPen(QPen(style.colour("line"), 1))
            painter.drawLine(QPointF(_PAD, box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))

    def _cell(self, place: int, choice: ChoiceView) -> AnswerRadio:
        cell = AnswerRadio(choice, str(place + 1) if place < 9 else "", CellFace)
        cell.setParent(self)
        cell.setAccessibleName(f"{self.view.label}: {choice.label}")
        cell.setToolTip(", ".join(part for part in (choice.label, choice.meaning) if part))
        cell.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cell.setCursor(Qt.CursorShape.PointingHandCursor)
        cell.installEventFilter(self)
        cell.clicked.connect(lambda _on: self._press(choice.name))
        return cell

    def _press(self, name: str) -> None:
        for cell in self.cells:
            cell.show_checked(cell.face.choice.name == name)
        self.pressed.emit(name)

    def _walk(self, cell: AnswerRadio, down: int, right: int) -> None:
        """Move the keyboard to a neighbour: within the row, or to the same column of another row."""
        table = self.parentWidget()
        rows = table.rows if isinstance(table, ChoiceTable) else [self]
        at, place = rows.index(self) + down, self.cells.index(cell) + right
        if 0 <= at < len(rows) and 0 <= place < len(rows[at].cells):
            rows[at].cells[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self, width: int) -> None:
        """Place words and cells for this width, and take the height that they need."""
        each = cell_width(width, len(self.cells))
        beside = each > 0
        room = (width - each * len(self.cells) if beside else width) - _PAD - 8
        layout = self._text.layout()
        assert layout is not None
        words = max(layout.heightForWidth(room), layout.minimumSize().height())
        if not beside:
            each = width // max(1, len(self.cells))
        for cell in self.cells:
            if isinstance(cell.face, CellFace):
                cell.face.worded = not beside
        cells = max((cell.face.height(each) for cell in self.cells), default=0)
        height = max(style.px(56), words + 18, cells) if beside else words + cells + 26
        self.setFixedHeight(height)
        self._text.setGeometry(_PAD, 0 if beside else 8, room, height if beside else words)
        top, left = 0 if beside else words + 14, width - each * len(self.cells)
        for place, cell in enumerate(self.cells):
            cell.setGeometry(left + place * each, top, each, height if beside else cells)


class ChoiceTable(ScreenPart):
    """The table: a head and a row for each question.

    Up and down go from row to row, left and right from choice to choice; a digit answers the row that is
    asked about.
    """

    in_table = True

    def __init__(self, views: Sequence[QuestionView]) -> None:
        super().__init__()
        self.head = TableHead(views[0].choices)
        self.rows = [TableRow(view) for view in views]
        self.setLayout(column(self.head, *self.rows, spacing=0))
        for row in self.rows:
            row.entered.connect(lambda row=row: self._enter(row))
            row.pressed.connect(lambda value, row=row: self.given.emit(row.view.ref, value))
        Snug(self, self.head.fit)

    def refs(self) -> list[str]:
        """Return the questions of the table, in order."""
        return [row.view.ref for row in self.rows]

    def show_views(self, views: Sequence[QuestionView], here: str) -> None:
        """Show the questions as they stand now; ``here`` is the one that is asked about."""
        for row, view in zip(self.rows, views, strict=True):
            row.show_view(view, here=view.ref == here)

    def take_key(self, here: str, text: str) -> bool:
        """Answer the row that is asked about by a digit."""
        return any(row.take_key(text) for row in self.rows if row.view.ref == here)

    def place_of(self, ref: str) -> QWidget:
        """Return where a question stands, to bring it into view."""
        return next(row for row in self.rows if row.view.ref == ref)

    def stops_of(self, ref: str) -> list[QWidget]:
        """Return what Tab goes through in a row."""
        return [cell for row in self.rows if row.view.ref == ref for cell in row.cells]

    def _enter(self, row: TableRow) -> None:
        if not row.here:
            self.turned.emit(row.view.ref)
