"""The jump-to palette (Ctrl+K): type a few letters, choose with arrows, Enter, mouse or finger."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from touchaudit.ui import style
from touchaudit.ui.finder import Finder, Section, Target
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.sheet import Sheet
from touchaudit.ui.widgets.toast import announce

_TARGET = Qt.ItemDataRole.UserRole
_PAUSE = 150
_ROW = 56
_HEAD = 34
_LIST = 430
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
_Index = QModelIndex | QPersistentModelIndex


class Palette(Sheet):
    """A field, and below it what answers to it.

    Args:
        parent: A widget of the window.
        finder: Knows what there is.
    """

    def __init__(self, parent: QWidget, finder: Finder) -> None:
        super().__init__(parent, self.tr("Go to"), self.tr("Open"), width=720)
        self._finder = finder
        self.chosen: Target | None = None
        hint = self.tr("A client, visit, touchpoint, page, action, or words of a note")
        self.field_ = line_edit(self.tr("What to go to"), hint=hint)
        self.field_.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setItemDelegate(_Lines(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(style.px(120))
        self.list.setUniformItemSizes(False)
        QScroller.grabGesture(self.list.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.form.addWidget(self.field_)
        self.form.addWidget(self.list, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_deeper)
        self.field_.textChanged.connect(self._look)
        self.list.itemClicked.connect(lambda _item: self.accept())
        self.list.currentRowChanged.connect(self._tell)
        self._show(finder.at_first())

    @classmethod
    def ask(cls, parent: QWidget, finder: Finder) -> Target | None:
        """Return what was chosen, or None."""
        sheet = cls(parent, finder)
        sheet.exec()
        return sheet.chosen

    def accept(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.data(_TARGET) is not None:
            self.chosen = item.data(_TARGET)
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move through the list while the field keeps the letters."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _look(self, text: str) -> None:
        self._show(self._finder.named(text))
        self._pause.start()

    def _look_deeper(self) -> None:
        """Add answers and notes, once the typing pauses; what is chosen stays chosen."""
        row = self.list.currentRow()
        sections = self._finder.written(self.field_.text())
        self._add(sections)
        if row >= 0:
            self.list.setCurrentRow(row)
        else:
            self._step(1)
        self._say_nothing()

    def _show(self, sections: Sequence[Section]) -> None:
        self.list.clear()
        self._add(sections)
        self._step(1)
        if not self.field_.text():
            self._say_nothing()

    def _add(self, sections: Sequence[Section]) -> None:
        for section in sections:
            head = QListWidgetItem(section.title)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(head)
            for target in section.targets:
                item = QListWidgetItem(f"{target.title}, {target.detail}" if target.detail else target.title)
                item.setData(_TARGET, target)
                self.list.addItem(item)

    def _say_nothing(self) -> None:
        if not self.list.count():
            nothing = QListWidgetItem(self.tr("Nothing here answers to that."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.yes.setEnabled(self.list.currentItem() is not None)

    def _step(self, by: int) -> None:
        """Go so many targets down or up, over the headings."""
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(_TARGET) is not None]
        if not rows:
            return
        here = self.list.currentRow()
        at = rows.index(here) + by if here in rows else 0
        self.list.setCurrentRow(rows[max(0, min(at, len(rows) - 1))])
        if rows.index(self.list.currentRow()) == 0:
            self.list.scrollToTop()

    def _tell(self, row: int) -> None:
        self.yes.setEnabled(row >= 0)
        if row >= 0 and self.field_.hasFocus():
            announce(self, self.list.item(row).text())

    def _wanted_height(self, width: int) -> int:
        return super()._wanted_height(width) + style.px(_LIST - 120)


class _Lines(QStyledItemDelegate):
    """Draws a target as icon, title and detail, and a heading as a small title."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        high = _HEAD if index.data(_TARGET) is None else _ROW
        return QSize(option.rect.width(), style.px(high))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target = index.data(_TARGET)
        if target is None:
            self._heading(painter, option.rect, str(index.data()))
        else:
            here = bool(option.state & QStyle.StateFlag.State_Selected)
            self._line(painter, option.rect, target, here)
        painter.restore()

    @staticmethod
    def _heading(painter: QPainter, area: QRect, text: str) -> None:
        painter.setFont(style.font(12, QFont.Weight.DemiBold))
        painter.setPen(style.colour("accent"))
        place = area.adjusted(style.px(10), 0, 0, -style.px(6))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    @staticmethod
    def _line(painter: QPainter, area: QRect, target: Target, here: bool) -> None:
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), 10, 10)
        side = style.px(20)
        icon = QRectF(area.left() + style.px(10), area.center().y() - side / 2, side, side)
        style.paint_icon(painter, icon, target.icon, "accent" if here else "muted")
        left = round(icon.right()) + style.px(12)
        wide = area.right() - left - style.px(8)
        middle = area.center().y()
        title = style.font(15, QFont.Weight.Medium)
        lines = [(target.title, title, "text"), (target.detail, style.font(13), "muted")]
        shown = [line for line in lines if line[0]]
        high = sum(QFontMetrics(font).height() for _, font, _ in shown)
        top = middle - high // 2 + 1
        for text, font, colour in shown:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(style.colour(colour))
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(left, top + metrics.ascent(), elided)
            top += metrics.height()
