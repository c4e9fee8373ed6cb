"""The photos behind an answer: small pictures in a row, with ways to add one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget

from touchaudit.domain import annotation
from touchaudit.domain.visit import Evidence
from touchaudit.errors import EvidenceError
from touchaudit.ui import media, style
from touchaudit.ui.widgets.basics import clear, icon_button, label
from touchaudit.ui.widgets.flow import Flow
from touchaudit.ui.widgets.photo_sheet import PhotoSheet
from touchaudit.ui.widgets.photo_thumb import Coming, Thumb
from touchaudit.ui.widgets.picture import choose_pictures, pictures_in
from touchaudit.ui.widgets.tab_order import chain
from touchaudit.ui.widgets.toast import announce

SIDE = 72


class PhotoStrip(QWidget):
    """Photos to look at, caption, draw on, arrange and remove; new ones by file, clipboard or drop.

    ``added`` sends a path or the bytes of a picture, ``annotated`` an id and all marks on that photo,
    ``arranged`` the ids of all photos in their new order, ``trouble`` an error to show, ``wanted`` other
    evidence that is to be taken: "camera", "voice" or "file".

    Args:
        path_of: Gives the file of a photo from its digest.
        side: Side of a small picture in pixels.
    """

    added = Signal(object)
    removed = Signal(str)
    captioned = Signal(str, str)
    annotated = Signal(str, object)
    arranged = Signal(object)
    trouble = Signal(object)
    wanted = Signal(str)

    def __init__(self, path_of: Callable[[str], Path], *, side: int = SIDE) -> None:
        super().__init__()
        self._path_of = path_of
        self._side = side
        self._photos: tuple[Evidence, ...] = ()
        self._coming = 0
        self._order: list[Thumb] = []
        self._flow = Flow(gap=8)
        self.setLayout(self._flow)
        self.choose = self._tile("image-plus", self.tr("Add a photo (C)"), self.ask)
        self.paste_tile = self._tile("copy", self.tr("Paste the copied photo (Ctrl+V)"), self.paste)
        self.camera = self._tile("camera", self.tr("Take a photo (C)"), partial(self.wanted.emit, "camera"))
        self.file = self._tile("paperclip", self.tr("Add a file"), partial(self.wanted.emit, "file"))
        self.voice = self._tile("mic", self.tr("Voice note (R)"), partial(self.wanted.emit, "voice"))
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

    def show_coming(self, count: int) -> None:
        """Show that so many photos are being added."""
        if count != self._coming:
            self._coming = count
            self._fill()

    def thumbs(self) -> list[Thumb]:
        """Return the small pictures, in order."""
        return list(self._order)

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

    # Arranging; the small pictures call these

    def can_arrange(self) -> bool:
        """Return whether there is an order to change."""
        return len(self._order) > 1 and not self._readonly

    def step(self, thumb: Thumb, by: int) -> None:
        """Move a photo one place on and keep that."""
        place = self._order.index(thumb) + by
        if self.can_arrange() and 0 <= place < len(self._order):
            self._move(thumb, place)
            announce(thumb, self.tr("Place {} of {}").format(place + 1, len(self._order)))
            self.drop()

    def drag(self, thumb: Thumb, at: QPoint) -> None:
        """Let a photo take the place that the pointer is at."""
        if thumb not in self._order:  # the photos changed under the pointer
            return
        near = [(other.geometry().center() - at).manhattanLength() for other in self._order]
        place = near.index(min(near))
        if self._order[place] is not thumb:
            self._move(thumb, place)

    def drop(self) -> None:
        """Keep the photos in the order that they are shown in."""
        ids = tuple(thumb.photo.id for thumb in self._order)
        if ids != tuple(photo.id for photo in self._photos):
            self.arranged.emit(ids)

    def _move(self, thumb: Thumb, place: int) -> None:
        self._order.remove(thumb)
        self._order.insert(place, thumb)
        rest = [self._flow.takeAt(0) for _ in range(self._flow.count())]
        for shown in self._order:
            self._flow.addWidget(shown)
        for item in rest:
            widget = item.widget() if item is not None else None
            if widget is not None and widget not in self._order:
                self._flow.addWidget(widget)
        self._flow.invalidate()
        self._flow.activate()  # now: the pointer asks where the photos are

    def _fill(self) -> None:
        focused = next((thumb.photo.id for thumb in self._order if thumb.hasFocus()), "")
        kept = (self.camera, self.choose, self.paste_tile, self.voice, self.file, self._empty)
        for part in kept:
            self._flow.removeWidget(part)
        clear(self._flow)
        self._order = [self._thumb(photo) for photo in self._photos]
        for thumb in self._order:
            self._flow.addWidget(thumb)
        for _ in range(self._coming):
            coming = Coming(style.px(self._side))
            self._flow.addWidget(coming)
            coming.show()  # a layout shows what it is given only with the next event
        for part in kept:
            self._flow.addWidget(part)
        chain(self, [*self._order, *kept])
        self._empty.setVisible(not self._photos and not self._coming and not self._readonly)
        self._offer_paste()
        for thumb in self._order:
            if thumb.photo.id == focused:
                thumb.show()
                thumb.setFocus(Qt.FocusReason.OtherFocusReason)

    def _thumb(self, photo: Evidence) -> Thumb:
        thumb = Thumb(photo, self._path_of(photo.digest), style.px(self._side), self)
        thumb.clicked.connect(lambda: self._look(thumb.photo))
        return thumb

    def _offer_paste(self) -> None:
        has = bool(pictures_in(QGuiApplication.clipboard().mimeData()))
        self.choose.setVisible(not self._readonly)
        self.file.setVisible(not self._readonly)
        self.camera.setVisible(media.has_camera() and not self._readonly)
        self.voice.setVisible(media.has_microphone() and not self._readonly)
        self.paste_tile.setVisible(has and not self._readonly)

    def _look(self, photo: Evidence) -> None:
        ids = [known.id for known in self._photos]
        place = ids.index(photo.id)
        path = self._path_of(photo.digest)
        wish = PhotoSheet.show_photo(self, photo, path, place=place, count=len(ids), readonly=self._readonly)
        if wish.removed:
            self.removed.emit(photo.id)
            return
        if wish.caption != photo.caption:
            self.captioned.emit(photo.id, wish.caption)
        if wish.place != place:
            ids.insert(wish.place, ids.pop(place))
            self.arranged.emit(tuple(ids))
        if wish.draw:
            self._draw(photo)

    def _draw(self, photo: Evidence) -> None:
        from touchaudit.ui.widgets.annotate_sheet import AnnotateSheet

        untouched = self._path_of(photo.original or photo.digest)
        try:
            marks = AnnotateSheet.annotate(self, untouched, annotation.from_json(photo.marks))
        except EvidenceError as error:
            self.trouble.emit(error)
        else:
            if marks is not None:
                self.annotated.emit(photo.id, marks)

    def _tile(self, icon: str, name: str, clicked: Callable[[], object]) -> QToolButton:
        tile = icon_button(icon, name, clicked, role="tile", size=24)
        tile.setParent(self)
        side = style.px(self._side)
        tile.setFixedSize(QSize(side, side))
        return tile
