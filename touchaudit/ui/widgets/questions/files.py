"""Ask for a picture, a recording or another file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import media, words
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import button, clear, icon_button, label, row
from touchaudit.ui.widgets.picture import choose_pictures
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks


@asks("image")
class Picture(QuestionWidget):
    """A picture: chosen, pasted or dropped; the photos themselves stand below, with the evidence."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.choose = button(self.tr("Choose a photo"), "image-plus", "primary", self.ask)
        self.take = button(self.tr("Take a photo"), "camera", clicked=lambda: self.wanted.emit("camera"))
        self._given = label("", "h3", wrap=True)
        self._told = label(
            self.tr("Or drop one anywhere on this page, or paste it with Ctrl+V."), "muted", wrap=True
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(row(self.choose, self.take, None))
        box.addWidget(self._given)
        box.addWidget(self._told)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show how many photos there are."""
        super().show_view(view)
        count = len(view.photos)
        one, many = self.tr("photo, shown below"), self.tr("photos, shown below")
        self._given.setText(words.plural(count, one, many) if count else "")
        self._given.setVisible(bool(count))
        self.take.setVisible(media.has_camera() and not view.readonly)
        for part in (self.choose, self._told):
            part.setVisible(not view.readonly)

    def ask(self) -> None:
        """Ask for pictures and send each."""
        for path in choose_pictures(self, self.tr("Add photos")):
            self.attached.emit(path)


@asks("file", "audio", "video")
class File(QuestionWidget):
    """A recording, film or document: its bytes are kept with the answers, as they are."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.choose = button(self.tr("Choose a file"), "paperclip", "primary", self.ask)
        self.record = button(self.tr("Record it"), "mic", clicked=lambda: self.wanted.emit("voice"))
        self._told = label(
            self.tr("Up to 100 MB. It is kept with the answers, as it is."), "muted", wrap=True
        )
        self._files = QVBoxLayout()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(row(self.choose, self.record, None))
        box.addLayout(self._files)
        box.addWidget(self._told)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show the files that are kept."""
        super().show_view(view)
        clear(self._files)
        for file in view.files:
            line = row(Glyph("paperclip", "muted"), spacing=10)
            line.addWidget(label(file.caption, "h3", wrap=True), 1)
            if not view.readonly:
                name = self.tr("Remove {}").format(file.caption)
                line.addWidget(icon_button("trash-2", name, partial(self.removed.emit, file.id)))
            self._files.addLayout(line)
        self.record.setVisible(view.type == "audio" and media.has_microphone() and not view.readonly)
        for part in (self.choose, self._told):
            part.setVisible(not view.readonly)

    def ask(self) -> None:
        """Ask for files and send each."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files"))
        for name in names:
            self.attached.emit(Path(name))
