"""The way of a phone's submission into a walk: its file, the question where it goes, and there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from touchaudit.errors import TouchAuditError
from touchaudit.ui.dialogs.submission import SubmissionSheet
from touchaudit.ui.state import AppState


class Submitting(QObject):
    """Brings in submissions for one page.

    Args:
        page: Whose window the sheets cover.
        state: What all pages share.
    """

    def __init__(self, page: QWidget, state: AppState) -> None:
        super().__init__(page)
        self._page = page
        self._state = state

    def choose(self) -> None:
        """Ask for the file of a submission, and bring it in."""
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Bring in a submission"), "", self.tr("Submissions (*.xml)")
        )
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Ask which walk a submission is, store it there and show the review."""
        submissions = self._state.services.submissions
        try:
            places = submissions.places(path)
            look = partial(submissions.look, path)
            walk_id = SubmissionSheet.choose(self._page, path.name, places, look)
        except TouchAuditError as error:
            self._state.trouble.emit(error)
            return
        use = next((known for known in places if known.walk_id == walk_id), None)
        if use is not None:
            self._state.go("review", client_id=use.client_id, visit_id=use.visit_id, walk_id=use.walk_id)
            text = self.tr("{} is brought in.").format(path.name)
            self._state.act(partial(submissions.bring_in, path, walk_id), undoable=text)
