"""The photos behind an answer: small pictures in a row, with ways to add one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from touchaudit.domain.visit import Evidence
from touchaudit.ui import style
from touchaudit.ui.widgets.basics import clear, icon_button, label
from touchaudit.ui.widgets.controls import draw_focus
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.photo_sheet import PhotoSheet
from touchaudit.ui.widgets.picture import choose_pictures, pictures_in, small
from touchaudit.ui.widgets.tab_order import chain

SIDE = 72


class PhotoStrip(QWidget):
    """Photos to look at, caption and remove; new ones by file, clipboard or drop.

    ``added`` sends a path or the bytes of a picture.

    Args:
        path_of: Gives the file of a photo from its digest.
        side: Side of a small picture in pixels.
    """

    added = Signal(object)
    removed = Signal(str)
    captioned = Signal(str, str)

    def __init__(self, path_of: Callable[[str], Path], *, side: int = SIDE) -> None:
        super().__init__()
        self._path_of = path_of
        self._side = side
        self._photos: tuple[Evidence, ...] = ()
        self._flow = Flow(gap=8)
        self.setLayout(self._flow)
        self.choose = self._tile("image-plus", self.tr("Add a photo (C)"), self.ask)
        self.paste_tile = self._tile("copy", self.tr("Paste the copied photo (Ctrl+V)"), self.paste)
        self._empty = label(self.tr("Choose, drop or paste a photo."), "muted", wrap=True)
        self._empty.setMinimumWidth(style.px(160))
        self._readonly = False
        QGuiApplication.clipboard().dataChanged.connect(self._offer_paste)
        self._fill()

    def show_photos(self, photos: Sequence[Evidence], *, readonly: bool = False) -> None:
        """Show these photos."""
        if tuple(photos) == self._photos and readonly == self._readonly:
            return
        self._photos, self._readonly = tuple(photos), readonly
        self._fill()

    def thumbs(self) -> list[Thumb]:
        """Return the small pictures, in order."""
        return self.findChildren(Thumb)

    def ask(self) -> None:
        """Ask for picture files and add them."""
        for path in choose_pictures(self, self.tr("Add photos")):
            self.added.emit(path)

    def paste(self) -> bool:
        """Add the picture in the clipboard; tell whether there was one."""
        pictures = pictures_in(QGuiApplication.clipboard().mimeData())
        for picture in pictures:
            self.added.emit(picture)
        return bool(pictures)

    def _fill(self) -> None:
        kept = (self.choose, self.paste_tile, self._empty)
        for part in kept:
            self._flow.removeWidget(part)
        clear(self._flow)
        for photo in self._photos:
            thumb = Thumb(photo, self._path_of(photo.digest), style.px(self._side))
            thumb.clicked.connect(lambda _checked, photo=photo: self._look(photo))
            self._flow.addWidget(thumb)
        for part in kept:
            self._flow.addWidget(part)
        chain(self, [*self.thumbs(), *kept])
        self._empty.setVisible(not self._photos and not self._readonly)
        self._offer_paste()

    def _offer_paste(self) -> None:
        has = bool(pictures_in(QGuiApplication.clipboard().mimeData()))
        self.choose.setVisible(not self._readonly)
        self.paste_tile.setVisible(has and not self._readonly)

    def _look(self, photo: Evidence) -> None:
        outcome = PhotoSheet.show_photo(self, photo, self._path_of(photo.digest), readonly=self._readonly)
        if outcome is None:
            self.removed.emit(photo.id)
        elif outcome != photo.caption:
            self.captioned.emit(photo.id, outcome)

    def _tile(self, icon: str, name: str, clicked: Callable[[], object]) -> QToolButton:
        tile = icon_button(icon, name, clicked, role="tile", size=24)
        tile.setParent(self)
        side = style.px(self._side)
        tile.setFixedSize(QSize(side, side))
        return tile


class Thumb(QToolButton):
    """One small picture; pressing it shows it large."""

    def __init__(self, photo: Evidence, path: Path, side: int) -> None:
        super().__init__()
        self._side = side
        self._path = path
        self._pixmap: QPixmap | None = None
        self.photo = photo
        self.setFixedSize(QSize(side, side))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = self.tr("Photo: {}").format(photo.caption) if photo.caption else self.tr("Photo")
        self.setAccessibleName(name)
        self.setToolTip(photo.caption or self.tr("Look, caption or remove"))

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        outline = QPainterPath()
        outline.addRoundedRect(box, 11, 11)
        painter.setClipPath(outline)
        picture = self._picture()
        painter.fillPath(outline, style.colour("sunken"))
        if picture.isNull():
            side = self._side * 0.4
            at = QRectF((self._side - side) / 2, (self._side - side) / 2, side, side)
            style.paint_icon(painter, at, "image", "muted")
        else:
            painter.drawPixmap(self.rect(), picture)
        painter.setClipping(False)
        painter.setPen(QPen(style.colour("line"), 1))
        painter.drawPath(outline)
        if self.hasFocus():
            draw_focus(painter, box, 11)

    def _picture(self) -> QPixmap:
        if self._pixmap is None:
            self._pixmap = small(self._path, self.size(), self.devicePixelRatioF())
        return self._pixmap
