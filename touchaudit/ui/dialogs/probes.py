"""Ask for a probe with what is expected to come of it, and for a reply that came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from touchaudit.domain.client import Channel
from touchaudit.domain.fieldwork import Expected, Probe, Reply, Start
from touchaudit.domain.ids import new_id
from touchaudit.domain.probes import REPLY_DAYS, USUAL_DAYS
from touchaudit.ui import words
from touchaudit.ui.dialogs.entries import EntrySheet, Places, clock_of, moment_of, number_of, written
from touchaudit.ui.widgets.basics import button, row
from touchaudit.ui.widgets.controls import DateField, Picker, TextBox, line_edit
from touchaudit.ui.widgets.rows import Rows

_WIDE = 700
"""Pixels: beside an expected contact and its days stands what they count from, in every language."""


@dataclass(frozen=True, slots=True)
class ProbeDraft:
    """A probe as it was filled in: what is expected of it, and what no longer is."""

    probe: Probe
    expected: tuple[Expected, ...]
    removed: tuple[Expected, ...]


class ProbeSheet(EntrySheet):
    """What was sent or done, when and through which channel, and which contacts should follow."""

    def __init__(
        self,
        parent: QWidget,
        probe: Probe,
        expected: Sequence[Expected],
        places: Places,
        personas: Places,
        *,
        known: bool,
    ) -> None:
        title = self.tr("Change the probe") if known else self.tr("New probe")
        super().__init__(
            parent,
            title,
            probe.title,
            known=known,
            hint=self.tr("Enquiry about a crown"),
            called=self.tr("What was sent"),
            width=_WIDE,
        )
        self._probe = probe
        self._before = tuple(expected)
        self._ask_what(probe)
        self._ask_who(probe, places, personas)
        self._ask_contacts(expected)
        self.note = TextBox(self.tr("Note"), probe.note, lines=2)
        self.field(self.tr("Note"), self.note)
        if not known and not expected:
            self._expect_reply()

    @classmethod
    def change(
        cls,
        parent: QWidget,
        probe: Probe,
        expected: Sequence[Expected],
        places: Places,
        personas: Places,
        *,
        known: bool = True,
    ) -> tuple[str, ProbeDraft] | None:
        """Return what is wished ("" to keep, or remove) and the probe; None if backed out."""
        sheet = cls(parent, probe, expected, places, personas, known=known)
        return (sheet.wish, sheet._draft()) if sheet.ask() else None

    def problem(self) -> tuple[str, QWidget] | None:
        found = super().problem()
        if found is not None:
            return found
        if clock_of(self.clock.text()) is None:
            return self.tr("Write the time as 14:30."), self.clock
        for _, (title, days, _start) in self.steps.rows():
            after = number_of(_text(days))
            if _text(title) and (after is None or after < 0):
                return self.tr("Write after how many days it should come, such as 7 or 0.5."), days
        return None

    def _step(self, step: Expected | None) -> Sequence[QWidget]:
        number = len(self.steps.rows()) + 1 if hasattr(self, "steps") else (step.position + 1 if step else 1)
        title = line_edit(
            self.tr("Expected contact {}").format(number),
            step.title if step else "",
            hint=self.tr("a reminder"),
        )
        title.setCursorPosition(0)
        days = line_edit(
            self.tr("Days until contact {}").format(number), written(step.after) if step else "", hint="7"
        )
        start = Picker(
            self.tr("Contact {} counts from").format(number),
            (
                (Start.TRIGGER, self.tr("days after sending")),
                (Start.PREVIOUS, self.tr("days after the last")),
            ),
            step.start if step else Start.TRIGGER,
        )
        return title, days, start

    def _ask_what(self, probe: Probe) -> None:
        self.trigger = line_edit(
            self.tr("What was done"), probe.trigger, hint=self.tr("left a full basket; empty for an enquiry")
        )
        self.field(self.tr("What was done, if nothing was asked"), self.trigger)
        sent = probe.sent.astimezone()
        self.day = DateField(self.tr("Sent on"), sent.date())
        self.clock = line_edit(self.tr("At"), f"{sent:%H:%M}", hint="14:30")
        self.channel = channel_picker(self.tr("Channel"), probe.channel)
        self.beside(
            (self.tr("Sent on"), self.day), (self.tr("At"), self.clock), (self.tr("Channel"), self.channel)
        )

    def _ask_who(self, probe: Probe, places: Places, personas: Places) -> None:
        self.place = self.pick_place(places, probe.touchpoint_id)
        nobody = (("", self.tr("Nobody in particular")),)
        self.persona = Picker(self.tr("Persona"), (*nobody, *personas), probe.persona_id or "")
        self.beside((self.tr("Touchpoint"), self.place), (self.tr("Played by"), self.persona))

    def _ask_contacts(self, expected: Sequence[Expected]) -> None:
        self.steps: Rows[Expected] = Rows(
            self._step,
            expected,
            self.tr("Expect a contact"),
            self.tr("Take away expected contact {}"),
            (4, 2, 5),
        )
        self.field(
            self.tr("What should come back"), self.steps, self.tr("Whole days are due by the end of the day.")
        )
        self.steps.grown.connect(self._order_tabs)
        one = button(self.tr("One reply in a day"), "mail", "quiet", self._expect_reply)
        three = button(self.tr("After 7, 14 and 30 days"), "calendar-clock", "quiet", self._expect_usual)
        self.form.addLayout(row(one, three, None))

    def _expect_reply(self) -> None:
        self._expect(((self.tr("A reply"), REPLY_DAYS),))

    def _expect_usual(self) -> None:
        titles = (self.tr("A reminder"), self.tr("An offer"), self.tr("Thanks, and the season’s sale"))
        self._expect(tuple(zip(titles, USUAL_DAYS, strict=True)))

    def _expect(self, steps: Sequence[tuple[str, float]]) -> None:
        self.steps.empty()
        for title, after in steps:
            fields = self.steps.add()
            _line(fields[0]).setText(title)
            _line(fields[1]).setText(written(after))

    def _draft(self) -> ProbeDraft:
        probe = self._probe
        expected: list[Expected] = []
        for step, (title, days, start) in self.steps.rows():
            if _text(title):
                kept = step or Expected(new_id(), probe.id, "", 0.0)
                begins = Start(str(start.value())) if isinstance(start, Picker) else Start.TRIGGER
                expected.append(
                    replace(
                        kept,
                        title=_text(title),
                        after=number_of(_text(days)) or 0.0,
                        start=begins,
                        position=len(expected),
                    )
                )
        kept_ids = {step.id for step in expected}
        changed = replace(
            probe,
            title=self.name.text().strip() or probe.title,
            sent=moment_of(self.day.value(), self.clock.text()) or probe.sent,
            channel=Channel(str(self.channel.value())),
            touchpoint_id=str(self.place.value()) or None,
            persona_id=str(self.persona.value()) or None,
            trigger=self.trigger.text().strip(),
            note=self.note.toPlainText().strip(),
        )
        return ProbeDraft(
            changed, tuple(expected), tuple(step for step in self._before if step.id not in kept_ids)
        )


class ReplySheet(EntrySheet):
    """What came back to a probe, when, and which expected contact it is."""

    def __init__(
        self, parent: QWidget, reply: Reply, expected: Sequence[Expected], now: datetime, *, known: bool
    ) -> None:
        title = self.tr("Change the reply") if known else self.tr("Log a reply")
        super().__init__(
            parent,
            title,
            reply.text,
            known=known,
            hint=self.tr("Thanked, and named a price"),
            called=self.tr("What it said"),
        )
        self._reply = reply
        self._now = now
        at = reply.at.astimezone()
        self.day = DateField(self.tr("Came on"), at.date())
        self.clock = line_edit(self.tr("At"), f"{at:%H:%M}", hint="14:30")
        self.channel = channel_picker(self.tr("Channel"), reply.channel)
        self.beside(
            (self.tr("Came on"), self.day), (self.tr("At"), self.clock), (self.tr("Channel"), self.channel)
        )
        other = (("", self.tr("Nothing that was expected")),)
        steps = tuple((step.id, step.title) for step in expected)
        self.step = Picker(self.tr("Which contact it is"), (*steps, *other), reply.expected_id or "")
        self.field(self.tr("Which expected contact it is"), self.step)

    @classmethod
    def change(
        cls,
        parent: QWidget,
        reply: Reply,
        expected: Sequence[Expected],
        now: datetime,
        *,
        known: bool = True,
    ) -> tuple[str, Reply] | None:
        """Return what is wished ("" to keep, or remove) and the reply; None if backed out."""
        sheet = cls(parent, reply, expected, now, known=known)
        return (sheet.wish, sheet._changed()) if sheet.ask() else None

    def problem(self) -> tuple[str, QWidget] | None:
        at = moment_of(self.day.value(), self.clock.text())
        if at is None:
            return self.tr("Write the time as 14:30."), self.clock
        return (self.tr("That time lies ahead."), self.day) if at > self._now else None

    def _changed(self) -> Reply:
        return replace(
            self._reply,
            text=self.name.text().strip(),
            at=moment_of(self.day.value(), self.clock.text()) or self._reply.at,
            channel=Channel(str(self.channel.value())),
            expected_id=str(self.step.value()) or None,
        )


def channel_picker(name: str, channel: Channel) -> Picker:
    """Return the field for a channel."""
    return Picker(name, tuple((known, words.channel_word(known)) for known in Channel), channel)


def _line(field: QWidget) -> QLineEdit:
    assert isinstance(field, QLineEdit)
    return field


def _text(field: QWidget) -> str:
    return _line(field).text().strip()
