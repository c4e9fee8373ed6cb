"""Voice notes and pictures taken here, with the extra; without it there is no trace of either."""

from __future__ import annotations

import math
import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage

from touchaudit.ui import media
from touchaudit.ui.widgets.voice_note import VoiceNote

pytestmark = pytest.mark.skipif(not media.is_there(), reason="the extra touchaudit[media] is not installed")

RATE = 48_000


@pytest.fixture
def tone():
    """Sound that comes from the test: give it to a recorder, then let it sound."""
    from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferInput, QAudioFormat

    form = QAudioFormat()
    form.setSampleRate(RATE)
    form.setChannelCount(1)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)

    class Tone:
        def __init__(self) -> None:
            self.input = QAudioBufferInput()
            waves = (int(9000 * math.sin(math.tau * 440 * at / RATE)) for at in range(RATE // 10))
            self._wave = QByteArray(b"".join(struct.pack("<h", wave) for wave in waves))

        def sound(self, qtbot, tenths: int) -> None:
            for _ in range(tenths):
                qtbot.waitUntil(
                    lambda: self.input.sendAudioBuffer(QAudioBuffer(self._wave, form)), timeout=5000
                )

    return Tone()


@pytest.mark.qt_log_ignore("No RHI backend")  # offscreen, pictures are converted without the graphics card
def test_a_picture_is_what_the_camera_saw_last(qtbot):
    from PySide6.QtMultimedia import QVideoFrame

    from touchaudit.ui.media.camera_sheet import CameraSheet

    sheet = CameraSheet(None)
    qtbot.addWidget(sheet)
    assert not sheet.yes.isEnabled()
    seen = QImage(320, 240, QImage.Format.Format_RGBX8888)
    seen.fill(Qt.GlobalColor.red)
    sheet.sink.setVideoFrame(QVideoFrame(seen))
    qtbot.waitUntil(sheet.yes.isEnabled)
    taken = QImage.fromData(sheet.picture())
    assert (taken.width(), taken.height()) == (320, 240)
    assert taken.pixelColor(160, 120).red() > 200


@pytest.fixture
def recorder(qtbot, tone):
    from PySide6.QtCore import QObject

    from touchaudit.ui.media.recorder import VoiceRecorder

    owner = QObject()
    yield VoiceRecorder(owner, tone.input)
    owner.deleteLater()


def test_what_is_said_is_in_the_file(qtbot, recorder, tone):
    recorder.start("Voice note")
    qtbot.waitUntil(recorder.runs, timeout=5000)
    tone.sound(qtbot, 12)
    with qtbot.waitSignal(recorder.recorded, timeout=5000) as told:
        recorder.stop()
    path: Path = told.args[0]
    assert path.name.startswith("Voice note ") and path.suffix == ".m4a"
    assert b"ftyp" in path.read_bytes()[:16]
    assert path.stat().st_size > 2000


def test_what_is_discarded_leaves_nothing(qtbot, recorder, tone):
    recorder.start("Voice note")
    folder = recorder._path.parent
    qtbot.waitUntil(recorder.runs, timeout=5000)
    tone.sound(qtbot, 2)
    with qtbot.waitSignal(recorder.ended, timeout=5000), qtbot.assertNotEmitted(recorder.recorded):
        recorder.drop()
    assert not folder.exists()


def test_the_bar_shows_while_it_records(qtbot, recorder, tone):
    bar = VoiceNote()
    qtbot.addWidget(bar)
    bar.take_from(recorder)
    bar.toggle()
    assert bar.isVisible()
    tone.sound(qtbot, 3)
    with qtbot.waitSignal(bar.recorded, timeout=5000):
        qtbot.mouseClick(bar.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bar.isVisible())
