"""The bare keys of the walk. Fields for text keep what is typed in them: Qt asks them first."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

_TEXTS = (QLineEdit, QPlainTextEdit)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WalkKeys(QObject):
    """Binds keys to what they do on a page.

    Space and Enter are not bound: a button in focus uses them itself, and :meth:`pressed` gets what is left.

    Args:
        page: Where the keys work.
        bare: What each key does.
        enter: What Enter does where no button is in focus.
        space: What Space does there.
        escape: What Esc does.
    """

    def __init__(
        self,
        page: QWidget,
        bare: Mapping[str, Callable[[], object]],
        *,
        enter: Callable[[], object],
        space: Callable[[], object],
        escape: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._enter = enter
        self._space = space
        self._escape = escape
        for key, does in bare.items():
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(does)

    def pressed(self, event: QKeyEvent) -> bool:
        """Use a key that no control took; tell whether it meant something."""
        focus = self._page.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() in _ENTER and not isinstance(focus, QPlainTextEdit):
            self._press_or_go_on(focus)
        elif event.key() == Qt.Key.Key_Space and not isinstance(focus, _TEXTS) and not event.isAutoRepeat():
            self._space()
        else:
            return False
        return True

    def _press_or_go_on(self, focus: QWidget | None) -> None:
        """Press the button in focus; on an answer, Enter goes on as it does anywhere else."""
        answer = isinstance(focus, QRadioButton | QCheckBox)
        if isinstance(focus, QAbstractButton) and not answer:
            focus.click()
        else:
            self._enter()
