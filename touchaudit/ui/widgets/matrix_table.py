"""A matrix as one grid: a row for each thing, a column for each question about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGridLayout, QLabel, QWidget

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import style
from touchaudit.ui.widgets.answer_buttons import AnswerCheck, AnswerRadio
from touchaudit.ui.widgets.basics import Snug, label
from touchaudit.ui.widgets.field_part import FieldPart, words_of
from touchaudit.ui.widgets.matrix_cells import ChipFace, cell_widget, least_width, wished_width
from touchaudit.ui.widgets.questions import QuestionWidget
from touchaudit.ui.widgets.screen_part import ScreenPart

_NAMES = 150
_PAD = 14
_DOWN = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
_RIGHT = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class MatrixCell(FieldPart):
    """One question of a matrix; its words are those of its column, and show where no head stands above."""

    margins = (8, 7, 8, 7)

    def __init__(self, view: QuestionView) -> None:
        super().__init__(view, cell_widget(view))
        self.words.setProperty("role", "small")
        for chip in self.chips():
            chip.setAccessibleName(f"{words_of(view)}: {chip.face.choice.label}")
        for stop in self.widget.tab_stops():
            if not stop.accessibleName() or not isinstance(stop, QAbstractButton):
                stop.setAccessibleName(words_of(view))

    def chips(self) -> list[AnswerRadio | AnswerCheck]:
        """Return the answers to press, if it has such."""
        return [stop for stop in self.widget.tab_stops() if isinstance(stop, AnswerRadio | AnswerCheck)]

    def show_views(self, views: Sequence[QuestionView], here: str) -> None:
        """Show the question as it stands now, with its digits where it is asked about."""
        super().show_views(views, here)
        cell = self.view.cell
        self.words.setText(cell.column_label if cell is not None else "")
        for chip in self.chips():
            if isinstance(chip.face, ChipFace):
                chip.face.numbered = self.here

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.here:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.colour("accent"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)


class MatrixTable(ScreenPart):
    """The grid, or a block for each row where the columns do not fit beside each other.

    Up and down go to the same question of the next row, left and right from answer to answer; a digit answers
    the cell that is asked about, and the next one is asked about then.
    """

    in_table = True

    def __init__(self, views: Sequence[QuestionView]) -> None:
        super().__init__()
        self.cells = {view.ref: MatrixCell(view) for view in views}
        self.columns = _columns(views)
        self.rows = _rows(views)
        self.heads = [label(text, "column", wrap=True) for text in self.columns.values()]
        self.names = [label(text, "row", wrap=True) for text, _ in self.rows.values()]
        self._stacked: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        for cell in self.cells.values():
            cell.turned.connect(self.turned)
            cell.given.connect(self.given)
            for stop in cell.widget.tab_stops():
                stop.installEventFilter(self)
        self._fold(self.width())
        Snug(self, self._fold)

    def refs(self) -> list[str]:
        """Return the questions, row by row."""
        return list(self.cells)

    def show_views(self, views: Sequence[QuestionView], here: str) -> None:
        """Show the questions as they stand now; ``here`` is the one that is asked about."""
        for view in views:
            self.cells[view.ref].show_views([view], here)
        self.update()

    def take_key(self, here: str, text: str) -> bool:
        """Answer the cell that is asked about."""
        return here in self.cells and self.cells[here].take_key(here, text)

    def place_of(self, ref: str) -> QWidget:
        """Return the cell of a question."""
        return self.cells[ref]

    def stops_of(self, ref: str) -> list[QWidget]:
        """Return what Tab goes through in a cell."""
        return self.cells[ref].widget.tab_stops()

    def widgets(self) -> dict[str, QuestionWidget]:
        """Return what takes the answers."""
        return {ref: cell.widget for ref, cell in self.cells.items()}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if isinstance(watched, QComboBox) or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        down = _DOWN.get(event.key())
        right = _RIGHT.get(event.key()) if isinstance(watched, QAbstractButton) else None
        if down is None and right is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:  # ← and → are the grid's here, not Back and Next
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._go_down(watched, down) if down is not None else self._go_right(watched, right or 0)
        return True

    def minimumSizeHint(self) -> QSize:
        """Keep no page wide: where the grid does not fit, its rows become blocks."""
        return QSize(style.px(_NAMES), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for name, (_, cells) in zip(self.names, self.rows.values(), strict=True):
            box = QRectF(self._row_box(name, cells))
            if any(self.cells[ref].here for ref in cells.values()):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(style.colour("accent_soft"))
                painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 12, 12)
                painter.setBrush(style.colour("accent"))
                painter.drawRoundedRect(QRectF(0, box.top() + 9, 4, box.height() - 18), 2, 2)
            else:
                painter.setPen(QPen(style.colour("line"), 1))
                painter.drawLine(QPointF(_PAD, box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))

    def _row_box(self, name: QLabel, cells: dict[str, str]) -> QRect:
        around = name.geometry()
        for ref in cells.values():
            around = around.united(self.cells[ref].geometry())
        return QRect(0, around.top(), self.width(), around.height())

    def _go_down(self, stop: QWidget, by: int) -> None:
        ref, place = self._at(stop)
        rows = [cells for _, cells in self.rows.values()]
        row = next(at for at, cells in enumerate(rows) if ref in cells.values())
        column = next(column for column, known in rows[row].items() if known == ref)
        while 0 <= row + by < len(rows):
            row += by
            if column in rows[row] and (stops := self.stops_of(rows[row][column])):
                stops[min(place, len(stops) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _go_right(self, stop: QWidget, by: int) -> None:
        ref, _ = self._at(stop)
        cells = next(cells for _, cells in self.rows.values() if ref in cells.values())
        stops = [one for known in cells.values() for one in self.stops_of(known)]
        at = stops.index(stop) + by
        if 0 <= at < len(stops):
            stops[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _at(self, stop: QWidget) -> tuple[str, int]:
        """Return the question that a stop belongs to, and which of its stops it is."""
        found = ((ref, self.stops_of(ref)) for ref in self.cells)
        return next((ref, stops.index(stop)) for ref, stops in found if stop in stops)

    def _fold(self, width: int) -> None:
        """Lay the cells out as a grid, or in a block for each row."""
        least = [style.px(_NAMES), *self._widths(least_width)]
        wished = [style.px(_NAMES), *self._widths(wished_width)]
        stacked = sum(least) > width
        if stacked == self._stacked:
            return
        self._stacked = stacked
        while self._grid.takeAt(0) is not None:
            pass
        for head in self.heads:
            head.setVisible(not stacked)
        for name in self.names:
            name.setContentsMargins(_PAD, 12 if stacked else 6, 6, 0 if stacked else 6)
        for cell in self.cells.values():
            cell.words.setVisible(stacked)
        for at, share in enumerate(wished):
            self._grid.setColumnStretch(at, not at if stacked else share)
            self._grid.setColumnMinimumWidth(at, 0 if stacked else least[at])
        for at, (widget, row, column) in enumerate(self._stack() if stacked else self._table()):
            self._grid.addWidget(widget, at if stacked else row, column, _MIDDLE)

    def _widths(self, width_of: Callable[[QuestionView], int]) -> list[int]:
        """Return how wide each column has to be, or wants to be."""
        found = dict.fromkeys(self.columns, 0)
        for _, cells in self.rows.values():
            for column, ref in cells.items():
                found[column] = max(found[column], width_of(self.cells[ref].view))
        return list(found.values())

    def _table(self) -> Iterator[tuple[QWidget, int, int]]:
        for column, head in enumerate(self.heads, start=1):
            yield head, 0, column
        for row, (name, (_, cells)) in enumerate(zip(self.names, self.rows.values(), strict=True), start=1):
            yield name, row, 0
            for column, known in enumerate(self.columns, start=1):
                if known in cells:
                    yield self.cells[cells[known]], row, column

    def _stack(self) -> Iterator[tuple[QWidget, int, int]]:
        for name, (_, cells) in zip(self.names, self.rows.values(), strict=True):
            yield name, 0, 0
            for ref in cells.values():
                yield self.cells[ref], 0, 0


def _columns(views: Sequence[QuestionView]) -> dict[str, str]:
    """Return the columns in order, with their words; one that a row leaves out keeps its place."""
    order: list[str] = []
    said: dict[str, str] = {}
    row, at = "", 0
    for cell in (view.cell for view in views):
        if cell is None:
            continue
        row, at = cell.row, at if cell.row == row else 0
        if cell.column not in said:
            order.insert(at, cell.column)
        at = order.index(cell.column) + 1
        said.setdefault(cell.column, cell.column_label)
    return {column: said[column] for column in order}


def _rows(views: Sequence[QuestionView]) -> dict[str, tuple[str, dict[str, str]]]:
    """Return the rows in order: their words, and the question in each column."""
    rows: dict[str, tuple[str, dict[str, str]]] = {}
    for view in views:
        if view.cell is not None:
            rows.setdefault(view.cell.row, (view.cell.row_label, {}))[1][view.cell.column] = view.ref
    return rows
