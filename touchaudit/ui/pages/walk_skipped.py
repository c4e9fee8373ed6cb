"""Which questions the checklist left out, and why: said in a line, shown when asked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from touchaudit.services.walk_values import SkippedLine
from touchaudit.ui import words
from touchaudit.ui.widgets.basics import button, clear, column, label, relabel, row


class SkippedNote(QWidget):
    """“3 questions skipped: no queue”, with *Show them*."""

    def __init__(self) -> None:
        super().__init__()
        self._skipped: tuple[SkippedLine, ...] = ()
        self._text = label("", "muted", wrap=True)
        self.toggle = button("", role="link", clicked=self._turn)
        self._list = QWidget()
        self._lines = column(spacing=4, margins=(0, 2, 0, 0))
        self._list.setLayout(self._lines)
        line = row(spacing=6)
        line.addWidget(self._text, 1)
        line.addWidget(self.toggle)
        self.setLayout(column(line, self._list, spacing=0))
        self.show_skipped(())

    def show_skipped(self, skipped: Sequence[SkippedLine]) -> None:
        """Say how many questions were left out, and because of what."""
        self.setVisible(bool(skipped))
        if tuple(skipped) == self._skipped and skipped:
            return
        self._skipped = tuple(skipped)
        reasons = list(dict.fromkeys(line.why for line in skipped if line.why))
        one, many = self.tr("question skipped"), self.tr("questions skipped")
        count = words.plural(len(skipped), one, many)
        self._text.setText(f"{count}: {reasons[0]}" if len(reasons) == 1 else count)
        clear(self._lines)
        for line in skipped:
            told = f"{line.label} ({line.why})" if line.why and len(reasons) > 1 else line.label
            self._lines.addWidget(label(told, "small", wrap=True))
        self._fold(shown=False)

    def _turn(self) -> None:
        self._fold(shown=self._list.isHidden())

    def _fold(self, *, shown: bool) -> None:
        self._list.setVisible(shown)
        relabel(self.toggle, self.tr("Hide them") if shown else self.tr("Show them"))
