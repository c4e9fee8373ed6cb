"""What every kind of question has in common, and the register of which widget asks which kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from touchaudit.services.walk_values import QuestionView


class QuestionWidget(QWidget):
    """The part of the walk that takes one answer.

    It shows what the view says and emits ``answered`` with the value as XForms writes it, or ``attached``
    with a file's path or bytes, or ``removed`` with the id of one, or ``wanted`` ("camera", "voice") where
    that has to be taken first; it stores and decides nothing.
    ``show_view`` brings it up to date without losing the cursor.
    """

    answered = Signal(str)
    attached = Signal(object)
    removed = Signal(str)
    wanted = Signal(str)

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view

    def show_view(self, view: QuestionView) -> None:
        """Show the same question as it stands now."""
        self.view = view

    def take_key(self, text: str) -> bool:
        """Use a bare key that was pressed outside any text; tell whether it meant something here."""
        return False

    def flush(self) -> None:
        """Give what was typed and not given yet: the question is about to be left."""

    def unclear(self) -> str:
        """Say what is typed here and can't be given as it stands; "" where all is well."""
        return ""

    def tab_stops(self) -> list[QWidget]:
        """Return what Tab goes through, in the order it is read."""
        every = self.findChildren(QWidget)
        return [part for part in every if part.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def entry(self) -> QWidget | None:
        """Return where typing starts, for questions whose answer is typed text."""
        return None


class Register:
    """Which widget asks which kind of question."""

    widgets: ClassVar[dict[tuple[str, str], type[QuestionWidget]]] = {}

    @classmethod
    def find(cls, view: QuestionView) -> type[QuestionWidget]:
        """Return the widget for a question: by type and appearance, else by type, else plain text."""
        for appearance in view.appearance.split():
            if (view.type, appearance) in cls.widgets:
                return cls.widgets[view.type, appearance]
        return cls.widgets.get((view.type, "")) or cls.widgets["text", ""]


Widget = TypeVar("Widget", bound=type[QuestionWidget])


def asks(*types: str, appearance: str = "") -> Callable[[Widget], Widget]:
    """Register a widget as the one that asks questions of these XLSForm types (with this appearance)."""

    def register(widget: Widget) -> Widget:
        for type_ in types:
            Register.widgets[type_, appearance] = widget
        return widget

    return register


def question_widget(view: QuestionView, parent: QWidget | None = None) -> QuestionWidget:
    """Make the widget that asks this question."""
    return Register.find(view)(view, parent)
