"""The cells of a matrix: each takes one answer in little room."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from touchaudit.services.walk_values import ChoiceView, QuestionView
from touchaudit.ui import style
from touchaudit.ui.widgets.answer_buttons import AnswerGrid
from touchaudit.ui.widgets.answer_face import AnswerFace, tall
from touchaudit.ui.widgets.controls import Picker, line_edit
from touchaudit.ui.widgets.questions import QuestionWidget
from touchaudit.ui.widgets.questions.choices import ChoiceQuestion
from touchaudit.ui.widgets.questions.number import Number
from touchaudit.ui.widgets.questions.select_multiple import SelectMultiple
from touchaudit.ui.widgets.questions.select_one import SelectOne
from touchaudit.ui.widgets.questions.text import Text

_MOST_CHIPS = 6
_LEAST_CHIP, _GAP = 104, 6
_LEAD, _PAD = 34, 10
_WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class ChipFace(AnswerFace):
    """An answer as a chip: a ring or a box that is ticked, or the digit that gives it, and its word."""

    def __init__(self, *face: object) -> None:
        super().__init__(*face)  # type: ignore[arg-type]
        self.numbered = False

    def word_font(self) -> QFont:
        """Return the font of the answer's word: smaller than on a card."""
        return style.font(14, QFont.Weight.Medium)

    def height(self, width: int) -> int:
        """Return the height that the chip needs at this width."""
        word = tall(self.word_font(), width - style.px(_LEAD) - _PAD, self.choice.label)
        return max(style.target(), word + 2 * _PAD)

    def paint(self, painter: QPainter) -> None:
        """Paint the chip on its button."""
        words, muted = self.ground(painter, 11)
        lead, height = style.px(_LEAD), self.button.height()
        side = style.px(18)
        box = QRectF((lead - side) / 2 + 2, (height - side) / 2, side, side)
        if self.button.isChecked() or self.suggested:
            self.badge(painter, box)
        elif self.numbered and self.digit:
            painter.setFont(style.font(13, QFont.Weight.DemiBold))
            painter.setPen(muted)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.digit)
        elif isinstance(self.button, QCheckBox):
            self.badge(painter, box)
        else:
            painter.setPen(QPen(style.colour("control_line"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setFont(self.word_font())
        painter.setPen(words)
        room = QRect(lead, 0, self.button.width() - lead - _PAD, height)
        painter.drawText(room, _WORDS, self.choice.label)


class OneCell(SelectOne):
    """One answer of a few, as chips."""

    def make_grid(self, choices: tuple[ChoiceView, ...]) -> AnswerGrid:
        """Return the chips, as many beside each other as fit."""
        return _chips(self, choices)


class SeveralCell(SelectMultiple):
    """Several answers of a few, as chips."""

    def make_grid(self, choices: tuple[ChoiceView, ...]) -> AnswerGrid:
        """Return the chips, as many beside each other as fit."""
        return _chips(self, choices)


def _chips(cell: ChoiceQuestion, choices: tuple[ChoiceView, ...]) -> AnswerGrid:
    buttons = [cell.button(choice, cell.digit(place), ChipFace) for place, choice in enumerate(choices)]
    return AnswerGrid(buttons, least=_LEAST_CHIP, most=_MOST_CHIPS, gap=_GAP)


class PickCell(QuestionWidget):
    """One answer of many, in a list that drops down."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        options = [("", self.tr("Choose …")), *((choice.name, choice.label) for choice in view.choices)]
        self.picker = Picker(view.label, options, view.value)
        self.picker.picked.connect(lambda value: self.answered.emit(str(value)))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.picker)

    def show_view(self, view: QuestionView) -> None:
        """Show what is chosen."""
        super().show_view(view)
        self.picker.pick(view.value)
        self.picker.setEnabled(not view.readonly)


class NumberCell(Number):
    """A number with steppers, as wide as its column."""

    field_role, field_width, step_role = "cell", 0, "icon"


class TextCell(Text):
    """One line of text; what to do with the field its column says."""

    def make_field(self) -> QLineEdit | QPlainTextEdit:
        """Return the field to write in."""
        return line_edit(self.tr("Your answer"))


_CELLS: Mapping[str, type[QuestionWidget]] = {
    "select_one": OneCell,
    "select_multiple": SeveralCell,
    "integer": NumberCell,
    "decimal": NumberCell,
    "text": TextCell,
}
_LEAST: Mapping[str, int] = {"integer": 190, "decimal": 190, "text": 150}
_ROOM = 18  # at the sides of a cell


def fits_cell(view: QuestionView) -> bool:
    """Return whether a question can be answered in a cell."""
    return view.type in _CELLS and (view.type != "select_multiple" or len(view.choices) <= _MOST_CHIPS)


def cell_widget(view: QuestionView) -> QuestionWidget:
    """Return the widget that takes an answer in a cell."""
    many = view.type == "select_one" and len(view.choices) > _MOST_CHIPS
    return (PickCell if many else _CELLS[view.type])(view)


def least_width(view: QuestionView) -> int:
    """Return how narrow the column of a question may become, in pixels."""
    return style.px(_LEAST.get(view.type, _LEAST_CHIP + _ROOM))


def wished_width(view: QuestionView) -> int:
    """Return how wide the column of a question wants to be: chips stand in one line then."""
    chips = len(view.choices) if len(view.choices) <= _MOST_CHIPS else 1
    line = max(1, chips) * (_LEAST_CHIP + _GAP) - _GAP + _ROOM
    return style.px(_LEAST[view.type] + 30 if view.type in _LEAST else line)
