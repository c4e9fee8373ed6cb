"""Ask for a picture, a recording or another file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from touchaudit.domain import words
from touchaudit.services.views import QuestionView
from touchaudit.ui.widgets.basics import button, label, row
from touchaudit.ui.widgets.picture import choose_pictures
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks


class _Upload(QuestionWidget):
    """A question whose answer is a file. What was chosen goes to ``attached``; the page stores it."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.choose = button(self.wording(), self.sign(), "primary", self.ask)
        self._given = label("", "h3", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(row(self.choose, None))
        box.addWidget(self._given)
        box.addWidget(label(self.hint(), "muted", wrap=True))
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show what was given."""
        super().show_view(view)
        self.choose.setEnabled(not view.readonly)
        self._given.setText(self.given(view))
        self._given.setVisible(bool(self._given.text()))

    def ask(self) -> None:
        """Ask for the file and send it."""
        raise NotImplementedError

    def given(self, view: QuestionView) -> str:
        """Return what was given, in words."""
        return view.value

    def wording(self) -> str:
        """Return what the button says."""
        raise NotImplementedError

    def sign(self) -> str:
        """Return the button's icon."""
        raise NotImplementedError

    def hint(self) -> str:
        """Return the sentence below the button."""
        raise NotImplementedError


@asks("image")
class Picture(_Upload):
    """A picture: chosen, pasted or dropped; the photos themselves stand below, with the evidence."""

    def ask(self) -> None:
        """Ask for pictures and send each."""
        for path in choose_pictures(self, self.tr("Add photos")):
            self.attached.emit(path)

    def given(self, view: QuestionView) -> str:
        """Return how many photos there are."""
        count = len(view.photos)
        one, many = self.tr("photo, shown below"), self.tr("photos, shown below")
        return words.plural(count, one, many) if count else ""

    def wording(self) -> str:
        """Return what the button says."""
        return self.tr("Choose a photo")

    def sign(self) -> str:
        """Return the button's icon."""
        return "camera"

    def hint(self) -> str:
        """Return the sentence below the button."""
        return self.tr("Or drop one anywhere on this page, or paste it with Ctrl+V.")


@asks("file", "audio", "video")
class File(_Upload):
    """A file made elsewhere: a recording, a film, a document."""

    def ask(self) -> None:
        """Ask for a file and send it."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"))
        if name:
            self.attached.emit(Path(name))

    def wording(self) -> str:
        """Return what the button says."""
        return self.tr("Choose a file")

    def sign(self) -> str:
        """Return the button's icon."""
        return "paperclip"

    def hint(self) -> str:
        """Return the sentence below the button."""
        return self.tr("The file is copied; the one you choose stays where it is.")
