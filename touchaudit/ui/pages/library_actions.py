"""What can be done with one checklist of the library."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from touchaudit.errors import TouchAuditError
from touchaudit.services.views import LibraryEntry
from touchaudit.ui.dialogs.checklist_check import CheckSheet
from touchaudit.ui.dialogs.checklist_pages import PagesSheet
from touchaudit.ui.dialogs.checklist_use import UseSheet
from touchaudit.ui.pages.paper_actions import PaperActions
from touchaudit.ui.saving import Saver
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.menus import Entry

_Made = TypeVar("_Made")


class LibraryActions(QObject):
    """The gestures of the library page.

    Args:
        page: Whose window the sheets cover.
        state: What all pages share.
        changed: Called when the library is no longer what it was.
    """

    def __init__(self, page: QWidget, state: AppState, changed: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._state = state
        self._changed = changed
        self.saver = Saver(page, state)
        self._paper = PaperActions(page, state)

    def entries(self, entry: LibraryEntry) -> tuple[Entry, ...]:
        """Return the lines of the menu of one checklist."""
        lines: list[Entry] = [
            ("eye", self.tr("Show its pages"), partial(self.preview, entry)),
            ("printer", self.tr("Form to print and write on"), partial(self.form, entry, fillable=False)),
            ("pencil", self.tr("Form to fill in on a screen"), partial(self.form, entry, fillable=True)),
            ("file-spreadsheet", self.tr("Export as a workbook…"), partial(self.export, entry)),
            ("copy", self.tr("Duplicate"), partial(self.duplicate, entry)),
            ("shield-check", self.tr("Check"), partial(self.check, entry)),
            ("history", self.tr("Versions and use"), partial(self.show_use, entry)),
        ]
        if not entry.shipped:
            lines.append(("archive", self.tr("Retire"), partial(self.retire, entry)))
        return tuple(lines)

    def preview(self, entry: LibraryEntry) -> None:
        """Set the pages of a checklist off the window's thread, then show them."""
        pages = self._try(lambda: self._state.services.checklists.preview(entry.key))
        if pages is not None:
            from touchaudit.services.checklist_files import print_preview

            work = partial(print_preview, pages)
            self._state.tasks.run(self._page, work, partial(self._show_pages, entry))

    def form(self, entry: LibraryEntry, *, fillable: bool) -> None:
        """Draw a checklist as a form for any visit, and show its pages."""
        blank = self._state.services.paper.blank
        self._paper.make(entry.title, lambda: (blank(entry.key),), fillable=fillable)

    def export(self, entry: LibraryEntry) -> None:
        """Ask where to, and write a checklist as a workbook to edit."""
        self._save(entry, ".xlsx", lambda: self._state.services.checklists.export(entry.key))

    def duplicate(self, entry: LibraryEntry) -> None:
        """Put a copy of a checklist into the library."""
        key = self._try(lambda: self._state.services.checklists.duplicate(entry.key))
        if key is not None:
            self._changed()
            undo = partial(self._set_retired, key, True)
            self._state.offered.emit(self.tr("Copied: {}").format(entry.title), undo)

    def check(self, entry: LibraryEntry) -> None:
        """Check a checklist of the library and show what was found."""
        source = self._try(lambda: self._state.services.checklists.source(entry.key))
        if source is not None:
            from touchaudit.services.checklist_check import check

            CheckSheet.show_check(self._page, check(*source))

    def check_file(self, path: Path) -> None:
        """Check a file without taking it into the library."""
        from touchaudit.services.checklist_check import check_file

        CheckSheet.show_check(self._page, check_file(path))

    def show_use(self, entry: LibraryEntry) -> None:
        """Show versions and walks of a checklist; go to one of them."""
        checklists = self._state.services.checklists
        versions, uses = checklists.versions(entry.key), checklists.where_used(entry.key)
        chosen = UseSheet.choose(self._page, entry.title, versions, uses)
        if chosen is not None:
            self._state.go(
                "walk", client_id=chosen.client_id, visit_id=chosen.visit_id, walk_id=chosen.walk_id
            )

    def retire(self, entry: LibraryEntry) -> None:
        """Take a checklist out of the library, and offer to bring it back."""
        if self._set_retired(entry.key, True):
            undo = partial(self._set_retired, entry.key, False)
            self._state.offered.emit(self.tr("Retired: {}").format(entry.title), undo)

    def _set_retired(self, key: str, retired: bool) -> bool:
        def turn() -> bool:
            self._state.services.checklists.retire(key, retired=retired)
            return True

        done = self._try(turn) is not None
        self._changed()
        return done

    def _show_pages(self, entry: LibraryEntry, data: bytes) -> None:
        if PagesSheet.show_pages(self._page, entry.title, data):
            self._save(entry, ".pdf", lambda: data)

    def _save(self, entry: LibraryEntry, suffix: str, make: Callable[[], bytes]) -> None:
        data = self._try(make)
        if data is not None:
            self.saver.ask(data, self.tr("Save the checklist"), f"{entry.title}{suffix}")

    def _try(self, work: Callable[[], _Made]) -> _Made | None:
        try:
            return work()
        except TouchAuditError as error:
            self._state.trouble.emit(error)
            return None
