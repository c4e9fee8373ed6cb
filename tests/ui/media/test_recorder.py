"""Voice notes from a device that the test speaks into: on disk while they are recorded."""

from __future__ import annotations

import os
import wave
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QIODevice, QObject, Qt

from touchaudit.services.recordings import Recording
from touchaudit.ui.media.recorder import Sound, VoiceRecorder
from touchaudit.ui.widgets.voice_note import VoiceNote

RATE = 16_000
SECOND = b"\x10\x20" * RATE


class Device(QIODevice):
    """A microphone that hears what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self._heard = b""
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:  # noqa: N802 - overrides Qt's
        return True

    def bytesAvailable(self) -> int:  # noqa: N802 - overrides Qt's
        return len(self._heard) + super().bytesAvailable()

    def readData(self, most: int) -> bytes:  # noqa: N802 - overrides Qt's
        piece, self._heard = self._heard[:most], self._heard[most:]
        return piece

    def hear(self, samples: bytes) -> None:
        self._heard += samples
        self.readyRead.emit()


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
def recording(tmp_path: Path) -> Recording:
    return Recording(tmp_path / "Voice note 09.42.wav", "walk", "/data/q", datetime.now(UTC))


@pytest.fixture
def recorder(qtbot, device):
    owner = QObject()
    yield VoiceRecorder(owner, Sound(device, RATE, 1))
    owner.deleteLater()


def test_what_is_said_is_in_the_file(qtbot, recorder, device, recording):
    recorder.start(recording)
    with qtbot.waitSignal(recorder.ticked) as ticked:
        device.hear(SECOND + SECOND)
    assert ticked.args == [2.0]
    with qtbot.waitSignal(recorder.recorded) as told, qtbot.waitSignal(recorder.ended):
        recorder.stop()
    assert told.args == [recording]
    with wave.open(str(recording.path)) as sound:
        assert sound.readframes(sound.getnframes()) == SECOND + SECOND


def test_it_is_on_disk_before_it_ends(recorder, device, recording):
    recorder.start(recording)
    device.hear(SECOND)
    assert recording.path.stat().st_size >= len(SECOND)
    assert recorder.runs()
    recorder.drop()


def test_what_is_discarded_or_empty_is_not_kept(qtbot, recorder, device, recording, tmp_path):
    recorder.start(recording)
    device.hear(SECOND)
    with qtbot.waitSignal(recorder.dropped), qtbot.assertNotEmitted(recorder.recorded):
        recorder.drop()
    silent = Recording(tmp_path / "silent.wav", "walk", "/data/q", recording.began)
    recorder.start(silent)
    with qtbot.waitSignal(recorder.dropped) as told, qtbot.assertNotEmitted(recorder.recorded):
        recorder.stop()
    assert told.args == [silent]


def test_a_disk_that_takes_nothing_is_told(qtbot, recorder, tmp_path, recording):
    nowhere = Recording(tmp_path / "gone" / "note.wav", "walk", "/data/q", recording.began)
    with qtbot.waitSignal(recorder.trouble) as told, qtbot.waitSignal(recorder.dropped):
        recorder.start(nowhere)
    assert "note.wav can't be written" in str(told.args[0])
    assert not recorder.runs()


def test_a_disk_that_goes_while_it_records_is_told_once(qtbot, recorder, device, recording):
    told = []
    recorder.trouble.connect(told.append)
    recorder.start(recording)
    device.hear(SECOND)
    written = recorder._file._file
    out, into = os.pipe()  # takes what is written, but can't make it durable
    os.dup2(into, written.fileno())
    with qtbot.waitSignal(recorder.ended):
        device.hear(SECOND)
    assert len(told) == 1
    assert "Voice note 09.42.wav can't be written" in str(told[0])
    assert not recorder.runs()
    assert written.closed
    for end in (out, into):
        os.close(end)


def test_a_voice_note_ends_before_it_is_too_large_to_keep(qtbot, device, recording):
    owner = QObject()
    recorder = VoiceRecorder(owner, Sound(device, RATE, 1), most=3 * len(SECOND))
    recorder.start(recording)
    device.hear(SECOND)
    with qtbot.waitSignal(recorder.recorded) as kept, qtbot.waitSignal(recorder.trouble) as told:
        device.hear(SECOND)
    assert kept.args == [recording]
    assert "can't be longer" in str(told.args[0])
    assert recording.path.stat().st_size < 3 * len(SECOND)
    owner.deleteLater()


def test_the_bar_shows_while_it_records(qtbot, recorder, device, recording):
    bar = VoiceNote()
    qtbot.addWidget(bar)
    bar.take_from(recorder)
    bar.record(recording)
    assert bar.isVisible()
    device.hear(SECOND)
    with qtbot.waitSignal(bar.recorded):
        qtbot.mouseClick(bar.keep, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
