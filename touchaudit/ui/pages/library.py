"""The library: which checklists there are, and the way to bring in one's own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from touchaudit.domain.client import Channel
from touchaudit.errors import FormError, TouchAuditError
from touchaudit.services.views import LibraryEntry
from touchaudit.ui import words
from touchaudit.ui.pages.library_actions import LibraryActions
from touchaudit.ui.state import AppState
from touchaudit.ui.submitting import Submitting
from touchaudit.ui.widgets.badges import Glyph, chip
from touchaudit.ui.widgets.basics import OneLine, button, clear, column, frame, label, row
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.menus import menu_button
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.why_button import WhyButton
from touchaudit.ui.widgets.why_sheet import explain

_ENDINGS = (".xlsx", ".xlsm", ".xls", ".csv", ".md", ".xml", ".zip")


class LibraryPage(Page):
    """Shipped checklists, then imported ones; a file can be opened or dropped here."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state)
        self.setAcceptDrops(True)
        self.head.say(
            self.tr("Checklists"),
            self.tr("Each is an XLSForm: written in Excel, walked here or on a phone with ODK or Kobo"),
        )
        self.gestures = LibraryActions(self, state, self.refresh)
        self.submitting = Submitting(self, state)
        self.head.add(
            button(self.tr("Bring in a submission…"), "upload", clicked=self.submitting.choose),
            button(self.tr("Check a file…"), "shield-check", clicked=self._choose_to_check),
            button(self.tr("Open a checklist…"), "file-spreadsheet", "primary", self._choose),
        )
        self.search = line_edit(self.tr("Search the checklists"), hint=self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._show())
        self._entries: tuple[LibraryEntry, ...] = ()
        self._problems = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.body.addWidget(self.search)
        self.body.addLayout(self._problems)
        self.body.addLayout(self._list)
        self.body.addStretch(1)

    def refresh(self) -> None:
        self.show_entries(self.state.services.checklists.library())

    def scope(self) -> str:
        return ""

    def show_entries(self, entries: tuple[LibraryEntry, ...]) -> None:
        """Show the checklists there are."""
        self._entries = entries
        self._show()

    def _show(self) -> None:
        clear(self._list)
        sought = self.search.text().casefold().split()
        entries = [entry for entry in self._entries if all(word in _found_by(entry) for word in sought)]
        if sought and not entries:
            self._list.addWidget(label(self.tr("No checklist has these words."), "muted"))
        own = [entry for entry in entries if not entry.shipped]
        shipped = [entry for entry in entries if entry.shipped]
        for title, group in ((self.tr("Your own"), own), (self.tr("Shipped with Touchaudit"), shipped)):
            if group:
                self._list.addWidget(label(title, "h2"))
                for entry in group:
                    self._list.addWidget(self._entry(entry))
                self._list.addSpacing(8)

    def take(self, files: list[Path]) -> None:
        """Take checklists into the library, and submissions into walks; say of each what is wrong with it."""
        clear(self._problems)
        taken = []
        answers = [path for path in files if path.suffix.lower() == ".xml" and self._is_submission(path)]
        for path in answers:
            self.submitting.take(path)
        for path in (known for known in files if known not in answers):
            try:
                self.state.services.checklists.add(path)
                taken.append(path.name)
            except TouchAuditError as error:
                self._problems.addWidget(self._trouble(path, error))
        if not answers:
            self.refresh()
        if taken:
            self.state.said.emit(self.tr("In the library now: {}").format(words.listing(taken)))

    def _is_submission(self, path: Path) -> bool:
        return self.state.services.submissions.is_submission(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(self._files(event))

    def _files(self, event: QDropEvent) -> list[Path]:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [path for path in paths if path.suffix.lower() in _ENDINGS]

    def _choose(self) -> None:
        endings = " ".join(f"*{ending}" for ending in _ENDINGS)
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Open a checklist"), "", self.tr("Checklists ({})").format(endings)
        )
        if names:
            self.take([Path(name) for name in names])

    def _choose_to_check(self) -> None:
        endings = " ".join(f"*{ending}" for ending in _ENDINGS)
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Check a checklist"), "", self.tr("Checklists ({})").format(endings)
        )
        if name:
            self.gestures.check_file(Path(name))

    def _entry(self, entry: LibraryEntry) -> QWidget:
        notes: list[QWidget] = [
            chip(words.plural(entry.questions, self.tr("question"), self.tr("questions"))),
            chip(self.tr("about {} min").format(entry.minutes)),
        ]
        if entry.used:
            told = words.plural(entry.used, self.tr("walk"), self.tr("walks"))
            does = partial(self._why_used, entry)
            notes.insert(0, WhyButton(chip(told, "accent"), str(entry.used), words.said(entry.title), does))
        title, stage = words.said(entry.title), words.said(entry.stage.capitalize())
        place = " · ".join(part for part in (stage, _channel(entry)) if part)
        line = row(spacing=14, margins=(16, 12, 16, 12))
        line.addWidget(Glyph("list-checks" if entry.shipped else "file-spreadsheet", "accent", 24))
        line.addLayout(column(OneLine(title, "h3"), OneLine(place, "small"), spacing=2), 1)
        line.addLayout(row(*notes, spacing=6))
        line.addWidget(menu_button(self.tr("More for {}").format(title), self.gestures.entries(entry)))
        return frame("card", line)

    def _why_used(self, entry: LibraryEntry) -> None:
        """Show the walks that a checklist was used for."""
        services = self.state.services
        why = services.derivations.used(entry.title, services.checklists.where_used(entry.key))
        explain(self.state, self, str(entry.used), why)

    def _trouble(self, path: Path, error: TouchAuditError) -> QWidget:
        again = partial(self.gestures.check_file, path)
        lines = error.problems if isinstance(error, FormError) else [error.what]
        parts = column(
            label(self.tr("{} can’t be used as it is").format(path.name), "h3", wrap=True),
            *(self._selectable(words.said(line)) for line in lines),
            label(
                " ".join(words.said(part) for part in (error.safe, error.todo) if part), "muted", wrap=True
            ),
            row(button(self.tr("Check it again"), "shield-check", clicked=again), None),
            spacing=4,
        )
        line = row(spacing=12, margins=(16, 12, 16, 14))
        line.addLayout(column(2, Glyph("triangle-alert", "bad", 22), None))
        line.addLayout(parts, 1)
        return frame("trouble", line)

    @staticmethod
    def _selectable(text: str) -> QWidget:
        made = label(text, wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return made


def _channel(entry: LibraryEntry) -> str:
    return {channel.value: words.channel_word(channel) for channel in Channel}.get(
        entry.channel, entry.channel
    )


def _found_by(entry: LibraryEntry) -> str:
    """Return the text that a search looks through."""
    parts = (words.said(entry.title), entry.title, entry.touchpoint, entry.stage, _channel(entry))
    return " ".join(parts).casefold()
