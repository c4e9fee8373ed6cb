"""Asks before a touchpoint with open questions is called finished, and demands what evidence is due."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from touchaudit.services.walk_values import QuestionLine
from touchaudit.ui import style, words
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.row_status import wanted_text
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


class DemandSheet(Sheet):
    """Says which answers fall short without the evidence that the checklist demands, and leads to each."""

    def __init__(self, parent: QWidget, touchpoint: str, lacking: Sequence[QuestionLine]) -> None:
        title = words.plural(
            len(lacking), self.tr("answer still needs evidence"), self.tr("answers still need evidence")
        )
        intro = self.tr(
            "{} can't be finished yet: where an answer falls short, its checklist demands a note or a photo. "
            "You can go on elsewhere and come back."
        )
        super().__init__(parent, title, self.tr("Go to the first"), intro=intro.format(touchpoint), width=600)
        self.picked = lacking[0].ref
        for line in lacking:
            made = button(f"{line.number}. {line.label}", role="row", clicked=partial(self._pick, line.ref))
            made.setIcon(style.icon("camera" if line.wants == {"photo"} else "pencil", "poor"))
            made.setToolTip(wanted_text(line.wants))
            made.setAccessibleDescription(wanted_text(line.wants))
            self.form.addWidget(made)

    @classmethod
    def choose(cls, parent: QWidget, touchpoint: str, lacking: Sequence[QuestionLine]) -> str:
        """Return the question to go to, "" to stay."""
        sheet = cls(parent, touchpoint, lacking)
        return sheet.picked if sheet.exec() == Sheet.DialogCode.Accepted else ""

    def _pick(self, ref: str) -> None:
        self.picked = ref
        self.accept()
