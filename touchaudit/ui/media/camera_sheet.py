"""Takes a picture with the camera of this computer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QSizePolicy, QWidget

from touchaudit.ui import style
from touchaudit.ui.widgets.controls import Picker
from touchaudit.ui.widgets.sheet import Sheet

_QUALITY = 95


class CameraSheet(Sheet):
    """Shows what the camera sees; the button takes that picture."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Take a photo"), self.tr("Take the photo"), width=820)
        self.finder = Finder()
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self._see)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.sink)
        self._camera: QCamera | None = None
        self._cameras = QMediaDevices.videoInputs()
        self.form.addWidget(self.finder)
        self.which = Picker(
            self.tr("Camera"), [(at, camera.description()) for at, camera in enumerate(self._cameras)], 0
        )
        self.which.picked.connect(self._turn_on)
        self.which.setVisible(len(self._cameras) > 1)
        self.form.addWidget(self.which)
        self.yes.setEnabled(False)
        if self._cameras:
            self._turn_on(0)

    @classmethod
    def take(cls, parent: QWidget) -> bytes | None:
        """Return the picture that was taken as a JPEG, or None if the auditor backed out."""
        sheet = cls(parent)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.picture() if accepted else None

    def picture(self) -> bytes:
        """Return what is seen, as a JPEG."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.finder.image.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload, unused-ignore]
        return bytes(buffer.data().data())

    def done(self, result: int) -> None:
        if self._camera is not None:
            self._camera.stop()
        super().done(result)

    def _turn_on(self, which: object) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
        self._camera = QCamera(self._cameras[int(str(which))], self)
        self._session.setCamera(self._camera)
        self._camera.start()

    def _see(self, frame: QVideoFrame) -> None:
        image = frame.toImage()
        if not image.isNull():
            self.finder.show_image(image)
            self.yes.setEnabled(True)


class Finder(QWidget):
    """What the camera sees."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("What the camera sees"))

    def sizeHint(self) -> QSize:
        return QSize(style.px(640), style.px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(240), style.px(180))

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 12, 12)
        painter.setClipPath(outline)
        painter.fillPath(outline, style.colour("sunken"))
        if self.image.isNull():
            painter.setPen(style.colour("muted"))
            painter.setFont(style.font(style.BODY))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Waiting for the camera …"))
            return
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self.image)
