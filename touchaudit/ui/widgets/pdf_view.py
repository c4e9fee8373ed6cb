"""The very pages of a PDF on screen, one below the other, drawn as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QScroller, QSizePolicy, QWidget

from touchaudit.ui import style

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_KEPT = 8
_GAP = 18
_WIDEST = 940


class PdfView(QScrollArea):
    """A PDF to read; ``turned`` tells which page stands in the middle, from 1, and of how many."""

    turned = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Preview of the report"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._pages = _Pages()
        self.setWidget(self._pages)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._tell)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages.sizes)

    @property
    def made(self) -> int:
        """How many of them are set; the others are blank sheets."""
        return self._pages.made

    def show_pdf(self, data: bytes) -> None:
        """Show a PDF; the place in it is kept where the old one was as long."""
        self._pages.load(data, self.viewport().width())
        self._tell()

    def show_beginning(self, data: bytes) -> None:
        """Show the first pages of a PDF; the others, still being made, are blank sheets in their place."""
        self._pages.load(data, self.viewport().width(), keep=True)
        self._tell()

    @property
    def at_top(self) -> bool:
        """Whether the first page is in view."""
        return self._pages.at(self.verticalScrollBar().value()) == 0

    @property
    def is_wide(self) -> bool:
        """Whether the first page is wider than it is high."""
        return bool(self._pages.sizes) and self._pages.sizes[0][0] > self._pages.sizes[0][1]

    def page_width(self, index: int) -> float:
        """Return how wide a page (from 0) is, in points."""
        return self._pages.sizes[index][0]

    def page_image(self, index: int, width: int) -> QImage:
        """Return a page (from 0) as a picture of ``width`` pixels."""
        return self._pages.render_page(index, width)

    def go_to(self, number: int) -> None:
        """Bring a page (from 1) to the top."""
        self.verticalScrollBar().setValue(self._pages.top_of(number - 1) - _GAP // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pages.lay_out(self.viewport().width())
        self._tell()

    def _tell(self) -> None:
        if self.count:
            middle = self.verticalScrollBar().value() + self.viewport().height() // 2
            self.turned.emit(self._pages.at(middle) + 1, self.count)


class _Pages(QWidget):
    """Draws the pages that are in view and keeps the last few."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[tuple[float, float]] = []
        self._data = b""
        self.made = 0
        self._document: PdfDocument | None = None
        self._areas: list[QRect] = []
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self.setProperty("surface", "clear")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def load(self, data: bytes, width: int, *, keep: bool = False) -> None:
        """Take the pages of a PDF; with ``keep``, as many as there were, those that it lacks blank."""
        self.release()
        self._data = data
        document = self._opened()
        self.made = len(document)
        sizes = [document.get_page_size(index) for index in range(self.made)]
        self.sizes = sizes + (self.sizes[self.made :] if keep else [])
        self.lay_out(width)
        if not self.isVisible():
            self.release()

    def release(self) -> None:
        """Let go of the document and the pictures; they come back when they are needed."""
        if self._document is not None:
            self._document.close()
            self._document = None
        self._images.clear()

    def hideEvent(self, event: QHideEvent) -> None:
        self.release()

    def _opened(self) -> PdfDocument:
        from pypdfium2 import PdfDocument

        if self._document is None:
            self._document = PdfDocument(self._data)
        return self._document

    def lay_out(self, width: int) -> None:
        self._images.clear()
        self._areas = []
        wide = max(120, min(width - 2 * _GAP, style.px(_WIDEST)))
        top = _GAP
        for page_width, page_height in self.sizes:
            high = round(wide * page_height / page_width)
            self._areas.append(QRect((width - wide) // 2, top, wide, high))
            top += high + _GAP
        self.setFixedHeight(top)
        self.update()

    def top_of(self, index: int) -> int:
        return self._areas[index].top() if 0 <= index < len(self._areas) else 0

    def at(self, y: int) -> int:
        above = [index for index, area in enumerate(self._areas) if area.top() - _GAP <= y]
        return above[-1] if above else 0

    def render_page(self, index: int, width: int) -> QImage:
        scale = width / self.sizes[index][0]
        bitmap = self._opened()[index].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        shape = (bitmap.width, bitmap.height, bitmap.stride)
        return QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_RGBX8888).copy()

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for index, area in enumerate(self._areas):
            if not area.intersects(event.rect()):
                continue
            if index < self.made:
                painter.drawImage(area, self._image(index, area.width()))
            else:
                painter.fillRect(area, Qt.GlobalColor.white)
            painter.setPen(QPen(style.colour("line"), 1))
            painter.drawRect(QRectF(area).adjusted(-0.5, -0.5, 0.5, 0.5))

    def _image(self, index: int, width: int) -> QImage:
        if index not in self._images:
            self._images[index] = self.render_page(index, round(width * self.devicePixelRatioF()))
            while len(self._images) > _KEPT:
                self._images.popitem(last=False)
        self._images.move_to_end(index)
        return self._images[index]
