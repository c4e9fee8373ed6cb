"""Promises: kept, broken, or never tested; from the register and from the walks."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from touchaudit.domain.derivation_registers import OUTCOMES
from touchaudit.domain.derivation_steps import Source
from touchaudit.domain.fieldwork import Promise, PromiseState
from touchaudit.domain.hours import local_day
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens
from touchaudit.domain.promises import PromiseLine, entry_of
from touchaudit.saying import Saying
from touchaudit.ui import words
from touchaudit.ui.dialogs.entries import PromiseSheet
from touchaudit.ui.dialogs.parts import REMOVE
from touchaudit.ui.panels.base import Group, panel
from touchaudit.ui.panels.entries import EntriesPanel
from touchaudit.ui.panels.parts import Empty
from touchaudit.ui.widgets.badges import chip

_TONES = {PromiseState.KEPT: "great", PromiseState.BROKEN: "bad", PromiseState.UNTESTED: ""}


@panel("promises", Saying("Promises"), Group.REGISTERS, "signature")
class PromisesPanel(EntriesPanel):
    """What was said would happen, and whether it did."""

    def fill(self, lens: Lens) -> None:
        view = self.state.services.fieldwork.promises(self.client, lens)
        figures = view.figures
        if not figures.lines:
            told = self.tr(
                "Write down what the client’s people promise, in their words, with the day it is due. "
                "What walks tell of promises is gathered here too."
            )
            empty = Empty(
                "signature", self.tr("No promise was written down"), told, self.tr("New promise"), "plus"
            )
            empty.pressed.connect(self.add)
            self.body.addWidget(empty)
            return
        share = words.score(None) if figures.share is None else words.percent(figures.share)
        self.headline(
            self.figure(share, self.tr("of the tested promises kept"), view.why["share"]),
            self.figure(str(figures.kept), self.tr("kept"), view.why["kept"]),
            self.figure(
                str(figures.broken), self.tr("broken"), view.why["broken"], "bad" if figures.broken else ""
            ),
            self.figure(
                str(figures.untested),
                self.tr("not tested yet, {} overdue").format(figures.overdue),
                view.why["untested"],
            ),
        )
        told = self.tr("The latest first. A promise of a walk can be changed once it is in the register.")
        lines = [self._line(line) for line in reversed(figures.lines)]
        add = self.adding(self.tr("New promise"), self.add)
        self.body.addWidget(self.listing(self.tr("Promise register"), told, lines, add))

    def add(self) -> None:
        """Ask for a new promise."""
        self._change(Promise(new_id(), self.client, "", self._today()), known=False)

    def _line(self, line: PromiseLine) -> QWidget:
        told = [
            self.place(line.touchpoint_id),
            line.role,
            self.tr("made {}").format(words.day(line.made)),
            self.tr("due {}").format(words.day(line.due)) if line.due else "",
        ]
        chips = [chip(words.said(OUTCOMES[line.state]), _TONES[line.state])]
        if line.overdue:
            chips.append(chip(self.tr("to be tested"), "fair"))
        if line.question is not None:
            chips.append(chip(self.tr("from a walk"), "accent"))
        actions = [self.action("pencil", self.tr("Change"), line.text, self._change_line, line)]
        if line.question is not None:
            source = Source(line.walk_id, line.question.key)
            actions.insert(0, self.action("eye", self.tr("See the answer"), line.text, self.go_to, source))
        note = line.entry.note if line.entry else ""
        if line.state is PromiseState.BROKEN:
            found = [" · ".join(part for part in (self.tr("broken"), *told[2:]) if part), note]
            actions.insert(0, self.card_action(line.text, line.touchpoint_id, found, line.role))
        return self.entry(line.text, [" · ".join(part for part in told if part), note], chips, actions)

    def _change_line(self, line: PromiseLine) -> None:
        self._change(entry_of(line, self.client, new_id()), known=line.entry is not None)

    def _change(self, entry: Promise, *, known: bool) -> None:
        work = self.state.services.fieldwork
        answer = PromiseSheet.change(self, entry, self.places(), self._today(), known=known)
        if answer is None:
            return
        if answer[0] == REMOVE:
            self.keep(partial(work.remove, self.client, entry), self.tr("The promise was removed."))
        else:
            self.keep(partial(work.save, self.client, answer[1]))

    def _today(self) -> date:
        return local_day(self.state.services.fieldwork.now())
