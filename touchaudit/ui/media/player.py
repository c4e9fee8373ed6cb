"""Plays a voice note."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

_STATES = QMediaPlayer.PlaybackState


class VoicePlayer(QObject):
    """Plays one file at a time; ``playing`` sends whether it does."""

    playing = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(QAudioOutput(self))
        self._player.playbackStateChanged.connect(
            lambda state: self.playing.emit(state == _STATES.PlayingState)
        )

    def toggle(self, path: Path) -> None:
        """Play a file from its start, or stop it if it plays."""
        same = self._player.source() == QUrl.fromLocalFile(str(path))
        if same and self._player.playbackState() == _STATES.PlayingState:
            self._player.stop()
            return
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._player.play()

    def stop(self) -> None:
        """Be silent."""
        self._player.stop()
