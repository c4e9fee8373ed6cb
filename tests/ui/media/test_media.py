"""Pictures taken here, with the extra; without it there is no trace of the camera."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from touchaudit.ui import media

pytestmark = pytest.mark.skipif(not media.is_there(), reason="the extra touchaudit[media] is not installed")


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
