"""The touchpoints of a planned visit in their order, changed by dragging a grip or with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from touchaudit.domain.client import Touchpoint
from touchaudit.services.views import LibraryEntry, PlanStep
from touchaudit.ui import style, words
from touchaudit.ui.widgets.badges import Glyph, chip
from touchaudit.ui.widgets.basics import OneLine, clear, icon_button, row
from touchaudit.ui.widgets.controls import Picker
from touchaudit.ui.widgets.toast import announce


class Step(QFrame):
    """One touchpoint to walk, with its checklist."""

    def __init__(self, touchpoint: Touchpoint, checklist: str, library: Sequence[LibraryEntry]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.touchpoint = touchpoint
        self.grip = icon_button(
            "grip-vertical", self.tr("Move {}: drag, or the up and down keys").format(touchpoint.name)
        )
        self.grip.setCursor(Qt.CursorShape.SizeVerCursor)
        self.checklist = Picker(
            self.tr("Checklist for {}").format(touchpoint.name),
            tuple((entry.key, words.said(entry.title)) for entry in library),
            checklist,
        )
        self.checklist.setMinimumWidth(style.px(140))
        self.checklist.setMaximumWidth(style.px(280))
        self.remove = icon_button("x", self.tr("Leave out {}").format(touchpoint.name))
        self._number = chip("")
        self._number.setFixedWidth(style.px(30))
        line = row(spacing=8, margins=(4, 4, 6, 4))
        line.addWidget(self.grip)
        line.addWidget(self._number)
        line.addWidget(Glyph(style.channel_icon(touchpoint.channel), "muted", 20))
        line.addWidget(OneLine(touchpoint.name, "h3"), 1)
        line.addWidget(self.checklist, 1)
        line.addWidget(self.remove)
        self.setLayout(line)

    def count(self, number: int) -> None:
        """Show which one it is."""
        self._number.setText(str(number))

    def step(self) -> PlanStep:
        """Return it as a plan has it."""
        return PlanStep(self.touchpoint.id, str(self.checklist.value() or ""))


class Steps(QWidget):
    """The list; ``changed`` is sent after every change."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._steps: list[Step] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._held: Step | None = None

    def fill(
        self, steps: Sequence[PlanStep], touchpoints: Sequence[Touchpoint], library: Sequence[LibraryEntry]
    ) -> None:
        """Show other steps."""
        clear(self._column)
        self._steps = []
        known = {touchpoint.id: touchpoint for touchpoint in touchpoints}
        for step in steps:
            if step.touchpoint_id in known:
                self._add(Step(known[step.touchpoint_id], step.checklist, library))
        self._renumber()

    def add(self, touchpoint: Touchpoint, library: Sequence[LibraryEntry]) -> None:
        """Put a touchpoint at the end."""
        self._add(Step(touchpoint, touchpoint.checklist, library))
        self._renumber()

    def steps(self) -> tuple[PlanStep, ...]:
        """Return the steps in their order."""
        return tuple(step.step() for step in self._steps)

    def rows(self) -> list[Step]:
        """Return the lines in their order."""
        return list(self._steps)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        step = next((known for known in self._steps if known.grip is watched), None)
        if step is None:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if by:
                self._move(step, self._steps.index(step) + by)
            return bool(by)
        if isinstance(event, QMouseEvent):
            return self._dragged(step, step.grip, event)
        return False

    def _dragged(self, step: Step, grip: QToolButton, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._held = step
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._held = None
        elif event.type() == QEvent.Type.MouseMove and self._held is step:
            self._follow(step, grip.mapTo(self, event.position().toPoint()))
        return True

    def _follow(self, step: Step, at: QPoint) -> None:
        others = [other for other in self._steps if other is not step]
        place = sum(other.geometry().center().y() < at.y() for other in others)
        if place != self._steps.index(step):
            self._move(step, place)

    def _move(self, step: Step, place: int) -> None:
        place = max(0, min(place, len(self._steps) - 1))
        self._steps.remove(step)
        self._steps.insert(place, step)
        self._column.removeWidget(step)
        self._column.insertWidget(place, step)
        self._renumber()
        announce(step.grip, self.tr("Place {} of {}").format(place + 1, len(self._steps)))

    def _add(self, step: Step) -> None:
        self._steps.append(step)
        self._column.addWidget(step)
        step.grip.installEventFilter(self)
        step.remove.clicked.connect(partial(self._leave_out, step))
        step.checklist.picked.connect(lambda _key: self.changed.emit())

    def _leave_out(self, step: Step, _checked: bool = False) -> None:
        self._steps.remove(step)
        self._column.removeWidget(step)
        step.hide()
        step.deleteLater()
        self._renumber()

    def _renumber(self) -> None:
        before: QWidget | None = None
        for number, step in enumerate(self._steps, 1):
            step.count(number)
            for control in (step.grip, step.checklist, step.remove):
                if before is not None:
                    QWidget.setTabOrder(before, control)
                before = control
        self.changed.emit()
