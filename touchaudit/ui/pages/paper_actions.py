"""Paper: forms printed or saved to fill in, and filled ones read back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from touchaudit.errors import TouchAuditError
from touchaudit.services.changes import Changes
from touchaudit.ui import words
from touchaudit.ui.dialogs.checklist_pages import PagesSheet
from touchaudit.ui.saving import Saver
from touchaudit.ui.state import AppState

if TYPE_CHECKING:
    from touchaudit.reports.paper_model import Form
    from touchaudit.services.paper import Reading, Taken
    from touchaudit.services.paper_review import Proposal


class PaperActions(QObject):
    """The gestures that lead from the screen to paper and back.

    Args:
        page: Whose window the sheets cover.
        state: What all pages share.
    """

    def __init__(self, page: QWidget, state: AppState) -> None:
        super().__init__(page)
        self._page = page
        self._state = state
        self.saver = Saver(page, state)

    def make(self, title: str, forms: Callable[[], Sequence[Form]], *, fillable: bool) -> None:
        """Draw forms off the window's thread, show their pages, and save them on wish."""
        try:
            known = tuple(forms())
        except TouchAuditError as error:
            self._state.trouble.emit(error)
            return
        draw = partial(self._state.services.paper.draw, known, fillable=fillable)
        self._state.tasks.run(self._page, draw, partial(self._show, title), self._failed)

    def read(self, visit_id: str) -> None:
        """Ask for filled forms, scans or photos of a visit, and read them off the window's thread."""
        wanted = self.tr("Forms and photos (*.pdf *.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp)")
        names, _ = QFileDialog.getOpenFileNames(
            self._page, self.tr("Choose the filled forms"), str(Path.home()), wanted
        )
        if names:
            self.read_files(visit_id, [Path(name) for name in names])

    def read_files(self, visit_id: str, files: Sequence[Path]) -> None:
        """Read filled forms, scans or photos, and show what they would change."""
        work = partial(self._state.services.paper.read, files)
        self._state.tasks.run(self._page, work, partial(self._review, visit_id), self._failed)

    def _review(self, visit_id: str, reading: Reading) -> None:
        from touchaudit.ui.dialogs.paper_review import PaperReviewSheet

        walk_id = self._walk_for(visit_id, reading)
        if walk_id is None:
            return
        review = self._state.services.paper.review(reading, walk_id, visit_id)
        chosen = PaperReviewSheet.ask(self._page, review)
        for proposal in review.proposals if chosen is not None else ():
            self._take(proposal, (chosen or {})[proposal.walk_id])

    def _walk_for(self, visit_id: str, reading: Reading) -> str | None:
        """Return the walk that blank forms are for ("" where none is blank); None if nobody says which."""
        from touchaudit.ui.dialogs.paper_review import WalkSheet

        if not reading.has_blanks:
            return ""
        walks = self._state.services.paper.walks_of(visit_id)
        if len(walks) == 1:
            return str(walks[0][0])
        return WalkSheet.ask(self._page, walks)

    def _take(self, proposal: Proposal, paths: set[str]) -> None:
        taken: list[Taken] = []

        def gesture() -> Changes:
            taken.append(self._state.services.paper.take(proposal, paths))
            return taken[0].changes

        if self._state.act(gesture) is None or not taken[0].gestures:
            return
        parts = [
            words.plural(taken[0].questions, self.tr("answer"), self.tr("answers")),
            words.plural(taken[0].pictures, self.tr("picture"), self.tr("pictures")),
        ]
        told = words.listing(part for part in parts if not part.startswith("0 "))
        self._state.offered.emit(
            self.tr("Read from paper: {}").format(told), partial(self._take_back, taken[0])
        )

    def _take_back(self, taken: Taken) -> None:
        self._state.act(partial(self._state.services.paper.take_back, taken))

    def _show(self, title: str, data: bytes) -> None:
        if PagesSheet.show_pages(self._page, title, data):
            self.saver.ask(data, self.tr("Save the form"), f"{title}.pdf")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, TouchAuditError):
            raise error
        self._state.trouble.emit(error)
