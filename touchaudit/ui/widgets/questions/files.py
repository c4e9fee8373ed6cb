"""Ask for a picture, a recording or another file."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from touchaudit.services.views import QuestionView
from touchaudit.ui import words
from touchaudit.ui.widgets.basics import button, label, row
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.picture import choose_pictures
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks
from touchaudit.ui.widgets.questions.text import Text


@asks("image")
class Picture(QuestionWidget):
    """A picture: chosen, pasted or dropped; the photos themselves stand below, with the evidence."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.choose = button(self.tr("Choose a photo"), "camera", "primary", self.ask)
        self._given = label("", "h3", wrap=True)
        self._told = label(
            self.tr("Or drop one anywhere on this page, or paste it with Ctrl+V."), "muted", wrap=True
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(row(self.choose, None))
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
        for part in (self.choose, self._told):
            part.setVisible(not view.readonly)

    def ask(self) -> None:
        """Ask for pictures and send each."""
        for path in choose_pictures(self, self.tr("Add photos")):
            self.attached.emit(path)


@asks("file", "audio", "video")
class File(Text):
    """A recording, film or document made elsewhere: its name is kept, the file stays where it is."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        told = self.tr("The file itself stays where it is; photos of papers can be added below.")
        box = self.layout()
        assert box is not None
        box.addWidget(label(told, "muted", wrap=True))

    def make_field(self) -> QLineEdit:
        """Return the field to write in."""
        field = line_edit(self.tr("Name of the file"), hint=self.tr("Name of the recording or file"))
        field.setProperty("role", "large")
        return field
