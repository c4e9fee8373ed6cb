"""Ask for a stage, a site or a persona of a client."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from touchaudit.domain.client import Channel, Persona, Phase, Site, Stage
from touchaudit.ui import words
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.controls import Segments, TextBox, Tick, line_edit
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.sheet import Sheet

REMOVE = "remove"
EARLIER = "earlier"
LATER = "later"


class PartSheet(Sheet):
    """A sheet for something with a name; what is there already can be removed.

    ``called`` is what its name is called, where that is more than a name.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        name: str,
        *,
        known: bool,
        hint: str = "",
        called: str = "",
        width: int = 560,
    ) -> None:
        super().__init__(parent, title, self.tr("Keep") if known else self.tr("Add"), width=width)
        self.wish = ""
        called = called or self.tr("Name")
        self.name = line_edit(called, name, hint=hint)
        self.field(called, self.name)
        if known:
            self.offer(REMOVE, self.tr("Remove"), "trash-2")

    def offer(self, wish: str, text: str, icon: str) -> None:
        """Add a button that closes the sheet with another wish than to keep what it says."""
        self.extra.addWidget(button(text, icon, "quiet", lambda: self._close_with(wish)))

    def problem(self) -> tuple[str, QWidget] | None:
        return None if self.name.text().strip() else (self.tr("It needs a name."), self.name)

    def ask(self) -> bool:
        """Show the sheet; tell whether something is to be done."""
        return self.exec() == QDialog.DialogCode.Accepted or bool(self.wish)

    def _close_with(self, wish: str) -> None:
        self.wish = wish
        self.reject()


class StageSheet(PartSheet):
    """Name and phase of a stage, and its place on the way."""

    def __init__(self, parent: QWidget, stage: Stage, *, known: bool) -> None:
        title = self.tr("Change the stage") if known else self.tr("Add a stage")
        super().__init__(parent, title, stage.name, known=known, hint=self.tr("Receive"))
        self._stage = stage
        self.phase = Segments(
            self.tr("Phase"), tuple((phase, words.phase_word(phase)) for phase in Phase), stage.phase
        )
        self.field(
            self.tr("When it happens"),
            self.phase,
            self.tr("Seen from the customer’s main dealing with the firm."),
        )
        if known:
            self.offer(EARLIER, self.tr("Move left"), "arrow-left")
            self.offer(LATER, self.tr("Move right"), "arrow-right")

    @classmethod
    def change(cls, parent: QWidget, stage: Stage, *, known: bool = True) -> tuple[str, Stage] | None:
        """Return what is wished ("" to keep, remove, earlier, later) and the stage; None if backed out."""
        sheet = cls(parent, stage, known=known)
        if not sheet.ask():
            return None
        phase = Phase(str(sheet.phase.value()))
        return sheet.wish, replace(stage, name=sheet.name.text().strip() or stage.name, phase=phase)


class SiteSheet(PartSheet):
    """Name and address of one of the client's places."""

    def __init__(self, parent: QWidget, site: Site, *, known: bool) -> None:
        title = self.tr("Change the site") if known else self.tr("Add a site")
        super().__init__(parent, title, site.name, known=known, hint=self.tr("Harbour Street"))
        self.address = TextBox(self.tr("Address"), site.address, lines=2)
        self.field(self.tr("Address"), self.address)

    @classmethod
    def change(cls, parent: QWidget, site: Site, *, known: bool = True) -> tuple[str, Site] | None:
        """Return what is wished ("" to keep, or remove) and the site; None if the auditor backed out."""
        sheet = cls(parent, site, known=known)
        if not sheet.ask():
            return None
        name = sheet.name.text().strip() or site.name
        return sheet.wish, replace(site, name=name, address=sheet.address.toPlainText().strip())


class PersonaSheet(PartSheet):
    """The customer the auditor plays: the card to learn by heart, and the channels this person prefers."""

    def __init__(self, parent: QWidget, persona: Persona, *, known: bool) -> None:
        title = self.tr("Change the persona") if known else self.tr("Add a persona")
        super().__init__(parent, title, persona.name, known=known, hint=self.tr("Worried father"))
        self.scenario = TextBox(
            self.tr("Scenario"),
            persona.scenario,
            hint=self.tr("Who you are, what you want, what you know already, what you must not say."),
            lines=5,
        )
        self.field(self.tr("The card to learn by heart"), self.scenario)
        self._ticks = {
            channel: Tick(words.channel_word(channel), channel in persona.channels) for channel in Channel
        }
        ticks = QWidget()
        ticks.setLayout(Flow(*self._ticks.values(), gap=4))
        self.field(self.tr("Channels this person prefers"), ticks)

    @classmethod
    def change(cls, parent: QWidget, persona: Persona, *, known: bool = True) -> tuple[str, Persona] | None:
        """Return what is wished ("" to keep, or remove) and the persona; None if the auditor backed out."""
        sheet = cls(parent, persona, known=known)
        if not sheet.ask():
            return None
        return sheet.wish, replace(
            persona,
            name=sheet.name.text().strip() or persona.name,
            scenario=sheet.scenario.toPlainText().strip(),
            channels=tuple(channel for channel, tick in sheet._ticks.items() if tick.isChecked()),
        )
