"""The versions of a checklist, and the walks that were done with them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLayout, QWidget

from touchaudit.store.checklists import ChecklistUse
from touchaudit.ui import words
from touchaudit.ui.widgets.badges import chip
from touchaudit.ui.widgets.basics import OneLine, button, column, label, row
from touchaudit.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from touchaudit.services.checklists import VersionView

_MOST = 30


class UseSheet(Sheet):
    """Lists versions and walks; one of the walks can be gone to."""

    def __init__(
        self, parent: QWidget, title: str, versions: Sequence[VersionView], uses: Sequence[ChecklistUse]
    ) -> None:
        intro = self.tr("Each walk keeps the version that it was begun with.")
        super().__init__(parent, title, self.tr("Close"), intro=intro, width=680)
        self._chosen: ChecklistUse | None = None
        self.no.hide()
        self.form.addWidget(label(self.tr("Versions"), "h3"))
        for version in versions:
            self.form.addLayout(self._version(version))
        if not versions:
            text = self.tr("No walk used it yet; its first one keeps it as it is now.")
            self.form.addWidget(label(text, "muted", wrap=True))
        self.form.addSpacing(8)
        self.form.addWidget(label(self.tr("Where it is used"), "h3"))
        for use in uses[:_MOST]:
            self.form.addLayout(self._use(use))
        if not uses:
            self.form.addWidget(label(self.tr("In no visit."), "muted"))
        elif len(uses) > _MOST:
            self.form.addWidget(label(self.tr("and {} more").format(len(uses) - _MOST), "muted"))

    @classmethod
    def choose(
        cls, parent: QWidget, title: str, versions: Sequence[VersionView], uses: Sequence[ChecklistUse]
    ) -> ChecklistUse | None:
        """Show them until the sheet is closed; return the walk that the person wants to see, if any."""
        sheet = cls(parent, title, versions, uses)
        sheet.exec()
        return sheet._chosen

    def _version(self, version: VersionView) -> QLayout:
        name = self.tr("Version {}").format(version.version) if version.version else version.file_name
        added = self.tr("{}, added {}").format(version.file_name, words.day(version.added.date()))
        line = row(spacing=8)
        line.addLayout(column(OneLine(name), OneLine(added, "small"), spacing=0), 1)
        if version.walks:
            line.addWidget(chip(words.plural(version.walks, self.tr("walk"), self.tr("walks")), "accent"))
        return line

    def _use(self, use: ChecklistUse) -> QLayout:
        where = OneLine(f"{use.client} · {use.touchpoint}")
        when = OneLine(f"{use.visit}, {words.day(use.on)}", "small")
        opening = button(self.tr("Open"), clicked=partial(self._go, use))
        opening.setAccessibleName(self.tr("Open {}, {}").format(use.touchpoint, use.visit))
        line = row(spacing=8)
        line.addLayout(column(where, when, spacing=0), 1)
        line.addWidget(opening)
        return line

    def _go(self, use: ChecklistUse) -> None:
        self._chosen = use
        self.accept()
