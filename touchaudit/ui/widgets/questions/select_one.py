"""Ask for one of several answers."""

from __future__ import annotations

from touchaudit.services.walk_values import ChoiceView
from touchaudit.ui.widgets.answer_buttons import AnswerRadio
from touchaudit.ui.widgets.questions.base import asks
from touchaudit.ui.widgets.questions.choices import ChoiceQuestion


@asks("select_one", "select_one_from_file")
class SelectOne(ChoiceQuestion):
    """One answer of several: large cards with faces, or rows where there are many."""

    button = AnswerRadio

    def value(self, pressed: ChoiceView) -> str:
        """Return the pressed choice, and let go of the one pressed before."""
        for button in self.grid.buttons:
            button.show_checked(button.face.choice.name == pressed.name)
        return pressed.name
