"""A keypad to type numbers with a finger."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from touchaudit.ui import style
from touchaudit.ui.widgets.basics import button

ERASE = "\b"
_PLACES = {"0": (3, 1), ERASE: (3, 2)}


class Keypad(QWidget):
    """Ten digits, one more character (a point or a minus) and *erase*; emits the character of each press.

    The keys take no focus from the keyboard's user: whoever has a keyboard types.
    """

    pressed = Signal(str)

    def __init__(self, extra: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.keys = {character: self._key(character) for character in (*"1234567890", extra, ERASE)}
        for place, (character, key) in enumerate(self.keys.items()):
            key.setFixedSize(QSize(style.px(72), style.px(52)))
            grid.addWidget(key, *_PLACES.get(character, (place // 3, place % 3) if place < 9 else (3, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _key(self, character: str) -> QPushButton:
        return number_key(character, self.tr("Erase the last digit"), self.pressed)


def number_key(character: str, erase: str, pressed: SignalInstance) -> QPushButton:
    """Return the key of a character; ``erase`` is what the one that erases is called."""
    made = button("", "arrow-left") if character == ERASE else button(character)
    if character == ERASE:
        made.setAccessibleName(erase)
    made.setProperty("role", "key")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.clicked.connect(lambda _checked: pressed.emit(character))
    return made
