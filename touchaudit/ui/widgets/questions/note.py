"""A text to read; there is nothing to answer."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui.widgets.basics import label
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks


@asks("note")
class Note(QuestionWidget):
    """Says that there is nothing to answer; a calculated value is shown large."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self._value = label("", "figure", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._value)
        box.addWidget(label(self.tr("Nothing to answer here: read it and go on."), "muted", wrap=True))
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show the value, where there is one."""
        super().show_view(view)
        self._value.setText(view.value)
        self._value.setVisible(bool(view.value))
