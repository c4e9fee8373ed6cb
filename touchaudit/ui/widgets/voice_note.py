"""A voice note beside an answer: a button that records, and a red dot while it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from touchaudit.ui import style
from touchaudit.ui.widgets.basics import button, label, row
from touchaudit.ui.widgets.stopwatch import reading
from touchaudit.ui.widgets.toast import announce

if TYPE_CHECKING:
    from touchaudit.services.recordings import Recording
    from touchaudit.ui.media.recorder import VoiceRecorder


class VoiceNote(QFrame):
    """Shown while a voice note is recorded: how long it is, *Keep it* and *Discard*.

    ``recorded`` sends the recording, ``dropped`` one that is not wanted, ``trouble`` an error to show.
    Leaving the page keeps what was said so far.
    """

    recorded = Signal(object)
    dropped = Signal(object)
    trouble = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setAccessibleName(self.tr("Voice note"))
        self._recorder: VoiceRecorder | None = None
        self._time = label(reading(0), "h2")
        self.keep = button(self.tr("Keep it"), "check", "primary", self.stop, hint=self.tr("R"))
        self.discard = button(self.tr("Discard"), role="quiet", clicked=self._drop)
        self.setLayout(row(_Dot(), self._time, None, self.discard, self.keep, margins=(14, 8, 10, 8)))
        self.hide()

    def take_from(self, recorder: VoiceRecorder) -> None:
        """Record with this recorder from now on."""
        self._recorder = recorder
        recorder.recorded.connect(self.recorded)
        recorder.dropped.connect(self.dropped)
        recorder.ticked.connect(lambda seconds: self._time.setText(reading(seconds)))
        recorder.ended.connect(self.hide)
        recorder.trouble.connect(self._fail)

    def runs(self) -> bool:
        """Return whether something is being recorded."""
        return self._recorder is not None and self._recorder.runs()

    def record(self, recording: Recording) -> None:
        """Begin to record."""
        if self._recorder is None:
            from touchaudit.ui.media.recorder import VoiceRecorder

            self.take_from(VoiceRecorder(self))
        if self._recorder is not None:
            self._time.setText(reading(0))
            self.show()
            self._recorder.start(recording)
            if self.runs():
                announce(self, self.tr("Recording"))

    def stop(self) -> None:
        """Keep what was recorded."""
        if self._recorder is not None:
            self._recorder.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and self.runs():
            self.stop()

    def _drop(self) -> None:
        if self._recorder is not None:
            self._recorder.drop()

    def _fail(self, error: object) -> None:
        self.hide()
        self.trouble.emit(error)


class _Dot(QWidget):
    """The red dot of a recorder."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(18, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour("bad"))
        painter.drawEllipse(QPointF(9, 9), 7, 7)
