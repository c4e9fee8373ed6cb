"""A layout that fills rows from left to right and goes on in the next."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lay widgets out like words on a line.

    Args:
        gap: Pixels between neighbours and between lines.
        right: Whether the lines end at the right edge instead of starting at the left.
    """

    def __init__(self, *widgets: QWidget, gap: int = 8, right: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap = gap
        self._right = right
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def align_right(self, right: bool) -> None:
        """End the lines at the right edge, or start them at the left."""
        self._right = right
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # asked for dozens of times whenever anything around it moves
            lines = self._lines(width)
            gaps = self._gap * max(0, len(lines) - 1)
            self._heights[width] = sum(height for _, height in lines) + gaps
        return self._heights[width]

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for items, height in self._lines(rect.width()):
            used = sum(item.sizeHint().width() for item in items) + self._gap * (len(items) - 1)
            left = rect.left() + (max(0, rect.width() - used) if self._right else 0)
            for item in items:
                size = item.sizeHint().boundedTo(QSize(rect.width(), height))
                item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._gap
            top += height + self._gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[tuple[list[QLayoutItem], int]]:
        lines: list[tuple[list[QLayoutItem], int]] = []
        used = 0
        for item in self._shown():
            hint = item.sizeHint()
            if lines and used + self._gap + hint.width() <= width:
                items, height = lines[-1]
                items.append(item)
                lines[-1] = (items, max(height, hint.height()))
                used += self._gap + hint.width()
            else:
                lines.append(([item], hint.height()))
                used = hint.width()
        return lines
