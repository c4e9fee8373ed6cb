"""A table of figures that is read, sorted and opened by keyboard, mouse and screen reader alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from touchaudit.ui import style

_ID = Qt.ItemDataRole.UserRole
_KEY = Qt.ItemDataRole.UserRole + 1
_LEAST = 190
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
        self._widest = 0
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(style.target())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
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
        for at, cells in enumerate(table.rows):
            for where, cell in enumerate(cells):
                self.setItem(at, where, _item(cell, table.ids[at] if table.ids else ""))
        header = self.horizontalHeader()
        for where in range(len(table.columns)):
            head = self.horizontalHeaderItem(where)
            if head is not None and any(_is_figure(cells[where]) for cells in table.rows):
                head.setTextAlignment(_RIGHT)
        for where in range(len(table.columns)):
            header.setSectionResizeMode(where, QHeaderView.ResizeMode.ResizeToContents)
        self._widest = _widest(table)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        if table.rows:
            self.setCurrentCell(0, 0)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share()
        self._fit()

    def _share(self) -> None:
        """Let the column with most to say take what the others leave, or scroll sideways."""
        header = self.horizontalHeader()
        others = sum(header.sectionSize(at) for at in range(header.count()) if at != self._widest)
        room = max(style.px(_LEAST), self.viewport().width() - others)
        header.setSectionResizeMode(self._widest, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(self._widest, room)

    def _open(self, at: int, _column: int) -> None:
        item = self.item(at, 0)
        if item is not None and item.data(_ID):
            self.opened.emit(item.data(_ID))

    def _fit(self) -> None:
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
        if not cell.left:
            made.setTextAlignment(_RIGHT)
    return made


def _is_figure(cell: Cell | str) -> bool:
    return isinstance(cell, Cell) and cell.key is not None and not cell.left


def _widest(table: Table) -> int:
    """Return the column whose texts need most room: it takes what the others leave."""

    def room(where: int) -> int:
        return max((len(_text(cells, where)) for cells in table.rows), default=0)

    return max(range(len(table.columns)), key=room)


def _text(cells: Sequence[Cell | str], where: int) -> str:
    cell = cells[where]
    return cell.text if isinstance(cell, Cell) else cell
