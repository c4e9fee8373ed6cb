"""Ask for an order."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import style
from touchaudit.ui.widgets.answer_face import mixed
from touchaudit.ui.widgets.basics import button, label, row
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks

Index = QModelIndex | QPersistentModelIndex

_NAME = int(Qt.ItemDataRole.UserRole)
_RANKED = _NAME + 1
_ROW = 60
_APART = 3


@asks("rank")
class Rank(QuestionWidget):
    """A list to put in order: dragged, or moved with Alt and the arrow keys, or with two buttons.

    The order shown at first is no answer; *Keep this order* makes it one.
    """

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.list = RankList()
        self.list.reordered.connect(self._give)
        self._keep = button(self.tr("Keep this order"), "check", clicked=self._give)
        self._up = button(self.tr("Move up"), "arrow-up", clicked=lambda: self.list.move_current(-1))
        self._down = button(self.tr("Move down"), "arrow-down", clicked=lambda: self.list.move_current(1))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(
            label(
                self.tr("Best first. Drag a line, or choose it and press Alt with ↑ or ↓."),
                "muted",
                wrap=True,
            )
        )
        box.addWidget(self.list)
        box.addLayout(row(self._up, self._down, None, self._keep))
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show the stored order, else the one of the checklist."""
        super().show_view(view)
        order = view.value.split()
        labels = {choice.name: choice.label for choice in view.choices}
        names = [name for name in order if name in labels]
        names += [name for name in labels if name not in names]
        if self.list.names() != names:
            self.list.fill([(name, labels[name]) for name in names])
        self.list.show_ranked(bool(view.value))
        self._keep.setVisible(not view.value and not view.readonly)
        for part in (self.list, self._up, self._down):
            part.setEnabled(not view.readonly)

    def _give(self) -> None:
        self.answered.emit(" ".join(self.list.names()))


class RankList(QListWidget):
    """Lines that are dragged into an order."""

    reordered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Order, best first"))
        self.setProperty("role", "rank")
        self.setItemDelegate(_RankLine(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSpacing(_APART)
        self.setViewportMargins(-_APART, 0, -_APART, 0)  # the lines end where the card's others do
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model().rowsMoved.connect(self.reordered)

    def fill(self, lines: list[tuple[str, str]]) -> None:
        """Show these names and labels, in this order."""
        here = self.currentRow()
        self.clear()
        for name, text in lines:
            item = QListWidgetItem(text)
            item.setData(_NAME, name)
            self.addItem(item)
        self.setFixedHeight(len(lines) * (style.px(_ROW) + 6) + 8)
        self.setCurrentRow(max(0, here))

    def show_ranked(self, ranked: bool) -> None:
        """Show whether the order is an answer yet."""
        for place in range(self.count()):
            self.item(place).setData(_RANKED, ranked)

    def names(self) -> list[str]:
        """Return the names in the order shown."""
        return [str(self.item(place).data(_NAME)) for place in range(self.count())]

    def move_current(self, by: int) -> None:
        """Move the chosen line up (-1) or down (1)."""
        place = self.currentRow()
        target = place + by
        if place < 0 or not 0 <= target < self.count():
            return
        item = self.takeItem(place)
        self.insertItem(target, item)
        self.setCurrentRow(target)
        self.reordered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        elif step:
            self.setCurrentRow(min(self.count() - 1, max(0, self.currentRow() + step)))
        else:
            event.ignore()


class _RankLine(QStyledItemDelegate):
    """Paints a line: its place in a circle, its words, and a grip to drag it by."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, style.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = here and bool(option.state & QStyle.StateFlag.State_HasFocus)
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        accent, surface = style.colour("accent"), style.colour("surface")
        edge = (
            QPen(style.colour("focus"), 3)
            if focused
            else QPen(style.colour("accent" if here else "control_line"), 1)
        )
        painter.setPen(edge)
        painter.setBrush(mixed(accent, surface, 0.08) if here else surface)
        painter.drawRoundedRect(box, 12, 12)
        ranked = bool(index.data(_RANKED))
        self._place(
            painter, QRectF(box.x() + 14, box.center().y() - 16, 32, 32), index.row() + 1, ranked=ranked
        )
        painter.setPen(style.colour("text"))
        painter.setFont(style.font(16, QFont.Weight.Medium))
        words = QRect(round(box.x()) + 60, option.rect.y(), round(box.width()) - 110, option.rect.height())
        painter.drawText(
            words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), str(index.data())
        )
        grip = QRectF(box.right() - 36, box.center().y() - 11, 22, 22)
        style.paint_icon(painter, grip, "grip-vertical", "muted")
        painter.restore()

    def _place(self, painter: QPainter, circle: QRectF, place: int, *, ranked: bool) -> None:
        painter.setPen(QPen(style.colour("accent" if ranked else "control_line"), 1.25))
        painter.setBrush(style.colour("accent" if ranked else "surface"))
        painter.drawEllipse(circle)
        painter.setPen(style.colour("on_accent" if ranked else "muted"))
        painter.setFont(style.font(15, QFont.Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(place))
