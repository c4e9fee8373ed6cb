"""Ask for a card of the road map, and for which findings are to become cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from touchaudit.domain.visit import Action, Horizon
from touchaudit.services.views import Suggestion
from touchaudit.ui import words
from touchaudit.ui.dialogs.parts import PartSheet
from touchaudit.ui.widgets.basics import button, column, label, relabel, row
from touchaudit.ui.widgets.controls import DateField, Picker, Segments, TextBox, Tick, line_edit
from touchaudit.ui.widgets.picture import choose_pictures
from touchaudit.ui.widgets.sheet import Sheet

EVIDENCE = "evidence"


class CardSheet(PartSheet):
    """What is to be done, when, by whom, and what it takes."""

    def __init__(
        self,
        parent: QWidget,
        action: Action,
        touchpoints: Sequence[tuple[str, str]],
        today: date,
        *,
        known: bool,
        evidence: int = 0,
        others: Sequence[Action] = (),
    ) -> None:
        title = self.tr("Change the card") if known else self.tr("New card")
        super().__init__(parent, title, action.title, known=known, hint=self.tr("Look up within ten seconds"))
        self._action = action
        self._today = today
        self.lane = Segments(
            self.tr("Lane"), tuple((lane, words.horizon_word(lane)) for lane in Horizon), action.horizon
        )
        self.field(self.tr("Lane"), self.lane)
        none = (("", self.tr("The whole client")),)
        self.touchpoint = Picker(self.tr("Touchpoint"), (*none, *touchpoints), action.touchpoint_id or "")
        self.owner = line_edit(
            self.tr("Who does it"), action.owner_role, hint=self.tr("Front-desk lead: a role, no name")
        )
        self.beside((self.tr("Touchpoint"), self.touchpoint), (self.tr("Who does it"), self.owner))
        effort = "" if action.effort is None else words.number(action.effort, 2)
        self.effort = line_edit(self.tr("Effort in days"), effort, hint=self.tr("half a day is 0.5"))
        self.due = DateField(self.tr("Due"), action.due, optional=True, none=self.tr("no date"))
        self.beside((self.tr("Effort in days"), self.effort), (self.tr("Due"), self.due))
        self.confidence = Segments(
            self.tr("How sure it helps"),
            ((0.5, self.tr("A guess")), (0.8, self.tr("Likely")), (1.0, self.tr("Sure"))),
            action.confidence,
        )
        self.field(self.tr("How sure it helps"), self.confidence)
        self.detail = TextBox(self.tr("More about it"), action.detail, lines=3)
        self.field(self.tr("More about it"), self.detail)
        # What must be done before comes last: it lists every open card.
        self._ask_proof(known=known)
        self._ask_needs(others)
        if evidence:
            self.offer(EVIDENCE, self.tr("See evidence"), "eye")

    @classmethod
    def change(
        cls,
        parent: QWidget,
        action: Action,
        touchpoints: Sequence[tuple[str, str]],
        today: date,
        *,
        known: bool = True,
        evidence: int = 0,
        others: Sequence[Action] = (),
    ) -> tuple[str, Action, Path | None] | None:
        """Return what is wished ("" to keep, remove, evidence), the card and a new picture of its proof.

        None if backed out. ``others`` are the cards that this one may be made to need.
        """
        sheet = cls(parent, action, touchpoints, today, known=known, evidence=evidence, others=others)
        if not sheet.ask():
            return None
        return (sheet.wish, action, None) if sheet.wish else ("", sheet._changed(), sheet.photo)

    def problem(self) -> tuple[str, QWidget] | None:
        found = super().problem()
        if found is None and self.effort.text().strip() and self._days() is None:
            return self.tr("Write the effort as a number of days, such as 0.5."), self.effort
        return found

    def _ask_needs(self, others: Sequence[Action]) -> None:
        """Offer the open cards to wait for, and those that it waits for already."""
        needed = self._action.needs
        self._needs = {
            card.id: Tick(card.title, card.id in needed)
            for card in others
            if card.id in needed or card.done is None
        }
        if self._needs:
            holder = QWidget()
            holder.setLayout(column(*self._needs.values(), spacing=2))
            self.field(self.tr("What must be done before"), holder)

    def _ask_proof(self, *, known: bool) -> None:
        """Ask whether it is done, and what shows it."""
        self.photo: Path | None = None
        self.done_ = Tick(self.tr("Done"), self._action.done is not None)
        self.proof = TextBox(
            self.tr("What shows that it is done"),
            self._action.proof,
            hint=self.tr("Seen on 3 May: the board hangs by the door."),
            lines=2,
        )
        text = self.tr("Another photo") if self._action.proof_photo else self.tr("Add a photo")
        self.camera = button(text, "camera", clicked=self._choose_photo)
        self._proof = QWidget()
        name = label(self.tr("What shows that it is done"), "h3")
        self._proof.setLayout(column(name, self.proof, row(self.camera, None), spacing=6))
        self._proof.setVisible(self.done_.isChecked())
        self.done_.toggled.connect(self._proof.setVisible)
        if known:
            self.form.addSpacing(8)
            self.form.addWidget(self.done_)
            self.form.addWidget(self._proof)

    def _choose_photo(self) -> None:
        for path in choose_pictures(self, self.tr("Photo of what was done"))[:1]:
            self.photo = path
            relabel(self.camera, self.tr("Photo: {}").format(path.name))

    def _days(self) -> float | None:
        try:
            days = float(self.effort.text().strip().replace(",", "."))
        except ValueError:
            return None
        return days if 0 < days < 10_000 else None

    def _changed(self) -> Action:
        before = self._action
        lane = Horizon(str(self.lane.value()))
        done = (before.done or self._today) if self.done_.isChecked() else None
        return replace(
            before,
            title=self.name.text().strip(),
            horizon=lane,
            touchpoint_id=str(self.touchpoint.value()) or None,
            owner_role=self.owner.text().strip(),
            effort=self._days(),
            due=self.due.value(),
            confidence=float(str(self.confidence.value())),
            detail=self.detail.toPlainText().strip(),
            moved=before.moved or lane is not before.horizon,
            done=done,
            needs=tuple(key for key, tick in self._needs.items() if tick.isChecked()),
            proof=self.proof.toPlainText().strip(),
        )


class SuggestionSheet(Sheet):
    """Findings without a card; those ticked become cards."""

    def __init__(self, parent: QWidget, suggestions: Sequence[Suggestion]) -> None:
        super().__init__(
            parent,
            self.tr("Findings without a card"),
            self.tr("Put the ticked ones on"),
            intro=self.tr(
                "Each with what it would add to the overall score, from 0 to 100, once it is mended."
            ),
            width=720,
        )
        self._ticks: list[tuple[Tick, Suggestion]] = []
        for suggestion in suggestions:
            action = suggestion.action
            tick = Tick(action.title, checked=suggestion.knockout)
            self._ticks.append((tick, suggestion))
            told = [
                suggestion.touchpoint,
                self.tr("{} points").format(words.signed(suggestion.uplift)),
                words.horizon_word(action.horizon),
                self.tr("knock-out") if suggestion.knockout else "",
            ]
            tick.setAccessibleDescription(", ".join(part for part in told if part))
            note = label(" · ".join(part for part in told if part), "small")
            note.setContentsMargins(39, 0, 0, 8)
            self.form.addLayout(column(tick, note, spacing=0))

    @classmethod
    def choose(cls, parent: QWidget, suggestions: Sequence[Suggestion]) -> tuple[Suggestion, ...] | None:
        """Return the findings that are to become cards, or None if the auditor backed out."""
        sheet = cls(parent, suggestions)
        if sheet.exec() != QDialog.DialogCode.Accepted:
            return None
        return tuple(suggestion for tick, suggestion in sheet._ticks if tick.isChecked())
