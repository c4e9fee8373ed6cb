"""Files, voice notes and pictures taken here, as evidence of the question that is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from touchaudit.ui import media
from touchaudit.ui.pages.walk_evidence import EvidencePane
from touchaudit.ui.pages.walk_gestures import WalkGestures
from touchaudit.ui.widgets.picture import pictures_in


class WalkMedia(QObject):
    """Takes evidence in and sends it to be kept. Without a camera or microphone it offers neither."""

    def __init__(self, page: QWidget, gestures: WalkGestures, evidence: EvidencePane) -> None:
        super().__init__(page)
        self._page = page
        self._gestures = gestures
        self._evidence = evidence
        evidence.wanted.connect(self.want)
        evidence.voice.recorded.connect(gestures.voice)
        evidence.voice.dropped.connect(gestures.drop_voice)

    def want(self, what: str) -> None:
        """Ask for evidence: "photo", "camera", "voice" or "file"."""
        walk = self._gestures.walk
        if walk is not None and not walk.locked:
            {"photo": self.photo, "camera": self._camera, "voice": self.voice, "file": self._file}[what]()

    def photo(self) -> None:
        """Take a picture where there is a camera, else ask for files."""
        if media.has_camera():
            self._camera()
        else:
            self._evidence.photos.ask()

    def voice(self) -> None:
        """Begin to record, or keep what was recorded."""
        voice = self._evidence.voice
        if voice.runs():
            voice.stop()
        elif media.has_microphone():
            recording = self._gestures.begin_voice(self.tr("Voice note"))
            if recording is not None:
                voice.record(recording)

    def drop(self, mime: QMimeData) -> None:
        """Keep what was dropped: pictures as photos, everything else as files."""
        for picture in pictures_in(mime):
            self._gestures.photo(picture)
        for path in other_files_in(mime):
            self._gestures.file(path)

    def _camera(self) -> None:
        from touchaudit.ui.media.camera_sheet import CameraSheet

        taken = CameraSheet.take(self._page)
        if taken is not None:
            self._gestures.photo(taken)

    def _file(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Choose files"))
        for name in names:
            self._gestures.file(Path(name))


def other_files_in(mime: QMimeData | None) -> tuple[Path, ...]:
    """Return the files in what was dropped that are no pictures."""
    if mime is None:
        return ()
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    pictures = set(pictures_in(mime))
    return tuple(path for path in paths if path not in pictures and path.is_file())
