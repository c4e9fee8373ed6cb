"""Ask for a confirmation."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from touchaudit.services.walk_values import ChoiceView, QuestionView
from touchaudit.ui.widgets.answer_buttons import AnswerCheck
from touchaudit.ui.widgets.questions.base import asks
from touchaudit.ui.widgets.questions.choices import ChoiceQuestion


@asks("acknowledge", "trigger")
class Acknowledge(ChoiceQuestion):
    """One large box to tick; XForms calls the answer ``OK``."""

    button = AnswerCheck

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self.grid.setMaximumWidth(420)

    def choices(self, view: QuestionView) -> tuple[ChoiceView, ...]:
        """Return the one thing to confirm."""
        return (ChoiceView("OK", self.tr("Done"), self.tr("I have done this, or read it")),)

    def value(self, pressed: ChoiceView) -> str:
        """Return ``OK`` while the box is ticked."""
        return "OK" if self.grid.buttons[0].isChecked() else ""
