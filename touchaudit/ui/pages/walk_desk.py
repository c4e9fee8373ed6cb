"""What the walk's page is made of, and where it stands."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from touchaudit.ui import style
from touchaudit.ui.pages.walk_evidence import EvidencePane
from touchaudit.ui.pages.walk_footer import WalkFooter
from touchaudit.ui.pages.walk_header import WalkHeader
from touchaudit.ui.pages.walk_question import QuestionCard
from touchaudit.ui.pages.walk_skipped import SkippedNote
from touchaudit.ui.state import AppState
from touchaudit.ui.widgets.basics import Scroll, Snug, column, row
from touchaudit.ui.widgets.camera_watch import CameraOffer, CameraWatch
from touchaudit.ui.widgets.keypad_bar import KeypadBar
from touchaudit.ui.widgets.page import Page
from touchaudit.ui.widgets.repeat_bar import EmptyRepeats
from touchaudit.ui.widgets.step_list import StepList
from touchaudit.ui.widgets.walk_notices import WalkNotices


def now_utc() -> datetime:
    """Return the time, aware."""
    return datetime.now(UTC)


class WalkDesk(Page):
    """The header, the list of touchpoints, the question with its evidence, the keypad and the footer."""

    def __init__(self, state: AppState) -> None:
        super().__init__(state, scroll=False)
        self.top = WalkHeader()
        self.steps = StepList()
        self.notices = WalkNotices(now_utc)
        self.card = QuestionCard()
        self.evidence = EvidencePane(self._photo_path, now_utc)
        self.skipped = SkippedNote()
        self.empty = EmptyRepeats()
        self.keypad = KeypadBar()
        self.foot = WalkFooter()
        self.camera = CameraWatch(state.tasks, self._read_picture, self)
        self.offer = CameraOffer()
        self.evidence.note.short.offer(state.settings.phrases_short)
        self.evidence.note.well.offer(state.settings.phrases_well)
        self._lay_out()
        self.setAcceptDrops(True)
        Snug(self, self._fold)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setLayout(
            column(
                self.notices,
                self.card,
                self.evidence,
                self.empty,
                self.skipped,
                None,
                spacing=18,
                margins=(24, 18, 24, 18),
            )
        )
        note, nudge = self.evidence.note, self.evidence.nudge
        self._folded = (inner, self.card, self.evidence, note, nudge)
        self._scroll = Scroll(inner)
        self._side = Scroll(self.steps)
        self._side.setFixedWidth(style.px(248))
        self.steps.setContentsMargins(8, 12, 8, 12)
        middle = row(self._side, spacing=0)
        middle.addWidget(self._scroll, 1)
        self.head.hide()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.top)
        self.body.addLayout(middle, 1)
        self.body.addLayout(row(self.offer, margins=(24, 0, 24, 8)))
        self.body.addWidget(self.keypad)
        self.body.addWidget(self.foot)
        page = self.layout()
        if page is not None:
            page.setContentsMargins(0, 0, 0, 0)
            page.setSpacing(0)

    def _fold(self, width: int) -> None:
        self._side.setVisible(width >= style.px(style.WIDE))

    def _read_picture(self, path: Path) -> object:
        return self.state.services.walks.prepare_photo(path)

    def _photo_path(self, digest: str) -> Path:
        return self.state.services.walks.photo_path(digest)
