"""The bar under the walk: back, how far it has come, next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from touchaudit.services.walk_values import WalkView
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import OneLine, Snug, button, column, relabel, row
from touchaudit.ui.widgets.question_track import QuestionTrack


class WalkFooter(QFrame):
    """Back and Next, and between them the track of questions."""

    went_back = Signal()
    went_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bar")
        self.back = button(self.tr("Back"), "chevron-left", clicked=self.went_back.emit, hint=self.tr("←"))
        self.next = button(self.tr("Next"), role="primary", clicked=self.went_on.emit, hint=self.tr("Enter"))
        self.next.setIcon(style.icon("chevron-right", "on_accent"))
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.next.setMinimumWidth(style.px(116))
        self._told = OneLine(role="muted")
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._texts = ("", "")
        self.track = QuestionTrack()
        line = row(self.back, spacing=18, margins=(16, 9, 16, 9))
        line.addLayout(column(self._told, self.track, spacing=5), 1)
        line.addWidget(self.next)
        self.setLayout(line)
        Snug(self, self._fold)

    def show_walk(self, view: WalkView, ref: str, *, last: bool) -> None:
        """Show how far the walk has come; the last question's *Next* finishes the touchpoint."""
        here = self.tr("{} of {} answered here").format(view.answered, view.total)
        whole = self.tr("{} of {} in this visit").format(view.visit_answered, view.visit_total)
        left = self.tr("about {} min left").format(view.minutes_left) if view.minutes_left else ""
        self._texts = (" · ".join(part for part in (here, whole, left) if part), here)
        self.track.show_questions(view.questions, ref, here)
        self.back.setEnabled(bool(view.questions) and view.questions[0].ref != ref)
        word = self.tr("Finish touchpoint") if last and not view.locked else self.tr("Next")
        relabel(self.next, self.tr("Done") if last and view.locked else word)
        self._fold(self.width())

    def _fold(self, width: int) -> None:
        self._told.setText(self._texts[0] if width >= style.px(760) else self._texts[1])
