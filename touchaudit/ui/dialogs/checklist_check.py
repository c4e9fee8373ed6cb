"""What the check of a checklist found: what to mend, what is worth a look, and what it amounts to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from touchaudit.ui import words
from touchaudit.ui.widgets.badges import Glyph
from touchaudit.ui.widgets.basics import button, column, label, row
from touchaudit.ui.widgets.sheet import Sheet
from touchaudit.xlsform.lint import Remark
from touchaudit.xlsform.lint.summary import Summary

if TYPE_CHECKING:
    from touchaudit.services.checklist_check import Checked


class CheckSheet(Sheet):
    """Shows what a check found, row by row."""

    def __init__(self, parent: QWidget, checked: Checked) -> None:
        super().__init__(parent, checked.file_name, self.tr("Close"), intro=self._verdict(checked), width=760)
        self._checked = checked
        self.no.hide()
        self._list(self.tr("To mend"), checked.problems, "triangle-alert", "bad")
        self._list(self.tr("Worth a look"), checked.warnings, "info", "accent")
        if checked.summary is not None:
            self._figures(checked.summary)
        self.form.addStretch(1)
        if checked.problems or checked.warnings:
            self.extra.addWidget(button(self.tr("Copy the list"), "copy", "quiet", self._copy))

    @classmethod
    def show_check(cls, parent: QWidget, checked: Checked) -> None:
        """Show a check until it is closed."""
        cls(parent, checked).exec()

    def _verdict(self, checked: Checked) -> str:
        problems = words.plural(len(checked.problems), self.tr("problem"), self.tr("problems"))
        warnings = words.plural(len(checked.warnings), self.tr("warning"), self.tr("warnings"))
        end = self.tr("It can be used.") if checked.usable else self.tr("It can’t be used yet.")
        return f"{problems}, {warnings}. {end}"

    def _list(self, title: str, remarks: Sequence[Remark], icon: str, tone: str) -> None:
        if not remarks:
            return
        self.form.addSpacing(8)
        self.form.addWidget(label(title, "h3"))
        for remark in remarks:
            parts = column(spacing=0)
            if remark.where:
                parts.addWidget(label(remark.where, "eyebrow"))
            parts.addWidget(_selectable(remark.what[:1].upper() + remark.what[1:]))
            line = row(spacing=10)
            line.addLayout(column(2, Glyph(icon, tone, 18), None))
            line.addLayout(parts, 1)
            self.form.addLayout(line)

    def _figures(self, summary: Summary) -> None:
        self.form.addSpacing(8)
        self.form.addWidget(label(self.tr("What it amounts to"), "h3"))
        facts = [
            words.plural(summary.questions, self.tr("question"), self.tr("questions")),
            self.tr("{} scored, {} points").format(summary.scored, words.number(summary.points)),
            words.plural(summary.critical, self.tr("knock-out"), self.tr("knock-outs")),
            self.tr("about {} min").format(summary.minutes),
        ]
        self.form.addWidget(label(" · ".join(facts), wrap=True))
        if len(summary.languages) > 1:
            spoken = words.listing(summary.languages)
            self.form.addWidget(label(self.tr("In {}").format(spoken), "muted", wrap=True))
        if summary.roles_missing:
            missing = words.listing(summary.roles_missing)
            text = self.tr("It asks for no {}: the report’s gap and curve stay empty.").format(missing)
            self.form.addWidget(label(text, "muted", wrap=True))
        for section in summary.sections:
            count = words.plural(section.questions, self.tr("question"), self.tr("questions"))
            points = self.tr("{} points").format(words.number(section.points))
            name = section.label or self.tr("Outside any section")
            self.form.addWidget(label(f"{name}: {count}, {points}", "small"))

    def _copy(self) -> None:
        lines = [str(remark) for remark in (*self._checked.problems, *self._checked.warnings)]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _selectable(text: str) -> QLabel:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab goes down the list, which scrolls along
    return made
