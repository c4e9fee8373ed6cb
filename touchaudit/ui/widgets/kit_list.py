"""What is taken along on a visit: things to tick once they are in the bag."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from touchaudit.ui.widgets.basics import button, clear, column, icon_button, label, row
from touchaudit.ui.widgets.controls import Tick, line_edit
from touchaudit.ui.widgets.tab_order import chain


class KitList(QWidget):
    """The list with a line to add to it; ``ticked`` sends a thing and whether it is packed."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._things: dict[str, tuple[Tick, QToolButton]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._told = label(self.tr("Nothing to take along yet."), "muted")
        self.more = line_edit(self.tr("One more thing"), hint=self.tr("a parcel to return"))
        self.more.returnPressed.connect(self._add)
        self._add_button = button(self.tr("Add"), "plus", clicked=self._add)
        adding = row(spacing=8)
        adding.addWidget(self.more, 1)
        adding.addWidget(self._add_button)
        self.setLayout(column(self._told, self._rows, 4, adding, spacing=2))

    def fill(self, kit: Iterable[str], packed: Iterable[str]) -> None:
        """Show other things."""
        clear(self._rows)
        self._things = {}
        bag = set(packed)
        for thing in kit:
            self._append(thing, thing in bag)
        self._told.setVisible(not self._things)

    def kit(self) -> tuple[str, ...]:
        """Return the things in their order."""
        return tuple(self._things)

    def packed(self) -> tuple[str, ...]:
        """Return what is ticked."""
        return tuple(thing for thing, (tick, _) in self._things.items() if tick.isChecked())

    def _append(self, thing: str, packed: bool) -> None:
        tick = Tick(thing, packed)
        tick.setToolTip(thing)
        tick.toggled.connect(partial(self.ticked.emit, thing))
        line = QWidget()
        content = row(spacing=4)
        content.addWidget(tick, 1)
        remove = icon_button("x", self.tr("Leave {} at home").format(thing))
        remove.clicked.connect(lambda _checked: self._leave(thing, line))
        content.addWidget(remove)
        line.setLayout(content)
        self._things[thing] = (tick, remove)
        self._rows.addWidget(line)
        stops = [part for pair in self._things.values() for part in pair]
        chain(self, [*stops, self.more, self._add_button])

    def _add(self) -> None:
        thing = " ".join(self.more.text().split())
        if thing and thing not in self._things:
            self._append(thing, packed=False)
            self._told.hide()
        self.more.clear()
        self.more.setFocus()

    def _leave(self, thing: str, line: QWidget) -> None:
        self._things.pop(thing)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._told.setVisible(not self._things)
        self.more.setFocus()
