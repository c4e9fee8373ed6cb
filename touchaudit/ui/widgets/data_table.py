"""A table of figures that is read, sorted and opened by keyboard, mouse and screen reader alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from touchaudit.ui import style

_ID = Qt.ItemDataRole.UserRole
_KEY = Qt.ItemDataRole.UserRole + 1
_LEAST, _FOLDED = 150, 120
_PADDING, _ABOVE = 30, 14  # left and right of a text, above and below it: the style sheet's, and Qt's margin
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell, and the figure it is sorted by where that is not its text.

    Figures stand at the right; ``left`` leaves one at the left that reads as a word, such as a date.
    """

    text: str
    key: float | None = None
    left: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows; ``ids`` name what the rows stand for, "" where a row can't be opened."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell | str, ...], ...]
    ids: tuple[str, ...] = ()


class _Item(QTableWidgetItem):
    def __lt__(self, other: QTableWidgetItem) -> bool:
        mine, theirs = self.data(_KEY), other.data(_KEY)
        if mine is None or theirs is None:
            return (mine is None, self.text()) < (theirs is None, other.text())
        return bool(mine < theirs)


class DataTable(QTableWidget):
    """Shows a table as high as its rows; ``opened`` sends the id of a row that is pressed or entered."""

    opened = Signal(str)

    def __init__(self, name: str, table: Table) -> None:
        super().__init__()
        self._widest: tuple[int, int] = (0, 0)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumHeight(style.target())
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setSectionsClickable(True)
        self.cellClicked.connect(self._open)
        self.show_table(table)

    def show_table(self, table: Table) -> None:
        """Show other rows; a column that it was sorted by stays."""
        self.setSortingEnabled(False)
        self.setColumnCount(len(table.columns))
        self.setHorizontalHeaderLabels(list(table.columns))
        self.setRowCount(len(table.rows))
        figures = [any(_is_figure(cells[at]) for cells in table.rows) for at in range(len(table.columns))]
        for at, cells in enumerate(table.rows):
            for where, cell in enumerate(cells):
                made = _item(cell, table.ids[at] if table.ids else "")
                if figures[where]:
                    made.setTextAlignment(_RIGHT)
                self.setItem(at, where, made)
        header = self.horizontalHeader()
        for where, figure in enumerate(figures):
            head = self.horizontalHeaderItem(where)
            if head is not None and figure:
                head.setTextAlignment(_RIGHT)
        for where in range(len(table.columns)):
            header.setSectionResizeMode(where, QHeaderView.ResizeMode.ResizeToContents)
        self._widest = _widest(table)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        if table.rows:
            self.setCurrentCell(0, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._share()
        self._fit()

    def column_texts(self, column: int) -> list[str]:
        """Return what stands in a column from top to bottom."""
        return [item.text() if (item := self.item(at, column)) else "" for at in range(self.rowCount())]

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentRow(), 0)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectRow(self.currentRow())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share()
            self._fit()

    def _share(self) -> None:
        """Let the column with most to say take what the others leave, or scroll sideways.

        Where they leave it little, the one with most to say after it is folded too.
        """
        header = self.horizontalHeader()
        first, second = self._widest
        others = sum(header.sectionSize(at) for at in range(header.count()) if at not in self._widest)
        room, least = self.viewport().width() - others, style.px(_LEAST)
        if second != first:
            head = header.sectionSizeHint(second)
            natural = max(self.sizeHintForColumn(second), head)
            folded = max(min(natural, style.px(_FOLDED)), head)
            given = max(min(natural, room - max(least, (room + 1) // 2)), folded)
            header.setSectionResizeMode(second, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(second, given)
            room -= given
        header.setSectionResizeMode(first, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(first, max(least, room))

    def _lines(self, at: int, where: int) -> int:
        """Return how high the text of a cell is, folded in its column."""
        room, item = self.columnWidth(where) - style.px(_PADDING), self.item(at, where)
        text = item.text() if item else ""
        return self.fontMetrics().boundingRect(0, 0, room, 0, Qt.TextFlag.TextWordWrap, text).height()

    def _open(self, at: int, _column: int) -> None:
        item = self.item(at, 0)
        if item is not None and item.data(_ID):
            self.opened.emit(item.data(_ID))

    def _fit(self) -> None:
        """Give each row the height of its text: Qt forgets the padding, and cuts words off."""
        for at in range(self.rowCount()):
            lines = max(self._lines(at, where) for where in self._widest)
            self.setRowHeight(at, max(style.target(), lines + style.px(_ABOVE)))
        rows = sum(self.rowHeight(at) for at in range(self.rowCount()))
        head = max(self.horizontalHeader().sizeHint().height(), style.target())
        sideways = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(rows + head + sideways + 2)


def _item(cell: Cell | str, known: str) -> QTableWidgetItem:
    text = cell.text if isinstance(cell, Cell) else cell
    made = _Item(text)
    made.setData(_ID, known)
    if isinstance(cell, Cell) and cell.key is not None:
        made.setData(_KEY, cell.key)
    return made


def _is_figure(cell: Cell | str) -> bool:
    return isinstance(cell, Cell) and cell.key is not None and not cell.left


def _widest(table: Table) -> tuple[int, int]:
    """Return the two columns of words whose texts need most room; one twice where there are no two."""

    def room(where: int) -> int:
        return max((len(_text(cells, where)) for cells in table.rows), default=0)

    order = sorted(range(len(table.columns)), key=room, reverse=True)
    worded = [at for at in order if not any(_is_figure(cells[at]) for cells in table.rows)] or order[:1]
    return worded[0], worded[:2][-1]


def _text(cells: Sequence[Cell | str], where: int) -> str:
    cell = cells[where]
    return cell.text if isinstance(cell, Cell) else cell
