"""The sheet of keys that F1 brings up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import label
from touchaudit.ui.widgets.sheet import Sheet

Keys = tuple[tuple[str, str], ...]
Columns = tuple[tuple[tuple[str, Keys], ...], ...]


class KeySheet(Sheet):
    """Every key of the program, by where it works; or the keys of one part of it."""

    def __init__(self, parent: QWidget | None, columns: Columns | None = None) -> None:
        super().__init__(parent, self.tr("Keys"), self.tr("Close"), width=760)
        self.no.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(7)
        for side, parts in enumerate(columns or self._columns()):
            line = 0
            for title, keys in parts:
                grid.addWidget(label(title, "eyebrow"), line, 2 * side, 1, 2)
                line += 1
                for key, text in keys:
                    shown = chip(self._named(key))
                    shown.setMinimumWidth(shown.sizeHint().width())  # a key that is cut tells nothing
                    grid.addWidget(shown, line, 2 * side, Qt.AlignmentFlag.AlignLeft)
                    grid.addWidget(label(text, wrap=True), line, 2 * side + 1)
                    line += 1
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.form.addLayout(grid)

    @classmethod
    def show_keys(cls, parent: QWidget, columns: Columns | None = None) -> None:
        """Show the sheet until it is closed.

        Args:
            parent: A widget of the window that it covers.
            columns: Titles and keys, column by column; by default those of the program.
        """
        cls(parent, columns).exec()

    def _named(self, keys: str) -> str:
        """Return keys by the names that stand on a keyboard of this language."""
        names = {"Ctrl": self.tr("Ctrl"), "Shift": self.tr("Shift"), "Enter": self.tr("Enter")}
        return " ".join(names.get(key, key) for key in keys.split(" "))

    def _columns(self) -> Columns:
        walk = (
            ("1 – 9", self.tr("Answer")),
            ("↑ ↓", self.tr("Another row of a table")),
            ("0", self.tr("Does not apply")),
            ("Enter  →", self.tr("Next question")),
            ("←", self.tr("Question before")),
            (self.tr("Space"), self.tr("Stopwatch")),
            ("L", self.tr("Lap")),
            ("N", self.tr("Note")),
            ("M", self.tr("Missed opportunity")),
            ("A", self.tr("I had to repeat myself")),
            ("S", self.tr("Message seen")),
            ("C", self.tr("Photo")),
            ("R", self.tr("Voice note, where there is a microphone")),
            ("Ctrl ← →", self.tr("Move the photo in focus")),
            ("F", self.tr("Come back later")),
            ("J", self.tr("All questions")),
        )
        anywhere = (
            ("Ctrl K", self.tr("Go to a place, or find words")),
            ("F1", self.tr("Help on this page")),
            ("Shift F1", self.tr("These keys")),
            ("Ctrl Z", self.tr("Undo")),
            ("Ctrl Shift Z", self.tr("Redo")),
            ("Ctrl V", self.tr("Paste a photo into a walk")),
            ("Tab", self.tr("Next control")),
            ("Esc", self.tr("Close, leave as it was")),
            ("Ctrl Enter", self.tr("Take what a sheet asks for")),
        )
        return (
            ((self.tr("ON A WALK"), walk), (self.tr("WHERE A FIGURE TELLS WHY"), self._of_why())),
            ((self.tr("EVERYWHERE"), anywhere), *self._of_pages()),
        )

    def _of_why(self) -> Keys:
        return (
            ("Ctrl P", self.tr("Print how it came about")),
            ("Ctrl S", self.tr("Save it as a PDF")),
        )

    def _of_pages(self) -> tuple[tuple[str, Keys], ...]:
        the_map = (
            ("Ctrl ← → ↑ ↓", self.tr("Move the touchpoint or stage in focus")),
            (self.tr("Space"), self.tr("Open the touchpoint in focus")),
        )
        plan = (("↑ ↓", self.tr("Move the touchpoint whose grip is in focus")),)
        road_map = (
            (self.tr("Space"), self.tr("Pick a card up, put it down")),
            ("← →", self.tr("Another lane")),
            ("↑ ↓", self.tr("Higher, lower")),
            ("Enter", self.tr("Open the card")),
        )
        return (
            (self.tr("ON THE MAP"), the_map),
            (self.tr("ON A PLAN"), plan),
            (self.tr("ON THE ROAD MAP"), road_map),
        )
