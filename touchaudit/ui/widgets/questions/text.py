"""Ask for words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui.widgets.controls import TextBox, line_edit
from touchaudit.ui.widgets.debounce import Debounce
from touchaudit.ui.widgets.phrases import Phrases, add_phrase
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks


@asks("text")
class Text(QuestionWidget):
    """One line of text, given 400 ms after the last key and on leaving."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.field = self.make_field()
        self._due = Debounce(self, self._give)
        self.field.textChanged.connect(self._typed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self.field)
        self.show_view(view)

    def make_field(self) -> QLineEdit | QPlainTextEdit:
        """Return the field to write in."""
        field = line_edit(self.tr("Your answer"), hint=self.tr("Write your answer here"))
        field.setProperty("role", "large")
        return field

    def show_view(self, view: QuestionView) -> None:
        """Show the text that is stored, unless another is being written."""
        super().show_view(view)
        if not self._due.isActive() and self.text() != view.value:
            self.set_text(view.value)
            self._due.stop()
        self.field.setReadOnly(view.readonly)

    def text(self) -> str:
        """Return the text as it stands in the field."""
        field = self.field
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text into the field."""
        field = self.field
        field.setText(text) if isinstance(field, QLineEdit) else field.setPlainText(text)

    def entry(self) -> QWidget | None:
        """Return the field: typing starts in it."""
        return self.field

    def flush(self) -> None:
        """Give what was written."""
        self._due.flush()

    def _typed(self) -> None:
        self._due.touch()

    def _give(self) -> None:
        if self.text() != self.view.value:
            self.answered.emit(self.text())


@asks("text", appearance="multiline")
class LongText(Text):
    """Several lines of text, with phrases to tap."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        phrases = Phrases()
        phrases.picked.connect(self._add)
        phrases.setEnabled(not view.readonly)
        box = self.layout()
        assert box is not None
        box.addWidget(phrases)

    def make_field(self) -> QLineEdit | QPlainTextEdit:
        """Return the field to write in."""
        return TextBox(self.tr("Your answer"), hint=self.tr("Write your answer here"), lines=6)

    def _add(self, phrase: str) -> None:
        self.set_text(add_phrase(self.text(), phrase))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
