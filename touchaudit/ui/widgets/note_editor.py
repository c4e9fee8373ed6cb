"""The note beside an answer: written down by itself while the auditor writes."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import column, label, row
from touchaudit.ui.widgets.controls import TextBox
from touchaudit.ui.widgets.debounce import Debounce
from touchaudit.ui.widgets.phrases import Phrases, add_phrase
from touchaudit.ui.widgets.picture import pictures_in


class NoteEditor(QWidget):
    """A text field with phrases; ``written`` comes 400 ms after the last key and on leaving.

    A picture pasted or dropped into it goes to ``pictured``, not into the text.
    """

    written = Signal(str)
    pictured = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._stored = ""
        self._due = Debounce(self, self._give)
        self.wanted = chip("", "bad")
        self.box = _NoteBox(self.tr("What did you see, hear, feel?"), self.tr("Facts, not opinions (N)"))
        self.box.pictured.connect(self.pictured)
        self.short = Phrases(editable=True)
        self.well = Phrases(
            (
                self.tr("Quick and friendly."),
                self.tr("The answer was complete."),
                self.tr("I was thanked by name."),
            ),
            editable=True,
        )
        for phrases in (self.short, self.well):
            phrases.picked.connect(self._add)
        head = row(label(self.tr("What did you see, hear, feel?"), "h3"), None, self.wanted)
        self.setLayout(column(head, self.box, self.short, self.well, None, spacing=10))
        self.box.textChanged.connect(self._due.touch)
        self.box.left.connect(self.flush)
        self.want("")

    def show_note(self, text: str, *, locked: bool, fresh: bool, failed: bool) -> None:
        """Show the stored note; a *fresh* question replaces what stands here, else typing goes on.

        ``failed`` chooses the phrases: those for an answer that fell short, or those for one that did not.
        """
        self._stored = text
        if fresh or (not self._due.isActive() and self.text() != text):
            self.box.setPlainText(text)
            self.box.moveCursor(QTextCursor.MoveOperation.End)
            self._due.stop()
        self.box.setReadOnly(locked)
        self.short.setVisible(failed and not locked)
        self.well.setVisible(not failed and not locked)

    def want(self, text: str) -> None:
        """Say that a note is demanded here; "" where it is not."""
        self.wanted.setText(text)
        self.wanted.setVisible(bool(text))

    def text(self) -> str:
        """Return what stands in the field."""
        return self.box.toPlainText()

    def flush(self) -> None:
        """Send what was written and not sent yet."""
        self._due.flush()

    def _give(self) -> None:
        if self.text() != self._stored:
            self._stored = self.text()
            self.written.emit(self.text())

    def _add(self, phrase: str) -> None:
        self.box.setPlainText(add_phrase(self.text(), phrase))
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)


class _NoteBox(TextBox):
    """Text, with a way out for pictures."""

    pictured = Signal(object)

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name, hint=hint, lines=4)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(pictures_in(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        pictures = () if source.hasText() and not source.hasUrls() else pictures_in(source)
        if not pictures:
            super().insertFromMimeData(source)
        for picture in pictures:
            self.pictured.emit(picture)
