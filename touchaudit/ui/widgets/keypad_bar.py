"""One keypad for all numbers of a screen, across its foot."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy

from touchaudit.ui import style
from touchaudit.ui.widgets.basics import Snug
from touchaudit.ui.widgets.keypad import ERASE, number_key
from touchaudit.ui.widgets.questions.number import Number

_LEAST, _MOST, _HEIGHT, _GAP = 44, 88, 52, 6


class KeypadBar(QFrame):
    """Types into the number that is asked about; hidden while none is.

    Its keys stand in one line, or in two where they would become narrower than a finger. They take no focus.
    """

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "dock")
        self.setAccessibleName(self.tr("Keypad"))
        self._number: Number | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 8, 24, 8)
        self._grid.setSpacing(_GAP)
        erase = self.tr("Erase the last digit")
        self.keys = {
            character: number_key(character, erase, self.pressed)
            for character in (*"1234567890", "−", ".", ERASE)
        }
        for key in self.keys.values():
            key.setFixedHeight(style.px(_HEIGHT))
            key.setProperty("across", True)
            key.setMaximumWidth(style.px(_MOST))
            key.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            key.setParent(self)
        self.pressed.connect(self._type)
        Snug(self, self._fold)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """Keep no page wide: the keys go on in a second line."""
        return QSize(0, super().minimumSizeHint().height())

    def serve(self, number: Number | None) -> None:
        """Type into this number from now on; None for nothing to type into."""
        self._number = number
        if number is not None:
            whole = number.extra == "−"
            self.keys["−"].setVisible(whole)
            self.keys["."].setVisible(not whole)
            self.keys["."].setText(number.extra if not whole else ".")
        self.setVisible(number is not None)

    def _type(self, character: str) -> None:
        if self._number is not None:
            self._number.key_in(self._number.extra if character == "." else character)

    def _fold(self, width: int) -> None:
        count = len(self.keys) - 1
        across = count if width - 48 >= count * _LEAST + (count - 1) * _GAP else count // 2
        for at, key in enumerate(self.keys.values()):
            place = min(at, 10) if at < 12 else 11  # a point and a minus take turns in one place
            self._grid.addWidget(key, place // across, place % across)
