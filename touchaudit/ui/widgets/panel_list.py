"""The list of panels at the left of the insight page, in groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from touchaudit.saying import Saying
from touchaudit.ui import style, words

if TYPE_CHECKING:
    from touchaudit.ui.panels.base import Group, PanelKind

_WIDE = 232
_HEADING = 34
_KEY = Qt.ItemDataRole.UserRole


class PanelList(QListWidget):
    """Up and Down go from panel to panel; ``chosen`` sends the key of the one gone to."""

    chosen = Signal(str)

    def __init__(self, name: str, kinds: Iterable[PanelKind], groups: Mapping[Group, Saying]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFixedWidth(style.px(_WIDE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(style.px(18), style.px(18)))
        group = None
        for kind in kinds:
            if kind.group is not group:
                group = kind.group
                self.addItem(self._heading(words.said(groups[group])))
            item = QListWidgetItem(style.icon(kind.icon), words.said(kind.title))
            item.setData(_KEY, kind.key)
            item.setSizeHint(QSize(0, style.target()))
            self.addItem(item)
        self.currentItemChanged.connect(self._tell)

    def mark(self, key: str) -> None:
        """Mark the panel that is shown, without a signal."""
        blocked = self.blockSignals(True)
        for at in range(self.count()):
            if self.item(at).data(_KEY) == key:
                self.setCurrentRow(at)
        self.blockSignals(blocked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for at in range(self.count()):
                if not self.item(at).data(_KEY):
                    self.item(at).setForeground(style.colour("accent"))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(item.data(_KEY))

    @staticmethod
    def _heading(text: str) -> QListWidgetItem:
        item = QListWidgetItem(text.upper())
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(style.font(12, QFont.Weight.DemiBold))
        item.setForeground(style.colour("accent"))
        item.setSizeHint(QSize(0, style.px(_HEADING)))
        return item
