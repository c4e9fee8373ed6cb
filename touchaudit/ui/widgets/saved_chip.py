"""Says that all is stored and since when, or, in red and until it is mended, that it is not."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QWidget

from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import button, row
from touchaudit.ui.widgets.toast import announce


class SavedChip(QWidget):
    """“Saved 09:42”; or a red button that tries again to store what is not stored."""

    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.saved = chip("")
        self.lost = button(self.tr("NOT SAVED · try again"), role="lost", clicked=self.again.emit)
        self.setLayout(row(self.saved, self.lost, spacing=0))
        self.show_saved(None)

    def show_saved(self, at: datetime | None) -> None:
        """Say that everything was stored, the last of it then; nothing where there is nothing yet."""
        self.lost.hide()
        if at is not None:
            local = at.astimezone()
            clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
            self.saved.setText(self.tr("Saved {}").format(clock))
        self.saved.setVisible(at is not None)

    def say_saved(self, at: datetime) -> None:
        """Say aloud, too, that everything was stored just now."""
        self.show_saved(at)
        announce(self, self.saved.text())

    def show_locked(self) -> None:
        """Say that nothing can be changed any more."""
        self.lost.hide()
        self.saved.setText(self.tr("Final: to be read only"))
        self.saved.show()

    def show_lost(self) -> None:
        """Say that something is not stored."""
        self.saved.hide()
        self.lost.show()
        announce(self, self.tr("Not saved"))

    def is_lost(self) -> bool:
        """Return whether something is not stored."""
        return not self.lost.isHidden()
