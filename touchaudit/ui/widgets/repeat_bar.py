"""Which round of a repeated part is asked about, and how to add or drop one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from touchaudit.services.views import QuestionView
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
            if view.repeat_count > 1:
                self._flow.addWidget(
                    icon_button(
                        "trash-2", self.tr("Remove {} {}").format(name, view.repeat_number), self.dropped.emit
                    )
                )
        chain(self, self.findChildren(QAbstractButton))
