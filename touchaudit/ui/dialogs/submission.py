"""Ask which walk a submission from a phone goes into, and show what it brings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from touchaudit.services.submissions import SubmissionView
from touchaudit.store.checklists import ChecklistUse
from touchaudit.ui import words
from touchaudit.ui.widgets.badges import Glyph, chip
from touchaudit.ui.widgets.basics import clear, column, label, row
from touchaudit.ui.widgets.controls import Picker
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.sheet import Sheet

_MOST = 12


class SubmissionSheet(Sheet):
    """The walks that are free for a submission, and what each would get from it.

    Args:
        parent: A widget of the window that it covers.
        name: The file's name.
        places: The walks to choose from.
        look: Returns what a submission would bring into a walk, by its id.
    """

    def __init__(
        self,
        parent: QWidget,
        name: str,
        places: Sequence[ChecklistUse],
        look: Callable[[str], SubmissionView],
    ) -> None:
        super().__init__(parent, self.tr("Bring in a submission"), self.tr("Bring in"), intro=name, width=620)
        self._look = look
        self.walk = Picker(
            self.tr("Walk"),
            tuple(
                (use.walk_id, f"{use.touchpoint} · {use.visit} · {words.day(use.on)} · {use.client}")
                for use in places
            ),
        )
        self.walk.picked.connect(self._show)
        self.field(self.tr("Which walk these answers are"), self.walk)
        self._told = QVBoxLayout()
        self._told.setSpacing(8)
        self.form.addSpacing(10)
        self.form.addLayout(self._told)
        self._show(places[0].walk_id)

    @classmethod
    def choose(
        cls,
        parent: QWidget,
        name: str,
        places: Sequence[ChecklistUse],
        look: Callable[[str], SubmissionView],
    ) -> str:
        """Return the walk to bring it into, "" if the auditor backed out."""
        sheet = cls(parent, name, places, look)
        taken = sheet.exec() == QDialog.DialogCode.Accepted
        return str(sheet.walk.value()) if taken else ""

    def _show(self, walk_id: object) -> None:
        view = self._look(str(walk_id))
        clear(self._told)
        brings = Flow(gap=6)
        for count, one, many in (
            (view.answers, self.tr("answer"), self.tr("answers")),
            (view.rounds, self.tr("round"), self.tr("rounds")),
            (view.files, self.tr("photo or file"), self.tr("photos and files")),
        ):
            if count:
                brings.addWidget(chip(words.plural(count, one, many), "accent"))
        holder = QWidget()
        holder.setLayout(brings)
        self._told.addWidget(label(view.title, "h3"))
        self._told.addWidget(holder)
        score = self.tr("Scores are worked out here again; the file itself is kept with the first question.")
        self._told.addWidget(label(score, "muted", wrap=True))
        for text in self._warnings(view):
            line = row(column(1, Glyph("triangle-alert", "fair", 18), None), spacing=10)
            line.addLayout(column(label(text, wrap=True), None), 1)
            self._told.addLayout(line)
        self._list(self.tr("Not known to this checklist; kept in the file"), view.unknown)
        self._list(self.tr("Does not fit its question; kept in the file"), view.refused)
        self._list(self.tr("Found by its name in another place"), view.moved)

    def _warnings(self, view: SubmissionView) -> list[str]:
        told = []
        if view.known:
            told.append(self.tr("This very file was brought in already."))
        if view.edited:
            told.append(
                self.tr(
                    "It was edited after it was first sent. If the first one is here already, undo that one."
                )
            )
        if view.other_version:
            told.append(self.tr("It was filled in with another version of the checklist."))
        if view.missing:
            told.append(self.tr("Not beside the file: {}").format(words.listing(view.missing)))
        return told

    def _list(self, title: str, fields: Mapping[str, str]) -> None:
        if not fields:
            return
        shown = [f"{path.rpartition('/')[2]}: {text}" for path, text in fields.items()]
        more = [self.tr("and {} more").format(len(shown) - _MOST)] if len(shown) > _MOST else []
        self._told.addWidget(label(title, "h3"))
        lines = label("\n".join((*shown[:_MOST], *more)), "muted", wrap=True)
        lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told.addWidget(lines)
