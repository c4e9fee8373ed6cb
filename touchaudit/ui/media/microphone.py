"""The microphone, as a stream of samples."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, Signal
from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices

_RATES = (16_000, 22_050, 44_100, 48_000)  # speech needs no more than the first


class Microphone(QObject):
    """Listens to the microphone of this computer in 16 bits, mono where it can; ``failed`` where it can't."""

    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        device = QMediaDevices.defaultAudioInput()
        form = device.preferredFormat()
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        for rate in reversed(_RATES):
            plain = QAudioFormat()
            plain.setSampleRate(rate)
            plain.setChannelCount(1)
            plain.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            form = plain if device.isFormatSupported(plain) else form
        self.rate, self.channels = form.sampleRate(), form.channelCount()
        self._source = QAudioSource(device, form, self)
        self._source.stateChanged.connect(self._look)

    def listen(self) -> QIODevice | None:
        """Begin; what is heard comes out of the device. None where there is nothing to hear."""
        return self._source.start()

    def close(self) -> None:
        """Let the microphone go."""
        self._source.stop()

    def _look(self) -> None:
        if self._source.error().name != "NoError":
            self.failed.emit()
