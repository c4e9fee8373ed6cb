"""One-tap sheet for a message that the business sent or showed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from touchaudit.domain.client import Channel
from touchaudit.ui import words
from touchaudit.ui.widgets.controls import Picker, TextBox
from touchaudit.ui.widgets.sheet import Sheet


class MessageSheet(Sheet):
    """Asks what the message said and how it came."""

    def __init__(self, parent: QWidget, channel: Channel) -> None:
        intro = self.tr("A poster, a leaflet, an e-mail, a text message: what did they tell you?")
        super().__init__(parent, self.tr("Message seen"), self.tr("Keep it"), intro=intro, width=620)
        self.text = TextBox(self.tr("What it said"), hint=self.tr("“Your order is on its way”"))
        options = [(known, words.channel_word(known)) for known in Channel]
        self.channel = Picker(self.tr("How it came"), options, channel)
        self.field(self.tr("What it said"), self.text)
        self.field(self.tr("How it came"), self.channel)

    @classmethod
    def ask(cls, parent: QWidget, channel: Channel) -> tuple[Channel, str] | None:
        """Return channel and text, or None if the auditor backed out."""
        sheet = cls(parent, channel)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.value() if accepted else None

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what is missing."""
        said = self.text.toPlainText().strip()
        return None if said else (self.tr("Say in a few words what it said."), self.text)

    def value(self) -> tuple[Channel, str]:
        """Return what stands in the sheet."""
        return Channel(str(self.channel.value())), self.text.toPlainText().strip()
