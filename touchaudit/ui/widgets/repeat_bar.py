"""Which round of a repeated part is asked about, and how to add or drop one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from touchaudit.services.views import QuestionView, RepeatLine
from touchaudit.ui.widgets.basics import button, clear, icon_button
from touchaudit.ui.widgets.controls import Segment
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.tab_order import chain


class RepeatBar(QWidget):
    """The rounds of a repeat as small cards; ``turned`` sends the number of one, from 1."""

    turned = Signal(int)
    added = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow(gap=6)
        self.setLayout(self._flow)
        self._shown: tuple[object, ...] = ()
        self.hide()

    def show_question(self, view: QuestionView, *, locked: bool) -> None:
        """Show the repeat around this question, if there is one."""
        self.setVisible(bool(view.repeat))
        shown = (view.repeat, view.repeat_number, view.repeat_count, view.repeat_fixed, locked)
        if shown == self._shown or not view.repeat:
            return
        self._shown = shown
        clear(self._flow)
        name = view.repeat_label or self.tr("Round")
        group = QButtonGroup(self)
        for number in range(1, view.repeat_count + 1):
            text = f"{name} {number}"
            card = Segment(text, text)
            card.setChecked(number == view.repeat_number)
            card.clicked.connect(lambda _checked, number=number: self.turned.emit(number))
            group.addButton(card)
            self._flow.addWidget(card)
        if not view.repeat_fixed and not locked:
            self._flow.addWidget(button(self.tr("Add another"), "plus", "link", self.added.emit))
            gone = self.tr("Remove {} {}").format(name, view.repeat_number)
            self._flow.addWidget(icon_button("trash-2", gone, self.dropped.emit))
        chain(self, self.findChildren(QAbstractButton))


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
