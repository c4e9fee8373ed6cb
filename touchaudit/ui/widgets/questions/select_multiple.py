"""Ask for any number of answers."""

from __future__ import annotations

from dataclasses import replace

from touchaudit.services.walk_values import ChoiceView, QuestionView
from touchaudit.ui.widgets.answer_buttons import AnswerCheck
from touchaudit.ui.widgets.questions.base import asks
from touchaudit.ui.widgets.questions.choices import ChoiceQuestion


@asks("select_multiple", "select_multiple_from_file")
class SelectMultiple(ChoiceQuestion):
    """Any number of answers; the value names them in the order of the list, parted by spaces."""

    button = AnswerCheck

    def choices(self, view: QuestionView) -> tuple[ChoiceView, ...]:
        """Return the choices without their faces: none of several is *the* answer."""
        return tuple(replace(choice, tone=None) for choice in view.choices)

    def chosen(self, view: QuestionView) -> list[str]:
        """Return the names of the chosen choices."""
        return view.value.split()

    def value(self, pressed: ChoiceView) -> str:
        """Return every checked choice."""
        names = [button.face.choice.name for button in self.grid.buttons if button.isChecked()]
        return " ".join(names)
