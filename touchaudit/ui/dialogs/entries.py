"""Ask for entries of the registers that are one thing each: a promise, a mention, a step of the chain."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtWidgets import QLineEdit, QWidget

from touchaudit.domain.fieldwork import ChainStep, Mention, Promise, PromiseState, Worth
from touchaudit.ui import words
from touchaudit.ui.dialogs.parts import PartSheet
from touchaudit.ui.widgets.controls import DateField, Picker, Segments, TextBox, Tick, line_edit

Places = Sequence[tuple[str, str]]
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})")


class EntrySheet(PartSheet):
    """A sheet for an entry of a register, with a touchpoint to choose where it belongs to one."""

    def pick_place(self, places: Places, touchpoint_id: str | None) -> Picker:
        """Return the field for the touchpoint."""
        none = (("", self.tr("The whole client")),)
        return Picker(self.tr("Touchpoint"), (*none, *places), touchpoint_id or "")

    def wrong_number(self, *fields: QLineEdit) -> tuple[str, QWidget] | None:
        """Return what to mend where a field holds no figure of 0 or more."""
        for field in fields:
            value = number_of(field.text())
            if field.text().strip() and (value is None or value < 0):
                return self.tr("Write a figure such as 4.5."), field
        return None


class PromiseSheet(EntrySheet):
    """What was promised, by whom and until when, and what became of it."""

    def __init__(self, parent: QWidget, entry: Promise, places: Places, today: date, *, known: bool) -> None:
        title = self.tr("Change the promise") if known else self.tr("New promise")
        super().__init__(
            parent,
            title,
            entry.text,
            known=known,
            hint=self.tr("We ring you back by Friday"),
            called=self.tr("What was promised"),
        )
        self._entry = entry
        self._today = today
        self.made = DateField(self.tr("Made"), entry.made)
        self.due = DateField(self.tr("Due"), entry.due, optional=True, none=self.tr("no day named"))
        self.beside((self.tr("Made on"), self.made), (self.tr("Due by"), self.due))
        self.state = Segments(
            self.tr("What became of it"),
            (
                (PromiseState.UNTESTED, self.tr("Not tested")),
                (PromiseState.KEPT, self.tr("Kept")),
                (PromiseState.BROKEN, self.tr("Broken")),
            ),
            entry.state,
        )
        self.field(self.tr("What became of it"), self.state)
        self.place = self.pick_place(places, entry.touchpoint_id)
        self.role = line_edit(self.tr("Who promised"), entry.role, hint=self.tr("Reception: a role, no name"))
        self.beside((self.tr("Touchpoint"), self.place), (self.tr("Who promised"), self.role))
        self.note = TextBox(self.tr("Note"), entry.note, lines=2)
        self.field(self.tr("Note"), self.note)

    @classmethod
    def change(
        cls, parent: QWidget, entry: Promise, places: Places, today: date, *, known: bool = True
    ) -> tuple[str, Promise] | None:
        """Return what is wished ("" to keep, or remove) and the promise; None if backed out."""
        sheet = cls(parent, entry, places, today, known=known)
        return (sheet.wish, sheet._changed()) if sheet.ask() else None

    def _changed(self) -> Promise:
        before, state = self._entry, PromiseState(str(self.state.value()))
        checked = before.checked if state is before.state else self._today
        return replace(
            before,
            text=self.name.text().strip() or before.text,
            made=self.made.value() or before.made,
            due=self.due.value(),
            state=state,
            checked=None if state is PromiseState.UNTESTED else checked,
            touchpoint_id=str(self.place.value()) or None,
            role=self.role.text().strip(),
            note=self.note.toPlainText().strip(),
        )


class MentionSheet(EntrySheet):
    """What was said in public, where, how it sounds, and whether it was answered."""

    def __init__(self, parent: QWidget, entry: Mention, places: Places, *, known: bool) -> None:
        title = self.tr("Change the mention") if known else self.tr("New mention")
        super().__init__(
            parent,
            title,
            entry.source,
            known=known,
            hint=self.tr("Forum, reviews, newspaper"),
            called=self.tr("Where it was said"),
        )
        self._entry = entry
        self.text = TextBox(self.tr("What was said"), entry.text, lines=3)
        self.field(self.tr("What was said"), self.text)
        self.sentiment = Segments(
            self.tr("How it sounds"),
            ((-1, self.tr("Bad")), (0, self.tr("Neither")), (1, self.tr("Good"))),
            entry.sentiment,
        )
        self.field(self.tr("How it sounds"), self.sentiment)
        self.on = DateField(self.tr("Day"), entry.on)
        self.answered = DateField(
            self.tr("Answered"), entry.answered, optional=True, none=self.tr("not answered")
        )
        self.beside((self.tr("Said on"), self.on), (self.tr("Answered on"), self.answered))
        self.keyword = line_edit(self.tr("Keyword"), entry.keyword, hint=self.tr("queue"))
        self.place = self.pick_place(places, entry.touchpoint_id)
        self.beside((self.tr("Keyword"), self.keyword), (self.tr("Touchpoint"), self.place))

    @classmethod
    def change(
        cls, parent: QWidget, entry: Mention, places: Places, *, known: bool = True
    ) -> tuple[str, Mention] | None:
        """Return what is wished ("" to keep, or remove) and the mention; None if backed out."""
        sheet = cls(parent, entry, places, known=known)
        return (sheet.wish, sheet._changed()) if sheet.ask() else None

    def problem(self) -> tuple[str, QWidget] | None:
        found = super().problem()
        said, answered = self.on.value(), self.answered.value()
        if found is None and said and answered and answered < said:
            return self.tr("It can’t be answered before it was said."), self.answered
        return found

    def _changed(self) -> Mention:
        return replace(
            self._entry,
            source=self.name.text().strip() or self._entry.source,
            text=self.text.toPlainText().strip(),
            sentiment=int(str(self.sentiment.value())),
            on=self.on.value() or self._entry.on,
            answered=self.answered.value(),
            keyword=self.keyword.text().strip(),
            touchpoint_id=str(self.place.value()) or None,
        )


class StepSheet(EntrySheet):
    """One step of the chain: who does it, how long it takes, and what it is worth to the customer."""

    def __init__(self, parent: QWidget, entry: ChainStep, places: Places, *, known: bool) -> None:
        title = self.tr("Change the step") if known else self.tr("New step")
        super().__init__(
            parent,
            title,
            entry.title,
            known=known,
            hint=self.tr("Copies the order by hand"),
            called=self.tr("What happens"),
        )
        self._entry = entry
        self.worth = Segments(
            self.tr("What it is worth"),
            (
                (Worth.ADDS, self.tr("Adds value")),
                (Worth.WASTE, self.tr("Waste")),
                (Worth.DUPLICATE, self.tr("Done twice")),
            ),
            entry.worth,
        )
        self.field(
            self.tr("What it is worth to the customer"),
            self.worth,
            self.tr("Value is what the customer would pay for."),
        )
        self.minutes = line_edit(self.tr("Minutes of work"), written(entry.minutes), hint="10")
        self.wait = line_edit(self.tr("Minutes of waiting before it"), written(entry.wait), hint="60")
        self.beside(
            (self.tr("Minutes of work"), self.minutes), (self.tr("Minutes of waiting before it"), self.wait)
        )
        self.role = line_edit(self.tr("Who does it"), entry.role, hint=self.tr("Reception: a role, no name"))
        self.place = self.pick_place(places, entry.touchpoint_id)
        self.beside((self.tr("Who does it"), self.role), (self.tr("Touchpoint"), self.place))
        self.repeats = line_edit(
            self.tr("Times the customer says it again"), written(entry.repeats or None), hint="0"
        )
        self.field(self.tr("Times the customer says it again"), self.repeats)
        self.handoff = Tick(self.tr("It goes to other hands"), entry.handoff)
        self.form.addWidget(self.handoff)

    @classmethod
    def change(
        cls, parent: QWidget, entry: ChainStep, places: Places, *, known: bool = True
    ) -> tuple[str, ChainStep] | None:
        """Return what is wished ("" to keep, or remove) and the step; None if backed out."""
        sheet = cls(parent, entry, places, known=known)
        return (sheet.wish, sheet._changed()) if sheet.ask() else None

    def problem(self) -> tuple[str, QWidget] | None:
        return super().problem() or self.wrong_number(self.minutes, self.wait, self.repeats)

    def _changed(self) -> ChainStep:
        return replace(
            self._entry,
            title=self.name.text().strip() or self._entry.title,
            worth=Worth(str(self.worth.value())),
            minutes=number_of(self.minutes.text()) or 0.0,
            wait=number_of(self.wait.text()) or 0.0,
            role=self.role.text().strip(),
            touchpoint_id=str(self.place.value()) or None,
            repeats=round(number_of(self.repeats.text()) or 0),
            handoff=self.handoff.isChecked(),
        )


def number_of(text: str) -> float | None:
    """Return a figure as a person writes it, with a point or a comma; None where it is none."""
    try:
        value = float(text.strip().replace(",", ".").replace("−", "-"))
    except ValueError:
        return None
    return value if abs(value) < 1e12 else None


def written(value: float | None) -> str:
    """Return a figure to be edited; "" for none."""
    return "" if value is None else words.number(value, 2)


def clock_of(text: str) -> time | None:
    """Return a time of day as a person writes it: ``9:30``; None where it is none."""
    found = _CLOCK.fullmatch(text.strip())
    try:
        return time(int(found[1]), int(found[2])) if found else None
    except ValueError:
        return None


def moment_of(day: date | None, clock: str) -> datetime | None:
    """Return the moment of a day and a time of day at this computer's place; None where one is missing."""
    at = clock_of(clock)
    return None if day is None or at is None else datetime.combine(day, at).astimezone()
