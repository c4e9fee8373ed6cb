"""What panels are built from: cards with a heading, figures with a table beside them, and empty states."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from touchaudit.charts.palette import Palette
from touchaudit.charts.shapes import Figure
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import button, column, frame, label, relabel, row
from touchaudit.ui.widgets.data_table import DataTable, Table
from touchaudit.ui.widgets.figure_view import FigureView

Item = QWidget | QVBoxLayout


def card(title: str, told: str = "", *inside: QWidget) -> QFrame:
    """Return a card with a heading, a line that says how to read it, and its widgets."""
    lines = column(label(title, "h2", wrap=True), spacing=8, margins=(20, 16, 20, 16))
    if told:
        lines.addWidget(label(told, "muted", wrap=True))
    for widget in inside:
        lines.addWidget(widget)
    return frame("card", lines)


class Empty(QFrame):
    """Says that there is nothing yet and what to record; ``pressed`` when its button is."""

    pressed = Signal()

    def __init__(self, icon: str, title: str, told: str, does: str = "", does_icon: str = "") -> None:
        super().__init__()
        self.setProperty("surface", "card")
        lines = column(spacing=10, margins=(24, 30, 24, 30))
        lines.addWidget(Glyph(icon, "muted", 34), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in ((title, "h2"), (told, "muted")):
            line = label(text, role, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(line)
        if does:
            made = button(does, does_icon, "primary", self.pressed.emit)
            lines.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(lines)


class FigureCard(QFrame):
    """A figure under a heading, with the same figures as a table at the press of a button.

    ``chosen`` carries the id of what was pressed in the figure, or opened in the table.

    Args:
        title: The heading.
        told: How to read the figure.
        build: Makes the figure for a width in points and a palette.
        table: The figures in rows, for keyboards and screen readers.
        foot: What stands below, such as which cross-hair was used.
    """

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        told: str,
        build: Callable[[float, Palette], Figure],
        table: Table,
        foot: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.view = FigureView(build)
        self.view.chosen.connect(self.chosen)
        self.table = DataTable(title, table)
        self.table.opened.connect(self.chosen)
        self.table.hide()
        self._turn = button("", "list-checks", "quiet", self.turn)
        self._say_turn()
        head = row(spacing=10)
        head.addLayout(column(label(title, "h2", wrap=True), label(told, "muted", wrap=True), spacing=4), 1)
        head.addLayout(column(self._turn, None))
        self.lines = column(head, self.view, self.table, spacing=10, margins=(20, 16, 20, 16))
        if foot:
            self.lines.addWidget(label(foot, "small", wrap=True))
        self.setLayout(self.lines)

    def turn(self) -> None:
        """Show the table instead of the figure, or the figure again."""
        as_table = self.table.isHidden()
        self.table.setVisible(as_table)
        self.view.setVisible(not as_table)
        self._say_turn()
        if as_table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_turn(self) -> None:
        hidden = self.table.isHidden()
        relabel(self._turn, self.tr("As a table") if hidden else self.tr("As a figure"))


def link(text: str, does: Callable[..., object], *given: object, about: str = "", icon: str = "") -> QWidget:
    """Return a quiet button in a line of a list; ``about`` tells a screen reader which line it is."""
    made = button(text, icon, "link", partial(does, *given))
    if about:
        made.setAccessibleName(f"{text}: {about}")
    return made
