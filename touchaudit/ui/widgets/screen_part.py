"""What a screen of several questions is made of: parts that each show one question or more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui.widgets.questions import QuestionWidget


class ScreenPart(QFrame):
    """A table, or one question among others.

    ``turned`` sends the reference of a question that was entered, ``given`` reference and value; the others
    are those of :class:`QuestionWidget`, about the question entered last.
    """

    turned = Signal(str)
    given = Signal(str, str)
    attached = Signal(object)
    removed = Signal(str)
    wanted = Signal(str)
    in_table = False

    def refs(self) -> list[str]:
        """Return the questions shown here, in order."""
        raise NotImplementedError

    def show_views(self, views: Sequence[QuestionView], here: str) -> None:
        """Show the questions as they stand now; ``here`` is the one that is asked about."""
        raise NotImplementedError

    def take_key(self, here: str, text: str) -> bool:
        """Let the question that is asked about use a bare key."""
        raise NotImplementedError

    def place_of(self, ref: str) -> QWidget:
        """Return where a question stands, to bring it into view."""
        raise NotImplementedError

    def stops_of(self, ref: str) -> list[QWidget]:
        """Return what Tab goes through to answer a question, in the order it is read."""
        raise NotImplementedError

    def widgets(self) -> dict[str, QuestionWidget]:
        """Return what takes the answers that are typed, by question."""
        return {}
