"""One photo, large, with what it shows in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from touchaudit.domain.visit import Evidence
from touchaudit.ui.widgets.basics import button
from touchaudit.ui.widgets.controls import line_edit
from touchaudit.ui.widgets.picture import whole
from touchaudit.ui.widgets.sheet import Sheet

_ROOM = QSize(700, 420)


class PhotoSheet(Sheet):
    """Shows a photo; takes a caption, or removes the photo."""

    def __init__(self, parent: QWidget, photo: Evidence, path: Path, *, readonly: bool) -> None:
        super().__init__(parent, self.tr("Photo"), self.tr("Done"), width=760)
        self.gone = False
        room = _ROOM.boundedTo(parent.window().size() - QSize(120, 320)).expandedTo(QSize(240, 120))
        picture = QLabel()
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(whole(path, room, self.devicePixelRatioF()))
        picture.setAccessibleName(photo.caption or self.tr("Photo"))
        self.form.addWidget(picture)
        self.caption = line_edit(self.tr("What it shows"), photo.caption, hint=self.tr("What does it show?"))
        self.caption.setReadOnly(readonly)
        self.field(self.tr("What it shows"), self.caption)
        self._remove = button(self.tr("Remove photo"), "trash-2", "quiet", self._gone)
        self._remove.setVisible(not readonly)
        self.extra.addWidget(self._remove)
        self.no.hide()

    @classmethod
    def show_photo(cls, parent: QWidget, photo: Evidence, path: Path, *, readonly: bool) -> str | None:
        """Show a photo until it is closed; return its caption, or None if it is to be removed."""
        sheet = cls(parent, photo, path, readonly=readonly)
        taken = sheet.exec() == Sheet.DialogCode.Accepted
        if sheet.gone:
            return None
        return sheet.caption.text().strip() if taken else photo.caption

    def _gone(self) -> None:
        self.gone = True
        self.accept()
