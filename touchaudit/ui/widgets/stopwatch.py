"""The stopwatch: shows what the stored presses amount to, and sends new ones; it never answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from touchaudit.domain.stopwatch import elapsed, running
from touchaudit.domain.visit import Lap, LapKind
from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import button, column, icon_button, label, relabel, row
from touchaudit.ui.widgets.toast import announce
from touchaudit.ui.words import duration

_TICK = 200
_NAMED = (LapKind.START, LapKind.LAP, LapKind.STOP)


def reading(seconds: float) -> str:
    """Return what the dial shows: 02:41, or 1:02:41 from an hour on."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


class Stopwatch(QFrame):
    """Start, stop, named laps, and a button that takes the time over as the answer.

    ``pressed`` sends what a press meant and its name; ``used`` the value to answer with.

    Args:
        clock: Tells the time now, aware.
    """

    pressed = Signal(object, str)
    used = Signal(str)

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock = clock
        self._laps: tuple[Lap, ...] = ()
        self._view: QuestionView | None = None
        self._locked = False
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("Stopwatch"))
        self._dial = label(reading(0), "clock")
        self._word = label("", "small", wrap=True)
        self.again = icon_button("rotate-ccw", self.tr("Set to zero"), self.reset)
        self.lap_button = button(self.tr("Lap"), "flag", clicked=self.lap, hint=self.tr("Lap (L)"))
        self.toggle_button = button(self.tr("Start"), "play", clicked=self.toggle, hint=self.tr("Space"))
        self._line = LapLine()
        self.use_button = button("", "check", "primary", self._use)
        top = row(self._dial, None, self.again, self.lap_button, self.toggle_button, spacing=8)
        self.setLayout(
            column(
                top, self._word, self._line, row(self.use_button, None), spacing=8, margins=(18, 8, 10, 12)
            )
        )
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._tell()

    def show_question(self, view: QuestionView, *, locked: bool) -> None:
        """Show the presses at this question, and say aloud the one that came last while it is shown."""
        before = self._view
        pressed = before is not None and before.ref == view.ref and len(view.laps) > len(before.laps)
        self._view, self._laps, self._locked = view, view.laps, locked
        self._tell()
        if pressed:
            announce(self, self._last_press())

    def seconds(self) -> float:
        """Return what is on the dial."""
        return elapsed(self._laps, self._clock())

    def runs(self) -> bool:
        """Return whether the stopwatch runs."""
        return running(self._laps)

    def toggle(self) -> None:
        """Start, or stop."""
        self.pressed.emit(LapKind.STOP if self.runs() else LapKind.START, self._next_name())

    def lap(self) -> None:
        """Note the next moment; the first starts the stopwatch."""
        self.pressed.emit(LapKind.LAP if self.runs() else LapKind.START, self._next_name())

    def reset(self) -> None:
        """Set to zero."""
        self.pressed.emit(LapKind.RESET, "")

    def names(self) -> tuple[str, ...]:
        """Return what the presses are called, in order."""
        return self.tr("Joined"), self.tr("Noticed"), self.tr("Served"), self.tr("Left")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _next_name(self) -> str:
        named = len(self._points())
        names = self.names()
        return names[named] if named < len(names) else self.tr("Lap {}").format(named)

    def _points(self) -> list[tuple[str, float]]:
        """Return the named moments with their seconds from the start."""
        resets = [place for place, lap in enumerate(self._laps) if lap.kind is LapKind.RESET]
        since = self._laps[resets[-1] + 1 :] if resets else self._laps
        named = [lap for lap in since if lap.kind in _NAMED]
        return [(lap.label, elapsed(since[: since.index(lap) + 1], lap.at)) for lap in named]

    def _last_press(self) -> str:
        if self._laps[-1].kind is LapKind.RESET:
            return self.again.accessibleName()
        name, seconds = self._points()[-1]
        return f"{name}, {duration(seconds)}"

    def _use(self) -> None:
        if self._view is not None and self._view.suggestion:
            self.used.emit(self._view.suggestion)

    def _tick(self) -> None:
        self._dial.setText(reading(self.seconds()))

    def _tell(self) -> None:
        runs, seconds = self.runs(), self.seconds()
        if runs and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()
        self._tick()
        relabel(self.toggle_button, self.tr("Stop") if runs else self.tr("Start"))
        self.toggle_button.setIcon(style.icon("pause" if runs else "play"))
        relabel(self.lap_button, self._next_name())
        self.toggle_button.setVisible(not self._locked)
        self.lap_button.setVisible(runs and not self._locked)
        self.again.setVisible(bool(seconds) and not runs and not self._locked)
        self._line.show_points(self._points())
        suggestion = self._view.suggestion if self._view is not None else ""
        relabel(self.use_button, self.tr("Use {}").format(duration(seconds)))
        used = self._view is not None and self._view.value == suggestion
        banded = self._view is not None and bool(self._view.choices)  # the answer itself is marked then
        offered = bool(suggestion) and not banded and not runs and not used and seconds >= 1
        self.use_button.setVisible(offered and not self._locked)
        self._word.setText(self._against_standard(seconds))
        self._word.setVisible(bool(self._word.text()))

    def _against_standard(self, seconds: float) -> str:
        view = self._view
        if view is None or view.target is None or view.limit is None:
            return ""
        if self.runs() or not seconds:
            standard = self.tr("Standard: {} or less, never over {}.")
            return standard.format(duration(view.target), duration(view.limit))
        if seconds <= view.target:
            return self.tr("Within the standard of {}.").format(duration(view.target))
        if seconds < view.limit:
            return self.tr("Slower than the standard of {}.").format(duration(view.target))
        return self.tr("Over the limit of {}.").format(duration(view.limit))


class LapLine(QWidget):
    """The named moments as dots on a line, each with its time."""

    def __init__(self) -> None:
        super().__init__()
        self._points: list[tuple[str, float]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(200, style.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, style.px(56))

    def show_points(self, points: Sequence[tuple[str, float]]) -> None:
        """Show these moments: name and seconds from the start."""
        self._points = list(points)
        self.setVisible(len(points) > 1)
        told = ", ".join(f"{name} {duration(seconds)}" for name, seconds in points)
        self.setAccessibleName(told)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = len(self._points)
        each = self.width() / max(1, count)
        y = style.px(10)
        painter.setPen(QPen(style.colour("accent"), 2))
        painter.drawLine(QPointF(each / 2, y), QPointF(self.width() - each / 2, y))
        for place, (name, seconds) in enumerate(self._points):
            middle = each * (place + 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("accent"))
            painter.drawEllipse(QPointF(middle, y), 5, 5)
            box = QRectF(each * place, y + 9, each, style.px(18))
            painter.setPen(style.colour("text"))
            painter.setFont(style.font(13, QFont.Weight.DemiBold))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, reading(seconds))
            painter.setPen(style.colour("muted"))
            painter.setFont(style.font(12))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(each) - 4)
            painter.drawText(box.translated(0, style.px(17)), Qt.AlignmentFlag.AlignCenter, shown)
