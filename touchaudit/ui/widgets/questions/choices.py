"""What questions with a list of choices share: cards for a few, rows for many, a search for very many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QVBoxLayout, QWidget

from touchaudit.services.walk_values import ChoiceView, QuestionView
from touchaudit.ui.widgets.answer_buttons import AnswerCheck, AnswerGrid, AnswerRadio
from touchaudit.ui.widgets.answer_face import CardFace, PairFace, RowFace
from touchaudit.ui.widgets.questions.base import QuestionWidget

MOST_CARDS = 6
MANY = 12


def _is_pair(choices: Sequence[ChoiceView]) -> bool:
    """Return whether it is yes or no, perhaps with a way out that is not judged."""
    judged = [choice for choice in choices if choice.tone is not None]
    return len(choices) == 2 or (len(judged) == 2 and len(choices) == 3)


class ChoiceQuestion(QuestionWidget):
    """Asks by showing every choice as a button; digits press the first nine."""

    button: type[AnswerRadio] | type[AnswerCheck]

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        choices = self.choices(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if len(choices) > MANY:
            column.addWidget(self._search())
        self.grid = self.make_grid(choices)
        column.addWidget(self.grid)
        for button in self.grid.buttons:
            button.clicked.connect(self._pressed)
        self.show_view(view)

    def choices(self, view: QuestionView) -> tuple[ChoiceView, ...]:
        """Return what can be chosen."""
        return view.choices

    def make_grid(self, choices: tuple[ChoiceView, ...]) -> AnswerGrid:
        """Return the buttons: large cards, or rows where there are many."""
        rows = len(choices) > MOST_CARDS
        face = RowFace if rows else PairFace if _is_pair(choices) else CardFace
        buttons = [self.button(choice, self.digit(place), face) for place, choice in enumerate(choices)]
        return AnswerGrid(buttons, least=300 if rows else 128, most=2 if rows else MOST_CARDS)

    def show_view(self, view: QuestionView) -> None:
        """Show what is chosen, what is suggested and whether it may be changed."""
        super().show_view(view)
        chosen = set(self.chosen(view))
        for button in self.grid.buttons:
            name = button.face.choice.name
            button.show_checked(name in chosen)
            button.setEnabled(not view.readonly)
            button.face.suggest(bool(view.suggestion) and view.suggestion == name)

    def take_key(self, text: str) -> bool:
        """Press the answer that wears this digit."""
        for button in self.grid.visible_buttons():
            if text and button.face.digit == text and button.isEnabled():
                button.click()
                return True
        return False

    def tab_stops(self) -> list[QWidget]:
        """Return the search and every answer; Qt takes Tab away from radio buttons beside a chosen one."""
        fields = [part for part in super().tab_stops() if not isinstance(part, QAbstractButton)]
        return [*fields, *self.grid.visible_buttons()]

    def chosen(self, view: QuestionView) -> list[str]:
        """Return the names of the chosen choices."""
        return [view.value] if view.value else []

    def value(self, pressed: ChoiceView) -> str:
        """Return the value to give now that a choice was pressed."""
        return pressed.name

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, AnswerRadio | AnswerCheck):
            self.answered.emit(self.value(sender.face.choice))

    def _search(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Type to find an answer"))
        field.setAccessibleName(self.tr("Find an answer"))
        field.setClearButtonEnabled(False)
        field.textChanged.connect(self._filter)
        return field

    def _filter(self, text: str) -> None:
        for button in self.grid.buttons:
            button.setVisible(text.casefold() in button.face.choice.label.casefold())
        self.grid.arrange()

    def digit(self, place: int) -> str:
        """Return the digit that presses the choice at this place (from 0), "" from the tenth on."""
        return str(place + 1) if place < 9 else ""
