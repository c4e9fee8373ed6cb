"""One file per kind of question; importing them is what registers them."""

from touchaudit.ui.widgets.questions import (
    acknowledge,
    clock,
    files,
    note,
    number,
    place,
    rank,
    scale,
    select_multiple,
    select_one,
    text,
)
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks, question_widget

__all__ = [
    "QuestionWidget",
    "acknowledge",
    "asks",
    "clock",
    "files",
    "note",
    "number",
    "place",
    "question_widget",
    "rank",
    "scale",
    "select_multiple",
    "select_one",
    "text",
]
