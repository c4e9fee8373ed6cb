"""All questions of a walk in a sheet: by section, with what is open, flagged or still wanted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from touchaudit.services.walk_values import QuestionLine, SkippedLine, WalkView
from touchaudit.ui import style
from touchaudit.ui.widgets.controls import Segments, line_edit
from touchaudit.ui.widgets.sheet import Sheet

Index = QModelIndex | QPersistentModelIndex
_LINE = int(Qt.ItemDataRole.UserRole)
_HEAD = _LINE + 1
_SKIPPED = _LINE + 2
_SIGNS_OF = _LINE + 3
_SIGNS = {
    "answered": ("circle-check", "great"),
    "open": ("circle-dashed", "muted"),
    "not_applicable": ("ban", "muted"),
    "not_observed": ("circle-slash", "muted"),
    "note": ("info", "muted"),
}


class JumpSheet(Sheet):
    """Pick a question: type a part of it, or go through the list with the arrow keys."""

    def __init__(self, parent: QWidget, view: WalkView) -> None:
        super().__init__(parent, self.tr("All questions"), self.tr("Go there"), width=680)
        self._view = view
        self.search = line_edit(self.tr("Find a question"), hint=self.tr("Type to find a question"))
        options = (
            ("all", self.tr("All {}").format(view.total)),
            ("open", self.tr("Open {}").format(view.total - view.answered)),
            ("flagged", self.tr("Flagged {}").format(sum(line.flagged for line in view.questions))),
            ("wants", self.tr("Evidence wanted {}").format(sum(bool(line.wants) for line in view.questions))),
        )
        self.filter = Segments(self.tr("Show"), options, "all")
        self.list = JumpList()
        self.list.setMinimumHeight(style.px(360))
        self.form.addWidget(self.search)
        self.form.addWidget(self.filter)
        self.form.addWidget(self.list)
        self.search.textChanged.connect(self._fill)
        self.filter.chosen.connect(self._fill)
        self.list.itemClicked.connect(self.accept)
        self._fill()
        self.search.installEventFilter(self.list)

    @classmethod
    def choose(cls, parent: QWidget, view: WalkView) -> str | None:
        """Return the reference of the question that was picked, or None."""
        sheet = cls(parent, view)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.list.ref() if accepted else None

    def _fill(self) -> None:
        wanted = self.search.text().casefold()
        kind = self.filter.value()
        shown = [
            line for line in self._view.questions if _fits(line, kind) and wanted in line.label.casefold()
        ]
        self.list.fill(
            shown, self._view.questions, self._view.skipped if kind == "all" and not wanted else ()
        )
        self.list.go_to(self._view.here)


class JumpList(QListWidget):
    """The questions under the heads of their sections; Up and Down in the search field move in it too."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Questions"))
        self.setItemDelegate(_JumpLine(self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)

    def fill(
        self, shown: Sequence[QuestionLine], every: Sequence[QuestionLine], skipped: Sequence[SkippedLine]
    ) -> None:
        """Show these questions; the heads count all of their section."""
        self.clear()
        for section, lines in groupby(shown, key=lambda line: line.section):
            whole = [line for line in every if line.section == section and line.state != "note"]
            done = sum(line.state != "open" for line in whole)
            count = self.tr("{} of {}").format(done, len(whole)) if whole else ""
            item = self._add_head(section or self.tr("Questions"), count)
            item.setData(_SIGNS_OF, _section_signs(whole))
            for line in lines:
                item = QListWidgetItem(f"{line.number}. {line.label}")
                item.setData(_LINE, line)
                self.addItem(item)
        if skipped:
            self._add_head(self.tr("Skipped by the checklist"), str(len(skipped)))
        for gone in skipped:
            item = QListWidgetItem(gone.label)
            item.setData(_SKIPPED, gone)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)

    def ref(self) -> str | None:
        """Return the reference of the chosen question."""
        item = self.currentItem()
        line = item.data(_LINE) if item is not None else None
        return line.ref if isinstance(line, QuestionLine) else None

    def go_to(self, ref: str) -> None:
        """Choose this question, else the first shown."""
        lines = [self.item(at) for at in range(self.count())]
        known = [item for item in lines if isinstance(item.data(_LINE), QuestionLine)]
        here = [item for item in known if item.data(_LINE).ref == ref]
        if known:
            self.setCurrentItem((here or known)[0])
            self.scrollToItem(self.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
            if step:
                self._step(step)
                return True
        return False

    def _step(self, by: int) -> None:
        at = self.currentRow() + by
        while 0 <= at < self.count():
            if self.item(at).data(_LINE) is not None:
                self.setCurrentRow(at)
                return
            at += by

    def _add_head(self, text: str, count: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setData(_HEAD, count)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)
        return item


class _JumpLine(QStyledItemDelegate):
    """Paints a head, a question or a skipped question."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, style.target())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        line, gone = index.data(_LINE), index.data(_SKIPPED)
        if isinstance(line, QuestionLine):
            self._question(painter, box, line, here=bool(option.state & QStyle.StateFlag.State_Selected))
        elif isinstance(gone, SkippedLine):
            self._skipped(painter, box, gone)
        else:
            self._head(painter, box, str(index.data()), str(index.data(_HEAD)))
            self._head_signs(painter, box, str(index.data(_HEAD)), index.data(_SIGNS_OF) or ())
        painter.restore()

    def _head(self, painter: QPainter, box: QRectF, text: str, count: str) -> None:
        painter.setPen(style.colour("accent"))
        painter.setFont(style.font(12, QFont.Weight.DemiBold))
        low = box.adjusted(10, 0, -12, -6)
        painter.drawText(low, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text.upper())
        painter.setPen(style.colour("muted"))
        painter.drawText(low, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, count)

    def _head_signs(
        self, painter: QPainter, box: QRectF, count: str, signs: Sequence[tuple[str, str, int]]
    ) -> None:
        """Paint what a section still wants, left of its count: a sign and how often."""
        side = style.px(15)
        metrics = painter.fontMetrics()
        right = box.right() - 20 - metrics.horizontalAdvance(count)
        for icon, tone, number in signs:
            wide = metrics.horizontalAdvance(str(number))
            painter.setPen(style.colour(tone))
            low = QRectF(right - wide, box.y(), wide, box.height() - 6)
            painter.drawText(low, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, str(number))
            right -= wide + side + 4
            style.paint_icon(painter, QRectF(right, box.bottom() - side - 6, side, side), icon, tone)
            right -= 12

    def _question(self, painter: QPainter, box: QRectF, line: QuestionLine, *, here: bool) -> None:
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent_soft"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 9, 9)
        side = style.px(18)
        icon, shade = _SIGNS[line.state]
        if line.state == "answered" and line.failed:
            icon, shade = "circle-alert", "poor"
        style.paint_icon(painter, QRectF(box.x() + 10, box.center().y() - side / 2, side, side), icon, shade)
        right = box.right() - 12
        for sign, tone in _warnings(line):
            right -= side
            style.paint_icon(painter, QRectF(right, box.center().y() - side / 2, side, side), sign, tone)
            right -= 8
        words = QRectF(box.x() + side + 20, box.y(), right - box.x() - side - 24, box.height())
        painter.setPen(style.colour("text"))
        painter.setFont(style.font(15, QFont.Weight.Medium if here else QFont.Weight.Normal))
        text = f"{line.number}  {line.label}" if line.state != "note" else line.label
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)

    def _skipped(self, painter: QPainter, box: QRectF, line: SkippedLine) -> None:
        side = style.px(18)
        at = QRectF(box.x() + 10, box.center().y() - side / 2, side, side)
        style.paint_icon(painter, at, "skip-forward", "muted")
        painter.setPen(style.colour("muted"))
        painter.setFont(style.font(14))
        text = f"{line.label} ({line.why})" if line.why else line.label
        words = box.adjusted(side + 20, 0, -12, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)


def _fits(line: QuestionLine, kind: object) -> bool:
    return {
        "open": line.state == "open",
        "flagged": line.flagged,
        "wants": bool(line.wants),
    }.get(str(kind), True)


def _section_signs(lines: Sequence[QuestionLine]) -> tuple[tuple[str, str, int], ...]:
    """Return sign, tone and number of what a section wants seen to: evidence first, then what is flagged."""
    signs = (
        ("triangle-alert", "poor", sum(bool(line.wants) for line in lines)),
        ("flag", "fair", sum(line.flagged for line in lines)),
    )
    return tuple(sign for sign in signs if sign[2])


def _warnings(line: QuestionLine) -> list[tuple[str, str]]:
    """Return the small signs at the right end: what is flagged, and what evidence is wanted."""
    signs = [("flag", "fair")] if line.flagged else []
    if "photo" in line.wants:
        signs.append(("camera", "poor"))
    if "note" in line.wants:
        signs.append(("pencil", "poor"))
    return signs
