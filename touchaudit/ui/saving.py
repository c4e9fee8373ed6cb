"""Ask where to, and write a file there; the person is told how it went."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from touchaudit.errors import TouchAuditError
from touchaudit.ui.state import AppState

_FORBIDDEN = re.compile(r'[\\/:*?"<>|]+')


class Saver(QObject):
    """Saves files for one page.

    Args:
        page: Whose window the file dialog covers.
        state: What all pages share.
    """

    def __init__(self, page: QWidget, state: AppState) -> None:
        super().__init__(page)
        self._page = page
        self._state = state

    def ask(self, data: bytes, title: str, name: str) -> None:
        """Ask where to, under ``title``; ``name`` is a file name to begin with, its suffix is kept."""
        suffix = Path(name).suffix
        start = Path.home() / _FORBIDDEN.sub(" ", name)
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, str(start), f"*{suffix}")
        if chosen:
            path = Path(chosen)
            right = path.suffix.lower() == suffix
            self.write(data, path if right else path.with_name(path.name + suffix))

    def write(self, data: bytes, path: Path) -> None:
        """Write a file; the person has agreed already if one is there."""
        from touchaudit.services.checklist_files import save

        try:
            save(data, path, replace_it=True)
        except TouchAuditError as error:
            self._state.trouble.emit(error)
            return
        self._state.said.emit(self.tr("Saved as {}").format(path.name))
