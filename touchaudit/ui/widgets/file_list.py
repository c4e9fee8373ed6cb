"""The files behind an answer, voice notes among them: their names, and ways to hear and remove them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from touchaudit.domain.visit import Evidence, EvidenceKind
from touchaudit.ui import media, style
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import OneLine, clear, icon_button, row
from touchaudit.ui.widgets.tab_order import chain

_SOUNDS = ("audio/", "video/")


class FileList(QWidget):
    """One line for each file; ``removed`` sends the id of one.

    Args:
        path_of: Gives the file itself from its digest.
    """

    removed = Signal(str)

    def __init__(self, path_of: Callable[[str], Path]) -> None:
        super().__init__()
        self._path_of = path_of
        self._shown: tuple[object, ...] = ()
        self._player: object = None
        self._heard: QToolButton | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self.hide()

    def show_files(self, files: Sequence[Evidence], *, readonly: bool) -> None:
        """Show these files."""
        self.setVisible(bool(files))
        if (tuple(files), readonly) == self._shown:
            return
        self._shown = (tuple(files), readonly)
        clear(self._lines)
        for file in files:
            voice = file.kind is EvidenceKind.VOICE
            line = row(Glyph("mic" if voice else "paperclip", "muted"), spacing=8)
            line.addWidget(OneLine(file.caption), 1)
            if media.is_there() and file.media_type.startswith(_SOUNDS):
                line.addWidget(self._play_button(file))
            if not readonly:
                name = self.tr("Remove {}").format(file.caption)
                line.addWidget(icon_button("trash-2", name, partial(self.removed.emit, file.id)))
            self._lines.addLayout(line)
        chain(self, self.findChildren(QAbstractButton))

    def _play_button(self, file: Evidence) -> QToolButton:
        """Return what plays a sound; the player is made with the first one that is heard."""
        made = icon_button("play", self.tr("Play {}").format(file.caption))

        def toggle() -> None:
            from touchaudit.ui.media.player import VoicePlayer

            if not isinstance(self._player, VoicePlayer):
                self._player = VoicePlayer(self)
                self._player.playing.connect(self._show_playing)
            self._heard = made
            self._player.toggle(self._path_of(file.digest))

        made.clicked.connect(lambda _checked: toggle())
        return made

    def _show_playing(self, on: bool) -> None:
        if self._heard is not None and isValid(self._heard):
            self._heard.setIcon(style.icon("square" if on else "play"))
