"""Ask for a touchpoint: where it stands, how much it matters, what is promised and what is intended."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from touchaudit.domain.client import Channel, ServiceStandard, Stage, Touchpoint
from touchaudit.services.views import LibraryEntry
from touchaudit.ui import words
from touchaudit.ui.dialogs.parts import PartSheet
from touchaudit.ui.widgets.basics import label
from touchaudit.ui.widgets.controls import Picker, Segments, TextBox, Tick, line_edit

_UNITS = {"s": 1.0, "sec": 1.0, "m": 60.0, "min": 60.0, "h": 3600.0, "d": 86400.0}
_PART = re.compile(r"(\d+(?:[.,]\d+)?)\s*(sec|min|s|m|h|d)?\s*")


class TouchpointSheet(PartSheet):
    """Everything the map knows of one touchpoint."""

    def __init__(
        self,
        parent: QWidget,
        touchpoint: Touchpoint,
        why: str,
        stages: Sequence[Stage],
        library: Sequence[LibraryEntry],
        *,
        known: bool,
    ) -> None:
        title = self.tr("Change the touchpoint") if known else self.tr("Add a touchpoint")
        super().__init__(parent, title, touchpoint.name, known=known, hint=self.tr("Reception queue"))
        self._touchpoint = touchpoint
        self.stage = Picker(
            self.tr("Stage"), tuple((stage.id, stage.name) for stage in stages), touchpoint.stage_id
        )
        self.channel = Picker(
            self.tr("Channel"),
            tuple((channel, words.channel_word(channel)) for channel in Channel),
            touchpoint.channel,
        )
        self.beside((self.tr("Stage"), self.stage), (self.tr("Channel"), self.channel))
        self._ask_weight(why)
        self._ask_standard()
        none = (("", self.tr("None yet")),)
        self.checklist = Picker(
            self.tr("Checklist"),
            none + tuple((entry.key, words.said(entry.title)) for entry in library),
            touchpoint.checklist,
        )
        self.field(self.tr("Checklist to walk it with"), self.checklist)
        self._ask_intent()

    @classmethod
    def change(
        cls,
        parent: QWidget,
        touchpoint: Touchpoint,
        why: str,
        stages: Sequence[Stage],
        library: Sequence[LibraryEntry],
        *,
        known: bool = True,
    ) -> tuple[str, Touchpoint, str] | None:
        """Return what is wished ("" to keep, or remove), the touchpoint and why it is as critical as it is.

        None if backed out.
        """
        sheet = cls(parent, touchpoint, why, stages, library, known=known)
        if not sheet.ask():
            return None
        if sheet.wish:
            return sheet.wish, touchpoint, why
        return "", sheet._changed(), sheet.why.toPlainText().strip()

    def problem(self) -> tuple[str, QWidget] | None:
        found = super().problem()
        if found is not None:
            return found
        for line in (self.target, self.limit):
            if line.text().strip() and seconds_of(line.text()) is None:
                return self.tr("Write a time such as 90 s, 5 min, 4 h or 2 d."), line
        target, limit = seconds_of(self.target.text()), seconds_of(self.limit.text())
        if (target is None) != (limit is None):
            return self.tr(
                "A service standard needs both times."
            ), self.limit if limit is None else self.target
        if target is not None and limit is not None and target > limit:
            return self.tr("“Too late from” can’t be sooner than “full marks up to”."), self.limit
        return None

    def _ask_weight(self, why: str) -> None:
        touchpoint = self._touchpoint
        meanings = (
            self.tr("hardly matters"),
            self.tr("matters a little"),
            self.tr("matters"),
            self.tr("matters much"),
            self.tr("decides"),
        )
        self.criticality = Segments(
            self.tr("Criticality"),
            tuple((n, str(n), f"{n}, {meaning}") for n, meaning in enumerate(meanings, 1)),
            touchpoint.criticality,
        )
        self.field(
            self.tr("How critical it is"),
            self.criticality,
            self.tr("1 hardly matters, 5 decides whether customers stay; it weighs the overall score."),
        )
        self.why = TextBox(self.tr("Why it is as critical as it is"), why, lines=2)
        self.field(self.tr("Why it is as critical as it is"), self.why)
        self.expectation = Segments(
            self.tr("Expectation"),
            (
                (None, "?", self.tr("not known")),
                *((n, str(n), self.tr("{} of 7").format(n)) for n in range(1, 8)),
            ),
            touchpoint.expectation,
        )
        self.field(self.tr("What customers expect, 1 to 7"), self.expectation)

    def _ask_standard(self) -> None:
        standard = self._touchpoint.standard
        self.target = line_edit(
            self.tr("Full marks up to"), words.duration(standard.target) if standard else "", hint="2 min"
        )
        self.limit = line_edit(
            self.tr("Too late from"), words.duration(standard.limit) if standard else "", hint="5 min"
        )
        self.beside(
            (self.tr("Promise: full marks up to"), self.target), (self.tr("Too late from"), self.limit)
        )
        self.open_hours = Tick(
            self.tr("Only business hours count"), standard is not None and standard.business_hours
        )
        self.open_hours.setToolTip(self.tr("The clock stands still while the client is closed"))
        self.form.addWidget(self.open_hours)

    def _ask_intent(self) -> None:
        touchpoint = self._touchpoint
        self.form.addSpacing(12)
        self.form.addWidget(label(self.tr("WHAT CUSTOMERS SHOULD THINK, DO AND FEEL HERE"), "eyebrow"))
        self.think = TextBox(self.tr("Think"), touchpoint.think, lines=2)
        self.do_ = TextBox(self.tr("Do"), touchpoint.do, lines=2)
        self.feel = TextBox(self.tr("Feel"), touchpoint.feel, lines=2)
        self.beside(
            (self.tr("Think"), self.think),
            (self.tr("Do"), self.do_),
            (self.tr("Feel"), self.feel),
        )
        self.owner = line_edit(
            self.tr("Who answers for it"),
            touchpoint.owner_role,
            hint=self.tr("Front-desk lead: a role, no name"),
        )
        self.skills = line_edit(
            self.tr("Skills it takes"),
            ", ".join(touchpoint.skills),
            hint=self.tr("listening, product knowledge"),
        )
        self.beside((self.tr("Who answers for it"), self.owner), (self.tr("Skills it takes"), self.skills))

    def _changed(self) -> Touchpoint:
        expectation = self.expectation.value()
        return replace(
            self._touchpoint,
            name=self.name.text().strip(),
            stage_id=str(self.stage.value()),
            channel=Channel(str(self.channel.value())),
            criticality=int(str(self.criticality.value())),
            expectation=None if expectation is None else int(str(expectation)),
            standard=self._standard(),
            checklist=str(self.checklist.value() or ""),
            think=self.think.toPlainText().strip(),
            do=self.do_.toPlainText().strip(),
            feel=self.feel.toPlainText().strip(),
            owner_role=self.owner.text().strip(),
            skills=tuple(part.strip() for part in self.skills.text().split(",") if part.strip()),
        )

    def _standard(self) -> ServiceStandard | None:
        """Return the promise; a time that nobody touched stays exact, though its text is rounded."""
        before = self._touchpoint.standard
        target = _exact(self.target, before.target if before is not None else None)
        limit = _exact(self.limit, before.limit if before is not None else None)
        if target is None or limit is None:
            return None
        return ServiceStandard(target, limit, self.open_hours.isChecked())


def _exact(line: QLineEdit, before: float | None) -> float | None:
    """Return the seconds that a line says; those of before where it still says the same."""
    told = line.text().strip()
    return before if before is not None and told == words.duration(before) else seconds_of(told)


def seconds_of(text: str) -> float | None:
    """Return the seconds in a time as a person writes it (``90``, ``4 min 10 s``, ``2 d``), else None."""
    rest = text.strip().lower()
    found = list(_PART.finditer(rest))
    if not found or "".join(part.group(0) for part in found).strip() != rest:
        return None
    return sum(float(part.group(1).replace(",", ".")) * _UNITS[part.group(2) or "s"] for part in found)
