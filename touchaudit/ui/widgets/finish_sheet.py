"""Asks before a touchpoint with open questions is called finished."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from touchaudit.ui import words
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.sheet import Sheet


class FinishSheet(Sheet):
    """Go to the first open question, or finish anyway."""

    def __init__(self, parent: QWidget, touchpoint: str, still_open: int) -> None:
        title = words.plural(still_open, self.tr("question is open"), self.tr("questions are open"))
        intro = self.tr("{} can be finished all the same: its score is a range then.")
        super().__init__(parent, title, self.tr("Go to the first"), intro=intro.format(touchpoint))
        self.anyway = False
        self.extra.addWidget(button(self.tr("Finish anyway"), role="quiet", clicked=self._finish))

    @classmethod
    def ask(cls, parent: QWidget, touchpoint: str, still_open: int) -> bool | None:
        """Return True to go to the first open question, False to finish, None to stay."""
        sheet = cls(parent, touchpoint, still_open)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return not sheet.anyway if accepted else None

    def _finish(self) -> None:
        self.anyway = True
        self.accept()
