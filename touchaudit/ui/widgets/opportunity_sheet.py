"""One-tap sheet for a missed opportunity."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from touchaudit.ui import words
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import button, relabel, row
from touchaudit.ui.widgets.controls import Segments, TextBox, line_edit
from touchaudit.ui.widgets.phrases import Phrases
from touchaudit.ui.widgets.picture import choose_pictures
from touchaudit.ui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class MissedOpportunity:
    """What was missed, in a line and perhaps more, and of what kind it was."""

    text: str
    kind: str
    frequency: str = ""
    photo: Path | None = None


class OpportunitySheet(Sheet):
    """Asks what they could have done, sold or said here, and did not."""

    def __init__(self, parent: QWidget, touchpoint: str) -> None:
        super().__init__(
            parent,
            self.tr("Missed opportunity"),
            self.tr("Keep it"),
            intro=self.tr("What could they have done, sold or said here, and did not?"),
            width=720,
        )
        self.line = line_edit(self.tr("What was missed"), hint=self.tr("Nobody offered …"))
        self.more = TextBox(self.tr("More about it"), hint=self.tr("What made you notice it (optional)"))
        kinds = (
            ("sale", self.tr("A sale")),
            ("kindness", self.tr("A kind word")),
            ("return", self.tr("A return visit")),
            ("time", self.tr("A saved wait")),
        )
        self.kind = Segments(self.tr("What kind"), kinds, "sale")
        phrases = Phrases(
            (
                self.tr("Nobody asked for my name or number."),
                self.tr("Nobody offered the next appointment."),
                self.tr("Nothing was said about what goes with it."),
                self.tr("Nobody asked whether I was content."),
            )
        )
        phrases.picked.connect(self.line.setText)
        self.form.addLayout(row(chip(touchpoint), None))
        self.form.addWidget(self.line)
        self.form.addWidget(phrases)
        self.form.addWidget(self.more)
        self.frequency = Segments(self.tr("How often"), frequencies(), "once")
        self.photo: Path | None = None
        self.camera = button(self.tr("Add a photo"), "camera", clicked=self._choose)
        self.beside((self.tr("What kind?"), self.kind), (self.tr("How often?"), self.frequency))
        self.form.addLayout(row(self.camera, None))
        self.line.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, touchpoint: str) -> MissedOpportunity | None:
        """Return what was missed, or None if the auditor backed out."""
        sheet = cls(parent, touchpoint)
        accepted = sheet.exec() == Sheet.DialogCode.Accepted
        return sheet.value() if accepted else None

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what is missing."""
        return None if self.line.text().strip() else (self.tr("Say in a line what was missed."), self.line)

    def value(self) -> MissedOpportunity:
        """Return what stands in the sheet."""
        parts = (self.line.text().strip(), self.more.toPlainText().strip())
        text = "\n".join(part for part in parts if part)
        return MissedOpportunity(text, str(self.kind.value()), str(self.frequency.value()), self.photo)

    def _choose(self) -> None:
        for path in choose_pictures(self, self.tr("Photo of what was missed"))[:1]:
            self.photo = path
            relabel(self.camera, self.tr("Photo: {}").format(path.name))


def frequencies() -> tuple[tuple[str, str], ...]:
    """Return how often a chance is missed, with the words for it."""
    return ("once", words.said("Once")), ("often", words.said("Often")), ("always", words.said("Always"))


def frequency_text(frequency: str) -> str:
    """Return the word for how often a chance was missed."""
    return dict(frequencies()).get(frequency, frequency)
