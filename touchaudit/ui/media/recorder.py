"""Records a voice note into a file."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path
from shutil import rmtree

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import (
    QAudioBufferInput,
    QAudioInput,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaFormat,
    QMediaRecorder,
)

from touchaudit.errors import EvidenceError
from touchaudit.saying import Saying

_RATE = 64_000  # bits a second: speech
_STATES = QMediaRecorder.RecorderState


class VoiceRecorder(QObject):
    """Records from the microphone until it is stopped.

    ``recorded`` sends the file, which belongs to whoever takes it; ``ticked`` the seconds so far; ``ended``
    comes when nothing is recorded any more; ``trouble`` sends an EvidenceError.

    Args:
        parent: What it belongs to.
        source: Where sound comes from, instead of the microphone.
    """

    recorded = Signal(object)
    ticked = Signal(float)
    ended = Signal()
    trouble = Signal(object)

    def __init__(self, parent: QObject, source: QAudioBufferInput | None = None) -> None:
        super().__init__(parent)
        self._session = QMediaCaptureSession(self)
        self._recorder = QMediaRecorder(self)
        self._session.setRecorder(self._recorder)
        self._source = source
        self._input: QAudioInput | None = None
        self._path: Path | None = None
        self._wanted = False
        if source is not None:
            self._session.setAudioBufferInput(source)
        kind = QMediaFormat(QMediaFormat.FileFormat.Mpeg4Audio)
        kind.setAudioCodec(QMediaFormat.AudioCodec.AAC)
        self._recorder.setMediaFormat(kind)
        self._recorder.setAudioBitRate(_RATE)
        self._recorder.setAudioChannelCount(1)
        self._recorder.durationChanged.connect(lambda ms: self.ticked.emit(ms / 1000))
        self._recorder.recorderStateChanged.connect(self._turned)
        self._recorder.errorOccurred.connect(self._failed)

    def runs(self) -> bool:
        """Return whether it records."""
        return self._recorder.recorderState() == _STATES.RecordingState

    def start(self, name: str) -> None:
        """Begin; ``name`` is what the file is called before the time of day."""
        if self._source is None:  # the microphone is taken only while it is listened to
            self._input = QAudioInput(QMediaDevices.defaultAudioInput(), self)
            self._session.setAudioInput(self._input)
        folder = Path(tempfile.mkdtemp(prefix="touchaudit-voice-"))
        self._path = folder / f"{name} {datetime.now():%H.%M}.m4a"
        self._wanted = True
        self._recorder.setOutputLocation(QUrl.fromLocalFile(str(self._path)))
        self._recorder.record()

    def stop(self) -> None:
        """End, and send what was recorded."""
        self._recorder.stop()

    def drop(self) -> None:
        """End, and keep nothing."""
        self._wanted = False
        self._recorder.stop()

    def _turned(self, state: QMediaRecorder.RecorderState) -> None:
        if state != _STATES.StoppedState or self._path is None:
            return
        path, self._path = self._path, None
        if self._input is not None:
            self._session.setAudioInput(None)  # type: ignore[arg-type, unused-ignore]
            self._input.deleteLater()
            self._input = None
        if self._wanted and path.exists() and path.stat().st_size:
            self.recorded.emit(path)
        else:
            rmtree(path.parent, ignore_errors=True)
        self.ended.emit()

    def _failed(self, _error: object, why: str) -> None:
        self.trouble.emit(
            EvidenceError(
                Saying("The voice note can't be recorded: {why}.", why=why.rstrip(".") or "?"),
                safe="Your answers are safe.",
                todo="See whether another program uses the microphone, or write a note instead.",
            )
        )
