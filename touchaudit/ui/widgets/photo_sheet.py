"""One photo, large, with what it shows in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from touchaudit.domain.visit import Evidence
from touchaudit.ui.widgets.basics import button, icon_button, label, row
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.picture import whole
from touchaudit.ui.widgets.sheet import Sheet

_ROOM = QSize(700, 420)


@dataclass(frozen=True, slots=True)
class PhotoWish:
    """What the auditor wants of a photo: its caption and place among the others, and what comes next."""

    caption: str
    place: int
    removed: bool = False
    draw: bool = False


class PhotoSheet(Sheet):
    """Shows a photo; takes a caption and a place, leads to drawing on it, or removes it.

    Args:
        parent: A widget of the window that it covers.
        photo: What is shown.
        path: Its file.
        place: Where it stands among the photos of its question, from 0.
        count: How many those are.
        readonly: Whether it is only looked at.
    """

    def __init__(
        self, parent: QWidget, photo: Evidence, path: Path, *, place: int, count: int, readonly: bool
    ) -> None:
        super().__init__(parent, self.tr("Photo"), self.tr("Done"), width=760)
        self._place = place
        self._count = count
        self._removed = False
        self._draw = False
        room = _ROOM.boundedTo(parent.window().size() - QSize(120, 320)).expandedTo(QSize(240, 120))
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(whole(path, room, self.devicePixelRatioF()))
        picture.setAccessibleName(photo.caption or self.tr("Photo"))
        self.form.addWidget(picture)
        self.earlier = icon_button("arrow-left", self.tr("Move it before the one before"), self._move_up)
        self.later = icon_button("arrow-right", self.tr("Move it behind the one after"), self._move_down)
        self._where = label("", "muted")
        if count > 1 and not readonly:
            self.form.addLayout(row(None, self.earlier, self._where, self.later, None))
        self.caption = line_edit(self.tr("What it shows"), photo.caption, hint=self.tr("What does it show?"))
        self.caption.setReadOnly(readonly)
        self.field(self.tr("What it shows"), self.caption)
        self.draw = button(self.tr("Draw or blur"), "pencil", "quiet", self._go_draw)
        self.remove = button(self.tr("Remove photo"), "trash-2", "quiet", self._go)
        for part in (self.draw, self.remove):
            part.setVisible(not readonly)
            self.extra.addWidget(part)
        self.no.hide()
        self._show_place()

    @classmethod
    def show_photo(
        cls, parent: QWidget, photo: Evidence, path: Path, *, place: int, count: int, readonly: bool
    ) -> PhotoWish:
        """Show a photo until it is closed; return what is wanted of it."""
        sheet = cls(parent, photo, path, place=place, count=count, readonly=readonly)
        if sheet.exec() != Sheet.DialogCode.Accepted:
            return PhotoWish(photo.caption, place)
        return PhotoWish(sheet.caption.text().strip(), sheet._place, sheet._removed, sheet._draw)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.caption.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_up(self) -> None:
        self._place -= 1
        self._show_place()

    def _move_down(self) -> None:
        self._place += 1
        self._show_place()

    def _show_place(self) -> None:
        self._where.setText(self.tr("{} of {}").format(self._place + 1, self._count))
        self.earlier.setEnabled(self._place > 0)
        self.later.setEnabled(self._place < self._count - 1)

    def _go(self) -> None:
        self._removed = True
        self.accept()

    def _go_draw(self) -> None:
        self._draw = True
        self.accept()
