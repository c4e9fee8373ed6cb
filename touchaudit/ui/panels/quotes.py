"""Quotes: one brief put to several sellers, and how far apart their prices lie."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from touchaudit.charts.spread import spread_line
from touchaudit.domain.fieldwork import QuoteBrief
from touchaudit.domain.hours import local_day
from touchaudit.domain.ids import new_id
from touchaudit.domain.lens import Lens
from touchaudit.domain.quotes import BriefLine
from touchaudit.saying import Saying
from touchaudit.services.fieldwork_views import Whys
from touchaudit.ui import words
from touchaudit.ui.dialogs.parts import REMOVE
from touchaudit.ui.dialogs.tables import BriefSheet
from touchaudit.ui.panels.base import Group, panel
from touchaudit.ui.panels.entries import EntriesPanel
from touchaudit.ui.panels.parts import Empty
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.data_table import Cell, Table
from touchaudit.ui.widgets.flow import Flow


@panel("quotes", Saying("Quotes"), Group.REGISTERS, "receipt")
class QuotesPanel(EntriesPanel):
    """The same wish, and what each seller asks for it."""

    lens = frozenset()

    def fill(self, lens: Lens) -> None:
        view = self.state.services.fieldwork.quotes(self.client)
        if not view.lines:
            told = self.tr(
                "Put one and the same wish to several sellers of the client, in the same words, and write "
                "down what each asks for it. The spread shows whether customers can trust a price."
            )
            empty = Empty("receipt", self.tr("No price was asked yet"), told, self.tr("New brief"), "plus")
            empty.pressed.connect(self.add)
            self.body.addWidget(empty)
            return
        told = self.tr("Each dot is a seller’s price, the mark is the median; the line begins at nothing.")
        lines = [self._line(line, view.why) for line in reversed(view.lines)]
        add = self.adding(self.tr("New brief"), self.add)
        self.body.addWidget(self.listing(self.tr("Briefs"), told, lines, add))

    def add(self) -> None:
        """Ask for a new brief."""
        day = local_day(self.state.services.fieldwork.now())
        self._change(BriefLine(QuoteBrief(new_id(), self.client, "", day), (), None), known=False)

    def _line(self, line: BriefLine, why: Whys) -> QWidget:
        brief, found = line.brief, line.spread
        told = [self.place(brief.touchpoint_id), self.tr("asked {}").format(words.day(brief.asked))]
        chips = []
        if line.missing:
            chips.append(chip(self.tr("{} gave no price").format(line.missing), "fair"))
        title = self.tr("One price for “{}”").format(brief.title)
        actions = [self.action("pencil", self.tr("Change"), brief.title, self._change, line)]
        if found is not None and found.range:
            found_line = self.tr("{} between them").format(words.price(found.range, brief.currency))
            actions.insert(0, self.card_action(title, brief.touchpoint_id, [found_line]))
        inside: QWidget | None = None
        if found is not None:
            quotes = [(q.seller, q.amount) for q in line.quotes if q.amount is not None]
            ratio = words.score(None) if found.ratio is None else f"× {words.number(found.ratio, 2)}"
            varied = words.score(None) if found.variation is None else words.percent(found.variation)
            figures = {
                brief.id: self.tr("{} between them").format(words.price(found.range, brief.currency)),
                f"{brief.id}:ratio": self.tr("{} highest by lowest").format(ratio),
                f"{brief.id}:variation": self.tr("{} coefficient of variation").format(varied),
                f"{brief.id}:median": self.tr("{} median").format(words.price(found.median, brief.currency)),
            }
            drawn = self.tabled(
                brief.title,
                lambda wide, palette: spread_line(quotes, brief.currency, wide, palette=palette),
                Table(
                    (self.tr("Seller"), self.tr("Price")),
                    tuple(
                        (seller, Cell(words.price(amount, brief.currency), amount))
                        for seller, amount in sorted(quotes, key=lambda one: one[1])
                    ),
                ),
                (figures[brief.id], why[brief.id]),
            )
            actions.insert(0, drawn.turner)
            holder = QWidget()
            reasons = (self.reason(text, brief.title, why[key]) for key, text in figures.items())
            holder.setLayout(Flow(*reasons, gap=4))
            inside = self.stack([drawn, holder])
        return self.entry(
            brief.title, [" · ".join(part for part in told if part), brief.brief], chips, actions, inside
        )

    def _change(self, line: BriefLine, *, known: bool = True) -> None:
        work = self.state.services.fieldwork
        answer = BriefSheet.change(self, line.brief, line.quotes, self.places(), known=known)
        if answer is None:
            return
        wish, draft = answer
        if wish == REMOVE:
            self.keep(partial(work.remove, self.client, line.brief), self.tr("The quotes were removed."))
        else:
            self.keep(partial(work.save, self.client, draft.brief, draft.quotes, draft.removed))
