"""Ask for a number: typed, stepped or keyed in with a finger."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QDoubleValidator, QIntValidator, QKeyEvent, QValidator
from PySide6.QtWidgets import QBoxLayout, QWidget

from touchaudit.services.walk_values import QuestionView
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import Snug, column, icon_button, label, row
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.debounce import Debounce
from touchaudit.ui.widgets.keypad import ERASE, Keypad
from touchaudit.ui.widgets.questions.base import QuestionWidget, asks
from touchaudit.ui.words import duration

_STEPS = {int(Qt.Key.Key_Up): 1, int(Qt.Key.Key_Down): -1}


@asks("integer", "decimal")
class Number(QuestionWidget):
    """A large number with steppers beside it and a keypad under it.

    A bare digit pressed anywhere on the page starts the number. Numbers are shown in the auditor's way of
    writing and given with a point, as XForms wants them.
    """

    field_role, field_width, step_role = "number", 220, "step"

    def __init__(self, view: QuestionView, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        self._whole = view.type == "integer"
        self._locale = QLocale()
        self._locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self._minus = icon_button("minus", self.tr("One less"), lambda: self._step(-1), role=self.step_role)
        self.field = line_edit(self.tr("Number"))
        self.field.setProperty("role", self.field_role)
        self.field.setValidator(self._validator())
        if self.field_width:
            self.field.setFixedWidth(style.px(self.field_width))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.installEventFilter(self)
        self._words = label("", "lead")
        self._standard = label("", "muted", wrap=True)
        for part in (self._words, self._standard):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._due = Debounce(self, self._give)
        self._plus = icon_button("plus", self.tr("One more"), lambda: self._step(1), role=self.step_role)
        self.extra = "−" if self._whole else self._locale.decimalPoint()
        self.keypad = Keypad(self.extra)
        self._lent = False
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(style.px(28))
        left = column(row(self._minus, self.field, self._plus), self._words, self._standard, None, spacing=6)
        self._box.addLayout(left)
        self._box.addLayout(row(self.keypad, None))
        self._box.addStretch(1)
        Snug(self, self._fold)
        self.field.textEdited.connect(self._typed)
        self.field.editingFinished.connect(self.flush)
        self.keypad.pressed.connect(self.key_in)
        self.show_view(view)

    def show_view(self, view: QuestionView) -> None:
        """Show the number that is stored, unless another is being typed."""
        super().show_view(view)
        if not self._due.isActive():
            self.field.setText(self._shown(view.value))
        self.field.setReadOnly(view.readonly)
        for part in (self._minus, self._plus):
            part.setVisible(not view.readonly)
        self.keypad.setVisible(not view.readonly and not self._lent)
        self._tell()

    def lend_keypad(self) -> None:
        """Show no keypad here: one on the screen types into the number that is asked about."""
        self._lent = True
        self.keypad.hide()

    def take_key(self, text: str) -> bool:
        """Start typing with this digit."""
        if not text.isdigit() or self.view.readonly:
            return False
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)
        self.key_in(text)
        return True

    def flush(self) -> None:
        """Give the number that was typed."""
        self._due.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            self._step(_STEPS[event.key()])
            return True
        return False

    def _validator(self) -> QValidator:
        if self._whole:
            return QIntValidator(-999_999_999, 999_999_999, self)
        made = QDoubleValidator(-1e12, 1e12, 6, self)
        made.setNotation(QDoubleValidator.Notation.StandardNotation)
        made.setLocale(self._locale)
        return made

    def _typed(self) -> None:
        self._tell()
        self._due.touch()

    def key_in(self, character: str) -> None:
        """Type a character at the end, or take the last one away."""
        text = self.field.text()
        changed = text[:-1] if character == ERASE else text + character
        if character == "−":
            changed = text[1:] if text.startswith("-") else f"-{text}"
        if self._may_become_a_number(changed):
            self.field.setText(changed)
            self._typed()

    def _may_become_a_number(self, text: str) -> bool:
        outcome: Any = self.field.validator().validate(text, len(text))
        return bool(outcome[0] != QValidator.State.Invalid)

    def _step(self, by: int) -> None:
        number = (self._number() or 0) + by
        self.field.setText(self._shown(str(int(number) if self._whole else round(number, 6))))
        self._typed()

    def _give(self) -> None:
        self.answered.emit(self._value())

    def _value(self) -> str:
        number = self._number()
        if number is None:
            return ""
        return str(int(number)) if self._whole or number.is_integer() else repr(number)

    def _number(self) -> float | None:
        number, ok = self._locale.toDouble(self.field.text())
        return number if ok else None

    def _shown(self, value: str) -> str:
        try:
            number = float(value)
        except ValueError:
            return value
        if number.is_integer():
            return self._locale.toString(int(number))
        return self._locale.toString(number, "g", 12)

    def _tell(self) -> None:
        number = self._number()
        timed = self.view.stopwatch and number is not None
        self._words.setText(duration(number) if timed and number is not None else "")
        self._words.setVisible(bool(self._words.text()))
        target, limit = self.view.target, self.view.limit
        text = ""
        if target is not None and limit is not None:
            text = self.tr("Standard: {}, at most {}").format(duration(target), duration(limit))
        self._standard.setText(text)
        self._standard.setVisible(bool(text))

    def _fold(self, width: int) -> None:
        """Put the keypad below the number where it does not fit beside it."""
        narrow = width < style.px(620)
        self._box.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
