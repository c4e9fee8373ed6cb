"""Ask for a place on a scale: a few steps on a line, or a slider where there are many."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from touchaudit.services.walk_values import ChoiceView, QuestionView
from touchaudit.ui.widgets.answer_buttons import AnswerGrid, AnswerRadio
from touchaudit.ui.widgets.basics import label, row
from touchaudit.ui.widgets.debounce import Debounce
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks
from touchaudit.ui.widgets.questions.select_one import SelectOne
from touchaudit.ui.widgets.scale_face import StepFace

_MOST_STEPS = 11


def scale_values(view: QuestionView) -> tuple[str, ...]:
    """Return the values of a range question from its ``start``, ``end`` and ``step`` (default 1, 10, 1)."""
    start, end, step = (
        _number(view.parameters.get(name, ""), default)
        for name, default in (("start", 1), ("end", 10), ("step", 1))
    )
    step = abs(step) or Decimal(1)
    count = int((abs(end - start)) / step) + 1
    sign = 1 if end >= start else -1
    return tuple(_written(start + sign * step * place) for place in range(count))


class Steps(SelectOne):
    """The steps of a scale as circles on a line."""

    def make_grid(self, choices: tuple[ChoiceView, ...]) -> AnswerGrid:
        """Return the steps, in one row where they fit."""
        buttons = [
            AnswerRadio(choice, self.sign(place, choice), StepFace) for place, choice in enumerate(choices)
        ]
        for place, button in enumerate(buttons):
            if isinstance(button.face, StepFace):
                button.face.first, button.face.last = place == 0, place == len(buttons) - 1
        return AnswerGrid(buttons, least=self.least(), most=_MOST_STEPS, gap=0)

    def least(self) -> int:
        """Return the least width of a step in pixels."""
        return 92

    def sign(self, place: int, choice: ChoiceView) -> str:
        """Return what stands in the circle, and what to press for it."""
        return self.digit(place)


@asks("select_one", appearance="likert")
class Likert(Steps):
    """An opinion between two ends, each step with its word."""


class RangeSteps(Steps):
    """A range of numbers, few enough to show each."""

    def choices(self, view: QuestionView) -> tuple[ChoiceView, ...]:
        """Return each value of the range."""
        return tuple(ChoiceView(value, value) for value in scale_values(view))

    def least(self) -> int:
        """Return the least width of a step in pixels."""
        return 62

    def sign(self, place: int, choice: ChoiceView) -> str:
        """Return what stands in the circle: the value itself."""
        return choice.label


class Slide(QuestionWidget):
    """A range of many numbers as a slider; nothing is given until it is moved."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self._values = scale_values(view)
        self._figure = label("–", "figure")
        self._figure.setMinimumWidth(96)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Place on the scale"))
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.setRange(0, len(self._values) - 1)
        self.slider.setPageStep(max(1, len(self._values) // 10))
        self._due = Debounce(self, self._give)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(row(self._figure, self.slider, spacing=16))
        box.addLayout(row(112, label(self._values[0], "muted"), None, label(self._values[-1], "muted")))
        self.slider.valueChanged.connect(self._moved)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show the stored value, unless the slider is being moved."""
        super().show_view(view)
        if self._due.isActive():
            return
        self.slider.setEnabled(not view.readonly)
        self.slider.blockSignals(True)
        known = _written(_number(view.value, 0))
        self.slider.setValue(self._values.index(known) if view.value and known in self._values else 0)
        self.slider.blockSignals(False)
        self._figure.setText(view.value or "–")

    def flush(self) -> None:
        """Give where the slider stands."""
        self._due.flush()

    def _moved(self, place: int) -> None:
        self._figure.setText(self._values[place])
        self._due.touch()

    def _give(self) -> None:
        self.answered.emit(self._values[self.slider.value()])


@asks("range")
class Range(QuestionWidget):
    """A number between two ends: steps where there are few, a slider where there are many."""

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        kind = RangeSteps if len(scale_values(view)) <= _MOST_STEPS else Slide
        self.inner: RangeSteps | Slide = kind(view)
        self.inner.answered.connect(self.answered)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.inner)

    def show_view(self, view: QuestionView) -> None:
        """Show the same question as it stands now."""
        super().show_view(view)
        self.inner.show_view(view)

    def take_key(self, text: str) -> bool:
        """Press the step that wears this digit."""
        return self.inner.take_key(text)

    def flush(self) -> None:
        """Give where the slider stands."""
        self.inner.flush()


def _number(text: str, default: int) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        return Decimal(default)


def _written(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
