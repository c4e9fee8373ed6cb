"""Ask what a touchpoint is to those who meet it, what is at stake there, and what a workshop said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from touchaudit.domain.client import Touchpoint
from touchaudit.domain.fieldwork import Audience, Loyalty, LoyaltyNote, Profile, Stake
from touchaudit.saying import Saying
from touchaudit.ui import words
from touchaudit.ui.dialogs.parts import REMOVE
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.controls import Picker, Segments, TextBox, Tick, line_edit
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.sheet import Sheet

AUDIENCES = {
    Audience.CUSTOMER: Saying("Customers"),
    Audience.PROSPECT: Saying("Prospects"),
    Audience.EMPLOYEE: Saying("Employees"),
    Audience.STAKEHOLDER: Saying("Stakeholders"),
}
"""Who meets a touchpoint, in words."""

LOYALTIES = {
    Loyalty.STAYS: Saying("Keeps me loyal"),
    Loyalty.TRADES_UP: Saying("Made me trade up"),
    Loyalty.LEAVES: Saying("Would drive me off"),
}
"""What was asked in the workshop, in words."""


class RemovableSheet(Sheet):
    """A sheet for what can be removed again; ``wish`` is "" to keep what it says."""

    def __init__(
        self, parent: QWidget, title: str, *, known: bool, intro: str = "", width: int = 640
    ) -> None:
        super().__init__(parent, title, self.tr("Keep"), intro=intro, width=width)
        self.wish = ""
        if known:
            self.extra.addWidget(button(self.tr("Remove"), "trash-2", "quiet", self._remove))

    def ask(self) -> bool:
        """Show the sheet; tell whether something is to be done."""
        return self.exec() == QDialog.DialogCode.Accepted or bool(self.wish)

    def _remove(self) -> None:
        self.wish = REMOVE
        self.reject()


class ProfileSheet(RemovableSheet):
    """The job, the annoyances, the senses; how it is and how it should be."""

    def __init__(self, parent: QWidget, touchpoint: Touchpoint, profile: Profile, *, known: bool) -> None:
        super().__init__(parent, touchpoint.name, known=known, width=760)
        self._profile = profile
        self.as_is = TextBox(self.tr("As it is"), profile.as_is, lines=3)
        self.to_be = TextBox(self.tr("As it should be"), profile.to_be, lines=3)
        self.beside((self.tr("As it is"), self.as_is), (self.tr("As it should be"), self.to_be))
        self.job = TextBox(self.tr("What the customer wants done"), profile.job, lines=2)
        self.annoyances = TextBox(self.tr("What annoys"), profile.annoyances, lines=2)
        self.beside(
            (self.tr("What the customer wants done"), self.job), (self.tr("What annoys"), self.annoyances)
        )
        self.senses = TextBox(
            self.tr("What is seen, heard and smelt"),
            profile.senses,
            hint=self.tr("Fresh flowers; a radio in the back room"),
            lines=2,
        )
        self.brand = TextBox(self.tr("How the brand should come across"), profile.brand, lines=2)
        self.beside(
            (self.tr("What is seen, heard and smelt"), self.senses),
            (self.tr("How the brand should come across"), self.brand),
        )
        self.importance = TextBox(self.tr("Why it is as critical as it is"), profile.importance, lines=2)
        self.field(self.tr("Why it is as critical as it is"), self.importance)
        self._ask_kind(profile)

    @classmethod
    def change(
        cls, parent: QWidget, touchpoint: Touchpoint, profile: Profile, *, known: bool
    ) -> tuple[str, Profile] | None:
        """Return what is wished ("" to keep, or remove) and the profile; None if backed out."""
        sheet = cls(parent, touchpoint, profile, known=known)
        if not sheet.ask():
            return None
        return (sheet.wish, profile) if sheet.wish else ("", sheet._changed())

    def _ask_kind(self, profile: Profile) -> None:
        self._audiences = {
            audience: Tick(words.said(name), audience in profile.audiences)
            for audience, name in AUDIENCES.items()
        }
        holder = QWidget()
        holder.setLayout(Flow(*self._audiences.values(), gap=4))
        self.field(self.tr("Who meets it"), holder)
        self.direct = Segments(
            self.tr("Directness"),
            ((True, self.tr("Direct")), (False, self.tr("Through others"))),
            profile.direct,
        )
        self.source = line_edit(
            self.tr("Through whom"), profile.source, hint=self.tr("A friend, a directory, a supplier")
        )
        self.beside(
            (self.tr("Direct, or through others"), self.direct), (self.tr("Through whom"), self.source)
        )
        self.front = Segments(
            self.tr("Stage"),
            ((True, self.tr("Front stage")), (False, self.tr("Back stage"))),
            profile.front_stage,
        )
        self.field(self.tr("Seen by the customer, or behind the scenes"), self.front)
        self.absent = Tick(self.tr("A touch while the customer is away"), profile.absent)
        self.signature = Tick(
            self.tr("A signature moment: what the business wants to be known for"), profile.signature
        )
        self.form.addWidget(self.absent)
        self.form.addWidget(self.signature)

    def _changed(self) -> Profile:
        return replace(
            self._profile,
            as_is=self.as_is.toPlainText().strip(),
            to_be=self.to_be.toPlainText().strip(),
            job=self.job.toPlainText().strip(),
            annoyances=self.annoyances.toPlainText().strip(),
            senses=self.senses.toPlainText().strip(),
            brand=self.brand.toPlainText().strip(),
            importance=self.importance.toPlainText().strip(),
            audiences=tuple(one for one, tick in self._audiences.items() if tick.isChecked()),
            direct=bool(self.direct.value()),
            source=self.source.text().strip(),
            front_stage=bool(self.front.value()),
            absent=self.absent.isChecked(),
            signature=self.signature.isChecked(),
        )


class StakeSheet(RemovableSheet):
    """How many customers meet it in a year, and what failing one of them costs, from … to."""

    def __init__(self, parent: QWidget, touchpoint: Touchpoint, stake: Stake, *, known: bool) -> None:
        super().__init__(
            parent,
            touchpoint.name,
            known=known,
            intro=self.tr(
                "What it costs to fail one customer: the work to mend it, and the chance that they leave. "
                "Round figures will do; what comes out is an illustration, shown as a range."
            ),
        )
        self._stake = stake
        self.customers = self._number(self.tr("Customers in a year"), stake.customers)
        self.field(self.tr("Customers who meet it in a year"), self.customers)
        self.low = self._number(self.tr("Failing one costs at least"), stake.low)
        self.high = self._number(self.tr("Failing one costs at most"), stake.high)
        self.beside((self.tr("Failing one costs at least"), self.low), (self.tr("and at most"), self.high))
        self.currency = line_edit(self.tr("Currency"), stake.currency, hint="EUR")
        self.note = line_edit(self.tr("Where the figures come from"), stake.note)
        self.beside((self.tr("Currency"), self.currency), (self.tr("Where the figures come from"), self.note))

    @classmethod
    def change(
        cls, parent: QWidget, touchpoint: Touchpoint, stake: Stake, *, known: bool
    ) -> tuple[str, Stake] | None:
        """Return what is wished ("" to keep, or remove) and the stake; None if backed out."""
        sheet = cls(parent, touchpoint, stake, known=known)
        if not sheet.ask():
            return None
        return (sheet.wish, stake) if sheet.wish else ("", sheet._changed())

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what keeps the figures from being taken."""
        for line in (self.customers, self.low, self.high):
            if _amount(line.text()) is None:
                return self.tr("Write a number such as 1200 or 49.50."), line
        low, high = _amount(self.low.text()) or 0.0, _amount(self.high.text()) or 0.0
        if low > high:
            return self.tr("“At least” can’t be more than “at most”."), self.low
        return None

    @staticmethod
    def _number(name: str, value: float) -> QLineEdit:
        return line_edit(name, words.number(value, 2) if value else "")

    def _changed(self) -> Stake:
        return replace(
            self._stake,
            customers=_amount(self.customers.text()) or 0.0,
            low=_amount(self.low.text()) or 0.0,
            high=_amount(self.high.text()) or 0.0,
            currency=self.currency.text().strip(),
            note=self.note.text().strip(),
        )


