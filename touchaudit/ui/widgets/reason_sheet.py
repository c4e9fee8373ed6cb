"""Why a question could not be observed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.phrases import Phrases
from touchaudit.ui.widgets.sheet import Sheet


class ReasonSheet(Sheet):
    """Asks for the reason, with the usual ones to tap."""

    def __init__(self, parent: QWidget, reason: str) -> None:
        super().__init__(
            parent,
            self.tr("Not observed"),
            self.tr("Keep it"),
            intro=self.tr("It leaves the score and lowers the coverage, so the report says why."),
        )
        self.reason = line_edit(self.tr("Why not?"), reason, hint=self.tr("Why could you not see it?"))
        usual = Phrases(
            (
                self.tr("It was closed."),
                self.tr("The person was not there."),
                self.tr("It would have given me away."),
                self.tr("There was no time."),
                self.tr("I forgot to look."),
            )
        )
        usual.picked.connect(self._take)
        self.form.addWidget(usual)
        self.form.addWidget(self.reason)
        self.reason.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, reason: str = "") -> str | None:
        """Return the reason, or None if the auditor backed out."""
        sheet = cls(parent, reason)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.reason.text().strip() if accepted else None

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what is missing."""
        return None if self.reason.text().strip() else (self.tr("Give a reason."), self.reason)

    def _take(self, phrase: str) -> None:
        self.reason.setText(phrase)
        self.accept()
