"""What is said above the question: that a signed visit is being amended, that a stopwatch runs elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from touchaudit.domain.stopwatch import elapsed
from touchaudit.services.walk_values import RunningWatch, WalkView
from touchaudit.ui import style
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import column, label, relabel, row
from touchaudit.ui.widgets.stopwatch import reading

_TICK = 1000


class RunningChip(QPushButton):
    """A stopwatch that runs at another question: its time, and the way there.

    Args:
        clock: Tells the time now, aware.
    """

    wanted = Signal(str, str)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self._watch: RunningWatch | None = None
        self.setProperty("role", "mark")
        self.setIcon(style.icon("timer", "accent"))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self.clicked.connect(self._go)
        self.hide()

    def show_running(self, running: Sequence[RunningWatch], walk_id: str, ref: str) -> None:
        """Show the first stopwatch that runs anywhere but at this question."""
        elsewhere = (watch for watch in running if (watch.walk_id, watch.ref) != (walk_id, ref))
        self._watch = next(elsewhere, None)
        self._tick()
        self.setVisible(self._watch is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _tick(self) -> None:
        if self._watch is not None:
            time = reading(elapsed(self._watch.laps, self._clock()))
            room = style.px(320)
            name = self.fontMetrics().elidedText(self._watch.label, Qt.TextElideMode.ElideRight, room)
            relabel(self, self.tr("{} still running: {}").format(time, name))
            self.setAccessibleName(self.tr("Stopwatch still running: {}").format(self._watch.label))

    def _go(self) -> None:
        if self._watch is not None:
            self.wanted.emit(self._watch.walk_id, self._watch.ref)


class WalkNotices(QWidget):
    """The notices above the question; without any it takes no room."""

    wanted = Signal(str, str)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.running = RunningChip(clock)
        self.running.wanted.connect(self.wanted)
        self._amending = QFrame()
        self._amending.setProperty("surface", "notice")
        self.reason = label("", wrap=True)
        line = row(Glyph("pencil", "fair"), spacing=10, margins=(14, 10, 14, 10))
        line.addWidget(self.reason, 1)
        self._amending.setLayout(line)
        self.setLayout(column(self._amending, row(self.running, None), spacing=10))

    def show_walk(self, view: WalkView, ref: str) -> None:
        """Show what is to be said while this question is asked."""
        self.reason.setText(self.tr("Amending: {}").format(view.amending))
        self._amending.setVisible(bool(view.amending))
        self.running.show_running(view.running, view.walk.id, ref)
        self.setVisible(bool(view.amending) or not self.running.isHidden())
