"""Records a voice note into a file that is whole at every moment but for its last second."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QObject, Signal

from touchaudit.errors import EvidenceError, StorageError
from touchaudit.saying import Saying
from touchaudit.services.evidence import MOST_BYTES

if TYPE_CHECKING:
    from touchaudit.services.recordings import Recording
    from touchaudit.store.sounds import GrowingSound
    from touchaudit.ui.media.microphone import Microphone


@dataclass(frozen=True, slots=True)
class Sound:
    """Where sound comes from: a stream of 16-bit samples, so many a second in so many channels."""

    stream: QIODevice
    rate: int
    channels: int


class VoiceRecorder(QObject):
    """Records from the microphone until it is stopped.

    ``recorded`` sends the recording, which belongs to whoever takes it; ``dropped`` one that is not wanted or
    holds nothing; ``ticked`` the seconds so far; ``ended`` comes when nothing is recorded any more;
    ``trouble`` sends a TouchAuditError.

    Args:
        parent: What it belongs to.
        source: Where sound comes from, instead of the microphone.
        most: Bytes that a voice note may have; it ends, and is kept, before it is larger.
    """

    recorded = Signal(object)
    dropped = Signal(object)
    ticked = Signal(float)
    ended = Signal()
    trouble = Signal(object)

    def __init__(self, parent: QObject, source: Sound | None = None, most: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._most = most
        self._source = source
        self._microphone: Microphone | None = None
        self._stream: QIODevice | None = None
        self._recording: Recording | None = None
        self._file: GrowingSound | None = None
        self._failed = False

    def runs(self) -> bool:
        """Return whether it records."""
        return self._file is not None

    def start(self, recording: Recording) -> None:
        """Begin to record."""
        self._failed = False
        source = self._source or self._listen()
        if source is None or self._failed:
            self._let_go()
            self.dropped.emit(recording)
            self._fail()
            return
        try:
            self._file = recording.open(source.rate, source.channels)
        except StorageError as error:
            self._let_go()
            self.dropped.emit(recording)
            self.trouble.emit(error)
            return
        self._recording, self._stream = recording, source.stream
        self._stream.readyRead.connect(self._hear)

    def stop(self) -> None:
        """End, and send what was recorded."""
        self._end(wanted=True)

    def drop(self) -> None:
        """End, and keep nothing."""
        self._end(wanted=False)

    def _listen(self) -> Sound | None:
        from touchaudit.ui.media.microphone import Microphone

        self._microphone = made = Microphone(self)  # it is taken only while it is listened to
        made.failed.connect(self._fail)
        stream = made.listen()
        return Sound(stream, made.rate, made.channels) if stream is not None else None

    def _hear(self) -> None:
        file, stream = self._file, self._stream
        if file is None or stream is None:
            return
        try:
            file.append(bytes(stream.readAll().data()))
        except StorageError:
            self.stop()  # which meets it again, and tells it
            return
        self.ticked.emit(file.seconds)
        if file.size + file.second > self._most:
            self.stop()
            self.trouble.emit(
                EvidenceError(
                    Saying("A voice note can't be longer than this."),
                    safe="What was said so far is kept.",
                    todo="Record another one.",
                )
            )

    def _end(self, *, wanted: bool) -> None:
        file, recording, stream = self._file, self._recording, self._stream
        if file is None or recording is None:
            return
        self._file = self._recording = None
        try:
            with closing(file):
                if stream is not None:
                    file.append(bytes(stream.readAll().data()))
        except StorageError as error:  # what is on disk is put back when the program starts again
            self.trouble.emit(error)
        else:
            (self.recorded if wanted and file.seconds else self.dropped).emit(recording)
        finally:
            self._let_go()
        self.ended.emit()

    def _let_go(self) -> None:
        if self._stream is not None:
            self._stream.readyRead.disconnect(self._hear)
            self._stream = None
        if self._microphone is not None:
            self._microphone.close()
            self._microphone.deleteLater()
            self._microphone = None

    def _fail(self) -> None:
        if self._failed:
            return
        self._failed = True
        self.trouble.emit(
            EvidenceError(
                Saying("The microphone gives no sound."),
                safe="Your answers are safe.",
                todo="See whether another program uses the microphone, or write a note instead.",
            )
        )
        self.stop()