class LoyaltySheet(RemovableSheet):
    """One answer in the workshop, and the touchpoint it speaks of."""

    def __init__(
        self, parent: QWidget, note: LoyaltyNote, touchpoints: Sequence[Touchpoint], *, known: bool
    ) -> None:
        title = self.tr("Change what was said") if known else self.tr("What was said in the workshop")
        super().__init__(parent, title, known=known)
        self._note = note
        self.kind = Segments(
            self.tr("What it says"),
            tuple((kind, words.said(text)) for kind, text in LOYALTIES.items()),
            note.kind,
        )
        self.field(self.tr("What it says"), self.kind)
        self.text = TextBox(self.tr("In their words"), note.text, lines=3)
        self.field(self.tr("In their words"), self.text)
        none = (("", self.tr("No touchpoint in particular")),)
        self.touchpoint = Picker(
            self.tr("Touchpoint"),
            (*none, *((one.id, one.name) for one in touchpoints)),
            note.touchpoint_id or "",
        )
        self.who = line_edit(self.tr("Who said it"), note.who, hint=self.tr("A role, no name"))
        self.beside((self.tr("Touchpoint it speaks of"), self.touchpoint), (self.tr("Who said it"), self.who))

    @classmethod
    def change(
        cls, parent: QWidget, note: LoyaltyNote, touchpoints: Sequence[Touchpoint], *, known: bool
    ) -> tuple[str, LoyaltyNote] | None:
        """Return what is wished ("" to keep, or remove) and the note; None if backed out."""
        sheet = cls(parent, note, touchpoints, known=known)
        if not sheet.ask():
            return None
        return (sheet.wish, note) if sheet.wish else ("", sheet._changed())

    def problem(self) -> tuple[str, QWidget] | None:
        """Return what keeps the note from being taken."""
        return None if self.text.toPlainText().strip() else (self.tr("It needs some words."), self.text)

    def _changed(self) -> LoyaltyNote:
        return replace(
            self._note,
            kind=Loyalty(str(self.kind.value())),
            text=self.text.toPlainText().strip(),
            touchpoint_id=str(self.touchpoint.value()) or None,
            who=self.who.text().strip(),
        )


def _amount(text: str) -> float | None:
    """Return a number of 0 or more as a person writes it, else None."""
    try:
        value = float(text.strip().replace(" ", "").replace(",", "."))
    except ValueError:
        return None
    return value if 0 <= value < 1e12 else None
