"""Phrases an auditor writes again and again, to tap."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.flow import Flow


def add_phrase(text: str, phrase: str) -> str:
    """Return the text with the phrase as its next sentence."""
    text = text.rstrip()
    if not text:
        return phrase
    return f"{text} {phrase}" if text[-1] in ".!?…" else f"{text}. {phrase}"


class Phrases(QWidget):
    """A few phrases as small buttons; emits the one that was tapped."""

    picked = Signal(str)

    def __init__(self, phrases: tuple[str, ...] = ()) -> None:
        super().__init__()
        flow = Flow(gap=6)
        self.setLayout(flow)
        for phrase in phrases or self.usual():
            made = button(phrase, role="phrase", hint=self.tr("Adds this sentence"))
            made.clicked.connect(lambda _checked, phrase=phrase: self.picked.emit(phrase))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            flow.addWidget(made)

    def usual(self) -> tuple[str, ...]:
        """Return phrases for what auditors meet most."""
        return (
            self.tr("Nobody greeted me."),
            self.tr("I had to ask twice."),
            self.tr("No price or time was given."),
        )
