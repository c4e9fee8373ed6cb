"""Which round of a repeated part is asked about, and how to add, order and drop rounds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from touchaudit.services.walk_values import QuestionView, RepeatLine, RoundsView
from touchaudit.ui.widgets.basics import button, clear, icon_button
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.round_card import RoundCard
from touchaudit.ui.widgets.tab_order import chain
from touchaudit.ui.widgets.toast import announce


class RoundsRow(QWidget):
    """The rounds of one repeat as cards: one that is pressed is turned to, one that is dragged moves.

    ``turned`` sends the reference of a round, ``moved`` that and its new number, ``dropped`` that and its
    name, ``added`` the reference of the repeat.
    """

    turned = Signal(str)
    moved = Signal(str, int)
    dropped = Signal(str, str)
    added = Signal(str)

    def __init__(self, view: RoundsView, *, locked: bool) -> None:
        super().__init__()
        self._view = view
        self._free = not locked
        self._name = view.label or self.tr("Round")
        self._flow = Flow(gap=6)
        self.setLayout(self._flow)
        self.cards = [self._card(number) for number in range(1, len(view.rounds) + 1)]
        for card in self.cards:
            self._flow.addWidget(card)
        if not view.fixed and not locked:
            add = button(self.tr("Add another"), "plus", "link", partial(self.added.emit, view.repeat))
            add.setAccessibleDescription(self._name)
            self._flow.addWidget(add)
            here = view.rounds[view.number - 1]
            name = f"{self._name} {view.number}"
            dropped = partial(self.dropped.emit, here.ref, name)
            self._flow.addWidget(icon_button("trash-2", self.tr("Remove {}").format(name), dropped))

    def can_arrange(self) -> bool:
        """Return whether there is an order to change."""
        return len(self._view.rounds) > 1 and self._free

    def step(self, card: RoundCard, by: int) -> None:
        """Move a round one place on and keep that."""
        place = self.cards.index(card) + by
        if self.can_arrange() and 0 <= place < len(self.cards):
            self._move(card, place)
            announce(card, self.tr("Place {} of {}").format(place + 1, len(self.cards)))
            self.drop(card)

    def drag(self, card: RoundCard, at: QPoint) -> None:
        """Let a round take the place that the pointer is at."""
        near = [(other.geometry().center() - at).manhattanLength() for other in self.cards]
        place = near.index(min(near))
        if self.cards[place] is not card:
            self._move(card, place)

    def drop(self, card: RoundCard) -> None:
        """Keep a round where it stands now."""
        place = self.cards.index(card)
        if self._view.rounds[place].ref != card.ref:
            self.moved.emit(card.ref, place + 1)

    def _card(self, number: int) -> RoundCard:
        one = self._view.rounds[number - 1]
        card = RoundCard(f"{self._name} {number}", one.title, one.ref, self)
        card.setChecked(number == self._view.number)
        card.clicked.connect(lambda _checked: self.turned.emit(card.ref))
        return card

    def _move(self, card: RoundCard, place: int) -> None:
        self.cards.remove(card)
        self.cards.insert(place, card)
        rest = [item.widget() for item in iter(lambda: self._flow.takeAt(0), None)]
        for shown in (*self.cards, *(part for part in rest if part not in self.cards)):
            if shown is not None:
                self._flow.addWidget(shown)
        self._flow.invalidate()
        self._flow.activate()  # now: the pointer asks where the cards are


class RepeatBar(QWidget):
    """The rounds around a question: a row of cards for each repeat it stands in, outermost first."""

    turned = Signal(str)
    moved = Signal(str, int)
    dropped = Signal(str, str)
    added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 2)
        self._box.setSpacing(6)
        self._shown: tuple[object, ...] = ()
        self.rows: list[RoundsRow] = []
        self.hide()

    def show_question(self, view: QuestionView, *, locked: bool) -> None:
        """Show the repeats around this question, if there are any."""
        self.setVisible(bool(view.rounds))
        shown = (view.rounds, locked)
        if shown == self._shown:
            return
        focused = next((card.ref for row in self.rows for card in row.cards if card.hasFocus()), "")
        self._shown = shown
        clear(self._box)
        self.rows = [RoundsRow(rounds, locked=locked) for rounds in view.rounds]
        for row in self.rows:
            row.turned.connect(self.turned)
            row.moved.connect(self.moved)
            row.dropped.connect(self.dropped)
            row.added.connect(self.added)
            self._box.addWidget(row)
            row.show()  # a layout shows what it is given only with the next event
        chain(self, self.findChildren(QAbstractButton))
        for card in (card for row in self.rows for card in row.cards):
            if focused and card.isChecked() and focused.rpartition("[")[0] == card.ref.rpartition("[")[0]:
                card.setFocus(Qt.FocusReason.OtherFocusReason)


class EmptyRepeats(QWidget):
    """Offers a first round of every repeat that has none; ``added`` sends the repeat's reference."""

    added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(gap=6)
        self.setLayout(self._flow)
        self._shown: tuple[RepeatLine, ...] = ()
        self.hide()

    def show_repeats(self, repeats: Sequence[RepeatLine]) -> None:
        """Offer those that are empty and may be filled."""
        empty = tuple(line for line in repeats if not line.count and not line.fixed)
        self.setVisible(bool(empty))
        if empty == self._shown:
            return
        self._shown = empty
        clear(self._flow)
        for line in empty:
            text = self.tr("Add: {}").format(line.label or self.tr("Round"))
            self._flow.addWidget(button(text, "plus", "link", partial(self.added.emit, line.ref)))
        chain(self, self.findChildren(QAbstractButton))
