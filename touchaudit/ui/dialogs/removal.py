"""Asks before a touchpoint is removed that signed visits walked: their scores change with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from touchaudit.domain.removal import Removal
from touchaudit.ui import words
from touchaudit.ui.widgets.basics import label
from touchaudit.ui.widgets.sheet import Sheet

_MOST = 8


class RemovalSheet(Sheet):
    """Says which signed scores change, from what to what; to cancel is the default."""

    def __init__(self, parent: QWidget, name: str, found: Removal) -> None:
        count = len(found.signed)
        walked = words.plural(count, self.tr("signed visit"), self.tr("signed visits"))
        super().__init__(
            parent,
            self.tr("Remove “{}”?").format(name),
            self.tr("Remove it"),
            intro=self.tr("{} walked it. Without its walks, their scores are no longer those signed.").format(
                walked
            ),
        )
        self.yes.setDefault(False)
        self.no.setDefault(True)
        if words.score(found.before, 2) != words.score(found.after, 2):
            overall = self.tr("Overall: {} now, {} without it").format(
                words.score(found.before, 2), words.score(found.after, 2)
            )
            self.form.addWidget(label(overall, "h3", wrap=True))
        for one in found.signed[:_MOST]:
            told = self.tr("{}, {}: {} now, {} without it").format(
                one.visit.title,
                words.day(one.visit.on),
                words.score(one.before, 2),
                words.score(one.after, 2),
            )
            self.form.addWidget(label(told, wrap=True))
        if count > _MOST:
            self.form.addWidget(label(self.tr("and {} more").format(count - _MOST), "small"))
        self.form.addWidget(label(self.tr("Undo brings all of it back."), "small", wrap=True))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    @classmethod
    def ask(cls, parent: QWidget, name: str, found: Removal) -> bool:
        """Return whether it is to be removed all the same."""
        return cls(parent, name, found).exec() == QDialog.DialogCode.Accepted
