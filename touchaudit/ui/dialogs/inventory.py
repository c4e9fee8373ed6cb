"""Choose touchpoints from an industry's inventory, to put them on a client's map."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from touchaudit.services.map_views import SketchView
from touchaudit.ui import words
from touchaudit.ui.widgets.basics import clear, label, row
from touchaudit.ui.widgets.controls import Picker, Tick
from touchaudit.ui.widgets.sheet import Sheet

Inventory = Callable[[str], Sequence[SketchView]]


class InventorySheet(Sheet):
    """The touchpoints of an industry by stage, to be ticked; those on the map already can't be."""

    def __init__(self, parent: QWidget, starters: Sequence[tuple[str, str]], inventory: Inventory) -> None:
        super().__init__(
            parent,
            self.tr("Add from an inventory"),
            self.tr("Add to the map"),
            intro=self.tr("Each comes with its stage, service standard, criticality and checklist."),
        )
        self._inventory = inventory
        self._ticks: dict[str, Tick] = {}
        filled = [(key, text) for key, text in starters if inventory(key)]
        self.industry = Picker(self.tr("Inventory"), filled, self._likeliest([key for key, _ in filled]))
        self.industry.picked.connect(self._refill)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.field(self.tr("Inventory"), self.industry)
        self.form.addLayout(self._list)
        self.form.addStretch(1)
        self._fill()

    @classmethod
    def choose(
        cls, parent: QWidget, starters: Sequence[tuple[str, str]], inventory: Inventory
    ) -> tuple[str, tuple[str, ...]] | None:
        """Return the inventory and the names of the touchpoints wanted, or None if the auditor backed out."""
        sheet = cls(parent, starters, inventory)
        if sheet.exec() != QDialog.DialogCode.Accepted:
            return None
        return str(sheet.industry.value()), sheet.chosen()

    def chosen(self) -> tuple[str, ...]:
        """Return the names that are ticked."""
        return tuple(name for name, tick in self._ticks.items() if tick.isChecked() and tick.isEnabled())

    def problem(self) -> tuple[str, QWidget] | None:
        return None if self.chosen() else (self.tr("Tick at least one touchpoint."), self.industry)

    def _likeliest(self, keys: Sequence[str]) -> str | None:
        """Return the inventory that the map has most of: it was made from it."""
        return max(keys, key=lambda key: sum(sketch.there for sketch in self._inventory(key)), default=None)

    def _refill(self) -> None:
        self._fill()
        self._order_tabs()

    def _fill(self) -> None:
        clear(self._list)
        self._ticks.clear()
        stage = ""
        for sketch in self._inventory(str(self.industry.value())):
            if sketch.stage != stage:
                stage = sketch.stage
                self._list.addSpacing(8)
                self._list.addWidget(label(stage.upper(), "eyebrow"))
            self._list.addLayout(self._line(sketch))

    def _line(self, sketch: SketchView) -> QHBoxLayout:
        touchpoint = sketch.touchpoint
        tick = Tick(touchpoint.name, sketch.there)
        tick.setEnabled(not sketch.there)
        self._ticks[touchpoint.name] = tick
        told = self.tr("{}, criticality {}").format(
            words.channel_word(touchpoint.channel), touchpoint.criticality
        )
        return row(tick, None, label(self.tr("on the map") if sketch.there else told, "small"))
