"""A keypad to type numbers with a finger."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from touchaudit.ui import style
from touchaudit.ui.widgets.basics import button

ERASE = "\b"


class Keypad(QWidget):
    """Ten digits, a point where one makes sense, and *erase*; emits the character of each press.

    The keys take no focus from the keyboard's user: whoever has a keyboard types.
    """

    pressed = Signal(str)

    def __init__(self, *, point: str = "", sign: bool = False) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, digit in enumerate("123456789"):
            grid.addWidget(self._key(digit), place // 3, place % 3)
        extra = point or ("−" if sign else "")
        if extra:
            grid.addWidget(self._key(extra), 3, 0)
        grid.addWidget(self._key("0"), 3, 1)
        grid.addWidget(self._key(ERASE), 3, 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _key(self, character: str) -> QPushButton:
        if character == ERASE:
            made = button("", "arrow-left")
            made.setAccessibleName(self.tr("Erase the last digit"))
        else:
            made = button(character)
        made.setProperty("role", "key")
        made.setFixedSize(QSize(style.px(72), style.px(52)))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _checked: self.pressed.emit(character))
        return made
