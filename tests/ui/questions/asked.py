"""Questions to show in tests, with sane defaults, and the widget that asks them, shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from touchaudit.services.walk_values import ChoiceView, QuestionView
from touchaudit.ui.widgets.questions import QuestionWidget, question_widget

GRADES = (
    ChoiceView("great", "Delighted", "Before I arrived", 1.0),
    ChoiceView("good", "Good", "Under 30 s", 0.75),
    ChoiceView("fair", "Acceptable", "30 s – 2 min", 0.5),
    ChoiceView("poor", "Poor", "2 – 5 min", 0.25),
    ChoiceView("bad", "Painful", "Over 5 min", 0.0),
)
WAYS = tuple(ChoiceView(f"way{number}", f"Way {number}") for number in range(1, 10))


def view(type: str, value: str = "", **changes: Any) -> QuestionView:
    """Return a question of a type."""
    fields: dict[str, Any] = {
        "ref": "/data/q",
        "key": "/data/q",
        "number": 7,
        "of": 14,
        "section": "Being noticed",
        "label": "How soon did someone notice you?",
        "hint": "",
        "guidance": "",
        "appearance": "",
    }
    return QuestionView(type=type, value=value, **(fields | changes))


class Asked:
    """A question on screen, and what was given to it."""

    def __init__(self, qtbot: Any, asked: QuestionView) -> None:
        self.given: list[str] = []
        self.window = QWidget()
        self.widget: QuestionWidget = question_widget(asked)
        self.widget.answered.connect(self.given.append)
        QVBoxLayout(self.window).addWidget(self.widget)
        self.window.resize(900, 500)
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
