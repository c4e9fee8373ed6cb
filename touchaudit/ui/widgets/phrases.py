"""Phrases an auditor writes again and again, to tap."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from touchaudit.ui.widgets.basics import button, clear, icon_button
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.tab_order import chain


def add_phrase(text: str, phrase: str) -> str:
    """Return the text with the phrase as its next sentence."""
    text = text.rstrip()
    if not text:
        return phrase
    return f"{text} {phrase}" if text[-1] in ".!?…" else f"{text}. {phrase}"


class Phrases(QWidget):
    """A few phrases as small buttons; emits the one that was tapped.

    Args:
        phrases: What is offered; by default what auditors meet most.
        editable: Whether a last button offers to change them; ``changed`` sends what is offered from then on.
    """

    picked = Signal(str)
    changed = Signal(object)

    def __init__(self, phrases: tuple[str, ...] = (), *, editable: bool = False) -> None:
        super().__init__()
        self._usual = phrases or self.usual()
        self._offered: tuple[str, ...] = ()
        self._editable = editable
        self._flow = Flow(gap=6)
        self.setLayout(self._flow)
        self.offer(())

    def offer(self, phrases: tuple[str, ...]) -> None:
        """Offer these from now on; without any, the usual ones."""
        wanted = phrases or self._usual
        if wanted == self._offered:
            return
        self._offered = wanted
        clear(self._flow)
        made: QAbstractButton
        stops: list[QAbstractButton] = []
        for phrase in wanted:
            made = button(phrase, role="phrase", hint=self.tr("Adds this sentence"))
            made.clicked.connect(lambda _checked, phrase=phrase: self.picked.emit(phrase))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            stops.append(made)
        if self._editable:
            stops.append(icon_button("pencil", self.tr("Change these sentences"), self._edit, size=16))
        for made in stops:
            self._flow.addWidget(made)
            made.setVisible(True)  # a layout shows what it is given only with the next event
        chain(self, stops)

    def _edit(self) -> None:
        from touchaudit.ui.widgets.phrase_sheet import PhraseSheet

        phrases = PhraseSheet.ask(self, self._offered, self._usual)
        if phrases is not None:
            self.offer(phrases)
            self.changed.emit(() if phrases == self._usual else phrases)

    def usual(self) -> tuple[str, ...]:
        """Return phrases for what auditors meet most."""
        return (
            self.tr("Nobody greeted me."),
            self.tr("I had to ask twice."),
            self.tr("No price or time was given."),
        )
