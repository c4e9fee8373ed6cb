"""The sentences that are offered beside a note, to be changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.controls import TextBox
from touchaudit.ui.widgets.sheet import Sheet

_MOST = 12


class PhraseSheet(Sheet):
    """Takes sentences, one on each line.

    Args:
        parent: A widget of the window that it covers.
        phrases: What is offered now.
        usual: What the program offers by itself.
    """

    def __init__(self, parent: QWidget, phrases: tuple[str, ...], usual: tuple[str, ...]) -> None:
        intro = self.tr("One on each line. A tap beside the note adds it, so keep to what you write often.")
        super().__init__(parent, self.tr("Sentences to tap"), self.tr("Keep them"), intro=intro)
        self._usual = usual
        self.box = TextBox(self.tr("Sentences, one on each line"), "\n".join(phrases), lines=8)
        self.form.addWidget(self.box)
        self.extra.addWidget(button(self.tr("The usual ones"), role="quiet", clicked=self._take_usual))

    @classmethod
    def ask(cls, parent: QWidget, phrases: tuple[str, ...], usual: tuple[str, ...]) -> tuple[str, ...] | None:
        """Return what is to be offered, the usual ones for none; None if the auditor backed out."""
        sheet = cls(parent, phrases, usual)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.phrases() or usual if accepted else None

    def phrases(self) -> tuple[str, ...]:
        """Return the sentences in the sheet, each once."""
        lines = (" ".join(line.split()) for line in self.box.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))[:_MOST]

    def _take_usual(self) -> None:
        self.box.setPlainText("\n".join(self._usual))
