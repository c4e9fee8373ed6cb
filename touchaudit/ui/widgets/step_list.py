"""The touchpoints of a visit in the order they are walked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from touchaudit.services.walk_values import StepView
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import clear, column, label
from touchaudit.ui.widgets.controls import draw_focus
from touchaudit.ui.widgets.sheet import Sheet
from touchaudit.ui.widgets.tab_order import chain


class StepList(QWidget):
    """The touchpoints as a list of buttons; ``chosen`` sends the walk."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[StepView, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(3)
        self.setLayout(column(label(self.tr("Their day, in order"), "small"), 4, self._rows, None, spacing=4))

    def show_steps(self, steps: Sequence[StepView]) -> None:
        """Show these touchpoints."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        known = [item.widget() for at in range(self._rows.count()) if (item := self._rows.itemAt(at))]
        if [row.step.walk_id for row in known if isinstance(row, StepRow)] == [
            step.walk_id for step in steps
        ]:
            for row, step in zip(known, steps, strict=True):
                if isinstance(row, StepRow) and row.step != step:
                    row.show_step(step)
            return
        clear(self._rows)
        for step in steps:
            made = StepRow(step)
            made.clicked.connect(lambda _checked, walk_id=step.walk_id: self.chosen.emit(walk_id))
            self._rows.addWidget(made)
        chain(self, self.rows())

    def rows(self) -> list[StepRow]:
        """Return the buttons, in order."""
        return self.findChildren(StepRow)


class StepRow(QPushButton):
    """One touchpoint: its channel or a tick, its name, and how far it is."""

    def __init__(self, step: StepView) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(step)

    def show_step(self, step: StepView) -> None:
        """Show one touchpoint."""
        self.step = step
        states = {
            "done": self.tr("done"),
            "here": self.tr("here now"),
            "begun": self.tr("begun"),
            "open": self.tr("not begun"),
        }
        self.setAccessibleName(f"{step.touchpoint}, {states[step.state]}")
        self.setToolTip(step.touchpoint)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, style.target() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, style.target() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        here, done = self.step.state == "here", self.step.state == "done"
        if here or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent_soft" if here else "hover"))
            painter.drawRoundedRect(box, 11, 11)
        if self.hasFocus():
            draw_focus(painter, box, 11)
        side = style.px(20)
        icon = "circle-check" if done else style.channel_icon(self.step.channel)
        at = QRectF(12, (self.height() - side) / 2, side, side)
        front = "great" if done else "accent" if here else "text"
        style.paint_icon(painter, at, icon, front)
        count = self._count()
        painter.setFont(style.font(12, QFont.Weight.Medium))
        wide = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(style.colour("muted"))
        painter.drawText(box.adjusted(0, 0, -10, 0), _RIGHT, count)
        painter.setFont(style.font(15, QFont.Weight.DemiBold if here else QFont.Weight.Medium))
        painter.setPen(style.colour("accent" if here else "text"))
        words = box.adjusted(side + 20, 0, -wide - 18, 0)
        shown = painter.fontMetrics().elidedText(
            self.step.touchpoint, Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)

    def _count(self) -> str:
        step = self.step
        return f"{step.answered}/{step.total}" if step.state in ("here", "begun") and step.total else ""


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StepSheet(Sheet):
    """The touchpoints of the visit, where there is no room for them beside the question."""

    def __init__(self, parent: QWidget, steps: Sequence[StepView]) -> None:
        super().__init__(parent, self.tr("Touchpoints of this visit"), self.tr("Close"), width=420)
        self.picked: str | None = None
        self.no.hide()
        steps_list = StepList()
        steps_list.show_steps(steps)
        steps_list.chosen.connect(self._take)
        self.form.addWidget(steps_list)

    @classmethod
    def choose(cls, parent: QWidget, steps: Sequence[StepView]) -> str | None:
        """Return the walk that was picked, or None."""
        sheet = cls(parent, steps)
        sheet.exec()
        return sheet.picked

    def _take(self, walk_id: str) -> None:
        self.picked = walk_id
        self.accept()
