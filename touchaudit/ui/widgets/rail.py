"""The way from page to page: a rail at the left, or a bar at the foot where the window stands upright."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QToolButton

from touchaudit.ui import style
from touchaudit.ui.widgets.basics import restyle

WIDTH = 84
_ROOMY = 66
_BESIDE = 8
"""Pixels beside the text of a button."""


@dataclass(frozen=True, slots=True)
class RailItem:
    """One button: the page it leads to, its icon and its text; ``foot`` puts it at the end."""

    page: str
    icon: str
    text: str
    foot: bool = False


class Rail(QFrame):
    """Buttons that lead to the pages; the page shown is marked."""

    chosen = Signal(str)

    def __init__(self, items: tuple[RailItem, ...]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pages"))
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._icons = {item.page: item.icon for item in items}
        self._buttons: dict[str, QToolButton] = {}
        self._upright = False
        for item in items:
            if item.foot and not any(known.foot for known in items if known.page in self._buttons):
                self._line.addStretch(1)
            self._buttons[item.page] = self._make(item)
            self._line.addWidget(self._buttons[item.page])
        self.stand_up(False)

    def stand_up(self, upright: bool) -> None:
        """Become a bar at the foot of an upright window, or a rail again."""
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if upright else directions.TopToBottom)
        self._line.setContentsMargins(6, 6, 6, 6)
        self._upright = upright
        self._draw_in()
        across, down = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        for button in self._buttons.values():
            button.setSizePolicy(across, down)
        largest = 16_777_215
        self.setMinimumWidth(0 if upright else style.px(WIDTH))
        self.setMaximumWidth(largest if upright else style.px(WIDTH))
        restyle(self, surface="dock" if upright else "rail")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_in()

    def mark(self, page: str) -> None:
        """Mark the page that is shown."""
        for name, button in self._buttons.items():
            here = name == page
            button.setIcon(style.icon(self._icons[name], "accent" if here else "text"))
            button.setAccessibleDescription(self.tr("The page shown") if here else "")
            restyle(button, here=here)

    def allow(self, page: str, allowed: bool) -> None:
        """Let a page be chosen, or not: where there is nothing to show on it yet."""
        self._buttons[page].setEnabled(allowed)

    def _draw_in(self) -> None:
        """Stand closer together where a rail is low, and write smaller where a bar is narrow.

        So every button keeps its whole text.
        """
        tight = not self._upright and self.height() < style.px(_ROOMY) * len(self._buttons)
        gap = 2 if tight or self._upright else 6
        self._line.setSpacing(gap)
        written = QFontMetrics(style.font(12, QFont.Weight.DemiBold))
        widest = max(written.horizontalAdvance(button.text()) for button in self._buttons.values())
        narrow = self._upright and (widest + _BESIDE + gap) * len(self._buttons) > self.width()
        for button in self._buttons.values():
            if (button.property("tight"), button.property("narrow")) != (tight, narrow):
                restyle(button, tight=tight, narrow=narrow)

    def _make(self, item: RailItem) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setText(item.text)
        button.setAccessibleName(item.text)
        button.setIcon(style.icon(item.icon))
        button.setIconSize(QSize(style.px(23), style.px(23)))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(item.page))
        return button
