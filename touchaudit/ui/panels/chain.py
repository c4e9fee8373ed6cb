"""The chain: every step until the customer has what was wanted, and what it costs the customer."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from touchaudit.charts.ledger import Stretch, ledger
from touchaudit.domain.derivation_registers import WORTH
from touchaudit.domain.fieldwork import ChainStep, Worth
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens
from touchaudit.saying import Saying
from touchaudit.services.fieldwork_views import ChainView
from touchaudit.ui import words
from touchaudit.ui.dialogs.entries import StepSheet
from touchaudit.ui.dialogs.parts import REMOVE
from touchaudit.ui.panels.base import Group, panel
from touchaudit.ui.panels.entries import EntriesPanel
from touchaudit.ui.panels.parts import Empty, FigureCard, card
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.data_table import Cell, DataTable, Table
from touchaudit.ui.widgets.why_sheet import explain

_TONES = {Worth.ADDS: "great", Worth.WASTE: "bad", Worth.DUPLICATE: "fair"}


@panel("chain", Saying("Chain"), Group.REGISTERS, "route")
class ChainPanel(EntriesPanel):
    """Steps, hand-offs, repeats and waits as a ledger of effort."""

    def fill(self, lens: Lens) -> None:
        view = self.state.services.fieldwork.chain(self.client, lens)
        if view.figures.steps:
            self._figures(view)
            self.body.addWidget(self._ledger(view))
            told = self.tr("In the order in which they happen.")
            lines = [self._line(view, at) for at in range(len(view.figures.steps))]
            add = self.adding(self.tr("New step"), self.add)
            self.body.addWidget(self.listing(self.tr("Steps"), told, lines, add))
        else:
            told = self.tr(
                "Write down what happens until the customer has what was wanted: each step, the minutes it "
                "takes, the wait before it, who hands it to whom, and what it is worth."
            )
            empty = Empty("route", self.tr("No step was written down"), told, self.tr("New step"), "plus")
            empty.pressed.connect(self.add)
            self.body.addWidget(empty)
        if view.felt:
            self.body.addWidget(self._felt(view))

    def add(self) -> None:
        """Ask for a new step at the end."""
        at = len(self.state.services.fieldwork.record(self.client).fieldwork.chain)
        self._change(ChainStep(new_id(), self.client, "", position=at), known=False)

    def _figures(self, view: ChainView) -> None:
        figures = view.figures
        share = words.score(None) if figures.share is None else words.percent(figures.share)
        self.headline(
            self.figure(share, self.tr("of the time adds value"), view.why["adding"]),
            self.figure(
                self.tr("{} of {}").format(figures.minimum, len(figures.steps)),
                self.tr("steps would be enough"),
                view.why["minimum"],
            ),
            self.figure(
                words.duration(60 * figures.avoidable), self.tr("could be left out"), view.why["avoidable"]
            ),
            self.figure(
                str(figures.handoffs),
                self.tr("hand-offs, and the customer repeats {} times").format(figures.repeats),
                view.why["handoffs"],
            ),
        )

    def _ledger(self, view: ChainView) -> QWidget:
        steps = [
            Stretch(step.id, step.title, step.wait, step.minutes, step.worth is Worth.ADDS, step.handoff)
            for step in view.figures.steps
        ]
        columns = (self.tr("What it is worth"), self.tr("Steps"), self.tr("Minutes"))
        rows = [
            (words.said(WORTH[entry.worth]), Cell(str(entry.steps), entry.steps), _minutes(entry.minutes))
            for entry in view.figures.ledger
        ]
        row_ids = [*(entry.worth.value for entry in view.figures.ledger), "waiting"]
        rows.append((self.tr("waiting"), Cell("", 0), _minutes(view.figures.waiting)))
        made = FigureCard(
            self.tr("Ledger of effort"),
            self.tr(
                "Each bar is work where it begins, hatched where it adds nothing, a broken line the wait "
                "before it, a ring a hand-off."
            ),
            lambda wide, palette: ledger(steps, wide, palette=palette),
            Table(columns, tuple(rows), tuple(row_ids)),
        )
        figure = words.score(None) if view.figures.share is None else words.percent(view.figures.share)
        made.chosen.connect(lambda _key: explain(self.state, self, figure, view.why["adding"]))
        return made

    def _line(self, view: ChainView, at: int) -> QWidget:
        steps = view.figures.steps
        step = steps[at]
        spent = self.tr("{} of work, {} of waiting before it").format(
            words.duration(60 * step.minutes), words.duration(60 * step.wait)
        )
        told = [step.role, self.place(step.touchpoint_id), spent]
        chips = [chip(words.said(WORTH[step.worth]), _TONES[step.worth])]
        if step.handoff:
            chips.append(chip(self.tr("hand-off")))
        if step.repeats:
            chips.append(chip(self.tr("said again × {}").format(step.repeats), "fair"))
        up = self.action("arrow-up", self.tr("Move up"), step.title, self._move, steps, at, -1)
        down = self.action("arrow-down", self.tr("Move down"), step.title, self._move, steps, at, 1)
        up.setEnabled(at > 0)
        down.setEnabled(at + 1 < len(steps))
        actions = [up, down, self.action("pencil", self.tr("Change"), step.title, self._change, step)]
        if step.worth is not Worth.ADDS:
            title = self.tr("Leave out “{}”").format(step.title)
            actions.insert(0, self.card_action(title, step.touchpoint_id, [spent], step.role))
        return self.entry(step.title, [" · ".join(part for part in told if part)], chips, actions)

    def _felt(self, view: ChainView) -> QWidget:
        columns = (
            self.tr("Touchpoint"),
            self.tr("Effort, 1 to 7"),
            self.tr("Hand-offs"),
            self.tr("Next one knew"),
            self.tr("Said again"),
        )
        rows = tuple(
            (
                line.touchpoint.name,
                Cell(words.score(line.effort, 1), line.effort),
                Cell(words.score(line.handoffs, 1), line.handoffs),
                Cell(f"{line.knew}/{line.met}" if line.met else words.score(None), line.met),
                Cell(str(line.repeated), line.repeated),
            )
            for line in view.felt
        )
        title = self.tr("What it cost the customer")
        table = DataTable(title, Table(columns, rows, tuple(line.touchpoint.id for line in view.felt)))
        table.opened.connect(
            lambda key: explain(
                self.state, self, words.score(view.why[str(key)].step.value, 1), view.why[str(key)]
            )
        )
        told = self.tr(
            "From the walks of this wave: effort, hand-offs, and how often it had to be said again."
        )
        return card(title, told, table)

    def _move(self, steps: tuple[ChainStep, ...], at: int, by: int) -> None:
        order = list(steps)
        order.insert(at + by, order.pop(at))
        self.keep(partial(self.state.services.fieldwork.arrange, self.client, order))

    def _change(self, step: ChainStep, *, known: bool = True) -> None:
        work = self.state.services.fieldwork
        answer = StepSheet.change(self, step, self.places(), known=known)
        if answer is None:
            return
        if answer[0] == REMOVE:
            self.keep(partial(work.remove, self.client, step), self.tr("The step was removed."))
        else:
            self.keep(partial(work.save, self.client, answer[1]))


def _minutes(minutes: float) -> Cell:
    return Cell(words.number(minutes), minutes)
